"""Pictures of the case and of oversight, for ``ui.screenshots``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from ui.views.oversight import OversightPlace
from ui.work_area import WorkArea
from workstation import casework
from workstation.errors import CannotProceed
from workstation.model import CaseNumber, Month
from workstation.workspace import Workspace


def next_month(workspace: Workspace) -> None:
    """Set the clock of a workspace of samples ahead, so that the month of its searches is over.

    Its sample is drawn, and a gallery has passed its retention date then.
    """
    month = Month.of(workspace.now())
    ahead = month.ends + timedelta(days=400) - workspace.now()
    real = workspace._clock
    workspace._clock = lambda: real() + ahead
    casework.open_audit(workspace, month)


def ask_for_an_approval(workspace: Workspace, case: CaseNumber, gallery: str) -> None:
    """Something for the page of approvals to show."""
    casework.request_search_approval(workspace, case, gallery, "Demonstration: no other lead")


def take(area: WorkArea, settle: Callable[[], None], save: Callable[[str], None]) -> None:
    """Save the case, the months, an audit, approvals, retention and the log's review."""
    area.show_place("case")
    save("case")
    place = area.place("oversight")
    if not isinstance(place, OversightPlace):
        raise CannotProceed("The place of oversight is missing.")
    area.show_place("oversight")
    place.show_page(place.audit)
    settle()
    save("audit-months")
    place.audit.months.go.button.click()
    settle()
    save("audit")
    place.audit.view.left.emit()
    for name, page in (
        ("approvals", place.approvals),
        ("retention", place.retention),
        ("log-review", place.review),
    ):
        place.show_page(page)
        save(name)
    area.show_place("evidence")
