"""The shell: promised JSON keys, exit statuses, one sentence for a mistake, never a traceback."""

from __future__ import annotations

import json
import math
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as PillowImage

from tests import people
from tests.fakes import BLUE, COLOURS, Colour, draw_faces, use_fake_engines
from workstation import app
from workstation.cli import main
from workstation.cli.arguments import parse
from workstation.cli.options import CHECKS
from workstation.model import Conclusion

Shell = Callable[..., tuple[int, dict[str, Any], str]]


@pytest.fixture
def shell(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Shell:
    """Runs a verb with --json: (status, the object or {}, stderr)."""
    use_fake_engines(monkeypatch)
    monkeypatch.setenv("CORROBORATE_DATA", str(tmp_path / "data"))

    def run(*words: object) -> tuple[int, dict[str, Any], str]:
        status = main([*map(str, words), "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else {}, err

    return run


@pytest.fixture
def gallery(shell: Shell, tmp_path: Path) -> list[object]:
    """A workspace with a gallery of six; returns the workspace option."""
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    (tmp_path / "portraits" / "x.txt").write_text("no image")
    option: list[object] = ["--workspace", tmp_path / "w"]
    assert shell("init", tmp_path / "w", *people.ROLE_OPTIONS)[0] == 0
    assert shell("gallery", "create", "G", "--lawful-basis", "basis", *option)[0] == 0
    assert shell("gallery", "import", "G", tmp_path / "portraits", *option)[0] == 0
    return option


def as_somebody_else(
    shell: Shell, folder: Path, name: str, role: str, option: list[object]
) -> list[object]:
    """Adds an account, which chooses its own password; returns the options that name it."""
    files = [folder / f"{role} {which}" for which in ("first", "own")]
    for number, path in enumerate(files):
        path.touch(0o600)
        path.write_text(f"{people.PASSWORD} {role} {number}")
    first, own = files
    new = ["--new-password-file", first]
    assert shell("user", "add", name, "--role", role, *new, *option)[0] == 0
    who: list[object] = ["--user", name, "--password-file"]
    status, _, error = shell("user", "password", "--new-password-file", own, *who, first, *option)
    assert status == 0, error
    return [*who, own]


def conclusions_of(
    shell: Shell, folder: Path, verification: str, probe: Colour, options: list[object]
) -> list[object]:
    """What somebody concludes who sees nothing but the pictures: one portrait is alike."""
    status, facts, _ = shell("verify-blind", "list", *options)
    assert (status, [each["id"] for each in facts["verifications"]]) == (0, [verification])
    status, facts, _ = shell("verify-blind", "show", verification, "--out", folder / "b", *options)
    assert (status, len(facts["letters"])) == (0, 6)

    def unlike(letter: str) -> float:
        with PillowImage.open(folder / "b" / f"{letter}.png") as picture:
            width, height = picture.size
            middle = picture.convert("RGB").getpixel((width // 2, height // 2))
        assert isinstance(middle, tuple)
        return math.dist(middle, probe)

    alike = min(facts["letters"], key=unlike)
    words: list[object] = []
    for letter in facts["letters"]:
        words += ["--conclusion", f"{letter}={'same' if letter == alike else 'different'}"]
    return words


def test_the_whole_job(shell: Shell, tmp_path: Path) -> None:
    option: list[object] = ["--workspace", tmp_path / "w"]
    status, facts, _ = shell("init", tmp_path / "w", *people.ROLE_OPTIONS)
    assert (status, facts["workspace"]) == (0, str(tmp_path / "w"))
    verifier = as_somebody_else(shell, tmp_path, "V. Verifier", "examiner", option)
    supervisor = as_somebody_else(shell, tmp_path, "S. Supervisor", "supervisor", option)
    status, facts, _ = shell("gallery", "create", "G", "--lawful-basis", "basis", *option)
    assert facts["gallery"]["name"] == "G"
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    (tmp_path / "portraits" / "x.txt").write_text("no image")
    status, facts, _ = shell("gallery", "import", "G", tmp_path / "portraits", *option)
    assert (facts["images"], facts["enrolled"], facts["people"]) == (7, 6, 6)
    assert [row["file"] for row in facts["failed"]] == ["x.txt"]
    assert facts["failed"][0]["reason"]
    assert facts["seconds"] > 0
    probe = draw_faces(tmp_path / "probe.png", [(200, 50, 45), BLUE])
    status, facts, _ = shell("faces", probe)
    assert (facts["width"], facts["height"], len(facts["faces"])) == (320, 240, 2)
    assert set(facts["faces"][0]) == {"box", "landmarks", "score"}
    assert len(facts["faces"][0]["box"]) == 4
    described = ["--offence", "an entry", "--legal-authority", "a statute"]
    status, facts, _ = shell("case", "open", "7", *described, *option)
    assert (status, len(facts["case"]["missing"])) == (0, 2)
    status, facts, _ = shell("evidence", "import", probe, "--case", "7", *option)
    (taken,) = facts["items"]
    analysis = ["analysis", "add", taken["id"], "--note", "brow and nose show", *option]
    status, facts, _ = shell(*analysis, "--sufficient", "yes", "--face", 0)
    assert (status, facts["analysis"]["candidates_seen"]) == (0, False)
    wanted = ["--gallery", "G", "--case", "7", "--reason", "why", *option]
    status, facts, error = shell("search", probe, *wanted)
    assert (status, facts) == (2, {})
    assert "2 faces" in error
    status, facts, _ = shell("search", probe, *wanted, "--face", 0)
    assert status == 0
    assert {"name", "people", "images", "version"} <= set(facts["gallery"])
    assert {"pack", "sha256", "provider"} <= set(facts["model"])
    assert [c["rank"] for c in facts["candidates"]] == [1, 2, 3, 4, 5, 6]
    assert {"rank", "person", "name", "image", "score"} <= set(facts["candidates"][0])
    assert len(facts["case_missing"]) == 2
    search_id = facts["search_id"]
    candidate = [search_id, "--person", "p0", *option]
    identify = ["identify", *candidate, "--note", "ears compared"]
    status, facts, error = shell(*identify)
    assert status == 3
    assert all(sentence.endswith(".") for sentence in facts["refused"])
    assert "Traceback" not in error
    compared = ["compare", *candidate, "--note", "ears and brow alike", "--conclusion", "same"]
    status, facts, _ = shell(*compared)
    assert (status, facts["comparison"]["conclusion"]) == (0, str(Conclusion.SAME))
    item = ["--source", "s", "--reference", "r", "--date", "2026-01-02", "--description", "d"]
    add = ["corroborate-item", "add", search_id, *item, *option]
    independent = ["--derives-from-search", "no", "--derivation", "known before any search"]
    status, facts, _ = shell(*add, "--kind", "look-alike opinion", *independent)
    assert (status, facts["item"]["counts"]) == (0, False)
    status, facts, _ = shell(*add, "--kind", "witness")
    assert (status, facts["item"]["counts"]) == (0, False), "nobody said it is independent"
    seen = ["--saw", "event", "--line-up", "none"]
    status, facts, _ = shell(*add, "--kind", "witness", *independent, *seen)
    assert (status, facts["item"]["counts"]) == (0, True)
    for check in CHECKS:
        answer = ["check", "answer", *candidate, "--check", check, "--source", "records, asked"]
        status, facts, _ = shell(*answer, "--finding", "nothing-against")
        assert (status, facts["answer"]["stands_against"]) == (0, False)
    status, facts, _ = shell("verify-blind", "request", *candidate)
    assert (status, facts["verification"]["portraits"]) == (0, 6)
    verification = facts["verification"]["id"]
    drawn = conclusions_of(shell, tmp_path, verification, (200, 50, 45), [*option, *verifier])
    conclude = ["verify-blind", "conclude", verification, "--note", "ears", *drawn, *option]
    assert shell(*conclude)[0] == 2, "nobody verifies their own work"
    status, facts, _ = shell(*conclude, *verifier)
    assert (status, facts["verification"]["result"]) == (0, "agrees")
    approve = ["approve", *candidate, "--note", "all of it looked at"]
    status, facts, _ = shell(*approve, *supervisor)
    assert status == 3
    assert all("case" in sentence for sentence in facts["refused"])
    more = ["--case-reason", "nobody knows who came in", "--requesting-officer", "an officer"]
    status, facts, _ = shell("case", "amend", "7", "--why", "came later", *more, *option)
    assert (status, facts["case"]["missing"]) == (0, [])
    assert shell(*approve)[0] == 2, "nobody approves their own work"
    status, facts, error = shell(*identify)
    assert (status, len(facts["refused"])) == (3, 1)
    assert "approval" in error
    status, facts, _ = shell(*approve, *supervisor)
    assert (status, facts["approval"]["approved"]) == (0, True)
    status, facts, _ = shell(*identify)
    assert (status, facts["decision"]["person"]) == (0, "p0")
    status, facts, _ = shell("log", "verify", *option)
    assert (status, facts["ok"], facts["first_bad"]) == (0, True, None)
    assert facts["entries"] > 8
    status, facts, _ = shell("replay", search_id, *option)
    assert facts["same"] is True
    status, facts, _ = shell("report", search_id, "--out", tmp_path / "lead.pdf", *option)
    assert status == 0
    assert (tmp_path / "lead.pdf").read_bytes().startswith(b"%PDF-")
    raw = sqlite3.connect(tmp_path / "w" / "workspace.sqlite3")
    (newest,) = raw.execute("SELECT max(number) FROM log").fetchone()
    sizes = {size for (size,) in raw.execute("SELECT tree_size FROM checkpoints")}
    raw.close()
    # After the sheet's entry comes the end of the session.
    assert {newest - 2, newest} <= sizes, "sealed before the sheet, and when all was written"


SEARCH = "search {p} --gallery G --case 1 --reason r --workspace {w}"

MISTAKES = [
    "bogus",
    "search",
    "gallery",
    "init",
    "faces missing.jpg",
    "log verify --workspace missing",
    "gallery import G missing --workspace {w}",
    "gallery import unknown . --workspace {w}",
    "gallery create G --lawful-basis b --workspace {w}",
    "gallery create H --lawful-basis b --retention-date soon --workspace {w}",
    "gallery create H --lawful-basis b --workspace {w} --device abacus",
    SEARCH.replace("{p}", "{f}/x.txt"),
    SEARCH.replace("{p}", "{f}/p0.png").replace("--gallery G", "--gallery X"),
    SEARCH.replace("{p}", "{f}/p0.png") + " --limit 0",
    SEARCH.replace("{p}", "{f}/p0.png") + " --face 9",
    SEARCH.replace("{p}", "{f}/p0.png") + " --probe-class drawing",
    "identify abcdef1234 --person p --note n --workspace {w}",
    "identify % --person p --note n --workspace {w}",
    "corroborate-item add x --kind rumour --source s --reference r --date 2026-01-01 "
    "--description d --workspace {w}",
    "init {w}",
    "evaluate missing.csv",
    "packs import missing --name n --licence l --source s",
    "packs verify missing",
    "bench enrol missing",
]


@pytest.mark.parametrize("line", MISTAKES)
def test_a_mistake_is_one_sentence_and_status_2(
    shell: Shell, gallery: list[object], tmp_path: Path, line: str
) -> None:
    places = {"w": tmp_path / "w", "f": tmp_path / "portraits"}
    status, facts, error = shell(*(word.format(**places) for word in line.split()))
    assert (status, facts) == (2, {})
    assert "Traceback" not in error
    assert error.strip()
    assert error.count("\n") == 1


def test_a_sketch_is_refused_with_status_3(
    shell: Shell, gallery: list[object], tmp_path: Path
) -> None:
    status, facts, _ = shell(
        "search", tmp_path / "portraits" / "p0.png", "--gallery", "G", "--case", "1",
        "--reason", "r", "--probe-class", "sketch", *gallery,
    )  # fmt: skip
    assert status == 3
    assert "sketch" in facts["refused"][0]


def test_a_face_below_the_gate_is_refused_and_a_reason_is_kept(
    shell: Shell, gallery: list[object], tmp_path: Path
) -> None:
    small = draw_faces(tmp_path / "small.png", [BLUE], side=24)
    words = ["search", small, "--gallery", "G", "--case", "1", "--reason", "why", *gallery]
    status, facts, err = shell(*words)
    assert status == 3
    assert any("24 pixels high" in reason for reason in facts["refused"])
    assert "enough information" in err
    status, facts, _ = shell(*words, "--override-reason", "the only frame")
    assert status == 0
    assert any("24 pixels high" in warning for warning in facts["warnings"])
    assert facts["override_reason"] == "the only frame"
    large = draw_faces(tmp_path / "large.png", [BLUE])
    words[1] = large
    assert shell(*words)[1]["warnings"] == []


def test_quality_lists_faces_left_to_right(shell: Shell, tmp_path: Path) -> None:
    frame = draw_faces(tmp_path / "frame.png", [BLUE, COLOURS[0]], side=40)
    status, facts, _ = shell("quality", frame)
    assert status == 0
    left, right = facts["faces"]
    assert left["box"][0] < right["box"][0]
    assert left["enough"] is True and left["reasons"] == []
    by_id = {each["id"]: each for each in left["measures"]}
    assert by_id["face_height"]["value"] == 40
    assert set(by_id["yaw"]) == {"id", "name", "value", "unit", "direction", "best", "sentence"}
    small = draw_faces(tmp_path / "small.png", [BLUE], side=20)
    (face,) = shell("quality", small)[1]["faces"]
    assert face["enough"] is False and face["reasons"]


def test_a_broken_log_is_told(shell: Shell, gallery: list[object], tmp_path: Path) -> None:
    raw = sqlite3.connect(tmp_path / "w" / "workspace.sqlite3")
    with raw:
        raw.execute("DROP TRIGGER log_no_update")
        raw.execute("UPDATE log SET body = replace(body, 'made', 'mode') WHERE number = 2")
    raw.close()
    status, facts, _ = shell("log", "verify", *gallery)
    assert (status, facts["ok"], facts["first_bad"]) == (2, False, 2)


def test_a_fault_of_ours_is_recorded_whole_and_told_in_a_sentence(
    shell: Shell, gallery: list[object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(app, "open_workspace", broken)
    status, _, error = shell("log", "verify", *gallery)
    assert status == 1
    assert "Traceback" not in error
    (record,) = (tmp_path / "data" / "faults").iterdir()
    assert "ZeroDivisionError: a bug" in record.read_text()


def test_the_module_runs_without_qt(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "sys.modules['PySide6'] = None\n"
        "from workstation.cli import main\n"
        f"sys.exit(main(['init', {str(tmp_path / 'w')!r}, '--json']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False,
        cwd=Path(__file__).resolve().parents[3],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["workspace"]


def test_without_a_display_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("elsewhere there always is one")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    assert "no display" in capsys.readouterr().err


def test_help_is_offered(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["search", "--help"])
    assert left.value.code == 0
    assert "--gallery" in capsys.readouterr().out


def test_the_window_does_not_wait_for_the_verbs() -> None:
    code = (
        "import sys\n"
        "from workstation.cli.arguments import parse\n"
        "parse([])\n"
        "heavy = {'sqlalchemy', 'numpy', 'cv2', 'onnxruntime', 'insightface', 'PIL', 'alembic'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


@pytest.mark.parametrize(
    "module", ["case_verbs", "search_verbs", "gallery_verbs", "machine_verbs", "window"]
)
def test_every_verb_that_the_parser_names_exists(module: str) -> None:
    import importlib
    import re

    folder = Path(__file__).parents[3] / "workstation" / "cli"
    source = "".join(path.read_text() for path in sorted(folder.glob("*arguments.py")))
    named = re.findall(rf'"{module}\.(\w+)"', source)
    assert named
    for name in named:
        assert callable(getattr(importlib.import_module(f"workstation.cli.{module}"), name))


def test_options_stand_before_or_after_the_verb() -> None:
    for line in (
        "--json --user U --device cpu log verify --workspace w",
        "log verify --json --user U --device cpu --workspace w",
        "--user U log verify --device cpu --workspace w --json",
    ):
        arguments = parse(line.split())
        assert (arguments.json, arguments.user, arguments.device) == (True, "U", "cpu")
    plain = parse(["log", "verify", "--workspace", "w"])
    assert (plain.json, plain.device) == (False, "auto")


def test_the_log_is_sealed_anchored_exported_and_verified(
    shell: Shell, gallery: list[object], tmp_path: Path
) -> None:
    status, facts, _ = shell("log", "checkpoint", *gallery)
    # The workspace, its account with a password, two sign-ins and -outs, and what was done.
    assert (status, facts["tree_size"]) == (0, 13)
    assert facts["checkpoint"].startswith(f"{facts['origin']}\n13\n")
    stick = tmp_path / "stick"
    assert shell("log", "anchor", stick, *gallery)[0] == 2
    stick.mkdir()
    status, facts, _ = shell("log", "anchor", stick, *gallery)
    assert (status, facts["before"]) == (0, 0)
    status, facts, _ = shell("log", "verify", "--witness", stick, *gallery)
    # Who anchored has signed out since then, and who verifies has signed in.
    assert (status, facts["ok"], facts["first_bad"], facts["unanchored"]) == (0, True, None, 2)
    assert facts["tree_size"] == facts["entries"] and len(facts["root"]) == 64
    assert facts["checkpoints"] >= 2
    status, facts, _ = shell("log", "export", tmp_path / "log.jsonl", *gallery)
    assert (status, facts["export"]) == (0, str(tmp_path / "log.jsonl"))
    assert shell("log", "export", tmp_path / "log.jsonl", *gallery)[0] == 2
    status, facts, _ = shell("log", "export", stick, "--entry", 2, "--entry", 3, *gallery)
    assert (status, facts["entries"]) == (0, 2)
    status, facts, _ = shell("log", "verify", *gallery)
    # That verification, three exports of which one was refused, and who signed in and out.
    assert (status, facts["unanchored"]) == (0, 14)
