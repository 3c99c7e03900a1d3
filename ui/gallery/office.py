"""The screens of the case as a whole, of galleries, and of what supervisors look after."""

from __future__ import annotations

from ui.gallery import samples
from ui.gallery.stage import Stage
from ui.views.oversight import OversightPlace
from workstation import casework
from workstation.workspace import Workspace


def show_all(stage: Stage, workspace: Workspace) -> None:
    """The case, the gallery, the months, an audit, approvals, retention and the log's review."""
    casework.request_search_approval(
        workspace, samples.CASE, samples.GALLERY, "Demonstration: no other lead"
    )
    stage.area.show_place("case")
    stage.show("case")
    stage.area.show_place("galleries")
    place = stage.area.galleries_place
    stage.settle()
    place.people.table.setCurrentIndex(place.people_model.index(0, 0))
    stage.show("galleries")
    place.tabs.setCurrentWidget(place.rows)
    stage.show("gallery-files")
    place.tabs.setCurrentIndex(0)
    stage.area.show_place("today")
    stage.show("today-oversight")
    oversight = stage.area.place("oversight")
    assert isinstance(oversight, OversightPlace)
    stage.area.show_place("oversight")
    oversight.show_page(oversight.audit)
    stage.show("audit-months")
    oversight.audit.months.go.button.click()
    stage.show("audit")
    oversight.audit.view.left.emit()
    for name, page in (
        ("approvals", oversight.approvals),
        ("retention", oversight.retention),
        ("log-review", oversight.review),
    ):
        oversight.show_page(page)
        stage.show(name)
    stage.area.show_place("evidence")
