"""The tables, in portable SQL: the same definitions serve SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
    true,
)
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC; refuses times without a zone, and returns them with one."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store the moment as UTC without its zone, which SQLite cannot hold."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time needs a zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give the moment its zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


def _id() -> Column[str]:
    return Column("id", String(32), primary_key=True)


def _who_and_when(verb: str) -> list[Column[Any]]:
    return [
        Column(f"{verb}_at", UtcDateTime, nullable=False),
        Column(f"{verb}_by", Text, nullable=False),
    ]


galleries = Table(
    "galleries",
    metadata,
    _id(),
    Column("name", Text, nullable=False, unique=True),
    Column("owner", Text, nullable=False),
    Column("lawful_basis", Text, nullable=False),
    Column("retention_date", Date, nullable=False),
    Column("pack_name", Text, nullable=False),
    Column("pack_version", Text, nullable=False),
    Column("pack_sha256", String(64), nullable=False),
    Column("dimension", Integer, nullable=False),
    Column("preprocessing", Text, nullable=False),
    Column("version", Integer, nullable=False),
    *_who_and_when("created"),
)

people = Table(
    "people",
    metadata,
    Column("gallery_id", ForeignKey("galleries.id"), primary_key=True),
    Column("person_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("born", Text, nullable=False),
    Column("sex", Text, nullable=False),
)

portraits = Table(
    "portraits",
    metadata,
    _id(),
    Column("gallery_id", String(32), nullable=False),
    Column("person_id", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("face", JSON, nullable=False),
    Column("photo_date", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("template", LargeBinary, nullable=False),
    Column("added_version", Integer, nullable=False),
    ForeignKeyConstraint(["gallery_id", "person_id"], ["people.gallery_id", "people.person_id"]),
    UniqueConstraint("gallery_id", "sha256"),
    Index(None, "gallery_id", "person_id"),
    # Without it, counting the portraits of a version reads every template.
    Index(None, "gallery_id", "added_version"),
)

imports = Table(
    "imports",
    metadata,
    _id(),
    Column("gallery_id", ForeignKey("galleries.id"), nullable=False),
    Column("folder", Text, nullable=False),
    Column("state", String(16), nullable=False),
    *_who_and_when("started"),
)

import_rows = Table(
    "import_rows",
    metadata,
    Column("import_id", ForeignKey("imports.id"), primary_key=True),
    Column("file", Text, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("reason", Text, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    Column("number", Text, primary_key=True),
    Column("title", Text, nullable=False),
    *_who_and_when("opened"),
)

evidence = Table(
    "evidence",
    metadata,
    _id(),
    Column("case_number", ForeignKey("cases.number"), nullable=False),
    Column("file_name", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    # SQLite holds 64 bits in any INTEGER; elsewhere a file of many GB needs the larger type.
    Column("size_bytes", BigInteger().with_variant(Integer(), "sqlite"), nullable=False),
    Column("media_type", String(64), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    *_who_and_when("imported"),
    Column("kind", String(16), nullable=False, server_default="image"),
    Column("md5", String(32), nullable=False, server_default=""),
    Column("origin", Text, nullable=False, server_default=""),
    Column("tools", JSON, nullable=True),
    Column("video", JSON, nullable=True),
    # 0: taken in by a version that did not count them.
    Column("pages", Integer, nullable=False, server_default="0"),
    UniqueConstraint("case_number", "sha256"),
)

frames = Table(
    "frames",
    metadata,
    _id(),
    Column("evidence_id", ForeignKey("evidence.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("timestamp_s", Double, nullable=True),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("searched", Boolean, nullable=False, server_default=true()),
    UniqueConstraint("evidence_id", "number"),
)

faces = Table(
    "faces",
    metadata,
    _id(),
    Column("frame_id", ForeignKey("frames.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("detected", JSON, nullable=False),
    Column("found_by", Text, nullable=False),
)

probes = Table(
    "probes",
    metadata,
    _id(),
    Column("face_id", ForeignKey("faces.id"), nullable=False),
    Column("probe_class", String(32), nullable=False),
    # Each edit in words; and what makes them again, empty where nothing was edited.
    Column("recipe", JSON, nullable=False),
    Column("edits", JSON(none_as_null=True), nullable=True),
)

searches = Table(
    "searches",
    metadata,
    _id(),
    Column("case_number", ForeignKey("cases.number"), nullable=False, index=True),
    Column("evidence_id", ForeignKey("evidence.id"), nullable=False),
    Column("probe_id", ForeignKey("probes.id"), nullable=False),
    Column("face", JSON, nullable=False),
    # Names and numbers are copied: the record must still say what was searched after the
    # gallery has changed.
    Column("gallery_id", ForeignKey("galleries.id"), nullable=False),
    Column("gallery_name", Text, nullable=False),
    Column("gallery_version", Integer, nullable=False),
    Column("gallery_people", Integer, nullable=False),
    Column("gallery_images", Integer, nullable=False),
    Column("pack_name", Text, nullable=False),
    Column("pack_version", Text, nullable=False),
    Column("pack_sha256", String(64), nullable=False),
    Column("dimension", Integer, nullable=False),
    Column("preprocessing", Text, nullable=False),
    Column("provider", Text, nullable=False),
    Column("max_candidates", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    *_who_and_when("searched"),
    # What the probe lacked, as sentences, and why it was searched all the same.
    Column("warnings", JSON, nullable=False, server_default="[]"),
    Column("override_reason", Text, nullable=False, server_default=""),
    # NULL: not stated by the version that searched. Of the filters it means everybody; then
    # those searched are those of the gallery.
    Column("certified", Boolean, nullable=True),
    Column("filters", JSON(none_as_null=True), nullable=True),
    Column("searched_people", Integer, nullable=True),
    Column("searched_images", Integer, nullable=True),
    Column("strangers", JSON(none_as_null=True), nullable=True),
    Column("track_id", String(32), nullable=True),
    Column("filter_reason", Text, nullable=False, server_default=""),
    Column("combination", Text, nullable=False, server_default=""),
    Column("repeats", ForeignKey("searches.id"), nullable=True),
)

# Like candidates, the faces of one probe are written before their search, which closes the list.
combined_faces = Table(
    "combined_faces",
    metadata,
    Column(
        "search_id",
        ForeignKey("searches.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("face_id", ForeignKey("faces.id"), nullable=False, index=True),
    Column("weight", Double, nullable=False),
    Column("detected", JSON, nullable=False),
    Column("frame_number", Integer, nullable=False),
    Column("timestamp_s", Double, nullable=True),
)

candidates = Table(
    "candidates",
    metadata,
    # Candidates are written before their search, and a guard closes the list once the search
    # is there: hence the deferred key.
    Column(
        "search_id",
        ForeignKey("searches.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    Column("rank", Integer, primary_key=True, autoincrement=False),
    Column("person_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("portrait_id", String(32), nullable=False),
    Column("image", Text, nullable=False),
    Column("score", Double, nullable=False),
    Column("born", Text, nullable=False),
    Column("sex", Text, nullable=False),
    Column("photo_date", Text, nullable=False),
    # Where the probe was edited: what the face as recorded gave, and what the edited picture.
    Column("unedited_rank", Integer, nullable=True),
    Column("unedited_score", Double, nullable=True),
    Column("edited_rank", Integer, nullable=True),
    Column("edited_score", Double, nullable=True),
    UniqueConstraint("search_id", "person_id"),
)

comparisons = Table(
    "comparisons",
    metadata,
    _id(),
    Column("search_id", String(32), nullable=False),
    Column("person_id", Text, nullable=False),
    Column("note", Text, nullable=False),
    *_who_and_when("compared"),
    # NULL: a note without a conclusion on the verbal scale.
    Column("conclusion", String(48), nullable=True),
    Column("would_change", Text, nullable=False, server_default=""),
    # How the pictures were looked at, as viewing.codec writes it.
    Column("looked_at", Text, nullable=True),
    # How many limits and findings belong to it.
    Column("limits", Integer, nullable=False, server_default="0"),
    Column("findings", Integer, nullable=False, server_default="0"),
    ForeignKeyConstraint(
        ["search_id", "person_id"], ["candidates.search_id", "candidates.person_id"]
    ),
    Index(None, "search_id", "person_id"),
)

corroborations = Table(
    "corroborations",
    metadata,
    _id(),
    Column("search_id", ForeignKey("searches.id"), nullable=False, index=True),
    Column("person_id", Text, nullable=True),
    Column("kind", String(64), nullable=False),
    Column("source", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("dated", Date, nullable=False),
    Column("description", Text, nullable=False),
    *_who_and_when("entered"),
    # How many attachments it has: the list is closed by its length.
    Column("attached", Integer, nullable=False, server_default="0"),
    ForeignKeyConstraint(
        ["search_id", "person_id"], ["candidates.search_id", "candidates.person_id"]
    ),
)

withdrawals = Table(
    "withdrawals",
    metadata,
    Column("corroboration_id", ForeignKey("corroborations.id"), primary_key=True),
    Column("reason", Text, nullable=False),
    *_who_and_when("withdrawn"),
)

decisions = Table(
    "decisions",
    metadata,
    _id(),
    Column("search_id", ForeignKey("searches.id"), nullable=False),
    Column("person_id", Text, nullable=True),
    Column("outcome", String(32), nullable=False),
    Column("note", Text, nullable=False),
    Column("comparison_id", ForeignKey("comparisons.id"), nullable=True),
    *_who_and_when("decided"),
    # 1: made under the rule of a version without accounts; nothing new is.
    Column("rule", Integer, nullable=False, server_default="1"),
    Column("items_demanded", Integer, nullable=False, server_default="1"),
    Column("analysis_id", ForeignKey("analyses.id"), nullable=True),
    Column("approval_id", ForeignKey("approvals.id"), nullable=True),
    # How many of each it holds: the lists are closed by their lengths.
    Column("items", Integer, nullable=False, server_default="0"),
    Column("answers", Integer, nullable=False, server_default="0"),
    Column("verifications", Integer, nullable=False, server_default="0"),
    ForeignKeyConstraint(
        ["search_id", "person_id"], ["candidates.search_id", "candidates.person_id"]
    ),
    Index(None, "search_id"),
    Index(
        "one_identification_per_search",
        "search_id",
        unique=True,
        sqlite_where=text("outcome = 'identified'"),
        postgresql_where=text("outcome = 'identified'"),
    ),
)

decision_items = Table(
    "decision_items",
    metadata,
    Column("decision_id", ForeignKey("decisions.id"), primary_key=True),
    Column("corroboration_id", ForeignKey("corroborations.id"), primary_key=True),
)

log = Table(
    "log",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
    Column("sha256", String(64), nullable=False, unique=True),
)
