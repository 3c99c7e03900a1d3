"""Invented tracks and acts for tests of grouping."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import numpy as np

from workstation.grouping import Sighting
from workstation.model import (
    CaseNumber,
    EvidenceId,
    GroupAct,
    GroupEvent,
    GroupEventId,
    ScanId,
    TrackId,
)

CASE = CaseNumber("7")
DIMENSION = 16


def like(person: int, noise: float = 0.0, seed: int = 0) -> np.ndarray:
    """A template of a person: an axis of its own, and ``noise`` of another direction."""
    made = np.zeros(DIMENSION)
    made[person] = 1.0
    if noise:
        made += noise * np.random.default_rng(seed).normal(size=DIMENSION)
    return (made / np.linalg.norm(made)).astype(np.float32)


def sighting(
    name: str,
    person: int = 0,
    *,
    video: str = "v",
    scan: str = "s",
    frames: Iterable[int] = (),
    x: float = 0.0,
    enough: bool = True,
    height: float = 40.0,
    yaw: float = 0.0,
    pack: str = "p",
    current: bool = True,
    template: np.ndarray | None = None,
) -> Sighting:
    """A track of a person at one place."""
    return Sighting(
        TrackId(name), EvidenceId(video), ScanId(scan), pack,
        like(person) if template is None else template, height, yaw, enough,
        dict.fromkeys(frames, (x, 0.0, 10.0, 10.0)), current,
    )  # fmt: skip


def event(
    position: int,
    act: GroupAct,
    parts: Sequence[Sequence[str]] = (),
    *,
    names: Sequence[tuple[int, str | None]] = (),
    undoes: int | None = None,
) -> GroupEvent:
    """An act; its id is its position."""
    return GroupEvent(
        GroupEventId(str(position)), CASE, position, act,
        tuple(tuple(TrackId(track) for track in part) for part in parts),
        tuple((number, None if track is None else TrackId(track)) for number, track in names),
        None if undoes is None else GroupEventId(str(undoes)),
        "", "", datetime(2026, 3, 14, tzinfo=UTC), "A",
    )  # fmt: skip
