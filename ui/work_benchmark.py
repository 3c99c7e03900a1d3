"""Measures how long the window's thread stands still while portraits are imported, a video is
scanned and a gallery is searched: the work that an examiner waits beside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui import benchmark
from ui.heartbeat import Heart, wait

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.window import MainWindow
    from ui.work_area import WorkArea

PATIENCE_S = 24 * 3600.0
START_LIMIT_S = 60.0
SEARCHES = 3


def make_material(folder: Path, seconds: float) -> dict[str, Any]:
    """Portraits and footage of the faces that come with the dependencies, below ``folder``."""
    from workstation import app
    from workstation.benchmarks.footage import write_footage
    from workstation.sample_pictures import SOURCES, make_samples

    engine = app.local_engine()
    try:
        samples = make_samples(folder, engine)
        footage = write_footage(folder / "footage.mp4", engine.pixels(SOURCES[0].read()), seconds)
    finally:
        engine.close()
    return {"portraits": str(samples.gallery), "footage": str(footage)}


def measure_work(workspace: Path, portraits: Path, footage: Path) -> dict[str, Any]:
    """Import ``portraits``, scan ``footage`` and search its first face, in the window.

    For each of ``import``, ``scan`` and ``search`` the longest time that the window's thread was
    blocked in milliseconds (``..._longest_block_ms``), and less what it was ready to run and had
    no processor (``..._longest_block_without_cpu_wait_ms``); and over all three
    ``longest_block_ms``, ``longest_block_without_cpu_wait_ms``, ``blocks_over_20_ms``. The same
    for ``furnish``, what the window does by itself in the first quiet seconds; it is in no sum.
    """
    from ui import start

    application = start.make_application()
    window = benchmark.open_window(application, workspace)
    wait(application, lambda: window.work_area is not None, START_LIMIT_S)
    area = window.work_area
    assert area is not None
    hearts = {name: Heart() for name in ("furnish", "import", "scan", "search")}
    hearts["furnish"].start()
    wait(application, lambda: area.furnishing.done and window.task_runner.idle(), START_LIMIT_S)
    hearts["furnish"].timer.stop()
    facts = _import(application, window, area, portraits, hearts["import"])
    facts |= _scan(application, window, area, footage, hearts["scan"])
    facts |= _search(application, window, area, hearts["search"])
    window.close()
    for name, heart in hearts.items():
        facts[f"{name}_longest_block_ms"] = round(max(heart.pauses_ms), 1)
        facts[f"{name}_longest_block_without_cpu_wait_ms"] = round(max(heart.own_ms), 1)
    hearts.pop("furnish")
    beats = [pause for heart in hearts.values() for pause in heart.pauses_ms]
    own = [pause for heart in hearts.values() for pause in heart.own_ms]
    return facts | {
        "longest_block_ms": round(max(beats), 1),
        "longest_block_without_cpu_wait_ms": round(max(own), 1),
        "blocks_over_20_ms": sum(pause > 20 for pause in beats),
        "heartbeats": len(beats),
    }


def _import(
    application: QApplication, window: MainWindow, area: WorkArea, folder: Path, heart: Heart
) -> dict[str, Any]:
    from workstation import casework
    from workstation.model import ImportReport

    reports: list[ImportReport | None] = []
    area.desk.run(
        lambda opened, _progress: casework.create_gallery(opened, "Benchmark", "measurement"),
        lambda _gallery: area.desk.galleries_changed.emit(),
    )
    area.show_place("galleries")
    tasks = window.task_runner
    wait(application, tasks.idle, START_LIMIT_S)
    place = area.galleries_place
    assert place.gallery is not None
    place.importing.ended.connect(reports.append)
    heart.start()
    place.importing.start(place.gallery, folder, None)
    wait(application, lambda: bool(reports) and tasks.idle(), PATIENCE_S)
    heart.timer.stop()
    report = reports[0]
    if report is None:
        raise RuntimeError("The import failed.")
    return {
        "images": report.images,
        "enrolled": report.enrolled,
        "seconds": round(report.seconds, 1),
    }


def _scan(
    application: QApplication, window: MainWindow, area: WorkArea, footage: Path, heart: Heart
) -> dict[str, Any]:
    from ui.footage_scans import FootageScans
    from workstation import casework
    from workstation.model import CaseNumber, EvidenceItem

    taken: list[EvidenceItem] = []

    def take(opened: Any, _progress: object) -> EvidenceItem:
        number = CaseNumber("measurement")
        casework.open_case(opened, number)
        return casework.take_in(opened, number, footage).item

    tasks, desk = window.task_runner, area.desk
    area.show_place("evidence")
    desk.run(take, taken.append)
    wait(application, lambda: bool(taken) and tasks.idle(), PATIENCE_S)
    desk.choose_case(casework.cases(desk.workspace)[0])
    desk.choose_evidence(taken[0])
    wait(application, tasks.idle, PATIENCE_S)
    scans = FootageScans.of(desk)
    heart.start()
    scans.start(taken[0])
    wait(application, lambda: not scans.busy and tasks.idle(), PATIENCE_S)
    heart.timer.stop()
    failure = scans.failure(taken[0].id)
    if failure:
        raise RuntimeError(failure)
    return {"tracks": len(casework.tracks(desk.workspace, taken[0].id))}


def _search(
    application: QApplication, window: MainWindow, area: WorkArea, heart: Heart
) -> dict[str, Any]:
    from workstation import casework
    from workstation.model import ProbeClass, Search

    tasks, desk = window.task_runner, area.desk
    assert desk.evidence is not None
    face = casework.find_faces(desk.workspace, desk.evidence.id, frame_number=0)[0]
    desk.choose_face(face)
    wait(application, tasks.idle, PATIENCE_S)
    panel = area.evidence_place.search_panel
    found: list[Search | None] = []
    desk.search_changed.connect(lambda: found.append(desk.search))
    panel.form.probe_class.setCurrentIndex(list(ProbeClass).index(ProbeClass.CAMERA_FRAME))
    panel.form.reason.setPlainText("Measurement of the window")
    wait(application, tasks.idle, PATIENCE_S)
    heart.start()
    for _ in range(SEARCHES):
        found.clear()
        area.show_place("evidence")
        # Nobody presses a button in the moment in which it appears.
        wait(application, tasks.idle, PATIENCE_S)
        panel.search_button.click()
        wait(
            application,
            lambda: any(found) and area.place_shown() == "candidates" and tasks.idle(),
            PATIENCE_S,
        )
    heart.timer.stop()
    return {"searches": SEARCHES}


if __name__ == "__main__":
    benchmark.main(
        {
            "material": lambda folder, seconds: make_material(folder, float(str(seconds))),
            "work": measure_work,
        }
    )
