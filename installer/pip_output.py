"""Reads what pip prints: progress package by package, and failures as sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from installer.telling import SetupStopped

_NAME = r"(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)"
_COLLECTING = re.compile(rf"^Collecting {_NAME}==(?P<version>[^\s;(]+)")
_LOCAL = re.compile(r"^Processing (?:.*[/\\])?(?P<name>[^/\\-]+)-(?P<version>[^/\\-]+)-\S+\.whl")
_PRESENT = re.compile(rf"^Requirement already satisfied: {_NAME}==(?P<version>[^\s;(]+)")
_SKIPPED = re.compile(rf"^Ignoring {_NAME}: markers")
_FETCHING = re.compile(r"^\s+(?P<how>Downloading|Using cached) \S+ \((?P<size>[^)]+)\)")
_PUTTING = re.compile(r"^Installing collected packages: (?P<names>.+)$")

_HERE: tuple[tuple[str, str, str], ...] = (
    (
        r"DO NOT MATCH THE HASHES|Hashes are required|Expected sha256",
        "A downloaded package is not the one that the lock file names, so it was not installed.",
        "Do not go around this. Try again; if it stays, tell whoever runs your package mirror.",
    ),
    (
        r"No space left on device|\[Errno 28\]|Disk quota exceeded|\[WinError 112\]",
        "The disk is full.",
        "Free some space and start again; what is finished is kept.",
    ),
    (
        r"Read-only file system|Permission denied|\[Errno 13\]|\[Errno 30\]|\[WinError 5\]",
        "A file could not be written.",
        "See that the project's folder and your temporary folder are yours to write in and that "
        "no other program uses .venv, then start again.",
    ),
)
_ON_THE_WAY: tuple[tuple[str, str, str], ...] = (
    (
        r"SSLError|CERTIFICATE_VERIFY_FAILED",
        "The package index could not be trusted: its certificate is not known here.",
        "Tell pip about your network's certificate (pip config set global.cert FILE), then "
        "start again.",
    ),
    (
        r"NewConnectionError|Name or service not known|name resolution|getaddrinfo failed|"
        r"Network is unreachable|Connection refused|ConnectTimeout|ReadTimeout|timed out|"
        r"ProxyError|Connection reset|Connection aborted|IncompleteRead|Max retries exceeded",
        "The packages could not be fetched: there is no way to the package index.",
        "Connect this machine to the network once for the set-up, or tell pip about your proxy "
        "or mirror (pip config), then start again; what is downloaded is kept.",
    ),
    (
        r"Could not find a version|No matching distribution",
        "A package has no build for this Python or this kind of machine.",
        "Use Python 3.11, 3.12 or 3.13 on 64-bit Linux, Windows or macOS, or ask whoever runs "
        "your package mirror to add it.",
    ),
)


class PipProgress:
    """Turns pip's lines into short ones, each counted against the lock's length."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._seen = 0
        self._current = ""
        self.installing: tuple[str, ...] = ()
        """Names of what pip is putting in place now; empty before that."""

    def line(self, text: str) -> str | None:
        """The line to show for one line of pip's, or None."""
        if found := _COLLECTING.match(text):
            self._seen += 1
            self._current = f"{found['name']} {found['version']}"
            return None
        if found := _FETCHING.match(text):
            if ".metadata (" in text:
                return None
            where = "downloading" if found["how"] == "Downloading" else "already downloaded"
            return f"{self._count()} {self._current}, {found['size']}, {where}"
        if found := _LOCAL.match(text):
            self._seen += 1
            return f"{self._count()} {found['name']} {found['version']}, from a local folder"
        if found := _PRESENT.match(text):
            self._seen += 1
            return f"{self._count()} {found['name']} {found['version']}, already installed"
        if _SKIPPED.match(text):
            self._seen += 1
            return None
        if found := _PUTTING.match(text):
            self.installing = tuple(name.strip() for name in found["names"].split(","))
            return f"Putting {len(self.installing)} packages in place"
        if text.startswith("WARNING: Retrying"):
            return "The connection was lost; trying again"
        return None

    def _count(self) -> str:
        return f"  {min(self._seen, self._total):>3}/{self._total}"


def requirements_in(lock: str) -> list[str]:
    """The names of the packages in a lock file's text."""
    return re.findall(r"^([A-Za-z0-9][^\s=]*)==", lock, re.MULTILINE)


def failure(output: Sequence[str], kept_at: str) -> SetupStopped:
    """What pip's output means, as a sentence; ``kept_at`` is where all of it can be read."""
    # pip also warns of harmless things, such as a cache that it may not write; only about the
    # network its warnings are the reason, and the error comes of them.
    grave = "\n".join(line for line in output if not line.startswith("WARNING:"))
    everything = "\n".join(output)
    for text, causes in ((grave, _HERE), (everything, _ON_THE_WAY)):
        for pattern, sentence, next_step in causes:
            if re.search(pattern, text, re.IGNORECASE):
                return SetupStopped(sentence, f"{next_step} The details are in {kept_at}.")
    errors = [line for line in output if line.startswith("ERROR:")]
    reason = f" ({errors[-1].removeprefix('ERROR:').strip()})" if errors else ""
    return SetupStopped(
        f"A package could not be installed{reason}.",
        f"Start again; if it stays, the details are in {kept_at}.",
    )
