"""The page *How are you?*: everything that can be noted of it, each thing one press away."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.framework.routes.symptoms import ShowSymptoms
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.help.get_help_view import SIGNS, heading
from kineret_gui.screens.symptoms.symptom_links import LinkRow, SymptomsFacts, sign_rows
from kineret_gui.screens.symptoms.symptoms_view import SymptomsView, symptoms_view

_LATEST = 100  # symptoms, in which own names and the last time are looked for; as many measurements
_LATEST_ATTACKS = 20


@frozen
class SignRowsView:
    """The signs of one urgency, under their heading."""

    heading: str = ""
    rows: tuple[LinkRow, ...] = ()


@known_to_qml
class SignRows(Viewed):
    """The signs of one urgency, each of which opens Get help."""

    changed = Signal()
    heading = shown(str, SignRowsView.heading, changed)
    rows = shown_rows(LinkRow, SignRowsView.rows)

    def __init__(self, view: SignRowsView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view


@known_to_qml
class SymptomsScreen(Screen):
    """Leads to every page on which something that was felt or measured is written down."""

    changed = Signal()
    ofDay = shown(str, SymptomsView.of_day, changed)
    typed = shown(str, SymptomsView.typed, changed)
    urgent = shown(str, SymptomsView.urgent, changed)
    signsHint = shown(str, SymptomsView.signs_hint, changed)
    veryCommonTitle = shown(str, SymptomsView.very_common_title, changed)
    commonTitle = shown(str, SymptomsView.common_title, changed)
    source = shown(str, SymptomsView.source, changed)
    condition = shown_rows(LinkRow, SymptomsView.condition)
    felt = shown_rows(LinkRow, SymptomsView.felt)
    moreFelt = shown_rows(LinkRow, SymptomsView.more_felt)
    matches = shown_rows(LinkRow, SymptomsView.matches)
    veryCommon = shown_rows(LinkRow, SymptomsView.very_common)
    common = shown_rows(LinkRow, SymptomsView.common)
    other = shown_rows(LinkRow, SymptomsView.other)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._asked: date | None = None
        self._seen: SymptomsFacts | None = None
        self._view = SymptomsView()
        groups = [SignRowsView(heading(name), sign_rows(context.diary.leaflet.group(name))) for name in SIGNS]
        self._signs = [SignRows(group, self) for group in groups]

    def open(self, route: ShowSymptoms) -> None:
        self._asked = route.day

    @acts
    def refresh(self) -> None:
        self._seen = self._facts()
        self.show_view(symptoms_view(self._seen, self._diary.leaflet, self._view.typed))

    def _facts(self) -> SymptomsFacts:
        diary, person = self._diary.file, self._diary.person
        today = self._diary.now().day(person.day_starts)
        day = min(self._asked or today, today)
        return SymptomsFacts(
            person=person,
            day=day,
            today=today,
            now=self._diary.now(),
            daily=tuple(entry.fact for entry in diary.standing(DailySymptoms, day, day)),
            attacks=diary.newest(Attack, _LATEST_ATTACKS),
            temperature=self._last_temperature(),
            symptoms=tuple(entry.fact for entry in diary.newest(Symptom, _LATEST)),
        )

    def _last_temperature(self) -> Measurement | None:
        latest = (entry.fact for entry in self._diary.file.newest(Measurement, _LATEST))
        temperatures = [one for one in latest if one.quantity is Quantity.TEMPERATURE]
        return max(temperatures, key=lambda one: one.moment.utc, default=None)

    @Slot(str)
    def find(self, typed: str) -> None:
        """Look for what is typed among all that can be noted."""
        if self._seen and one_line(typed) != self._view.typed:
            self.show_view(symptoms_view(self._seen, self._diary.leaflet, one_line(typed)))

    @Slot()
    def openHelp(self) -> None:
        self._navigator.go(GetHelp())

    @Slot("QVariant")
    def openPage(self, route: PageRoute) -> None:
        """Go there; whoever comes back has found what was looked for."""
        self.find("")
        self._navigator.go(route)

    @Property(list, constant=True)
    def signs(self) -> list[SignRows]:
        """The signs of Get help in its order, each group under its heading."""
        return self._signs
