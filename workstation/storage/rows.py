"""Small conversions between rows and model values that several topics share."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy import RowMapping

from workstation.model import DetectedFace, PackIdentity


def new_id() -> str:
    """A fresh random id: 32 hexadecimal digits."""
    return uuid.uuid4().hex


def face_to_json(face: DetectedFace) -> dict[str, Any]:
    """A detected face as stored: ``box``, ``landmarks``, ``score``."""
    return {
        "box": list(face.box),
        "landmarks": [list(point) for point in face.landmarks],
        "score": face.score,
    }


def face_from_json(stored: Mapping[str, Any]) -> DetectedFace:
    """The inverse of ``face_to_json``."""
    x, y, width, height = stored["box"]
    points = [(float(px), float(py)) for px, py in stored["landmarks"]]
    one, two, three, four, five = points
    return DetectedFace((x, y, width, height), (one, two, three, four, five), stored["score"])


def pack_columns(pack: PackIdentity) -> dict[str, Any]:
    """A pack's identity as the columns that galleries and searches share."""
    return {
        "pack_name": pack.name,
        "pack_version": pack.version,
        "pack_sha256": pack.sha256,
        "dimension": pack.dimension,
        "preprocessing": pack.preprocessing,
    }


def pack_from_row(row: RowMapping) -> PackIdentity:
    """The inverse of ``pack_columns``."""
    return PackIdentity(
        row["pack_name"],
        row["pack_version"],
        row["pack_sha256"],
        row["dimension"],
        row["preprocessing"],
    )
