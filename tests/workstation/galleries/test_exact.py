"""The index for small galleries keeps the contract."""

from __future__ import annotations

from pathlib import Path

from tests.workstation.galleries.contract import IndexContract
from tests.workstation.galleries.samples import SampleSource
from workstation.galleries.columns import Enrolled
from workstation.galleries.shelf import small_index
from workstation.ports import GalleryIndex


class TestExactIndex(IndexContract):
    def made(self, enrolled: Enrolled, folder: Path) -> GalleryIndex:
        source = SampleSource(enrolled)
        return small_index(source, source.version)
