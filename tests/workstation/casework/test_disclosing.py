"""A disclosure holds everything about one case, whole or not at all, and the verifier says so."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests import people
from tests.examinations import look_closely, ready_to_identify
from tests.fakes import COLOURS, GREEN, RED, FakeEngine, draw_faces
from tests.people import acting_as
from tests.scanned import Passage, add_scan
from workstation import casework
from workstation.errors import CannotProceed, SearchRefused
from workstation.identification import Outcome
from workstation.ledger.entries import FAILED
from workstation.model import CaseNumber, CorroborationKind, Edit, EditKind, ProbeClass, Search
from workstation.workspace import Workspace

CASE = CaseNumber("2026/7 \u00d1u\u00f1oa")
ATTACHED = "Gutachten \u202egpj.pdf"


def verified(folder: Path) -> subprocess.CompletedProcess[str]:
    """What the copy of the verifier in the bundle says of it."""
    command = [sys.executable, str(folder / "verify_log.py"), "bundle", str(folder)]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)


def facts(folder: Path, name: str) -> Any:
    return json.loads((folder / name).read_text("utf-8"))


def worked_on(workspace: Workspace, folder: Path) -> tuple[Search, Search]:
    """Two cases; in the first an identification, an edited search, one again, two refusals."""
    for number, colour in enumerate(COLOURS):
        draw_faces(folder / "portraits" / f"p{number}.png", [colour])
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", folder / "portraits")
    other = casework.open_case(workspace, "another case")
    strange = draw_faces(folder / "strange.png", [GREEN])
    item = casework.import_evidence(workspace, other.number, strange)
    face = casework.find_faces(workspace, item.id)[0]
    casework.search(workspace, face.id, "Booking", "a reason of the other case")
    casework.open_case(workspace, CASE, "Door \u4e2d")
    probe = draw_faces(folder / "Kamera \u00e4 ..png", [RED])
    item = casework.import_evidence(workspace, CASE, probe)
    face = casework.find_faces(workspace, item.id)[0]
    with pytest.raises(SearchRefused):
        casework.search(workspace, face.id, "Booking", "why", ProbeClass.SKETCH)
    search = casework.search(workspace, face.id, "Booking", "a reason")
    recipe = (Edit.of(EditKind.GAMMA, gamma=0.8),)
    edited = casework.search(workspace, face.id, "Booking", "edited", recipe=recipe)
    casework.search_again(workspace, search.id)
    person = search.candidates[0].person_id
    with pytest.raises(CannotProceed):
        casework.identify(workspace, search.id, person, "too early")
    report = folder / ATTACHED
    report.write_bytes(b"%PDF-1.7 a report")
    withdrawn = casework.add_corroboration(
        workspace,
        search.id,
        CorroborationKind.LOOK_ALIKE_OPINION,
        "s",
        "r",
        date(2026, 1, 2),
        "d",
        person,
        attachments=[report],
    )
    casework.withdraw_corroboration(workspace, withdrawn.id, "It repeats the search.")
    look_closely(workspace, search, person, "An earlier note.")
    ready_to_identify(workspace, search, person)
    casework.identify(workspace, search.id, person, "All of it.")
    with acting_as(workspace, "S. Supervisor"):
        casework.reopen(workspace, search.id, "A twin came forward.")
    casework.conclude(workspace, edited.id, Outcome.INCONCLUSIVE, "Too dark.")
    return search, edited


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A bundle, and what it is about."""
    folder = tmp_path_factory.mktemp("disclosing")
    with people.create_workspace(folder / "w", "A. Tester", engines=FakeEngine) as workspace:
        search, edited = worked_on(workspace, folder)
        told = casework.disclose(workspace, CASE, folder / "bundle", with_originals=True)
        log = [entry.action for entry in casework.log_entries(workspace, 3)]
        assert casework.verify_log(workspace).ok
    return {"folder": folder / "bundle", "search": search, "edited": edited, "told": told} | {
        "log": log
    }


def test_the_verifier_in_the_bundle_says_that_it_is_whole(made: dict[str, Any]) -> None:
    checked = verified(made["folder"])
    assert checked.returncode == 0, checked.stderr
    assert "names the hash of these files" in checked.stdout
    assert made["told"].problems == ()
    assert made["log"][0] == "disclosure.written" and made["log"][1] == "disclosure.made"


def test_every_search_stands_in_it_with_all_candidates(made: dict[str, Any]) -> None:
    folder = made["folder"]
    files = sorted((folder / "searches").iterdir())
    assert len(files) == 3 == made["told"].searches
    whole = facts(folder, f"searches/{made['search'].id}.json")
    assert [(c["person_id"], c["score"]) for c in whole["search"]["candidates"]] == [
        (c.person_id, c.score) for c in made["search"].candidates
    ]
    again = [facts(folder, f"searches/{each.name}")["search"]["repeats"] for each in files]
    assert again.count(made["search"].id) == 1
    edited = facts(folder, f"searches/{made['edited'].id}.json")
    assert "Gamma" in edited["notes"][0]
    assert edited["search"]["probe"]["edits"]["recipe"]


def test_everything_written_down_stands_in_it(made: dict[str, Any]) -> None:
    whole = facts(made["folder"], f"searches/{made['search'].id}.json")
    assert whole["comparisons"][0]["note"] == "An earlier note."
    assert len(whole["comparisons"]) == 2
    assert [each["component"] for each in whole["component_findings"]] == ["ears", "nose"]
    assert len(whole["finding_characteristics"]) == 2
    assert whole["finding_regions"][0]["in_probe"][0] == [1.0, 1.0]
    assert len(whole["comparison_limits"]) == 7
    assert "opacity" in whole["comparisons"][0]["looked_at"]
    assert len(whole["comparison_findings"]) == 4  # both comparisons rest on both
    assert [each["text"] for each in whole["remarks"]] == ["An earlier note."] * 2
    assert whole["context_asked"][0]["fact"] == "rank"
    opinion, dna = whole["items"]
    assert (opinion["withdrawn"], opinion["counts"], dna["counts"]) == (True, False, True)
    assert opinion["attachments"][0]["file_name"].startswith("Gutachten")
    assert whole["withdrawn_items"][0]["reason"] == "It repeats the search."
    assert len(whole["checks"]) == 9
    assert whole["verifications"][0]["result"] == "agrees"
    assert whole["approvals"][0]["approved"] is True
    assert whole["decisions"][0]["kind"] == "Identification"
    assert whole["decisions"][0]["grounds"]["analysis"]["note"]
    assert "A. Tester" in [each["shown_to"] for each in whole["shown_to"]]
    assert whole["reopenings"][0]["reason"] == "A twin came forward."
    sentences = " ".join(each["sentence"] for each in facts(made["folder"], "refusals.json"))
    assert "sketch" in sentences and "identification was refused" in sentences


def test_files_lie_beside_the_records(made: dict[str, Any]) -> None:
    folder, search, edited = made["folder"], made["search"], made["edited"]
    item = facts(folder, "evidence.json")["items"][0]
    assert item["file_name"] == "Kamera \u00e4 ..png"
    assert (folder / "originals" / item["sha256"]).stat().st_size == item["size_bytes"]
    attached = facts(folder, f"searches/{search.id}.json")["items"][0]["attachments"][0]
    assert (folder / "attachments" / attached["sha256"]).read_bytes() == b"%PDF-1.7 a report"
    for name in (f"{search.id}-probe", f"{edited.id}-probe", f"{edited.id}-edited"):
        assert (folder / "pictures" / f"{name}.png").is_file()
    assert len(list((folder / "portraits").iterdir())) == 6  # all were shown to the verifier
    papers = sorted(path.name.split("-")[1] for path in (folder / "papers").iterdir())
    plates = ["plate.pdf", "plate.pdf", "plate.png", "plate.png"]
    assert papers == ["lead.pdf", "lead.pdf", *plates, "record.pdf"]
    readme = (folder / "README.txt").read_text("utf-8")
    assert set(facts(folder, "footage.json")) == {"scans", "tracks", "groups"}
    assert CASE in readme and "Investigative lead only." in readme
    assert "WHAT COULD NOT BE WRITTEN" not in readme


def test_nothing_of_another_case_stands_in_it(made: dict[str, Any]) -> None:
    for path in made["folder"].rglob("*.json*"):
        text = path.read_text("utf-8")
        assert "another case" not in text and "of the other case" not in text, path.name


@pytest.mark.parametrize("how", ["change", "remove", "add", "log"])
def test_a_change_shows(made: dict[str, Any], tmp_path: Path, how: str) -> None:
    copy = tmp_path / "copy"
    subprocess.run(["cp", "-r", made["folder"], copy], check=True)
    path = copy / "refusals.json"
    if how == "change":
        path.write_bytes(path.read_bytes().replace(b"sketch", b"Sketch"))
    elif how == "remove":
        path.unlink()
    elif how == "add":
        (copy / "further.txt").write_text("x")
    else:
        lines = (copy / "log" / "entries.jsonl").read_text("utf-8").splitlines()
        (copy / "log" / "entries.jsonl").write_text("\n".join(lines[:-1]) + "\n", "utf-8")
    assert verified(copy).returncode == 1


@pytest.fixture
def small(workspace: Workspace, tmp_path: Path) -> Workspace:
    """One case with one evidence file."""
    casework.open_case(workspace, CASE)
    casework.import_evidence(workspace, CASE, draw_faces(tmp_path / "p.png", [RED]))
    return workspace


def test_a_case_without_a_search_can_be_disclosed(small: Workspace, tmp_path: Path) -> None:
    add_scan(small, casework.evidence(small, CASE)[0].id, [Passage(RED, 0, 10)])
    made = casework.disclose(small, CASE, tmp_path / "out")
    assert (made.searches, made.decisions) == (0, 0)
    footage = facts(tmp_path / "out", "footage.json")
    assert (len(footage["scans"]), len(footage["tracks"])) == (1, 1)
    assert not (tmp_path / "out" / "originals").exists()
    assert verified(tmp_path / "out").returncode == 0


@pytest.mark.parametrize("what", ["folder", "file", "link", "workspace", "nowhere"])
def test_where_it_cannot_be_written(small: Workspace, tmp_path: Path, what: str) -> None:
    target = tmp_path / "out"
    if what == "folder":
        target.mkdir()
    elif what == "file":
        target.write_text("x")
    elif what == "link":
        target.symlink_to(tmp_path / "gone")
    elif what == "workspace":
        target = small.root / "out"
    else:
        target = tmp_path / "no" / "out"
    with pytest.raises(CannotProceed):
        casework.disclose(small, CASE, target)
    assert not list(tmp_path.glob(".*.part"))


def test_an_unknown_case_is_a_sentence(small: Workspace, tmp_path: Path) -> None:
    with pytest.raises(CannotProceed, match="no case of this number"):
        casework.disclose(small, CaseNumber("8"), tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("files", [0, 3, 6])
def test_a_full_disk_leaves_nothing(
    small: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: int
) -> None:
    flushed, flush = [], os.fsync

    def full(handle: int) -> None:
        flushed.append(handle)
        if len(flushed) > files:
            raise OSError(errno.ENOSPC, "No space left on device")
        flush(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotProceed, match="disk is full"):
        casework.disclose(small, CASE, tmp_path / "out")
    monkeypatch.undo()
    assert not (tmp_path / "out").exists() and not list(tmp_path.glob(".*.part"))
    # The log knows of it once it had been told of the disclosure.
    newest = casework.log_entries(small, 1)[0]
    assert (newest.outcome == FAILED) is (files == 6)


def test_a_damaged_original_is_named_and_the_rest_is_written(
    small: Workspace, tmp_path: Path
) -> None:
    item = casework.evidence(small, CASE)[0]
    kept = small.root / "evidence" / item.sha256[:2] / item.sha256
    kept.chmod(0o600)
    kept.write_bytes(b"something else")
    made = casework.disclose(small, CASE, tmp_path / "out", with_originals=True)
    assert len(made.problems) == 1 and "no longer has the content" in made.problems[0]
    assert made.problems[0] in (tmp_path / "out" / "README.txt").read_text("utf-8")
    assert not (tmp_path / "out" / "originals" / item.sha256).exists()
    assert verified(tmp_path / "out").returncode == 0
