"""Probes keep how they were edited, and candidates what each of the two searches gave."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0005"
branch_labels = None
depends_on = None


def guards() -> list[str]:
    """The triggers that keep the two lists of an edited probe apart."""
    return [
        "CREATE TRIGGER candidates_of_two_lists BEFORE INSERT ON candidates "
        "WHEN (NEW.unedited_rank IS NULL) <> (NEW.unedited_score IS NULL) "
        "OR (NEW.edited_rank IS NULL) <> (NEW.edited_score IS NULL) "
        "OR (coalesce(NEW.unedited_score, NEW.edited_score) IS NOT NULL AND NEW.score IS NOT "
        "max(coalesce(NEW.unedited_score, NEW.edited_score), "
        "coalesce(NEW.edited_score, NEW.unedited_score))) "
        "BEGIN SELECT RAISE(ABORT, 'a candidate stands in a list by rank and score'); END",
        "CREATE TRIGGER searches_of_edited_probes BEFORE INSERT ON searches "
        "WHEN EXISTS (SELECT 1 FROM candidates c JOIN probes p ON p.id = NEW.probe_id "
        "WHERE c.search_id = NEW.id AND (p.edits IS NOT NULL) <> "
        "(coalesce(c.unedited_rank, c.edited_rank) IS NOT NULL)) "
        "BEGIN SELECT RAISE(ABORT, 'candidates of an edited probe name their list'); END",
        "CREATE TRIGGER probes_edits_in_words BEFORE INSERT ON probes "
        "WHEN NEW.edits IS NOT NULL AND NEW.recipe = '[]' "
        "BEGIN SELECT RAISE(ABORT, 'edits are said in words'); END",
    ]


def upgrade() -> None:
    """Add the columns; earlier probes were searched as recorded."""
    op.add_column("probes", sa.Column("edits", sa.JSON(), nullable=True))
    for name, kind in (
        ("unedited_rank", sa.Integer()),
        ("unedited_score", sa.Double()),
        ("edited_rank", sa.Integer()),
        ("edited_score", sa.Double()),
    ):
        op.add_column("candidates", sa.Column(name, kind, nullable=True))
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
