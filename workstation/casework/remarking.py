"""Facts that an examiner asks for while comparing, and what peers remark."""

from __future__ import annotations

from workstation.casework.examining import (
    after,
    candidate_of,
    read_examination,
    refuse_unless,
    refuse_unshown,
    search_at_work,
)
from workstation.casework.searching import find_search
from workstation.component_list import component_list
from workstation.errors import CannotProceed
from workstation.identification import Action, written
from workstation.model import (
    ContextAsked,
    ContextFact,
    PersonId,
    Remark,
    RemarkId,
    SearchId,
)
from workstation.storage import component_rows, decision_rows, examination_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def ask_context(
    workspace: Workspace, search_id: SearchId, person_id: PersonId, fact: ContextFact
) -> ContextAsked:
    """Note that the user asked for a fact that is hidden while comparing.

    Asked once is asked for good: a second time gives the first record and notes nothing.
    """
    search = search_at_work(workspace, search_id)
    candidate_of(search, person_id)
    with workspace.database.write() as connection:
        asked = component_rows.context_asked_of(connection, search.id, person_id)
        for earlier in asked:
            if (earlier.fact, earlier.asked_by) == (fact, workspace.user):
                return earlier
        # Whether it was asked before a conclusion or after it must not hang on the clock.
        at = after(workspace.now(), asked[-1].asked_at if asked else None)
        compared = decision_rows.newest_comparison(connection, search.id, person_id)
        at = after(at, compared.compared_at if compared else None)
        made = ContextAsked(search.id, person_id, fact, workspace.user, at)
        examination_rows.add_showing(connection, search.id, workspace.user, made.asked_at)
        component_rows.add_context_asked(connection, made)
        workspace.log(
            connection,
            "context.asked",
            "A fact that is hidden while comparing was asked for.",
            {
                "case": search.case_number,
                "search": search.id,
                "person": person_id,
                "fact": fact.value,
            },
        )
    return made


def context_asked(
    workspace: Workspace, search_id: SearchId, person_id: PersonId
) -> tuple[ContextAsked, ...]:
    """Which facts about a candidate somebody asked for, the first first.

    Raises ``CannotProceed`` for somebody to whom the candidates were not shown.
    """
    search = find_search(workspace, search_id)
    with workspace.database.read() as connection:
        refuse_unshown(connection, search, workspace.user)
        return component_rows.context_asked_of(connection, search.id, person_id)


def add_remark(
    workspace: Workspace,
    search_id: SearchId,
    person_id: PersonId,
    text: str,
    component: str = "",
    answers: RemarkId | None = None,
) -> Remark:
    """Write a remark about a component, or about the whole where ``component`` is empty.

    One that ``answers`` another is about the same component. Whoever remarks has seen the
    candidates, and an approval given before no longer holds. Raises ``CannotProceed`` for an
    empty text, an unknown component or remark, and after a decision.
    """
    search = search_at_work(workspace, search_id)
    candidate_of(search, person_id)
    if not written(text):
        raise CannotProceed("The remark is empty.", "Write down what you remark.")
    if component and component_list().find(component) is None:
        raise CannotProceed("There is no such component.", "Choose one from the list.")
    with workspace.database.write() as connection:
        refuse_unless(read_examination(connection, search, person_id), Action.REMARK)
        earlier = component_rows.remarks_of(connection, search.id, person_id)
        if answers is not None:
            answered = next((each for each in earlier if each.id == answers), None)
            if answered is None or component not in ("", answered.component):
                raise CannotProceed(
                    "There is no such remark about this.", "Answer one from the list."
                )
            component = answered.component
        made = Remark(
            RemarkId(new_id()),
            search.id,
            person_id,
            component,
            text.strip(),
            workspace.user,
            after(workspace.now(), earlier[-1].written_at if earlier else None),
            answers,
        )
        examination_rows.add_showing(connection, search.id, workspace.user, made.written_at)
        component_rows.add_remark(connection, made)
        workspace.log(
            connection,
            "remark.written",
            "A remark about a comparison was written.",
            {
                "case": search.case_number,
                "search": search.id,
                "person": person_id,
                "remark": made.id,
                "component": component,
                "answers": answers,
                "note": made.text,
            },
        )
    return made


def remarks(workspace: Workspace, search_id: SearchId, person_id: PersonId) -> tuple[Remark, ...]:
    """Every remark about a candidate, the oldest first.

    Raises ``CannotProceed`` for somebody to whom the candidates were not shown.
    """
    search = find_search(workspace, search_id)
    with workspace.database.read() as connection:
        refuse_unshown(connection, search, workspace.user)
        return component_rows.remarks_of(connection, search.id, person_id)
