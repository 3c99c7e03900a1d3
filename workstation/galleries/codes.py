"""Templates in 8 bits a number, and a scan of them that says how far it can be wrong.

A template x is kept as whole numbers c with x ~ step * c, and so is the probe during a scan. The
product of whole numbers is exact, so the scanned score differs from the true one by at most

    |x - step c| |q| + |step c| |q - q'|        (Cauchy-Schwarz; q' is the probe in 8 bits)

FAISS does the scan (docs/adr/0016). It is imported at the first scan, and its OpenMP threads are
never used: each of our threads scans a part of the rows.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from workstation.ports import Template

Codes = NDArray[np.uint8]
"""Whole numbers from -127 to 127, stored 128 higher, shape (rows, dimension)."""
Rows = NDArray[np.int64]
"""Numbers of rows."""
T = TypeVar("T")

NOTHING = 128
"""The code of zero: what is left of a row that was wiped."""
_LARGEST = 127
_ROUNDING = 1 + 2.0**-30
"""Room for the rounding of the float64 arithmetic that computes the bounds themselves."""
_SPARE = 32
"""Rows kept by each thread beyond its share, and half of that: the best rows may lie together."""
_BROAD = 0.15
"""Filters that admit this share of the rows or more are applied after the scan (docs/adr/0016)."""
_BLOCK_ROWS = 1 << 15
"""Rows scanned for every probe before the next ones are read: 4 MB at 128 numbers."""


@dataclass(frozen=True)
class Coding:
    """How the rows of a gallery are coded.

    ``step`` is the value of one unit; ``residual`` is the largest length of what coding took
    from a template, ``longest`` the largest length of a coded template.
    """

    step: float
    residual: float = 0.0
    longest: float = 0.0

    @staticmethod
    def reaching(largest: float) -> Coding:
        """A coding for numbers up to ``largest`` in size."""
        return Coding(largest / _LARGEST if largest > 0 else 1.0)

    def encode(self, templates: Template) -> tuple[Codes, Coding]:
        """The codes of templates, and this coding with its bounds widened to hold for them.

        Numbers past the reach are cut off at it; the bounds tell the truth about them too.
        """
        exact = templates.astype(np.float64)
        whole = np.clip(np.rint(exact / self.step), -_LARGEST, _LARGEST)
        coded = whole * self.step
        residual = np.sqrt(((exact - coded) ** 2).sum(axis=1)).max(initial=0.0)
        longest = np.sqrt((coded**2).sum(axis=1)).max(initial=0.0)
        widened = Coding(
            self.step,
            max(self.residual, float(residual) * _ROUNDING),
            max(self.longest, float(longest) * _ROUNDING),
        )
        return (whole + NOTHING).astype(np.uint8), widened


class CodedProbe:
    """A probe in 8 bits. ``unit`` is the value of 1 in a scanned product."""

    def __init__(self, probe: Template, coding: Coding) -> None:
        exact = probe.astype(np.float64)
        largest = float(np.abs(exact).max(initial=0.0))
        step = largest / _LARGEST if largest > 0 else 1.0
        whole = np.rint(exact / step)
        self.whole = whole.astype(np.float32)
        self.unit = step * coding.step
        length = float(np.linalg.norm(exact))
        lost = float(np.linalg.norm(exact - whole * step))
        # Whole numbers below 2**24 are exact in float32; past that, and at dimensions past 1040,
        # a float32 sum of d products may be off by d * 2**-24 of their size.
        size = len(exact) * _LARGEST * NOTHING
        rounding = len(exact) * 2.0**-24 * size * self.unit if size >= 2**24 else 0.0
        self.error = (coding.residual * length + coding.longest * lost + rounding) * _ROUNDING
        spread = self.error * len(exact) ** 0.5
        around = coding.longest * length
        self.crowd = float(np.exp(min(4.5 * spread / around, 6.0))) if around > 0 else 1.0
        """A guess, for bell-shaped scores, how many times as many rows lie above the last place
        less the error as above the last place. A poor guess costs time, never a person."""


@dataclass(frozen=True)
class Scanned:
    """Rows with their scanned scores; every row that is not among them scored at most ``rest``."""

    rows: Rows
    scores: NDArray[np.float64]
    rest: float


def best_rows(
    codes: Codes,
    probes: Sequence[CodedProbe],
    count: int,
    admitted: NDArray[np.uint8] | None,
    share: float = 1.0,
) -> list[Scanned]:
    """About the ``count`` best-scored admitted rows for each probe, in one pass over the codes.

    ``admitted`` has one bit for each row, lowest bit first; None admits all. ``share``, above 0
    to 1, is how large a part of the rows it admits.
    """
    if admitted is not None and share >= _BROAD:
        # To ask of each row whether it is admitted costs more than to score it, because no
        # processor foresees the answer: all are scored, more are kept, and others dropped then.
        scans = best_rows(codes, probes, math.ceil(count / share), None)
        return [_admitted_of(scan, admitted) for scan in scans]
    faiss = _faiss()
    numbers = _numbers(len(codes))
    parts = _parts(len(codes))
    each = min(len(codes), count if len(parts) == 1 else count * 3 // (2 * len(parts)) + _SPARE)

    def scan(part: range) -> list[Scanned]:
        tops = [(np.full(each, -np.inf, np.float32), np.full(each, -1, np.int64)) for _ in probes]
        step = _BLOCK_ROWS if len(probes) > 1 else max(len(part), 1)
        with _scanners(probes, codes.shape[1], admitted) as scanners:
            for start in range(part.start, part.stop, step):
                stop = min(start + step, part.stop)
                block = faiss.swig_ptr(codes[start:stop])
                ids = faiss.swig_ptr(numbers[start:stop])
                for scanner, (scores, rows) in zip(scanners, tops, strict=True):
                    scanner.scan_codes(
                        stop - start, block, ids, faiss.swig_ptr(scores), faiss.swig_ptr(rows), each
                    )
        return [
            _top(probe, scores, rows, each >= len(part))
            for probe, (scores, rows) in zip(probes, tops, strict=True)
        ]

    found = _in_threads(scan, parts)
    return [_joined([part[number] for part in found]) for number in range(len(probes))]


def _admitted_of(scan: Scanned, admitted: NDArray[np.uint8]) -> Scanned:
    kept = (admitted[scan.rows >> 3] >> (scan.rows & 7).astype(np.uint8)) & 1 == 1
    return Scanned(scan.rows[kept], scan.scores[kept], scan.rest)


def rows_at_least(
    codes: Codes, probe: CodedProbe, least: float, admitted: NDArray[np.uint8] | None
) -> Rows:
    """Every row whose scanned score is ``least`` or more, and perhaps some just below it."""
    faiss = _faiss()
    numbers = _numbers(len(codes))
    bound = least / probe.unit
    radius = float(np.clip(bound - 1 - abs(bound) * 2.0**-20, -3e38, 3e38))

    def scan(part: range) -> Rows:
        result = faiss.RangeSearchResult(1)
        partial = faiss.RangeSearchPartialResult(result)
        with _scanners([probe], codes.shape[1], admitted) as (scanner,):
            scanner.scan_codes_range(
                len(part),
                faiss.swig_ptr(codes[part.start : part.stop]),
                faiss.swig_ptr(numbers[part.start : part.stop]),
                radius,
                partial.new_result(0),
            )
        partial.finalize()
        held = int(faiss.rev_swig_ptr(result.lims, 2)[1])
        rows: Rows = np.array(faiss.rev_swig_ptr(result.labels, held), dtype=np.int64)
        return rows

    return np.concatenate(_in_threads(scan, _parts(len(codes))))


def _top(probe: CodedProbe, scores: NDArray[np.float32], rows: Rows, room_for_all: bool) -> Scanned:
    filled = rows >= 0
    everything = room_for_all or not filled.all()
    rest = -np.inf if everything else float(scores.min()) * probe.unit
    return Scanned(rows[filled], scores[filled].astype(np.float64) * probe.unit, rest)


def _joined(parts: Sequence[Scanned]) -> Scanned:
    return Scanned(
        np.concatenate([part.rows for part in parts]),
        np.concatenate([part.scores for part in parts]),
        max(part.rest for part in parts),
    )


@contextmanager
def _scanners(
    probes: Sequence[CodedProbe], dimension: int, admitted: NDArray[np.uint8] | None
) -> Iterator[list[Any]]:
    """A FAISS scanner for each probe, limited to admitted rows.

    FAISS's Python side cannot destroy a scanner, so they are kept and used again.
    """
    faiss = _faiss()
    idle = _idle.setdefault((dimension, admitted is not None), [])
    selector = None
    if admitted is not None:
        selector = faiss.IDSelectorBitmap(len(admitted) * 8, faiss.swig_ptr(admitted))
    lent = []
    try:
        for probe in probes:
            try:
                scanner = idle.pop()
            except IndexError:
                scanner = _quantiser(dimension).select_InvertedListScanner(
                    faiss.METRIC_INNER_PRODUCT, None, False, selector
                )
            lent.append(scanner)
            if selector is not None:
                scanner.sel = selector
            scanner.set_query(faiss.swig_ptr(probe.whole))
            scanner.set_list(0, 0.0)
        yield lent
    finally:
        idle.extend(lent)


_idle: dict[tuple[int, bool], list[Any]] = {}


@cache
def _quantiser(dimension: int) -> Any:
    faiss = _faiss()
    return faiss.ScalarQuantizer(dimension, faiss.ScalarQuantizer.QT_8bit_direct_signed)


def _parts(rows: int) -> list[range]:
    """The rows in as many parts as there are cores, or in one where they are few."""
    threads = (os.cpu_count() or 1) if rows > _BLOCK_ROWS else 1
    size = max(-(-rows // threads), 1)
    return [range(start, min(start + size, rows)) for start in range(0, max(rows, 1), size)]


def _in_threads(work: Callable[[range], T], parts: Sequence[range]) -> list[T]:
    if len(parts) == 1:
        return [work(parts[0])]
    return list(_threads().map(work, parts))


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="gallery scan")


_counted: dict[str, Rows] = {"rows": np.arange(0, dtype=np.int64)}


def _numbers(rows: int) -> Rows:
    """The numbers from 0, of which all indexes share the longest list."""
    counted = _counted["rows"]
    if len(counted) < rows:
        _counted["rows"] = counted = np.arange(rows, dtype=np.int64)
    return counted[:rows]


@cache
def _faiss() -> Any:
    import faiss

    return faiss
