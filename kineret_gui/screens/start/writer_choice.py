"""The writer of a diary that is begun here: asked of a child, and where another hand injects."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.more.person_form import PersonForm
from kineret_gui.screens.more.writer_view import wrong_name
from kineret_gui.screens.start.begin_view import has_to_say_who_writes
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr

_THE_PERSON, _ANOTHER = "person", "another"


@frozen
class Writer:
    """The writer as chosen: nobody yet, the person, or another by the name as typed."""

    said: str = ""
    name: str = ""


@frozen
class WriterChoiceView:
    """The question who writes.

    is_asked    whether it has to be said who writes
    is_another  whether it is somebody else than the person, whose name is `typed`
    written_by  the name under which entries are written here
    """

    is_asked: bool
    rows: tuple[ChoiceRow, ...]
    is_another: bool
    typed: str
    written_by: str
    wrong: str


def writer_choice_view(person: PersonForm, writer: Writer, wrong: str) -> WriterChoiceView:
    """Return who can be chosen."""
    is_asked = has_to_say_who_writes(person)
    rows = (
        ChoiceRow(_THE_PERSON, fill(tr("I am %1"), person.name.strip()), writer.said == _THE_PERSON),
        ChoiceRow(_ANOTHER, tr("I have another name"), writer.said == _ANOTHER),
    )
    return WriterChoiceView(
        is_asked=is_asked,
        rows=rows if is_asked else (),
        is_another=is_asked and writer.said == _ANOTHER,
        typed=writer.name,
        written_by=written_by(person, writer),
        wrong=wrong,
    )


def written_by(person: PersonForm, writer: Writer) -> str:
    """Return the name under which entries are written here."""
    is_another = has_to_say_who_writes(person) and writer.said == _ANOTHER
    return (writer.name if is_another else person.name).strip()


@known_to_qml
class WriterChoice(Viewed):
    """Nobody is chosen before it is said. Who injects alone is the one who writes, and is not asked."""

    changed = Signal()
    rows = shown_rows(ChoiceRow, WriterChoiceView.rows)
    isAsked = shown(bool, WriterChoiceView.is_asked, changed)
    isAnother = shown(bool, WriterChoiceView.is_another, changed)
    typed = shown(str, WriterChoiceView.typed, changed)
    writtenBy = shown(str, WriterChoiceView.written_by, changed)
    wrong = shown(str, WriterChoiceView.wrong, changed)
    chosen = Signal()

    def __init__(self, parent: QObject, person: Callable[[], PersonForm]) -> None:
        super().__init__(parent)
        self._person = person
        self.form = Writer()
        self._wrong = ""
        self.refresh()

    @property
    def name(self) -> str:
        """The name under which entries are written here."""
        return written_by(self._person(), self.form)

    @Slot()
    def refresh(self) -> None:
        self.show_view(writer_choice_view(self._person(), self.form, self._wrong))

    def first_problem(self) -> str:
        """Return why the page cannot be left; empty where nothing is missing. From now on it is shown."""
        self._wrong = self._problem()
        self.refresh()
        return self._wrong

    def _problem(self) -> str:
        if not has_to_say_who_writes(self._person()) or self.form.said == _THE_PERSON:
            return ""
        return (
            wrong_name(self.form.name)
            if self.form.said == _ANOTHER
            else tr("Enter the name of the person who makes entries here.")
        )

    @Slot(str)
    def choose(self, key: str) -> None:
        self.form, self._wrong = replace(self.form, said=key), ""
        self.refresh()
        self.chosen.emit()

    @Slot(str)
    def typeName(self, text: str) -> None:
        self.form, self._wrong = replace(self.form, name=one_line(text)), ""
        self.refresh()
        self.chosen.emit()
