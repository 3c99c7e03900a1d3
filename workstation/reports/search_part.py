"""The part of a lead sheet about the search: where, with what, whom, and what was certified."""

from __future__ import annotations

from workstation.model import Gallery, Search
from workstation.reports.page import Pages
from workstation.reports.phrases import certified, hash_in_groups, moment


def search_part(pages: Pages, search: Search, gallery: Gallery) -> None:
    """How the search was made, as its record has it; ``gallery`` is the one searched."""
    pages.heading("Search")
    pages.field(
        "Gallery",
        f"{search.gallery_name}, version {search.gallery_version}: {search.gallery_people:,} "
        f"people, {search.gallery_images:,} portraits",
    )
    pages.field("Lawful basis", gallery.lawful_basis)
    _who_was_compared(pages, search)
    pages.field(
        "Model pack",
        f"{search.pack.name} {search.pack.version}, templates of {search.pack.dimension} "
        f"numbers, preprocessing {search.pack.preprocessing}",
    )
    pages.digest("Pack SHA-256", hash_in_groups(search.pack.sha256))
    pages.field("Computed by", search.provider)
    pages.field("Completeness", certified(search))
    pages.field("Searched", f"{moment(search.searched_at)} by {search.searched_by}")
    pages.field("Candidate limit", f"{search.limit:,}")
    pages.field("Reason", search.reason)
    pages.field("Search record", str(search.id))
    if search.repeats is not None:
        pages.field("Repeats search", str(search.repeats))


def _who_was_compared(pages: Pages, search: Search) -> None:
    if not search.filters.limits:
        pages.field("Compared", "everybody in the gallery")
        return
    pages.field(
        "Compared",
        f"{search.searched_people:,} people, {search.searched_images:,} portraits: "
        f"{search.filters.in_words}; and people of whom that is not on record",
    )
    pages.field("Reason for that", search.filter_reason)
