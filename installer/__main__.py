"""The start of the set-up. Kept readable for any Python 3, to say clearly when it is too old."""

import sys


def main() -> int:
    """Check the interpreter, then hand over; returns the exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036
        sys.stderr.write(
            "Corroborate needs Python 3.11 or newer, and this is Python {}.{}. "
            "Install a newer Python and start again with it, for example: "
            "python3.12 -m installer run\n".format(*sys.version_info[:2])
        )
        return 2
    from installer.commands import start

    return start(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
