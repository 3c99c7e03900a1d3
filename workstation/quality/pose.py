"""How a head is turned, from five landmarks: approximate, and honest about it.

Five points carry little. Roll is good to about 2 degrees. Yaw and pitch rest on the nose tip
standing out from the plane of the eyes, and noses differ: a person's own error is some 5 to 10
degrees, and "0" means as the average official portrait looks, not a head held level.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import asin, atan2, degrees

import numpy as np

from workstation.model import Point

# In units of the inter-eye distance: x to the right of the image, y down, z away from the camera.
# x and y: medians over 397 portraits of members of the United States Congress as YuNet marks
# them, with both sides made equal. Depths: the mean shape of 68 points that InsightFace carries
# (``meanshape_68.pkl``: nose tip 0.53 and mouth corners 0.12 ahead of the eyes' centres).
FIVE_POINTS = np.array(
    [
        (-0.5, 0.0, 0.0),
        (0.5, 0.0, 0.0),
        (0.0, 0.57, -0.53),
        (-0.437, 0.986, -0.12),
        (0.437, 0.986, -0.12),
    ]
)
"""Eyes, nose tip and mouth corners of an average head, shape (5, 3)."""

_CENTRED = FIVE_POINTS - FIVE_POINTS.mean(axis=0)
_SOLVE = np.linalg.pinv(_CENTRED)


def head_pose(landmarks: Sequence[Point]) -> tuple[float, float, float]:
    """Yaw, pitch and roll in degrees of a head with these five landmarks (pixels, y down).

    Yaw is positive where the face is turned towards the right of the image, pitch where it is
    raised, roll where it is tilted clockwise as seen in the image. The average head is fitted
    by least squares under scaled orthography and the nearest rotation taken. Source: DeMenthon
    and Davis, "Model-based object pose in 25 lines of code" (IJCV 15, 1995), first iteration.
    """
    points = np.asarray(landmarks, np.float64)
    affine = (_SOLVE @ (points - points.mean(axis=0))).T
    left, _, right = np.linalg.svd(affine, full_matrices=False)
    across, down = left @ right
    ahead = np.cross(across, down)
    return (
        degrees(atan2(ahead[0], ahead[2])),
        -degrees(asin(float(np.clip(ahead[1], -1.0, 1.0)))),
        degrees(atan2(-across[1], down[1])),
    )
