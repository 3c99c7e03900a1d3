"""Which picture stands in the evidence place: the recorded one, or the working copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTabWidget

from ui.desk import Desk
from ui.frame_faces import FrameFaces
from ui.views.divide_tool import DivideTool
from ui.views.edit_adding import EditAdding
from ui.views.edits_panel import EditsPanel
from ui.views.handle_tool import HandleTool
from ui.views.picture import PictureView
from ui.views.pixels import Prepared
from ui.views.search_panel import SearchPanel
from ui.views.shape_edits import edit_of, tool_for
from ui.working_copy import GEOMETRY, WorkingCopy, sentence_of
from ui.working_picture import MadeCopy, Wish, WorkingPicture
from workstation.model import Box, Face

DRAFT_FROM = 2560
"""Pictures with a longer side, in pixels, are drawn small first."""


class EditLook(QObject):
    """Takes the picture over while the edits page is shown, or a search takes the edits.

    An edited picture never stands there without the words of what was done to it. ``released``
    tells that the recorded picture has its place back. The key B, held on the picture, shows it
    meanwhile.
    """

    released = Signal()

    def __init__(
        self,
        desk: Desk,
        picture: PictureView,
        tools: QTabWidget,
        panel: EditsPanel,
        search: SearchPanel,
    ) -> None:
        super().__init__(picture)
        self._desk, self._picture, self._tools = desk, picture, tools
        self._panel, self._search = panel, search
        self._frame = FrameFaces.of(desk)
        self._copy = WorkingCopy.of(desk)
        self._working = WorkingPicture(desk, self)
        self._handles: HandleTool | None = None
        self._divide = DivideTool(picture.canvas)
        self._held = False
        self._gives_way = False
        self.is_on = False
        self._working.copy_changed.connect(self._show)
        self._copy.steps_changed.connect(self.update)
        self._copy.choice_changed.connect(self.update)
        self._copy.use_changed.connect(self.update)
        tools.currentChanged.connect(self.update)
        panel.values.adjusting_changed.connect(self._on_adjusting)
        EditAdding(desk, panel, self._working)
        panel.hold.pressed.connect(lambda: self._hold(True))
        panel.hold.released.connect(lambda: self._hold(False))
        panel.divide.toggled.connect(self._show)
        picture.canvas.installEventFilter(self)
        picture.canvas.tool_changed.connect(self._on_tool_changed)

    def face_box(self) -> Box | None:
        """The box of the chosen face in the picture that is shown."""
        made, face = self._working.made, self._desk.face
        if self.is_on and not self._held and made is not None and made.detected is not None:
            return made.detected.box
        return face.detected.box if face is not None else None

    def update(self) -> None:
        """Show what the page and the steps ask for now."""
        face = self._desk.face
        recipe = self._copy.recipe
        if self._is_adjusting():
            recipe = self._copy.recipe_before(self._copy.course.chosen)
        if face is None or not self._is_wanted():
            self._working.want(None)
            if self.is_on:
                self._release()
            return
        self.is_on = True
        self._working.draft_side = self._draft_side()
        self._working.want(Wish(face.id, recipe) if recipe else None)
        self._show()

    def _draft_side(self) -> int:
        """The longest side of what the view can show, for pictures that are much larger."""
        canvas, recorded = self._picture.canvas, self._frame.picture
        if recorded is None or max(recorded.width, recorded.height) <= DRAFT_FROM:
            return 0
        return round(max(canvas.width(), canvas.height()) * canvas.devicePixelRatioF())

    def _is_adjusting(self) -> bool:
        return self._tools.currentWidget() is self._panel and self._panel.values.is_adjusting

    def _is_wanted(self) -> bool:
        page = self._tools.currentWidget()
        if self._gives_way:
            return False
        if page is self._panel:
            return bool(self._copy.recipe) or self._is_adjusting()
        return page is self._search and self._copy.is_used

    def _release(self) -> None:
        self.is_on = False
        self._take_tool(None)
        self._panel.problem.say("")
        self.released.emit()

    def _show(self) -> None:
        """Put the recorded picture or the newest copy into its place, each with its words."""
        face, made = self._desk.face, self._working.made
        if not self.is_on or face is None:
            return
        self._panel.problem.say(self._working.problem, "refused")
        awaits = self._working.is_wanted and made is None and not self._working.problem
        if awaits:
            return  # what is shown is still what its words say
        if made is None or self._held:
            self._put(self._frame.picture, self._frame.model.faces, self.tr("as recorded"))
        else:
            self._put(made.picture, self._faces_in(made, face), self._words(made))
        self._show_tool(self._moved(face))

    def _faces_in(self, made: MadeCopy, face: Face) -> Sequence[Face]:
        """All faces while none has moved; else the chosen one, whose place is known."""
        if made.detected == face.detected:
            return self._frame.model.faces
        return (self._moved(face),) if made.detected is not None else ()

    def _moved(self, face: Face) -> Face:
        """The face where it lies in the working copy."""
        made = self._working.made
        if made is None or made.detected is None:
            return face
        return replace(face, detected=made.detected)

    def _words(self, made: MadeCopy) -> str:
        edits = sentence_of(made.wish.recipe)
        form = self.tr("working copy: {edits}")
        if made.is_draft:
            form = self.tr("working copy, drawn small first: {edits}")
        elif self._is_adjusting() and self._working.is_up_to_date:
            form = self.tr("working copy before step {number}: {edits}")
        elif self._divides():
            form = self.tr("working copy: {edits} (left of the line: as recorded)")
        return form.format(edits=edits, number=self._copy.course.chosen + 1)

    def _put(self, picture: Prepared | None, faces: Sequence[Face], words: str) -> None:
        self._picture.set_pixels(picture, keep_view=True)
        # Outlines would stand among the handles, and end at a dividing line.
        if not self._held and (self._is_adjusting() or self._divides()):
            faces = ()
        chosen = self._desk.face.id if self._desk.face is not None else None
        alone = len(faces) == 1
        first = self._frame.model.row_of(chosen) + 1 if alone else 1
        self._picture.set_faces(faces, chosen, max(first, 1))
        self._picture.set_treatment(words)

    def _divides(self) -> bool:
        made, recorded = self._working.made, self._frame.picture
        return (
            self._panel.divide.isChecked()
            and made is not None
            and recorded is not None
            and (made.picture.width, made.picture.height) == (recorded.width, recorded.height)
            and not any(edit.kind in GEOMETRY for edit in made.wish.recipe)
        )

    def _show_tool(self, face: Face) -> None:
        ready = self._working.is_up_to_date and not self._held
        if self._is_adjusting() and ready:
            self._show_handles(face)
        elif self._divides() and not self._held and self._frame.picture is not None:
            self._divide.recorded = self._frame.picture
            self._take_tool(self._divide)
        else:
            self._take_tool(None)

    def _show_handles(self, face: Face) -> None:
        """Handles that show the step's values; new ones only where they show others."""
        course = self._copy.course
        edit = course.steps[course.chosen].edit
        canvas = self._picture.canvas
        if self._handles is not None and edit_of(self._handles, edit) == edit:
            return
        made = tool_for(edit, canvas, face.detected.box, self._on_handles, self._on_done)
        if made is not None and self._handles is not None:
            made.taken = self._handles.taken
        self._take_tool(made)

    def _take_tool(self, tool: HandleTool | DivideTool | None) -> None:
        canvas = self._picture.canvas
        ours = (self._handles, self._divide)
        self._handles = tool if isinstance(tool, HandleTool) else None
        if tool is not None or canvas.tool in ours:
            canvas.set_tool(tool)

    def _on_tool_changed(self) -> None:
        """A tool of somebody else works on the recorded picture: a face is marked there."""
        tool = self._picture.canvas.tool
        gives_way = tool is not None and tool not in (self._handles, self._divide)
        if gives_way != self._gives_way:
            self._gives_way = gives_way
            self._panel.values.adjust.setChecked(False)
            self.update()

    def _on_handles(self, act: int) -> None:
        course, tool = self._copy.course, self._handles
        if tool is not None and course.chosen >= 0:
            edit = edit_of(tool, course.steps[course.chosen].edit)
            self._copy.change(course.chosen, edit, (id(tool), act))

    def _on_done(self) -> None:
        self._panel.values.adjust.setChecked(False)
        self._panel.list.setFocus()

    def _on_adjusting(self) -> None:
        if self._is_adjusting() and self._gives_way:
            self._picture.canvas.set_tool(None)
        self._take_tool(None)
        self.update()
        if self._is_adjusting():
            self._picture.canvas.setFocus()

    def _hold(self, held: bool) -> None:
        if held != self._held:
            self._held = held
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if event.type() in kinds and isinstance(event, QKeyEvent) and self.is_on:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() == Qt.Key.Key_B and plain:
                if not event.isAutoRepeat():
                    self._hold(event.type() == QEvent.Type.KeyPress)
                return True
        if event.type() == QEvent.Type.FocusOut:
            self._hold(False)
        return super().eventFilter(watched, event)
