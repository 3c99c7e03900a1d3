"""Brightness, sharpness and compression of a face: one function per measure."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from workstation.model import Box
from workstation.ports import Image
from workstation.quality.patches import Luma, Patch, luma

_DARK, _BRIGHT = 25, 247
"""Luma up to the one counts as black, from the other on as white (ISO/IEC 29794-5)."""
_GREYS = 16
_SURROUNDINGS_PX = 192
_GRID = 8


def exposure(patch: Patch) -> dict[str, float]:
    """Luminance mean and variance (0 to 1), under- and over-exposure (shares), entropy (bits).

    After ISO/IEC 29794-5: the mean and the variance of luminance as shares of its range, the
    shares of the skin that are almost black or almost white, and the entropy of the histogram
    of 256 values as the dynamic range. Deviation: five landmarks give an oval from brows to
    chin instead of the standard's outline, and coded luma is used.
    """
    skin = patch.luma[patch.oval]
    counts = np.bincount(np.rint(skin).astype(np.intp), minlength=256)
    shares = counts[counts > 0] / counts.sum()
    return {
        "luminance_mean": float(skin.mean()) / 255.0,
        "luminance_variance": float(skin.var()) / 255.0**2,
        "under_exposure": float((skin <= _DARK).mean()),
        "over_exposure": float((skin >= _BRIGHT).mean()),
        "dynamic_range": float(-(shares * np.log2(shares)).sum()),
    }


def illumination_uniformity(patch: Patch) -> float:
    """How alike the two halves of the face are lit: 1 alike, 0 one bright and one dark.

    The intersection of the halves' luminance histograms, as in ISO/IEC 29794-5. Deviation: the
    luminance is equalised first (ranks instead of values, 16 steps), so that a dark or a pale
    picture with even light is not taken for uneven light.
    """
    skin = patch.luma[patch.oval]
    order = np.searchsorted(np.sort(skin), patch.luma, side="right") / max(len(skin), 1)
    greys = np.clip((order * _GREYS).astype(np.intp), 0, _GREYS - 1)
    one, other = greys[patch.left], greys[patch.oval & ~patch.left]
    if not len(one) or not len(other):
        return 0.0
    first = np.bincount(one, minlength=_GREYS) / len(one)
    second = np.bincount(other, minlength=_GREYS) / len(other)
    return float(np.minimum(first, second).sum())


def sharpness(patch: Patch) -> float:
    """Fine detail as a share of coarse structure, 0 to about 0.6, at the common scale.

    The standard deviation of what a Gaussian of 1 px takes away, by that of the band between
    Gaussians of 1 and 4 px, on the skin: a ratio, so brightness and contrast cancel out. The
    two bands are differences of Gaussians (Marr and Hildreth 1980). It answers whether a face
    shows what a face of its size can show; how large it is, is another measure. Noise counts
    as detail, and a face below the common scale is enlarged and therefore soft.
    """
    fine = cv2.GaussianBlur(patch.luma, (0, 0), 1.0)
    coarse = cv2.GaussianBlur(patch.luma, (0, 0), 4.0)
    structure = float((fine - coarse)[patch.oval].std())
    detail = float((patch.luma - fine)[patch.oval].std())
    return detail / structure if structure > 0.5 else 0.0


def compression(image: Image, box: Box) -> float:
    """How much the 8 x 8 grid of JPEG and its like stands out around a face; 0 not at all.

    The share of steps across block borders that exceed both neighbouring steps, less that
    share elsewhere, averaged over both directions, for the grid position where it is largest;
    after the blockiness of Wang, Sheikh and Bovik (ICIP 2002), with counts instead of sizes so
    that strong edges do not pass for borders. Looked at: the face and its surroundings, at
    least 192 px. What was scaled after it was compressed keeps no grid and reads as 0.
    """
    x, y, width, height = box
    half = max(_SURROUNDINGS_PX, round(max(width, height))) // 2
    middle_x, middle_y = round(x + width / 2), round(y + height / 2)
    left, top = max(middle_x - half, 0), max(middle_y - half, 0)
    piece = luma(image[top : middle_y + half, left : middle_x + half])
    if min(piece.shape) < 4 * _GRID:
        return 0.0
    return float(np.mean([_grid_excess(piece), _grid_excess(piece.T)]))


def _grid_excess(piece: Luma) -> float:
    steps = np.abs(np.diff(piece, axis=1))
    middle = steps[:, 1:-1]
    # Where nothing changes at all there is no peak either.
    peaks = (middle > steps[:, :-2]) & (middle > steps[:, 2:])
    share: NDArray[np.float64] = peaks.mean(axis=0)
    by_place = np.array([share[place::_GRID].mean() for place in range(_GRID)])
    best = int(by_place.argmax())
    return max(float(by_place[best] - np.median(by_place)), 0.0)
