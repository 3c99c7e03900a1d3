"""The shell's verbs about accounts, and how every verb asks who works here."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyotp
import pytest

from tests.fakes import use_fake_engines
from tests.people import PASSWORD, TESTER
from workstation import permissions
from workstation.cli import main
from workstation.workspace import Workspace

Shell = Callable[..., tuple[int, dict[str, Any], str]]
NEW = "window kitchen umbrella nine"


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    use_fake_engines(monkeypatch)

    def run(*words: object) -> tuple[int, dict[str, Any], str]:
        status = main([*map(str, words), "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else {}, err

    return run


@pytest.fixture
def secret(tmp_path: Path) -> Callable[[str, str], Path]:
    def write(name: str, password: str) -> Path:
        path = tmp_path / name
        path.touch(0o600)
        path.write_bytes(password.encode())
        return path

    return write


def test_accounts_from_the_first_to_the_last_verb(
    shell: Shell,
    secret: Callable[[str, str], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("CORROBORATE_USER", "CORROBORATE_PASSWORD_FILE"):
        monkeypatch.delenv(name)
    where = ["--workspace", tmp_path / "w"]
    status, facts, _ = shell("init", tmp_path / "w")
    assert (status, facts["user"]) == (0, None)
    status, _, error = shell("gallery", "list", *where)
    assert status == 2 and "corroborate user first NAME --password-file" in error
    mine, new = secret("mine", f"{PASSWORD}\r\nsecond line"), secret("new", NEW)
    admin = ["--user", "a. tester", "--password-file", mine, *where]
    status, facts, _ = shell("user", "first", TESTER, "--password-file", mine, *where)
    assert (status, facts["account"]["roles"]) == (0, ["administrator"])
    assert shell("user", "first", "Other", "--password-file", mine, *where)[0] == 2
    status, _, error = shell("gallery", "list", *where)
    assert status == 2 and "Nobody is signed in" in error
    status, facts, error = shell("search", tmp_path / "x.png", "--gallery", "G", "--reason", "r",
                                 "--case", "1", *admin)  # fmt: skip
    assert status in (2, 3)
    add = ["--role", "examiner", "--role", "detective", "--new-password-file", mine]
    status, facts, _ = shell("user", "add", "B. Examiner", *add, *admin)
    assert (status, facts["account"]["must_change_password"]) == (0, True)
    other = ["--user", "B. Examiner", "--password-file", mine, *where]
    status, _, error = shell("gallery", "list", *other)
    assert status == 2 and "new one" in error
    assert shell("user", "password", "--new-password-file", new, *other)[0] == 0
    other = ["--user", "B. Examiner", "--password-file", new, *where]
    assert shell("gallery", "list", *other)[0] == 0
    status, facts, error = shell("user", "list", *other)
    assert status == 3 and "do not include looking at accounts" in facts["refused"][0]
    status, facts, _ = shell("user", "roles", "B. Examiner", "--role", "trainer", *admin)
    assert facts["account"]["roles"] == ["trainer"]
    assert shell("user", "disable", TESTER, *admin)[0] == 2
    assert shell("user", "disable", "B. Examiner", *admin)[1]["account"]["state"] == "disabled"
    assert shell("gallery", "list", *other)[0] == 2
    assert shell("user", "enable", "B. Examiner", *admin)[1]["account"]["state"] == "active"
    for _ in range(5):
        assert shell("gallery", "list", *other[:2], "--password-file", mine, *where)[0] == 2
    assert shell("gallery", "list", *other)[0] == 2, "the right password, too late"
    status, facts, _ = shell("user", "list", *admin)
    assert [each["state"] for each in facts["accounts"]] == ["active", "locked"]
    assert shell("user", "release", "B. Examiner", *admin)[0] == 0
    last = secret("last", NEW + " more")
    reset = ["user", "reset-password", "B. Examiner", "--new-password-file"]
    assert shell(*reset, new, *admin)[0] == 2, "one of the last ten"
    assert shell(*reset, last, *admin)[0] == 0
    status, facts, _ = shell("log", "verify", *admin)
    assert facts["ok"] is True


def test_a_second_factor_by_code_and_by_file(
    shell: Shell,
    secret: Callable[[str, str], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = [datetime.now(UTC)]
    monkeypatch.setattr(Workspace, "now", lambda _self: now[0])
    where = ["--workspace", tmp_path / "w"]
    assert shell("init", tmp_path / "w")[0] == 0
    status, facts, _ = shell("user", "second-factor", "begin", *where)
    assert status == 0 and facts["address"].startswith("otpauth://totp/")
    codes = pyotp.TOTP(facts["secret"])
    assert shell("user", "second-factor", "confirm", *where)[0] == 2
    assert shell("user", "second-factor", "confirm", codes.at(now[0]), *where)[0] == 0
    status, _, error = shell("user", "list", *where)
    assert status == 2 and "second factor" in error
    assert shell("user", "list", "--code", codes.at(now[0]), *where)[0] == 2, "used already"
    now[0] += timedelta(seconds=30)
    assert shell("user", "list", "--code", codes.at(now[0]), *where)[0] == 0
    now[0] += timedelta(seconds=30)
    kept = secret("code", codes.at(now[0]) + "\n")
    assert shell("user", "list", "--code-file", kept, *where)[0] == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "empty"), (b"\nlantern", "empty"), (b"\xff\xfe\x00", "UTF-8"), (b"x" * 10**7, "wrong")],
    ids=["nothing", "an empty first line", "no text", "ten megabytes"],
)
def test_password_files_that_cannot_serve(
    shell: Shell, tmp_path: Path, content: bytes, said: str
) -> None:
    assert shell("init", tmp_path / "w")[0] == 0
    path = tmp_path / "password"
    path.touch(0o600)
    path.write_bytes(content)
    status, _, error = shell("user", "list", "--password-file", path, "--workspace", tmp_path / "w")
    assert status == 2 and said in error and "Traceback" not in error
    assert "lantern" not in error
    fresh = ["init", tmp_path / "other", "--user", "C", "--password-file", path]
    assert shell(*fresh)[0] == 2
    assert not (tmp_path / "other").exists()


@pytest.mark.skipif(os.name != "posix", reason="POSIX rights")
def test_a_password_file_that_others_can_read_is_told_of(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "password"
    path.write_text(PASSWORD)
    path.chmod(0o644)
    status, _, error = shell("init", tmp_path / "w", "--password-file", path)
    assert status == 0 and "chmod 600" in error
    path.chmod(0o600)
    _, _, error = shell("user", "list", "--password-file", path, "--workspace", tmp_path / "w")
    assert error == ""


def test_the_standard_input_gives_one_line_after_the_other(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shell("init", tmp_path / "w")[0] == 0
    lines = io.TextIOWrapper(io.BytesIO(f"{PASSWORD}\n{NEW}\n".encode()))
    monkeypatch.setattr(sys, "stdin", lines)
    words = ["--password-file", "-", "--new-password-file", "-", "--workspace", tmp_path / "w"]
    assert shell("user", "password", *words)[0] == 0
    assert shell("user", "list", "--workspace", tmp_path / "w")[0] == 2


def test_a_name_without_a_password_is_asked_for_it(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CORROBORATE_PASSWORD_FILE")
    status, _, error = shell("init", tmp_path / "w")
    assert status == 2 and "--password-file" in error
    assert not (tmp_path / "w").exists()


def test_the_roles_are_printed_as_the_documentation_has_them(
    shell: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["roles"]) == 0
    assert capsys.readouterr().out == permissions.as_markdown()
    _, facts, _ = shell("roles")
    assert facts["verbs"]["record_comparison"] == ["examiner"]
