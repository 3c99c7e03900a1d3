"""What speaks against a candidate, who verified blindly, and who approved."""

from __future__ import annotations

from workstation.identification import Decision
from workstation.model import (
    Check,
    CheckAnswer,
    Finding,
    Subject,
    Verification,
    VerificationResult,
    View,
)
from workstation.reports.page import Pages
from workstation.reports.paper import Column
from workstation.reports.phrases import candidate_of, moment, named
from workstation.viewing.describing import about_overlay, about_pictures

_RESULTS = {
    VerificationResult.AGREES: "Agrees: support for the candidate, and for nobody else shown.",
    VerificationResult.DISAGREES: "DISAGREES with the first examiner.",
    VerificationResult.INCONCLUSIVE: "Came to no conclusion about the candidate.",
}


def checks_part(pages: Pages, decision: Decision) -> None:
    """Each check with every answer to it, its source, and how a contradiction was resolved."""
    answers = decision.grounds.answers
    pages.heading("What could speak against the candidate", below=96.0)
    if not answers:
        pages.paragraph(f"None of the {len(Check)} checks was answered.")
        return
    standing = dict.fromkeys(each.check.value for each in answers if each.contradicts)
    if standing:
        pages.paragraph(f"A contradiction is not resolved: {', '.join(standing)}.", bold=True)
    for check in Check:
        given = [each for each in answers if each.check is check]
        pages.keep(48.0)
        pages.gap(4.0)
        pages.paragraph(f"{check.value[:1].upper()}{check.value[1:]}", bold=True)
        if not given:
            pages.field("Finding", "not checked")
        for answer in given:
            _answer(pages, answer)


def _answer(pages: Pages, answer: CheckAnswer) -> None:
    against = answer.finding is Finding.CONTRADICTION
    pages.field("Finding", answer.finding.value, bold=against)
    pages.field("Source", answer.source)
    if answer.note:
        pages.field("Note", answer.note)
    pages.field("Answered", f"{moment(answer.answered_at)} by {answer.answered_by}")
    made = answer.resolution
    if made is not None:
        pages.field("Resolved", made.explanation)
        pages.field("Its source", made.source)
        pages.field("Resolved by", f"{made.resolved_by}, {moment(made.resolved_at)}")
    elif against:
        pages.field("Resolved", "no", bold=True)


def verifications_part(pages: Pages, decision: Decision, *, whole: bool = False) -> None:
    """Each blind verification: how many portraits, each conclusion by its letter, the result.

    With ``whole`` also how each verifier looked at the pictures.
    """
    made = decision.grounds.verifications
    pages.heading("Blind verification", below=112.0)
    if not made:
        pages.paragraph("No second examiner verified blindly.")
        return
    pages.paragraph(
        "Another examiner saw the probe and portraits under letters, without names, scores, "
        "ranks, the first conclusion or the case, and concluded about each before anything was "
        "told."
    )
    others = [each for each in made if each.result not in (None, VerificationResult.AGREES)]
    if others:
        pages.paragraph(
            f"{len(others)} of {sum(bool(each.result) for each in made)} examiners who verified "
            "blindly did not agree.",
            bold=True,
        )
    for number, each in enumerate(made, start=1):
        _verification(pages, number, each, decision)
        if whole and each.conclusions:
            _looked_at(pages, each)


def _verification(pages: Pages, number: int, made: Verification, decision: Decision) -> None:
    pages.keep(96.0)
    pages.gap(4.0)
    pages.paragraph(f"Verification {number}", bold=True)
    pages.field("Asked for", f"{moment(made.requested_at)} by {made.requested_by}")
    pages.field("Portraits shown", f"{len(made.portraits)}, one of them the candidate's")
    if made.withdrawn:
        pages.field("Taken back", made.withdrawn)
        return
    if made.result is None or made.verified_at is None:
        pages.field("Result", "not made yet", bold=True)
        return
    pages.field("Result", _RESULTS[made.result], bold=True)
    pages.field("Verified", f"{moment(made.verified_at)} by {made.verified_by}")
    pages.field("Note", made.note)
    listed = {each.person_id: each for each in decision.search.candidates}
    rows = []
    for shown, conclusion in zip(made.portraits, made.conclusions, strict=True):
        candidate = listed.get(shown.person_id)
        rows.append(
            (
                shown.label,
                conclusion.value,
                str(candidate.rank) if candidate else "",
                named(candidate) if candidate else str(shown.person_id),
            )
        )
    pages.keep(16.0 * min(len(rows), 8) + 36.0)
    pages.gap(4.0)
    pages.table(
        [
            Column("Letter", 44.0),
            Column("Conclusion", 196.0),
            Column("Rank", 40.0, right=True),
            Column("Who it was, told afterwards", pages.text_width - 280.0),
        ],
        rows,
        lambda row: made.portraits[row].person_id == made.person_id,
    )
    own = candidate_of(decision)
    if own is not None and own.person_id == made.person_id:
        pages.small("The candidate stands in bold; the others are people of similar scores.")


def _looked_at(pages: Pages, made: Verification) -> None:
    """What was done to the pictures, and how they were laid over each other, by letter."""
    if not made.views:
        pages.field("Looked at", "How the pictures were looked at was not recorded.")
    for shown, view in zip(made.portraits, made.views, strict=False):
        words = "How it was looked at was not recorded."
        if view is not None:
            words = " ".join(_about(view, f"portrait {shown.label}"))
        pages.field(f"Portrait {shown.label}", words)


def _about(view: View, portrait: str) -> list[str]:
    called = {Subject.PORTRAIT: portrait, Subject.EDITED_PROBE: "the probe as edited"}
    names = [called.get(pane.subject, "the probe") for pane in view.panes]
    pictures = about_pictures(view, names)
    return [
        f"{name[0].upper()}{name[1:]}: {' '.join(sentences)}"
        for name, sentences in zip(names, pictures, strict=True)
    ] + [about_overlay(each, names) for each in view.overlays]


def approval_part(pages: Pages, decision: Decision) -> None:
    """What a supervisor said about everything together."""
    pages.heading("Approval")
    approval = decision.grounds.approval
    if approval is None:
        pages.paragraph("No supervisor approved.")
        return
    pages.field("A supervisor", "approved" if approval.approved else "did not approve", bold=True)
    pages.field("Note", approval.note or "none")
    pages.field("Approved by" if approval.approved else "Said by", approval.approved_by)
    pages.field("At", moment(approval.approved_at))
