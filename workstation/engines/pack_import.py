"""Verifies packs, and imports a folder in InsightFace's shape: SCRFD and ArcFace as .onnx.

What InsightFace would guess is worked out once, here, checked on real faces, and stated in
the manifest. Nothing is downloaded, and no model is opened by its path.
"""

from __future__ import annotations

import dataclasses
import hashlib
import os
import shutil
import tempfile
from pathlib import Path

import numpy as np

from workstation.engines import preparation, self_test
from workstation.engines.default_pack import replace_folder
from workstation.engines.manifest import (
    ALIGNMENT,
    MANIFEST,
    ModelFile,
    Pack,
    Preprocessing,
    checked_name,
    read_pack,
    write_manifest,
)
from workstation.errors import CannotProceed, PackUnusable
from workstation.ports import FaceDetector, FaceEmbedder, Image, Template

RESEARCH_ONLY = (
    "The public InsightFace packs (buffalo, antelope and their like) are for non-commercial "
    "research only. Make sure that the licence you state allows your use."
)
"""Shown wherever a pack is imported."""

LARGEST_MODEL_BYTES = 2 * 1024**3

_MAXIMUM_BETWEEN_PEOPLE = 0.4
"""Mean cosine between the different people of the known pictures; right packs give 0 to 0.2,
a wrong normalisation 0.9."""
_MINIMUM_WITH_ITSELF = 0.6
"""Cosine of a face with itself mirrored; the two packs measured give at least 0.87."""


def import_pack(folder: Path, name: str, licence: str, source: str, packs: Path) -> Pack:
    """Make a pack named ``name`` below ``packs`` from the .onnx files in ``folder``.

    ``licence`` and ``source`` are what the user states; see ``RESEARCH_ONLY``. The pack
    passes its checks before it appears, whole. Raises ``CannotProceed`` with what to do.
    """
    checked_name(name)
    for text, what in ((licence, "licence"), (source, "source")):
        if not any(character.isalnum() for character in text):
            raise CannotProceed(
                f"The {what} of the pack is missing.",
                f"State it with --{what}. {RESEARCH_ONLY}",
            )
    target = packs / name
    if target.exists():
        raise CannotProceed(
            f"There is already a pack named {name}.",
            "Choose another name; galleries made with that pack still need it.",
        )
    models = _models_in(folder)
    detector_name, embedder_name = _roles(folder, models)
    try:
        packs.mkdir(parents=True, exist_ok=True)
        making = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=packs))
    except OSError as error:
        raise CannotProceed(
            f"The folder for model packs cannot be written: {packs}", "Make it writable."
        ) from error
    try:
        files = {one: _written(making, one, models[one]) for one in (detector_name, embedder_name)}
        possible = possible_preprocessings(models[embedder_name])
        pack = _described(
            Pack(
                folder=making,
                name=name,
                version="1",
                licence=licence.strip(),
                source=source.strip(),
                detector_kind="scrfd",
                detector=files[detector_name],
                embedder_kind="arcface",
                embedder=files[embedder_name],
                preprocessing=possible[0],
                dimension=0,
                alignment=ALIGNMENT,
                known_faces=(),
                files=files,
            ),
            possible,
        )
        write_manifest(pack)
        read_pack(making)
        replace_folder(making, target)
    except OSError as error:
        raise CannotProceed(
            "The pack could not be written.", "Free some space on the disk and try again."
        ) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return read_pack(target)


def _models_in(folder: Path) -> dict[str, bytes]:
    """The .onnx files of a folder, as bytes."""
    if not folder.is_dir():
        raise CannotProceed(
            f"There is no folder {folder}.", "Check the path; nothing is downloaded."
        )
    if (folder / MANIFEST).is_file():
        raise CannotProceed(
            f"The folder {folder.name} is a pack already.",
            "Copy it into the folder of the packs, then verify it: corroborate packs verify",
        )
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".onnx")
        if not paths:
            raise CannotProceed(
                f"The folder {folder.name} holds no .onnx file.",
                "Choose the folder in which the models of the pack lie.",
            )
        if any(path.stat().st_size > LARGEST_MODEL_BYTES for path in paths):
            raise CannotProceed("A model in this folder is larger than 2 GB.", "Choose another.")
        return {path.name: path.read_bytes() for path in paths}
    except OSError as error:
        raise CannotProceed(
            f"The folder {folder.name} cannot be read.", "Check its permissions."
        ) from error


def _roles(folder: Path, models: dict[str, bytes]) -> tuple[str, str]:
    """Names of the detector and the recogniser, by what their graphs take and give.

    InsightFace's rule: SCRFD has nine outputs or more where it gives landmarks; ArcFace has
    one input of 112x112 and one output, a vector. Other models of a pack (age, more
    landmarks) are left out.
    """
    detectors, embedders = [], []
    for name, data in models.items():
        model = preparation.parse(data)
        if preparation.has_external_data(model):
            raise CannotProceed(
                f"The model {name} keeps weights in another file, which cannot be verified.",
                "Use a model that is one .onnx file.",
            )
        fixed = {tensor.name for tensor in model.graph.initializer}
        inputs = [value for value in model.graph.input if value.name not in fixed]
        sizes = [dim.dim_value for dim in inputs[0].type.tensor_type.shape.dim] if inputs else []
        outputs = model.graph.output
        if len(inputs) == 1 and len(outputs) in (9, 15):
            detectors.append(name)
        elif len(inputs) == 1 and len(outputs) == 1 and sizes[1:] == [3, 112, 112]:
            embedders.append(name)
    for kind, names in (("detector with landmarks (SCRFD)", detectors), ("recogniser", embedders)):
        if not names:
            raise CannotProceed(
                f"The folder {folder.name} holds no {kind} among {len(models)} .onnx files.",
                "A pack needs an SCRFD detector with landmarks and an ArcFace recogniser of "
                "112x112 pixels.",
            )
        if len(names) > 1:
            raise CannotProceed(
                f"The folder {folder.name} holds more than one {kind}: {', '.join(names)}.",
                "Leave one of each in the folder.",
            )
    return detectors[0], embedders[0]


def possible_preprocessings(data: bytes) -> list[Preprocessing]:
    """The normalisation that ``ArcFaceONNX`` would use for this model, then the other one.

    InsightFace knows two: inside the model, and (pixel - 127.5) / 127.5.
    """
    from workstation.engines.insightface_pack import guessed_normalisation

    guess = guessed_normalisation(data)
    both = dict.fromkeys([guess, (0.0, 1.0), (127.5, 127.5)])
    return [Preprocessing("RGB", mean, std, 112) for mean, std in both]


def _written(folder: Path, name: str, data: bytes) -> ModelFile:
    with (folder / name).open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    return ModelFile(name, hashlib.sha256(data).hexdigest(), len(data))


def _described(pack: Pack, possible: list[Preprocessing]) -> Pack:
    """The pack with the first preprocessing that works on real faces, and what it gives."""
    from workstation.engines.local import load_models

    complaints = []
    for preprocessing in possible:
        pack = dataclasses.replace(pack, preprocessing=preprocessing)
        detector, embedder = load_models(pack, "cpu")
        complaint = implausible(detector, embedder)
        if not complaint:
            known = self_test.known_faces(detector, embedder)
            return dataclasses.replace(pack, dimension=embedder.dimension, known_faces=known)
        complaints.append(complaint)
    raise PackUnusable(
        f"The pack does not work on known faces: {complaints[0]}",
        "Its models may belong to something else. Do not use it.",
    )


def implausible(detector: FaceDetector, embedder: FaceEmbedder) -> str:
    """What speaks against this pack on the known pictures, as a sentence; else empty.

    Different people must not look alike, and each face must look like its mirror image and
    like itself shifted by two pixels, more than like anybody else.
    """
    images = [_picture(name) for name in self_test.PICTURES]
    found = [detector.detect(image) for image in images]
    if [len(faces) for faces in found] != [6, 1]:
        return "its detector does not find the seven faces of the known pictures."
    crops = [
        embedder.align(image, face.landmarks)
        for image, faces in zip(images, found, strict=True)
        for face in faces
    ]
    try:
        templates = embedder.embed(crops)
    except CannotProceed as error:
        return error.sentence
    between = (templates @ templates.T)[np.triu_indices(len(crops), 1)]
    if float(between.mean()) > _MAXIMUM_BETWEEN_PEOPLE:
        return (
            f"different people look alike (mean cosine {between.mean():.2f}); its input is "
            "probably normalised wrongly."
        )
    for changed in ([crop[:, ::-1] for crop in crops], [np.roll(c, 2, axis=1) for c in crops]):
        same = self_test.similarities(templates, _embedded(embedder, changed))
        if float(same.min()) < max(_MINIMUM_WITH_ITSELF, float(between.max())):
            return "a face does not look like itself mirrored or moved by two pixels."
    return ""


def _picture(name: str) -> Image:
    from workstation.media.decoding import decode

    return decode(self_test.picture_bytes(name))[0]


def _embedded(embedder: FaceEmbedder, crops: list[Image]) -> Template:
    return embedder.embed([np.ascontiguousarray(crop) for crop in crops])
