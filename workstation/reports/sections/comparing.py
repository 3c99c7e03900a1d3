"""The analysis of the probe, and the comparison with its two propositions."""

from __future__ import annotations

from workstation.identification import Decision
from workstation.model import Conclusion
from workstation.reports.page import Pages
from workstation.reports.phrases import candidate_of, moment, named


def analysis_part(pages: Pages, decision: Decision) -> None:
    """What the examiner saw in the probe, and whether candidates had been shown before."""
    pages.heading("Analysis of the probe")
    analysis = decision.grounds.analysis
    if analysis is None:
        pages.paragraph("No analysis was written down before candidates were shown.")
        return
    pages.paragraph(analysis.note)
    pages.field(
        "Good enough", "yes, to be compared" if analysis.sufficient else "no, not to be compared"
    )
    pages.field(
        "Candidates",
        "had been shown to the same person before this was written"
        if analysis.candidates_seen
        else "had not been shown to the same person when this was written",
    )
    pages.field("Analysed", f"{moment(analysis.analysed_at)} by {analysis.analysed_by}")


def comparison_part(pages: Pages, decision: Decision, *, whole: bool = False) -> None:
    """What was compared and concluded; ``whole`` writes both propositions and the scale out."""
    pages.heading("Comparison")
    comparison = decision.comparison
    if comparison is None:
        pages.paragraph("No comparison was written down.")
        return
    whole = whole and comparison.conclusion is not None
    if whole:
        candidate = candidate_of(decision)
        propositions(pages, named(candidate) if candidate is not None else str(decision.person_id))
    pages.paragraph(comparison.note)
    pages.field("Conclusion", comparison.conclusion or "none on the verbal scale", bold=True)
    if whole:
        verbal_scale(pages)
    pages.field("Compared", f"{moment(comparison.compared_at)} by {comparison.compared_by}")


def propositions(pages: Pages, who: str) -> None:
    """The two propositions that a conclusion weighs, about the portrait of ``who``."""
    pages.paragraph("The examiner weighed two propositions:")
    pages.field("First", f"The probe and the portrait of {who} show the same person.")
    pages.field("Second", f"The probe and the portrait of {who} show two different people.")


def verbal_scale(pages: Pages) -> None:
    """All steps of the scale, and what a step on it says."""
    pages.field("The scale", "; ".join(reversed(list(Conclusion))) + ".")
    pages.field(
        "What it says",
        "How strongly what was seen speaks for one proposition rather than the other, in the "
        "examiner's judgement. It was not computed from a score, no step stands for a number, and "
        "it does not say how probable it is that they are the same person.",
    )
