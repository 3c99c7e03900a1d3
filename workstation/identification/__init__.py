"""THE rule: no candidate becomes an identification without independent corroboration.

Nor without an analysis made first, a comparison, answered checks, a blind verification and an
approval. This room imports only ``model`` and ``errors``. An ``Identification`` that breaks the
rule cannot exist: its constructor refuses, whoever calls it - a verb, the storage while loading
a row, or ``dataclasses.replace``. There is no setting that switches it off.

``independence`` says which items count, ``rule`` what is needed, ``decisions`` holds what is
recorded, ``procedure`` which step may follow which, and ``omissions`` what nobody did.
"""

from workstation.identification.decisions import (
    Decision,
    EarlierIdentification,
    Identification,
    Outcome,
)
from workstation.identification.independence import (
    NOT_CORROBORATING,
    counts,
    dependence,
    shortcomings,
    written,
)
from workstation.identification.omissions import not_done
from workstation.identification.procedure import (
    TRANSITIONS,
    Action,
    Stage,
    ended,
    follows,
    refusal,
    stage_of,
)
from workstation.identification.rule import (
    SEARCHABLE_PROBES,
    Requirement,
    basis_of,
    may_not_approve,
    may_not_verify,
    ready_for_approval,
    requirements,
)

__all__ = [
    "NOT_CORROBORATING",
    "SEARCHABLE_PROBES",
    "TRANSITIONS",
    "Action",
    "Decision",
    "EarlierIdentification",
    "Identification",
    "Outcome",
    "Requirement",
    "Stage",
    "basis_of",
    "counts",
    "dependence",
    "ended",
    "follows",
    "may_not_approve",
    "may_not_verify",
    "not_done",
    "ready_for_approval",
    "refusal",
    "requirements",
    "shortcomings",
    "stage_of",
    "written",
]
