"""The audit's report: what must stand in it, and how it breaks over pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.workstation.reports.conftest import PRINTED, Drawn, Sheet, edited
from workstation.model import (
    Audit,
    AuditFinding,
    AuditId,
    AuditSignature,
    Checkpoint,
    Draw,
    Flag,
    FlagKind,
    Grade,
    Month,
    SearchId,
)
from workstation.reports.audit_report import render_audit_report
from workstation.reports.audit_search import AuditPage
from workstation.reports.paper import PageSize

AT = datetime(2026, 4, 1, 9, tzinfo=UTC)
CHECKPOINT = Checkpoint(
    "corroborate/1", 12, b"\1" * 32, "corroborate/1\n12\nAQ==\n\n\u2014 x y\n", "k"
)


def audited(sheet: Sheet, count: int, grade: Grade = Grade.NOTHING) -> tuple[AuditPage, ...]:
    search = sheet.decision.search
    return tuple(
        AuditPage(
            SearchId(f"{number:032d}"),
            replace(search, id=SearchId(f"{number:032d}")),
            sheet.case,
            (("Authority", "Warrant 26-118"),),
            1,
            2,
            (sheet.decision,),
            ("2026-03-01 10:00 UTC, R. Examiner: A search needs a reason.",) * 2,
            (AuditFinding(number, SearchId(f"{number:032d}"), None, grade, "in order", "S", AT),),
            (1,),
            sheet.pictures.crop,
        )
        for number in range(1, count + 1)
    )


def audit(pages: tuple[AuditPage, ...], flags: int = 1, signed: bool = True) -> Audit:
    sample = tuple(page.id for page in pages)
    return Audit(
        AuditId("a1"),
        Month(2026, 3),
        1,
        "",
        Draw("corroborate/1\n9\nAQ==\n\n\u2014 x y\n", 9, 400, 300, 300, "ab" * 32, 0, sample),
        4,
        "06:00 to 22:00, every day, UTC",
        tuple(
            Flag(
                number,
                FlagKind.OUT_OF_HOURS,
                f"R. Examiner made {number} searches outside the working hours.",
                "Was this a shift?",
                sample[:3],
                ("R. Examiner",),
            )
            for number in range(1, flags + 1)
        ),
        "S. Upervisor",
        AT,
        tuple(finding for page in pages for finding in page.findings),
        AuditSignature("I looked at them.", "S. Upervisor", AT, "cd" * 32, "note", "key")
        if signed
        else None,
    )


def render(of: Audit, pages: tuple[AuditPage, ...], target: Path, **more: object) -> Path:
    return render_audit_report(
        of, pages, target=target, printed_at=PRINTED, printed_by="S",
        **({"checkpoint": CHECKPOINT} | more),  # type: ignore[arg-type]
    )  # fmt: skip


def words(drawn: Drawn) -> str:
    return " ".join(drawn.text.split())


def test_what_stands_in_the_report(sheet: Sheet, drawn: Drawn, tmp_path: Path) -> None:
    pages = audited(sheet, 2)
    render(audit(pages), pages, tmp_path / "a.pdf")
    said = words(drawn)
    for part in (
        "S. Upervisor signed the audit of the searches of March 2026.",
        "300 in the month, 4 refused",
        "the first 2 taken",
        "over 9 entries",
        "A pattern is a question, not an accusation.",
        "06:00 to 22:00",
        "Warrant 26-118",
        "Theft at the north entrance",
        "1. 0.6113 Person A (P0001)",
        "and 15 more, down to 0.5923",
        "1 candidate compared, 2 corroborating items entered",
        "2 \u00d7 2026-03-01 10:00 UTC",
        "Nothing to object: in order",
        "I looked at them.",
        "Investigative lead only.",
        "The log when this was printed",
    ):
        assert part in said, part
    for word in ("match", " hit", "%"):
        assert word not in said.lower()


def test_a_draft_says_so_and_what_is_open(sheet: Sheet, drawn: Drawn, tmp_path: Path) -> None:
    pages = tuple(replace(page, findings=()) for page in audited(sheet, 2))
    render(audit(pages, signed=False), pages, tmp_path / "a.pdf", checkpoint=None)
    said = words(drawn)
    assert "Draft: the audit of the searches of March 2026 is not signed." in said
    assert "2 searches and 1 patterns have no finding" in said
    assert said.count("none yet") == 4
    assert "No checkpoint could be made" in said


def test_objections_stand_on_the_first_page(sheet: Sheet, drawn: Drawn, tmp_path: Path) -> None:
    pages = audited(sheet, 8, Grade.BREACH)
    render(audit(pages), pages, tmp_path / "a.pdf")
    first = " ".join(drawn.pages[1])
    assert "What was objected to" in first
    assert first.count("Breach of the policy") == 8


@pytest.mark.parametrize("paper", PageSize)
def test_no_record_and_no_pattern_is_cut_by_a_page(
    sheet: Sheet, drawn: Drawn, tmp_path: Path, paper: PageSize
) -> None:
    edited(sheet)
    pages = audited(sheet, 13)
    render(audit(pages, flags=17), pages, tmp_path / "a.pdf", paper=paper)
    for number, each in enumerate(pages, start=1):
        (page,) = [n for n, lines in drawn.pages.items() if str(each.id) in lines]
        lines = drawn.pages[page]
        assert any(line.startswith(f"{number}. Case") for line in lines)
        after = lines[lines.index(str(each.id)) :]
        assert "Nothing to object: in order" in after
    for number in range(1, 18):
        title = f"{number}. Searches out of hours"
        (page,) = [n for n, lines in drawn.pages.items() if title in lines]
        lines = drawn.pages[page]
        assert "AuditFinding" in lines[lines.index(title) :]


def test_endless_texts_and_lost_records_go_over_pages(
    sheet: Sheet, drawn: Drawn, tmp_path: Path
) -> None:
    endless = "<img src=x> " * 900
    first, second = audited(sheet, 2)
    assert first.search is not None
    pages = (
        replace(first, search=replace(first.search, reason=endless)),
        replace(second, search=None, case=None, crop=None),
    )
    render(audit(pages), pages, tmp_path / "a.pdf")
    assert "<img" in drawn.text
    assert "no longer kept; the log tells that the search was made" in words(drawn)
    assert "no picture" in drawn.text
    assert len(drawn.pages) < 15


def test_an_empty_month_has_a_report(drawn: Drawn, tmp_path: Path) -> None:
    of = audit((), flags=0)
    of = replace(of, draw=replace(of.draw, population=0, note="", checkpoint_entries=0), refused=0)
    render(of, (), tmp_path / "a.pdf")
    assert "The log tells of no search in this month" in words(drawn)
    assert "None was found." in drawn.text


def test_the_same_audit_gives_the_same_bytes(sheet: Sheet, tmp_path: Path) -> None:
    pages = audited(sheet, 1)
    one, two = (render(audit(pages), pages, tmp_path / name) for name in ("a.pdf", "b.pdf"))
    assert one.read_bytes() == two.read_bytes()


def test_only_the_drawn_searches_are_printed(sheet: Sheet, tmp_path: Path) -> None:
    pages = audited(sheet, 2)
    with pytest.raises(ValueError, match="not those that were drawn"):
        render(audit(pages), pages[:1], tmp_path / "a.pdf")
