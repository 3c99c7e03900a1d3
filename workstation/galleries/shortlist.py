"""Exact search of a large gallery: a scan in 8 bits, then the true scores of a few, and a proof.

The proof is the certificate: everybody who was not compared in full scored, at the most, the best
that the scan left out plus its error (``codes``). Where that is not below the last place, the
scan is repeated for every row that could reach it, and all of those are compared.
"""

from __future__ import annotations

import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from workstation.galleries.codes import (
    CodedProbe,
    Coding,
    Rows,
    Scanned,
    best_rows,
    rows_at_least,
)
from workstation.galleries.columns import Columns, Damaged, admitted, ids_of
from workstation.galleries.moments import Moments
from workstation.galleries.second_pass import best_people, products
from workstation.model import EVERYBODY, PeopleFilter
from workstation.ports import Found, GalleryIndex, Ranked, Template

_FILTERS_REMEMBERED = 8
_FEWEST = 96
_ROUNDING = 2.0**-40
"""Far more, relatively, than rounding to float64 can move a score or a bound."""


@dataclass(frozen=True)
class _Admitted:
    """Whom a filter lets through: a bit for each row, or None for all; and how many they are."""

    bits: NDArray[np.uint8] | None
    people: int
    images: int


class ShortlistIndex:
    """A gallery at a version: the rows of ``columns`` that it had then and still has.

    ``moments`` are those of all present rows, where they are known already. ``instead`` gives
    another index of the same gallery where a stored template is not what was stored.
    """

    def __init__(
        self,
        columns: Columns,
        coding: Coding,
        version: int,
        moments: Moments | None = None,
        instead: Callable[[], GalleryIndex] | None = None,
    ) -> None:
        self._columns = columns
        self._coding = coding
        self._version = version
        self._given_moments = moments
        self._instead = instead
        self._guard = threading.Lock()
        self._filters: dict[PeopleFilter, _Admitted] = {}

    @property
    def version(self) -> int:
        """The gallery version that is searched."""
        return self._version

    @property
    def columns(self) -> Columns:
        """What is held of each row, wiped ones and those of later versions too."""
        return self._columns

    @property
    def known_moments(self) -> Moments | None:
        """The sums over all templates, where nobody has to wait for them."""
        known: Moments | None = vars(self).get("moments", self._given_moments)
        return known

    @property
    def people(self) -> int:
        """Number of different people."""
        return self._whom(EVERYBODY).people

    @property
    def images(self) -> int:
        """Number of templates."""
        return self._whom(EVERYBODY).images

    @property
    def mean(self) -> NDArray[np.float64]:
        """The mean template over all images, shape (dimension,)."""
        return self.moments.mean

    @property
    def second_moment(self) -> NDArray[np.float64]:
        """The mean of x x^T over all images, shape (dimension, dimension)."""
        return self.moments.second_moment

    @cached_property
    def moments(self) -> Moments:
        """Sums over all templates, computed at the first need."""
        if self._given_moments is not None and self._given_moments.count == self.images:
            return self._given_moments
        here = admitted(self._columns, EVERYBODY, self._version)
        templates = self._columns["templates"]
        return Moments.of(lambda part: templates[part][here[part]], *templates.shape)

    def search(self, probe: Template, limit: int) -> list[Ranked]:
        """The ``limit`` best people for a template of shape (dimension,); exact."""
        return list(self.search_all(probe[None], limit)[0].ranked)

    def search_all(
        self, probes: Template, limit: int, within: PeopleFilter = EVERYBODY
    ) -> list[Found]:
        """The ``limit`` best people for each probe of shape (n, dimension), within a filter.

        Raises ``ValueError`` for a probe with a number that is not finite.
        """
        if not np.isfinite(probes).all():
            raise ValueError("a probe holds finite numbers")
        try:
            return self._search_all(probes, limit, within)
        except Damaged:
            if self._instead is None:
                raise
            return self._instead().search_all(probes, limit, within)

    def _search_all(self, probes: Template, limit: int, within: PeopleFilter) -> list[Found]:
        whom = self._whom(within)
        if limit < 1 or not whom.images:
            return [Found((), True, whom.people, whom.images) for _ in probes]
        coded = [CodedProbe(probe, self._coding) for probe in probes]
        portraits = -(-whom.images // whom.people)
        crowd = max((probe.crowd for probe in coded), default=1.0)
        count = int((_FEWEST + limit * crowd) * portraits)
        scans = best_rows(self._columns["codes"], coded, count, whom.bits, self._share(whom))
        return [
            Found(
                tuple(self._ranked(probe, code, scan, count, limit, whom)),
                True,
                whom.people,
                whom.images,
            )
            for probe, code, scan in zip(probes, coded, scans, strict=True)
        ]

    def _ranked(
        self,
        probe: Template,
        coded: CodedProbe,
        scan: Scanned,
        count: int,
        limit: int,
        whom: _Admitted,
    ) -> list[Ranked]:
        """The certified result of one probe; ``scan`` is widened until it proves it."""
        codes = self._columns["codes"]
        while True:
            ranked = self._compared(probe, self._within_reach(scan, probe, coded, limit), limit)
            if scan.rest == -np.inf:
                return ranked
            if len(ranked) == limit:
                ceiling = scan.rest + coded.error
                if ceiling + abs(ceiling) * _ROUNDING < ranked[-1].score:
                    return ranked
                least = ranked[-1].score - coded.error - abs(ranked[-1].score) * _ROUNDING
                rows = rows_at_least(codes, coded, least, whom.bits)
                return self._compared(probe, rows, limit)
            count *= 8
            (scan,) = best_rows(codes, [coded], count, whom.bits, self._share(whom))

    def _share(self, whom: _Admitted) -> float:
        return whom.images / len(self._columns["codes"])

    def _within_reach(self, scan: Scanned, probe: Template, coded: CodedProbe, limit: int) -> Rows:
        """The scanned rows that could be among the best ``limit`` people of those scanned."""
        present = self._columns["present"][scan.rows] == 1
        rows: Rows = scan.rows[present]
        scores = scan.scores[present]
        order = np.argsort(-scores)
        owners = self._columns["owner"][rows[order]]
        _, first = np.unique(owners, return_index=True)
        if len(first) <= limit:
            return rows
        # True scores of the people who seem the best: so many are sure to be at least so good.
        seeming = rows[order[np.partition(first, limit - 1)[:limit]]]
        true, slack = products(self._take, np.sort(seeming), probe)
        last = float(true.min()) - slack
        near: Rows = rows[scores >= last - coded.error - abs(last) * _ROUNDING]
        return near

    def _compared(self, probe: Template, rows: Rows, limit: int) -> list[Ranked]:
        rows = np.sort(rows[self._columns["present"][rows] == 1])
        owners = self._columns["owner"][rows].astype(np.int64)
        return best_people(
            self._take, rows, owners, probe, limit, lambda row: ids_of(self._columns, row)
        )

    def _take(self, rows: Rows) -> Template:
        templates: Template = self._columns["templates"][rows]
        checks = self._columns["check"][rows].tolist()
        if [zlib.crc32(template) for template in templates] != checks:
            raise Damaged("a template differs from its checksum")
        return templates

    def _whom(self, within: PeopleFilter) -> _Admitted:
        with self._guard:
            if within not in self._filters:
                kept = admitted(self._columns, within, self._version)
                people = int(np.count_nonzero(np.bincount(self._columns["owner"][kept])))
                images = int(np.count_nonzero(kept))
                # Wiped rows are dropped after the scan; only others need a bit to keep them out.
                everybody = (kept | (self._columns["present"] == 0)).all()
                bits = None if everybody else np.packbits(kept, bitorder="little")
                while len(self._filters) >= _FILTERS_REMEMBERED:
                    self._filters.pop(next(iter(self._filters)))
                self._filters[within] = _Admitted(bits, people, images)
            return self._filters[within]
