"""Asks before work that goes on is stopped, or writing is lost, because somebody leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.messages import Message, tell
from ui.tasks import ENTRANCE, READING, TaskRunner


def _tr(text: str) -> str:
    return QCoreApplication.translate("leaving", text)


def work_goes_on(
    window: QWidget, tasks: TaskRunner, then: Callable[[], object], *, discreet: bool = False
) -> bool:
    """Whether long work is under way; the user is asked, and ``then`` follows a yes.

    ``discreet`` does not name the work: the window is locked.
    """
    busy = [
        task
        for task in tasks.running()
        if task.lane not in (*READING, ENTRANCE) and task.what and not task.cancelled
    ]
    if not busy:
        return False
    sentence = _tr("Work is still going on: {0}.").format(busy[0].what)
    dialog = tell(
        Message(
            _tr("Work is still going on.") if discreet else sentence,
            _tr("Stopping keeps what is finished; the rest can be done again later."),
        ),
        window,
    )
    stop = dialog.add_verb(_tr("Stop and close"))
    for task in busy:
        stop.clicked.connect(task.cancel)
    stop.clicked.connect(dialog.accept)
    dialog.accepted.connect(then)
    return True


def writing_waits(
    window: QWidget,
    candidates: int,
    forget: Callable[[], object],
    then: Callable[[], object],
    *,
    discreet: bool = False,
) -> bool:
    """Whether something written about so many candidates is not recorded; the user is asked.

    ``forget`` and ``then`` follow a yes. ``discreet`` does not say how much: the window is locked.
    """
    if not candidates:
        return False
    if discreet or candidates == 1:
        sentence = _tr("What was written about a candidate is not recorded.")
    else:
        form = _tr("What was written about {count} candidates is not recorded.")
        sentence = form.format(count=candidates)
    dialog = tell(
        Message(sentence, _tr("Stay and record it in Compare. It is lost when you leave.")),
        window,
    )
    leave = dialog.add_verb(_tr("Leave and lose it"))
    leave.clicked.connect(forget)
    leave.clicked.connect(dialog.accept)
    dialog.accepted.connect(then)
    return True
