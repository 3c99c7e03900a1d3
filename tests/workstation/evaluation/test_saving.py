"""Results are kept whole or not at all, and every file can be read by what reads its kind."""

from __future__ import annotations

import csv
import errno
import io
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workstation.evaluation.made_up import searches
from workstation.errors import CannotProceed
from workstation.evaluation.chart import Axis, Line, chart
from workstation.evaluation.curves import cmc, det
from workstation.evaluation.findings import Evaluation
from workstation.evaluation.groups import by_group
from workstation.evaluation.heights import _at_height
from workstation.evaluation.manifest import Role
from workstation.evaluation.metrics import MatedSearch, share, within_rank
from workstation.evaluation.pictures import det_by_height, det_picture, rank_picture
from workstation.evaluation.rates import learned_points
from workstation.evaluation.saving import check_folder, contents, save
from workstation.evaluation.searches import mated_searches, top_scores
from workstation.model import PackIdentity

SVG = "{http://www.w3.org/2000/svg}"
SCORES = st.lists(st.floats(-1, 1), max_size=20)


@pytest.fixture
def found() -> Evaluation:
    """Forty mated probes, three of them missed, and sixty strangers; with a group and a height."""
    probes = [
        replace(each, probe=replace(each.probe, sex="F" if each.probe.line % 2 else "M"))
        for each in searches(
            [0.3 + number / 100 for number in range(40)], [n / 150 for n in range(60)]
        )
    ]
    listed = [each.probe for each in probes]
    mated, tops = mated_searches(probes), top_scores(probes)
    points = learned_points(probes)
    return Evaluation(
        pack=PackIdentity("a & b", "1", "0" * 64, 8, "none"),
        provider="none",
        gallery_people=1991,
        gallery_images=1991,
        mated=len(mated),
        strangers=len(tops),
        mate_left_out=0,
        not_enrolled=(),
        failure_to_enrol={role: share(0, 40) for role in Role},
        rank1=within_rank(mated, 1),
        rank10=within_rank(mated, 10),
        points=points,
        det=det(mated, tops),
        cmc=cmc(mated, 1991),
        groups=by_group(probes, listed, set(), points),
        heights=tuple(
            _at_height(height, some, 100, 1991, points)
            for height, some in ((80, probes), (60, probes[:50]), (40, probes[50:]), (20, []))
        ),
        notes=("A note.",),
    )


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), strict=True))


def test_tables_say_what_the_figures_say(found: Evaluation) -> None:
    files = contents(found)
    rows = [row for row in _rows(files["det.csv"]) if row["face_height"] == "as it is"]
    assert len(rows) == len(found.det) == 61
    for row, point in zip(rows, found.det, strict=True):
        assert float(row["threshold"]) == point.threshold
        assert (int(row["fpir_count"]), int(row["fpir_total"])) == (point.fpir.count, 60)
        assert float(row["fnir_r20"]) == point.fnir[1].value
        assert (float(row["fnir_r1_low"]), float(row["fnir_rN_high"])) == (
            point.fnir[0].low,
            point.fnir[2].high,
        )
    ranks = [row for row in _rows(files["ranks.csv"]) if row["face_height"] == "as it is"]
    assert [int(row["rank"]) for row in ranks] == [point.rank for point in found.cmc]
    assert {row["group"] for row in _rows(files["groups.csv"])} == {"F", "M"}
    assert {row["fnir"] for row in _rows(files["groups.csv"])} == {"too few to say"}
    heights = _rows(files["heights.csv"])
    assert len(heights) == 4 * 2 * 2
    assert {row["threshold_is"] for row in heights} == {"kept", "set anew"}
    for name, text in files.items():
        if name.endswith(".csv"):
            lines = list(csv.reader(io.StringIO(text)))
            assert len({len(line) for line in lines}) == 1
            assert "nan" not in text
            assert "inf" not in text
    assert json.loads(files["evaluation.json"])["gallery_people"] == 1991


def test_pictures_are_svg_with_axes_in_the_terms_of_the_field(found: Evaluation) -> None:
    files = contents(found)
    pictures = {name: text for name, text in files.items() if name.endswith(".svg")}
    assert set(pictures) == {"det.svg", "ranks.svg", "det-heights.svg", "ranks-heights.svg"}
    for text in pictures.values():
        _sound(text)
    det_words = _words(pictures["det.svg"])
    assert any(word.startswith("FPIR(N, T)") and "logarithmic" in word for word in det_words)
    assert any(word.startswith("FNIR(N, R, T)") for word in det_words)
    assert {"R = 1", "R = 20 and N"} <= det_words
    assert any("N = 1991; 40 mated, 60 non-mated searches; pack a & b" in w for w in det_words)
    assert {"as it is", "80 px", "20 px"} <= _words(pictures["det-heights.svg"])
    assert "match" not in " ".join(pictures.values()).lower()


def _sound(text: str) -> ET.Element:
    root = ET.fromstring(text)
    assert root.tag == f"{SVG}svg"
    assert "nan" not in text
    for path in root.iter(f"{SVG}path"):
        for x, y in re.findall(r"[ML]([-\d.]+) ([-\d.]+)", path.get("d") or ""):
            assert 0 <= float(x) <= 720
            assert 0 <= float(y) <= 480
    return root


def _words(text: str) -> set[str]:
    return {each.text or "" for each in ET.fromstring(text).iter(f"{SVG}text")}


@settings(max_examples=40, deadline=None)
@given(SCORES, SCORES, st.integers(2, 3000))
def test_any_curve_can_be_drawn(mates: list[float], tops: list[float], people: int) -> None:
    mated = [MatedSearch(score, 1 + number) for number, score in enumerate(mates)]
    curves = ("as <it> is", det(mated, tops), cmc(mated, people))
    for text in (
        det_picture(curves, learned_points(searches(mates, tops)), "below"),
        det_by_height([curves, ("20 px", (), ())], "b"),
        rank_picture([curves], "below"),
        rank_picture([curves, ("20 px", (), ())], "below"),
    ):
        _sound(text)


def test_a_line_is_drawn_where_its_values_lie() -> None:
    """Three tenths across a logarithmic axis of two decades, and a step held to the end."""
    x = Axis("x", 0.01, 1.0, ((0.1, "a tenth"),), log=True)
    y = Axis("y", 0.0, 1.0, ((0.5, "a half"),))
    root = ET.fromstring(chart("t", "b", x, y, [Line("l", ((0.01, 1.0), (0.1, 0.5)))]))
    drawn = next(p for p in root.iter(f"{SVG}path") if p.get("stroke") == "#111111")
    corners = re.findall(r"[ML]([-\d.]+) ([-\d.]+)", drawn.get("d") or "")
    left, middle, right = 72.0, (72.0 + 576.0) / 2, 576.0
    top, half = 72.0, (72.0 + 392.0) / 2
    assert [(float(a), float(b)) for a, b in corners] == [
        (left, top),
        (middle, top),
        (middle, half),
        (right, half),
    ]


def test_a_new_folder_appears_whole(found: Evaluation, tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "results"
    check_folder(folder)
    assert list(tmp_path.iterdir()) == []
    names = save(found, folder)
    assert sorted(each.name for each in folder.iterdir()) == sorted(names)
    assert [each.name for each in folder.parent.iterdir()] == ["results"]
    again = tmp_path / "empty"
    again.mkdir()
    check_folder(again)
    save(found, again)
    for name in names:
        assert (again / name).read_bytes() == (folder / name).read_bytes()


def test_what_is_there_is_kept(found: Evaluation, tmp_path: Path) -> None:
    (tmp_path / "results").mkdir()
    (tmp_path / "results" / "det.csv").write_text("mine")
    (tmp_path / "file").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("results", "file", "link", "not there/../results"):
        for act in (check_folder, lambda folder: save(found, folder)):
            with pytest.raises(CannotProceed) as refused:
                act(tmp_path / name)
            assert "new folder" in refused.value.next_step
    assert (tmp_path / "results" / "det.csv").read_text() == "mine"
    assert {each.name for each in tmp_path.iterdir()} == {"results", "file", "link"}


@pytest.mark.parametrize("name", ["a\0b", "x" * 300, "file/results"])
def test_an_impossible_name_is_a_sentence(found: Evaluation, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("mine")
    for act in (check_folder, lambda folder: save(found, folder)):
        with pytest.raises(CannotProceed) as refused:
            act(tmp_path / name)
        assert refused.value.next_step
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_failure_half_way_leaves_nothing(
    found: Evaluation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open
    full = OSError(errno.ENOSPC, "No space left on device")

    def fails(self: Path, *args: object, **more: object) -> object:
        if self.name == "ranks.csv":
            raise full
        return opened(self, *args, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", fails)
    with pytest.raises(CannotProceed, match="disk is full"):
        save(found, tmp_path / "results")
    assert list(tmp_path.iterdir()) == []


def test_an_unwritable_place_is_noticed_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    denied = PermissionError(errno.EACCES, "Permission denied")

    def refuses(*args: object, **more: object) -> str:
        raise denied

    monkeypatch.setattr("workstation.evaluation.saving.tempfile.mkdtemp", refuses)
    with pytest.raises(CannotProceed, match="Access is denied"):
        check_folder(tmp_path / "results")
