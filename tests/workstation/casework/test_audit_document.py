"""docs/audit.md repeats the draw with code of its own; here it is run on an exported log."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.workstation.months import Months
from workstation import casework
from workstation.audit.patterns import (
    EDITED_REPEATS,
    FOLLOW_UP_DAYS,
    MANY_ON_A_CASE,
    REFUSALS,
    SAME_CANDIDATE_CASES,
    SAME_CANDIDATE_SEARCHES,
    SAME_PROBE_REPEATS,
)
from workstation.model import DepartmentPolicy, Month
from workstation.workspace import Workspace

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "audit.md"
FIRST = datetime(2031, 11, 4, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def documented() -> Any:
    (code,) = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, Any] = {}
    exec(code, names)  # the documentation's own code is what is tested
    return names["drawn"]


@pytest.mark.parametrize("sealed", [True, False])
def test_the_documented_code_draws_the_same(
    workspace: Workspace, tmp_path: Path, documented: Any, sealed: bool
) -> None:
    months = Months(workspace, tmp_path, FIRST)
    for number in range(24):
        months.search(FIRST + timedelta(hours=20 * number))
    if sealed:
        months.seal(datetime(2031, 11, 29, tzinfo=UTC))
    months.search(datetime(2031, 11, 30, 23, 59, 59, 999_000, tzinfo=UTC))
    months.search(datetime(2031, 12, 1, tzinfo=UTC))
    months.seal(datetime(2031, 12, 1, 1, tzinfo=UTC))
    made = casework.open_audit(workspace, Month(2031, 11))
    done = casework.export_log(workspace, tmp_path / "log.jsonl")
    lines = done.path.read_text(encoding="utf-8").splitlines()
    assert documented(lines, "2031-11", made.draw.log_entries) == list(made.draw.sample)
    assert len(made.draw.sample) == (20 if sealed else 26)


def test_the_document_names_the_thresholds_in_force() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    for line in (
        f"| edited searches of one probe | {EDITED_REPEATS}, by anybody |",
        f"| one probe searched by one officer | {SAME_PROBE_REPEATS} searches |",
        f"| {SAME_CANDIDATE_SEARCHES} searches in {SAME_CANDIDATE_CASES} cases or more |",
        f"| refused searches of one officer | {REFUSALS} |",
        f"| searches on one case | {MANY_ON_A_CASE} |",
        f"| no comparison and no decision after {FOLLOW_UP_DAYS} days |",
        f"reviewed every {DepartmentPolicy().log_review_days} days",
    ):
        assert line in text
