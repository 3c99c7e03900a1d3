"""The dialogs over the sample case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from ui.case_footage import CaseFootage
from ui.gallery import samples
from ui.gallery.stage import Stage
from ui.messages import Message, MessageDialog
from ui.phrases import translated
from ui.views import group_forms
from ui.views.account_forms import ChangePasswordForm
from ui.views.accounts_forms import AddAccountForm, ResetFactorForm, ResetPasswordForm, RolesForm
from ui.views.case_form import AmendCaseForm, NewCaseForm
from ui.views.disclosure_form import DisclosureForm
from ui.views.examination.comparison_record import RecordDialog
from ui.views.gallery_forms import DeletePersonForm, ImportPortraitsForm, NewGalleryForm
from ui.views.log_review import LogReviewForm
from ui.views.player_forms import ClockForm, JumpForm
from ui.views.purge_forms import ConfirmPurgeForm, ReceiptDialog, RequestPurgeForm
from ui.views.reason_form import ReasonForm
from ui.views.retention_form import RetentionForm
from ui.window_actions import show_shortcuts
from workstation import casework
from workstation.model import PurgeKind, PurgeReceipt
from workstation.workspace import Workspace


def _tr(text: str) -> str:
    return QCoreApplication.translate("gallery", text)


def _nothing(*_told: object) -> None:
    """Nobody submits a form that is only looked at."""


def show_footage(stage: Stage) -> None:
    """The forms of a recording, which lies on the desk, and of the people in it."""
    playback = stage.area.evidence_place.playback
    window = stage.window
    stage.show_dialog("jump", JumpForm(playback, window))
    stage.show_dialog("recorder-clock", ClockForm(stage.desk, playback, window))
    group = CaseFootage.of(stage.desk).footage.groups[0]
    stage.show_dialog("merge-people", group_forms.MergeForm(stage.desk, group, _nothing, window))
    stage.show_dialog(
        "group-reason",
        group_forms.ReasonForm(
            _tr("Why"),
            translated("This overrules what was recorded before."),
            _nothing,
            window,
        ),
    )


def show_all(stage: Stage, workspace: Workspace) -> None:
    """The forms of cases, galleries and purges, the keys, and a message."""
    desk, window = stage.desk, stage.window
    stage.area.show_place("candidates")
    stage.show_dialog("keyboard", show_shortcuts(window))
    stage.area.show_place("compare")
    overlay = show_shortcuts(window)
    stage.show("keyboard-compare", overlay)
    with stage.dialog("keyboard-others", overlay):
        overlay.turn()
    stage.area.show_place("candidates")
    stage.show_dialog("new-case", NewCaseForm(desk, parent=window))
    case = desk.case
    gallery = casework.galleries(workspace)[0]
    person = casework.people(workspace, gallery.name)[0]
    stage.show_dialog("amend-case", AmendCaseForm(desk, case, window))
    stage.show_dialog(
        "close-case",
        ReasonForm(
            desk,
            _tr("Close the case"),
            _tr("Close case"),
            _tr("Nothing can be added to a closed case until it is reopened."),
            lambda _workspace, _reason: None,
            _nothing,
            window,
        ),
    )
    least = workspace.now().date() + timedelta(days=365)
    stage.show_dialog("keep-case", RetentionForm(desk, case, least, _nothing, window))
    stage.show_dialog("disclose-case", DisclosureForm(desk, case, window))
    request = RequestPurgeForm(desk, PurgeKind.CASE, case.number, case.number, _nothing, window)
    stage.show_dialog("purge-request", request)
    purge = casework.request_gallery_purge(
        workspace, gallery.name, "Demonstration: the retention date has passed"
    )
    stage.show_dialog("purge-confirm", ConfirmPurgeForm(desk, purge, _nothing, window))
    counts = (("galleries", 1), ("people", 6), ("portraits", 8), ("files", 9))
    purged = replace(purge, counts=counts, commitment="0" * 64)
    stage.show_dialog("purge-receipt", ReceiptDialog(PurgeReceipt(purged, "0" * 64), window))
    stage.show_dialog("new-gallery", NewGalleryForm(desk, _nothing, window))
    stage.show_dialog("import-portraits", ImportPortraitsForm(gallery, None, window))
    stage.show_dialog("delete-person", DeletePersonForm(desk, gallery, person, window))
    search = casework.searches(workspace, samples.CASE)[-1]
    made = casework.comparisons(workspace, search.id, search.candidates[0].person_id)
    stage.show_dialog("comparisons", RecordDialog([made[-1], made[-1]], window))
    message = Message(
        _tr("The file could not be read."),
        _tr("Copy it again from where it was recorded, and import the copy."),
        _tr("The header of the container is shorter than it says."),
    )
    stage.show_dialog("message", MessageDialog(message, parent=window))


def show_accounts(stage: Stage, workspace: Workspace) -> None:
    """The forms about accounts and the log."""
    desk, window = stage.desk, stage.window
    account = next(each for each in casework.accounts(workspace) if each.name != workspace.user)
    stage.show_dialog("add-account", AddAccountForm(desk, _nothing, window))
    stage.show_dialog("roles", RolesForm(desk, account, _nothing, window))
    stage.show_dialog("reset-password", ResetPasswordForm(desk, account, _nothing, window))
    stage.show_dialog("reset-factor", ResetFactorForm(desk, account, _nothing, window))
    stage.show_dialog("change-password", ChangePasswordForm(desk, window))
    stage.show_dialog("review-log", LogReviewForm(desk, window))
