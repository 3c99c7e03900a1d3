"""Monthly audits of searches, and weekly reviews of the log."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum

from workstation.model.ids import AuditId, SearchId

_MONTH = re.compile(r"(\d{4})-(\d{2})")


@dataclass(frozen=True, order=True)
class Month:
    """A calendar month in UTC. Raises ``ValueError`` for one that cannot be."""

    year: int
    number: int

    def __post_init__(self) -> None:
        date(self.year, self.number, 1)
        if self.year >= 9999:
            raise ValueError("the month after it must exist")

    @classmethod
    def read(cls, text: str) -> Month:
        """The month that ``2026-11`` names. Raises ``ValueError`` for anything else."""
        found = _MONTH.fullmatch(text.strip())
        if found is None:
            raise ValueError("a month is written like 2026-11")
        return cls(int(found.group(1)), int(found.group(2)))

    @classmethod
    def of(cls, at: datetime) -> Month:
        """The month in UTC that a moment with a zone lies in."""
        moment = at.astimezone(UTC)
        return cls(moment.year, moment.month)

    @property
    def begins(self) -> datetime:
        """Its first moment."""
        return datetime(self.year, self.number, 1, tzinfo=UTC)

    @property
    def ends(self) -> datetime:
        """The first moment after it."""
        year, number = divmod(self.year * 12 + self.number, 12)
        return datetime(year, number + 1, 1, tzinfo=UTC)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"


@dataclass(frozen=True)
class WorkingHours:
    """When searches are ordinarily made, in local time; a department sets its own.

    ``weekdays`` counts Monday as 0. ``closes`` may lie before ``opens``: a shift over midnight
    belongs to the day on which it began. ``zone`` None is the time zone of this computer.
    """

    opens: time = time(6)
    closes: time = time(22)
    weekdays: frozenset[int] = frozenset(range(7))
    zone: tzinfo | None = None

    def holds(self, at: datetime) -> bool:
        """Whether a moment lies within them; ``opens`` does, ``closes`` does not."""
        local = at.astimezone(self.zone)
        clock, day = local.time(), local.weekday()
        if self.opens < self.closes:
            return day in self.weekdays and self.opens <= clock < self.closes
        if clock >= self.opens:
            return day in self.weekdays
        return clock < self.closes and (day - 1) % 7 in self.weekdays

    @property
    def in_words(self) -> str:
        """For example ``06:00 to 22:00, every day, America/New_York``."""
        names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
        days = " ".join(name for number, name in enumerate(names) if number in self.weekdays)
        days = days if len(self.weekdays) < 7 else "every day"
        zone = "local time of the computer" if self.zone is None else str(self.zone)
        return f"{self.opens:%H:%M} to {self.closes:%H:%M}, {days}, {zone}"


class FlagKind(StrEnum):
    """What an audit asks about besides the drawn searches."""

    EDITED_REPEATEDLY = "repeated edited searches of one probe"
    NO_FOLLOW_UP = "searches without follow-up"
    SAME_PROBE = "one probe searched repeatedly by one officer"
    SAME_FIRST_CANDIDATE = "the same person first in searches for several cases"
    OUT_OF_HOURS = "searches out of hours"
    MANY_ON_A_CASE = "many searches on one case"
    BELOW_THE_GATE = "searches of faces below the gate"
    LONG_LISTS = "long candidate lists"
    REFUSED = "refused searches"
    DOUBTFUL_TIME = "searches at a doubtful time"
    RECORDS_DIFFER = "records and log differ"
    LATE = "searches that came after an audit of the month"


@dataclass(frozen=True)
class Flag:
    """A pattern that the auditor must answer: a question, not an accusation.

    ``number`` counts from 1 within its audit. ``sentence`` says the facts, without the name of
    anybody in a gallery. ``officers`` are the people who made the searches or were refused.
    """

    number: int
    kind: FlagKind
    sentence: str
    question: str
    searches: tuple[SearchId, ...]
    officers: tuple[str, ...]

    def names(self, person: str) -> bool:
        """Whether it names somebody, who then must not answer it."""
        return any(same_person(person, each) for each in self.officers)


def same_person(one: str, other: str) -> bool:
    """Whether two names of accounts are the same; older records hold them as they were typed."""
    return one.strip().casefold() == other.strip().casefold()


class Grade(StrEnum):
    """How grave a finding is."""

    NOTHING = "nothing to object"
    REMARK = "remark"
    UNCLEAR = "to be clarified"
    BREACH = "breach of the policy"


@dataclass(frozen=True)
class AuditFinding:
    """What an auditor wrote about one drawn search, or about one flag; never both or neither.

    ``number`` counts from 1 within the audit.
    """

    number: int
    search_id: SearchId | None
    flag: int | None
    grade: Grade
    text: str
    found_by: str
    found_at: datetime

    def __post_init__(self) -> None:
        if (self.search_id is None) == (self.flag is None):
            raise ValueError("a finding is about a search or about a flag")


@dataclass(frozen=True)
class Draw:
    """How the sample was drawn: enough for anybody to draw it again (docs/audit.md).

    ``note`` is the checkpoint that seeds it, with ``checkpoint_entries`` the entries it covers;
    empty and 0 where none was made before the month's end: then every search is in the sample.
    The population are those searches of the month that the first ``log_entries`` entries of
    the log tell of, and any that stand among the records only; ``dated`` counts the records that
    are dated in the month. ``population_sha256`` is that of their ids, sorted, each with a newline.
    ``earlier`` counts those that audits of this month drew before.
    """

    note: str
    checkpoint_entries: int
    log_entries: int
    population: int
    dated: int
    population_sha256: str
    earlier: int
    sample: tuple[SearchId, ...]


@dataclass(frozen=True)
class AuditSignature:
    """Who signed an audit, with the words signed.

    ``sha256`` is that of the signed document, ``note`` the document as a C2SP signed note, ``key``
    the verifier key that its signature fits.
    """

    statement: str
    signed_by: str
    signed_at: datetime
    sha256: str
    note: str
    key: str


@dataclass(frozen=True)
class Audit:
    """An audit of one month. ``number`` is 1, above that for an addendum, which has a ``reason``.

    ``refused`` counts the searches of the month that the program refused.
    """

    id: AuditId
    month: Month
    number: int
    reason: str
    draw: Draw
    refused: int
    hours: str
    flags: tuple[Flag, ...]
    opened_by: str
    opened_at: datetime
    findings: tuple[AuditFinding, ...] = ()
    signature: AuditSignature | None = None

    def findings_about(self, search_id: SearchId) -> tuple[AuditFinding, ...]:
        """What was found about a drawn search, in order."""
        return tuple(each for each in self.findings if each.search_id == search_id)

    def answers_to(self, flag: int) -> tuple[AuditFinding, ...]:
        """What was found about a flag, in order."""
        return tuple(each for each in self.findings if each.flag == flag)

    @property
    def open_searches(self) -> tuple[SearchId, ...]:
        """The drawn searches that still lack a finding, in the order drawn."""
        done = {each.search_id for each in self.findings}
        return tuple(each for each in self.draw.sample if each not in done)

    @property
    def open_flags(self) -> tuple[int, ...]:
        """The numbers of the flags that still lack an answer."""
        done = {each.flag for each in self.findings}
        return tuple(each.number for each in self.flags if each.number not in done)


@dataclass(frozen=True)
class AuditedMonth:
    """A month that has searches or an audit: ``state`` is "not opened", "open" or "signed".

    ``searches`` counts those dated in it. ``late`` counts those that came after its newest audit
    was opened. ``due`` is the moment until which its audit is in time; ``overdue`` whether it
    has passed without a signature.
    """

    month: Month
    searches: int
    audits: int
    state: str
    late: int
    due: datetime
    overdue: bool


@dataclass(frozen=True)
class Unreviewed:
    """What the log holds since its last review: the entries ``after`` < number <= ``up_to``.

    ``counts`` is by action, the most frequent first; ``striking`` are the actions among them that
    tell of a refusal, a failure or trouble. ``since`` is when the last review was made, or the
    first entry; None in an empty log.
    """

    after: int
    up_to: int
    since: datetime | None
    counts: tuple[tuple[str, int], ...]
    striking: tuple[tuple[str, int], ...]
    reviewed_before: bool


@dataclass(frozen=True)
class LogReview:
    """A weekly review of the log: it covers the entries up to ``up_to``."""

    number: int
    after: int
    up_to: int
    note: str
    counts: tuple[tuple[str, int], ...]
    reviewed_by: str
    reviewed_at: datetime


def due_after(month: Month) -> datetime:
    """The moment until which an audit of a month is in time: the end of the month after it.

    Audits are monthly, so one is finished before the next is due to begin.
    """
    return Month.of(month.ends).ends
