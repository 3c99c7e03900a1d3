"""``python -m workstation``: the same verbs as ``corroborate``."""

import sys

from workstation.cli import main

if __name__ == "__main__":
    sys.exit(main())
