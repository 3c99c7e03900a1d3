"""Some power cuts; ``python -m tests.workstation.storage.power_cuts`` makes 1,000."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

pytest.importorskip("apsw", reason="the recording file system needs apsw")

from tests.workstation.storage.power_cuts import LOST, faults
from tests.workstation.storage.recorded_disk import Act, Disk


def test_no_power_cut_takes_an_acknowledged_entry(tmp_path: Path) -> None:
    assert faults(tmp_path, 40, 30, "FULL", 1) == {"": 40}


def test_the_same_test_finds_the_losses_of_synchronous_normal(tmp_path: Path) -> None:
    found = faults(tmp_path, 40, 30, "NORMAL", 1)
    assert found[LOST] >= 10 and set(found) <= {"", LOST}


def test_a_cut_keeps_what_was_synced_and_may_take_or_tear_the_rest() -> None:
    disk = Disk({"f": bytearray(b"a" * 1024)})
    for act in (Act("write", "f", 0, b"b" * 1024), Act("sync", "f"), Act("acknowledged", at=7)):
        disk.happen(act)
    disk.happen(Act("write", "f", 0, b"c" * 1024))
    disk.happen(Act("write", "g", 2, b"d"))
    disk.happen(Act("truncate", "f", 1025))
    seen = {str(sorted(disk.after_a_cut(random.Random(n)).items())) for n in range(300)}
    contents = {disk.after_a_cut(random.Random(n))["f"][:1024] for n in range(300)}
    old, new = b"b" * 512, b"c" * 512
    assert contents == {old + old, old + new, new + old, new + new}
    assert disk.acknowledged == 7 and len(seen) > 8
    assert all(b"a" not in content for content in contents)
