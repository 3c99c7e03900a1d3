"""A QR code as its modules, for whoever draws it: the same library as on paper."""

from __future__ import annotations


def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of a QR code at level M (ISO/IEC 18004); True is dark. Without the quiet zone.

    Raises ``ValueError`` for an empty text.
    """
    # Slow to load, and asked for once in a person's life.
    from reportlab.graphics.barcode.qr import QrCodeWidget

    if not text:
        raise ValueError("A QR code needs a text.")
    code = QrCodeWidget(text, barLevel="M").qr
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)
