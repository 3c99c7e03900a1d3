"""The indexes of a workspace: which kind a gallery gets, where it lies, whether it is current."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from workstation.galleries.codes import Coding
from workstation.galleries.columns import Damaged, Enrolled, Source, facts_of, rows_of
from workstation.galleries.exact import ExactIndex
from workstation.galleries.index_folder import IndexFolder, discard
from workstation.galleries.moments import Moments
from workstation.galleries.shortlist import ShortlistIndex
from workstation.model import GalleryId, PersonId
from workstation.ports import GalleryIndex

FEW_IMAGES = 20_000
"""Up to here every template is compared with NumPy, and there is no file (docs/adr/0017)."""
_CODED_ROWS = 1 << 14


@dataclass
class _Held:
    """An index in memory, with the folder behind it; None where only a folder is held.

    ``moments`` are the sums over all that the folder holds, where they are known.
    """

    version: int
    index: ExactIndex | ShortlistIndex | None
    folder: IndexFolder | None = None
    wiped_moments: Moments | None = None

    @property
    def moments(self) -> Moments | None:
        if isinstance(self.index, ShortlistIndex):
            return self.index.known_moments
        return self.wiped_moments


class IndexShelf:
    """The indexes below one folder, at most one for each gallery.

    Nothing is written unless ``writable``. ``few`` is the rule which kind of index is used.
    """

    def __init__(self, root: Path, *, writable: bool, few: int = FEW_IMAGES) -> None:
        self._root = root
        self._writable = writable
        self.few = few
        self._guard = threading.RLock()
        self._held: dict[GalleryId, _Held] = {}

    def held(self, gallery_id: GalleryId, version: int) -> GalleryIndex | None:
        """The index of a gallery at a version, where it is in memory."""
        with self._guard:
            held = self._held.get(gallery_id)
            return held.index if held is not None and held.version == version else None

    def index(
        self, gallery_id: GalleryId, identity: str, source: Source, version: int
    ) -> GalleryIndex:
        """The index of a gallery at a version, brought up to date or made anew where needed.

        ``identity`` names what the templates are of: gallery, pack and preprocessing. Where the
        folder cannot be written, the index is held in memory alone.
        """
        with self._guard:
            made = self._made(gallery_id, identity, source, version)
            assert made.index is not None
            if version == source.version:
                self._held[gallery_id] = made
            return made.index

    def wipe(self, gallery_id: GalleryId, identity: str, person_id: PersonId, version: int) -> None:
        """Overwrite a person's rows where they lie; ``version`` is what the deletion made.

        Where that fails, the index is deleted whole.
        """
        with self._guard:
            held = self._held.pop(gallery_id, None)
            place = self._root / gallery_id
            if not place.is_dir():
                return
            try:
                folder = held and held.folder
                folder = folder or IndexFolder.open(place, identity)
                rows = rows_of(folder.columns, person_id)
                gone = np.array(folder.columns["templates"][rows])
                folder = folder.wiped(person_id, version)
            except (Damaged, OSError):
                discard(place)
                return
            known = held.moments if held is not None else None
            moments = known.plus(gone, -1) if known is not None else None
            self._held[gallery_id] = _Held(-1, None, folder, moments)

    def remove(self, gallery_id: GalleryId) -> None:
        """Delete the index of a gallery that is purged."""
        with self._guard:
            self._held.pop(gallery_id, None)
            discard(self._root / gallery_id)

    def close(self) -> None:
        """Drop everything that is in memory."""
        with self._guard:
            self._held.clear()

    def _made(self, gallery_id: GalleryId, identity: str, source: Source, version: int) -> _Held:
        if source.count(source.version) <= self.few:
            if self._writable:
                discard(self._root / gallery_id)
            return _Held(version, small_index(source, version))
        folder = self._current(gallery_id, identity, source)
        if folder is None:
            return _Held(version, in_memory(source, version))

        def instead() -> GalleryIndex:
            with self._guard:
                self._held.pop(gallery_id, None)
                if self._writable:
                    discard(self._root / gallery_id)
            return in_memory(source, version)

        index = ShortlistIndex(
            folder.columns,
            folder.head.coding,
            version,
            self._moments(gallery_id, folder),
            instead,
        )
        return _Held(version, index, folder)

    def _current(self, gallery_id: GalleryId, identity: str, source: Source) -> IndexFolder | None:
        """The folder of a gallery as the database is now; None where it cannot be made so."""
        place = self._root / gallery_id
        held = self._held.get(gallery_id)
        try:
            folder = (held and held.folder) or IndexFolder.open(place, identity)
            head = folder.head
            if head.version > source.version or source.count(head.version) != head.present:
                raise Damaged("the database holds other portraits")
            if head.version == source.version:
                return folder
            return folder.appended(source) if self._writable else None
        except Damaged:
            pass
        except OSError:
            return None
        if not self._writable:
            return None
        try:
            return IndexFolder.build(place, identity, source)
        except OSError:
            # A full disk, most often. What is derived can be held in memory; nothing is lost.
            discard(place)
            return None

    def _moments(self, gallery_id: GalleryId, folder: IndexFolder) -> Moments | None:
        """The sums that are known, with the rows that were added since."""
        held = self._held.get(gallery_id)
        if held is None or held.folder is None or held.moments is None:
            return None
        if held.folder.head.generation != folder.head.generation:
            return None
        return held.moments.plus(folder.columns["templates"][held.folder.head.rows :])


def small_index(source: Source, version: int) -> ExactIndex:
    """A gallery at a version, as the index for small ones."""
    parts = list(source.portraits(-1, version))
    templates = [part.templates for part in parts]
    return ExactIndex(
        np.concatenate([*templates, np.zeros((0, source.dimension), np.float32)]),
        [each for part in parts for each in part.person_ids],
        [each for part in parts for each in part.portrait_ids],
        [each for part in parts for each in part.about],
    )


def in_memory(source: Source, version: int) -> ShortlistIndex:
    """A gallery at a version, as the index for large ones, without a file."""
    numbers: dict[PersonId, int] = {}
    parts = []
    text = 0
    for part in source.portraits(-1, version):
        owners = [numbers.setdefault(person, len(numbers)) for person in part.person_ids]
        parts.append(facts_of(part, owners, text))
        text += len(parts[-1]["text"])
    none = Enrolled(np.zeros((0, source.dimension), np.float32), (), (), (), ())
    parts.append(facts_of(none, [], text))
    columns = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    coding = Coding.reaching(float(np.abs(columns["templates"]).max(initial=0.0)))
    codes = []
    for start in range(0, len(columns["templates"]), _CODED_ROWS):
        block, coding = coding.encode(columns["templates"][start : start + _CODED_ROWS])
        codes.append(block)
    columns["codes"] = np.concatenate([*codes, np.zeros((0, source.dimension), np.uint8)])
    return ShortlistIndex(columns, coding, version)
