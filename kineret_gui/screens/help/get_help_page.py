"""Get help: one static page, the same for everyone, that needs neither a diary nor a network.

A sign that is chosen here, or anywhere else, shows this page first and is then written down.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.person import Person
from kineret_gui.screens.framework.desk import source_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.help.sign_outcome import NoDiary, OnlyRead, SignNoted, SignNotNoted, pressing, told
from kineret_gui.wording import emergency, fill
from kineret_gui.wording.leaflet import Leaflet, Sentence, SentenceRow
from kineret_gui.wording.translation import tr, translatable

# The groups of signs, the most urgent first; the heading says it as strongly as the leaflet does.
HEADINGS = {
    "help-at-once": translatable("Get medical help at once"),
    "help-immediately": translatable("Tell your doctor immediately"),
    "help-as-soon-as-possible": translatable("Contact the clinic as soon as possible"),
    "help-same-day": translatable("Tell the doctor, today at the latest"),
    "help-ask": translatable("Ask your doctor or nurse"),
}
SIGNS = tuple(HEADINGS)
_LINES = ("too-much", "who-must-not", "do-not-combine", "report-side-effects")
_A_SECOND_PRESS = 500  # ms in which a press is taken for the second half of the one that led here

WriteSign = Callable[
    [str, str], SignNoted | SignNotNoted | OnlyRead | NoDiary
]  # the id of a sign, and that of its entry


@dataclass(frozen=True, slots=True)
class SignRow:
    """One sign to press, and whether it was written down since the page was opened."""

    sign: str
    words: str
    noted: bool


def heading(group: str) -> str:
    """What to do about the signs of a group, in the words that stand over them."""
    return tr(HEADINGS[group])


@known_to_qml
class SignGroup(QObject):
    """Signs of one urgency under their heading, with what the leaflet says of all of them."""

    def __init__(self, group: str, lead: RowListModel, signs: RowListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._group = group
        self._lead = lead
        self._signs = signs

    @Property(str, constant=True)
    def heading(self) -> str:
        return heading(self._group)

    @Property(bool, constant=True)
    def urgent(self) -> bool:
        """Whether help is needed now, and not only advice."""
        return self._group in ("help-at-once", "help-immediately")

    @Property(QObject, constant=True)
    def lead(self) -> RowListModel:
        return self._lead

    @Property(QObject, constant=True)
    def signs(self) -> RowListModel:
        return self._signs


@known_to_qml
class HelpScreen(QObject):
    """What needs help, the most urgent first; whom to call; too much, who must not, and what not to combine."""

    changed = Signal()

    def __init__(
        self, leaflet: Leaflet, person: Callable[[], Person | None], write: WriteSign, can_write: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._leaflet = leaflet
        self._person, self._write, self._can_write = person, write, can_write
        self._ids: dict[str, str] = {}
        self._chosen: Sentence | None = None
        self._outcome: SignNoted | SignNotNoted | OnlyRead | NoDiary | None = None
        self._settling = QTimer(self, singleShot=True, interval=_A_SECOND_PRESS)
        self._lines = {name: self._rows(name) for name in _LINES}
        self._signs = {name: RowListModel(SignRow, self) for name in SIGNS}
        self._groups = [
            SignGroup(name, self._rows(name.replace("help", "lead", 1)), signs, self)
            for name, signs in self._signs.items()
        ]

    def open(self, route: GetHelp) -> None:
        """The same page always; a sign that was chosen elsewhere is written down here."""
        self._ids, self._chosen, self._outcome = {}, None, None
        if any(sentence.id == route.sign for name in SIGNS for sentence in self._leaflet.group(name)):
            self._settling.start()
            QTimer.singleShot(0, self, lambda: self._note(route.sign))  # once the page can be seen

    def refresh(self) -> None:
        for name, rows in self._signs.items():
            rows.show([SignRow(s.id, s.label, s.id in self._ids) for s in self._leaflet.group(name)])
        self.changed.emit()

    @Slot(str)
    def choose(self, sign: str) -> None:
        """A sign was pressed. The second press of an unsteady hand writes nothing more."""
        if not self._settling.isActive() and sign not in self._ids:
            self._note(sign)

    def _note(self, sign: str) -> None:
        id = self._ids.setdefault(sign, new_id())
        self._chosen = self._leaflet.sentence(sign)
        self._outcome = self._write(sign, id)
        if not isinstance(self._outcome, SignNoted):
            del self._ids[sign]
        self.refresh()

    def _rows(self, group: str) -> RowListModel:
        rows = RowListModel(SentenceRow, self)
        rows.show([SentenceRow(sentence.text) for sentence in self._leaflet.group(group)])
        return rows

    @Property(str, notify=changed)
    def pressing(self) -> str:
        return pressing(can_write=self._can_write())

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The sign that was chosen last; empty where none was."""
        return self._chosen.label if self._chosen else ""

    @Property(str, notify=changed)
    def chosenText(self) -> str:
        """What the leaflet says of it."""
        return self._chosen.text if self._chosen else ""

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """Why it is not in the diary; empty where it is, which the bar above the page says."""
        return "" if self._outcome is None or isinstance(self._outcome, SignNoted) else told(self._outcome)

    @Property("QVariantList", constant=True)
    def groups(self) -> list[SignGroup]:
        """The signs, the most urgent first."""
        return self._groups

    @Property(QObject, constant=True)
    def tooMuch(self) -> RowListModel:
        return self._lines["too-much"]

    @Property(QObject, constant=True)
    def whoMustNot(self) -> RowListModel:
        return self._lines["who-must-not"]

    @Property(QObject, constant=True)
    def doNotCombine(self) -> RowListModel:
        return self._lines["do-not-combine"]

    @Property(QObject, constant=True)
    def report(self) -> RowListModel:
        return self._lines["report-side-effects"]

    @Property(str, notify=changed)
    def clinic(self) -> str:
        person = self._person()
        return fill(tr("Your clinic: %1"), person.clinic_phone) if person and person.clinic_phone else ""

    @Property(str, notify=changed)
    def emergency(self) -> str:
        """The emergency number where it was said; it differs from country to country."""
        return emergency.call(self._number())

    @Property(str, notify=changed)
    def numbers(self) -> str:
        """The numbers of some countries, where none was said."""
        return emergency.where_dialled(self._number())

    def _number(self) -> str:
        return person.emergency_phone if (person := self._person()) else ""

    @Property(str, constant=True)
    def source(self) -> str:
        return source_line([sentence for name in (*SIGNS, *_LINES) for sentence in self._leaflet.group(name)])
