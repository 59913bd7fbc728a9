"""After a time away: all days without an entry on one page. What happened is said for each, or for several together."""

from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.answer_several import answer_several
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.injection import usual_giver
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.doses_of_day import doses_of_days
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.injections import AnswerOpenDoses
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.today import away_view
from kineret_gui.screens.today.away_view import LOOK_BACK, AwayRow, Happened, answer_rows, away_rows, open_doses

Kept = tuple[tuple[str, Happened], ...]


@known_to_qml
class AwayScreen(FormScreen):
    """The open doses of the last weeks, with a tick each. Nothing is ticked and nothing is said beforehand."""

    PAGE, KEPT = "away", tuple[str, Kept, int]

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows, self._answers = RowListModel(AwayRow, self), RowListModel(ChoiceRow, self)
        self._answers.show(answer_rows())
        self._records: tuple[DoseRecord, ...] = ()
        self._id, self._weeks, self._there_is_more = new_id(), 1, False
        self._ticked: frozenset[str] = frozenset()
        self._said: dict[str, Happened] = {}

    def begin_form(self, route: AnswerOpenDoses) -> None:
        self._id, self._weeks, self._ticked, self._said = new_id(), 1, frozenset(), {}

    def form_now(self) -> tuple[str, Kept, int]:
        return self._id, tuple(sorted(self._said.items())), self._weeks

    def go_on_with(self, form: tuple[str, Kept, int], begun: Now) -> None:
        self._id, said, self._weeks = form
        self._said = dict(said)

    @acts
    def refresh(self) -> None:
        """Show what is open now; what was said of a dose that was answered elsewhere since is let go."""
        today = self._desk.dose_now.day(self._desk.person.day_starts)
        first = today - timedelta(days=LOOK_BACK * self._weeks)
        self._records = doses_of_days(self._desk, first, today - timedelta(days=1))
        self._there_is_more = any(entry.fact.starts < first for entry in self._desk.diary.standing(Prescription))
        still_open = {dose_key(record.dose.id) for record in open_doses(self._records)}
        self._ticked &= still_open
        self._said = {key: what for key, what in self._said.items() if key in still_open}
        self._show()

    def _show(self) -> None:
        self._rows.show(away_rows(open_doses(self._records), self._ticked, self._said))
        self.changed.emit()

    @Slot(str)
    @acts
    def turn(self, key: str) -> None:
        """Tick a day, or leave it out."""
        self._ticked ^= {key}
        self._show()

    @Slot()
    @acts
    def tickAll(self) -> None:
        """Tick all of which nothing is said yet."""
        keys = (dose_key(record.dose.id) for record in open_doses(self._records))
        self._ticked = frozenset(key for key in keys if key not in self._said)
        self._show()

    @Slot(str)
    @acts
    def say(self, what: str) -> None:
        """This happened on the ticked days."""
        self._said |= dict.fromkeys(self._ticked, Happened(what))
        self._ticked = frozenset()
        self.touched()
        self._show()

    @Slot()
    @acts
    def sayNothing(self) -> None:
        """The ticked days stay open."""
        self._said = {key: what for key, what in self._said.items() if key not in self._ticked}
        self._ticked = frozenset()
        self.touched()
        self._show()

    @Slot()
    @acts
    def showOlder(self) -> None:
        self._weeks += 1
        self.refresh()

    @Slot()
    @acts
    def save(self) -> None:
        """Write all that was said, at once."""
        desk, now, number = self._desk, self._desk.dose_now, len(self._said)
        giver = usual_giver(desk.person.who_injects)
        new = away_view.new_entries(self._id, self._records, self._said, giver, now.zone, desk.person.day_starts)
        written = answer_several(desk.diary, new, now)
        self._unfinished.finish()
        desk.back()
        desk.done(away_view.done(number), *written)

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(QObject, constant=True)
    def answers(self) -> RowListModel:
        return self._answers

    @Property(int, notify=changed)
    def ticked(self) -> int:
        return len(self._ticked)

    @Property(bool, notify=changed)
    def saidOfTicked(self) -> bool:
        return any(key in self._said for key in self._ticked)

    @Property(bool, notify=changed)
    def thereIsMore(self) -> bool:
        """Whether there are ordered days before those that are shown."""
        return self._there_is_more

    @Property(bool, constant=True)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable

    @Property(str, notify=changed)
    def button(self) -> str:
        """What the button saves; empty where nothing is said yet."""
        return away_view.told(len(self._said)) if self.canWrite else ""
