"""Names of accounts: they stand on every record, so two must never look like one."""

from __future__ import annotations

import unicodedata

from workstation.errors import CannotProceed

LONGEST = 80
NOBODY = "(nobody signed in)"
"""Who an entry of the log names where no one is signed in. No account can be called so."""


def cleaned(name: str) -> str:
    """The name in NFKC with single blanks; raises ``CannotProceed`` where it cannot serve."""
    if len(name) > 4 * LONGEST:  # normalising can make a text longer or shorter, but not by this
        raise CannotProceed("The name is too long.", f"Use at most {LONGEST} characters.")
    # Each kind of blank is one blank; line ends and the like are refused below all the same.
    written = " ".join(part for part in unicodedata.normalize("NFKC", name).split(" ") if part)
    if not written:
        raise CannotProceed("An account needs a name.", "Enter the person's name.")
    if len(written) > LONGEST:
        raise CannotProceed("The name is too long.", f"Use at most {LONGEST} characters.")
    # Also refuses control, format and direction characters, which can hide in a name.
    if not written.isprintable():
        raise CannotProceed(
            "The name holds characters that cannot be seen.", "Type the name with letters."
        )
    if not any(character.isalnum() for character in written) or written.startswith("("):
        raise CannotProceed(
            "This cannot be a person's name.", "Begin with a letter; it stands on every record."
        )
    return written


def key(name: str) -> str:
    """What two names have in common that must not both exist: case and compatible forms."""
    # Half a character cannot be stored, nor looked for.
    whole = name[:400].encode("utf-8", "replace").decode("utf-8")
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", whole).casefold())
    return " ".join(folded.split())
