"""Whom a search means is not told to whoever may still verify it blindly, by any verb."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests import people
from tests.examinations import answer_checks, look_closely
from tests.fakes import COLOURS, RED, FakeEngine, draw_faces, use_fake_engines
from workstation import app, casework
from workstation.cli import main
from workstation.model.accounts import Role

VERIFIER = "V. Verifier"
SECRET = "Zygomatic and helix"


@pytest.fixture
def asked(tmp_path: Path) -> tuple[str, str, str]:
    """A search, the candidate whose verification was asked for, and another one."""
    with people.create_workspace(tmp_path / "w", engines=FakeEngine) as workspace:
        for number, colour in enumerate(COLOURS):
            draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
        case = casework.open_case(workspace, "1", "T", "O", "Statute 1", "Why", "R. Officer")
        item = casework.import_evidence(
            workspace, case.number, draw_faces(tmp_path / "p.png", [RED])
        )
        face = casework.find_faces(workspace, item.id)[0]
        search = casework.search(workspace, face.id, "Booking", "a reason")
        meant, other = (each.person_id for each in search.candidates[1:3])
        look_closely(workspace, search, meant, note=SECRET)
        answer_checks(workspace, search, meant)
        casework.request_verification(workspace, search.id, meant)
        people.become(workspace, VERIFIER, {Role.EXAMINER})
    return search.id, meant, other


@pytest.fixture
def said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    """Everything that a verb says to the verifier, refused or not."""
    use_fake_engines(monkeypatch)
    monkeypatch.setattr(app, "password_hasher", lambda: people.CHEAP)
    secret = tmp_path / "secret.txt"
    secret.touch(0o600)
    secret.write_text(people.PASSWORD)

    def run(*words: str) -> str:
        who = ["--user", VERIFIER, "--password-file", str(secret)]
        main([*words, "--workspace", str(tmp_path / "w"), *who, "--json"])
        out, err = capsys.readouterr()
        return out + err

    return run


ABOUT = [
    ("examination",),
    ("component", "show"),
    ("remark", "list"),
    ("context", "list"),
    ("check", "list"),
    ("conclude", "--outcome", "inconclusive", "--note", " "),
    ("verify-blind", "request"),
    ("identify", "--note", "x"),
    ("compare", "--note", "x", "--conclusion", "same"),
    ("approve", "--note", "x"),
    ("plate", "--out", "PLATE"),
]


@pytest.mark.parametrize("verb", ABOUT, ids=" ".join)
def test_nothing_tells_the_candidate_that_is_meant_from_another(
    asked: tuple[str, str, str], said: Callable[..., str], verb: tuple[str, ...], tmp_path: Path
) -> None:
    search, meant, other = asked
    words = list(verb)
    if "PLATE" in words:
        words[words.index("PLATE")] = str(tmp_path / "plate.pdf")
    at = next((n for n, word in enumerate(words) if word.startswith("--")), len(words))
    told = [
        said(*words[:at], search, "--person", person, *words[at:]).replace(person, "PERSON")
        for person in (other, meant)
    ]
    barred = '"letters"' not in said("verify-blind", "list")
    assert barred or told[0] == told[1], told
    assert barred or SECRET not in "".join(told)


def test_items_of_a_search_are_not_listed_to_a_verifier(
    asked: tuple[str, str, str], said: Callable[..., str]
) -> None:
    assert "not been shown" in said("corroborate-item", "list", asked[0])
    assert '"letters"' in said("verify-blind", "list")
