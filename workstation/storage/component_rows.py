"""Findings about components, facts asked for and remarks as rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from workstation.errors import Corrupt
from workstation.model import (
    ComponentFinding,
    ComponentFindingId,
    ContextAsked,
    ContextFact,
    FaceId,
    Likeness,
    PersonId,
    PortraitId,
    Region,
    Remark,
    RemarkId,
    SearchId,
)
from workstation.storage.component_tables import (
    comparison_findings,
    component_findings,
    context_asked,
    finding_characteristics,
    finding_regions,
    remarks,
)


def add_finding(connection: Connection, made: ComponentFinding, list_version: str) -> None:
    """Store a finding, with the edition of the list of components that it was made with."""
    connection.execute(
        component_findings.insert().values(
            id=made.id,
            search_id=made.search_id,
            person_id=made.person_id,
            component=made.component,
            visible_in_probe=made.visible_in_probe,
            visible_in_portrait=made.visible_in_portrait,
            likeness=made.likeness.value,
            note=made.note,
            found_at=made.found_at,
            found_by=made.found_by,
            list_version=list_version,
            characteristics=len(made.characteristics),
            regions=len(made.regions),
        )
    )
    for position, (characteristic, likeness) in enumerate(made.characteristics):
        connection.execute(
            finding_characteristics.insert().values(
                finding_id=made.id,
                position=position,
                characteristic=characteristic,
                likeness=likeness.value,
            )
        )
    for position, region in enumerate(made.regions):
        connection.execute(
            finding_regions.insert().values(
                finding_id=made.id,
                position=position,
                number=region.number,
                face_id=region.face_id,
                portrait_id=region.portrait_id,
                in_probe=[list(point) for point in region.in_probe],
                in_portrait=[list(point) for point in region.in_portrait],
            )
        )


def findings_of(
    connection: Connection, search_id: SearchId, person_id: PersonId
) -> tuple[ComponentFinding, ...]:
    """Every finding about a candidate, the oldest first."""
    return _read(
        connection,
        select(component_findings).where(
            component_findings.c.search_id == search_id,
            component_findings.c.person_id == person_id,
        ),
    )


def people_answered_about(connection: Connection, search_id: SearchId) -> frozenset[PersonId]:
    """The candidates of a search about whom somebody answered a component, or remarked."""
    return frozenset(
        PersonId(found)
        for table in (component_findings, remarks)
        for found in connection.execute(
            select(table.c.person_id).where(table.c.search_id == search_id).distinct()
        ).scalars()
    )


def answered_by(connection: Connection, search_id: SearchId, person_id: PersonId) -> frozenset[str]:
    """Everybody who answered a component of a candidate."""
    rows = connection.execute(
        select(component_findings.c.found_by)
        .where(
            component_findings.c.search_id == search_id,
            component_findings.c.person_id == person_id,
        )
        .distinct()
    )
    return frozenset(row.found_by for row in rows)


def own_findings(
    connection: Connection, search_id: SearchId, person_id: PersonId, examiner: str
) -> tuple[ComponentFinding, ...]:
    """One examiner's newest finding about each component, the oldest first."""
    own = [f for f in findings_of(connection, search_id, person_id) if f.found_by == examiner]
    newest = {each.component: each for each in own}
    return tuple(each for each in own if newest[each.component] is each)


def findings_bound(connection: Connection, comparison_id: str) -> tuple[ComponentFindingId, ...]:
    """The findings that a comparison rests on, the oldest first."""
    rows = connection.execute(
        select(comparison_findings.c.finding_id)
        .join(component_findings, component_findings.c.id == comparison_findings.c.finding_id)
        .where(comparison_findings.c.comparison_id == comparison_id)
        .order_by(component_findings.c.found_at, component_findings.c.id)
    )
    return tuple(ComponentFindingId(row.finding_id) for row in rows)


def _read(connection: Connection, statement: Any) -> tuple[ComponentFinding, ...]:
    ordered = statement.order_by(component_findings.c.found_at, component_findings.c.id)
    rows = connection.execute(ordered).all()
    ids = [row.id for row in rows]
    answered: defaultdict[str, list[tuple[str, Likeness]]] = defaultdict(list)
    marked: defaultdict[str, list[Region]] = defaultdict(list)
    try:
        for each in _listed(connection, finding_characteristics, ids):
            answered[each.finding_id].append((each.characteristic, Likeness(each.likeness)))
        for each in _listed(connection, finding_regions, ids):
            marked[each.finding_id].append(_region(each))
        return tuple(_finding(row, answered[row.id], marked[row.id]) for row in rows)
    except (TypeError, ValueError) as error:
        raise Corrupt(
            "A stored finding about a component is not whole, so it was not made with this "
            "program.",
            "Keep the workspace as it is, and have its log checked.",
        ) from error


def _listed(connection: Connection, table: Any, ids: Sequence[str]) -> Any:
    return connection.execute(
        select(table)
        .where(table.c.finding_id.in_(ids))
        .order_by(table.c.finding_id, table.c.position)
    )


def _region(row: Row[Any]) -> Region:
    in_probe, in_portrait = (
        tuple((float(x), float(y)) for x, y in outline)
        for outline in (row.in_probe, row.in_portrait)
    )
    return Region(
        row.number, FaceId(row.face_id), PortraitId(row.portrait_id), in_probe, in_portrait
    )


def _finding(
    row: Row[Any], answered: Sequence[tuple[str, Likeness]], marked: Sequence[Region]
) -> ComponentFinding:
    if (len(answered), len(marked)) != (row.characteristics, row.regions):
        raise ValueError("parts of a finding are missing")
    return ComponentFinding(
        id=ComponentFindingId(row.id),
        search_id=SearchId(row.search_id),
        person_id=PersonId(row.person_id),
        component=row.component,
        visible_in_probe=row.visible_in_probe,
        visible_in_portrait=row.visible_in_portrait,
        likeness=Likeness(row.likeness),
        note=row.note,
        found_by=row.found_by,
        found_at=row.found_at,
        characteristics=tuple(answered),
        regions=tuple(marked),
    )


def add_context_asked(connection: Connection, made: ContextAsked) -> None:
    """Store that somebody asked for a fact; once for each person and fact."""
    connection.execute(
        context_asked.insert().values(
            search_id=made.search_id,
            person_id=made.person_id,
            fact=made.fact.value,
            asked_by=made.asked_by,
            asked_at=made.asked_at,
        )
    )


def context_asked_of(
    connection: Connection, search_id: SearchId, person_id: PersonId
) -> tuple[ContextAsked, ...]:
    """Which facts about a candidate were asked for, the first first."""
    rows = connection.execute(
        select(context_asked)
        .where(context_asked.c.search_id == search_id, context_asked.c.person_id == person_id)
        .order_by(context_asked.c.asked_at, context_asked.c.asked_by, context_asked.c.fact)
    )
    return tuple(
        ContextAsked(search_id, person_id, ContextFact(row.fact), row.asked_by, row.asked_at)
        for row in rows
    )


def add_remark(connection: Connection, made: Remark) -> None:
    """Store a remark."""
    connection.execute(
        remarks.insert().values(
            id=made.id,
            search_id=made.search_id,
            person_id=made.person_id,
            component=made.component,
            text=made.text,
            written_at=made.written_at,
            written_by=made.written_by,
            answers=made.answers,
        )
    )


def remarks_of(
    connection: Connection, search_id: SearchId, person_id: PersonId
) -> tuple[Remark, ...]:
    """Every remark about a candidate, the oldest first."""
    rows = connection.execute(
        select(remarks)
        .where(remarks.c.search_id == search_id, remarks.c.person_id == person_id)
        .order_by(remarks.c.written_at, remarks.c.id)
    )
    return tuple(
        Remark(
            RemarkId(row.id),
            search_id,
            person_id,
            row.component,
            row.text,
            row.written_by,
            row.written_at,
            None if row.answers is None else RemarkId(row.answers),
        )
        for row in rows
    )


def remarked(connection: Connection, search_id: SearchId, person_id: PersonId) -> int:
    """How many findings and remarks there are about a candidate. They are only ever added."""
    return sum(
        connection.execute(
            select(func.count()).where(
                table.c.search_id == search_id, table.c.person_id == person_id
            )
        ).scalar_one()
        for table in (component_findings, remarks)
    )
