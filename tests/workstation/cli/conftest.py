"""Who works in the tests of the shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import people


@pytest.fixture(autouse=True)
def somebody_works_here(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The environment names "A. Tester" and the file with the password of all tests."""
    kept = tmp_path_factory.mktemp("secret") / "password"
    kept.touch(0o600)
    kept.write_text(f"{people.PASSWORD}\n", encoding="utf-8")
    monkeypatch.setenv("CORROBORATE_USER", people.TESTER)
    monkeypatch.setenv("CORROBORATE_PASSWORD_FILE", str(kept))
    return kept
