"""The benchmark of the log, on a small one."""

from __future__ import annotations

import json

import pytest

from workstation.cli import main


def test_it_verifies_what_it_made(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "log", "--entries", "300", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["entries"] >= 300
    assert facts["ok"] is True
