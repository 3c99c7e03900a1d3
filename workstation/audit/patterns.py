"""What in the searches of a month an auditor is asked about, whether drawn or not.

A flag states facts and asks a question. It accuses nobody: shifts, a child in danger or a gallery
in which one face resembles many explain most of them. The thresholds are our own choice, made so
that an ordinary month of a small department raises few.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from workstation.model import CaseNumber, Flag, FlagKind, SearchId, WorkingHours
from workstation.model.searches import LONG_LIST

EDITED_REPEATS = 3
"""Two edited searches compare one edit with another; from the third on, somebody may be trying
until a name appears."""
FOLLOW_UP_DAYS = 14
"""A search that nobody compared or concluded after two weeks was perhaps not needed."""
SAME_PROBE_REPEATS = 4
"""A search, one with another limit or gallery, one after new portraits: that explains three."""
SAME_CANDIDATE_SEARCHES, SAME_CANDIDATE_CASES = 3, 2
"""Within one case the same person is looked at again and again, which is the case's work. The
same person first in the lists of several cases of one officer is a face that resembles many, or
somebody whom the officer looks up."""
MANY_ON_A_CASE = 20
REFUSALS = 3
"""One refusal teaches the rule; the third is a habit, or a screen that misleads."""

_QUESTIONS = {
    FlagKind.EDITED_REPEATEDLY: "What was each edit for, and was the list of the face as recorded "
    "looked at first?",
    FlagKind.NO_FOLLOW_UP: "Was the search needed, and what became of it?",
    FlagKind.SAME_PROBE: "What did each search add to the one before?",
    FlagKind.SAME_FIRST_CANDIDATE: "Are the cases connected, does this face resemble many, or was "
    "a person looked up?",
    FlagKind.OUT_OF_HOURS: "Was this a shift, or an emergency that the reason names?",
    FlagKind.MANY_ON_A_CASE: "Does the case have as many faces as it has searches?",
    FlagKind.BELOW_THE_GATE: "Does each reason hold for searching a face that shows too little?",
    FlagKind.LONG_LISTS: "Who looked through such lists, and with what in hand?",
    FlagKind.REFUSED: "Was the rule not known, or was a way around it sought?",
    FlagKind.DOUBTFUL_TIME: "Which clock was wrong, and who set it?",
    FlagKind.RECORDS_DIFFER: "Was their case purged? If not: who had the workspace's "
    "files? Verify the log with a witness folder.",
    FlagKind.LATE: "Why were they dated in a month that had been audited?",
}


@dataclass(frozen=True)
class SearchFacts:
    """What the patterns look at.

    ``probe`` is the same for the same face in the same picture, in whatever case; ``first`` is
    the gallery person who stands first, None where the list is empty. ``followed`` is whether
    anybody wrote a comparison or a decision; ``limit`` the longest list asked for.
    """

    id: SearchId
    at: datetime
    by: str
    case: CaseNumber
    probe: Hashable
    first: Hashable | None
    edited: bool
    below_gate: bool
    limit: int
    followed: bool


@dataclass(frozen=True)
class Refusal:
    """A search that the program refused."""

    at: datetime
    by: str
    case: str
    sentence: str


@dataclass(frozen=True)
class Irregular:
    """What only the log can tell: searches at a doubtful time, those that only the log or only
    the records know, and those that came after an earlier audit of the month."""

    doubtful: Collection[SearchId] = ()
    differing: Collection[SearchId] = ()
    late: Collection[SearchId] = ()


def flags(
    searches: Sequence[SearchFacts],
    refusals: Sequence[Refusal],
    hours: WorkingHours | None,
    asked_at: datetime,
    irregular: Irregular | None = None,
) -> tuple[Flag, ...]:
    """Everything to ask about, gravest first; the same facts in any order give the same flags.

    Without ``hours`` nothing is said about them.
    """
    made = sorted(searches, key=lambda each: (each.at, each.id))
    irregular = irregular or Irregular()
    found = [
        *_irregular(made, irregular),
        *_edited(made),
        *_same_first(made),
        *_same_probe(made),
        *_refused(refusals),
        *_below_the_gate(made),
        *(_out_of_hours(made, hours) if hours is not None else ()),
        *_long_lists(made),
        *_many_on_a_case(made),
        *_no_follow_up(made, asked_at),
    ]
    return tuple(
        Flag(number, kind, sentence, _QUESTIONS[kind], ids, officers)
        for number, (kind, sentence, ids, officers) in enumerate(found, start=1)
    )


_Found = tuple[FlagKind, str, tuple[SearchId, ...], tuple[str, ...]]


def _found(kind: FlagKind, sentence: str, of: Sequence[SearchFacts]) -> _Found:
    return kind, sentence, tuple(each.id for each in of), tuple(sorted({each.by for each in of}))


def _grouped(
    searches: Iterable[SearchFacts], key: Callable[[SearchFacts], Hashable]
) -> list[list[SearchFacts]]:
    """Searches with the same key together, in the order of each group's first."""
    groups: dict[Hashable, list[SearchFacts]] = defaultdict(list)
    for each in searches:
        groups[key(each)].append(each)
    return list(groups.values())


def _irregular(made: list[SearchFacts], irregular: Irregular) -> Iterable[_Found]:
    by_id = {each.id: each for each in made}
    for kind, ids, one, many in (
        (
            FlagKind.RECORDS_DIFFER,
            irregular.differing,
            "1 search stands only in the log or only among the records.",
            "{} searches stand only in the log or only among the records.",
        ),
        (
            FlagKind.DOUBTFUL_TIME,
            irregular.doubtful,
            "1 search was made while the clock stood before entries that the log already held, "
            "or in the future.",
            "{} searches were made while the clock stood before entries that the log already held, "
            "or in the future.",
        ),
        (
            FlagKind.LATE,
            irregular.late,
            "1 search of this month came after an earlier audit of it was opened.",
            "{} searches of this month came after an earlier audit of it was opened.",
        ),
    ):
        if ids:
            known = [by_id[each].by for each in ids if each in by_id]
            sentence = one if len(ids) == 1 else many.format(len(ids))
            yield kind, sentence, tuple(sorted(ids)), tuple(sorted(set(known)))


def _edited(made: list[SearchFacts]) -> Iterable[_Found]:
    for group in _grouped((each for each in made if each.edited), lambda each: each.probe):
        if len(group) >= EDITED_REPEATS:
            yield _found(
                FlagKind.EDITED_REPEATEDLY,
                f"One probe was searched {len(group)} times with edits, by {_people(group)}, for "
                f"{_cases(group)}, {_between(group)}.",
                group,
            )


def _same_probe(made: list[SearchFacts]) -> Iterable[_Found]:
    for group in _grouped(made, lambda each: (each.by, each.probe)):
        if len(group) >= SAME_PROBE_REPEATS:
            yield _found(
                FlagKind.SAME_PROBE,
                f"{group[0].by} searched one probe {len(group)} times, for {_cases(group)}, "
                f"{_between(group)}.",
                group,
            )


def _same_first(made: list[SearchFacts]) -> Iterable[_Found]:
    with_list = (each for each in made if each.first is not None)
    for group in _grouped(with_list, lambda each: (each.by, each.first)):
        cases = {each.case for each in group}
        if len(group) >= SAME_CANDIDATE_SEARCHES and len(cases) >= SAME_CANDIDATE_CASES:
            yield _found(
                FlagKind.SAME_FIRST_CANDIDATE,
                f"In {len(group)} searches by {group[0].by} for {_cases(group)} the same person of "
                f"the gallery stood first, {_between(group)}. That is a similarity, not an "
                "identification.",
                group,
            )


def _refused(refusals: Sequence[Refusal]) -> Iterable[_Found]:
    by_officer: dict[str, list[Refusal]] = defaultdict(list)
    for each in sorted(refusals, key=lambda one: (one.at, one.by, one.sentence)):
        by_officer[each.by].append(each)
    for officer, group in sorted(by_officer.items()):
        if len(group) >= REFUSALS:
            cases = sorted({each.case for each in group if each.case})
            yield (
                FlagKind.REFUSED,
                f"{len(group)} searches by {officer} were refused"
                f"{f', for {_list_of_cases(cases)}' if cases else ''}.",
                (),
                (officer,),
            )


def _below_the_gate(made: list[SearchFacts]) -> Iterable[_Found]:
    for group in _grouped((each for each in made if each.below_gate), lambda each: each.by):
        yield _found(
            FlagKind.BELOW_THE_GATE,
            f"{group[0].by} searched {_faces(len(group))} below the gate, for a written reason, "
            f"for {_cases(group)}.",
            group,
        )


def _long_lists(made: list[SearchFacts]) -> Iterable[_Found]:
    for group in _grouped((each for each in made if each.limit > LONG_LIST), lambda one: one.by):
        longest = max(each.limit for each in group)
        yield _found(
            FlagKind.LONG_LISTS,
            f"{group[0].by} asked {_times(len(group))} for more than {LONG_LIST} candidates, up to "
            f"{longest:,}, for {_cases(group)}.",
            group,
        )


def _out_of_hours(made: list[SearchFacts], hours: WorkingHours) -> Iterable[_Found]:
    outside = (each for each in made if not hours.holds(each.at))
    for group in _grouped(outside, lambda each: each.by):
        yield _found(
            FlagKind.OUT_OF_HOURS,
            f"{group[0].by} made {_counted(len(group))} outside the working hours "
            f"({hours.in_words}), for {_cases(group)}, {_between(group)}.",
            group,
        )


def _many_on_a_case(made: list[SearchFacts]) -> Iterable[_Found]:
    for group in _grouped(made, lambda each: each.case):
        if len(group) >= MANY_ON_A_CASE:
            probes = len({each.probe for each in group})
            yield _found(
                FlagKind.MANY_ON_A_CASE,
                f"{_cases(group)[:1].upper()}{_cases(group)[1:]} had {len(group)} searches of "
                f"{probes} {'probe' if probes == 1 else 'probes'}, by {_people(group)}.",
                group,
            )


def _no_follow_up(made: list[SearchFacts], asked_at: datetime) -> Iterable[_Found]:
    until = asked_at - timedelta(days=FOLLOW_UP_DAYS)
    left = (each for each in made if not each.followed and each.at <= until)
    for group in _grouped(left, lambda each: each.by):
        yield _found(
            FlagKind.NO_FOLLOW_UP,
            f"{_counted(len(group))} by {group[0].by} for {_cases(group)} had neither a comparison "
            f"nor a decision {FOLLOW_UP_DAYS} days later.",
            group,
        )


# Words


def _counted(count: int) -> str:
    return f"{count:,} {'search' if count == 1 else 'searches'}"


def _faces(count: int) -> str:
    return f"{count:,} {'face' if count == 1 else 'faces'}"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count:,} times"


def _cases(group: Sequence[SearchFacts]) -> str:
    return _list_of_cases(sorted({str(each.case) for each in group}))


def _list_of_cases(numbers: Sequence[str]) -> str:
    if len(numbers) == 1:
        return f"case {numbers[0]}"
    if len(numbers) <= 4:
        return f"the cases {', '.join(numbers[:-1])} and {numbers[-1]}"
    return f"{len(numbers)} cases ({', '.join(numbers[:3])} and others)"


def _people(group: Sequence[SearchFacts]) -> str:
    names = sorted({each.by for each in group})
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _between(group: Sequence[SearchFacts]) -> str:
    first, last = group[0].at, group[-1].at
    if first.date() == last.date():
        return f"on {first:%Y-%m-%d} UTC"
    return f"from {first:%Y-%m-%d} to {last:%Y-%m-%d} UTC"
