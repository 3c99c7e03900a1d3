"""Showings, analyses, check answers, approvals and reopenings as rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, and_, func, or_, select

from workstation.model import (
    Analysis,
    AnalysisId,
    Approval,
    ApprovalId,
    Check,
    CheckAnswer,
    CheckAnswerId,
    DecisionId,
    FaceId,
    Finding,
    PersonId,
    Reopening,
    Resolution,
    SearchId,
)
from workstation.storage import component_rows
from workstation.storage.examination_tables import (
    analyses,
    approvals,
    check_answers,
    independence,
    reopenings,
    resolutions,
    showings,
    verification_results,
    verification_withdrawals,
    verifications,
)
from workstation.storage.tables import (
    combined_faces,
    comparisons,
    corroborations,
    decisions,
    probes,
    searches,
    withdrawals,
)


def add_showing(connection: Connection, search_id: SearchId, who: str, at: datetime) -> bool:
    """Note that somebody was shown the candidates; False where they had been before."""
    if was_shown(connection, search_id, who):
        return False
    connection.execute(showings.insert().values(search_id=search_id, shown_to=who, shown_at=at))
    return True


def was_shown(connection: Connection, search_id: SearchId, who: str) -> bool:
    """Whether the candidates of a search were shown to somebody."""
    statement = select(showings.c.search_id).where(
        showings.c.search_id == search_id, showings.c.shown_to == who
    )
    return connection.execute(statement).first() is not None


def unshown_to(connection: Connection, who: str) -> set[SearchId]:
    """The searches of others whose candidates were never shown to somebody."""
    shown = select(showings.c.search_id).where(showings.c.shown_to == who)
    rows = connection.execute(
        select(searches.c.id).where(searches.c.searched_by != who, searches.c.id.not_in(shown))
    )
    return {SearchId(row.id) for row in rows}


def shown_of_face(connection: Connection, face_id: FaceId, who: str) -> bool:
    """Whether candidates of any search of this face were shown to somebody."""
    combined = select(combined_faces.c.search_id).where(combined_faces.c.face_id == face_id)
    statement = (
        select(showings.c.search_id)
        .join(searches, searches.c.id == showings.c.search_id)
        .join(probes, probes.c.id == searches.c.probe_id)
        .where(showings.c.shown_to == who)
        .where(or_(probes.c.face_id == face_id, searches.c.id.in_(combined)))
        .limit(1)
    )
    return connection.execute(statement).first() is not None


def add_analysis(connection: Connection, made: Analysis) -> None:
    """Store an analysis."""
    connection.execute(
        analyses.insert().values(
            id=made.id,
            face_id=made.face_id,
            note=made.note,
            sufficient=made.sufficient,
            candidates_seen=made.candidates_seen,
            analysed_at=made.analysed_at,
            analysed_by=made.analysed_by,
        )
    )


def analyses_of(connection: Connection, face_ids: Sequence[FaceId]) -> tuple[Analysis, ...]:
    """The analyses of these faces, the earliest first."""
    rows = connection.execute(
        select(analyses)
        .where(analyses.c.face_id.in_(face_ids))
        .order_by(analyses.c.analysed_at, analyses.c.id)
    )
    return tuple(_analysis(row) for row in rows)


def analysis_by_id(connection: Connection, analysis_id: str) -> Analysis | None:
    """One analysis."""
    row = connection.execute(select(analyses).where(analyses.c.id == analysis_id)).first()
    return _analysis(row) if row else None


def _analysis(row: Row[Any]) -> Analysis:
    return Analysis(
        AnalysisId(row.id),
        FaceId(row.face_id),
        row.note,
        row.sufficient,
        row.candidates_seen,
        row.analysed_by,
        row.analysed_at,
    )


def add_answer(connection: Connection, made: CheckAnswer) -> None:
    """Store the answer to a check."""
    connection.execute(
        check_answers.insert().values(
            id=made.id,
            search_id=made.search_id,
            person_id=made.person_id,
            check_name=made.check.value,
            finding=made.finding.value,
            source=made.source,
            note=made.note,
            answered_at=made.answered_at,
            answered_by=made.answered_by,
        )
    )


def add_resolution(connection: Connection, answer_id: CheckAnswerId, made: Resolution) -> None:
    """Store why a contradiction does not stand."""
    connection.execute(
        resolutions.insert().values(
            answer_id=answer_id,
            explanation=made.explanation,
            source=made.source,
            resolved_at=made.resolved_at,
            resolved_by=made.resolved_by,
        )
    )


def answers_of(
    connection: Connection, search_id: SearchId, person_id: PersonId | None = None
) -> tuple[CheckAnswer, ...]:
    """Every answer about a search, or about one candidate, in the order given."""
    statement = _answers().where(check_answers.c.search_id == search_id)
    if person_id is not None:
        statement = statement.where(check_answers.c.person_id == person_id)
    rows = connection.execute(statement.order_by(check_answers.c.answered_at, check_answers.c.id))
    return tuple(_answer(row) for row in rows)


def answers_by_id(connection: Connection, ids: Any) -> tuple[CheckAnswer, ...]:
    """The answers whose ids are in a list or a query, in the order given."""
    rows = connection.execute(
        _answers()
        .where(check_answers.c.id.in_(ids))
        .order_by(check_answers.c.answered_at, check_answers.c.id)
    )
    return tuple(_answer(row) for row in rows)


def _answers() -> Any:
    return select(
        check_answers,
        resolutions.c.explanation,
        resolutions.c.source.label("resolution_source"),
        resolutions.c.resolved_at,
        resolutions.c.resolved_by,
    ).join(resolutions, resolutions.c.answer_id == check_answers.c.id, isouter=True)


def _answer(row: Row[Any]) -> CheckAnswer:
    resolution = None
    if row.resolved_by is not None:
        resolution = Resolution(
            row.explanation, row.resolution_source, row.resolved_by, row.resolved_at
        )
    return CheckAnswer(
        CheckAnswerId(row.id),
        SearchId(row.search_id),
        PersonId(row.person_id),
        Check(row.check_name),
        Finding(row.finding),
        row.source,
        row.note,
        row.answered_by,
        row.answered_at,
        resolution,
    )


def add_approval(connection: Connection, made: Approval) -> None:
    """Store an approval, or its refusal; the one stored last holds."""
    position = connection.execute(
        select(func.coalesce(func.max(approvals.c.position), 0) + 1).where(
            approvals.c.search_id == made.search_id, approvals.c.person_id == made.person_id
        )
    ).scalar_one()
    connection.execute(
        approvals.insert().values(
            id=made.id,
            search_id=made.search_id,
            person_id=made.person_id,
            position=position,
            approved=made.approved,
            note=made.note,
            basis=made.basis,
            records=_records(connection, made.search_id, made.person_id),
            remarked=component_rows.remarked(connection, made.search_id, made.person_id),
            approved_at=made.approved_at,
            approved_by=made.approved_by,
        )
    )


def _records(connection: Connection, search_id: SearchId, person_id: PersonId) -> int:
    """How many records there are about a candidate. They are only ever added."""
    items = and_(
        corroborations.c.search_id == search_id,
        or_(corroborations.c.person_id.is_(None), corroborations.c.person_id == person_id),
    )
    counted = 0
    for table, mine, added in (
        (comparisons, _about(comparisons, search_id, person_id), ()),
        (corroborations, items, (independence, withdrawals)),
        (check_answers, _about(check_answers, search_id, person_id), (resolutions,)),
        (
            verifications,
            _about(verifications, search_id, person_id),
            (verification_results, verification_withdrawals),
        ),
    ):
        sources = [table, *(table.join(each) for each in added)]
        for source in sources:
            statement = select(func.count()).select_from(source).where(mine)
            counted += connection.execute(statement).scalar_one()
    return counted


def _about(table: Table, search_id: SearchId, person_id: PersonId) -> ColumnElement[bool]:
    return and_(table.c.search_id == search_id, table.c.person_id == person_id)


def newest_approval(
    connection: Connection, search_id: SearchId, person_id: PersonId
) -> Approval | None:
    """The approval of a candidate that holds, if a supervisor said anything."""
    row = connection.execute(
        select(approvals)
        .where(approvals.c.search_id == search_id, approvals.c.person_id == person_id)
        .order_by(approvals.c.position.desc())
        .limit(1)
    ).first()
    return _approval(row) if row else None


def written_since(connection: Connection, search_id: SearchId, person_id: PersonId) -> int:
    """How many findings and remarks the newest approval of a candidate did not look at."""
    looked_at = connection.execute(
        select(approvals.c.remarked)
        .where(approvals.c.search_id == search_id, approvals.c.person_id == person_id)
        .order_by(approvals.c.position.desc())
        .limit(1)
    ).scalar()
    if looked_at is None:
        return 0
    return component_rows.remarked(connection, search_id, person_id) - int(looked_at)


def approval_by_id(connection: Connection, approval_id: str) -> Approval | None:
    """One approval."""
    row = connection.execute(select(approvals).where(approvals.c.id == approval_id)).first()
    return _approval(row) if row else None


def _approval(row: Row[Any]) -> Approval:
    return Approval(
        ApprovalId(row.id),
        SearchId(row.search_id),
        PersonId(row.person_id),
        row.approved,
        row.note,
        row.basis,
        row.approved_by,
        row.approved_at,
    )


def add_reopening(connection: Connection, made: Reopening) -> None:
    """Store that a decision no longer ends its examination."""
    connection.execute(
        reopenings.insert().values(
            decision_id=made.decision_id,
            reason=made.reason,
            reopened_at=made.reopened_at,
            reopened_by=made.reopened_by,
        )
    )


def reopenings_of(connection: Connection, search_id: SearchId) -> dict[DecisionId, Reopening]:
    """The reopenings of a search's decisions."""
    rows = connection.execute(
        select(reopenings)
        .join(decisions, decisions.c.id == reopenings.c.decision_id)
        .where(decisions.c.search_id == search_id)
    )
    return {
        DecisionId(row.decision_id): Reopening(
            DecisionId(row.decision_id), row.reason, row.reopened_by, row.reopened_at
        )
        for row in rows
    }
