"""Opens the window: ``python -m ui [--workspace DIR] [--user NAME]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window until it is closed; the exit status. Qt loads in here, not before."""
    from ui import start

    return start.run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
