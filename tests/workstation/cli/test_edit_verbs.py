"""Edits from a shell: the list of kinds, a working copy as PNG, and an edited search."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as PillowImage

from tests.fakes import draw_faces
from tests.workstation.casework.test_editing import DARK
from tests.workstation.cli.test_shell import Shell, gallery, shell
from workstation.cli import main
from workstation.edits.checking import read_recipe
from workstation.model import EditKind

__all__ = ["gallery", "shell"]

LIGHTER = [{"kind": "gamma", "parameters": {"gamma": 0.3}}]


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    path = tmp_path / "recipe.json"
    path.write_text(json.dumps(LIGHTER), encoding="utf-8")
    return path


def pixels_hash(path: Path) -> str:
    pixels = np.asarray(PillowImage.open(io.BytesIO(path.read_bytes())))
    return hashlib.sha256(pixels.tobytes()).hexdigest()


def test_the_kinds_are_listed_with_their_ranges(shell: Shell) -> None:
    status, facts, _ = shell("edits")
    assert status == 0
    assert [each["kind"] for each in facts["edits"]] == [kind.value for kind in EditKind]
    (gamma,) = (p for e in facts["edits"] if e["kind"] == "gamma" for p in e["parameters"])
    assert (gamma["least"], gamma["most"], gamma["default"]) == (0.1, 5.0, 1.0)


def test_the_kinds_are_listed_in_words(shell: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["edits"]) == 0
    out = capsys.readouterr().out
    assert "gamma: number, 0.1 to 5; 1.0 if not given" in out
    assert "field: top or bottom; top if not given" in out
    example = out.splitlines()[-1].partition(": ")[2]
    assert [edit.kind for edit in read_recipe(example)] == [EditKind.GAMMA, EditKind.SHARPEN]


def test_a_working_copy_of_an_image_file(shell: Shell, recipe: Path, tmp_path: Path) -> None:
    image = draw_faces(tmp_path / "dark.png", [DARK])
    before = image.read_bytes()
    out = tmp_path / "lighter.png"
    status, facts, _ = shell("edit", image, "--recipe", recipe, "--out", out)
    assert (status, facts["steps"]) == (0, ["Gamma 0.30"])
    assert facts["sha256"] == pixels_hash(out)
    assert image.read_bytes() == before
    # Another file of that name is never written over.
    status, _, error = shell("edit", image, "--recipe", recipe, "--out", image)
    assert status == 2 and "left as it is" in error


def test_a_working_copy_of_evidence_is_logged(
    shell: Shell, gallery: list[object], recipe: Path, tmp_path: Path
) -> None:
    image = draw_faces(tmp_path / "dark.png", [DARK])
    _, facts, _ = shell("evidence", "import", image, "--case", "7", *gallery)
    out = tmp_path / "lighter.png"
    named = facts["items"][0]["id"]
    status, facts, _ = shell("edit", named, "--recipe", recipe, "--out", out, *gallery)
    assert (status, facts["sha256"]) == (0, pixels_hash(out))
    assert facts["face"]["box"]
    _, log, _ = shell("log", "show", *gallery)
    assert "edit.exported" in [entry["action"] for entry in log["entries"]]
    assert shell("log", "verify", *gallery)[1]["ok"]


def test_an_edited_search_says_both_scores_and_the_marks(
    shell: Shell, gallery: list[object], recipe: Path, tmp_path: Path
) -> None:
    image = draw_faces(tmp_path / "dark.png", [DARK])
    wanted = ["--gallery", "G", "--case", "7", "--reason", "why", "--limit", 2, *gallery]
    _, plain, _ = shell("search", image, *wanted)
    assert plain["recipe"] == [] and plain["edited_sha256"] is None
    for candidate in plain["candidates"]:
        assert candidate["only_after_editing"] is False
        assert candidate["unedited_score"] == candidate["score"]
    status, facts, _ = shell("search", image, *wanted, "--recipe", recipe)
    assert (status, facts["recipe"], facts["steps"]) == (0, LIGHTER, ["Gamma 0.30"])
    known = {c["person"]: c["score"] for c in plain["candidates"]}
    for candidate in facts["candidates"]:
        assert candidate["only_after_editing"] is (candidate["person"] not in known)
        assert candidate["unedited_score"] == known.get(candidate["person"])
    status, again, _ = shell("replay", facts["search_id"], *gallery)
    assert (status, again["same"], again["same_edits"]) == (0, True, True)


def test_the_words_of_an_edited_search_carry_the_mark(
    shell: Shell,
    gallery: list[object],
    recipe: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    image = draw_faces(tmp_path / "dark.png", [DARK])
    words: list[Any] = [
        "search", image, "--gallery", "G", "--case", "7", "--reason", "why", "--limit", 1,
        "--recipe", recipe, *gallery,
    ]  # fmt: skip
    assert main([str(word) for word in words]) == 0
    out = capsys.readouterr().out
    assert "Gamma 0.30" in out and "as recorded" in out


@pytest.mark.parametrize(
    "text", ["no json", '[{"kind": "mirror"}]', '[{"kind": "gamma", "parameters": {"gamma": 9}}]']
)
def test_a_wrong_recipe_is_one_sentence(
    shell: Shell, tmp_path: Path, text: str, recipe: Path
) -> None:
    recipe.write_text(text, encoding="utf-8")
    image = draw_faces(tmp_path / "dark.png", [DARK])
    status, _, error = shell("edit", image, "--recipe", recipe, "--out", tmp_path / "x.png")
    assert status == 2 and "Traceback" not in error and not (tmp_path / "x.png").exists()


def test_what_is_missing_is_said(shell: Shell, tmp_path: Path, recipe: Path) -> None:
    out = tmp_path / "x.png"
    image = draw_faces(tmp_path / "dark.png", [DARK])
    for words, said in (
        (["edit", "abcdef", "--recipe", recipe, "--out", out], "no such image"),
        (["edit", image, "--recipe", tmp_path / "none.json", "--out", out], "does not exist"),
        (["edit", image, "--at", 1, "--recipe", recipe, "--out", out], "among the evidence"),
    ):
        status, _, error = shell(*words)
        assert status == 2 and said in error, words
