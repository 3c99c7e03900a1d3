"""Model packs: a folder with models and a manifest that says exactly what they are.

Standard library only, so that a pack's identity can be read without loading any model.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from workstation.errors import CannotProceed, PackUnusable
from workstation.model import PackIdentity, Point

MANIFEST = "manifest.json"
FORMAT = 1
ALIGNMENT = "arcface-5-points"
"""Five landmarks onto ArcFace's template by a similarity transform, bilinear, black outside."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_REINSTALL = (
    "Remove the pack's folder; then run: python3 -m installer run (the default pack), or import "
    "the pack again."
)

DetectorKind = Literal["yunet", "scrfd"]
EmbedderKind = Literal["sface", "arcface"]


@dataclass(frozen=True)
class ModelFile:
    """A model of a pack: the SHA-256 of its bytes on disk, and of what it was made from.

    ``origin_sha256`` and ``recipe`` are empty where the file is kept as it came.
    """

    file: str
    sha256: str
    bytes: int
    origin_sha256: str = ""
    recipe: str = ""


@dataclass(frozen=True)
class Preprocessing:
    """What an embedder's input is: ``(pixel - mean) / std`` of an aligned RGB crop."""

    colour: Literal["RGB"]
    mean: float
    std: float
    size_px: int

    def __str__(self) -> str:
        size = f"{self.colour} {self.size_px}x{self.size_px}"
        if (self.mean, self.std) == (0.0, 1.0):
            return f"{size}, pixels 0 to 255, normalised inside the model"
        return f"{size}, (pixel - {self.mean:g}) / {self.std:g}"


@dataclass(frozen=True)
class KnownFace:
    """A face of a picture that comes with a dependency, and the template it must give.

    ``picture`` is ``package/path/in/package``; ``landmarks`` are in its upright pixels.
    """

    picture: str
    sha256: str
    landmarks: tuple[Point, ...]
    template: tuple[float, ...]


@dataclass(frozen=True)
class Pack:
    """A model pack as its manifest describes it; ``folder`` is where it lies."""

    folder: Path
    name: str
    version: str
    licence: str
    source: str
    detector_kind: DetectorKind
    detector: ModelFile
    embedder_kind: EmbedderKind
    embedder: ModelFile
    preprocessing: Preprocessing
    dimension: int
    alignment: str
    known_faces: tuple[KnownFace, ...]
    files: Mapping[str, ModelFile]

    @property
    def sha256(self) -> str:
        """The SHA-256 that stands for everything that decides a template.

        Hashed is the canonical JSON (sorted keys, no blanks) of: the two models, their
        kinds, the preprocessing, the alignment and the dimension. The detector belongs to
        it because its landmarks place the crop. A prepared model counts by the hash of what
        it was made from and the name of the recipe, so that another version of a
        serialiser cannot make two names for one pack. Name, version, licence, source and
        the self-test do not decide templates: a pack imported under two names is one pack.
        """
        content = {
            "alignment": self.alignment,
            "detector": [self.detector_kind, *_origin(self.detector)],
            "dimension": self.dimension,
            "embedder": [self.embedder_kind, *_origin(self.embedder)],
            "preprocessing": {
                "colour": self.preprocessing.colour,
                # Texts, for JSON writers differ in how they spell a number.
                "mean": repr(float(self.preprocessing.mean)),
                "size": self.preprocessing.size_px,
                "std": repr(float(self.preprocessing.std)),
            },
        }
        text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        return hashlib.sha256(text.encode("ascii")).hexdigest()

    @property
    def identity(self) -> PackIdentity:
        """What a gallery and a search keep about the pack that made their templates."""
        return PackIdentity(
            self.name, self.version, self.sha256, self.dimension, str(self.preprocessing)
        )

    def model_bytes(self, model: ModelFile) -> bytes:
        """The bytes of one of the pack's models, checked against the manifest.

        Models are handed on as bytes only: a runtime that opens a path itself may follow
        links and read weights that no hash covers. Raises ``PackUnusable``.
        """
        path = self.folder / model.file
        try:
            data = path.read_bytes()
        except OSError as error:
            raise PackUnusable(
                f"The model {model.file} of the pack {self.name} cannot be read.", _REINSTALL
            ) from error
        if len(data) != model.bytes or hashlib.sha256(data).hexdigest() != model.sha256:
            raise PackUnusable(
                f"The model {model.file} of the pack {self.name} is not the one its manifest "
                "lists: it was damaged or exchanged.",
                _REINSTALL,
            )
        return data


def _origin(model: ModelFile) -> tuple[str, str]:
    return model.origin_sha256 or model.sha256, model.recipe


def manifest_content(pack: Pack) -> dict[str, Any]:
    """The manifest of a pack as JSON values; ``read_pack`` is its inverse."""
    files: dict[str, dict[str, Any]] = {}
    for name, model in sorted(pack.files.items()):
        files[name] = {"sha256": model.sha256, "bytes": model.bytes}
        if model.origin_sha256:
            files[name]["prepared_from"] = {
                "sha256": model.origin_sha256,
                "recipe": model.recipe,
            }
    return {
        "format": FORMAT,
        "name": pack.name,
        "version": pack.version,
        "licence": pack.licence,
        "source": pack.source,
        "files": files,
        "detector": {"kind": pack.detector_kind, "file": pack.detector.file},
        "embedder": {"kind": pack.embedder_kind, "file": pack.embedder.file},
        "preprocessing": {
            "colour": pack.preprocessing.colour,
            "mean": pack.preprocessing.mean,
            "std": pack.preprocessing.std,
            "size_px": pack.preprocessing.size_px,
        },
        "alignment": pack.alignment,
        "dimension": pack.dimension,
        "self_test": [
            {
                "picture": face.picture,
                "sha256": face.sha256,
                "landmarks": [list(point) for point in face.landmarks],
                "template": list(face.template),
            }
            for face in pack.known_faces
        ],
    }


def write_manifest(pack: Pack) -> None:
    """Write the manifest into the pack's folder."""
    text = json.dumps(manifest_content(pack), indent=1, ensure_ascii=False) + "\n"
    (pack.folder / MANIFEST).write_text(text, encoding="utf-8")


def read_pack(folder: Path) -> Pack:
    """The pack in ``folder``, from its manifest alone; the models are checked when loaded.

    Raises ``PackUnusable`` where there is no manifest, or one that says too little.
    """
    path = folder / MANIFEST
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise PackUnusable(
            f"The folder {folder.name} holds no model pack: it has no {MANIFEST}.", _REINSTALL
        ) from error
    except (OSError, ValueError) as error:
        raise PackUnusable(
            f"The manifest of the pack {folder.name} cannot be read.", _REINSTALL
        ) from error
    try:
        if content["format"] != FORMAT:
            raise PackUnusable(
                f"The pack {folder.name} was made for another version of this program.",
                "Update the program, or import the pack again.",
            )
        return _parsed(folder, content)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise PackUnusable(
            f"The manifest of the pack {folder.name} is incomplete or contradicts itself.",
            _REINSTALL,
        ) from error


def _parsed(folder: Path, content: dict[str, Any]) -> Pack:
    files = {name: _model_file(name, entry) for name, entry in content["files"].items()}
    detector, embedder = content["detector"], content["embedder"]
    if detector["kind"] not in ("yunet", "scrfd") or embedder["kind"] not in ("sface", "arcface"):
        raise ValueError("unknown kind")
    stated = content["preprocessing"]
    if stated["colour"] != "RGB" or float(stated["std"]) == 0.0:
        raise ValueError("unknown preprocessing")
    if content["alignment"] != ALIGNMENT or not content["self_test"]:
        raise ValueError("unknown alignment, or nothing to test with")
    dimension = int(content["dimension"])
    known = tuple(_known_face(entry, dimension) for entry in content["self_test"])
    return Pack(
        folder=folder,
        name=checked_name(content["name"]),
        version=str(content["version"]),
        licence=str(content["licence"]),
        source=str(content["source"]),
        detector_kind=detector["kind"],
        detector=files[detector["file"]],
        embedder_kind=embedder["kind"],
        embedder=files[embedder["file"]],
        preprocessing=Preprocessing(
            "RGB", float(stated["mean"]), float(stated["std"]), int(stated["size_px"])
        ),
        dimension=dimension,
        alignment=content["alignment"],
        known_faces=known,
        files=files,
    )


def _model_file(name: str, entry: dict[str, Any]) -> ModelFile:
    if Path(name).name != name or name in (".", "..") or "\\" in name:
        raise ValueError("a model lies beside its manifest")
    made_from = entry.get("prepared_from", {})
    return ModelFile(
        name,
        _digest(entry["sha256"]),
        int(entry["bytes"]),
        _digest(made_from["sha256"]) if made_from else "",
        str(made_from["recipe"]) if made_from else "",
    )


def _known_face(entry: dict[str, Any], dimension: int) -> KnownFace:
    landmarks = tuple((float(x), float(y)) for x, y in entry["landmarks"])
    template = tuple(float(value) for value in entry["template"])
    if len(landmarks) != 5 or len(template) != dimension:
        raise ValueError("a known face has five landmarks and one template")
    return KnownFace(str(entry["picture"]), _digest(entry["sha256"]), landmarks, template)


def _digest(text: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{64}", text):
        raise ValueError("not a SHA-256")
    return text


def checked_name(name: str) -> str:
    """``name`` if it can name a pack and its folder; raises ``CannotProceed`` otherwise."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise CannotProceed(
            "A pack's name has 1 to 64 small letters, digits, dots, hyphens or underscores, "
            "and begins with a letter or a digit.",
            "Choose such a name.",
        )
    return name
