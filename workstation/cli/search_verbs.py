"""Shell verbs about searches: make one, make it again, replay it."""

from __future__ import annotations

import argparse
from typing import Any

from workstation import casework
from workstation.calibration.wording import list_sentence, sentence_for
from workstation.cli.answer import Answer
from workstation.cli.case_verbs import chosen, face_facts, recipe_in
from workstation.cli.gallery_verbs import ShellProgress, opened
from workstation.errors import CannotProceed
from workstation.model import Candidate, PeopleFilter, Search, SearchDifference, TrackId
from workstation.model.edits import recipe_to_json
from workstation.model.filters import filter_to_json
from workstation.workspace import Workspace

STANDING = "A score is a similarity, not a probability. No candidate is an identification."


def search(arguments: argparse.Namespace) -> Answer:
    """``search IMAGE`` or ``search --track ID``; one search for each gallery that is named.

    For an image it opens the case if there is none yet, and takes the image in.
    """
    if (arguments.image is None) == (arguments.track is None):
        raise CannotProceed(
            "A search is of an image or of a track.", "Give IMAGE, or --track TRACK_ID."
        )
    with opened(arguments) as workspace:
        names = list(dict.fromkeys(arguments.gallery))
        for name in names:
            casework.find_gallery(workspace, name)
        searching = _track_search if arguments.image is None else _image_search
        made = searching(workspace, arguments, names)
        for one in made:
            # The answer shows them: who writes an analysis after this has seen the candidates.
            casework.show_candidates(workspace, one.id)
        missing = casework.find_case(workspace, made[0].case_number).gaps
    also = {"page": arguments.page, "case_missing": list(missing)}
    facts = [search_facts(one) | also for one in made]
    if len(made) > 1:
        facts[0]["others"] = facts[1:]
    told = [search_text(one) for one in made]
    if missing:
        told.append(" ".join(["The record of this case has gaps.", *missing]))
    return Answer(facts[0], "\n\n".join(told))


def _image_search(
    workspace: Workspace, arguments: argparse.Namespace, galleries: list[str]
) -> list[Search]:
    recipe = recipe_in(arguments.recipe)
    within = _filter(arguments)
    if arguments.case is None:
        raise CannotProceed(
            "The search of an image needs the case it belongs to.", "Add --case NUMBER."
        )
    case = casework.open_case(workspace, arguments.case)
    item = casework.import_evidence(workspace, case.number, arguments.image)
    found = casework.find_faces(workspace, item.id, arguments.page - 1)
    face = chosen(found, arguments.face)
    return [
        casework.search(
            workspace,
            face.id,
            gallery,
            arguments.reason,
            arguments.probe_class,
            arguments.limit,
            ShellProgress(),
            arguments.override_reason,
            recipe,
            within,
            arguments.filter_reason,
        )
        for gallery in galleries
    ]


def _track_search(
    workspace: Workspace, arguments: argparse.Namespace, galleries: list[str]
) -> list[Search]:
    if arguments.recipe is not None:
        raise CannotProceed(
            "Edits are made to one picture, and a track has several.",
            "Search one of its faces with the recipe, or the track without.",
        )
    if arguments.face is not None or arguments.page != 1:
        raise CannotProceed("A track has its own faces.", "Leave --face and --page out.")
    within = _filter(arguments)
    track = casework.find_track(workspace, TrackId(arguments.track))
    item = casework.find_evidence(workspace, track.evidence_id)
    if arguments.case not in (None, item.case_number):
        raise CannotProceed(
            "The track is in a video of another case.", f"That case is {item.case_number}."
        )
    return [
        casework.search_track(
            workspace,
            track.id,
            gallery,
            arguments.reason,
            arguments.probe_class,
            arguments.limit,
            ShellProgress(),
            arguments.override_reason,
            within,
            arguments.filter_reason,
        )
        for gallery in galleries
    ]


def _filter(arguments: argparse.Namespace) -> PeopleFilter:
    try:
        return PeopleFilter(
            frozenset(arguments.sex),
            arguments.born_from,
            arguments.born_to,
            arguments.photo_from,
            arguments.photo_to,
        )
    except ValueError as error:
        sentence = str(error)
        raise CannotProceed(
            f"The filter cannot be used: {sentence}.", "Correct it and search again."
        ) from error


def search_again(arguments: argparse.Namespace) -> Answer:
    """``search-again SEARCH_ID``: the same search on the gallery as it is now."""
    with opened(arguments) as workspace:
        old = casework.find_search(workspace, arguments.search_id)
        made = casework.search_again(workspace, old.id, arguments.reason, ShellProgress())
        casework.show_candidates(workspace, made.id)
    changed = casework.difference(old, made)
    return Answer(search_facts(made, changed), f"{changed.sentence}\n{search_text(made)}")


def replay(arguments: argparse.Namespace) -> Answer:
    """``replay SEARCH_ID``."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        result = casework.replay(workspace, found.id)
    return Answer(
        {
            "search_id": result.search_id,
            "same": result.same,
            "same_ranks": result.same_ranks,
            "largest_difference": result.largest_difference,
            "same_edits": result.same_edits,
        },
        result.sentence,
    )


def search_facts(made: Search, changed: SearchDifference | None = None) -> dict[str, Any]:
    """A search as JSON; ``changed`` is how it differs from the one that it repeats."""
    edits = made.probe.edits
    return {
        "search_id": made.id,
        "case": made.case_number,
        "searched_at": made.searched_at.isoformat(),
        "face": face_facts(made.face),
        "found_by": made.found_by,
        "gallery": {
            "name": made.gallery_name,
            "people": made.gallery_people,
            "images": made.gallery_images,
            "version": made.gallery_version,
        },
        "model": {
            "pack": made.pack.name,
            "sha256": made.pack.sha256,
            "provider": made.provider,
        },
        "certified": made.certified,
        "filters": filter_to_json(made.filters) if made.filters.limits else None,
        "filter_reason": made.filter_reason,
        "searched_people": made.searched_people,
        "searched_images": made.searched_images,
        "looks_like_stranger": made.looks_like_stranger,
        "strangers": _strangers_facts(made),
        "candidates": [_candidate_facts(made, candidate) for candidate in made.candidates],
        "track": made.track_id,
        "combination": made.combination,
        "combined": [
            {
                "face": one.face_id,
                "weight": one.weight,
                "frame": one.frame_number,
                "at_s": one.timestamp_s,
            }
            for one in made.combined
        ],
        "repeats": made.repeats,
        "difference": _difference_facts(changed),
        "recipe": recipe_to_json(made.probe.recipe),
        "steps": list(made.probe.steps),
        "edited_sha256": edits.sha256 if edits else None,
        "warnings": list(made.warnings),
        "override_reason": made.override_reason,
        "length_note": made.length_note,
        "note": STANDING,
    }


def _candidate_facts(made: Search, candidate: Candidate) -> dict[str, Any]:
    standing, edited = made.standing(candidate), made.probe.edits is not None
    return {
        "rank": candidate.rank,
        "person": candidate.person_id,
        "name": candidate.name,
        "image": candidate.image,
        "score": candidate.score,
        "expected_strangers": standing.expected_strangers if standing else None,
        "stranger_best_share": standing.stranger_best_share if standing else None,
        "only_after_editing": candidate.only_after_editing,
        "unedited_score": candidate.unedited_score if edited else candidate.score,
        "unedited_rank": candidate.unedited_rank if edited else candidate.rank,
        "edited_score": candidate.edited_score,
        "edited_rank": candidate.edited_rank,
    }


def _strangers_facts(made: Search) -> dict[str, Any] | None:
    """What was known of strangers then; null in searches of versions that did not ask."""
    known = made.strangers
    if known is None:
        return None
    return {
        "enough": known.enough,
        "people": known.people,
        "learned_from": known.learned_from,
        "reason": known.reason,
        "note": made.chances_note,
    }


def _difference_facts(changed: SearchDifference | None) -> dict[str, Any] | None:
    if changed is None:
        return None
    return {
        "new": list(changed.new),
        "gone": list(changed.gone),
        "moved": list(changed.moved),
        "sentence": changed.sentence,
    }


def search_text(made: Search) -> str:
    """A search in words, with its candidates."""
    lines = [
        f"Search {made.id}: gallery '{made.gallery_name}' version {made.gallery_version}, "
        f"{made.gallery_people} people."
    ]
    if made.strangers is not None:
        lines.append(list_sentence(made.strangers))
    lines += [note for note in (made.filter_note, made.combination_note) if note]
    if made.probe.edits is None:
        lines.append("rank  similarity  person")
        lines += [
            f"{c.rank:>4}  {c.score:>10.4f}  {c.person_id}  {c.name}{_meaning(made, c)}"
            for c in made.candidates
        ]
    else:
        lines.append("rank  as recorded      edited  person")
        lines += [
            f"{c.rank:>4}  {_or_dash(c.unedited_score):>11}  {_or_dash(c.edited_score):>10}  "
            f"{c.person_id}  {c.name}"
            + ("  (only after editing)" if c.only_after_editing else "")
            + _meaning(made, c)
            for c in made.candidates
        ]
        lines.append(made.edits_note)
    lines += [note for note in (made.chances_note, made.length_note) if note]
    lines += [f"Warning: {warning}" for warning in made.warnings]
    return "\n".join([*lines, STANDING])


def _meaning(made: Search, candidate: Candidate) -> str:
    standing = made.standing(candidate)
    if standing is None or made.strangers is None:
        return ""
    return f"  {sentence_for(standing, made.strangers)}"


def _or_dash(score: float | None) -> str:
    return "-" if score is None else f"{score:.4f}"
