"""Shell verbs about evidence and its custody, and about single frames of videos."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import ShellProgress, opened
from workstation.media.gathering import LeftOut
from workstation.model import ClockOffset, EvidenceItem


def take_in(arguments: argparse.Namespace) -> Answer:
    """``evidence import FILE... --case NUMBER``; the status is 2 where nothing could be taken in.

    Opens the case if there is none yet. A folder stands for all files in it.
    """
    with opened(arguments) as workspace:
        case = casework.open_case(workspace, arguments.case)
        report = casework.take_in_all(workspace, case.number, arguments.files, ShellProgress())
    items = [
        item_facts(taken.intake.item)
        | {"file": str(taken.path), "duplicate_of": taken.intake.duplicate_of}
        for taken in report.taken
    ]
    failed, skipped = _reasons(report.failed), _reasons(report.skipped)
    lines = [
        f"{item['id'][:12]}  {item['kind']}  {item['file']}"
        + (f"  ({item['pages']} pages)" if item["pages"] > 1 else "")
        + ("  (the same content was taken in before)" if item["duplicate_of"] else "")
        for item in items
    ]
    lines += [f"Not taken in: {one['file']}: {one['reason']}" for one in failed]
    lines += [f"Left out: {one['file']}: {one['reason']}" for one in skipped]
    return Answer(
        {"items": items, "failed": failed, "skipped": skipped},
        "\n".join(lines) or "There is no file in this folder.",
        2 if failed and not items else 0,
    )


def _reasons(left_out: Sequence[LeftOut]) -> list[dict[str, str]]:
    return [{"file": str(one.path), "reason": one.reason} for one in left_out]


def list_all(arguments: argparse.Namespace) -> Answer:
    """``evidence list [--case NUMBER]``."""
    with opened(arguments, read_only=True) as workspace:
        found = [
            item
            for item in casework.all_evidence(workspace)
            if arguments.case is None or item.case_number == arguments.case
        ]
        if arguments.case is None:
            casework.note_view(workspace, casework.Shown.EVIDENCE_LIST)
        else:
            casework.note_view(workspace, casework.Shown.CASE, arguments.case)
    lines = [
        f"{item.id[:12]}  {item.kind.value}  {item.size_bytes} bytes  case {item.case_number}  "
        f"{item.file_name}"
        for item in found
    ]
    return Answer(
        {"items": [item_facts(item) for item in found]},
        "\n".join(lines) or "There is no evidence yet.",
    )


def verify(arguments: argparse.Namespace) -> Answer:
    """``evidence verify``; the status is 2 where an item is damaged."""
    with opened(arguments) as workspace:
        check = casework.verify_evidence(workspace, ShellProgress())
    lines = [f"{one.id[:12]}  {one.file_name}: {one.reason}" for one in check.damaged]
    return Answer(
        {
            "checked": check.checked,
            "damaged": [
                {
                    "id": one.id,
                    "case": one.case_number,
                    "file": one.file_name,
                    "sha256": one.sha256,
                    "reason": one.reason,
                }
                for one in check.damaged
            ],
        },
        "\n".join([check.sentence, *lines]),
        2 if check.damaged else 0,
    )


def video_info(arguments: argparse.Namespace) -> Answer:
    """``video info ID``."""
    with opened(arguments, read_only=True) as workspace:
        item = casework.evidence_named(workspace, arguments.evidence_id)
        facts = casework.video_facts(workspace, item.id)
        offset = casework.clock_offset(workspace, item.id)
    rate = "variable frame rate" if facts.variable_frame_rate else "constant frame rate"
    times = "" if facts.exact_times else "; the file holds no time stamps, a rate is assumed"
    return Answer(
        {
            "id": item.id,
            "width": facts.width,
            "height": facts.height,
            "frames": facts.frames,
            "duration_s": facts.duration_s,
            "variable_frame_rate": facts.variable_frame_rate,
            "codec": facts.codec,
            "container": facts.container,
            "rotation": facts.rotation,
            "pixel_aspect": list(facts.pixel_aspect),
            "exact_times": facts.exact_times,
            "clock": None if offset is None else _clock_facts(offset),
        },
        f"{facts.width} x {facts.height} pixels, {facts.frames} frames, "
        f"{facts.duration_s:.3f} s, {rate}, {facts.codec}{times}.",
    )


def video_frame(arguments: argparse.Namespace) -> Answer:
    """``video frame ID --at SECONDS | --number N --out PNG``."""
    with opened(arguments) as workspace:
        item = casework.evidence_named(workspace, arguments.evidence_id)
        picture, sha256 = casework.export_frame(
            workspace, item.id, arguments.out, at_s=arguments.at, number=arguments.number
        )
        offset = casework.clock_offset(workspace, item.id)
    true = None if offset is None else offset.true_time(picture.place.time_s)
    place = picture.place
    return Answer(
        {
            "id": item.id,
            "time_s": place.time_s,
            "frame": place.number,
            "sha256": sha256,
            "pixels_sha256": picture.pixels_sha256,
            "pts": place.pts,
            "time_base": list(place.time_base),
            "width": picture.width,
            "height": picture.height,
            "out": str(arguments.out),
            "clock": None if offset is None else _clock_facts(offset),
            "true_time": None if true is None else true.isoformat(timespec="milliseconds"),
        },
        f"Frame {place.number} at {place.time_s:.6f} s was written: {arguments.out}\n"
        + (f"True time {true.isoformat(' ', 'milliseconds')}\n" if true is not None else "")
        + f"SHA-256 {sha256}",
    )


def video_clock(arguments: argparse.Namespace) -> Answer:
    """``video clock ID [--offset SECONDS --reason TEXT [--recorder-start ISO]]``.

    Without an offset it shows what was entered.
    """
    with opened(arguments, read_only=arguments.offset is None) as workspace:
        item = casework.evidence_named(workspace, arguments.evidence_id)
        if arguments.offset is not None:
            casework.set_clock_offset(
                workspace,
                item.id,
                arguments.offset,
                arguments.reason,
                arguments.recorder_start,
            )
        known = casework.clock_offsets(workspace, item.id)
    lines = [
        f"True time is the recorder's clock {one.offset_s:+.3f} s: {one.reason} ({one.set_by})"
        for one in known
    ]
    return Answer(
        {
            "id": item.id,
            "clock": _clock_facts(known[-1]) if known else None,
            "history": [_clock_facts(one) for one in known],
        },
        "\n".join(lines) or "The recorder's clock was not compared with the true time yet.",
    )


def _clock_facts(offset: ClockOffset) -> dict[str, Any]:
    start, true = offset.recorder_start, offset.true_time(0.0)
    return {
        "offset_s": offset.offset_s,
        "reason": offset.reason,
        "recorder_start": None if start is None else start.isoformat(),
        "true_start": None if true is None else true.isoformat(timespec="milliseconds"),
        "set_at": offset.set_at.isoformat(),
        "set_by": offset.set_by,
    }


def item_facts(item: EvidenceItem) -> dict[str, Any]:
    """A custody record as JSON."""
    return {
        "id": item.id,
        "case": item.case_number,
        "file": item.file_name,
        "kind": item.kind.value,
        "media_type": item.media_type,
        "width": item.width,
        "height": item.height,
        "pages": item.pages,
        "sha256": item.sha256,
        "md5": item.md5,
        "bytes": item.size_bytes,
        "origin": item.origin,
        "imported_at": item.imported_at.isoformat(),
        "imported_by": item.imported_by,
        "tools": dict(item.tools),
    }
