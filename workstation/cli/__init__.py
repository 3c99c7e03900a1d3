"""The shell: the same verbs as the window, one line of text or one JSON object as the answer.

Exit status: 0 done; 1 a fault of this program (recorded whole in a file); 2 a mistake the
user can mend, told in one sentence; 3 the rule refused; 130 interrupted.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Sequence

from workstation.cli.answer import Answer
from workstation.cli.arguments import parse
from workstation.cli.fault import record_fault
from workstation.errors import (
    IdentificationRefused,
    NotPermitted,
    SearchRefused,
    WorkstationError,
)
from workstation.progress import Cancelled

DONE, FAULT, MISTAKE, REFUSED, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb and return the exit status; without a verb, open the window."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # names in any script, on terminals of any encoding
            stream.reconfigure(errors="backslashreplace")
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv)
    except WorkstationError as error:
        return _tell(str(error), MISTAKE)
    try:
        # Libraries greet on stdout; the answer is the only thing that may stand there.
        with contextlib.redirect_stdout(sys.stderr):
            answer: Answer = arguments.run(arguments)
    except (IdentificationRefused, SearchRefused) as error:
        reasons = error.reasons or (str(error),)
        answer = Answer({"refused": list(reasons)}, "", REFUSED)
        _tell(str(error), REFUSED)
    except NotPermitted as error:
        answer = Answer({"refused": [str(error)]}, "", REFUSED)
        _tell(str(error), REFUSED)
    except WorkstationError as error:
        return _tell(str(error), MISTAKE)
    except (KeyboardInterrupt, Cancelled):
        return _tell("Stopped. What was finished before is kept.", INTERRUPTED)
    except Exception as error:  # noqa: BLE001 - the shell's outermost border, as excepthook
        where = record_fault(error)
        return _tell(f"This is a fault of Corroborate. It was recorded in {where}.", FAULT)
    try:
        if arguments.json:
            print(json.dumps(answer.facts, ensure_ascii=False))
        elif answer.text:
            print(answer.text)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader went away; say nothing more, not even at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answer.status


def _tell(sentence: str, status: int) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return status
