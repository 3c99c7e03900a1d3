"""Random work by people with random roles: no identification without each step.

``python -m tests.workstation.identification.sequences [N] [SEED]`` takes N sequences (10,000) on
real SQLite, set up as released, and prints what they reached. The suite runs fewer.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from hypothesis import strategies as st

from tests import people
from tests.fakes import FakeEngine
from tests.workstation.identification.raw import lacking
from tests.workstation.identification.world import STAFF, Examining, Step, World
from workstation import casework
from workstation.identification import Action, Outcome, Stage
from workstation.model.accounts import Role
from workstation.workspace import DATABASE

STEPS = st.builds(
    Step,
    action=st.one_of(st.none(), st.sampled_from(Action)),
    actor=st.integers(0, len(STAFF) - 1),
    target=st.sampled_from([0, 0, 0, 1]),
    choice=st.integers(0, 29),
    guided=st.sampled_from([True, True, False]),
)
ROLES = st.lists(
    st.sets(st.sampled_from(Role), min_size=1, max_size=3),
    min_size=len(STAFF),
    max_size=len(STAFF),
)


def random_step(source: random.Random) -> Step:
    """A step as ``STEPS`` draws it, without Hypothesis: a long run does not shrink."""
    return Step(
        source.choice([None, *Action]),
        source.randrange(len(STAFF)),
        source.choice([0, 0, 0, 1]),
        source.randrange(30),
        source.random() < 0.6,
    )


def random_roles(source: random.Random) -> list[set[Role]]:
    """Roles of the staff."""
    return [set(source.sample(list(Role), source.randint(1, 3))) for _ in STAFF]


def work(world: World, roles: Sequence[set[Role]], steps: Sequence[Step]) -> Examining:
    """One sequence; fails where a step or an identification came about that should not."""
    examining = Examining(world.workspace, world.search(), list(roles))
    for step in steps:
        examining.take(step)
    assert examining.unchanged()
    with closing(sqlite3.connect(world.workspace.root / DATABASE)) as connection:
        assert list(lacking(connection, examining.search.id)) == []
    made = casework.decisions(world.workspace, examining.search.id)
    identified = any(each.outcome is Outcome.IDENTIFIED for each in made)
    assert identified == (Stage.IDENTIFIED in examining.reached)
    return examining


def main(count: int = 10_000, seed: int = 0) -> None:
    """Take ``count`` sequences, and say what they reached."""
    source = random.Random(seed)
    reached: Counter[str] = Counter()
    tried = done = 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        with people.create_workspace(root / "workspace", "A. Tester", engines=FakeEngine) as made:
            world = World(made, root)
            for number in range(1, count + 1):
                steps = [random_step(source) for _ in range(source.randint(8, 30))]
                examining = work(world, random_roles(source), steps)
                tried, done = tried + len(steps), done + examining.done
                reached.update(stage.value for stage in examining.reached)
                if number % 100 == 0:
                    print(f"{number}: {dict(reached)}", flush=True)
            assert casework.verify_log(made).ok
    seconds = time.monotonic() - begun
    print(f"{count} sequences, {tried} steps, {done} actions done, {seconds:.0f} s")
    for stage in Stage:
        print(f"  {stage.value}: reached in {reached[stage.value]}")


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[1:]))
