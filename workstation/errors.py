"""What can go wrong, in two branches: the user can act, or stop and preserve.

Anything that is not a ``WorkstationError`` is a bug and is logged whole. No
error text carries a person's name or a face.
"""

from __future__ import annotations

import errno
from collections.abc import Sequence


class WorkstationError(Exception):
    """An expected failure: one sentence for the user, and what to do next."""

    def __init__(self, sentence: str, next_step: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.next_step = next_step

    def __str__(self) -> str:
        return f"{self.sentence} {self.next_step}".strip()


class CannotProceed(WorkstationError):
    """The user can act: ``next_step`` says how."""


class Corrupt(WorkstationError):
    """Stored data contradict themselves: stop, preserve, do not repair silently."""


class UnreadableImage(CannotProceed):
    """A file that is not an image this program reads, or one past its limits."""


class UnreadableVideo(CannotProceed):
    """A video that cannot be read, or a moment of it that holds no picture."""


class PackUnusable(CannotProceed):
    """A model pack is missing, altered, or fails its self-test."""


class WorkspaceInUse(CannotProceed):
    """Another copy of the program holds the workspace."""


class SearchRefused(CannotProceed):
    """A search that the policy does not allow; the refusal is on the log.

    ``reasons`` lists what the face lacks where the gate refused it, and is empty otherwise.
    """

    def __init__(self, sentence: str, next_step: str = "", *, reasons: Sequence[str] = ()) -> None:
        super().__init__(sentence, next_step)
        self.reasons = tuple(reasons)


class ReasonNeeded(CannotProceed):
    """An act that overrules an earlier one, without a written reason."""


class IdentificationRefused(CannotProceed):
    """The rule refused; ``reasons`` lists every missing thing as a sentence."""

    def __init__(self, reasons: Sequence[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__(
            "This candidate cannot be recorded as identified yet.", " ".join(self.reasons)
        )


class NotSignedIn(CannotProceed):
    """Nobody is signed in."""


class NoAccountYet(NotSignedIn):
    """The workspace has no account, so nobody can sign in."""


class SessionLocked(CannotProceed):
    """Nobody was there for too long; the same person gives the password again."""


class SignInRefused(CannotProceed):
    """Name, password or code are wrong, or the account is locked or disabled."""


class CodeNeeded(CannotProceed):
    """The password is right, and the account has a second factor."""


class PasswordMustChange(CannotProceed):
    """An administrator set the password; its owner chooses another before anything else."""


class NotPermitted(CannotProceed):
    """The roles do not include the verb; the refusal is on the log."""


def case_closed() -> CannotProceed:
    """What is said where something new would be recorded in a case that is not open."""
    return CannotProceed(
        "The case is closed, so nothing new can be recorded in it.",
        "Reopen the case, with a reason, to work on.",
    )


def file_trouble(error: OSError, what_failed: str) -> CannotProceed:
    """The sentence for a failed file operation; paths are left out, they can hold names."""
    causes = {
        errno.ENOSPC: ("The disk is full.", "Free some space and try again; nothing was lost."),
        errno.EDQUOT: ("Your disk quota is used up.", "Free some space and try again."),
        errno.EROFS: ("The disk is read-only.", "Choose a folder you can write to."),
        errno.EACCES: ("Access is denied.", "Ask for the rights to it, or choose another."),
        errno.EPERM: ("Access is denied.", "Ask for the rights to it, or choose another."),
        errno.ENOENT: ("It does not exist.", "Choose an existing file or folder."),
        errno.EISDIR: ("It is a folder.", "Choose a file."),
        errno.ENOTDIR: ("It is not a folder.", "Choose a folder."),
        errno.ENAMETOOLONG: ("Its name is too long.", "Choose a shorter name."),
        errno.ELOOP: ("It is a link that leads back to itself.", "Choose the file itself."),
        errno.EIO: ("The disk reported an error.", "Copy the data to another disk."),
    }
    cause, next_step = causes.get(
        error.errno or 0, (f"The system says: {error.strerror or 'unknown error'}.", "Try again.")
    )
    return CannotProceed(f"{what_failed} {cause}", next_step)
