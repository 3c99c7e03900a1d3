"""One drawn search in the report of an audit."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.identification import Decision
from workstation.model import AuditFinding, Case, Grade, Search, SearchId
from workstation.ports import Image
from workstation.reports.paper import Picture
from workstation.reports.phrases import found_by, moment, named, score
from workstation.reports.record_pages import Fact, RecordPages

_SHOWN = 5
"""Candidates printed of a list; the rest is counted, with the last score."""


@dataclass(frozen=True)
class AuditPage:
    """A drawn search with what was recorded about it; ``flags`` are the numbers that name it.

    ``search`` is None where it is no longer on record; ``crop`` is the probe with its
    surroundings, upright RGB uint8 (height, width, 3), None where it cannot be shown.
    """

    id: SearchId
    search: Search | None
    case: Case | None
    authority: tuple[tuple[str, str], ...]
    compared: int
    corroborating: int
    decisions: tuple[Decision, ...]
    refusals: tuple[str, ...]
    findings: tuple[AuditFinding, ...]
    flags: tuple[int, ...]
    crop: Image | None


def audited_search(pages: RecordPages, number: int, page: AuditPage) -> None:
    """Draw the record of a search; one that is no longer on record says so."""
    search = page.search
    if search is None:
        pages.record(
            f"{number}. Search {page.id}",
            None,
            [
                Fact("Record", "no longer kept; the log tells that the search was made"),
                *finding_facts(page.findings),
            ],
        )
        return
    picture = None
    if page.crop is not None:
        height, width = page.crop.shape[:2]
        picture = Picture(page.crop, f"Probe as recorded, {width} \u00d7 {height} pixels")
    title = f"{number}. Case {search.case_number}"
    if page.case is not None and page.case.title:
        title += f", {page.case.title}"
    pages.record(title, picture, [*_asked(page, search), *_answered(page, search)])


def _asked(page: AuditPage, search: Search) -> list[Fact]:
    """Who searched for whom, why, on what authority, and with what picture."""
    facts = [
        Fact("Search", str(search.id)),
        Fact("Made", f"{moment(search.searched_at)} by {search.searched_by}"),
        Fact("Reason", search.reason),
    ]
    if page.authority:
        facts += [Fact(label, text) for label, text in page.authority]
    else:
        facts.append(Fact("Authority", "not on record with the case"))
    facts.append(
        Fact(
            "Probe",
            f"{search.probe.probe_class}, face {search.face.height_px:.0f} pixels high, "
            f"{found_by(search.found_by)}",
        )
    )
    facts.append(Fact("Edits", "; ".join(search.probe.steps) or "none", bool(search.probe.steps)))
    if search.warnings:
        facts.append(
            Fact(
                "Gate",
                f"below it. {' '.join(search.warnings)} Reason: {search.override_reason}",
                True,
            )
        )
    facts.append(
        Fact(
            "Gallery",
            f"{search.gallery_name}, version {search.gallery_version}: "
            f"{search.searched_people:,} of {search.gallery_people:,} people compared",
        )
    )
    return facts


def _answered(page: AuditPage, search: Search) -> list[Fact]:
    """What the search returned, what was done with it, and what the auditor found."""
    facts = [Fact("Candidates", _candidates(search))]
    if search.looks_like_stranger:
        facts.append(Fact("Note", "the best candidate is no better than a stranger's usual best"))
    followed = (
        f"{_counted(page.compared, 'candidate')} compared, "
        f"{_counted(page.corroborating, 'corroborating item')} entered"
    )
    facts.append(Fact("Followed by", followed if page.decisions else f"{followed}; no decision"))
    for each in page.decisions:
        facts.append(
            Fact(
                "Decision", f"{each.outcome.value}, {moment(each.decided_at)} by {each.decided_by}"
            )
        )
    if page.refusals:
        facts.append(Fact("Refused", "\n".join(_refused(page.refusals))))
    if page.flags:
        facts.append(Fact("Patterns", ", ".join(str(each) for each in page.flags)))
    return [*facts, *finding_facts(page.findings)]


def _refused(refusals: tuple[str, ...]) -> list[str]:
    """What was refused in the same case and month; the same again is counted."""
    return [
        f"{refusals.count(each)} \u00d7 {each}" if refusals.count(each) > 1 else each
        for each in dict.fromkeys(refusals)
    ]


def finding_facts(found: tuple[AuditFinding, ...]) -> list[Fact]:
    """What auditors wrote, with who and when below; or that nobody did yet."""
    if not found:
        return [Fact("AuditFinding", "none yet", True)]
    facts = []
    for each in found:
        said = (
            f"{capital(each.grade.value)}: {each.text}" if each.text else capital(each.grade.value)
        )
        facts += [
            Fact("AuditFinding", said, each.grade is not Grade.NOTHING),
            Fact("", f"{each.found_by}, {moment(each.found_at)}"),
        ]
    return facts


def capital(words: str) -> str:
    """Words at the beginning of a sentence."""
    return f"{words[:1].upper()}{words[1:]}"


def _candidates(search: Search) -> str:
    if not search.candidates:
        return "none returned"
    lines = [
        f"{each.rank}.  {score(each.score)}  {named(each)}" for each in search.candidates[:_SHOWN]
    ]
    rest = search.candidates[_SHOWN:]
    if rest:
        lines.append(f"and {len(rest):,} more, down to {score(rest[-1].score)}")
    return "\n".join(lines)


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
