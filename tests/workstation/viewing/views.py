"""Views of every kind, for Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from workstation.model import (
    BLINK_MAX_HZ,
    BLINK_MIN_HZ,
    AlignedOn,
    Alignment,
    Channel,
    EvidenceId,
    FaceId,
    Overlay,
    OverlayKind,
    Pane,
    Placing,
    PortraitId,
    SteppedFrames,
    Subject,
    TrackFrame,
    TrackId,
    Treatment,
    View,
)

coordinates = st.floats(-1e6, 1e6)
points = st.tuples(coordinates, coordinates)
alignments = st.one_of(
    st.builds(
        lambda points, by_hand: Alignment(AlignedOn.EYES, points, by_hand),
        st.tuples(points, points),
        st.booleans(),
    ),
    st.builds(
        lambda points, by_hand: Alignment(AlignedOn.POINTS, points, by_hand),
        st.tuples(points, points, points),
        st.booleans(),
    ),
)
treatments = st.integers(0, 254).flatmap(
    lambda black: st.builds(
        Treatment,
        st.sampled_from(Channel),
        st.just(black),
        st.integers(black + 1, 255),
        st.floats(0.2, 5.0),
        st.floats(-180, 180),
        st.booleans(),
    )
)
ids = st.sampled_from(["", "t", "Spur \u00fc", '"']).map(TrackId)
frames = st.builds(
    lambda track, number, at_s, box, placing: TrackFrame(
        track, EvidenceId(track), number, at_s, box, placing
    ),
    ids,
    st.integers(0, 10**9),
    st.floats(0, 1e6),
    st.tuples(*[st.floats(0.1, 1e6)] * 4),
    st.sampled_from(Placing),
)
stepped_frames = st.builds(
    lambda track, first, more, share, at_s: SteppedFrames(
        track,
        first,
        first + more,
        1 + (more > 0) + round(share * max(0, more - 1)),
        at_s,
        at_s + more,
    ),
    ids,
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.floats(0, 1),
    st.floats(0, 1e6),
)
panes = st.one_of(
    st.builds(
        lambda frame, treatment, alignment: Pane(
            Subject.FRAME, None, None, treatment, alignment, frame
        ),
        frames,
        treatments,
        st.none() | alignments,
    ),
    st.builds(
        lambda subject, key, treatment, alignment: Pane(
            subject, FaceId(key), None, treatment, alignment
        ),
        st.sampled_from([Subject.PROBE, Subject.EDITED_PROBE, Subject.FRAME]),
        st.text(max_size=40),
        treatments,
        st.none() | alignments,
    ),
    st.builds(
        lambda key, treatment, alignment: Pane(
            Subject.PORTRAIT, None, PortraitId(key), treatment, alignment
        ),
        st.text(max_size=40),
        treatments,
        st.none() | alignments,
    ),
)


def _overlays(count: int) -> st.SearchStrategy[Overlay]:
    place = st.integers(0, count - 1)
    return st.one_of(
        st.builds(Overlay, st.just(OverlayKind.OPACITY), st.floats(0, 1), st.just(0.0), place),
        st.builds(
            Overlay, st.just(OverlayKind.WIPE), st.floats(0, 1), st.floats(-180, 180), place, place
        ),
        st.builds(
            Overlay,
            st.just(OverlayKind.BLINK),
            st.floats(BLINK_MIN_HZ, BLINK_MAX_HZ),
            st.just(0.0),
            place,
            place,
        ),
        st.builds(
            lambda lower, bounds: Overlay(OverlayKind.THIRDS, lower=lower, bounds=bounds),
            place,
            st.tuples(coordinates, coordinates),
        ),
        st.sampled_from([OverlayKind.EDGES, OverlayKind.DIFFERENCE]).map(Overlay),
    )


views = st.lists(panes, min_size=2, max_size=4).flatmap(
    lambda panes: st.builds(
        View,
        st.just(tuple(panes)),
        st.lists(_overlays(len(panes)), max_size=4).map(tuple),
        st.none() | stepped_frames,
    )
)
