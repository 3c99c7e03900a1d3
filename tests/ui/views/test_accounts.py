"""People: the table of accounts, its dialogs, and the policy."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests import people
from tests.ui.scene import Scene, scene
from ui.models.accounts import STATE_COLUMN, AccountsModel
from ui.models.corroborations import MARK_ROLE
from ui.views.account_forms import ChangePasswordForm, SecondFactorForm
from ui.views.accounts import AccountsPlace
from ui.views.accounts_forms import AddAccountForm, ResetPasswordForm, RolesForm
from workstation import casework
from workstation.model.accounts import Account, AccountState, Role

__all__ = ["scene"]

FIRST = "harbour violet seventeen mile"


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> AccountsPlace:
    casework.add_account(scene.workspace, "B. Examiner", people.PASSWORD, {Role.EXAMINER})
    made = AccountsPlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    scene.wait()
    return made


def dialog(kind: type[QDialog]) -> QDialog:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
    return found


def account(scene: Scene, name: str) -> Account:
    return next(each for each in casework.accounts(scene.workspace) if each.name == name)


def test_the_table_says_roles_state_and_second_factor(place: AccountsPlace) -> None:
    model = place.accounts.model
    row = [model.index(1, column).data() for column in range(model.columnCount())]
    assert row == ["B. Examiner", "Examiner", "active", "never", "off"]
    assert model.index(0, 3).data().endswith(" UTC")


def test_the_model_is_sound(place: AccountsPlace, qtmodeltester: object) -> None:
    model = AccountsModel()
    model.show_records(place.accounts.model._all)
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_an_account_is_added_and_must_change_its_password(
    place: AccountsPlace, scene: Scene
) -> None:
    place.accounts.add.click()
    form = dialog(AddAccountForm)
    assert isinstance(form, AddAccountForm)
    form.name.setText("Det. New")
    form.password.setText(FIRST)
    form.again.setText("something else")
    form.verb.click()
    assert "not the same" in form.problem.text()
    form.again.setText(FIRST)
    form.verb.click()
    scene.wait()
    assert "needs a role" in form.problem.text()
    form.boxes.boxes[Role.DETECTIVE].setChecked(True)
    form.verb.click()
    scene.wait()
    made = account(scene, "Det. New")
    assert made.roles == {Role.DETECTIVE} and made.must_change_password
    chosen = place.accounts.chosen()
    assert chosen is not None and chosen.name == "Det. New"


def test_disabling_and_enabling_are_told_and_shown(place: AccountsPlace, scene: Scene) -> None:
    panel = place.accounts
    panel.choose("B. Examiner")
    assert panel.disable.isEnabled() and not panel.enable.isEnabled()
    panel.disable.click()
    scene.wait()
    assert account(scene, "B. Examiner").state is AccountState.DISABLED
    assert "B. Examiner" in panel.note.text()
    assert panel.enable.isEnabled() and not panel.disable.isEnabled()
    index = panel.model.index(panel.table.table.currentIndex().row(), STATE_COLUMN)
    assert (index.data(), index.data(MARK_ROLE)) == ("disabled", "refused")
    panel.enable.click()
    scene.wait()
    assert account(scene, "B. Examiner").state is AccountState.ACTIVE


def test_the_core_refuses_to_lose_the_last_administrator(
    place: AccountsPlace, scene: Scene
) -> None:
    place.accounts.choose(people.TESTER)
    place.accounts.disable.click()
    scene.wait()
    assert "only active administrator" in place.accounts.note.text()
    place.accounts.roles.click()
    form = dialog(RolesForm)
    assert isinstance(form, RolesForm)
    form.boxes.boxes[Role.ADMINISTRATOR].setChecked(False)
    form.verb.click()
    scene.wait()
    assert "only active administrator" in form.problem.text()
    form.reject()


def test_a_password_is_reset_and_must_change(place: AccountsPlace, scene: Scene) -> None:
    casework.set_roles(scene.workspace, "B. Examiner", {Role.EXAMINER, Role.TRAINER})
    place.accounts.choose("B. Examiner")
    place.accounts.password.click()
    form = dialog(ResetPasswordForm)
    assert isinstance(form, ResetPasswordForm)
    form.password.setText(FIRST)
    form.again.setText(FIRST)
    form.verb.click()
    scene.wait()
    assert account(scene, "B. Examiner").must_change_password
    assert "next sign-in" in place.accounts.note.text()


def test_ones_own_password_is_changed(scene: Scene, qtbot: QtBot) -> None:
    form = ChangePasswordForm(scene.desk)
    qtbot.addWidget(form)
    form.open()
    form.old.setText("wrong")
    form.new.setText(FIRST)
    form.again.setText(FIRST)
    form.verb.click()
    scene.wait()
    assert "present password is wrong" in form.problem.text()
    form.old.setText(people.PASSWORD)
    with qtbot.waitSignal(form.accepted):
        form.verb.click()
    assert casework.sign_in(scene.workspace, people.TESTER, FIRST)


def test_the_second_factor_is_shown_as_code_and_text_and_confirmed(
    scene: Scene, qtbot: QtBot
) -> None:
    import pyotp

    form = SecondFactorForm(scene.desk)
    qtbot.addWidget(form)
    form.open()
    form.password.setText(people.PASSWORD)
    form.verb.click()
    scene.wait()
    groups = form.secret.text().split(" ")
    assert len(groups) == 8 and {len(group) for group in groups} == {4}
    assert form.picture.isVisible() and form.password.text() == ""
    shown = form.picture.grab().toImage()
    assert shown.pixelColor(2, 2).lightness() == 255, "the quiet zone is white in both themes"
    darks = [x for x in range(shown.width()) if shown.pixelColor(x, x).lightness() < 50]
    assert len(darks) > 20
    form.code.setText("000000x")
    form.verb.click()
    scene.wait()
    assert "code is wrong" in form.problem.text()
    form.code.setText(pyotp.TOTP("".join(groups)).at(scene.workspace.now()))
    with qtbot.waitSignal(form.accepted):
        form.verb.click()
    assert account(scene, people.TESTER).second_factor


def test_the_policy_changes_for_a_reason_and_keeps_its_history(
    place: AccountsPlace, scene: Scene
) -> None:
    place.tabs.setCurrentWidget(place.policy)
    scene.wait()
    panel = place.policy
    assert panel.changes() == {}
    panel.fields["idle_lock_minutes"].setValue(99)  # type: ignore[attr-defined]
    assert panel.changes() == {"idle_lock_minutes": 30}
    panel.days[6].setChecked(False)
    panel.change.click()
    assert panel.note.mark() == "missing" and panel.reason.hasFocus() is not None
    panel.reason.setText("Shared office")
    panel.change.click()
    scene.wait()
    policy = casework.policy(scene.workspace)
    assert policy.idle_lock_minutes == 30 and policy.work_days == (1, 2, 3, 4, 5, 6)
    assert panel.changes() == {} and panel.reason.text() == ""
    what = panel.model.index(0, 2).data()
    assert "Window locks after: 30 minutes" in what and "Mon Tue Wed Thu Fri Sat" in what
    assert panel.model.index(0, 3).data() == "Shared office"
    panel.reason.setText("Again")
    panel.change.click()
    scene.wait()
    assert "Nothing would change" in panel.note.text()
