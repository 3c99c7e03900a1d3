"""How a blind verifier looked at each portrait, kept with the conclusion about it.

The guards of 0017 hold for the new column as they are: a conclusion is added before the result
that closes it, and no row is ever changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column. Verifications made before say nothing of it."""
    op.add_column("verification_conclusions", sa.Column("looked_at", sa.Text(), nullable=True))
