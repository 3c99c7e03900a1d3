"""How pictures were laid out and treated for looking, kept so that it can be made again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workstation.model.faces import Box, Point
from workstation.model.ids import EvidenceId, FaceId, PortraitId, TrackId

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


class Placing(StrEnum):
    """How it is known where the face of a track lies in a frame."""

    FOUND = "found in this frame"
    BETWEEN = "between two found faces"
    HELD = "as last found"


@dataclass(frozen=True)
class TrackFrame:
    """A frame of the probe's track of which no face was kept: looked at, never searched.

    ``number`` counts from 0 in the order of showing, ``timestamp_s`` is its presentation time
    after the first frame, ``box`` where the face is taken to lie, in its pixels. Raises
    ``ValueError`` for a number or time before the first frame, and for a box without a size.
    """

    track_id: TrackId
    evidence_id: EvidenceId
    number: int
    timestamp_s: float
    box: Box
    placing: Placing

    def __post_init__(self) -> None:
        if self.number < 0 or self.timestamp_s < 0 or min(self.box[2:]) <= 0:
            raise ValueError("a frame of a track has a number, a time and a face of some size")


@dataclass(frozen=True)
class Pane:
    """One picture on the comparison desk: a face of the evidence, or a portrait.

    A portrait has a ``portrait_id``, a face that is kept a ``face_id``, and a frame of the track
    without a kept face a ``frame``; never two of them. ``alignment`` is None where the picture
    was not aligned.
    """

    subject: Subject
    face_id: FaceId | None = None
    portrait_id: PortraitId | None = None
    treatment: Treatment = AS_RECORDED
    alignment: Alignment | None = None
    frame: TrackFrame | None = None

    def __post_init__(self) -> None:
        named = (self.face_id, self.portrait_id, self.frame)
        is_portrait = self.subject is Subject.PORTRAIT
        if (self.portrait_id is not None) != is_portrait or named.count(None) != len(named) - 1:
            raise ValueError("a pane shows a face of the evidence or a portrait")
        if self.frame is not None and self.subject is not Subject.FRAME:
            raise ValueError("a frame without a kept face is another frame than the probe")


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
class SteppedFrames:
    """Which frames of the probe's track were stepped through, in the first pane.

    Of ``track_id``, ``count`` different frames from number ``first`` to ``last``, shown at
    ``first_s`` and ``last_s`` seconds after the first frame of the video. Raises ``ValueError``
    where that cannot be.
    """

    track_id: TrackId
    first: int
    last: int
    count: int
    first_s: float
    last_s: float

    def __post_init__(self) -> None:
        if not 0 <= self.first <= self.last or not 0 <= self.first_s <= self.last_s:
            raise ValueError("frames are stepped through from an earlier to a later one")
        if not (self.first < self.last) + 1 <= self.count <= self.last - self.first + 1:
            raise ValueError("more or fewer frames than there are between the first and the last")


@dataclass(frozen=True)
class View:
    """The pictures of a comparison as they were looked at, and every overlay that was used.

    Two to four panes; the first is the one that the others are aligned to. ``stepped`` tells
    what else was seen in it, where frames of the track were stepped through.
    """

    panes: tuple[Pane, ...]
    overlays: tuple[Overlay, ...] = ()
    stepped: SteppedFrames | None = None

    def __post_init__(self) -> None:
        if not PANES_MIN <= len(self.panes) <= PANES_MAX:
            raise ValueError("a comparison shows two to four pictures")
        if any(
            not 0 <= each < len(self.panes) for o in self.overlays for each in (o.upper, o.lower)
        ):
            raise ValueError("an overlay lies over a pane that is shown")
