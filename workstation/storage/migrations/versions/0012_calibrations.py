"""Calibrations: never changed, and gone as soon as somebody is deleted from their gallery."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def guards() -> list[str]:
    """The triggers, in order. Deleting is allowed: what is lost can be learned again."""
    return [
        "CREATE TRIGGER calibrations_no_update BEFORE UPDATE ON calibrations "
        "BEGIN SELECT RAISE(ABORT, 'calibrations cannot be changed'); END",
        "CREATE TRIGGER calibrations_named BEFORE INSERT ON calibrations "
        "WHEN length(NEW.sha256) <> 64 "
        "BEGIN SELECT RAISE(ABORT, 'a calibration is named by its hash'); END",
        "CREATE TRIGGER calibrations_forget AFTER DELETE ON portraits "
        "BEGIN DELETE FROM calibrations WHERE gallery_id = OLD.gallery_id; END",
    ]


def upgrade() -> None:
    """Add the table; nothing has been learned yet."""
    op.create_table(
        "calibrations",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gallery_id", sa.String(length=32), nullable=False),
        sa.Column("gallery_version", sa.Integer(), nullable=False),
        sa.Column("gallery_people", sa.Integer(), nullable=False),
        sa.Column("gallery_images", sa.Integer(), nullable=False),
        sa.Column("pack_sha256", sa.String(length=64), nullable=False),
        sa.Column("within", sa.Text(), nullable=False),
        sa.Column("parameters", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("learned_at", sa.DateTime(), nullable=False),
        sa.Column("learned_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery_id"], ["galleries.id"], name=op.f("fk_calibrations_gallery_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calibrations")),
    )
    op.create_index(
        op.f("ix_calibrations_gallery_id_within"),
        "calibrations",
        ["gallery_id", "within"],
        unique=False,
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
