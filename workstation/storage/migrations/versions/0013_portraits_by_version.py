"""Portraits by the version that brought them, for indexes that catch up with their gallery."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index; without it a count of one version reads every template."""
    op.create_index(
        "ix_portraits_gallery_id_added_version", "portraits", ["gallery_id", "added_version"]
    )
