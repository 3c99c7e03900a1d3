"""The lead sheet renders every fact of a decision, nothing but decisions, and never breaks."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.workstation.reports.conftest import (
    Drawn,
    Sheet,
    candidates,
    edited,
    grounds,
    item,
    verification,
    with_items,
)
from workstation.errors import CannotProceed, IdentificationRefused
from workstation.identification import NOT_CORROBORATING, Decision, Identification, Outcome
from workstation.model import (
    Attachment,
    Checkpoint,
    CorroborationKind,
    Frame,
    FrameId,
    Grounds,
    PersonId,
)
from workstation.reports import wording as wording_module
from workstation.reports.paper import PageSize
from workstation.reports.phrases import outcome

HOSTILE = "<img src=/etc/passwd> <b>&amp; \u202egnp\x00\x1b %s {x} \ud800"


def test_a_warning_of_the_search_stands_on_the_sheet(sheet: Sheet, drawn: Drawn) -> None:
    sheet.render()
    assert "Warning" not in drawn.text
    search = replace(
        sheet.decision.search,
        warnings=("The face is 28 pixels high as recorded, and a search needs 32.",),
        override_reason="The only frame there is",
    )
    replace(sheet, decision=replace(sheet.decision, search=search)).render()
    said = " ".join(drawn.text.split())
    assert "Warning: this probe was below the gate" in said
    assert "28 pixels high" in said and "The only frame there is" in said


@pytest.mark.parametrize(
    ("found_by", "words"),
    [
        ("marked by hand", "marked by hand: a person drew the box and set the five points"),
        ("yunet-sface, thorough", "detector of yunet-sface, thorough"),
        ("", "not recorded"),
    ],
)
def test_how_the_face_was_found_stands_on_the_sheet(
    sheet: Sheet, drawn: Drawn, found_by: str, words: str
) -> None:
    search = replace(sheet.decision.search, found_by=found_by)
    replace(sheet, decision=replace(sheet.decision, search=search)).render()
    assert words in " ".join(drawn.text.split())


def test_sheet_holds_every_recorded_fact(sheet: Sheet, drawn: Drawn) -> None:
    assert sheet.render() == sheet.target
    for fact in (
        "D. Detective recorded that the face in the probe is that of Person A",
        "2026-0117, North entrance",
        "2026-03-01 14:05:09 UTC",
        "camera-3 still.png",
        " ".join(["0123 4567 89ab cdef"] * 4),
        "camera frame",
        "60 pixels in the recording",
        "as recorded",
        "Booking, version 7: 2,000 people, 2,011 portraits",
        " ".join(["abab"] * 16),
        "CPUExecutionProvider",
        "Theft at the north entrance",
        "Forensic laboratory",
        "LAB-2026-118",
        "2026-02-20",
        "The swab taken at the scene agrees with the reference sample.",
        "1. DNA",
        "1. Look-alike opinion",
    ):
        assert fact in drawn.text, fact
    assert NOT_CORROBORATING[CorroborationKind.LOOK_ALIKE_OPINION][:40] in drawn.text


def test_the_log_s_checkpoint_stands_at_the_end(sheet: Sheet, drawn: Drawn) -> None:
    sheet.checkpoint = Checkpoint(
        "corroborate/ab12", 1234, bytes(range(32)), "corroborate/ab12\n1234\n", "key"
    )
    sheet.render()
    said = " ".join(drawn.text.split())
    root = bytes(range(32)).hex()
    assert " ".join(root[i : i + 4] for i in range(0, 64, 4)) in said
    assert "1,234 entries" in said and "corroborate/ab12" in said
    assert said.index("What must be disclosed") < said.index("1,234 entries")


def test_a_log_that_cannot_be_sealed_is_told(sheet: Sheet, drawn: Drawn) -> None:
    sheet.render()
    assert "No checkpoint could be made" in drawn.text


def test_the_page_of_an_image_with_several_is_named(sheet: Sheet, drawn: Drawn) -> None:
    sheet.frame = Frame(FrameId("r1"), sheet.evidence.id, 2, None, 640, 480)
    sheet.render()
    assert "page 3" not in drawn.text  # an image of one page needs no number
    sheet.evidence = replace(sheet.evidence, pages=12)
    sheet.render()
    said = " ".join(drawn.text.split())
    assert "page 3 of 12" in said
    assert "The whole page 3 of 12, 640 \u00d7 480 pixels as recorded" in said


def test_notice_stands_on_every_page(sheet: Sheet, drawn: Drawn) -> None:
    sheet.decision = replace(
        sheet.decision, search=replace(sheet.decision.search, candidates=candidates(200))
    )
    sheet.render()
    assert len(drawn.pages) > 4
    for number, lines in drawn.pages.items():
        page = " ".join(lines)
        assert "Investigative lead" in lines
        for sentence in wording_module.wording().notice:
            assert sentence in page
        assert f"Page {number} of {len(drawn.pages)}" in lines


def test_every_candidate_is_listed_with_its_raw_score(sheet: Sheet, drawn: Drawn) -> None:
    listed = candidates(300)
    sheet.decision = replace(
        sheet.decision, search=replace(sheet.decision.search, candidates=listed)
    )
    sheet.render()
    lines = drawn.text.split("\n")
    for candidate in listed:
        assert f"{candidate.score:.4f}" in lines
        assert candidate.person_id in drawn.text
    assert "%" not in drawn.text
    assert "over 5 years" in drawn.text
    assert "date not recorded" in drawn.text


@pytest.mark.parametrize(
    "left",
    [
        Outcome.EXCLUDED,
        Outcome.INCONCLUSIVE,
        Outcome.NOT_ENOUGH_INFORMATION,
        Outcome.WITHDRAWN,
    ],
)
def test_other_conclusions_never_claim_an_identity(
    sheet: Sheet, drawn: Drawn, left: Outcome
) -> None:
    was = sheet.decision
    sheet.decision = Decision(
        was.id, was.search, None, left, was.note, Grounds(), was.decided_by, was.decided_at
    )
    sheet.pictures = replace(sheet.pictures, portrait=None)
    sheet.render()
    assert outcome(sheet.decision)[:40] in drawn.text
    assert "face in the probe is that of" not in drawn.text
    assert "No comparison was written down." in drawn.text


def test_items_that_do_not_count_stand_apart(sheet: Sheet, drawn: Drawn) -> None:
    withdrawn = item(CorroborationKind.FINGERPRINT, withdrawn=True)
    elsewhere = item(CorroborationKind.TRANSACTION, person_id=PersonId("P0002"))
    sheet.decision = with_items(
        sheet.decision, *sheet.decision.corroborations, withdrawn, elsewhere
    )
    sheet.render()
    counted, others = drawn.text.split("Entered, and not counted")
    assert "1. DNA" in counted
    for kind in ("Look-alike opinion", "Fingerprint", "Transaction"):
        assert kind in others
        assert kind not in counted
    assert "A withdrawn item does not count." in others


class _Lenient(Identification):
    """An identification that left the rule out."""

    def __post_init__(self) -> None:
        return


@pytest.mark.parametrize("what", ["search", "look-alike object", "subclass", "dictionary"])
def test_anything_but_a_decision_is_refused(sheet: Sheet, what: str) -> None:
    fields = dict(vars(sheet.decision))
    thing: Any = {
        "search": sheet.decision.search,
        "look-alike object": SimpleNamespace(**fields),
        "subclass": _Lenient(**{**fields, "grounds": Grounds()}),
        "dictionary": fields,
    }[what]
    sheet.decision = thing
    with pytest.raises(TypeError):
        sheet.render()
    assert not sheet.target.exists()


def test_an_identification_smuggled_past_its_constructor_is_refused(sheet: Sheet) -> None:
    smuggled = object.__new__(Identification)
    for name, value in {**vars(sheet.decision), "grounds": Grounds()}.items():
        object.__setattr__(smuggled, name, value)
    sheet.decision = smuggled
    with pytest.raises(IdentificationRefused):
        sheet.render()
    assert not sheet.target.exists()


def test_records_of_another_search_are_refused(sheet: Sheet) -> None:
    sheet.case = replace(sheet.case, number="2026-9999")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="not the decision's"):
        sheet.render()


def test_the_same_decision_gives_the_same_bytes(sheet: Sheet) -> None:
    first = sheet.render().read_bytes()
    assert sheet.render().read_bytes() == first
    assert first.startswith(b"%PDF")
    assert b"(Investigative lead, case 2026-0117)" in first
    assert b"D:20260302080000+00'00'" in first


def test_paper_is_letter_unless_asked(sheet: Sheet) -> None:
    assert b"/MediaBox [ 0 0 612 792 ]" in sheet.render().read_bytes()
    sheet.paper = PageSize.A4
    assert b"/MediaBox [ 0 0 595.2756 841.8898 ]" in sheet.render().read_bytes()


def test_long_texts_run_over_pages_and_nothing_is_lost(sheet: Sheet, drawn: Drawn) -> None:
    words = [f"word{number}" for number in range(4000)]
    long = item(CorroborationKind.DNA, description=" ".join(words))
    sheet.decision = with_items(sheet.decision, long)
    sheet.render()
    assert set(words) <= set(drawn.text.split())


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=500) | st.just(HOSTILE * 10) | st.just("W" * 500))
def test_no_text_breaks_the_sheet(sheet: Sheet, text: str) -> None:
    written = f"x{text}"
    was = sheet.decision
    named = tuple(replace(c, name=text, photo_date=text) for c in candidates(5))
    assert was.comparison is not None
    decision = replace(
        was,
        search=replace(was.search, candidates=named, reason=text, searched_by=text),
        note=written,
        decided_by=written,
        grounds=grounds(
            (
                item(
                    CorroborationKind.OTHER,
                    source=written,
                    reference=written,
                    description=written,
                    attachments=(Attachment(text, "ef" * 32, 12),),
                ),
            ),
            comparison=replace(was.comparison, note=written),
            verifications=(verification(note=text),),
        ),
    )
    hostile = replace(
        sheet,
        decision=decision,
        evidence=replace(sheet.evidence, file_name=text, imported_by=text),
        case=replace(sheet.case, title=text),
    )
    assert hostile.render().read_bytes().startswith(b"%PDF")


def test_hostile_text_is_shown_as_itself(sheet: Sheet, drawn: Drawn) -> None:
    sheet.evidence = replace(sheet.evidence, file_name=HOSTILE)
    sheet.render()
    assert "<img src=/etc/passwd> <b>&amp; [U+202E]gnp[U+0000][U+001B] %s {x}" in drawn.text


def test_full_disk_leaves_the_older_sheet(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet.target.write_bytes(b"older")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotProceed, match="disk is full"):
        sheet.render()
    assert sheet.target.read_bytes() == b"older"
    assert [path.name for path in sheet.target.parent.iterdir()] == ["lead.pdf"]


@pytest.mark.skipif(
    hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write to any folder"
)
def test_read_only_folder_is_a_sentence(sheet: Sheet, tmp_path: Path) -> None:
    folder = tmp_path / "sealed"
    folder.mkdir(mode=0o555)
    sheet.target = folder / "lead.pdf"
    with pytest.raises(CannotProceed, match="Access is denied"):
        sheet.render()


def test_refused_folder_is_a_sentence(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    def sealed(*_args: Any, **_options: Any) -> Any:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("workstation.reports.whole_file.tempfile.mkstemp", sealed)
    with pytest.raises(CannotProceed, match="Access is denied"):
        sheet.render()


@pytest.mark.parametrize("target", ["missing/lead.pdf", "."])
def test_impossible_names_are_sentences(sheet: Sheet, tmp_path: Path, target: str) -> None:
    sheet.target = tmp_path / target
    with pytest.raises(CannotProceed):
        sheet.render()


@pytest.mark.parametrize("content", [None, "{", "[]", '{"title": "", "notice": [""]}'])
def test_no_sheet_without_the_fixed_wording(
    sheet: Sheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None
) -> None:
    file = tmp_path / "wording.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    monkeypatch.setattr(wording_module, "_FILE", file)
    wording_module.wording.cache_clear()
    try:
        with pytest.raises(CannotProceed, match="policy wording"):
            sheet.render()
        assert not sheet.target.exists()
    finally:
        wording_module.wording.cache_clear()


# Edited probes


def test_edits_are_listed_in_order_and_their_candidates_marked(sheet: Sheet, drawn: Drawn) -> None:
    edited(sheet)
    sheet.render()
    text = " ".join(drawn.text.split())
    assert "The probe was edited before this search: Gamma 0.80; Sharpen" in text
    assert "1 of 20 candidates appears only after editing." in text
    assert "1. Gamma 0.80" in text and "2. Sharpen, radius 1 px, amount 0.5" in text
    assert "cdcd cdcd" in text and "numpy 2.4.6" in text
    assert text.count("only after editing") == 2  # the sentence and the one mark
    assert "order of the better of the two scores" in text
    assert "Probe, edited: Gamma 0.80; Sharpen" in text
    assert "as recorded" in text


def test_a_picture_that_cannot_be_made_again_is_not_shown(sheet: Sheet, drawn: Drawn) -> None:
    edited(sheet)
    sheet.pictures = replace(sheet.pictures, edited=None)
    sheet.render()
    text = " ".join(drawn.text.split())
    assert "The edited picture is not shown" in text and "Probe, edited" not in text


def test_a_sheet_without_edits_does_not_speak_of_them(sheet: Sheet, drawn: Drawn) -> None:
    sheet.render()
    text = " ".join(drawn.text.split())
    assert "none; searched as recorded" in text and "only after editing" not in text
