"""Scans of videos: tracks, their paths and their best faces. A complete scan is closed."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# What a scan is stays as it was written; how far it came changes until it is complete.
KEPT = (
    "id",
    "evidence_id",
    "every_frame",
    "pack_name",
    "pack_version",
    "pack_sha256",
    "dimension",
    "preprocessing",
    "started_at",
    "started_by",
)

KEYS = {
    "tracks": ("id",),
    "track_paths": ("track_id", "part"),
    "track_faces": ("track_id", "rank"),
}


def guards() -> list[str]:
    """The triggers that keep scans, and close what belongs to a complete one."""
    changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in KEPT)
    statements = [
        "CREATE TRIGGER scans_no_update BEFORE UPDATE ON scans "
        f"WHEN OLD.state = 'complete' OR {changed} "
        "BEGIN SELECT RAISE(ABORT, 'a scan cannot be changed'); END",
        "CREATE TRIGGER scans_no_delete BEFORE DELETE ON scans "
        "BEGIN SELECT RAISE(ABORT, 'a scan cannot be changed'); END",
        "CREATE TRIGGER scans_no_replace BEFORE INSERT ON scans "
        "WHEN EXISTS (SELECT 1 FROM scans WHERE id = NEW.id OR (evidence_id = NEW.evidence_id "
        "AND every_frame = NEW.every_frame AND pack_sha256 = NEW.pack_sha256)) "
        "BEGIN SELECT RAISE(ABORT, 'a scan cannot be replaced'); END",
        "CREATE TRIGGER scans_known_state BEFORE UPDATE ON scans "
        "WHEN NEW.state NOT IN ('running', 'stopped', 'complete') "
        "BEGIN SELECT RAISE(ABORT, 'unknown state'); END",
        "CREATE TRIGGER tracks_stay_in_their_scan BEFORE UPDATE ON tracks "
        "WHEN NEW.id IS NOT OLD.id OR NEW.scan_id IS NOT OLD.scan_id "
        "BEGIN SELECT RAISE(ABORT, 'a track belongs to its scan'); END",
        "CREATE TRIGGER tracks_no_delete BEFORE DELETE ON tracks "
        "BEGIN SELECT RAISE(ABORT, 'tracks cannot be deleted'); END",
        "CREATE TRIGGER track_paths_no_update BEFORE UPDATE ON track_paths "
        "BEGIN SELECT RAISE(ABORT, 'the path of a track only grows'); END",
        "CREATE TRIGGER track_paths_no_delete BEFORE DELETE ON track_paths "
        "BEGIN SELECT RAISE(ABORT, 'the path of a track only grows'); END",
        "CREATE TRIGGER track_faces_no_update BEFORE UPDATE ON track_faces "
        "BEGIN SELECT RAISE(ABORT, 'the faces of a track are exchanged, not changed'); END",
    ]
    for table, keys in KEYS.items():
        same = " AND ".join(f"{key} = NEW.{key}" for key in keys)
        statements.append(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be replaced'); END"
        )
    for table, action, row in (
        ("tracks", "INSERT", "NEW"),
        ("tracks", "UPDATE", "OLD"),
        ("track_paths", "INSERT", "NEW"),
        ("track_faces", "INSERT", "NEW"),
        ("track_faces", "DELETE", "OLD"),
    ):
        scan = (
            f"{row}.scan_id"
            if table == "tracks"
            else f"(SELECT scan_id FROM tracks WHERE id = {row}.track_id)"
        )
        statements.append(
            f"CREATE TRIGGER {table}_closed_{action.lower()} BEFORE {action} ON {table} "
            f"WHEN (SELECT state FROM scans WHERE id = {scan}) = 'complete' "
            "BEGIN SELECT RAISE(ABORT, 'the tracks of a complete scan are closed'); END"
        )
    return statements


def upgrade() -> None:
    """Add the tables; nothing has been scanned yet."""
    op.create_table(
        "scans",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("evidence_id", sa.String(length=32), nullable=False),
        sa.Column("every_frame", sa.Boolean(), nullable=False),
        sa.Column("pack_name", sa.Text(), nullable=False),
        sa.Column("pack_version", sa.Text(), nullable=False),
        sa.Column("pack_sha256", sa.String(length=64), nullable=False),
        sa.Column("dimension", sa.Integer(), nullable=False),
        sa.Column("preprocessing", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("frames_decoded", sa.Integer(), nullable=False),
        sa.Column("frames_searched", sa.Integer(), nullable=False),
        sa.Column("frames_missing", sa.Integer(), nullable=False),
        sa.Column("faces", sa.Integer(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("started_by", sa.Text(), nullable=False),
        sa.Column("checkpoint", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_scans_evidence_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scans")),
        sa.UniqueConstraint(
            "evidence_id",
            "every_frame",
            "pack_sha256",
            name=op.f("uq_scans_evidence_id_every_frame_pack_sha256"),
        ),
    )
    op.create_table(
        "tracks",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("scan_id", sa.String(length=32), nullable=False),
        sa.Column("first_frame", sa.Integer(), nullable=False),
        sa.Column("last_frame", sa.Integer(), nullable=False),
        sa.Column("first_s", sa.Double(), nullable=False),
        sa.Column("last_s", sa.Double(), nullable=False),
        sa.Column("faces_seen", sa.Integer(), nullable=False),
        sa.Column("template", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["scan_id"], ["scans.id"], name=op.f("fk_tracks_scan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tracks")),
    )
    op.create_index(op.f("ix_tracks_scan_id"), "tracks", ["scan_id"])
    op.create_table(
        "track_paths",
        sa.Column("track_id", sa.String(length=32), nullable=False),
        sa.Column("part", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("points", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["track_id"], ["tracks.id"], name=op.f("fk_track_paths_track_id")),
        sa.PrimaryKeyConstraint("track_id", "part", name=op.f("pk_track_paths")),
    )
    op.create_table(
        "track_faces",
        sa.Column("track_id", sa.String(length=32), nullable=False),
        sa.Column("rank", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("face_id", sa.String(length=32), nullable=False),
        sa.Column("enough", sa.Boolean(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["track_id"], ["tracks.id"], name=op.f("fk_track_faces_track_id")),
        sa.ForeignKeyConstraint(["face_id"], ["faces.id"], name=op.f("fk_track_faces_face_id")),
        sa.PrimaryKeyConstraint("track_id", "rank", name=op.f("pk_track_faces")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
