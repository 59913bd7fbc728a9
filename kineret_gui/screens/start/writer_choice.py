"""Who writes in a diary that is begun here: asked where another hand injects, for a child of three writes nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.more.person_form import PersonForm
from kineret_gui.screens.more.writer_view import wrong_name
from kineret_gui.screens.start.begin_view import has_to_say_who_writes
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr

_THE_PERSON, _ANOTHER = "person", "another"


@dataclass(frozen=True, slots=True)
class Writer:
    """Who was said to write: nobody yet, the person, or another by the name as typed."""

    said: str = ""
    name: str = ""


@known_to_qml
class WhoWrites(QObject):
    """Nobody is chosen before it is said. Who injects alone is the one who writes, and is not asked."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, parent: QObject, person: Callable[[], PersonForm]) -> None:
        super().__init__(parent)
        self._person = person
        self.form = Writer()
        self._wrong = ""
        self._rows = RowListModel(ChoiceRow, self)

    @property
    def name(self) -> str:
        """The name under which entries are written here."""
        person = self._person()
        is_another = has_to_say_who_writes(person) and self.form.said == _ANOTHER
        return (self.form.name if is_another else person.name).strip()

    def refresh(self) -> None:
        person = self._person().name.strip()
        self._rows.show(
            [
                ChoiceRow(_THE_PERSON, fill(tr("I am %1"), person), self.form.said == _THE_PERSON),
                ChoiceRow(_ANOTHER, tr("I am someone else"), self.form.said == _ANOTHER),
            ]
            if has_to_say_who_writes(self._person())
            else []
        )
        self.changed.emit()

    def first_problem(self) -> str:
        """Why it cannot be gone on; empty where nothing is missing. From now on it is said."""
        self._wrong = self._problem()
        self.changed.emit()
        return self._wrong

    def _problem(self) -> str:
        if not has_to_say_who_writes(self._person()) or self.form.said == _THE_PERSON:
            return ""
        return wrong_name(self.form.name) if self.form.said == _ANOTHER else tr("Say who writes here.")

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

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(bool, notify=changed)
    def isAnother(self) -> bool:
        return bool(self._rows.rowCount()) and self.form.said == _ANOTHER

    @Property(bool, notify=changed)
    def isAsked(self) -> bool:
        return has_to_say_who_writes(self._person())

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self.form.name

    @Property(str, notify=changed)
    def told(self) -> str:
        return self.name

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong
