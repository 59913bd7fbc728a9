"""After a time away: the days without an entry, recorded together as they were usual, each with its own entry."""

from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.actions.log_several import log_several
from kineret_gui.diary.adherence import DoseRecord
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.injection import usual_giver
from kineret_gui.diary.moment import moment_now
from kineret_gui.diary.rotation import suggest_for_each
from kineret_gui.screens.body.places import body_now
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.due import doses_of_days
from kineret_gui.screens.keys import dose_key
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.today import away_view
from kineret_gui.screens.today.away_view import LOOK_BACK, AwayRow, away_rows, open_doses

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class AwayScreen(Screen):
    """The open doses of the last weeks, with a tick each."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = ShownRows(AwayRow, self)
        self._open: tuple[DoseRecord, ...] = ()
        self._left_out: frozenset[str] = frozenset()
        self._as_suggested = False
        self._ids: dict[tuple[str, int], str] = {}

    def open(self, about: str) -> None:
        self._left_out, self._as_suggested, self._ids = frozenset(), False, {}

    @acts
    def refresh(self) -> None:
        today = self._desk.dose_now.day(self._desk.person.day_starts)
        first = today - timedelta(days=LOOK_BACK)
        self._open = open_doses(doses_of_days(self._desk, first, today - timedelta(days=1)))
        self._show()

    def _show(self) -> None:
        self._rows.show(away_rows(self._open, self._left_out, self._spots()))
        self.changed.emit()

    @property
    def _chosen(self) -> list[DoseRecord]:
        return [record for record in self._open if dose_key(record.dose.id) not in self._left_out]

    def _spots(self) -> tuple[str | None, ...]:
        syringes = sum(len(record.syringes_left) for record in self._chosen)
        if not self._as_suggested:
            return (None,) * syringes
        body = body_now(self._desk)
        resting = {*body.resting, *body.sore}
        moment = moment_now(self._desk.now(), self._desk.person.day_starts)
        found = suggest_for_each(syringes, body.allowed, resting, body.uses, moment)
        return tuple(suggestion.spot.id for suggestion in found) or (None,) * syringes

    @Slot(str)
    @acts
    def turn(self, key: str) -> None:
        """Record this day with the others, or leave it open."""
        self._left_out ^= {key}
        self._show()

    @Slot(bool)
    @acts
    def setSpots(self, as_suggested: bool) -> None:
        self._as_suggested = as_suggested
        self._show()

    @Slot()
    @acts
    def record(self) -> None:
        """Write an entry for each of the chosen doses."""
        desk, chosen = self._desk, self._chosen
        giver, now = usual_giver(desk.person.who_injects), desk.dose_now
        found = away_view.injections(chosen, self._spots(), giver, now.zone, desk.person.day_starts)
        syringes = [(r.dose.id, len(r.injections) + n) for r in chosen for n in range(1, len(r.syringes_left) + 1)]
        named = [
            (self._id(dose_key(dose), syringe), injection, syringe)
            for (dose, syringe), injection in zip(syringes, found, strict=True)
        ]
        written = log_several(desk.diary, named, now)
        desk.back()
        desk.done(away_view.done(len(written)), *written)

    def _id(self, key: str, number: int) -> str:
        return self._ids.setdefault((key, number), new_id())

    @Property(QObject, constant=True)
    def rows(self) -> ShownRows:
        return self._rows

    @Property(bool, notify=changed)
    def asSuggested(self) -> bool:
        return self._as_suggested

    @Property(str, notify=changed)
    def button(self) -> str:
        """What the button records; empty where nothing is chosen."""
        syringes = sum(len(record.syringes_left) for record in self._chosen)
        return away_view.told(syringes) if syringes and self._desk.diary.is_writable else ""
