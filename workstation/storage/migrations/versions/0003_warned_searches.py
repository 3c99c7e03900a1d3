"""Searches keep what their probe lacked, and why it was searched all the same."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both columns; earlier searches had no gate, so they carry no warning."""
    op.add_column("searches", sa.Column("warnings", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column(
        "searches", sa.Column("override_reason", sa.Text(), nullable=False, server_default="")
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER searches_warned_need_a_reason BEFORE INSERT ON searches "
            "WHEN NEW.warnings <> '[]' AND trim(NEW.override_reason) = '' "
            "BEGIN SELECT RAISE(ABORT, 'a search below the gate needs a reason'); END"
        )
