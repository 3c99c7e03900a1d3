"""Shell verb about the plate for court."""

from __future__ import annotations

import argparse

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.model import PersonId


def plate(arguments: argparse.Namespace) -> Answer:
    """``plate SEARCH_ID --person P [--out PDF] [--png PNG]``."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        made = casework.write_plate(
            workspace, found.id, PersonId(arguments.person), arguments.out, arguments.png
        )
    files = [each for each in (made.pdf, made.png) if each is not None]
    return Answer(
        {
            "plate": {
                "search_id": found.id,
                "person": arguments.person,
                "comparison": made.comparison_id,
                "pdf": None if made.pdf is None else str(made.pdf),
                "pdf_sha256": made.pdf_sha256,
                "png": None if made.png is None else str(made.png),
                "png_sha256": made.png_sha256,
            }
        },
        "\n".join(f"Written: {each}" for each in files),
    )
