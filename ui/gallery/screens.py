"""The list of screens: what is not put up although it stands here is a fault."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Screen:
    """``name`` of its files, ``group`` in the index, and what is to be seen."""

    name: str
    group: str
    words: str


_BEFORE, _WORK, _PLACES, _OVERSIGHT, _FORMS = (
    "Before the work", "The work on a case", "Case, galleries and people", "Oversight", "Forms",
)  # fmt: skip

SCREENS = tuple(
    Screen(name, group, words)
    for group, screens in (
        (
            _BEFORE,
            (
                ("start-first", "Start on a new computer"),
                ("start", "Start with workspaces opened before"),
                ("sign-in", "Sign in"),
                ("samples", "A workspace of samples, and the password that was made for it"),
                ("first-account", "The first account of a workspace"),
                ("new-password", "A password that an administrator has set"),
                ("locked", "The locked window"),
                ("today", "Today: what waits"),
                ("today-quiet", "Today when nothing waits"),
            ),
        ),
        (
            _WORK,
            (
                ("evidence-empty", "Evidence of a case that has none yet"),
                ("analysis", "What the probe shows, written down first"),
                ("evidence", "A frame, its faces, and the search of one"),
                ("limits", "A search that is limited, with the reason"),
                ("edits", "Edits of a working copy"),
                ("tour", "The tour: a step of five"),
                ("marking", "A face marked by hand"),
                ("video", "A recording with its timeline"),
                ("footage-people", "Unknown people in footage"),
                ("first", "No candidate before the analysis"),
                ("candidates", "Candidates with their scores"),
                ("compare-aligned", "Probe and portrait aligned on the eyes"),
                ("compare-three", "A third pane: another portrait"),
                ("compare-four", "Four panes"),
                ("overlay-opacity", "The portrait over the probe, partly transparent"),
                ("overlay-wipe", "The portrait wiped over the probe"),
                ("overlay-thirds", "Split by facial thirds"),
                ("overlay-difference", "The difference of the two"),
                ("points", "Three points are placed"),
                ("tone", "Levels, gamma and turn by sliders"),
                ("components", "A component with its characteristics and a mark"),
                ("adjusting", "A mark is moved and sized"),
                ("component-limits", "What limits the comparison"),
                ("conclusion", "The conclusion, and what is still needed"),
                ("remarks", "Remarks of a peer, and an answer"),
                ("asked-fact", "A hidden fact that was asked for"),
                ("old-portrait", "A portrait of more than five years ago"),
                ("compare", "While a blind verification is under way nothing is written"),
                ("strangers", "A score beside the scores of strangers (invented figures)"),
                ("decide", "What is missing, and items of corroboration"),
                ("checks", "What could speak against the candidate"),
                ("verification", "The blind verification is asked for"),
                ("approval", "The approval"),
                ("outcome", "Results other than an identification"),
                ("verify-waiting", "Verifications that wait"),
                ("verify", "A second examiner verifies blindly, aligned on the eyes"),
                ("verify-overlay", "A blind verification by an overlay"),
                ("verify-ready", "A blind verification that can be locked"),
                ("again", "A search that was made again"),
            ),
        ),
        (
            _PLACES,
            (
                ("case", "A case with its facts, gaps and history"),
                ("galleries", "A gallery and its people"),
                ("gallery-files", "What became of each imported file"),
                ("people", "Accounts"),
                ("policy", "The department's policy"),
                ("log", "The log"),
            ),
        ),
        (
            _OVERSIGHT,
            (
                ("today-oversight", "Today of a supervisor"),
                ("audit-months", "Months to audit"),
                ("audit", "An audit"),
                ("approvals", "Approvals before a search"),
                ("retention", "Retention and purges"),
                ("log-review", "The review of the log"),
            ),
        ),
        (
            _FORMS,
            (
                ("keyboard", "The keys of Candidates and of every place"),
                ("keyboard-compare", "The keys of Compare, and why there is no ruler"),
                ("keyboard-verify", "The keys of a blind verification"),
                ("keyboard-others", "The keys of other places"),
                ("new-case", "A new case"),
                ("amend-case", "A case is amended"),
                ("close-case", "A reason is asked for"),
                ("keep-case", "A case is kept for longer"),
                ("disclose-case", "A case is disclosed"),
                ("purge-request", "A purge is requested"),
                ("purge-confirm", "A purge is confirmed"),
                ("purge-receipt", "The receipt of a purge"),
                ("new-gallery", "A new gallery"),
                ("import-portraits", "Portraits are imported"),
                ("delete-person", "A person is deleted from a gallery"),
                ("ask-fact", "A hidden fact can be asked for"),
                ("comparisons", "Comparisons in force and earlier"),
                ("jump", "Jump in a recording"),
                ("recorder-clock", "The recorder's clock"),
                ("merge-people", "Two unknown people are one"),
                ("group-reason", "Why a suggestion is overruled"),
                ("add-account", "An account is added"),
                ("roles", "Roles are changed"),
                ("reset-password", "A password is set anew"),
                ("reset-factor", "A second factor is taken off"),
                ("change-password", "Somebody changes the own password"),
                ("second-factor", "The second factor is turned on"),
                ("review-log", "A review of the log is recorded"),
                ("message", "A message"),
            ),
        ),
    )
    for name, words in screens
)

NAMES = tuple(screen.name for screen in SCREENS)

OF_PEOPLE = frozenset(
    {
        "start-first", "start", "sign-in", "samples", "first-account", "new-password", "locked",
        "today", "today-quiet", "people", "policy", "log", "add-account", "roles",
        "reset-password", "reset-factor", "change-password", "second-factor", "review-log",
    }
)  # fmt: skip
"""Screens that need no faces, and so are put up from a workspace without any."""
