"""The check finds a true calibration true and a false one false; the picture shows both."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from tests.workstation.calibration.crowds import crowd, templates
from workstation.calibration import wording
from workstation.calibration.checking import (
    LEAST_HELD_OUT,
    People,
    enough_to_hold_out,
    group,
    held_out,
    probed,
)
from workstation.calibration.crowd import strangers
from workstation.calibration.findings import CalibrationCheck
from workstation.calibration.learning import learn
from workstation.calibration.picture import as_svg
from workstation.calibration.reliability import Reliability, Trial

COUNT = 300
GALLERY = People(templates(COUNT), np.arange(COUNT))
HELD_OUT = held_out(GALLERY)


def test_held_out_people_of_a_plain_gallery_are_what_was_expected() -> None:
    assert HELD_OUT.strangers == COUNT
    assert HELD_OUT.people == COUNT * 4 // 5
    assert sum(each.enough for each in HELD_OUT.bins) >= 3
    assert HELD_OUT.ok, HELD_OUT
    lows = [each.low for each in HELD_OUT.bins]
    assert lows == sorted(lows) and HELD_OUT.bins[-1].high == 1.0
    for one, next_one in zip(HELD_OUT.bins, HELD_OUT.bins[1:], strict=False):
        assert one.high == next_one.low


def test_probes_of_strangers_are_checked_as_well() -> None:
    found = probed(GALLERY, templates(200, seed=31))
    assert (found.strangers, found.people) == (200, COUNT)
    assert found.ok, found


def _with_tail(factor: float) -> Reliability:
    """A calibration that expects ``factor`` times as many as it learned."""
    whole = crowd(COUNT)
    learned = learn(whole)
    assert learned is not None
    wrong = replace(
        learned,
        knots_log_share=tuple(min(0.0, y + np.log(factor)) for y in learned.knots_log_share),
        threshold_share=learned.threshold_share * factor,
    )
    trial = Trial()
    for block in strangers(whole, templates(400, seed=32)):
        trial.add(wrong, block)
    return trial.result()


def test_a_calibration_that_is_wrong_is_found_out() -> None:
    assert _with_tail(1.0).ok
    assert not _with_tail(2.0).ok
    assert not _with_tail(0.5).ok


def test_relatives_of_the_people_of_a_gallery_are_not_what_was_expected() -> None:
    """Siblings look like somebody in it: the check must not call that true."""
    random = np.random.default_rng(3)
    alike = GALLERY.templates + random.normal(0, 0.12, GALLERY.templates.shape).astype(np.float32)
    alike /= np.linalg.norm(alike, axis=1, keepdims=True)
    assert not probed(GALLERY, alike.astype(np.float32)).ok


def test_too_few_people_cannot_be_held_out() -> None:
    assert enough_to_hold_out(LEAST_HELD_OUT)
    few = LEAST_HELD_OUT - 1
    assert not enough_to_hold_out(few)
    with pytest.raises(ValueError, match="too few"):
        held_out(People(templates(few), np.arange(few)))
    members = np.arange(COUNT) < few
    small = group("F", GALLERY, members, HELD_OUT)
    assert small.reliability is None and small.times_as_many is None
    assert f"{few} people can be compared" in small.reason


def test_people_of_one_group_look_more_alike_than_others() -> None:
    rows = templates(420, groups=2)
    both = People(rows, np.arange(420))
    whole = held_out(both)
    one = group("F", both, np.arange(420) % 2 == 0, whole)
    assert one.people == 210 and one.reliability is not None
    assert one.times_as_many is not None and one.times_as_many > 1.3
    check = CalibrationCheck(420, None, "", whole, None, (one,))
    assert "times as often" in check.as_text()
    (facts,) = check.as_json()["groups"]
    assert facts["name"] == "F" and facts["bins"] and facts["strangers"] == 210


def test_the_table_says_what_it_must() -> None:
    check = CalibrationCheck(COUNT, None, "", HELD_OUT, _with_tail(2.0), ())
    facts = check.as_json()
    assert facts["ok"] is False and facts["strangers"] == COUNT
    assert {"low", "high", "expected", "observed", "enough", "ratio"} <= facts["bins"][0].keys()
    assert "NOT true" in check.as_text() and " no" in check.as_text()
    good = replace(check, probes=None)
    assert good.as_json()["ok"] is True
    assert "NOT" not in good.as_text()
    untested = CalibrationCheck(50, None, wording.too_few(50, LEAST_HELD_OUT), None, None, ())
    assert untested.as_json()["ok"] is False and untested.as_json()["bins"] == []
    assert untested.as_text().startswith("Too little data")
    for text in (check.as_text(), good.as_text(), untested.as_text()):
        assert "confiden" not in text and "probab" not in text


def test_the_picture_is_svg_with_a_point_for_every_bin_and_place() -> None:
    for reliability in (HELD_OUT, _with_tail(2.0)):
        root = ET.fromstring(as_svg(reliability))
        circles = root.findall("{http://www.w3.org/2000/svg}circle")
        assert len(circles) == len(reliability.bins) + len(reliability.best)
        assert all(0 <= float(c.get("cy", "-1")) <= 420 for c in circles)
