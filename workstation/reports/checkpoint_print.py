"""The log's newest checkpoint at the end of a report: text to compare, and a code to scan."""

from __future__ import annotations

from workstation.model import Checkpoint
from workstation.reports.page import Pages
from workstation.reports.phrases import hash_in_groups

_CODE_SIDE = 104.0


def checkpoint_of_the_log(pages: Pages, checkpoint: Checkpoint | None) -> None:
    """Print what the log was, so that this paper can show a log that was rewritten later."""
    pages.heading("The log when this was printed", below=_CODE_SIDE + 48.0)
    if checkpoint is None:
        pages.paragraph("No checkpoint could be made: the log does not verify.", bold=True)
        return
    pages.small(
        f"{checkpoint.tree_size:,} entries, Merkle root "
        f"{hash_in_groups(checkpoint.root.hex())}, log {checkpoint.origin}. A log that no longer "
        "has this root over as many entries was changed after this sheet was printed. The code "
        "holds the signed checkpoint."
    )
    pages.code(checkpoint.note, _CODE_SIDE)
