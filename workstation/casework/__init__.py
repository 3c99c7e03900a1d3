"""One function per examiner's verb. Each takes the open workspace first.

Each verb asks who is signed in and whether their roles include it: see the end of this module,
``permitting`` and ``workstation.permissions``.
"""

from workstation.casework.analysing import (
    analyse,
    analyses,
    candidates_shown,
    may_compare,
    show_candidates,
)
from workstation.casework.anchoring import anchor, checkpoint, export_log, write_log_of_case
from workstation.casework.approving import approval, approve
from workstation.casework.asking import search_obstacle
from workstation.casework.assessing import (
    assessments,
    find_assessment,
    record_not_enough,
    write_assessment_sheet,
)
from workstation.casework.audited import AuditedSearch, audited_searches, write_audit_report
from workstation.casework.auditing import (
    EngineFacts,
    engine_facts,
    log_entries,
    unanchored,
    verify_log,
)
from workstation.casework.blind_pictures import (
    BLIND_PROBE,
    BlindTask,
    blind_face,
    blind_portrait,
    blind_probe,
    blind_task,
    waiting_verifications,
)
from workstation.casework.calibrating import (
    GalleryCalibration,
    calibration,
    check_calibration,
    judge,
)
from workstation.casework.checking import answer_check, check_answers, resolve_contradiction
from workstation.casework.clocks import clock_offset, clock_offsets, set_clock_offset
from workstation.casework.closing import (
    case_history,
    close_case,
    hold_case,
    lengthen_retention,
    release_case,
    reopen_case,
)
from workstation.casework.collecting import (
    amend_case,
    case_amendments,
    case_gaps,
    cases,
    evidence,
    face,
    find_case,
    find_evidence,
    open_case,
)
from workstation.casework.comparing import (
    compared_people,
    comparison,
    comparisons,
    record_comparison,
)
from workstation.casework.components import (
    component_findings,
    component_history,
    facial_components,
    record_component,
)
from workstation.casework.corroborating import (
    add_corroboration,
    answer_independence,
    attachment_bytes,
    corroborations,
    withdraw_corroboration,
)
from workstation.casework.curating import (
    create_gallery,
    delete_person,
    find_gallery,
    galleries,
    import_rows,
    people,
    portrait,
    portrait_glimpse,
    portrait_pixels,
    portraits,
)
from workstation.casework.custody import (
    Intake,
    all_evidence,
    evidence_named,
    import_evidence,
    take_in,
    verify_evidence,
)
from workstation.casework.deciding import conclude, decisions, identify, reopen, reopenings
from workstation.casework.disclosing import Disclosure, disclose
from workstation.casework.editing import (
    EditedPicture,
    averaging,
    check_recipe,
    edited_pixels,
    export_edited,
)
from workstation.casework.examining import Examination, examination, requirements
from workstation.casework.footage import (
    evidence_pixels,
    export_frame,
    face_glimpse,
    face_pixels,
    find_faces,
    frame_of,
    video_facts,
)
from workstation.casework.grouping import (
    confirm_group,
    group_history,
    groups,
    merge_groups,
    name_groups,
    reject_pair,
    reject_tracks,
    split_group,
    undo_group_event,
    undone_events,
)
from workstation.casework.importing import import_portraits
from workstation.casework.intake import IntakeReport, take_in_all
from workstation.casework.log_reviewing import record_log_review, unreviewed_log
from workstation.casework.looked import starting_view
from workstation.casework.managing_accounts import (
    accounts,
    add_account,
    disable_account,
    enable_account,
    release_account,
    reset_password,
    reset_second_factor,
    set_roles,
)
from workstation.casework.marking import look_harder, mark_face, withdraw_face
from workstation.casework.measuring import FaceQuality, face_quality, quality_in
from workstation.casework.monthly_audit import (
    add_finding,
    audit,
    audits,
    open_audit,
    sign_audit,
)
from workstation.casework.noting import (
    Shown,
    note_check,
    note_failure,
    note_view,
    noting_failures,
)
from workstation.casework.permitting import permitted as _permitted
from workstation.casework.permitting import takes_workspace as _takes_workspace
from workstation.casework.plating import WrittenPlate, write_plate
from workstation.casework.policing import policy, policy_history, set_policy
from workstation.casework.purging import (
    confirm_purge,
    due_for_purge,
    purges,
    request_case_purge,
    request_gallery_purge,
    what_would_go,
    withdraw_purge,
)
from workstation.casework.remarking import add_remark, ask_context, context_asked, remarks
from workstation.casework.reminding import Status, status
from workstation.casework.replaying import Replay, replay
from workstation.casework.reporting import (
    write_comparison_picture,
    write_identification_record,
    write_lead_sheet,
)
from workstation.casework.scanning import (
    find_track,
    scan_video,
    scans,
    track_path,
    track_template,
    tracks,
    tracks_of_case,
    tracks_of_scan,
)
from workstation.casework.search_approvals import (
    grant_search_approval,
    refuse_search_approval,
    request_search_approval,
    search_approvals,
)
from workstation.casework.searching import (
    find_search,
    search,
    search_track,
    searched_face,
    searches,
)
from workstation.casework.searching_again import difference, search_again
from workstation.casework.signing_in import (
    change_password,
    confirm_second_factor,
    enrol_second_factor,
    has_accounts,
    make_first_account,
    sign_in,
    sign_in_banner,
    sign_out,
    unlock,
)
from workstation.casework.suggesting import suggested_limits
from workstation.casework.track_frames import TrackFrames, searched_track, track_frames
from workstation.casework.verifying import (
    request_verification,
    verifications,
    verify_blind,
    withdraw_verification_request,
)
from workstation.casework.viewing import frame_times, glance, prepare_frames, shown_pixels
from workstation.casework.waiting import Due

__all__ = [
    "BLIND_PROBE",
    "AuditedSearch",
    "BlindTask",
    "Disclosure",
    "Due",
    "EditedPicture",
    "EngineFacts",
    "Examination",
    "FaceQuality",
    "GalleryCalibration",
    "Intake",
    "IntakeReport",
    "Replay",
    "Shown",
    "Status",
    "TrackFrames",
    "WrittenPlate",
    "accounts",
    "add_account",
    "add_corroboration",
    "add_finding",
    "add_remark",
    "all_evidence",
    "amend_case",
    "analyse",
    "analyses",
    "anchor",
    "answer_check",
    "answer_independence",
    "approval",
    "approve",
    "ask_context",
    "assessments",
    "attachment_bytes",
    "audit",
    "audited_searches",
    "audits",
    "averaging",
    "blind_face",
    "blind_portrait",
    "blind_probe",
    "blind_task",
    "calibration",
    "candidates_shown",
    "case_amendments",
    "case_gaps",
    "case_history",
    "cases",
    "change_password",
    "check_answers",
    "check_calibration",
    "check_recipe",
    "checkpoint",
    "clock_offset",
    "clock_offsets",
    "close_case",
    "compared_people",
    "comparison",
    "comparisons",
    "component_findings",
    "component_history",
    "conclude",
    "confirm_group",
    "confirm_purge",
    "confirm_second_factor",
    "context_asked",
    "corroborations",
    "create_gallery",
    "decisions",
    "delete_person",
    "difference",
    "disable_account",
    "disclose",
    "due_for_purge",
    "edited_pixels",
    "enable_account",
    "engine_facts",
    "enrol_second_factor",
    "evidence",
    "evidence_named",
    "evidence_pixels",
    "examination",
    "export_edited",
    "export_frame",
    "export_log",
    "face",
    "face_glimpse",
    "face_pixels",
    "face_quality",
    "facial_components",
    "find_assessment",
    "find_case",
    "find_evidence",
    "find_faces",
    "find_gallery",
    "find_search",
    "find_track",
    "frame_of",
    "frame_times",
    "galleries",
    "glance",
    "grant_search_approval",
    "group_history",
    "groups",
    "has_accounts",
    "hold_case",
    "identify",
    "import_evidence",
    "import_portraits",
    "import_rows",
    "judge",
    "lengthen_retention",
    "log_entries",
    "look_harder",
    "make_first_account",
    "mark_face",
    "may_compare",
    "merge_groups",
    "name_groups",
    "note_check",
    "note_failure",
    "note_view",
    "noting_failures",
    "open_audit",
    "open_case",
    "people",
    "policy",
    "policy_history",
    "portrait",
    "portrait_glimpse",
    "portrait_pixels",
    "portraits",
    "prepare_frames",
    "purges",
    "quality_in",
    "record_comparison",
    "record_component",
    "record_log_review",
    "record_not_enough",
    "refuse_search_approval",
    "reject_pair",
    "reject_tracks",
    "release_account",
    "release_case",
    "remarks",
    "reopen",
    "reopen_case",
    "reopenings",
    "replay",
    "request_case_purge",
    "request_gallery_purge",
    "request_search_approval",
    "request_verification",
    "requirements",
    "reset_password",
    "reset_second_factor",
    "resolve_contradiction",
    "scan_video",
    "scans",
    "search",
    "search_again",
    "search_approvals",
    "search_obstacle",
    "search_track",
    "searched_face",
    "searched_track",
    "searches",
    "set_clock_offset",
    "set_policy",
    "set_roles",
    "show_candidates",
    "shown_pixels",
    "sign_audit",
    "sign_in",
    "sign_in_banner",
    "sign_out",
    "split_group",
    "starting_view",
    "status",
    "suggested_limits",
    "take_in",
    "take_in_all",
    "track_frames",
    "track_path",
    "track_template",
    "tracks",
    "tracks_of_case",
    "tracks_of_scan",
    "unanchored",
    "undo_group_event",
    "undone_events",
    "unlock",
    "unreviewed_log",
    "verifications",
    "verify_blind",
    "verify_evidence",
    "verify_log",
    "video_facts",
    "waiting_verifications",
    "what_would_go",
    "withdraw_corroboration",
    "withdraw_face",
    "withdraw_purge",
    "withdraw_verification_request",
    "write_assessment_sheet",
    "write_audit_report",
    "write_comparison_picture",
    "write_identification_record",
    "write_lead_sheet",
    "write_log_of_case",
    "write_plate",
]

# Here, and not in each module, so that no verb can be forgotten. The modules know each other's
# own functions: what a verb calls on its way is not asked again.
for _name in __all__:
    if _takes_workspace(globals()[_name]):
        globals()[_name] = _permitted(globals()[_name])
