"""The first tables."""

import sqlalchemy as sa
from alembic import op

from workstation.storage import tables

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table."""
    op.create_table(
        "cases",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("opened_at", tables.UtcDateTime(), nullable=False),
        sa.Column("opened_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_cases")),
    )
    op.create_table(
        "galleries",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("lawful_basis", sa.Text(), nullable=False),
        sa.Column("retention_date", sa.Date(), nullable=False),
        sa.Column("pack_name", sa.Text(), nullable=False),
        sa.Column("pack_version", sa.Text(), nullable=False),
        sa.Column("pack_sha256", sa.String(length=64), nullable=False),
        sa.Column("dimension", sa.Integer(), nullable=False),
        sa.Column("preprocessing", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", tables.UtcDateTime(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_galleries")),
        sa.UniqueConstraint("name", name=op.f("uq_galleries_name")),
    )
    op.create_table(
        "log",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_log")),
        sa.UniqueConstraint("sha256", name=op.f("uq_log_sha256")),
    )
    op.create_table(
        "evidence",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(length=64), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("imported_at", tables.UtcDateTime(), nullable=False),
        sa.Column("imported_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_number"], ["cases.number"], name=op.f("fk_evidence_case_number")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint("case_number", "sha256", name=op.f("uq_evidence_case_number_sha256")),
    )
    op.create_table(
        "imports",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gallery_id", sa.String(length=32), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("started_at", tables.UtcDateTime(), nullable=False),
        sa.Column("started_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery_id"], ["galleries.id"], name=op.f("fk_imports_gallery_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_table(
        "people",
        sa.Column("gallery_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery_id"], ["galleries.id"], name=op.f("fk_people_gallery_id")
        ),
        sa.PrimaryKeyConstraint("gallery_id", "person_id", name=op.f("pk_people")),
    )
    op.create_table(
        "frames",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("evidence_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("timestamp_s", sa.Double(), nullable=True),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_frames_evidence_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frames")),
        sa.UniqueConstraint("evidence_id", "number", name=op.f("uq_frames_evidence_id_number")),
    )
    op.create_table(
        "import_rows",
        sa.Column("import_id", sa.String(length=32), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"], ["imports.id"], name=op.f("fk_import_rows_import_id")
        ),
        sa.PrimaryKeyConstraint("import_id", "file", name=op.f("pk_import_rows")),
    )
    op.create_table(
        "portraits",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gallery_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("face", sa.JSON(), nullable=False),
        sa.Column("photo_date", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("template", sa.LargeBinary(), nullable=False),
        sa.Column("added_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery_id", "person_id"],
            ["people.gallery_id", "people.person_id"],
            name=op.f("fk_portraits_gallery_id_person_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_portraits")),
        sa.UniqueConstraint("gallery_id", "sha256", name=op.f("uq_portraits_gallery_id_sha256")),
    )
    op.create_index(
        op.f("ix_portraits_gallery_id_person_id"),
        "portraits",
        ["gallery_id", "person_id"],
        unique=False,
    )
    op.create_table(
        "faces",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("frame_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("detected", sa.JSON(), nullable=False),
        sa.Column("found_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["frame_id"], ["frames.id"], name=op.f("fk_faces_frame_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_faces")),
    )
    op.create_index(op.f("ix_faces_frame_id"), "faces", ["frame_id"], unique=False)
    op.create_table(
        "probes",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("face_id", sa.String(length=32), nullable=False),
        sa.Column("probe_class", sa.String(length=32), nullable=False),
        sa.Column("recipe", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["face_id"], ["faces.id"], name=op.f("fk_probes_face_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_probes")),
    )
    op.create_table(
        "searches",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("evidence_id", sa.String(length=32), nullable=False),
        sa.Column("probe_id", sa.String(length=32), nullable=False),
        sa.Column("face", sa.JSON(), nullable=False),
        sa.Column("gallery_id", sa.String(length=32), nullable=False),
        sa.Column("gallery_name", sa.Text(), nullable=False),
        sa.Column("gallery_version", sa.Integer(), nullable=False),
        sa.Column("gallery_people", sa.Integer(), nullable=False),
        sa.Column("gallery_images", sa.Integer(), nullable=False),
        sa.Column("pack_name", sa.Text(), nullable=False),
        sa.Column("pack_version", sa.Text(), nullable=False),
        sa.Column("pack_sha256", sa.String(length=64), nullable=False),
        sa.Column("dimension", sa.Integer(), nullable=False),
        sa.Column("preprocessing", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("max_candidates", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("searched_at", tables.UtcDateTime(), nullable=False),
        sa.Column("searched_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_number"], ["cases.number"], name=op.f("fk_searches_case_number")
        ),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_searches_evidence_id")
        ),
        sa.ForeignKeyConstraint(
            ["gallery_id"], ["galleries.id"], name=op.f("fk_searches_gallery_id")
        ),
        sa.ForeignKeyConstraint(["probe_id"], ["probes.id"], name=op.f("fk_searches_probe_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_searches")),
    )
    op.create_index(op.f("ix_searches_case_number"), "searches", ["case_number"], unique=False)
    op.create_table(
        "candidates",
        sa.Column("search_id", sa.String(length=32), nullable=False),
        sa.Column("rank", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("portrait_id", sa.String(length=32), nullable=False),
        sa.Column("image", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.Column("photo_date", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["search_id"],
            ["searches.id"],
            name=op.f("fk_candidates_search_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("search_id", "rank", name=op.f("pk_candidates")),
        sa.UniqueConstraint(
            "search_id", "person_id", name=op.f("uq_candidates_search_id_person_id")
        ),
    )
    op.create_table(
        "comparisons",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("search_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("compared_at", tables.UtcDateTime(), nullable=False),
        sa.Column("compared_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["search_id", "person_id"],
            ["candidates.search_id", "candidates.person_id"],
            name=op.f("fk_comparisons_search_id_person_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comparisons")),
    )
    op.create_index(
        op.f("ix_comparisons_search_id_person_id"),
        "comparisons",
        ["search_id", "person_id"],
        unique=False,
    )
    op.create_table(
        "corroborations",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("search_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("entered_at", tables.UtcDateTime(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["search_id", "person_id"],
            ["candidates.search_id", "candidates.person_id"],
            name=op.f("fk_corroborations_search_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["search_id"], ["searches.id"], name=op.f("fk_corroborations_search_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corroborations")),
    )
    op.create_index(
        op.f("ix_corroborations_search_id"), "corroborations", ["search_id"], unique=False
    )
    op.create_table(
        "decisions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("search_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("outcome", sa.String(length=32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("comparison_id", sa.String(length=32), nullable=True),
        sa.Column("decided_at", tables.UtcDateTime(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["comparison_id"], ["comparisons.id"], name=op.f("fk_decisions_comparison_id")
        ),
        sa.ForeignKeyConstraint(
            ["search_id", "person_id"],
            ["candidates.search_id", "candidates.person_id"],
            name=op.f("fk_decisions_search_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["search_id"], ["searches.id"], name=op.f("fk_decisions_search_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
    )
    op.create_index(op.f("ix_decisions_search_id"), "decisions", ["search_id"], unique=False)
    op.create_index(
        "one_identification_per_search",
        "decisions",
        ["search_id"],
        unique=True,
        sqlite_where=sa.text("outcome = 'identified'"),
        postgresql_where=sa.text("outcome = 'identified'"),
    )
    op.create_table(
        "withdrawals",
        sa.Column("corroboration_id", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", tables.UtcDateTime(), nullable=False),
        sa.Column("withdrawn_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["corroboration_id"],
            ["corroborations.id"],
            name=op.f("fk_withdrawals_corroboration_id"),
        ),
        sa.PrimaryKeyConstraint("corroboration_id", name=op.f("pk_withdrawals")),
    )
    op.create_table(
        "decision_items",
        sa.Column("decision_id", sa.String(length=32), nullable=False),
        sa.Column("corroboration_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["corroboration_id"],
            ["corroborations.id"],
            name=op.f("fk_decision_items_corroboration_id"),
        ),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decisions.id"], name=op.f("fk_decision_items_decision_id")
        ),
        sa.PrimaryKeyConstraint("decision_id", "corroboration_id", name=op.f("pk_decision_items")),
    )
