"""The shell's verbs about cases as a whole, approvals, purges and the policy."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests import people
from tests.fakes import RED, draw_faces
from tests.workstation.cli.test_shell import Shell, gallery, shell
from tests.workstation.clock import Clock, clock

__all__ = ["clock", "gallery", "shell"]

FACTS = (
    "--offence",
    "an offence",
    "--legal-authority",
    "a section",
    "--case-reason",
    "to find a witness",
    "--requesting-officer",
    "an officer",
)


@pytest.fixture
def two(gallery: list[object], tmp_path: Path) -> tuple[str, str]:
    """The names of two people beside the first, who may do all."""
    names = ("P. One", "P. Two")
    for name in names:
        people.open_workspace(tmp_path / "w", name).close()
    return names


@pytest.mark.usefixtures("clock")
def test_a_case_from_opening_to_its_tombstone(
    shell: Shell, clock: Clock, gallery: list[object], two: tuple[str, str], tmp_path: Path
) -> None:
    one, other = two
    probe = draw_faces(tmp_path / "probe.png", [RED])
    search = ("search", probe, "--gallery", "G", "--case", "7", "--reason", "why", *gallery)
    status, facts, _ = shell(*search)
    assert status == 0
    assert len(facts["case_missing"]) == 4
    close = ("case", "close", "7", "--reason", "done", *gallery)
    status, _, error = shell(*close)
    assert status == 2
    assert "gaps" in error
    status, facts, _ = shell("case", "amend", "7", "--why", "came later", *FACTS, *gallery)
    assert (status, facts["case"]["missing"]) == (0, [])
    status, facts, _ = shell(*close)
    assert facts["case"]["state"] == "closed"
    assert facts["case"]["retention_date"]
    assert shell(*search)[0] == 2, "nothing is taken into a closed case"
    status, facts, _ = shell("case", "hold", "7", "--reason", "an appeal", *gallery)
    assert facts["case"]["legal_hold"] == "an appeal"
    ask = ("case", "purge", "request", "7", "--reason", "an order", *gallery)
    assert shell(*ask)[0] == 2
    assert shell("case", "release-hold", "7", "--reason", "over", *gallery)[0] == 0
    assert shell("case", "reopen", "7", "--reason", "a lead", *gallery)[0] == 0
    assert shell(*close)[0] == 0
    keep = ("case", "keep", "7", "--reason", "an appeal", *gallery, "--until")
    assert shell(*keep, "2020-01-01")[0] == 2
    assert shell(*keep, "2200-01-01")[1]["case"]["retention_date"] == "2200-01-01"
    status, facts, _ = shell("case", "show", "7", *gallery)
    assert [each["act"] for each in facts["history"]] == [
        "closed",
        "held",
        "released",
        "reopened",
        "closed",
        "retention lengthened",
    ]
    assert facts["amendments"][0]["why"] == "came later"
    status, facts, _ = shell(*ask, "--user", one)
    purge = facts["purge"]["id"]
    confirm = ("case", "purge", "confirm", purge, *gallery, "--user")
    assert shell(*confirm, other)[0] == 2
    clock.behind = timedelta(0)
    assert shell(*confirm, one)[0] == 2
    status, facts, _ = shell(*confirm, other)
    assert (status, facts["purge"]["state"], len(facts["salt"])) == (0, "purged", 64)
    assert facts["purge"]["counts"]["searches"] == 1
    assert shell("case", "list", *gallery)[1] == {"cases": []}
    (kept,) = shell("case", "purge", "list", *gallery)[1]["purges"]
    assert kept == facts["purge"]
    assert shell("log", "verify", *gallery)[0] == 0


@pytest.mark.usefixtures("clock")
def test_a_request_to_purge_a_gallery_is_withdrawn(shell: Shell, gallery: list[object]) -> None:
    status, facts, _ = shell("gallery", "purge", "request", "G", "--reason", "ended", *gallery)
    assert (status, facts["purge"]["state"], facts["purge"]["name"]) == (0, "requested", "G")
    withdraw = ("gallery", "purge", "withdraw", facts["purge"]["id"], "--reason", "no", *gallery)
    assert shell(*withdraw)[1]["purge"]["state"] == "withdrawn"
    assert len(shell("gallery", "purge", "list", *gallery)[1]["purges"]) == 1


def test_the_policy_can_demand_an_approval_before_a_search(
    shell: Shell, gallery: list[object], two: tuple[str, str], tmp_path: Path
) -> None:
    status, facts, _ = shell("policy", "show", *gallery)
    assert facts["policy"]["approval_before_search"] is False
    change = ("policy", "set", "approval-before-search=on", "work_days=1,2,3", *gallery, "--reason")
    status, facts, _ = shell(*change, "a new order")
    assert (facts["policy"]["approval_before_search"], facts["policy"]["work_days"]) == (
        True,
        [1, 2, 3],
    )
    assert shell("policy", "set", "items_demanded=0", "--reason", "x", *gallery)[0] == 2
    assert shell("policy", "set", "nothing", "--reason", "x", *gallery)[0] == 2
    one, other = two
    probe = draw_faces(tmp_path / "probe.png", [RED])
    search = ("search", probe, "--gallery", "G", "--case", "7", "--reason", "why", *gallery)
    status, facts, _ = shell(*search, "--user", one)
    assert status == 3
    assert "approval" in facts["refused"][0]
    ask = ("approval", "request", "--case", "7", "--gallery", "G", "--reason", "a lead", *gallery)
    request = shell(*ask, "--user", one)[1]["approval"]["id"]
    grant = ("approval", "grant", request, "--note", "in order", *gallery, "--user")
    assert shell(*grant, one)[0] == 2
    assert shell(*grant, other)[1]["approval"]["granted"] is True
    assert shell(*search, "--user", other)[0] == 3, "nobody approves their own search"
    assert shell(*search, "--user", one)[0] == 0
    assert len(shell("approval", "list", "--case", "7", *gallery)[1]["approvals"]) == 1
