"""What stands over and under a picture: what it shows, how old it is, what was done to it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.phrases import translated
from ui.timecode import timecode
from ui.views.panes.shown import Shown
from workstation.model import AlignedOn, Alignment, Channel, Placing, Subject, Treatment
from workstation.portrait_age import is_exact, is_old, portrait_age_years

translate = QCoreApplication.translate


def heading_of(shown: Shown) -> str:
    """The name of what a pane shows."""
    if shown.frame is not None:
        return translate("panes", "FRAME OF THE TRACK, NOT SEARCHED")
    return {
        Subject.PROBE: translate("panes", "PROBE"),
        Subject.EDITED_PROBE: translate("panes", "PROBE AS EDITED"),
        Subject.FRAME: translate("panes", "ANOTHER FRAME OF THE TRACK"),
        Subject.PORTRAIT: translate("panes", "CANDIDATE"),
    }[shown.subject]


def choice_words(shown: Shown, number: int, count: int) -> str:
    """One picture in a list of what can be shown; portraits are numbered from 1."""
    if shown.subject is Subject.PORTRAIT:
        words = translate("panes", "Portrait {number} of {count}, taken {taken}")
        if count == 1:
            alone = translate("panes", "Portrait, taken {taken}")
            words = alone if shown.taken else translate("panes", "Portrait, date not known")
        elif not shown.taken:
            words = translate("panes", "Portrait {number} of {count}, date not known")
        return words.format(number=number, count=count, taken=shown.taken)
    if shown.subject is Subject.EDITED_PROBE:
        return translate("panes", "Probe as edited")
    words = translate("panes", "Probe as recorded")
    if shown.timestamp_s is None:
        return words
    if shown.subject is Subject.FRAME:
        words = translate("panes", "Frame at {time}")
        return words.format(time=timecode(shown.timestamp_s))
    return translate("panes", "Probe as recorded, {time}").format(time=timecode(shown.timestamp_s))


def age_words(taken: str, on: date, *, of_probe: bool) -> tuple[str, bool]:
    """How long before the probe a portrait was taken, and whether that needs a warning.

    ``on`` is the day of the probe where ``of_probe``, else that of the search.
    """
    if not taken:
        return translate("panes", "It is not known when this portrait was taken"), True
    years = portrait_age_years(taken, on)
    if years is None:
        return translate("panes", "Portrait taken {taken}").format(taken=taken), True
    exact = is_exact(taken)
    if years == 0 and exact:
        form = (
            translate("panes", "Portrait taken {taken}, less than a year before the probe")
            if of_probe
            else translate("panes", "Portrait taken {taken}, less than a year before the search")
        )
    elif exact:
        form = (
            translate("panes", "Portrait taken {taken}, {years} years before the probe")
            if of_probe
            else translate("panes", "Portrait taken {taken}, {years} years before the search")
        )
    else:
        form = (
            translate("panes", "Portrait taken {taken}, up to {years} years before the probe")
            if of_probe
            else translate("panes", "Portrait taken {taken}, up to {years} years before the search")
        )
    words = form.format(taken=taken, years=years)
    if not is_old(taken, on):
        return words, False
    return translate("panes", "{age}: over 5 years").format(age=words), True


def subject_words(shown: Shown) -> str:
    """What the picture is, for its caption; never a file's name, which may be a person's."""
    if shown.subject is Subject.EDITED_PROBE:
        steps = "; ".join(translated(step) for step in shown.steps)
        return translate("panes", "working copy: {edits}").format(edits=steps)
    if shown.subject is Subject.PORTRAIT:
        return translate("panes", "as enrolled")
    if shown.timestamp_s is None:
        return translate("panes", "as recorded")
    if shown.subject is Subject.PROBE:
        form = translate("panes", "frame {number}, the searched probe, as recorded")
    elif shown.frame is None:
        form = translate("panes", "frame {number}, a kept face, as recorded")
    else:
        form = {
            Placing.FOUND: translate(
                "panes", "frame {number}, neither searched nor kept, as recorded"
            ),
            Placing.BETWEEN: translate(
                "panes",
                "frame {number}, neither searched nor kept, placed between two found faces",
            ),
            Placing.HELD: translate(
                "panes",
                "frame {number}, neither searched nor kept, placed as last found",
            ),
        }[shown.frame.placing]
    return form.format(number=shown.frame_number)


def height_words(shown: Shown) -> str:
    """How high a face of the evidence is, or that nobody measured it in this frame."""
    if shown.frame is not None and shown.frame.placing is not Placing.FOUND:
        return translate("panes", "Face not measured in this frame")
    height = round(shown.face.height_px) if shown.face is not None else 0
    if shown.subject is Subject.EDITED_PROBE:
        return translate("panes", "Face {height} px high as edited").format(height=height)
    return translate("panes", "Face {height} px high as recorded").format(height=height)


def frame_words(shown: Shown, first: int, last: int) -> str:
    """Which frame of a track was stepped to; ``first`` and ``last`` are those of the track."""
    if shown.subject is Subject.PROBE:
        form = translate(
            "panes",
            "Frame {number}, {time}: the searched probe. The track is frames {first} to {last} of "
            "this video.",
        )
    elif shown.frame is None:
        form = translate(
            "panes",
            "Frame {number}, {time}: a kept face. The track is frames {first} to {last} of this "
            "video.",
        )
    else:
        form = {
            Placing.FOUND: translate(
                "panes",
                "Frame {number}, {time}: for looking, not searched and not kept. The track is "
                "frames {first} to {last} of this video.",
            ),
            Placing.BETWEEN: translate(
                "panes",
                "Frame {number}, {time}: for looking, aligned between two found faces. The track "
                "is frames {first} to {last} of this video.",
            ),
            Placing.HELD: translate(
                "panes",
                "Frame {number}, {time}: for looking, no face found here, aligned as last found. "
                "The track is frames {first} to {last} of this video.",
            ),
        }[shown.frame.placing]
    time = timecode(shown.timestamp_s or 0.0)
    return form.format(number=shown.frame_number, time=time, first=first, last=last)


def end_of_track(by: int) -> str:
    """That there is no further frame this way."""
    if by > 0:
        return translate("panes", "This is the last frame of the track.")
    return translate("panes", "This is the first frame of the track.")


def treatment_words(treatment: Treatment) -> list[str]:
    """What was done to the values of a picture, each step in words; empty where nothing was."""
    done = []
    if treatment.channel is not Channel.COLOUR:
        done.append(
            {
                Channel.GREY: translate("panes", "in grey"),
                Channel.RED: translate("panes", "red light only"),
                Channel.GREEN: translate("panes", "green light only"),
                Channel.BLUE: translate("panes", "blue light only"),
            }[treatment.channel]
        )
    if (treatment.black, treatment.white) != (0, 255):
        words = translate("panes", "levels {black} to {white} spread")
        done.append(words.format(black=treatment.black, white=treatment.white))
    if treatment.gamma != 1.0:
        done.append(translate("panes", "gamma {gamma}").format(gamma=f"{treatment.gamma:.2f}"))
    return done


def turned_words(turned_deg: float) -> str:
    """How a picture is turned; empty where it is not."""
    if abs(turned_deg) < 0.05:
        return ""
    degrees = f"{abs(turned_deg):.1f}".removesuffix(".0")
    if turned_deg > 0:
        return translate("panes", "turned {degrees} degrees clockwise").format(degrees=degrees)
    return translate("panes", "turned {degrees} degrees anticlockwise").format(degrees=degrees)


def aligned_words(alignment: Alignment | None, *, first: bool) -> str:
    """How a picture was aligned; empty where it was not."""
    if alignment is None:
        return ""
    if alignment.on is AlignedOn.EYES:
        if first:
            return translate("panes", "others are aligned to its eyes")
        return translate("panes", "aligned on the eyes")
    if first:
        return translate("panes", "others are aligned to three points on it")
    return translate("panes", "aligned on three points")


def scale_words(magnification: float, *, smooth: bool) -> str:
    """How large recorded pixels are drawn; ``magnification`` is device pixels for one."""
    if abs(magnification - 1) < 1e-4:
        return translate("panes", "1:1")
    if magnification < 1:
        return translate("panes", "reduced 1:{times}").format(times=_ratio(1 / magnification))
    if smooth:
        words = translate("panes", "enlarged {times}:1, interpolated")
    else:
        words = translate("panes", "enlarged {times}:1 without smoothing")
    return words.format(times=_ratio(magnification))


def bar_words(shown: Shown) -> str:
    """The words over the bar of a scale, with ``{count}`` to be filled in."""
    if shown.subject is Subject.PORTRAIT:
        return translate("panes", "{count} px of the portrait as enrolled")
    if shown.subject is Subject.EDITED_PROBE:
        return translate("panes", "{count} px of the probe as edited")
    if shown.subject is Subject.FRAME:
        return translate("panes", "{count} px of the frame as recorded")
    return translate("panes", "{count} px of the probe as recorded")


def why_no_ruler() -> str:
    """Why nothing is measured here; for the help."""
    return translate(
        "panes",
        "There is no ruler, and no ratio is computed: lens, distance and pose change every "
        "measure of a face in a picture, and photo-anthropometry is not to be used for "
        "identification (ASTM E3149-18). The bar in a corner only says how finely a picture was "
        "recorded.",
    )


def residual_words(number: int, distance_px: float) -> str:
    """How far the three points are from lying on each other; ``number`` counts from 0."""
    if distance_px < 0.5:
        return translate("panes", "the three points lie on each other")
    gap = f"{distance_px:.0f}" if distance_px >= 3 else f"{distance_px:.1f}"
    form = (
        translate("panes", "the first point lies {px} px away"),
        translate("panes", "the second point lies {px} px away"),
        translate("panes", "the third point lies {px} px away"),
    )[number]
    return form.format(px=gap)


def _ratio(times: float) -> str:
    """A scale above 1, fine enough that it is never told as 1.0."""
    return f"{times:.2f}" if times < 2 else f"{times:.1f}"
