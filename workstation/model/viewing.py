"""How pictures were laid out and treated for looking, kept so that it can be made again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workstation.model.faces import Point
from workstation.model.ids import FaceId, PortraitId

PANES_MIN, PANES_MAX = 2, 4
GAMMA_MIN, GAMMA_MAX = 0.2, 5.0
BLINK_MIN_HZ, BLINK_MAX_HZ = 0.5, 8.0


class Channel(StrEnum):
    """Which light of a picture is shown."""

    COLOUR = "colour"
    GREY = "grey"
    RED = "red"
    GREEN = "green"
    BLUE = "blue"


@dataclass(frozen=True)
class Treatment:
    """What was done to the pixels of one picture for looking.

    ``channel`` is taken first; then levels up to ``black`` (0 to 254) become black and those
    from ``white`` (above black, to 255) white, evenly between, raised to ``1 / gamma``
    (``GAMMA_MIN`` to ``GAMMA_MAX``; above 1 is brighter). ``turned_deg`` (-180 to 180) turns the
    picture clockwise about its middle. ``smooth`` interpolates where pixels are drawn larger
    than recorded; else each is a square. Raises ``ValueError`` outside these bounds.
    """

    channel: Channel = Channel.COLOUR
    black: int = 0
    white: int = 255
    gamma: float = 1.0
    turned_deg: float = 0.0
    smooth: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.black < self.white <= 255:
            raise ValueError("black lies below white, both within 0 to 255")
        if not GAMMA_MIN <= self.gamma <= GAMMA_MAX:
            raise ValueError("gamma is out of bounds")
        if not -180 <= self.turned_deg <= 180:
            raise ValueError("a picture is turned by -180 to 180 degrees")


AS_RECORDED = Treatment()


class AlignedOn(StrEnum):
    """What the pictures of a comparison were laid on each other by."""

    EYES = "the eyes"
    POINTS = "three points"


@dataclass(frozen=True)
class Alignment:
    """The points of one picture that are laid on the same points of the first pane's.

    Two for the eyes, the left one in the picture first; three that the examiner placed, in the
    order in which they were placed on every picture. ``by_hand`` where an examiner placed or
    moved a point, not the detector. Raises ``ValueError`` for another count.
    """

    on: AlignedOn
    points: tuple[Point, ...]
    by_hand: bool = False

    def __post_init__(self) -> None:
        if len(self.points) != (2 if self.on is AlignedOn.EYES else 3):
            raise ValueError("eyes are two points, and points are three")


class Subject(StrEnum):
    """What a pane shows."""

    PROBE = "probe"
    EDITED_PROBE = "edited probe"
    FRAME = "another frame"
    PORTRAIT = "portrait"


@dataclass(frozen=True)
class Pane:
    """One picture on the comparison desk: a face of the evidence, or a portrait.

    ``face_id`` is set for everything but a portrait, ``portrait_id`` for a portrait alone.
    ``alignment`` is None where the picture was not aligned.
    """

    subject: Subject
    face_id: FaceId | None = None
    portrait_id: PortraitId | None = None
    treatment: Treatment = AS_RECORDED
    alignment: Alignment | None = None

    def __post_init__(self) -> None:
        is_portrait = self.subject is Subject.PORTRAIT
        if (self.portrait_id is not None) != is_portrait or (self.face_id is None) != is_portrait:
            raise ValueError("a pane shows a face of the evidence or a portrait")


class OverlayKind(StrEnum):
    """A way of laying one aligned picture over another."""

    OPACITY = "opacity"
    WIPE = "wipe"
    BLINK = "blink"
    THIRDS = "facial thirds"
    EDGES = "edges"
    DIFFERENCE = "difference"


@dataclass(frozen=True)
class Overlay:
    """How two aligned panes were laid over each other.

    ``upper`` and ``lower`` count panes from 0. ``value`` is the opacity of the upper one or the
    place of the wipe (0 to 1), or the blinks a second (``BLINK_MIN_HZ`` to ``BLINK_MAX_HZ``), and
    0 for the other kinds. ``angle_deg`` is that of a wipe: 0 where a vertical edge moves
    sideways, 90 where a horizontal one moves up and down. ``bounds`` are the two heights of the
    facial thirds in pixels of the first pane's picture: at the brows and at the base of the nose.
    """

    kind: OverlayKind
    value: float = 0.0
    angle_deg: float = 0.0
    upper: int = 1
    lower: int = 0
    bounds: tuple[float, ...] = ()


@dataclass(frozen=True)
class View:
    """The pictures of a comparison as they were looked at, and every overlay that was used.

    Two to four panes; the first is the one that the others are aligned to.
    """

    panes: tuple[Pane, ...]
    overlays: tuple[Overlay, ...] = ()

    def __post_init__(self) -> None:
        if not PANES_MIN <= len(self.panes) <= PANES_MAX:
            raise ValueError("a comparison shows two to four pictures")
        if any(
            not 0 <= each < len(self.panes) for o in self.overlays for each in (o.upper, o.lower)
        ):
            raise ValueError("an overlay lies over a pane that is shown")
