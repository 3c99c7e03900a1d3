"""What every ``ports.FaceEngine`` over the default pack does; adapters' tests inherit it."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from workstation.errors import CannotProceed, UnreadableImage
from workstation.model import DetectedFace
from workstation.ports import Analysis, FaceEngine, Look, Unusable
from workstation.quality.gate import enough


def grey(width: int = 60, height: int = 40) -> bytes:
    """A PNG without any face."""
    data = io.BytesIO()
    PillowImage.new("RGB", (width, height), (128, 128, 128)).save(data, "PNG")
    return data.getvalue()


class FaceEngineContract:
    """Subclasses give the fixture ``contracted``."""

    def test_it_says_which_pack_and_provider_it_uses(self, contracted: FaceEngine) -> None:
        assert contracted.pack.name == "yunet-sface"
        assert contracted.pack.dimension == 128
        assert contracted.provider == "CPUExecutionProvider"

    def test_pixels_are_upright_rgb(self, contracted: FaceEngine, astronaut: Path) -> None:
        pixels = contracted.pixels(astronaut.read_bytes())
        assert pixels.shape == (512, 512, 3)
        assert pixels.dtype == np.uint8
        assert contracted.pixels(astronaut.read_bytes(), 100).shape == (100, 100, 3)

    def test_a_first_look_is_reduced_and_knows_the_whole_size(
        self, contracted: FaceEngine, group_picture: Path
    ) -> None:
        seen = contracted.glimpse(group_picture.read_bytes(), 4)
        assert seen is not None
        assert (seen.image.shape, seen.image.dtype) == ((222, 320, 3), np.uint8)
        assert (seen.width, seen.height) == (1280, 886)
        assert contracted.glimpse(grey(), 4) is None

    def test_faces_are_found_where_they_are(
        self, contracted: FaceEngine, group_picture: Path
    ) -> None:
        analysis = contracted.analyse(group_picture.read_bytes())
        assert (analysis.facts.width, analysis.facts.height) == (1280, 886)
        assert len(analysis.faces) == 6
        assert analysis.templates.shape == (0, 128)
        scores = [face.score for face in analysis.faces]
        assert scores == sorted(scores, reverse=True)
        assert all(0.6 <= score <= 1 for score in scores)
        for face in analysis.faces:
            x, y, width, height = face.box
            assert all(x < px < x + width and y < py < y + height for px, py in face.landmarks)
            (left_eye, right_eye, nose, left_mouth, right_mouth) = face.landmarks
            assert left_eye[0] < right_eye[0]
            assert left_mouth[0] < right_mouth[0]
            assert left_eye[1] < nose[1] < left_mouth[1]

    def test_decoded_pixels_give_what_the_file_gives(
        self, contracted: FaceEngine, group_picture: Path
    ) -> None:
        data = group_picture.read_bytes()
        pixels = contracted.pixels(data)
        faces = contracted.analyse(data).faces
        assert contracted.detect(pixels) == faces
        assert contracted.detect(pixels, enlarge=False) == faces, "it is large enough"
        np.testing.assert_array_equal(
            contracted.embed(pixels, faces[:2]), contracted.embed(data, faces[:2])
        )
        assert contracted.quality(pixels, faces) == contracted.quality(data, faces)
        more = contracted.detect(pixels, least_score=0.3)
        assert len(more) >= len(faces) and {face.score for face in faces} <= {
            face.score for face in more
        }
        assert contracted.detect(pixels) == faces, "a lower threshold is for that call only"

    def test_turned_pictures_are_searched_in_pixels_as_recorded(
        self, contracted: FaceEngine, group_picture: Path
    ) -> None:
        with PillowImage.open(group_picture) as opened:
            quarter = opened.convert("RGB").resize((640, 443)).rotate(90, expand=True)
        data = io.BytesIO()
        quarter.save(data, "PNG")
        assert len(contracted.analyse(data.getvalue()).faces) < 6
        found = contracted.look_again(data.getvalue(), Look(90.0))
        assert len(found) == 6
        assert [face.score for face in found] == sorted((f.score for f in found), reverse=True)
        for face in found:
            x, y, width, height = face.box
            assert all(x < px < x + width and y < py < y + height for px, py in face.landmarks)
            (_, first), (_, second) = face.landmarks[:2]
            assert first > second, "the eye at the left of an upright face is the lower one here"
        with pytest.raises(UnreadableImage):
            contracted.look_again(b"no image", Look())

    def test_every_face_is_measured(self, contracted: FaceEngine, group_picture: Path) -> None:
        data = group_picture.read_bytes()
        faces = contracted.analyse(data).faces
        measured = contracted.quality(data, faces)
        assert len(measured) == 6
        for face, measures in zip(faces, measured, strict=True):
            assert measures[0].id == "face_height"
            assert measures[0].value == face.height_px
        # Two of the six look far to the side, and the gate says so.
        passed = [enough(measures) for measures in measured]
        assert sum(one for one, _ in passed) == 4
        assert all("turned to the side" in reasons[0] for one, reasons in passed if not one)
        with pytest.raises(UnreadableImage):
            contracted.quality(b"no image", [])

    def test_templates_tell_people_apart(self, contracted: FaceEngine, group_picture: Path) -> None:
        data = group_picture.read_bytes()
        faces = contracted.analyse(data).faces
        templates = contracted.embed(data, faces)
        assert templates.shape == (6, 128)
        assert templates.dtype == np.float32
        np.testing.assert_allclose(np.linalg.norm(templates, axis=1), 1, atol=1e-5)
        between = templates @ templates.T
        assert float(between[np.triu_indices(6, 1)].max()) < 0.4
        again = contracted.embed(data, faces[2:3])
        np.testing.assert_allclose(again[0], templates[2], atol=1e-5)

    def test_no_faces_no_templates(self, contracted: FaceEngine) -> None:
        assert contracted.analyse(grey()).faces == ()
        assert contracted.embed(grey(), []).shape == (0, 128)

    @pytest.mark.parametrize("size", [(1, 1), (3000, 1), (1, 3000), (9, 9), (20, 3000)])
    def test_odd_sizes_are_no_fault(self, contracted: FaceEngine, size: tuple[int, int]) -> None:
        assert contracted.analyse(grey(*size)).faces == ()

    @pytest.mark.parametrize("data", [b"", b"text", b"\xff\xd8\xff\xe0 cut short"])
    def test_bad_bytes_are_a_sentence(self, contracted: FaceEngine, data: bytes) -> None:
        for call in (contracted.analyse, contracted.pixels, lambda d: contracted.embed(d, [])):
            with pytest.raises(UnreadableImage) as caught:
                call(data)
            assert caught.value.sentence

    def test_landmarks_that_span_no_face_are_a_sentence(self, contracted: FaceEngine) -> None:
        point = (5.0, 5.0)
        face = DetectedFace((0, 0, 10, 10), (point, point, point, point, point), 0.9)
        with pytest.raises(CannotProceed, match="do not span a face"):
            contracted.embed(grey(), [face])

    def test_one_bad_file_spoils_no_other(
        self, contracted: FaceEngine, group_picture: Path, astronaut: Path
    ) -> None:
        good = [group_picture.read_bytes(), astronaut.read_bytes()]
        results = contracted.enrol([good[0], b"bad", grey(), good[1], b""])
        group, bad, empty, one, nothing = results
        assert isinstance(bad, Unusable)
        assert isinstance(nothing, Unusable)
        assert bad.reason.endswith(".")
        assert isinstance(group, Analysis)
        assert isinstance(empty, Analysis)
        assert isinstance(one, Analysis)
        assert [len(x.faces) for x in (group, empty, one)] == [6, 0, 1]
        assert empty.templates.shape == (0, 128)
        assert contracted.enrol([]) == []

    def test_enrolling_does_not_depend_on_the_batch(
        self, contracted: FaceEngine, group_picture: Path, astronaut: Path
    ) -> None:
        batch = [group_picture.read_bytes(), astronaut.read_bytes(), grey()]
        together = contracted.enrol(batch)
        for data, result in zip(batch, together, strict=True):
            (alone,) = contracted.enrol([data])
            assert isinstance(alone, Analysis)
            assert isinstance(result, Analysis)
            assert alone.faces == result.faces == contracted.analyse(data).faces
            np.testing.assert_allclose(alone.templates, result.templates, atol=1e-5)
            embedded = contracted.embed(data, alone.faces)
            np.testing.assert_allclose(alone.templates, embedded, atol=1e-5)
