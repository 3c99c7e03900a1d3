"""The shell's verbs about evidence and video: the promised keys, and what is done with failures."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Pillow

from tests import people
from tests.fakes import BLUE, GREEN, RED, FakeEngine, draw_faces, use_fake_engines
from tests.workstation.media.films import Film, write
from workstation.cli import main

Shell = Callable[..., tuple[int, dict[str, Any], str]]


@pytest.fixture
def shell(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Shell:
    """Runs a verb in a workspace with --json: (status, the object or {}, stderr)."""
    use_fake_engines(monkeypatch)
    people.create_workspace(tmp_path / "w", engines=FakeEngine).close()

    def run(*words: object) -> tuple[int, dict[str, Any], str]:
        status = main([*map(str, words), "--workspace", str(tmp_path / "w"), "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else {}, err

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "from the shop"
    draw_faces(made / "picture.png", [RED])
    write(made / "film.mp4", 30, Film())
    (made / "script.mp4").write_bytes(b"ffconcat version 1.0\nfile film.mp4\n")
    (made / "copy.bin").write_bytes((made / "film.mp4").read_bytes())
    return made


def test_files_are_taken_in_listed_and_verified(shell: Shell, folder: Path, tmp_path: Path) -> None:
    status, facts, _ = shell("evidence", "import", folder, "--case", "7")
    assert status == 0
    assert {Path(item["file"]).name for item in facts["items"]} == {
        "picture.png", "film.mp4", "copy.bin",
    }  # fmt: skip
    by_name = {Path(item["file"]).name: item for item in facts["items"]}
    for name, kind in (("picture.png", "image"), ("film.mp4", "video")):
        data = (folder / name).read_bytes()
        item = by_name[name]
        assert item["kind"] == kind and item["bytes"] == len(data)
        assert item["sha256"] == hashlib.sha256(data).hexdigest()
        assert item["md5"] == hashlib.md5(data).hexdigest()
    duplicates = {by_name[name]["duplicate_of"] for name in ("film.mp4", "copy.bin")}
    assert duplicates == {None, by_name["film.mp4"]["id"]}
    (failed,) = facts["failed"]
    assert Path(failed["file"]).name == "script.mp4" and "names other files" in failed["reason"]
    status, facts, _ = shell("evidence", "list")
    assert status == 0 and len(facts["items"]) == 2
    assert all(item["origin"].startswith(str(folder)) for item in facts["items"])
    assert shell("evidence", "list", "--case", "other")[1] == {"items": []}
    assert shell("evidence", "verify")[:2] == (0, {"checked": 2, "damaged": []})
    sha256 = facts["items"][0]["sha256"]
    (tmp_path / "w" / "evidence" / sha256[:2] / sha256).unlink()
    status, facts, _ = shell("evidence", "verify")
    assert (status, facts["checked"]) == (2, 2)
    assert [one["sha256"] for one in facts["damaged"]] == [sha256]


def test_where_nothing_could_be_taken_in_the_status_says_so(shell: Shell, folder: Path) -> None:
    status, facts, err = shell("evidence", "import", folder / "script.mp4", "--case", "7")
    assert status == 2 and facts["items"] == [] and len(facts["failed"]) == 1
    assert "Traceback" not in err


def test_a_video_tells_its_facts_and_gives_its_frames(
    shell: Shell, folder: Path, tmp_path: Path
) -> None:
    _, facts, _ = shell("evidence", "import", folder / "film.mp4", "--case", "7")
    evidence_id = facts["items"][0]["id"]
    status, facts, _ = shell("video", "info", evidence_id)
    assert status == 0
    wanted = {
        "width": 320, "height": 192, "frames": 30, "duration_s": 1.2,
        "variable_frame_rate": False, "codec": "h264",
    }  # fmt: skip
    assert {key: facts[key] for key in wanted} == wanted
    out = tmp_path / "frame.png"
    status, facts, _ = shell("video", "frame", evidence_id[:10], "--at", "0.5", "--out", out)
    assert status == 0
    assert (facts["frame"], facts["time_s"]) == (12, pytest.approx(0.48))
    assert facts["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    status, again, _ = shell("video", "frame", evidence_id, "--number", 12, "--out", out)
    assert (status, again["sha256"]) == (0, facts["sha256"])
    for mistake in (
        ("video", "frame", evidence_id, "--at", "9", "--out", tmp_path / "no.png"),
        ("video", "frame", evidence_id, "--out", tmp_path / "no.png"),
        ("video", "info", "ffffffff"),
        ("video", "frame", evidence_id, "--at", "0", "--out", tmp_path / "missing" / "no.png"),
    ):
        status, _, err = shell(*mistake)
        assert status == 2 and len(err.strip().splitlines()) == 1, mistake
    assert not (tmp_path / "no.png").exists()


def test_a_recorders_clock_is_kept_and_told(shell: Shell, folder: Path, tmp_path: Path) -> None:
    _, taken, _ = shell("evidence", "import", folder / "film.mp4", "--case", "7")
    item = taken["items"][0]["id"]
    assert shell("video", "info", item)[1]["clock"] is None
    assert shell("video", "clock", item)[1] == {"id": item, "clock": None, "history": []}
    status, _, said = shell("video", "clock", item, "--offset", "192.5")
    assert status == 2 and "needs a reason" in said
    clock = ("--offset", "192.5", "--reason", "Compared by B", "--recorder-start")
    assert shell("video", "clock", item, *clock, "yesterday")[0] == 2
    status, facts, _ = shell("video", "clock", item, *clock, "2026-01-15T14:32:10")
    assert status == 0
    assert facts["clock"]["offset_s"] == 192.5 and facts["clock"]["reason"] == "Compared by B"
    assert facts["clock"]["true_start"] == "2026-01-15T14:35:22.500"
    assert shell("video", "info", item)[1]["clock"] == facts["clock"]
    _, frame, _ = shell("video", "frame", item, "--at", "0.04", "--out", tmp_path / "f.png")
    assert (frame["frame"], frame["true_time"]) == (1, "2026-01-15T14:35:22.540")


def test_a_folder_says_what_became_of_everything_in_it(shell: Shell, folder: Path) -> None:
    (folder / "Thumbs.db").write_bytes(b"x")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe")
    (folder / "around").symlink_to(folder)
    status, facts, err = shell("evidence", "import", folder, folder / "missing", "--case", "7")
    assert status == 0 and "Traceback" not in err
    assert len(facts["items"]) == 3
    reasons = {Path(one["file"]).name: one["reason"] for one in facts["failed"]}
    assert {"script.mp4", "around", "missing"} <= set(reasons)
    assert ("pipe" in reasons) == hasattr(os, "mkfifo")
    assert [Path(one["file"]).name for one in facts["skipped"]] == ["Thumbs.db"]
    if hasattr(os, "mkfifo"):
        status, facts, _ = shell("evidence", "import", folder / "pipe", "--case", "7")
        assert status == 2 and "a pipe" in facts["failed"][0]["reason"]
    # Importing it again goes on where it stopped: everything is known already.
    status, facts, _ = shell("evidence", "import", folder, "--case", "7")
    assert status == 0 and all(item["duplicate_of"] for item in facts["items"])


def test_pages_are_counted_searched_and_measured(shell: Shell, tmp_path: Path) -> None:
    pages = [
        Pillow.open(draw_faces(tmp_path / f"{number}.png", [colour] * (number + 1)))
        for number, colour in enumerate((RED, GREEN, BLUE))
    ]
    fax = tmp_path / "fax.tif"
    pages[0].save(fax, "TIFF", save_all=True, append_images=pages[1:])
    _, facts, _ = shell("evidence", "import", fax, "--case", "7")
    assert facts["items"][0]["pages"] == 3
    assert shell("evidence", "list")[1]["items"][0]["pages"] == 3
    draw_faces(tmp_path / "portraits" / "green.png", [GREEN])
    draw_faces(tmp_path / "portraits" / "red.png", [RED])
    shell("gallery", "create", "Booking", "--lawful-basis", "Order 7")
    assert shell("gallery", "import", "Booking", tmp_path / "portraits")[0] == 0
    wanted = ("--gallery", "Booking", "--case", "7", "--reason", "Who is this", "--face", "1")
    status, found, _ = shell("search", fax, "--page", 2, *wanted)
    assert (status, found["page"]) == (0, 2)
    assert found["candidates"][0]["person"] == "green"
    assert shell("replay", found["search_id"])[1]["same"] is True
    status, _, err = shell("search", fax, "--page", 4, *wanted)
    assert status == 2 and "no page 4: this image has 3 pages" in err
    assert shell("search", fax, "--page", 0, *wanted)[0] == 2


def test_faces_and_quality_of_a_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    use_fake_engines(monkeypatch)
    pages = [
        Pillow.open(draw_faces(tmp_path / f"{number}.png", [RED] * number)) for number in (1, 2)
    ]
    gif = tmp_path / "pages.gif"
    pages[0].save(gif, "GIF", save_all=True, append_images=pages[1:])
    for verb in ("faces", "quality"):
        for page in (1, 2):
            assert main([verb, str(gif), "--page", str(page), "--json"]) == 0
            facts = json.loads(capsys.readouterr().out)
            assert (facts["page"], facts["pages"], len(facts["faces"])) == (page, 2, page)
        assert main([verb, str(gif), "--page", "3"]) == 2
        assert "There is no page 3: the image has 2." in capsys.readouterr().err
        assert main([verb, str(gif), "--page", "2"]) == 0
        assert capsys.readouterr().out.startswith("Page 2 of 2: ")
