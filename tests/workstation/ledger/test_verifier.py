"""The standalone verifier: agrees with the program, finds what was changed, shares no code."""

from __future__ import annotations

import ast
import json
import random
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.fakes import FakeEngine
from tests.workstation.ledger.conftest import VERIFIER
from workstation import app, casework
from workstation.ledger.merkle import consistency_proof, inclusion_proof, root_of


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A log of 12 entries: exported whole and in part, anchored twice."""
    made = tmp_path_factory.mktemp("exported")
    (made / "stick").mkdir()
    with app.create_workspace(made / "w", "A. T\u00e9ster \U0001f9ea", engines=FakeEngine) as w:
        for count in (4, 3):
            with w.database.write() as connection:
                for number in range(count):
                    w.log(connection, "test.written", "Something was written.", {"n": number})
            casework.anchor(w, made / "stick")
        casework.export_log(w, made / "log.jsonl")
        casework.export_log(w, made / "proofs.jsonl", [2, 7, 9])
    return made


def witness(folder: Path) -> tuple[Path, Path, Path, Path]:
    """The two checkpoints on the stick, the proof between them, and the key."""
    old, new = sorted(folder.rglob("*.checkpoint"))
    (proof,) = folder.rglob("*.proof")
    (key,) = folder.rglob("log-key.txt")
    return old, new, proof, key


def test_it_shares_no_code_and_runs_alone(folder: Path) -> None:
    names = set()
    for node in ast.walk(ast.parse(VERIFIER.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    assert names - set(sys.stdlib_module_names) == {"cryptography"}
    done = subprocess.run(
        [sys.executable, "-I", VERIFIER, "log", folder / "log.jsonl"],
        check=False, cwd=folder, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "All 11 entries" in done.stdout and "came with the export" in done.stdout


def test_what_is_right_is_right(
    verifier: ModuleType, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new, proof, key = map(str, witness(folder))
    log, proofs = str(folder / "log.jsonl"), str(folder / "proofs.jsonl")
    for words in (
        ["log", log, "--key", key, "--checkpoint", old, "--checkpoint", new],
        ["inclusion", log, "--entry", "3", "--key", key],
        ["inclusion", proofs, "--entry", "7", "--entry", "2"],
        ["inclusion", proofs],
        ["consistency", old, new, "--key", key, "--log", log],
        ["consistency", old, new, "--key", key, "--proof", proof],
        ["consistency", old, old, "--key", key, "--log", log],
    ):
        assert verifier.main(words) == 0, (words, capsys.readouterr().out)
        assert capsys.readouterr().out.count("\n") == 1, "one sentence"


def test_what_is_wrong_is_told_and_what_is_missing_is_not_called_wrong(
    verifier: ModuleType, folder: Path, tmp_path: Path
) -> None:
    old, new, proof, key = map(str, witness(folder))
    log, proofs = str(folder / "log.jsonl"), str(folder / "proofs.jsonl")
    other = tmp_path / "other"
    with app.create_workspace(other, "A", engines=FakeEngine) as made:
        stranger = tmp_path / "stranger.checkpoint"
        stranger.write_text(casework.checkpoint(made).note, "utf-8")
        strange_key = casework.checkpoint(made).key
    for words in (
        ["log", log, "--key", strange_key],
        ["log", log, "--checkpoint", str(stranger)],
        ["inclusion", proofs, "--entry", "3"],
        ["inclusion", log, "--entry", "99"],
        ["inclusion", proofs, "--checkpoint", old],
        ["consistency", new, old, "--key", key, "--log", log],
        ["consistency", old, new, "--key", strange_key, "--log", log],
        ["consistency", old, new, "--key", key, "--proof", old],
        ["consistency", old, old, "--key", key, "--proof", proof],
    ):
        assert verifier.main(words) == 1, words
    for words in (
        ["log", "missing"],
        ["log", proofs],
        ["log", log, "--key", "missing"],
        ["consistency", old, new, "--key", key, "--proof", "missing"],
    ):
        assert verifier.main(words) == 2, words


@pytest.mark.parametrize("name", ["log.jsonl", "proofs.jsonl"])
def test_every_flipped_bit_of_an_export_is_found(
    verifier: ModuleType, folder: Path, tmp_path: Path, name: str
) -> None:
    rng = random.Random(name)
    content = (folder / name).read_bytes()
    changed = tmp_path / name
    verb = "log" if name == "log.jsonl" else "inclusion"
    for _ in range(250):
        data = bytearray(content)
        place, bit = rng.randrange(len(data)), rng.randrange(8)
        data[place] ^= 1 << bit
        changed.write_bytes(data)
        assert verifier.main([verb, str(changed)]) == 1, (place, bit)
    for cut in (1, len(content) // 2, len(content) - 1):
        changed.write_bytes(content[:cut])
        assert verifier.main([verb, str(changed)]) == 1


def test_a_log_rewritten_with_its_own_key_is_found_with_an_older_checkpoint(
    verifier: ModuleType, folder: Path, tmp_path: Path
) -> None:
    from tests.workstation.ledger.tampering import written

    log = written([{"n": n} for n in range(9)], {4, 9})
    contents = log.contents
    contents[2] = {"n": -1}
    forged = written(contents, {4, 9})
    old = tmp_path / "old.checkpoint"
    old.write_text(log.sealed[0].note, "utf-8")

    def line(**values: object) -> str:
        return json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    lines = [line(format="corroborate-log/1", key=log.sealed[0].key, entries=9, checkpoints=2)]
    lines += [line(checkpoint=each.note, key=each.key) for each in forged.sealed]
    lines += [line(entry=number, body=body.decode()) for number, body, _ in forged.rows]
    export = tmp_path / "forged.jsonl"
    export.write_text("\n".join(lines) + "\n", "utf-8")
    assert verifier.main(["log", str(export)]) == 0, "it fits itself"
    assert verifier.main(["log", str(export), "--checkpoint", str(old)]) == 1


@pytest.mark.parametrize("size", [1, 2, 3, 7, 8, 13, 32, 33])
def test_its_proofs_are_those_of_the_program(verifier: ModuleType, size: int) -> None:
    leaves = [verifier.leaf(bytes([number])) for number in range(size)]
    root = root_of(leaves)
    tree = verifier.Tree()
    for each in leaves:
        tree.add(each)
    for old in range(1, size + 1):
        assert tree.root(old) == root_of(leaves[:old])
        proof = consistency_proof(leaves, old)
        roots = verifier.roots_from_consistency(old, size, proof, tree.root(old))
        assert roots == (tree.root(old), root)
        path = inclusion_proof(leaves, old - 1)
        assert verifier.root_from_inclusion(old, size, leaves[old - 1], path) == root
