"""pip's output, read: progress lines and sentences for failures, never an exception."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer.pip_output import PipProgress, failure, requirements_in

# As pip 23.2 prints it.
OUTPUT = """\
Looking in indexes: mirror
Ignoring colorama: markers 'sys_platform == "win32"' don't match your environment
Requirement already satisfied: certifi==2026.10.18 in ./.venv/lib (from -r run.txt (line 5)) (2026)
Collecting pyside6-essentials==6.11.3 (from -r run.txt (line 632))
  Obtaining dependency information for pyside6-essentials==6.11.3 from mirror
  Downloading pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl.metadata (4 kB)
  Downloading pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl (80.3 MB)
Collecting tqdm==4.70.1 (from -r run.txt (line 700))
  Using cached tqdm-4.70.1-py3-none-any.whl (78 kB)
Processing /mnt/wheels/idna-3.20-py3-none-any.whl (from -r run.txt (line 189))
Installing collected packages: shiboken6, pyside6-essentials, tqdm
Successfully installed pyside6-essentials-6.11.3
"""


def test_progress_is_counted_package_by_package() -> None:
    progress = PipProgress(5)
    shown = [line for text in OUTPUT.splitlines() if (line := progress.line(text)) is not None]
    assert shown == [
        "    2/5 certifi 2026.10.18, already installed",
        "    3/5 pyside6-essentials 6.11.3, 80.3 MB, downloading",
        "    4/5 tqdm 4.70.1, 78 kB, already downloaded",
        "    5/5 idna 3.20, from a local folder",
        "Putting 3 packages in place",
    ]
    assert progress.installing == ("shiboken6", "pyside6-essentials", "tqdm")


def test_requirements_are_found_by_name_not_by_hash() -> None:
    lock = "# a\na==1 \\\n    --hash=sha256:x==\nb==2 ; python_version<'3'\n"
    assert requirements_in(lock) == ["a", "b"]


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "is not the one that the lock file names",
        ),
        (
            "ERROR: Could not install packages: OSError: [Errno 28] No space left on device",
            "The disk is full.",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 30] Read-only file system",
            "could not be written",
        ),
        (
            "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError("
            "Temporary failure in name resolution)': /simple/numpy/\n"
            "ERROR: Could not find a version that satisfies the requirement numpy==1\n"
            "ERROR: No matching distribution found for numpy==1",
            "no way to the package index",
        ),
        (
            "WARNING: Retrying after connection broken by 'SSLError(CERTIFICATE_VERIFY_FAILED)'\n"
            "ERROR: Could not find a version that satisfies the requirement numpy==1",
            "certificate is not known",
        ),
        (
            "ERROR: Could not find a version that satisfies the requirement numpy==1 (from none)\n"
            "ERROR: No matching distribution found for numpy==1",
            "no build for this Python",
        ),
        (
            "WARNING: The cache folder is not writable: Permission denied.\nERROR: something new",
            "(something new)",
        ),
        ("", "could not be installed."),
    ],
)
def test_failures_become_sentences_with_a_next_step(output: str, sentence: str) -> None:
    stopped = failure(output.splitlines(), ".venv-state/last-failure.txt")
    assert sentence in stopped.sentence
    assert stopped.next_step.endswith("last-failure.txt.")


@given(st.lists(st.text(max_size=60), max_size=8))
def test_no_output_of_pip_breaks_the_reader(lines: list[str]) -> None:
    progress = PipProgress(3)
    for line in lines:
        progress.line(line)
    assert failure(lines, "x").sentence
