"""The modules of a QR code, read back by another library."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from workstation.reports.qr_modules import qr_modules


def test_another_library_reads_the_text_back() -> None:
    text = "otpauth://totp/Corroborate:Det.%20Example?secret=ABCDEFGHIJKLMNOP&issuer=Corroborate"
    rows = qr_modules(text)
    assert {len(row) for row in rows} == {len(rows)}
    dark = np.pad(np.array(rows, dtype=bool), 4)
    picture = np.where(dark, 0, 255).astype(np.uint8).repeat(6, axis=0).repeat(6, axis=1)
    found, _points, _straight = cv2.QRCodeDetector().detectAndDecode(picture)
    assert found == text


def test_an_empty_text_has_no_code() -> None:
    with pytest.raises(ValueError, match="needs a text"):
        qr_modules("")
