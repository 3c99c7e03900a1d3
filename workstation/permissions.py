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
        face_quality frame_of frame_times glance prepare_frames shown_pixels evidence_pixels
        edited_pixels averaging check_recipe video_facts clock_offset clock_offsets scans tracks
        tracks_of_case tracks_of_scan find_track track_path track_template groups group_history
        name_groups undone_events quality_in assessments find_assessment searches find_search
        searched_face difference replay comparison compared_people corroborations decisions
        requirements judge verify_evidence portrait portrait_pixels portraits
        analyses candidates_shown may_compare show_candidates approval check_answers
        attachment_bytes reopenings examination verifications comparisons""",
    ),
    # Working on cases.
    (
        {DETECTIVE},
        """open_case search search_again search_track add_corroboration withdraw_corroboration
        answer_independence""",
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
        """analyse record_comparison blind_portrait blind_probe blind_task verify_blind
        waiting_verifications""",
    ),
    ({SUPERVISOR}, "approve reopen"),
    (_CASEWORKERS, "write_lead_sheet"),
    # Galleries.
    (_EVERYBODY, "galleries find_gallery engine_facts"),
    (_CASEWORKERS | {TRAINER}, "people import_rows calibration check_calibration"),
    ({DETECTIVE, SUPERVISOR}, "create_gallery import_portraits delete_person"),
    # The log.
    ({SUPERVISOR, ADMINISTRATOR}, "log_entries export_log"),
    (_EVERYBODY, "verify_log unanchored checkpoint anchor"),
)
"""Each verb with the roles that may use it."""


def may(roles: Collection[Role], verb: str) -> bool:
    """Whether somebody with these roles may use a verb."""
    return not VERBS.get(verb, frozenset()).isdisjoint(roles)
