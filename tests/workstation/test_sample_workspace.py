"""The workspace of samples: an ordinary one, with nothing that corroborates."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes import FakeEngine
from workstation import app, casework
from workstation.errors import CannotProceed, IdentificationRefused, SignInRefused
from workstation.progress import Cancelled, Progress
from workstation.sample_workspace import CASE, USER, make_sample_workspace, new_folder


def test_a_sample_workspace_has_an_account_like_any_other_and_identifies_nobody(
    default_pack: Path, tmp_path: Path
) -> None:
    sample = make_sample_workspace(tmp_path / "samples", engine=app.local_engine)
    assert sample.root == tmp_path / "samples" / "workspace"
    # The password is written nowhere.
    for path in (tmp_path / "samples").rglob("*"):
        if path.is_file():
            assert sample.password.encode() not in path.read_bytes(), path.name
    with app.open_workspace(sample.root, attended=False) as workspace:
        assert workspace.session is None
        with pytest.raises(SignInRefused):
            casework.sign_in(workspace, USER, "another password altogether")
        casework.sign_in(workspace, sample.user, sample.password)
        assert [case.number for case in casework.cases(workspace)] == [CASE]
        search = casework.searches(workspace, CASE)[0]
        assert len(search.candidates) > 3
        with pytest.raises(IdentificationRefused) as refused:
            casework.identify(workspace, search.id, search.candidates[0].person_id)
        assert len(refused.value.reasons) >= 3
        assert casework.verify_log(workspace).ok


def test_passwords_differ_and_folders_are_never_taken_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CORROBORATE_DATA", str(tmp_path))
    first = new_folder()
    first.mkdir(parents=True)
    assert new_folder() != first
    closed: list[bool] = []

    class Engine:
        def close(self) -> None:
            closed.append(True)

    with pytest.raises(CannotProceed):
        make_sample_workspace(first, engine=Engine)  # type: ignore[arg-type]
    assert closed == [True]


@pytest.mark.parametrize("at", [1, 2])
def test_samples_that_were_not_finished_leave_nothing(tmp_path: Path, at: int) -> None:
    class Interrupted(Progress):
        def on_step(self, done: int, total: int, what: str) -> None:
            if done == at:
                self.cancel()

    # Squares stand for faces, so that none is found in the samples: that stops it as well.
    with pytest.raises((Cancelled, CannotProceed)):
        make_sample_workspace(tmp_path / "samples" / "1", Interrupted(), FakeEngine)
    assert not (tmp_path / "samples" / "1").exists()


def test_a_data_folder_that_may_not_be_read_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_arguments: object, **_named: object) -> bool:
        raise PermissionError(13, "denied")

    monkeypatch.setenv("CORROBORATE_DATA", str(tmp_path))
    monkeypatch.setattr(Path, "exists", denied)
    folder = new_folder()
    monkeypatch.setattr(Path, "mkdir", denied)
    with pytest.raises(CannotProceed, match="denied"):
        make_sample_workspace(folder, engine=FakeEngine)
