"""The draw: the same for everybody, changed by nothing but its seed."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from workstation.audit.sample import (
    ALL_UP_TO,
    AT_LEAST,
    AT_MOST,
    draw,
    fingerprint,
    sample_size,
    seed_of,
)
from workstation.model import SearchId

ids = st.lists(
    st.integers(0, 2**128 - 1).map(lambda n: SearchId(f"{n:032x}")), unique=True, max_size=80
)
seeds = st.binary(min_size=32, max_size=32)


@given(ids, seeds, st.randoms())
def test_the_order_of_the_input_changes_nothing(
    population: list[SearchId], seed: bytes, random: object
) -> None:
    shuffled = list(population)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert draw(population, seed) == draw([*shuffled, *shuffled[:3]], seed)
    assert fingerprint(population) == fingerprint(shuffled)


@given(ids, seeds)
def test_the_sample_is_of_the_population_and_as_large_as_the_rule_says(
    population: list[SearchId], seed: bytes
) -> None:
    sample = draw(population, seed)
    assert len(set(sample)) == len(sample) == sample_size(len(population))
    assert set(sample) <= set(population)


@given(ids, seeds, st.data())
def test_more_searches_put_nobody_back_once_drawn_first(
    population: list[SearchId], seed: bytes, data: st.DataObject
) -> None:
    sample = draw(population, seed)
    # Whoever is left out is behind everybody drawn: the order is the seed's alone.
    behind = set(population) - set(sample)
    key = {each: hashlib.sha256(seed + each.encode()).digest() for each in population}
    assert all(key[one] < key[other] for one in sample for other in behind)
    assert [key[one] for one in sample] == sorted(key[one] for one in sample)


@given(ids, seeds)
def test_an_addendum_draws_nothing_twice(population: list[SearchId], seed: bytes) -> None:
    first = draw(population, seed)
    second = draw(population, seed, first)
    assert not set(first) & set(second)
    assert len(second) == sample_size(len(population) - len(first))


def test_another_seed_draws_others() -> None:
    population = [SearchId(f"{number:032x}") for number in range(500)]
    samples = {frozenset(draw(population, seed_of(f"note {n}"))) for n in range(50)}
    assert len(samples) == 50
    counts = [sum(each in sample for sample in samples) for each in population]
    assert max(counts) < 20, "each search is drawn about 5 times in 50"


@given(ids)
def test_without_a_seed_everything_is_drawn(population: list[SearchId]) -> None:
    assert draw(population, None) == tuple(sorted(population))


@given(st.integers(0, 1_000_000))
def test_the_size_never_falls_and_stays_within_its_bounds(searches: int) -> None:
    size = sample_size(searches)
    assert size <= sample_size(searches + 1) <= AT_MOST
    assert size == searches if searches <= ALL_UP_TO else AT_LEAST <= size < searches


def test_the_sizes_that_the_docs_name() -> None:
    assert [sample_size(n) for n in (0, 1, 20, 21, 200, 201, 350, 600, 5000)] == [
        0, 1, 20, 20, 20, 21, 35, 60, 60,
    ]  # fmt: skip
    assert round(1 - 0.05 ** (1 / AT_LEAST), 2) == 0.14
    assert round(1 - 0.05 ** (1 / AT_MOST), 3) == 0.049
