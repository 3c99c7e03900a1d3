"""Disclosure: everything about one case as a folder that anybody can check."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workstation.casework import disclosed_records
from workstation.casework.analysing import show_candidates
from workstation.casework.anchoring import write_log_of_case
from workstation.casework.disclosed_files import (
    Bundle,
    write_attachments,
    write_originals,
    write_papers,
    write_pictures,
)
from workstation.errors import CannotProceed
from workstation.ledger.entries import DONE, FAILED, Json
from workstation.model import CaseNumber
from workstation.progress import Progress
from workstation.storage import case_rows, search_rows
from workstation.workspace import Workspace

FORMAT = "corroborate-bundle/1"
_VERIFIER = Path(__file__).resolve().parents[2] / "resources" / "verifier" / "verify_log.py"


@dataclass(frozen=True)
class Disclosure:
    """A written disclosure. ``problems`` say as sentences what could not be written, and why."""

    folder: Path
    files: int
    searches: int
    decisions: int
    manifest_sha256: str
    problems: tuple[str, ...] = ()


def disclose(
    workspace: Workspace,
    case_number: CaseNumber,
    folder: Path,
    *,
    with_originals: bool = False,
    with_portraits: bool = False,
    progress: Progress | None = None,
) -> Disclosure:
    """Write everything about a case into a new folder, whole or not at all.

    ``with_originals`` adds the evidence files themselves, ``with_portraits`` the portraits of all
    candidates, not only of those who were compared, verified or decided about. A picture that is
    damaged or deleted is missing from it, and its README says so. The disclosure is on the log.

    Raises ``CannotProceed`` for an unknown case, a folder that exists or lies in the workspace,
    and where it cannot be written.
    """
    from workstation.reports.whole_folder import WholeFolder

    with workspace.database.read() as connection:
        case = case_rows.case_by_number(connection, case_number)
        if case is None:
            raise CannotProceed("There is no case of this number.", "Choose one of the cases.")
        searches = search_rows.searches_of(connection, case.number)
        evidence = case_rows.evidence_of(connection, case.number)
    if folder.resolve().is_relative_to(workspace.root.resolve()):
        raise CannotProceed(
            "A disclosure does not belong into the workspace.", "Choose another folder."
        )
    with WholeFolder(folder) as made:
        for search in searches:  # whoever writes the lists down has seen them
            show_candidates(workspace, search.id)
        bundle = Bundle(workspace, made, case, progress or Progress(), searches, evidence)
        _write_records(bundle)
        write_pictures(bundle, with_portraits)
        write_papers(bundle)
        write_attachments(bundle)
        if with_originals:
            write_originals(bundle)
        _write_words(bundle, with_originals, with_portraits)
        return _sealed(bundle, folder, with_originals)


def _write_records(bundle: Bundle) -> None:
    workspace, folder = bundle.workspace, bundle.folder
    folder.json("case.json", disclosed_records.case_facts(workspace, bundle.case))
    folder.json("evidence.json", disclosed_records.evidence_facts(workspace, bundle.case))
    folder.json("footage.json", disclosed_records.footage_facts(workspace, bundle.case))
    folder.json("refusals.json", disclosed_records.refusals(workspace, bundle.case))
    for number, search in enumerate(bundle.searches):
        bundle.progress.step(number, len(bundle.searches), "Writing the searches")
        folder.json(f"searches/{search.id}.json", disclosed_records.search_facts(workspace, search))


def _write_words(bundle: Bundle, with_originals: bool, with_portraits: bool) -> None:
    from workstation.reports.bundle_readme import bundle_readme
    from workstation.reports.phrases import moment

    counts = (
        ("Evidence files", len(bundle.evidence)),
        ("Searches", len(bundle.searches)),
        ("Candidates", sum(len(search.candidates) for search in bundle.searches)),
        ("Decisions", len(bundle.decisions)),
    )
    text = bundle_readme(
        bundle.case.number,
        who=bundle.workspace.user,
        when=moment(bundle.workspace.now()),
        contents=[f"{what}: {number:,}" for what, number in counts],
        problems=bundle.problems,
        with_originals=with_originals,
        with_portraits=with_portraits,
    )
    bundle.folder.bytes("README.txt", text.encode("utf-8", "backslashreplace"))
    try:
        bundle.folder.bytes("verify_log.py", _VERIFIER.read_bytes())
    except FileNotFoundError as error:
        raise CannotProceed(
            "The verifier that belongs in every disclosure is missing.",
            "Install the program again; nothing was written.",
        ) from error


def _sealed(bundle: Bundle, folder: Path, with_originals: bool) -> Disclosure:
    """Tell the log, add its entries, and give the folder its name."""
    from workstation.reports.plain_json import plain
    from workstation.reports.whole_folder import hash_of_list

    workspace, case = bundle.workspace, bundle.case
    files = bundle.folder.listed()
    _log(
        workspace,
        "disclosure.made",
        "Everything about a case was written to a folder outside the workspace.",
        {
            "case": case.number,
            "files_sha256": hash_of_list(files),
            "files": len(files),
            "searches": len(bundle.searches),
            "decisions": len(bundle.decisions),
            "originals": with_originals,
        },
    )
    try:
        log = write_log_of_case(workspace, case.number, bundle.folder.path)
        listed = bundle.folder.listed()
        bundle.folder.json(
            "manifest.json",
            {"format": FORMAT, "made_at": plain(workspace.now()), "files": listed, "log": log},
        )
        sha256 = next(
            str(each["sha256"])
            for each in bundle.folder.listed()
            if each["path"] == "manifest.json"
        )
        bundle.folder.keep()
    except BaseException:
        _log(
            workspace,
            "disclosure.failed",
            "The folder of a disclosure could not be written to its end, and was removed.",
            {"case": case.number},
            FAILED,
        )
        raise
    _log(
        workspace,
        "disclosure.written",
        "The folder of a disclosure got its manifest and its name.",
        {"case": case.number, "manifest_sha256": sha256, "files": len(listed)},
    )
    return Disclosure(
        folder,
        len(listed),
        len(bundle.searches),
        len(bundle.decisions),
        sha256,
        tuple(bundle.problems),
    )


def _log(
    workspace: Workspace, action: str, sentence: str, facts: dict[str, Json], outcome: str = DONE
) -> None:
    with workspace.database.write() as connection:
        workspace.log(connection, action, sentence, facts, outcome=outcome)
