"""Who works at the shell: a name, and a password that never stands among the arguments."""

from __future__ import annotations

import argparse
import os
import stat
import sys
from pathlib import Path

from workstation.errors import CannotProceed, file_trouble

USER_VARIABLE = "CORROBORATE_USER"
FILE_VARIABLE = "CORROBORATE_PASSWORD_FILE"
_LONGEST_LINE = 65536


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options that every verb takes; see ``complete`` for what stands behind them."""
    parser.add_argument(
        "--user", default=argparse.SUPPRESS, help=f"who works here (or {USER_VARIABLE})"
    )
    parser.add_argument(
        "--password-file",
        default=argparse.SUPPRESS,
        metavar="FILE",
        help=f"its first line is the password; - reads the standard input (or {FILE_VARIABLE})",
    )
    parser.add_argument(
        "--code", default=argparse.SUPPRESS, metavar="DIGITS", help="of the second factor"
    )
    parser.add_argument(
        "--code-file", default=argparse.SUPPRESS, metavar="FILE", help="its first line is the code"
    )


def complete(arguments: argparse.Namespace) -> None:
    """Set what was not given, from the environment where it says so."""
    for name, value in (
        ("user", os.environ.get(USER_VARIABLE) or None),
        ("password_file", os.environ.get(FILE_VARIABLE) or None),
        ("code", None),
        ("code_file", None),
    ):
        if not hasattr(arguments, name):
            setattr(arguments, name, value)


def password(arguments: argparse.Namespace) -> str:
    """The password of who works here; read once. Raises ``CannotProceed`` where it is missing."""
    if not hasattr(arguments, "password"):
        if arguments.password_file is None:
            raise CannotProceed(
                "The password is missing.",
                f"Give --password-file FILE or set {FILE_VARIABLE}; - reads the standard input.",
            )
        arguments.password = first_line(arguments.password_file)
    return str(arguments.password)


def code(arguments: argparse.Namespace) -> str | None:
    """The code of the second factor, where one was given."""
    if arguments.code is None and arguments.code_file is not None:
        arguments.code = first_line(arguments.code_file)
    return None if arguments.code is None else str(arguments.code)


def first_line(name: str) -> str:
    """The first line of a file, or the next one of the standard input, without its end.

    Says on stderr where others can read the file. Raises ``CannotProceed`` where it is missing,
    empty or no text.
    """
    try:
        if name == "-":
            data = sys.stdin.buffer.readline(_LONGEST_LINE)
        else:
            with Path(name).open("rb") as stream:
                mode = os.fstat(stream.fileno()).st_mode
                data = stream.readline(_LONGEST_LINE)
            if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
                print(
                    "Others on this computer can read the password file; make it yours alone "
                    "(chmod 600).",
                    file=sys.stderr,
                )
        line = data.decode("utf-8-sig").rstrip("\r\n")
    except OSError as error:
        raise file_trouble(error, "The password file could not be read.") from error
    except UnicodeDecodeError as error:
        raise CannotProceed(
            "The password file is no text in UTF-8.", "Write the password on its first line."
        ) from error
    if not line:
        raise CannotProceed(
            "The first line of the password file is empty.", "Write the password there."
        )
    return line
