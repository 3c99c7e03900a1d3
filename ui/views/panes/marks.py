"""Which outline of a region lies on which picture."""

from __future__ import annotations

from dataclasses import replace

from ui.views.panes.shown import Shown
from workstation.model import Region, Subject
from workstation.viewing.outlines import Outline


def outline_on(shown: Shown | None, region: Region) -> Outline:
    """The outline of a region that lies on a picture, in its recorded pixels; empty for none."""
    if shown is None:
        return ()
    if shown.portrait_id == region.portrait_id:
        return region.in_portrait
    # An outline is in pixels of the picture as recorded, and an edit may have cropped it.
    if shown.face_id == region.face_id and shown.subject is not Subject.EDITED_PROBE:
        return region.in_probe
    return ()


def with_outline(shown: Shown, region: Region, outline: Outline) -> Region:
    """The region with another outline on this picture; its other half stays as it is."""
    if shown.subject is Subject.PORTRAIT:
        return replace(region, in_portrait=outline)
    return replace(region, in_probe=outline)
