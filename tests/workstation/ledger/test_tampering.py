"""Each kind of tampering a few times; ``python -m tests.workstation.ledger.tampering`` in full."""

from __future__ import annotations

import random

import pytest

from tests.workstation.ledger import tampering


@pytest.mark.parametrize("kind", tampering.FOUND, ids=lambda kind: kind.__name__)
def test_tampering_is_found_with_a_witness(kind: tampering.Tampering) -> None:
    assert tampering.found(kind, 20, random.Random(kind.__name__)) == 20


def test_rewriting_everything_is_not_found_without_a_witness() -> None:
    rng = random.Random(1)
    log, anchored = tampering.fresh(rng)
    forged = tampering.edit_and_recompute_everything(log, anchored, rng)
    assert forged.check([]).ok, "the attacker holds the key: only copies elsewhere show it"


def test_a_dropped_tail_is_what_the_counter_had_shown() -> None:
    assert tampering.dropped_tails(20, random.Random(2)) == (0, 20)


def test_every_flipped_bit_is_found() -> None:
    assert all(tampering.bit_flips(500, random.Random(3)))


def test_untouched_logs_raise_no_alarm() -> None:
    assert tampering.false_alarms(30, random.Random(4)) == 0


def test_the_first_bad_thing_is_named() -> None:
    log = tampering.written([{"n": n} for n in range(20)], {5, 10, 20})
    contents = log.contents
    contents[6] = {"n": -1}
    check = tampering.written(contents, {5, 20}).check(log.witnessed())
    assert (check.ok, check.first_bad) == (False, 6)
    assert "entries from 6 to 10" in check.sentence
    check = log.until(17).check(log.witnessed())
    assert (check.ok, check.first_bad) == (False, 18)
    assert "missing from the end" in check.sentence
