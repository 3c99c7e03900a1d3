"""Which role may do what: one table. Whatever is not listed is denied.

The names are those of the verbs of ``casework``. That nobody verifies or approves their own work
is not a matter of roles; ``identification`` says so.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from workstation.model.accounts import Role

DETECTIVE, EXAMINER, SUPERVISOR, TRAINER, ADMINISTRATOR = Role

_CASEWORKERS = frozenset({DETECTIVE, EXAMINER, SUPERVISOR})
"""Those who may see cases. An administrator sees none, and a trainer works on samples."""

_EVERYBODY = frozenset(Role)


def _listed(*groups: tuple[Collection[Role], str]) -> Mapping[str, frozenset[Role]]:
    table: dict[str, frozenset[Role]] = {}
    for roles, names in groups:
        for name in names.split():
            if name in table:
                raise ValueError(f"{name} is listed twice")
            table[name] = frozenset(roles)
    return MappingProxyType(table)


VERBS: Mapping[str, frozenset[Role]] = _listed(
    # Looking at cases.
    (
        _CASEWORKERS,
        """cases evidence find_evidence all_evidence evidence_named face find_faces face_pixels
        face_glimpse face_quality frame_of frame_times glance prepare_frames shown_pixels
        evidence_pixels edited_pixels averaging check_recipe video_facts clock_offset clock_offsets
        scans tracks tracks_of_case tracks_of_scan find_track track_path track_frames track_template
        groups group_history searched_track name_groups undone_events quality_in assessments
        find_assessment searches find_search searched_face difference replay comparison
        compared_people corroborations decisions requirements judge verify_evidence
        portrait portrait_pixels portrait_glimpse portraits analyses candidates_shown
        may_compare show_candidates approval check_answers attachment_bytes reopenings
        examination verifications comparisons find_case case_gaps case_amendments
        case_history search_approvals search_obstacle component_findings component_history
        remarks context_asked ask_context starting_view suggested_limits""",
    ),
    # Working on cases.
    (
        {DETECTIVE},
        """open_case search search_again search_track add_corroboration withdraw_corroboration
        answer_independence
        amend_case request_search_approval""",
    ),
    (
        {DETECTIVE, EXAMINER},
        """import_evidence take_in take_in_all export_frame export_edited look_harder mark_face
        withdraw_face scan_video set_clock_offset confirm_group merge_groups split_group
        reject_pair reject_tracks undo_group_event record_not_enough conclude identify
        write_assessment_sheet write_comparison_picture answer_check resolve_contradiction
        request_verification withdraw_verification_request""",
    ),
    (
        {EXAMINER},
        """analyse record_comparison record_component blind_face blind_portrait blind_probe
        blind_task verify_blind waiting_verifications""",
    ),
    # Whoever can judge it: another examiner, or who approves and audits.
    ({EXAMINER, SUPERVISOR}, "add_remark"),
    ({SUPERVISOR}, "approve reopen"),
    (_CASEWORKERS, "write_lead_sheet write_identification_record write_log_of_case write_plate"),
    ({DETECTIVE, SUPERVISOR}, "close_case reopen_case"),
    (
        {SUPERVISOR},
        """hold_case release_case lengthen_retention grant_search_approval
        refuse_search_approval request_case_purge request_gallery_purge what_would_go""",
    ),
    # A small department has one supervisor: the second person may be an administrator, who
    # sees what is to be purged by its number and its date, and nothing of it.
    ({SUPERVISOR, ADMINISTRATOR}, "confirm_purge withdraw_purge purges"),
    (_EVERYBODY, "due_for_purge"),
    ({DETECTIVE, SUPERVISOR}, "disclose"),
    # Galleries.
    (_EVERYBODY, "galleries find_gallery engine_facts"),
    (_CASEWORKERS | {TRAINER}, "people import_rows calibration check_calibration"),
    ({DETECTIVE, SUPERVISOR}, "create_gallery import_portraits delete_person"),
    # Accounts.
    (_EVERYBODY, "change_password enrol_second_factor confirm_second_factor"),
    ({SUPERVISOR, ADMINISTRATOR}, "accounts"),
    (
        {ADMINISTRATOR},
        """add_account set_roles release_account disable_account enable_account reset_password
        reset_second_factor""",
    ),
    # The department.
    (_EVERYBODY, "policy facial_components"),
    ({SUPERVISOR, ADMINISTRATOR}, "set_policy policy_history"),
    # The log.
    ({SUPERVISOR, ADMINISTRATOR}, "log_entries export_log"),
    (
        _EVERYBODY,
        "verify_log unanchored checkpoint anchor note_view",
    ),
    ({SUPERVISOR, ADMINISTRATOR}, "unreviewed_log record_log_review"),
    # Audits. An administrator sees no cases, so audits none.
    (
        {SUPERVISOR},
        "audits audit open_audit audited_searches add_finding sign_audit write_audit_report",
    ),
    # What is due: counts and dates, no case and nobody in one.
    (_EVERYBODY, "status"),
)
"""Each verb with the roles that may use it."""


BEFORE_SIGN_IN = frozenset(
    {
        "sign_in",
        "sign_out",
        "unlock",
        "make_first_account",
        "has_accounts",
        "sign_in_banner",
        "note_check",
        "note_failure",
        "noting_failures",
    }
)
"""What leads to a session, or ends it, or only tells the log, and so cannot ask for one."""

_DOING = {
    "open_case": "opening a case",
    "search": "searching a gallery",
    "search_again": "searching a gallery",
    "search_track": "searching a gallery",
    "add_corroboration": "entering corroborating evidence",
    "withdraw_corroboration": "withdrawing corroborating evidence",
    "import_evidence": "taking in evidence",
    "take_in": "taking in evidence",
    "take_in_all": "taking in evidence",
    "export_frame": "exporting a picture",
    "export_edited": "exporting a picture",
    "look_harder": "finding faces",
    "mark_face": "marking a face",
    "withdraw_face": "withdrawing a face",
    "scan_video": "scanning a video",
    "set_clock_offset": "setting a recorder's clock",
    "record_not_enough": "recording that a probe is not good enough",
    "record_comparison": "recording a comparison",
    "record_component": "answering a component",
    "add_remark": "writing a remark",
    "conclude": "recording a conclusion",
    "identify": "recording an identification",
    "write_lead_sheet": "writing a lead sheet",
    "write_plate": "writing a plate",
    "people": "looking at galleries",
    "import_rows": "looking at galleries",
    "galleries": "looking at galleries",
    "find_gallery": "looking at galleries",
    "calibration": "looking at galleries",
    "check_calibration": "testing a calibration",
    "create_gallery": "making a gallery",
    "import_portraits": "enrolling portraits",
    "delete_person": "deleting a person from a gallery",
    "accounts": "looking at accounts",
    "add_account": "adding an account",
    "set_roles": "giving roles",
    "release_account": "releasing an account",
    "disable_account": "disabling an account",
    "enable_account": "enabling an account",
    "reset_password": "setting another person's password",
    "reset_second_factor": "taking off a second factor",
    "log_entries": "reading the log",
    "record_log_review": "reviewing the log",
    "set_policy": "changing the department's policy",
    "policy_history": "looking at the history of the policy",
    "confirm_purge": "confirming a purge",
    "verify_blind": "verifying blindly",
    "approve": "approving an identification",
    "grant_search_approval": "approving a search",
    "analyse": "writing an analysis",
    "export_log": "exporting the log",
    "answer_check": "answering a check",
    "request_verification": "asking for a verification",
    "reopen": "reopening a decision",
    "answer_independence": "saying whether an item is independent",
    "resolve_contradiction": "resolving a contradiction",
    "disclose": "disclosing a case",
    "amend_case": "amending a case",
    "close_case": "closing a case",
    "reopen_case": "reopening a case",
    "hold_case": "laying a legal hold on a case",
    "release_case": "releasing a legal hold",
    "lengthen_retention": "keeping a case for longer",
    "request_search_approval": "asking for an approval",
    "refuse_search_approval": "refusing an approval",
    "request_case_purge": "requesting a purge",
    "request_gallery_purge": "requesting a purge",
    "withdraw_purge": "withdrawing a purge",
    "purges": "looking at purges",
    "audits": "auditing searches",
    "audit": "auditing searches",
    "open_audit": "auditing searches",
    "sign_audit": "signing an audit",
    "unreviewed_log": "reviewing the log",
}


def doing(verb: str) -> str:
    """A verb as a refusal names it, such as "recording a comparison"."""
    if verb in _DOING:
        return _DOING[verb]
    if VERBS.get(verb) == _CASEWORKERS:
        return "looking at cases"
    return f"'{verb.replace('_', ' ')}'"


def spelt(roles: Collection[Role]) -> str:
    """Roles in words, in their order; "none" where there are none."""
    return ", ".join(role.value for role in Role if role in roles) or "none"


def who_may(verb: str) -> str:
    """Who can do it instead."""
    listed = [role.value for role in Role if role in VERBS.get(verb, ())]
    if not listed:
        return "Nobody may."
    words = " or ".join(("an " if role[0] in "aeiou" else "a ") + role for role in listed)
    return f"{words[0].upper()}{words[1:]} may."


def as_markdown() -> str:
    """The table for the documentation: each verb, and a dot for each role that may use it."""
    lines = [
        "# Who may do what",
        "",
        "Made by `corroborate roles`; a test fails where it is out of date. Each verb of the core,",
        "below the window and the shell, asks this table. Whatever is not listed is denied. A",
        "person may hold several roles, and nobody verifies or approves their own work.",
        "",
        f"| verb | {' | '.join(role.value for role in Role)} |",
        f"| --- |{' :-: |' * len(Role)}",
    ]
    lines += [
        f"| `{verb}` | {' | '.join('●' if role in roles else ' ' for role in Role)} |"
        for verb, roles in VERBS.items()
    ]
    before = ", ".join(f"`{verb}`" for verb in sorted(BEFORE_SIGN_IN))
    lines += ["", f"Without signing in: {before}.", ""]
    return "\n".join(lines)


def may(roles: Collection[Role], verb: str) -> bool:
    """Whether somebody with these roles may use a verb."""
    return not VERBS.get(verb, frozenset()).isdisjoint(roles)
