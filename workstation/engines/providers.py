"""The device a model runs on: what was asked for, and what ONNX Runtime really uses."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from workstation.errors import CannotProceed, PackUnusable

CPU = "CPUExecutionProvider"
PROVIDERS = {
    "cpu": CPU,
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
}
"""ONNX Runtime's name for each device a user can ask for."""

DEVICES = ("auto", *PROVIDERS)

_AUTO_ORDER = ("cuda", "directml", "openvino")
"""What "auto" tries before the CPU. Core ML is left out: it computes in half precision unless
told otherwise, so a gallery would not replay exactly; it must be asked for."""

_HOW_TO_GET = {
    "cuda": "Run: python3 -m installer run --gpu, on a computer with an NVIDIA driver",
    "directml": "It needs Windows and the package onnxruntime-directml",
    "coreml": "It needs macOS",
    "openvino": "It needs the package onnxruntime-openvino",
}

RIVALS = {
    "OpenCV": (
        "opencv-python",
        "opencv-python-headless",
        "opencv-contrib-python",
        "opencv-contrib-python-headless",
    ),
    "ONNX Runtime": (
        "onnxruntime",
        "onnxruntime-gpu",
        "onnxruntime-directml",
        "onnxruntime-openvino",
    ),
}
"""Distributions that overwrite each other's files; at most one of each may be installed."""


@dataclass(frozen=True)
class OpenedSession:
    """An ONNX Runtime session and the provider that it really uses."""

    session: Any
    provider: str


def installed_rivals() -> dict[str, list[str]]:
    """For each library, the installed distributions that overwrite each other, if several."""
    found = {}
    for library, names in RIVALS.items():
        present = [name for name in names if _is_installed(name)]
        if len(present) > 1:
            found[library] = present
    return found


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def refuse_rivals() -> None:
    """Raise ``CannotProceed`` where two distributions of one library are installed."""
    for library, names in installed_rivals().items():
        raise CannotProceed(
            f"{library} is installed twice ({' and '.join(names)}); the two overwrite each other.",
            rival_mend(names),
        )


def rival_mend(names: list[str]) -> str:
    """How to get rid of all but one of the distributions ``names``."""
    kept = names[0] if names[0] != "onnxruntime" else names[-1]
    return (
        f"Run: python -m pip uninstall {' '.join(names)}, then: "
        f"python -m pip install --force-reinstall --no-deps {kept}"
    )


def available_devices() -> list[str]:
    """The devices that this ONNX Runtime was built for; a driver may still be missing."""
    import onnxruntime

    built_for = onnxruntime.get_available_providers()
    return [device for device, provider in PROVIDERS.items() if provider in built_for]


def open_session(data: bytes, device: str = "auto", threads: int = 0) -> OpenedSession:
    """A session for the model in ``data``, on ``device`` (one of ``DEVICES``).

    ``threads`` is the number of threads for one call; 0 lets ONNX Runtime choose. Raises
    ``CannotProceed`` where a device other than "auto" was asked for and the session does
    not use it, ``PackUnusable`` where the model cannot be loaded. "auto" takes the first of
    CUDA, DirectML and OpenVINO that works, and otherwise the CPU.
    """
    import onnxruntime

    if device not in DEVICES:
        raise CannotProceed(f"There is no device {device}.", f"Choose one of {', '.join(DEVICES)}.")
    available = available_devices()
    if device != "auto" and device not in available:
        raise CannotProceed(
            f"The installed ONNX Runtime cannot use {device}.",
            f"{_HOW_TO_GET[device]}; or choose the device auto or cpu.",
        )
    wished = [one for one in _AUTO_ORDER if one in available] if device == "auto" else [device]
    if "cuda" in wished:
        # It prints what it cannot load; standard output belongs to the caller.
        with contextlib.redirect_stdout(sys.stderr):
            onnxruntime.preload_dlls()
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = threads
    # Threads that spin while they wait take the cores from decoding and detection.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    names = [PROVIDERS[one] for one in wished if one != "cpu"]
    if "cuda" in wished:
        chosen: list[Any] = [
            # TF32 would move scores by 1e-3 between a GPU and a CPU.
            (name, {"use_tf32": "0"}) if name == PROVIDERS["cuda"] else name
            for name in names
        ]
    else:
        chosen = list(names)
    try:
        session = onnxruntime.InferenceSession(data, options, providers=[*chosen, CPU])
    except Exception as error:  # pybind raises classes that it does not export
        raise PackUnusable(
            "ONNX Runtime cannot load a model of this pack.",
            "Verify the pack with: corroborate packs verify",
        ) from error
    used = session.get_providers()[0]
    if device != "auto" and used != PROVIDERS[device]:
        raise CannotProceed(
            f"{device} was asked for, but ONNX Runtime fell back to {used}.",
            f"{_HOW_TO_GET.get(device, 'See: corroborate doctor')}; or choose the device auto.",
        )
    return OpenedSession(session, used)
