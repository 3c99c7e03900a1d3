"""What the benchmark of scans watches while threads come and go."""

from __future__ import annotations

from pathlib import Path

from workstation.benchmarks.video import _children


def test_a_thread_that_ends_while_it_is_looked_at_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    (tmp_path / "1" / "children").write_text("11 12 ")
    # Listed, but gone when it is opened.
    (tmp_path / "2").mkdir()
    (tmp_path / "2" / "children").symlink_to(tmp_path / "gone")
    (tmp_path / "3").mkdir()
    (tmp_path / "3" / "children").write_text("31")
    assert sorted(_children(tmp_path)) == ["11", "12", "31"]
