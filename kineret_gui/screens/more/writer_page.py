"""The writer of a diary on this computer: the person themselves, or someone else by their name."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.form import FormPage
from kineret_gui.screens.framework.form_draft import FormDraft
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import AskWhoWrites
from kineret_gui.screens.framework.start_context import StartContext, Writing
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.more.writer_view import WriterView, writer_view, wrong_name
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@known_to_qml
class WriterScreen(FormPage, Viewed):
    """Asked before anything is written in a diary that comes from elsewhere; can be changed at any time."""

    PAGE, KEPT = "writer", tuple[str, str]

    changed = Signal()
    rows = shown_rows(ChoiceRow, WriterView.rows)
    whose = shown(str, WriterView.whose, changed)
    shape = shown(str, WriterView.shape, changed)
    colour = shown(str, WriterView.colour, changed)
    typed = shown(str, WriterView.typed, changed)
    wrong = shown(str, WriterView.wrong, changed)

    def __init__(self, context: StartContext) -> None:
        super().__init__()
        self._context = context
        self._unfinished = FormDraft(self, self, context.drafts, context.now)
        self._path = Path()
        self._writing: Writing | None = None
        self._view = WriterView()
        self._typed = self._wrong = ""

    def open(self, route: AskWhoWrites) -> None:
        self._path = route.file or self._context.opened() or Path()
        self._typed = self._wrong = ""
        self._unfinished.begin(AskWhoWrites(self._path).draft_key)

    def form_now(self) -> tuple[str, str]:
        return "", self._typed

    def resume(self, form: tuple[str, str], begun: Now) -> None:
        self._typed = form[1]
        self.refresh()

    def refresh(self) -> None:
        try:
            self._writing = self._context.writing(self._path)
        except DiaryUnavailable as error:
            self._context.trouble(error)
        else:
            self.show_view(writer_view(self._writing, self._typed, self._wrong))

    @Slot(str)
    def choose(self, name: str) -> None:
        """One of those who are named; empty for the person."""
        if self._writing is None:
            return
        person, is_open = self._writing.person.name, self._context.opened() == self._path
        try:
            self._context.write_as(self._path, "" if name == person else name)
        except DiaryUnavailable as error:
            self._context.trouble(error)
            return
        self._typed = ""
        self._unfinished.finish()
        if is_open:
            self._context.back()
        self._context.say(fill(tr("From now on, entries made here show the name %1."), name or person))

    @Slot(str)
    def typeName(self, text: str) -> None:
        self._typed, self._wrong = one_line(text), ""
        self.touched()
        self._show_typed()

    @Slot()
    def chooseTyped(self) -> None:
        self._wrong = wrong_name(self._typed)
        self._show_typed()
        if not self._wrong:
            self.choose(self._typed.strip())

    def _show_typed(self) -> None:
        self.show_view(replace(self._view, typed=self._typed, wrong=self._wrong))

    @Property(QObject, constant=True)
    def unfinished(self) -> FormDraft:
        return self._unfinished
