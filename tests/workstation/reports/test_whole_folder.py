"""A folder appears whole or not at all, and no name leads out of it; records become plain JSON."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from workstation.errors import CannotProceed
from workstation.model import Conclusion
from workstation.reports.plain_json import plain
from workstation.reports.whole_folder import WholeFolder, hash_of_list


def test_it_appears_when_it_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "\u00d1u\u00f1oa \u4e2d"
    with WholeFolder(target) as folder:
        folder.bytes("a/b.txt", b"content")
        assert not target.exists()
        assert folder.listed() == [
            {"path": "a/b.txt", "sha256": sha256(b"content").hexdigest(), "bytes": 7}
        ]
        folder.keep()
    assert (target / "a" / "b.txt").read_bytes() == b"content"
    assert [each.name for each in tmp_path.iterdir()] == [target.name]


def test_nothing_stays_of_one_that_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), WholeFolder(tmp_path / "out") as folder:
        folder.bytes("a", b"")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_it_never_takes_the_place_of_another(tmp_path: Path) -> None:
    with WholeFolder(tmp_path / "out") as folder:
        (tmp_path / "out").mkdir()
        with pytest.raises(CannotProceed, match="exists already"):
            folder.keep()


@pytest.mark.parametrize(
    "name", ["../x", "/x", "a/../../x", "", "a//b", ".hidden", "a\\b", "x\x00", "\u202e", "C:x"]
)
def test_no_name_leads_out(tmp_path: Path, name: str) -> None:
    with WholeFolder(tmp_path / "out") as folder, pytest.raises(ValueError, match="plain letters"):
        folder.bytes(name, b"")


def test_a_copy_of_other_content_is_taken_out(tmp_path: Path) -> None:
    with WholeFolder(tmp_path / "out") as folder:
        assert folder.copy("good", io.BytesIO(b"x"), sha256(b"x").hexdigest())
        assert not folder.copy("bad", io.BytesIO(b"y"), sha256(b"x").hexdigest())
        assert [each["path"] for each in folder.listed()] == ["good"]


def test_json_holds_any_text(tmp_path: Path) -> None:
    with WholeFolder(tmp_path / "out") as folder:
        folder.json("a.json", {"name": "\u0645\u062d\u0645\u062f \ud800 \u202e"})
        text = (folder.path / "a.json").read_text("utf-8")
    assert "\u0645\u062d\u0645\u062f" in text and json.loads(text)["name"].startswith("\u0645")


def test_records_are_plain() -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    assert plain({Conclusion.SAME: (at, frozenset({"b", "a"}), None, 1.5)}) == {
        "support for same source": ["2026-03-01T00:00:00+00:00", ["a", "b"], None, 1.5]
    }
    with pytest.raises(TypeError):
        plain(object())


def test_the_hash_of_a_list_is_that_of_its_canonical_text() -> None:
    listed = [{"path": "a", "sha256": "0", "bytes": 1}]
    text = b'[{"bytes":1,"path":"a","sha256":"0"}]'
    assert hash_of_list(listed) == sha256(text).hexdigest()
