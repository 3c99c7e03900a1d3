"""Searches keep whom they compared, what strangers score, what they repeat and combine."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def guards() -> list[str]:
    """The triggers that keep combined faces as written, and a filter with its reason."""
    statements = [
        f"CREATE TRIGGER combined_faces_no_{action.lower()} BEFORE {action} ON combined_faces "
        "BEGIN SELECT RAISE(ABORT, 'combined_faces rows cannot be changed'); END"
        for action in ("UPDATE", "DELETE")
    ]
    return [
        *statements,
        "CREATE TRIGGER combined_faces_no_replace BEFORE INSERT ON combined_faces "
        "WHEN EXISTS (SELECT 1 FROM combined_faces "
        "WHERE search_id = NEW.search_id AND position = NEW.position) "
        "BEGIN SELECT RAISE(ABORT, 'combined_faces rows cannot be replaced'); END",
        "CREATE TRIGGER combined_faces_closed BEFORE INSERT ON combined_faces "
        "WHEN EXISTS (SELECT 1 FROM searches WHERE id = NEW.search_id) "
        "BEGIN SELECT RAISE(ABORT, 'the faces of a search are complete'); END",
        "CREATE TRIGGER combined_faces_not_withdrawn BEFORE INSERT ON combined_faces "
        "WHEN EXISTS (SELECT 1 FROM withdrawn_faces WHERE face_id = NEW.face_id) "
        "BEGIN SELECT RAISE(ABORT, 'a withdrawn face cannot be searched'); END",
        "CREATE TRIGGER withdrawn_faces_never_combined BEFORE INSERT ON withdrawn_faces "
        "WHEN EXISTS (SELECT 1 FROM combined_faces WHERE face_id = NEW.face_id) "
        "BEGIN SELECT RAISE(ABORT, 'a face that was searched stays listed'); END",
        "CREATE TRIGGER assessments_before_a_combined_search BEFORE INSERT ON assessments "
        "WHEN EXISTS (SELECT 1 FROM combined_faces WHERE face_id = NEW.face_id) "
        "BEGIN SELECT RAISE(ABORT, 'what was searched has its outcome with the search'); END",
        "CREATE TRIGGER searches_filtered_need_a_reason BEFORE INSERT ON searches "
        "WHEN (NEW.filters IS NULL) <> (trim(NEW.filter_reason) = '') "
        "OR (NEW.filters IS NULL) <> (NEW.searched_people IS NULL) "
        "OR (NEW.filters IS NULL) <> (NEW.searched_images IS NULL) "
        "BEGIN SELECT RAISE(ABORT, 'a search of some people needs a reason'); END",
        "CREATE TRIGGER searches_repeat_their_case BEFORE INSERT ON searches "
        "WHEN NEW.repeats IS NOT NULL AND NOT EXISTS (SELECT 1 FROM searches "
        "WHERE id = NEW.repeats AND id <> NEW.id AND case_number = NEW.case_number) "
        "BEGIN SELECT RAISE(ABORT, 'a search repeats an earlier one of its case'); END",
        "CREATE TRIGGER searches_combine_several BEFORE INSERT ON searches "
        "WHEN (NEW.combination = '') <> (NOT EXISTS "
        "(SELECT 1 FROM combined_faces WHERE search_id = NEW.id)) "
        "OR (SELECT count(*) FROM combined_faces WHERE search_id = NEW.id) = 1 "
        "BEGIN SELECT RAISE(ABORT, 'a combination is of two faces or more'); END",
    ]


def upgrade() -> None:
    """Add columns and table. What earlier searches did not state stays NULL: it is not known."""
    for name, kind in (
        ("certified", sa.Boolean()),
        ("filters", sa.JSON()),
        ("searched_people", sa.Integer()),
        ("searched_images", sa.Integer()),
        ("strangers", sa.JSON()),
        ("track_id", sa.String(length=32)),
    ):
        op.add_column("searches", sa.Column(name, kind, nullable=True))
    for name in ("filter_reason", "combination"):
        op.add_column("searches", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    # As plain SQL, which both databases read alike: Alembic would add the key afterwards, which
    # SQLite cannot.
    op.execute("ALTER TABLE searches ADD COLUMN repeats VARCHAR(32) REFERENCES searches (id)")
    op.create_table(
        "combined_faces",
        sa.Column("search_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("face_id", sa.String(length=32), nullable=False),
        sa.Column("weight", sa.Double(), nullable=False),
        sa.Column("detected", sa.JSON(), nullable=False),
        sa.Column("frame_number", sa.Integer(), nullable=False),
        sa.Column("timestamp_s", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(["face_id"], ["faces.id"], name=op.f("fk_combined_faces_face_id")),
        sa.ForeignKeyConstraint(
            ["search_id"],
            ["searches.id"],
            name=op.f("fk_combined_faces_search_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("search_id", "position", name=op.f("pk_combined_faces")),
    )
    op.create_index(op.f("ix_combined_faces_face_id"), "combined_faces", ["face_id"])
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
