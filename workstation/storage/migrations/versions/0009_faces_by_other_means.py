"""Marks by hand that can be withdrawn, assessments without a search, and guards for faces."""

import sqlalchemy as sa
from alembic import op

from workstation.storage.tables import UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEYS = {
    "frames": "id = NEW.id OR (evidence_id = NEW.evidence_id AND number = NEW.number)",
    "faces": "id = NEW.id",
    "withdrawn_faces": "face_id = NEW.face_id",
    "assessments": "id = NEW.id",
}


# A scan stores frames with the faces that it followed; all of their faces are looked for when
# somebody opens them, and that is noted, once.
ONCE_SEARCHED = " AND ".join(
    [
        "OLD.searched = 0 AND NEW.searched = 1",
        *(
            f"NEW.{column} IS OLD.{column}"
            for column in ("id", "evidence_id", "number", "timestamp_s", "width", "height")
        ),
    ]
)


def guards() -> list[str]:
    """The triggers that keep frames, faces, withdrawals and assessments as they were written."""
    statements = []
    for table, same in KEYS.items():
        for action in ("UPDATE", "DELETE"):
            noted = (table, action) == ("frames", "UPDATE")
            when = f"WHEN NOT ({ONCE_SEARCHED}) " if noted else ""
            statements.append(
                f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} {when}"
                f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be changed'); END"
            )
        statements.append(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be replaced'); END"
        )
    return [
        *statements,
        "CREATE TRIGGER withdrawn_faces_marked_by_hand BEFORE INSERT ON withdrawn_faces "
        "WHEN trim(NEW.reason) = '' OR NOT EXISTS (SELECT 1 FROM faces "
        "WHERE id = NEW.face_id AND found_by = 'marked by hand') "
        "BEGIN SELECT RAISE(ABORT, 'only a mark by hand can be withdrawn, for a reason'); END",
        "CREATE TRIGGER withdrawn_faces_never_searched BEFORE INSERT ON withdrawn_faces "
        "WHEN EXISTS (SELECT 1 FROM probes WHERE face_id = NEW.face_id) "
        "BEGIN SELECT RAISE(ABORT, 'a face that was searched stays listed'); END",
        "CREATE TRIGGER probes_not_withdrawn BEFORE INSERT ON probes "
        "WHEN EXISTS (SELECT 1 FROM withdrawn_faces WHERE face_id = NEW.face_id) "
        "BEGIN SELECT RAISE(ABORT, 'a withdrawn face cannot be searched'); END",
        "CREATE TRIGGER assessments_of_one_item BEFORE INSERT ON assessments "
        "WHEN trim(NEW.note) = '' OR (NEW.face_id IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM faces JOIN frames ON frames.id = faces.frame_id "
        "WHERE faces.id = NEW.face_id AND frames.evidence_id = NEW.evidence_id)) "
        "BEGIN SELECT RAISE(ABORT, 'an assessment speaks of one item, with a note'); END",
        "CREATE TRIGGER assessments_before_a_search BEFORE INSERT ON assessments "
        "WHEN (NEW.face_id IS NULL AND EXISTS "
        "(SELECT 1 FROM searches WHERE evidence_id = NEW.evidence_id)) "
        "OR EXISTS (SELECT 1 FROM probes WHERE face_id = NEW.face_id) "
        "BEGIN SELECT RAISE(ABORT, 'what was searched has its outcome with the search'); END",
    ]


def upgrade() -> None:
    """Make both tables, and the guards where the database is SQLite."""
    op.create_table(
        "withdrawn_faces",
        sa.Column("face_id", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=False),
        sa.Column("withdrawn_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["face_id"], ["faces.id"], name=op.f("fk_withdrawn_faces_face_id")),
        sa.PrimaryKeyConstraint("face_id", name=op.f("pk_withdrawn_faces")),
    )
    op.create_table(
        "assessments",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("evidence_id", sa.String(length=32), nullable=False),
        sa.Column("face_id", sa.String(length=32), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("lacking", sa.JSON(), nullable=False),
        sa.Column("measures", sa.JSON(), nullable=False),
        sa.Column("assessed_at", UtcDateTime(), nullable=False),
        sa.Column("assessed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_assessments_evidence_id")
        ),
        sa.ForeignKeyConstraint(["face_id"], ["faces.id"], name=op.f("fk_assessments_face_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessments")),
    )
    op.create_index(op.f("ix_assessments_evidence_id"), "assessments", ["evidence_id"])
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
