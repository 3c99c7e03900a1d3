"""Pages of images: how many a file has, written once."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; 0 in rows of early versions, until a verification counts the pages."""
    op.add_column("evidence", sa.Column("pages", sa.Integer(), nullable=False, server_default="0"))
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER evidence_pages_once BEFORE UPDATE ON evidence "
            "WHEN OLD.pages <> 0 AND NEW.pages IS NOT OLD.pages "
            "BEGIN SELECT RAISE(ABORT, 'custody records cannot be changed'); END"
        )
