"""One drawn search, or one pattern, with everything that an auditor asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.models.audit_items import Item
from ui.models.statements import Statement, StatementsModel
from ui.phrases import translated
from ui.time_left import number
from ui.views.facts import Facts, section, wrapped
from ui.views.pixel_source import PixelSource
from ui.views.reading_column import ReadingColumn
from ui.views.rows import StatementList
from workstation.casework import AuditedSearch
from workstation.model import Audit, Flag, Grade, Search

PROBE_SIDE = 176
"""Side of the probe's picture in logical pixels."""

FIGURE_SPACE = "\u2007"
"""As wide as a digit, so that ranks and scores stand under each other."""

LINES_SHOWN = 14
"""Lines of the candidate list that are in sight without scrolling in it."""


class AuditedDetail(QScrollArea):
    """The probe and the facts, the candidates as text, what was asked, what was found."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = PixelSource.of(desk)
        self._item: Item | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The search or the question"))
        self.heading = plain_label()
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.question = wrapped()
        self.probe = plain_label("", self)
        self.probe.setFixedSize(PROBE_SIDE, PROBE_SIDE)
        self.probe.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.probe.setAccessibleName(self.tr("The face that was searched"))
        self.treatment = wrapped(role="small")
        self.treatment.setFixedWidth(PROBE_SIDE)
        self.facts = Facts(self.tr("Facts of the search"), size=theme.TEXT_BODY)
        self.candidates_heading = section(self.tr("CANDIDATES, WITH RAW SCORES"))
        self.candidates = QPlainTextEdit(self)
        self.candidates.setReadOnly(True)
        self.candidates.setTabChangesFocus(True)
        self.candidates.setFont(theme.font(tabular=True))
        self.candidates.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.candidates.setAccessibleName(self.tr("Candidates of the search, with raw scores"))
        self.asked_heading = section(self.tr("QUESTIONS THAT NAME THIS SEARCH"))
        self.asked = wrapped()
        self.found_heading = section(self.tr("FINDINGS SO FAR"))
        self.found_rows = StatementsModel(self)
        self.found = StatementList(self.tr("Findings so far"), self)
        self.found.setModel(self.found_rows)
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        page = QWidget()
        picture = QVBoxLayout()
        picture.setSpacing(theme.TINY)
        picture.addWidget(self.probe)
        picture.addWidget(self.treatment)
        picture.addStretch(1)
        side = QVBoxLayout()
        side.addWidget(self.facts)
        side.addStretch(1)
        self.body = QWidget(page)
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.MEDIUM)
        body.addLayout(picture)
        body.addLayout(side, 1)
        layout = ReadingColumn(page)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        for part in (
            self.heading, self.question, self.found_heading, self.found, self.body,
            self.candidates_heading, self.candidates, self.asked_heading, self.asked,
        ):  # fmt: skip
            layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(page)

    def show_item(self, item: Item | None, audit: Audit) -> None:
        """Show another search or question, or the same with more findings."""
        new, self._item = item != self._item, item
        if item is None:
            return
        if new:
            self._show_search(item.search)
            if item.flag is not None:
                self._show_flag(item.flag, audit)
            else:
                self.heading.setText(self._title(item))
                self.question.setVisible(False)
            self.verticalScrollBar().setValue(0)
        self._show_findings(item, audit)

    def _title(self, item: Item) -> str:
        search = item.search.search if item.search is not None else None
        if search is None:
            return self.tr("Search {0}").format(item.number)
        title = item.search.case.title if item.search and item.search.case else ""
        return self.tr("Search {0}: case {1}").format(
            item.number, f"{search.case_number}  {title}".strip()
        )

    def _show_flag(self, flag: Flag, audit: Audit) -> None:
        self.heading.setText(
            self.tr("Question {0}: {1}").format(flag.number, translated(flag.kind))
        )
        self.question.setText(f"{translated(flag.sentence)}\n\n{translated(flag.question)}")
        self.question.setVisible(True)
        drawn = [str(n) for n, each in enumerate(audit.draw.sample, 1) if each in flag.searches]
        self.facts.show_facts(
            [
                (self.tr("Among those drawn"), ", ".join(drawn) or self.tr("none")),
                (self.tr("All its searches"), number(len(flag.searches))),
                (self.tr("Their ids"), "  ".join(str(each)[:12] for each in flag.searches[:24])),
            ]
        )
        self.body.setVisible(True)

    def _show_search(self, audited: AuditedSearch | None) -> None:
        search = audited.search if audited is not None else None
        for part in (
            self.probe, self.treatment, self.candidates, self.candidates_heading,
        ):  # fmt: skip
            part.setVisible(search is not None)
        flags = audited.flags if audited is not None else ()
        self.asked_heading.setVisible(bool(flags))
        self.asked.setVisible(bool(flags))
        self.asked.setText(
            "\n".join(f"{each.number}. {translated(each.kind).capitalize()}" for each in flags)
        )
        if audited is None:
            return
        if search is None:
            self.facts.show_facts(
                [
                    (self.tr("Search"), str(audited.id)),
                    (self.tr("Record"), self.tr("no longer kept; the log tells that it was made")),
                ]
            )
            return
        self.facts.show_facts(self._facts(audited, search), missing=self._striking(audited, search))
        self.treatment.setText(
            self.tr("as recorded, {0} px high").format(round(search.face.height_px))
        )
        lines = [
            f"{each.rank:5}   {each.score:8.4f}".replace(" ", FIGURE_SPACE)
            + f"   {each.name} ({each.person_id})"
            for each in search.candidates
        ]
        self.candidates.setPlainText("\n".join(lines))
        spacing = self.candidates.fontMetrics().lineSpacing()
        self.candidates.setFixedHeight(min(len(lines), LINES_SHOWN) * spacing + 24)
        self.probe.clear()
        ratio = self.devicePixelRatioF()
        wanted = search.id

        def arrived(image: QImage) -> None:
            shown = self._item.search if self._item is not None else None
            if shown is not None and shown.id == wanted:
                picture = QPixmap.fromImage(image)
                picture.setDevicePixelRatio(ratio)
                self.probe.setPixmap(picture)
                self.probe.setFixedSize(picture.deviceIndependentSize().toSize())

        self._source.probe_thumbnail(self, search, round(PROBE_SIDE * ratio), arrived)

    def _facts(self, audited: AuditedSearch, search: Search) -> list[tuple[str, str]]:
        authority = [(translated(label), words) for label, words in audited.authority]
        if not authority:
            authority = [(self.tr("Authority"), self.tr("not on record with the case"))]
        followed = self.tr("{0} compared, {1} corroborating items").format(
            number(audited.compared), number(audited.corroborating)
        )
        gate = ""
        if search.warnings:
            gate = self.tr("below it. {0} Reason: {1}").format(
                " ".join(map(translated, search.warnings)), search.override_reason
            )
        left_out = ""
        if search.filter_reason:
            left_out = f"{translated(search.filters.in_words)}. {search.filter_reason}"
        return [
            (self.tr("Made"), f"{search.searched_at:%Y-%m-%d %H:%M} UTC, {search.searched_by}"),
            (self.tr("Reason"), search.reason),
            *authority,
            (self.tr("Probe"), translated(search.probe.probe_class)),
            (self.tr("Edits"), "; ".join(map(translated, search.probe.steps)) or self.tr("none")),
            (self.tr("Gate"), gate),
            (
                self.tr("Gallery"),
                self.tr("{0}, version {1}: {2} of {3} people compared").format(
                    search.gallery_name,
                    search.gallery_version,
                    number(search.searched_people),
                    number(search.gallery_people),
                ),
            ),
            (self.tr("Only some"), left_out),
            (self.tr("Followed by"), followed),
            (self.tr("Decision"), _decided(audited) or self.tr("none")),
            (
                self.tr("Refused in this case and month"),
                "\n".join(_counted([translated(each) for each in audited.refusals])),
            ),
        ]

    def _striking(self, audited: AuditedSearch, search: Search) -> list[str]:
        striking = [self.tr("Gate"), self.tr("Refused in this case and month")]
        if not audited.authority:
            striking.append(self.tr("Authority"))
        if search.probe.steps:
            striking.append(self.tr("Edits"))
        return striking

    def _show_findings(self, item: Item, audit: Audit) -> None:
        found = item.findings(audit)
        self.found_rows.show_statements(
            [
                Statement(
                    translated(each.grade).capitalize(),
                    "neutral" if each.grade is Grade.NOTHING else "missing",
                    f"{each.found_at:%Y-%m-%d %H:%M} UTC, {each.found_by}",
                    (each.text,) if each.text else (),
                )
                for each in found
            ]
        )
        self.found.setVisible(bool(found))
        self.found_heading.setVisible(bool(found))
        self.found.setFixedHeight(min(self.found.height_of_rows(), 160))


def _decided(audited: AuditedSearch) -> str:
    return "\n".join(
        f"{translated(each.outcome)}, {each.decided_at:%Y-%m-%d %H:%M} UTC, {each.decided_by}"
        for each in audited.decisions
    )


def _counted(sentences: Sequence[str]) -> list[str]:
    """The same sentence again is counted."""
    return [
        f"{sentences.count(each)} \u00d7 {each}" if sentences.count(each) > 1 else each
        for each in dict.fromkeys(sentences)
    ]
