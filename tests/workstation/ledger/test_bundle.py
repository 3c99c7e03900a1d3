"""The log's part of a disclosure: one case's entries, proofs and openings, checked alone."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
import rfc8785
from sqlalchemy import text

from tests import people
from tests.fakes import FakeEngine
from workstation import casework
from workstation.ledger.entries import leaf_hash, make_entry
from workstation.ledger.merkle import verify_inclusion
from workstation.model import CaseNumber
from workstation.storage.case_entries import entries_of_case, proven
from workstation.workspace import Workspace

CASE = CaseNumber("2026-7")


def write(workspace: Workspace, facts: dict[str, object]) -> None:
    with workspace.database.write() as connection:
        workspace.log(connection, "test.written", "Something.", facts)  # type: ignore[arg-type]


def manifest_of(folder: Path, log: dict[str, object]) -> None:
    """A manifest as docs/log.md describes it."""
    paths = sorted(
        each.relative_to(folder).as_posix()
        for each in folder.rglob("*")
        if each.is_file() and each.name != "manifest.json"
    )
    files = [
        {
            "path": path,
            "sha256": hashlib.sha256((folder / path).read_bytes()).hexdigest(),
            "bytes": (folder / path).stat().st_size,
        }
        for path in paths
    ]
    manifest = {"format": "corroborate-bundle/1", "files": files, "log": log}
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace's folder with a bundle of one of its two cases beside it."""
    folder = tmp_path_factory.mktemp("bundled")
    bundle = folder / "bundle"
    bundle.mkdir()
    with people.create_workspace(folder / "w", "A. T\u00e9ster", engines=FakeEngine) as workspace:
        write(workspace, {"case": CASE, "person": "Quillfeather", "reason": "seen \U0001f9ea"})
        write(workspace, {"case": "other", "person": "somebody"})
        write(workspace, {"case": CASE, "n": 2})
        (bundle / "probe.txt").write_text("what was searched", "utf-8")
        files = [
            {
                "path": "probe.txt",
                "sha256": hashlib.sha256(b"what was searched").hexdigest(),
                "bytes": 17,
            }
        ]
        write(
            workspace,
            {"case": CASE, "files_sha256": hashlib.sha256(rfc8785.dumps(files)).hexdigest()},
        )
        manifest_of(bundle, dict(casework.write_log_of_case(workspace, CASE, bundle)))
        casework.export_log(workspace, folder / "log.jsonl", openings=folder / "openings.jsonl")
    return folder


def test_a_bundle_is_checked_whole(
    verifier: ModuleType, made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verifier.main(["bundle", str(made / "bundle")]) == 0
    told = capsys.readouterr().out
    assert "3 files unchanged" in told and "names the hash of these files" in told
    assert "3 entries are in the log of 5 entries" in told and "5 openings fit" in told
    content = (made / "bundle" / "log" / "entries.jsonl").read_text("utf-8")
    assert "Quillfeather" not in content and "somebody" not in content
    opened = (made / "bundle" / "log" / "openings.jsonl").read_text("utf-8")
    assert "Quillfeather" in opened and "somebody" not in opened


def _further(folder: Path) -> None:
    (folder / "more.txt").write_text("x")


def _missing(folder: Path) -> None:
    (folder / "probe.txt").unlink()


def _changed(folder: Path) -> None:
    (folder / "probe.txt").write_text("what was searcheD")


def _changed_with_its_manifest(folder: Path) -> None:
    _changed(folder)
    log = json.loads((folder / "manifest.json").read_text())["log"]
    manifest_of(folder, log)


def _linked(folder: Path) -> None:
    (folder / "link").symlink_to(folder / "probe.txt")


def _another_case(folder: Path) -> None:
    log = json.loads((folder / "manifest.json").read_text())["log"]
    manifest_of(folder, {**log, "case": "other"})


def _openings_changed(folder: Path) -> None:
    path = folder / "log" / "openings.jsonl"
    path.write_text(path.read_text("utf-8").replace("Quill", "Smill"), "utf-8")
    manifest_of(folder, json.loads((folder / "manifest.json").read_text())["log"])


def _entries_changed(folder: Path) -> None:
    path = folder / "log" / "entries.jsonl"
    path.write_text(path.read_text("utf-8").replace("Something.", "Otherwise."), "utf-8")
    manifest_of(folder, json.loads((folder / "manifest.json").read_text())["log"])


@pytest.mark.parametrize(
    "change",
    [
        _further, _missing, _changed, _changed_with_its_manifest, _linked, _another_case,
        _openings_changed, _entries_changed,
    ],
    ids=lambda change: change.__name__,
)  # fmt: skip
def test_what_was_changed_in_a_bundle_is_found(
    verifier: ModuleType, made: Path, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    folder = tmp_path / "bundle"
    shutil.copytree(made / "bundle", folder)
    change(folder)
    assert verifier.main(["bundle", str(folder)]) == 1


def test_a_folder_that_is_no_bundle_is_not_called_wrong(
    verifier: ModuleType, tmp_path: Path
) -> None:
    assert verifier.main(["bundle", str(tmp_path)]) == 2


def test_openings_of_an_export_are_checked(
    verifier: ModuleType, made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export, openings = str(made / "log.jsonl"), made / "openings.jsonl"
    assert verifier.main(["log", export, "--openings", str(openings)]) == 0
    assert "7 openings fit" in capsys.readouterr().out
    words = ["inclusion", export, "--entry", "2", "--openings", str(openings)]
    assert verifier.main(words) == 0
    content, changed, rng = openings.read_bytes(), tmp_path / "changed", random.Random(1)
    for _ in range(200):
        data = bytearray(content)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        changed.write_bytes(data)
        assert verifier.main(["log", export, "--openings", str(changed)]) == 1


def test_the_entries_of_a_case_carry_proofs_that_hold(made: Path) -> None:
    with people.open_workspace(made / "w", "B", engines=FakeEngine) as workspace:
        sealed = casework.checkpoint(workspace)
        with workspace.database.read() as connection:
            numbers = entries_of_case(connection, CASE)
            found = list(proven(connection, sealed, numbers))
        assert numbers == (2, 4, 5) and entries_of_case_is_empty(workspace)
        for each in found:
            leaf = bytes.fromhex(leaf_hash(each.body))
            size, root = sealed.tree_size, sealed.root
            assert verify_inclusion(each.number - 1, size, leaf, each.proof, root)


def entries_of_case_is_empty(workspace: Workspace) -> bool:
    with workspace.database.read() as connection:
        return entries_of_case(connection, CaseNumber("none")) == ()


def test_old_entries_of_a_case_are_found_by_number_and_by_the_ids_of_its_records(
    workspace: Workspace,
) -> None:
    casework.open_case(workspace, CASE)
    with workspace.database.write() as connection:
        connection.execute(
            text(
                "INSERT INTO evidence (id, case_number, file_name, sha256, size_bytes, "
                "media_type, width, height, imported_at, imported_by, kind, md5, origin, tools, "
                "pages) VALUES ('e1', '2026-7', 'a.png', 'a', 5, 'image/png', 4, 3, "
                "'2026-01-02 00:00:00', 'A', 'image', 'm', 'here', '{}', 1)"
            )
        )
        previous = connection.execute(text("SELECT sha256 FROM log WHERE number = 2")).scalar_one()
        for number, facts in enumerate(
            ({"case": CASE}, {"case": "other"}, {"evidence": "e1"}, {"evidence": "e2"}), start=3
        ):
            entry = make_entry(number, previous, workspace.now(), "A", "a.b", "S.", facts)  # type: ignore[arg-type]
            connection.execute(
                text("INSERT INTO log VALUES (:n, :b, :s)"),
                {"n": number, "b": entry.body, "s": entry.sha256},
            )
            previous = entry.sha256
        assert entries_of_case(connection, CASE) == (2, 3, 5)
