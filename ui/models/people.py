"""The people of a gallery as a table that can be filtered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.models.filtered_rows import FilteredRows, folded
from workstation.model import Person


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeopleModel", text)


def with_search_text(people: Sequence[Person]) -> list[tuple[Person, str]]:
    """People ready for ``PeopleModel.show_records``; call it in a worker."""
    return [(person, folded(person.id, person.name)) for person in people]


class PeopleModel(FilteredRows[Person]):
    """Number, name, year of birth and sex; what is not known says so."""

    def __init__(self) -> None:
        super().__init__((_tr("Person"), _tr("Name"), _tr("Born"), _tr("Sex")))
        self._unknown = _tr("not known")

    def cell(self, record: Person, column: int) -> str:
        return (
            str(record.id),
            record.name,
            record.born or self._unknown,
            record.sex or self._unknown,
        )[column]
