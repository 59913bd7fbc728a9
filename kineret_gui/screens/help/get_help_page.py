"""Get help: one static page, the same for everyone, that needs neither a diary nor a network.

A sign that is chosen here, or anywhere else, shows this page first and is then written down.
"""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.person import Person
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.leaflet import ShowKineret
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.help.get_help_view import SIGNS, HelpView, SignGroupView, SignRow, help_view, sign_group_view
from kineret_gui.screens.help.sign_outcome import SignNoted, SignOutcome
from kineret_gui.wording.leaflet import Leaflet, Sentence, SentenceRow

_A_SECOND_PRESS = 500  # ms in which a press is taken for the second half of the one that led here

WriteSign = Callable[[str, str], SignOutcome]  # the id of a sign, and that of its entry


@known_to_qml
class SignGroup(Viewed):
    """Signs of one urgency."""

    changed = Signal()
    heading = shown(str, SignGroupView.heading, changed)
    urgent = shown(bool, SignGroupView.is_urgent, changed)
    lead = shown_rows(SentenceRow, SignGroupView.lead)
    signs = shown_rows(SignRow, SignGroupView.signs)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = SignGroupView()


@known_to_qml
class HelpScreen(Viewed):
    """The page of signs that need help, the most urgent first; whom to call, and the other warnings of the leaflet."""

    changed = Signal()
    pressing = shown(str, HelpView.pressing, changed)
    chosen = shown(str, HelpView.chosen, changed)
    chosenText = shown(str, HelpView.chosen_text, changed)
    chosenBasis = shown(str, HelpView.chosen_basis, changed)
    outcome = shown(str, HelpView.outcome, changed)
    clinic = shown(str, HelpView.clinic, changed)
    emergency = shown(str, HelpView.emergency, changed)
    numbers = shown(str, HelpView.numbers, changed)
    tooMuch = shown_rows(SentenceRow, HelpView.too_much)
    whoMustNot = shown_rows(SentenceRow, HelpView.who_must_not)
    talkFirst = shown_rows(SentenceRow, HelpView.talk_first)
    doNotCombine = shown_rows(SentenceRow, HelpView.do_not_combine)
    report = shown_rows(SentenceRow, HelpView.report)
    source = shown(str, HelpView.source, changed)

    def __init__(
        self,
        leaflet: Leaflet,
        person: Callable[[], Person | None],
        write: WriteSign,
        can_write: Callable[[], bool],
        go: Callable[[PageRoute], None],
    ) -> None:
        super().__init__()
        self._view = HelpView()
        self._leaflet = leaflet
        self._person, self._write, self._can_write, self._go = person, write, can_write, go
        self._ids: dict[str, str] = {}
        self._chosen: Sentence | None = None
        self._outcome: SignOutcome | None = None
        self._settling = QTimer(self, singleShot=True, interval=_A_SECOND_PRESS)
        self._groups = {name: SignGroup(self) for name in SIGNS}
        self._listed_groups = list(self._groups.values())

    def open(self, route: GetHelp) -> None:
        """Show the same page always; a sign that was chosen elsewhere is written down here."""
        self._ids, self._chosen, self._outcome = {}, None, None
        if any(sentence.id == route.sign for name in SIGNS for sentence in self._leaflet.group(name)):
            self._settling.start()
            QTimer.singleShot(0, self, lambda: self._note(route.sign))  # once the page can be seen

    def refresh(self) -> None:
        for name, group in self._groups.items():
            group.show_view(sign_group_view(self._leaflet, name, self._ids))
        can_write = self._can_write()
        self.show_view(help_view(self._leaflet, self._person(), self._chosen, self._outcome, can_write=can_write))

    @Slot(str)
    def choose(self, sign: str) -> None:
        """Write a sign down that was pressed. The second press of an unsteady hand writes nothing more."""
        if not self._settling.isActive() and sign not in self._ids:
            self._note(sign)

    def _note(self, sign: str) -> None:
        id = self._ids.setdefault(sign, new_id())
        self._chosen = self._leaflet.sentence(sign)
        self._outcome = self._write(sign, id)
        if not isinstance(self._outcome, SignNoted):
            del self._ids[sign]
        self.refresh()

    @Slot()
    def aboutKineret(self) -> None:
        """Leave the signs for all that the medicine's papers say."""
        self._go(ShowKineret())

    @Property(list, constant=True)
    def groups(self) -> list[SignGroup]:
        """The signs, the most urgent first."""
        return self._listed_groups
