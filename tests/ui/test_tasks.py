"""Background work: where it runs, and what is delivered."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.tasks import ENTRANCE, TaskRunner
from workstation.errors import CannotProceed, SessionLocked
from workstation.progress import Cancelled, Progress


def test_a_result_arrives_on_the_gui_thread(
    qtbot: QtBot, qapp: QApplication, tasks: TaskRunner
) -> None:
    worked_in, delivered = [], []

    def work(_progress: Progress) -> int:
        worked_in.append(threading.current_thread())
        return 42

    def done(result: int) -> None:
        delivered.append((result, QThread.currentThread() is qapp.thread()))

    task = tasks.run(work, done=done)
    assert not tasks.idle() and not task.finished
    qtbot.waitUntil(tasks.idle)
    assert delivered == [(42, True)]
    assert worked_in[0] is not threading.main_thread()
    assert task.finished


def test_a_failure_goes_to_its_callback(qtbot: QtBot, tasks: TaskRunner) -> None:
    failed: list[Exception] = []

    def work(_progress: Progress) -> None:
        raise CannotProceed("It did not work.")

    tasks.run(work, done=pytest.fail, failed=failed.append)
    qtbot.waitUntil(tasks.idle)
    assert [str(error) for error in failed] == ["It did not work."]


def test_a_failure_without_callback_is_reported(qtbot: QtBot, tasks: TaskRunner) -> None:
    reported: list[Exception] = []
    tasks.report = reported.append
    tasks.run(lambda _progress: 1 // 0, done=pytest.fail)
    qtbot.waitUntil(tasks.idle)
    assert isinstance(reported[0], ZeroDivisionError)


def test_work_that_waits_can_be_cancelled_before_it_starts(qtbot: QtBot, tasks: TaskRunner) -> None:
    go_on = threading.Event()
    order: list[str] = []
    tasks.run(lambda _progress: go_on.wait(10), done=lambda _ok: order.append("first"))
    second = tasks.run(lambda _progress: order.append("second ran"), done=order.append)
    second.cancel()
    go_on.set()
    qtbot.waitUntil(tasks.idle)
    assert order == ["first"]


def test_running_work_stops_at_its_next_step_and_nobody_is_told(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        for step in range(10_000_000):
            progress.step(step, 0, "Counting")

    task = tasks.run(work, done=pytest.fail, failed=pytest.fail)
    qtbot.waitUntil(started.is_set)
    task.cancel()
    qtbot.waitUntil(tasks.idle)


def test_work_that_reports_its_own_cancelling_is_delivered(qtbot: QtBot, tasks: TaskRunner) -> None:
    started = threading.Event()
    results: list[str] = []

    def work(progress: Progress) -> str:
        started.set()
        try:
            while True:
                progress.check()
        except Cancelled:
            return "kept 3 of 9"

    task = tasks.run(work, done=results.append)
    qtbot.waitUntil(started.is_set)
    task.cancel()
    qtbot.waitUntil(tasks.idle)
    assert results == ["kept 3 of 9"]


def test_lanes_work_side_by_side_and_each_in_order(qtbot: QtBot, tasks: TaskRunner) -> None:
    go_on = threading.Event()
    order: list[str] = []
    tasks.run(lambda _progress: go_on.wait(10), done=lambda _ok: order.append("long work"))
    tasks.run(lambda _progress: "after it", done=order.append)
    tasks.run(lambda _progress: "picture", done=order.append, lane="pictures")
    qtbot.waitUntil(lambda: order == ["picture"])
    go_on.set()
    qtbot.waitUntil(tasks.idle)
    assert order == ["picture", "long work", "after it"]


def test_progress_is_thinned_out_but_each_phase_and_the_end_arrive(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    steps: list[tuple[int, int, str]] = []
    tasks.task_progress.connect(lambda _task, done, total, what: steps.append((done, total, what)))

    def work(progress: Progress) -> None:
        for done in range(1, 20_001):
            progress.step(done, 20_000, "Reading")
        progress.step(0, 5, "Writing")

    tasks.run(work, done=lambda _nothing: None)
    qtbot.waitUntil(tasks.idle)
    assert steps[0] == (1, 20_000, "Reading")
    assert (20_000, 20_000, "Reading") in steps
    assert steps[-1] == (0, 5, "Writing")
    assert len(steps) < 2_000


def test_a_callback_of_a_widget_that_is_gone_is_dropped(qtbot: QtBot, tasks: TaskRunner) -> None:
    class Receiver(QObject):
        def take(self, _result: object) -> None:
            pytest.fail("a deleted object was called")

    go_on = threading.Event()
    receiver = Receiver()
    tasks.run(lambda _progress: go_on.wait(10), done=receiver.take)
    receiver.deleteLater()
    with qtbot.waitSignal(receiver.destroyed):
        pass
    go_on.set()
    qtbot.waitUntil(tasks.idle)


def test_busy_is_told_once_for_overlapping_work(qtbot: QtBot, tasks: TaskRunner) -> None:
    busy: list[bool] = []
    tasks.busy_changed.connect(busy.append)
    for _ in range(3):
        tasks.run(lambda _progress: None, done=lambda _nothing: None)
    qtbot.waitUntil(tasks.idle)
    assert busy == [True, False]


def test_stopping_delivers_nothing_more(qtbot: QtBot, tasks: TaskRunner) -> None:
    tasks.run(lambda _progress: 1, done=pytest.fail)
    tasks.stop()
    QApplication.processEvents()
    assert tasks.idle()


def test_only_the_gui_thread_may_start_work(tasks: TaskRunner) -> None:
    errors: list[Exception] = []

    def elsewhere() -> None:
        try:
            tasks.run(lambda _progress: None, done=lambda _nothing: None)
        except RuntimeError as error:
            errors.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(errors) == 1


def test_outcomes_wait_while_nobody_is_there_but_those_of_the_entrance(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    told: list[str] = []
    tasks.hold()
    tasks.run(lambda _progress: "work", done=told.append, what="Working")
    tasks.run(lambda _progress: "entrance", done=told.append, lane=ENTRANCE)
    qtbot.waitUntil(lambda: told == ["entrance"] and len(tasks._held) == 1)
    assert not tasks.idle() and tasks.resting(), "what waits for somebody is no unrest"
    tasks.go_on()
    assert told == ["entrance", "work"] and tasks.idle() and tasks.resting()


def test_what_only_reads_and_was_not_let_in_is_done_again(qtbot: QtBot, tasks: TaskRunner) -> None:
    told: list[object] = []
    locked = [True, True]

    def read(_progress: object) -> str:
        if locked:
            locked.pop()
            raise SessionLocked("Locked.")
        return "read"

    tasks.hold()
    tasks.run(read, done=told.append)
    tasks.run(read, done=told.append, failed=told.append, what="Writing")
    qtbot.waitUntil(lambda: len(tasks._held) == 2)
    tasks.go_on()
    qtbot.waitUntil(tasks.idle)
    assert [str(each) for each in told] == ["Locked.", "read"], "what writes is not done again"


def test_nobody_is_told_what_somebody_began_who_has_gone(qtbot: QtBot, tasks: TaskRunner) -> None:
    told: list[str] = []
    began, go = threading.Event(), threading.Event()

    def work(_progress: object) -> str:
        began.set()
        go.wait(5)
        return "late"

    task = tasks.run(work, done=told.append, what="Working")
    assert began.wait(5)
    tasks.forget()
    assert task.cancelled
    go.set()
    qtbot.waitUntil(tasks.idle)
    assert told == []
