"""The identification record shows every step of an identification, and exists for nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.workstation.reports.conftest import (
    AT,
    PRINTED,
    Drawn,
    Sheet,
    answers,
    grounds,
    independence,
    item,
    verification,
)
from workstation.errors import IdentificationRefused
from workstation.identification import (
    Decision,
    EarlierIdentification,
    Identification,
    Outcome,
    not_done,
)
from workstation.model import (
    AlignedOn,
    Alignment,
    Attachment,
    Check,
    Checkpoint,
    ComponentFinding,
    ComponentFindingId,
    Conclusion,
    ContextAsked,
    ContextFact,
    Corroboration,
    CorroborationKind,
    DecisionId,
    FaceId,
    Grounds,
    Likeness,
    LineUp,
    Overlay,
    OverlayKind,
    Pane,
    PersonId,
    PortraitId,
    Region,
    Remark,
    RemarkId,
    Reopening,
    SearchId,
    Subject,
    Treatment,
    View,
    WitnessSaw,
)
from workstation.reports.identification_record import render_identification_record
from workstation.reports.lead_sheet import Standing
from workstation.reports.sections.looking import Looked
from workstation.reports.wording import wording


def render(sheet: Sheet, withdrawn: tuple[Corroboration, ...] = (), **changes: Any) -> bytes:
    arguments: dict[str, Any] = {
        "pictures": sheet.pictures,
        "case": sheet.case,
        "evidence": sheet.evidence,
        "gallery": sheet.gallery,
        "target": sheet.target,
        "printed_at": PRINTED,
        "printed_by": "D. Detective",
        "checkpoint": sheet.checkpoint,
        "standing": sheet.standing,
    }
    made = render_identification_record(
        sheet.decision, withdrawn=withdrawn, **(arguments | changes)
    )
    return made.read_bytes()


def said(drawn: Drawn) -> str:
    return " ".join(drawn.text.split())


def finding(component: str, likeness: Likeness, **changes: Any) -> ComponentFinding:
    """What an examiner found about one component that shows in both pictures."""
    base = ComponentFinding(
        ComponentFindingId(f"f-{component}"), SearchId("s1"), PersonId("P0001"), component,
        True, True, likeness, "", "R. Examiner", AT,
    )  # fmt: skip
    return replace(base, **changes)


def remark(key: str, text: str, component: str = "", answers: str | None = None) -> Remark:
    """A peer's remark."""
    return Remark(
        RemarkId(key), SearchId("s1"), PersonId("P0001"), component, text, "P. Peer", AT,
        None if answers is None else RemarkId(answers),
    )  # fmt: skip


def test_it_holds_how_the_pictures_were_looked_at(sheet: Sheet, drawn: Drawn) -> None:
    outline = ((1.0, 1.0), (9.0, 1.0), (4.0, 8.0))
    mouth = finding("mouth", Likeness.EXPLAINABLE, note="Open in the frame.")
    nose = finding(
        "nose",
        Likeness.SIMILAR,
        characteristics=(("tip", Likeness.SIMILAR),),
        regions=(Region(4, FaceId("f1"), PortraitId("portrait-1"), outline),),
    )
    ears = finding("ears", Likeness.NOT_COMPARABLE, visible_in_probe=False)
    compared = sheet.decision.comparison
    assert compared is not None
    looked_at = View(
        (
            Pane(Subject.PROBE, FaceId("f1")),
            Pane(
                Subject.PORTRAIT,
                portrait_id=PortraitId("portrait-1"),
                treatment=Treatment(gamma=1.5),
            ),
        ),
        (Overlay(OverlayKind.OPACITY, 0.5),),
    )
    resting = replace(compared, findings=(mouth.id, nose.id), view=looked_at)
    sheet.decision = replace(
        sheet.decision, grounds=grounds(sheet.decision.corroborations, comparison=resting)
    )
    looked = Looked(
        (mouth, nose, ears),
        (
            remark("r1", "The wings were not looked at.", "nose"),
            remark("r2", "A second portrait would help."),
            remark("r3", "They do not show.", "nose", "r1"),
        ),
        (ContextAsked(SearchId("s1"), PersonId("P0001"), ContextFact.RANK, "R. Examiner", AT),),
    )
    render(sheet, looked=looked)
    text = said(drawn)
    order = [
        "Light limits the comparison: A lamp behind",
        "Size does not limit the comparison",
        "A, probe As recorded: no value of a pixel was changed.",
        "Gamma 1.50: what is between black and white is brighter.",
        "Laid over B over A with an opacity of 0.50",
        "Nose visible visible similar 4",
        "Ears \u2013 \u2013 not answered",
        "Would change it A sharper frame that shows the right ear.",
        "The conclusion was not computed from these answers",
        "Mouth Open in the frame.",
        "Answered too Ears: not comparable. Visible in the portrait only. Not what the conclusion",
        "The whole A second portrait would help.",
        "Nose The wings were not looked at.",
        "Answer: They do not show.",
        "rank: R. Examiner",
    ]
    for fact in order:
        assert fact in text, fact


def test_a_comparison_that_states_no_limits_says_so(sheet: Sheet, drawn: Drawn) -> None:
    compared = sheet.decision.comparison
    assert compared is not None
    bare = replace(compared, limits=(), would_change="")
    sheet.decision = replace(
        sheet.decision, grounds=grounds(sheet.decision.corroborations, comparison=bare)
    )
    render(sheet)
    text = said(drawn)
    assert "does not say what limits the images" in text
    assert "How the pictures were looked at It was not recorded." in text
    assert "rests on no written answer about a component" in text
    assert "No request is on record." in text


def test_it_holds_every_step(sheet: Sheet, drawn: Drawn) -> None:
    attached = item(
        CorroborationKind.FINGERPRINT,
        attachments=(Attachment("report \u00e4.pdf", "0f" * 32, 1234),),
    )
    given = (*sheet.decision.corroborations, attached)
    sheet.decision = replace(sheet.decision, grounds=grounds(given))
    sheet.checkpoint = Checkpoint("corroborate/ab12", 1234, bytes(range(32)), "note", "key")
    render(sheet)
    text = said(drawn)
    for fact in (
        "Identification record",
        "Hairline, brow, nose and the left ear show",
        "The probe and the portrait of Person A (P0001) show the same person.",
        "The probe and the portrait of Person A (P0001) show two different people.",
        "support for same source",
        "no, it does not derive from the face search",
        "The patrol found it before anybody searched.",
        "report \u00e4.pdf, 1,234 bytes",
        " ".join(["0f0f"] * 16),
        "Entered, and not counted",
        "An opinion that two faces look alike repeats",
        "A head taller than the person in the footage.",
        "The door is 12 cm lower than on the plan.",
        "Measured at the door",
        "S. Second",
        "6, one of them the candidate's",
        "V. Verifier",
        "S. Supervisor",
        "Every step looked at.",
        "yunet-sface 1",
        "CPUExecutionProvider",
        "Booking, version 7",
        "none; searched as recorded",
        "1,234 entries",
    ):
        assert fact in text, fact
    for check in Check:
        assert check.value in text.lower(), check
    for letter in "ABCDEF":
        assert letter in drawn.text.split("\n")
    for page in drawn.pages.values():
        assert wording().notice[0] in " ".join(page)


def test_a_disagreement_is_not_hidden(sheet: Sheet, drawn: Drawn) -> None:
    made = (
        verification(1, own=Conclusion.DIFFERENT, by="First"),
        verification(
            2, conclusions=(), verified_by="", verified_at=None, note="", withdrawn="Too early."
        ),
        verification(3, by="Third"),
    )
    items = sheet.decision.corroborations
    sheet.decision = replace(sheet.decision, grounds=grounds(items, verifications=made))
    render(sheet)
    text = said(drawn)
    assert "1 of 2 examiners who verified blindly did not agree." in text
    assert "DISAGREES with the first examiner." in text and "Too early." in text
    assert text.index("First") < text.index("Third")
    sheet.render()
    assert "DISAGREES with the first examiner." in said(drawn)  # on the lead sheet too


def test_it_holds_how_a_blind_verifier_looked_at_the_pictures(sheet: Sheet, drawn: Drawn) -> None:
    eyes = Alignment(AlignedOn.EYES, ((10.0, 10.0), (20.0, 10.0)))
    looked_at = View(
        (
            Pane(Subject.PROBE, FaceId("f1"), treatment=Treatment(gamma=1.5), alignment=eyes),
            Pane(Subject.PORTRAIT, portrait_id=PortraitId("portrait-1"), alignment=eyes),
        ),
        (Overlay(OverlayKind.OPACITY, 0.5),),
    )
    views = tuple(looked_at if letter == "C" else None for letter in "ABCDEF")
    made = verification(1, views=views), verification(2, by="Another")
    sheet.decision = replace(
        sheet.decision, grounds=grounds(sheet.decision.corroborations, verifications=made)
    )
    render(sheet)
    text = said(drawn)
    for sentence in (
        "Portrait A How it was looked at was not recorded.",
        "Portrait C The probe: Gamma 1.50: what is between black and white is brighter.",
        "Laid on it: portrait C.",
        "Portrait C: As recorded: no value of a pixel was changed. Laid on the probe by the eyes",
        "Portrait C over the probe with an opacity of 0.50; at 1 it hides the probe.",
        "Looked at How the pictures were looked at was not recorded.",
    ):
        assert sentence in text, sentence
    sheet.render()
    assert "Laid on the probe" not in said(drawn)  # as on the lead sheet for a comparison


def test_why_an_item_does_not_count(sheet: Sheet, drawn: Drawn) -> None:
    footage = item(
        CorroborationKind.WITNESS,
        independence=independence(witness_saw=WitnessSaw.FOOTAGE, line_up=LineUp.BECAUSE_OF_SEARCH),
    )
    unasked = item(CorroborationKind.TRANSACTION, independence=None)
    given = (item(CorroborationKind.DNA), footage, unasked)
    sheet.decision = replace(sheet.decision, grounds=grounds(given))
    render(sheet, withdrawn=(item(CorroborationKind.FINGERPRINT, withdrawn=True),))
    counted, others = said(drawn).split("Entered, and not counted")
    assert "1. DNA" in counted and "Witness who saw" not in counted
    assert "has seen only the footage" in others and "only the footage" in others
    assert "made because of the face search" in others
    assert "not asked" in others and "A withdrawn item does not count." in others


def test_reopening_and_other_decisions_stand_on_the_first_page(sheet: Sheet, drawn: Drawn) -> None:
    search = sheet.decision.search
    later = Decision(
        DecisionId("later"), search, PersonId("P0002"), Outcome.EXCLUDED, "Ears.", Grounds(),
        "E. Other", AT,
    )  # fmt: skip
    reopening = Reopening(sheet.decision.id, "A brother came forward.", "S. Supervisor", PRINTED)
    sheet.standing = Standing(reopening=reopening, others=(later,))
    render(sheet)
    first = " ".join(drawn.pages[1])
    assert "S. Supervisor reopened it" in first and "A brother came forward." in first
    assert "E. Other, about Person B (P0002): excluded. Ears." in first


def earlier(sheet: Sheet) -> Decision:
    was = sheet.decision
    assert was.comparison is not None
    return EarlierIdentification(
        was.id, was.search, was.person_id, Outcome.IDENTIFIED, was.note,
        Grounds(
            comparison=replace(was.comparison, conclusion=None),
            corroborations=(item(CorroborationKind.DNA, independence=None),),
        ),
        "E. Examiner", AT,
    )  # fmt: skip


def test_one_of_an_earlier_version_says_what_it_lacks(sheet: Sheet, drawn: Drawn) -> None:
    sheet.decision = earlier(sheet)
    lacking = not_done(sheet.decision.search, PersonId("P0001"), sheet.decision.grounds)
    sheet.standing = Standing(not_done=lacking)
    render(sheet)
    text = said(drawn)
    assert "recorded by an earlier version of the program, under its rule" in text
    assert "The rule of today would refuse it." in text
    assert "verified it blindly, and a supervisor approved" not in text
    assert "weighed two propositions" not in text
    for sentence in lacking:
        assert sentence in text
    assert "No second examiner verified blindly." in text and "No supervisor approved." in text


class _Lenient(EarlierIdentification):
    """One that left the rule of its version out."""

    def __post_init__(self) -> None:
        return


def test_it_exists_for_an_identification_only(sheet: Sheet) -> None:
    was = sheet.decision
    sheet.decision = Decision(
        was.id, was.search, None, Outcome.EXCLUDED, "no", Grounds(), "E. Examiner", AT
    )
    with pytest.raises(TypeError):
        render(sheet)
    sheet.decision = _Lenient(**{**vars(was), "grounds": Grounds()})
    with pytest.raises(TypeError):
        render(sheet)
    smuggled = object.__new__(Identification)
    for name, value in {**vars(was), "grounds": Grounds()}.items():
        object.__setattr__(smuggled, name, value)
    sheet.decision = smuggled
    with pytest.raises(IdentificationRefused):
        render(sheet)
    assert not sheet.target.exists()


def test_an_unresolved_contradiction_stands_out_on_a_lead_sheet(sheet: Sheet, drawn: Drawn) -> None:
    was = sheet.decision
    given = tuple(replace(each, resolution=None) for each in answers())[:2]
    sheet.decision = Decision(
        was.id, was.search, was.person_id, Outcome.EXCLUDED, "Too tall.",
        replace(was.grounds, answers=given, approval=None), "E. Examiner", AT,
    )  # fmt: skip
    sheet.render()
    text = said(drawn)
    assert "A contradiction is not resolved: height." in text and "not checked" in text


def test_the_same_identification_gives_the_same_bytes(sheet: Sheet) -> None:
    assert render(sheet) == render(sheet)
