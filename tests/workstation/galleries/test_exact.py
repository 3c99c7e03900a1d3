"""The exact index against a float64 brute force; Hypothesis brings ties and near ties."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.galleries.exact import ExactIndex
from workstation.model import PersonId, PortraitId


def brute_force(
    templates: np.ndarray, people: list[str], portraits: list[str], probe: np.ndarray, limit: int
) -> list[tuple[str, str]]:
    scores = [
        math.fsum(float(a) * float(b) for a, b in zip(row, probe, strict=True)) for row in templates
    ]
    best: dict[str, tuple[float, str]] = {}
    for score, person, portrait in zip(scores, people, portraits, strict=True):
        if person not in best or (-score, portrait) < (-best[person][0], best[person][1]):
            best[person] = (score, portrait)
    order = sorted(best, key=lambda person: (-best[person][0], person))
    return [(person, best[person][1]) for person in order[:limit]]


@settings(max_examples=200, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    images=st.integers(1, 60),
    dimension=st.sampled_from([1, 2, 8, 128, 512]),
    owners=st.integers(1, 40),
    limit=st.integers(1, 80),
    kind=st.sampled_from(["random", "equal", "near", "duplicates", "zeros", "denormal"]),
)
def test_nobody_is_missed(
    seed: int, images: int, dimension: int, owners: int, limit: int, kind: str
) -> None:
    random = np.random.default_rng(seed)
    templates = random.normal(size=(images, dimension))
    if kind in ("equal", "near"):
        templates[:] = templates[0]
    if kind == "near":
        templates += random.normal(size=templates.shape) * 1e-7
    if kind == "duplicates":
        templates[images // 2 :] = templates[: images - images // 2]
    templates /= np.maximum(np.linalg.norm(templates, axis=1, keepdims=True), 1e-300)
    if kind == "zeros":
        templates[::2] = 0
    if kind == "denormal":
        templates[::2] *= 1e-42
    stored = templates.astype(np.float32)
    probe = random.normal(size=dimension)
    probe = (probe / np.linalg.norm(probe)).astype(np.float32)
    people = [f"p{number}" for number in random.integers(0, owners, images)]
    portraits = [f"{number:04}" for number in random.permutation(images)]
    index = ExactIndex(stored, [PersonId(p) for p in people], [PortraitId(p) for p in portraits])
    found = index.search(probe, limit)
    expected = brute_force(stored, people, portraits, probe, limit)
    assert [(each.person_id, each.portrait_id) for each in found] == expected
    assert index.people == len(set(people))
    assert [f.score for f in found] == sorted((f.score for f in found), reverse=True)


def test_an_empty_gallery_returns_nobody() -> None:
    index = ExactIndex(np.zeros((0, 8), np.float32), [], [])
    assert index.search(np.ones(8, np.float32), 5) == []
