"""How are you? Everything that can be said of it, each thing one press away."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.rules.daily_questions import asks_for_temperature
from kineret_gui.diary.rules.dose_key import day_in
from kineret_gui.screens.framework.desk import Desk, Screen, acts, source_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.help.get_help_page import SIGNS, heading
from kineret_gui.screens.symptoms.known_names import EFFECTS
from kineret_gui.screens.symptoms.symptoms_view import (
    LinkRow,
    SymptomsFacts,
    condition_rows,
    effect_rows,
    felt_rows,
    other_rows,
    sign_rows,
)
from kineret_gui.wording import about, days, fill
from kineret_gui.wording.translation import tr

_LATEST = 100  # symptoms, in which own names and the last time are looked for; as many measurements
_LATEST_ATTACKS = 20


@known_to_qml
class SignRows(QObject):
    """The signs of one urgency, each of which opens Get help."""

    def __init__(self, group: str, signs: tuple[LinkRow, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._group = group
        self._rows = RowListModel(LinkRow, self)
        self._rows.show(signs)

    @Property(str, constant=True)
    def heading(self) -> str:
        return heading(self._group)

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows


@known_to_qml
class SymptomsScreen(Screen):
    """The way to every page on which something that was felt or measured is written down."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._asked: date | None = None
        self._facts: SymptomsFacts | None = None
        self._rows = {name: RowListModel(LinkRow, self) for name in ("condition", "felt", "other", *EFFECTS)}
        self._signs = [SignRows(name, sign_rows(desk.leaflet.group(name)), self) for name in SIGNS]

    def open(self, about: str) -> None:
        """An ISO day to fill in; empty for today."""
        self._asked = day_in(about)

    @acts
    def refresh(self) -> None:
        facts = self._facts = self._read()
        leaflet = self._desk.leaflet
        self._rows["condition"].show(condition_rows(facts))
        self._rows["felt"].show(felt_rows(facts, leaflet))
        self._rows["other"].show(other_rows(facts))
        for name in EFFECTS:
            self._rows[name].show(effect_rows(facts, leaflet, leaflet.group(name)))
        self.changed.emit()

    def _read(self) -> SymptomsFacts:
        diary, person = self._desk.diary, self._desk.person
        today = self._desk.now().day(person.day_starts)
        day = min(self._asked or today, today)
        return SymptomsFacts(
            person=person,
            day=day,
            today=today,
            now=self._desk.now(),
            daily=tuple(entry.fact for entry in diary.standing(DailySymptoms, day, day)),
            attacks=diary.newest(Attack, _LATEST_ATTACKS),
            temperature=self._last_temperature() if asks_for_temperature(person) else None,
            symptoms=tuple(entry.fact for entry in diary.newest(Symptom, _LATEST)),
        )

    def _last_temperature(self) -> Measurement | None:
        found = (entry.fact for entry in self._desk.diary.newest(Measurement, _LATEST))
        temperatures = [one for one in found if one.quantity is Quantity.TEMPERATURE]
        return max(temperatures, key=lambda one: one.moment.utc, default=None)

    @Slot(str, str)
    def openPage(self, target: str, subject: str) -> None:
        self._desk.open_page(target, subject)

    @Property(str, notify=changed)
    def ofDay(self) -> str:
        """The day that is filled in, where it is not today."""
        if self._facts is None or self._facts.day == self._facts.today:
            return ""
        return fill(tr("This is for %1. Please check the day on the page that opens."), days.day(self._facts.day))

    @Property(str, notify=changed)
    def signsHint(self) -> str:
        """What happens when a sign is pressed."""
        if self.ofDay:
            return tr("Press one that you feel now: Get help opens, and it is written down for now.")
        return tr("Press one that you feel: Get help opens, and it is written down.")

    @Property(QObject, constant=True)
    def condition(self) -> RowListModel:
        return self._rows["condition"]

    @Property(QObject, constant=True)
    def felt(self) -> RowListModel:
        return self._rows["felt"]

    @Property(QObject, constant=True)
    def veryCommon(self) -> RowListModel:
        return self._rows["very-common-effects"]

    @Property(str, constant=True)
    def veryCommonTitle(self) -> str:
        return about.group("very-common-effects")

    @Property(QObject, constant=True)
    def common(self) -> RowListModel:
        return self._rows["common-effects"]

    @Property(str, constant=True)
    def commonTitle(self) -> str:
        return about.group("common-effects")

    @Property(str, constant=True)
    def source(self) -> str:
        """What the names and the headings rest on."""
        return source_line([sentence for name in EFFECTS for sentence in self._desk.leaflet.group(name)])

    @Property(QObject, constant=True)
    def other(self) -> RowListModel:
        return self._rows["other"]

    @Property("QVariantList", constant=True)
    def signs(self) -> list[SignRows]:
        """The signs of Get help in its order, each group under its heading."""
        return self._signs
