"""``bench search``: one query against many made-up people, beside what else could answer it.

Everything is measured in one run, in turns, and the middle of several repeats is told. Templates
are random directions: harder than faces for a search, because the best scores lie close together.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workstation.errors import CannotProceed
from workstation.galleries.columns import Enrolled
from workstation.galleries.filtering import About
from workstation.galleries.shelf import IndexShelf
from workstation.galleries.shortlist import ShortlistIndex
from workstation.model import GalleryId, PeopleFilter, PersonId, PortraitId
from workstation.ports import Template
from workstation.progress import Progress

LIMIT = 50
PROBES = 8
ADDED = 100
PYTHON_PEOPLE = 20_000
"""How many people the plain Python loop compares; its time is then scaled to all."""
_PART = 1 << 14
_REST_S = 0.06
_GALLERY = GalleryId("benchmark")
_IDENTITY = "benchmark"
_FLAT_AT_MOST = 4e9
"""Bytes that FAISS's own copy may take; past that it searches the templates where they lie."""
_F = PeopleFilter(sexes=frozenset("F"))


class _People:
    """A gallery of random directions, made again each time in the same way, part by part."""

    def __init__(self, people: int, dimension: int) -> None:
        self.people = people
        self.dimension = dimension
        self.version = 1

    def count(self, up_to: int) -> int:
        return self.people + (ADDED if up_to > 1 else 0)

    def portraits(self, after: int, up_to: int) -> Iterator[Enrolled]:
        if after < 1:
            for start in range(0, self.people, _PART):
                yield self._part(start, min(_PART, self.people - start), 1)
        if up_to > 1:
            yield self._part(self.people, ADDED, 2)

    def _part(self, start: int, size: int, version: int) -> Enrolled:
        names = [f"{number:08}" for number in range(start, start + size)]
        return Enrolled(
            directions(start, size, self.dimension),
            [PersonId(name) for name in names],
            [PortraitId(f"{name:0>32}") for name in names],
            [About("FM"[number % 2], str(1950 + number % 60)) for number in range(size)],
            [version] * size,
        )


def directions(seed: int, rows: int, dimension: int) -> Template:
    """Random unit templates of shape (rows, dimension)."""
    made = np.random.default_rng(seed).standard_normal((rows, dimension), dtype=np.float32)
    made /= np.linalg.norm(made, axis=1, keepdims=True)
    return made


def bench_search(people: int, dimension: int, progress: Progress | None = None) -> dict[str, Any]:
    """Every figure, as keys of the JSON; times in milliseconds, the middle of the repeats."""
    if people < 1 or not 1 <= dimension <= 4096:
        raise CannotProceed("A gallery has people, and templates have 1 to 4096 numbers.")
    progress = progress or Progress()
    with tempfile.TemporaryDirectory(prefix="corroborate-bench-") as folder:
        root = Path(folder)
        source = _People(people, dimension)
        progress.step(0, 4, "Making the gallery")
        started = time.perf_counter()
        shelf = IndexShelf(root, writable=True, few=-1)
        index = shelf.index(_GALLERY, _IDENTITY, source, 1)
        assert isinstance(index, ShortlistIndex)
        facts: dict[str, Any] = {"people": people, "dim": dimension, "limit": LIMIT}
        facts["cores"] = os.cpu_count()
        facts["build_s"] = round(time.perf_counter() - started, 1)
        progress.step(1, 4, "Searching in turns")
        facts |= _searched(index, people, dimension)
        progress.step(2, 4, "Opening in a program of its own")
        facts |= _opened_alone(root, people, dimension)
        progress.step(3, 4, "Adding and deleting")
        facts |= _changed(shelf, source)
    progress.step(4, 4, "Done")
    return facts


def _searched(index: ShortlistIndex, people: int, dimension: int) -> dict[str, Any]:
    import faiss

    templates: Template = index.columns["templates"]
    probes = directions(people + 7, PROBES, dimension)
    # Half of the probes are of people who are there.
    for number in range(0, PROBES, 2):
        probes[number] += 2 * templates[number * people // PROBES]
        probes[number] /= np.linalg.norm(probes[number])
    flat = None
    if templates.nbytes <= _FLAT_AT_MOST:
        flat = faiss.IndexFlatIP(dimension)
        for start in range(0, people, 1 << 17):
            flat.add(templates[start : start + (1 << 17)])

    def with_faiss(probe: Template) -> object:
        if flat is not None:
            return flat.search(probe[None], LIMIT)
        return faiss.knn(probe[None], templates, LIMIT, metric=faiss.METRIC_INNER_PRODUCT)

    def with_numpy(probe: Template) -> object:
        scores = templates @ probe
        return np.argpartition(scores, -min(LIMIT, people))[-LIMIT:]

    started = time.perf_counter()
    index.search_all(probes[:1], LIMIT, _F)
    first_filtered = time.perf_counter() - started
    half = np.ones(max(people * dimension // 4, 2), np.int64)  # as many bytes as half precision
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        acts: dict[str, Callable[[Template], object]] = {
            "ours": lambda probe: index.search_all(probe[None], LIMIT),
            "numpy": with_numpy,
            "faiss_flat": with_faiss,
            "filtered": lambda probe: index.search_all(probe[None], LIMIT, _F),
            "several_probes": lambda _: index.search_all(probes, LIMIT),
        }
        shares = np.array_split(half, os.cpu_count() or 1)
        for name, read in _READERS.items():
            acts[f"read {name}"] = _reading(threads, read, shares)
        times = _in_turns(acts, probes, 15 if people <= 2_000_000 else 5)
    floors = {name: times.pop(f"read {name}") for name in _READERS}
    fastest = min(floors, key=floors.__getitem__)
    found = index.search_all(probes, LIMIT)
    facts: dict[str, Any] = {f"{name}_ms": _ms(times[name]) for name in ("ours",)}
    facts["read_floor_ms"] = _ms(floors[fastest])
    facts["read_floor_how"] = (
        f"{people * dimension * 2} bytes read once by {os.cpu_count()} threads with the fastest "
        f"of NumPy's {', '.join(_READERS)}: {fastest}"
    )
    facts["numpy_ms"], facts["faiss_flat_ms"] = _ms(times["numpy"]), _ms(times["faiss_flat"])
    facts |= _python_loop(templates, probes[0], people)
    facts["certified"] = all(each.certified for each in found)
    facts["exact"] = all(
        [(each.person_id, each.score) for each in one.ranked] == _brute_force(templates, probe)
        for one, probe in zip(found[:2], probes, strict=False)
    )
    facts["filtered_ms"] = _ms(times["filtered"])
    facts["first_filtered_ms"] = _ms(first_filtered)
    facts["filtered_people"] = index.search_all(probes[:1], LIMIT, _F)[0].people
    facts["several_probes_ms"] = _ms(times["several_probes"])
    facts["several_probes"] = PROBES
    return facts


def _reading(
    threads: ThreadPoolExecutor,
    read: Callable[[NDArray[np.int64]], Any],
    shares: Sequence[NDArray[np.int64]],
) -> Callable[[Template], object]:
    return lambda _: list(threads.map(read, shares))


_READERS: Mapping[str, Callable[[NDArray[np.int64]], Any]] = {
    "sum": np.sum,
    "max": np.max,
    "or": np.bitwise_or.reduce,
}


def _in_turns(
    acts: Mapping[str, Callable[[Template], object]], probes: Template, repeats: int
) -> dict[str, float]:
    """The middle time of each act in seconds; all acts take turns, so that none has the luck."""
    taken: dict[str, list[float]] = {name: [] for name in acts}
    for repeat in range(repeats + 1):
        for name, act in acts.items():
            # Threads of OpenMP and OpenBLAS go on spinning: they must not slow the next act.
            time.sleep(_REST_S)
            started = time.perf_counter()
            act(probes[repeat % len(probes)])
            if repeat:  # the first round warms up
                taken[name].append(time.perf_counter() - started)
    return {name: median(times) for name, times in taken.items()}


def _python_loop(templates: Template, probe: Template, people: int) -> dict[str, Any]:
    """As desktop programs do it: a loop over a list, a product for each, and a sort."""
    known = list(templates[: min(people, PYTHON_PEOPLE)])
    started = time.perf_counter()
    scores = []
    for number, template in enumerate(known):
        scores.append((float(np.dot(template, probe)), number))
    scores.sort(reverse=True)
    taken = time.perf_counter() - started
    return {
        "python_loop_ms": _ms(taken * people / len(known)),
        "python_loop_measured_ms": _ms(taken),
        "python_loop_measured_people": len(known),
    }


def _brute_force(templates: Template, probe: Template) -> list[tuple[str, float]]:
    """The float64 brute force: every template, then the rounding of the exact sum."""
    exact = probe.astype(np.float64)
    scores = np.concatenate(
        [
            templates[start : start + _PART].astype(np.float64) @ exact
            for start in range(0, len(templates), _PART)
        ]
    )
    last = np.partition(scores, -LIMIT)[-LIMIT] if len(scores) > LIMIT else -np.inf
    ranked = [
        (-math.fsum((templates[row].astype(np.float64) * exact).tolist()), f"{row:08}")
        for row in np.flatnonzero(scores >= last - 1e-9).tolist()
    ]
    return [(name, -score) for score, name in sorted(ranked)[:LIMIT]]


_ALONE = """
import sys
from pathlib import Path
from workstation.benchmarks.search import open_alone
open_alone(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
"""


def _opened_alone(root: Path, people: int, dimension: int) -> dict[str, Any]:
    command = [sys.executable, "-c", _ALONE, str(root), str(people), str(dimension)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return {"open_ms": float(told[0]), "memory_mb": float(told[1])}


def open_alone(root: Path, people: int, dimension: int) -> None:
    """Open the index and search it, and print the time to open and the most memory held."""
    started = time.perf_counter()
    shelf = IndexShelf(root, writable=False, few=-1)
    index = shelf.index(_GALLERY, _IDENTITY, _People(people, dimension), 1)
    opened = time.perf_counter() - started
    for probe in directions(people + 8, PROBES, dimension):
        index.search(probe, LIMIT)
    print(_ms(opened), _most_memory_mb())


def _most_memory_mb() -> int:
    """The most that this process held, mapped files included; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0
    (most,) = [line for line in status.read_text().splitlines() if line.startswith("VmHWM")]
    return round(int(most.split()[1]) / 1000)


def _changed(shelf: IndexShelf, source: _People) -> dict[str, Any]:
    source.version = 2
    started = time.perf_counter()
    shelf.index(_GALLERY, _IDENTITY, source, 2)
    appended = time.perf_counter() - started
    started = time.perf_counter()
    shelf.wipe(_GALLERY, _IDENTITY, PersonId(f"{source.people // 2:08}"), 3)
    return {
        f"append_{ADDED}_ms": _ms(appended),
        "delete_ms": _ms(time.perf_counter() - started),
    }


def as_text(facts: Mapping[str, Any]) -> str:
    """The figures line by line, the comparisons first."""
    return "\n".join(f"{key.replace('_', ' ')}: {value}" for key, value in facts.items())


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 2)
