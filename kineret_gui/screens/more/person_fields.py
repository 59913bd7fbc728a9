"""A person while the form is being filled in, as QML sees it: on the pages under More and when a diary is begun."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.person import Colour, Condition, FigureKind, Person, Shape, WhoInjects
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.moment import LATEST_DAY_START
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.more.person_form import (
    PersonForm,
    PersonWrong,
    PlaceUsedRow,
    emergency_rows,
    person_of,
    place_rows,
    used,
    wrong_with,
)
from kineret_gui.wording import days, emergency, fill, people, sites
from kineret_gui.wording.translation import tr


@known_to_qml
class PersonFields(QObject):
    """The form, piece by piece. What is wrong is said once the person has asked to go on."""

    changed = Signal()

    def __init__(self, parent: QObject, figures: Mapping[FigureKind, Figure]) -> None:
        super().__init__(parent)
        self._figures = figures
        self._asked = False
        names = ("colours", "shapes", "figures", "conditions", "whoInjects", "dayStarts", "countries")
        self._rows = {name: RowListModel(ChoiceRow, self) for name in names}
        self._places = RowListModel(PlaceUsedRow, self)
        self.begin(PersonForm())

    @property
    def form(self) -> PersonForm:
        return self._form

    @property
    def figure(self) -> Figure:
        """The drawn body that is chosen."""
        return self._figures[self._form.figure]

    def begin(self, form: PersonForm) -> None:
        """Fill in this form from now on."""
        self._asked = False
        self._set(form)

    def first_problem(self) -> str:
        """The first part in which something is wrong. From now on it is said beside each field."""
        self._asked = True
        self._set(self._form)
        return next(iter(self._wrong.parts), "")

    def person(self, since: date) -> Person | None:
        """The person as it would be written; None while something is missing."""
        person = person_of(self._form, self.figure, since)
        return person if isinstance(person, Person) else None

    def _set(self, form: PersonForm) -> None:
        self._form = form
        self._rows["colours"].show(choices(Colour, _colour, form.colour))
        self._rows["shapes"].show(choices(Shape, people.shape, form.shape))
        self._rows["figures"].show(choices(FigureKind, people.figure, form.figure))
        self._rows["conditions"].show(choices(Condition, people.condition, form.condition))
        self._rows["whoInjects"].show(choices(WhoInjects, people.who_injects, form.who_injects))
        self._rows["dayStarts"].show(_day_starts(form.day_starts))
        self._rows["countries"].show(emergency_rows(form.emergency_phone))
        self._places.show(place_rows(form, self.figure))
        self.changed.emit()

    @property
    def _wrong(self) -> PersonWrong:
        return wrong_with(self._form, self.figure) if self._asked else PersonWrong()

    @Slot(str)
    def typeName(self, text: str) -> None:
        self._set(replace(self._form, name=one_line(text)))

    @Slot(str)
    def typeClinic(self, text: str) -> None:
        self._set(replace(self._form, clinic_phone=one_line(text)))

    @Slot(str)
    def typeEmergency(self, text: str) -> None:
        self._set(replace(self._form, emergency_phone=one_line(text)))

    @Slot(str)
    def chooseCountry(self, number: str) -> None:
        """The emergency number of a country; empty for none."""
        self._set(replace(self._form, emergency_phone=number))

    @Slot(str)
    def chooseColour(self, key: str) -> None:
        self._set(replace(self._form, colour=Colour(key)))

    @Slot(str)
    def chooseShape(self, key: str) -> None:
        self._set(replace(self._form, shape=Shape(key)))

    @Slot(str)
    def chooseFigure(self, key: str) -> None:
        self._set(replace(self._form, figure=FigureKind(key)))

    @Slot(str)
    def chooseCondition(self, key: str) -> None:
        self._set(replace(self._form, condition=Condition(key)))

    @Slot(str)
    def chooseWhoInjects(self, key: str) -> None:
        self._set(replace(self._form, who_injects=WhoInjects(key)))

    @Slot(str)
    def chooseDayStart(self, minutes: str) -> None:
        self._set(replace(self._form, day_starts=int(minutes)))

    @Slot(str)
    def switchPlace(self, place: str) -> None:
        """Use a place that was left out, or leave it out."""
        self._set(replace(self._form, left_out=self._form.left_out ^ {place}))

    @Property(QObject, constant=True)
    def colours(self) -> RowListModel:
        return self._rows["colours"]

    @Property(QObject, constant=True)
    def shapes(self) -> RowListModel:
        return self._rows["shapes"]

    @Property(QObject, constant=True)
    def figures(self) -> RowListModel:
        return self._rows["figures"]

    @Property(QObject, constant=True)
    def conditions(self) -> RowListModel:
        return self._rows["conditions"]

    @Property(QObject, constant=True)
    def whoInjectsRows(self) -> RowListModel:
        return self._rows["whoInjects"]

    @Property(QObject, constant=True)
    def dayStarts(self) -> RowListModel:
        return self._rows["dayStarts"]

    @Property(QObject, constant=True)
    def places(self) -> RowListModel:
        return self._places

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._form.name

    @Property(str, notify=changed)
    def nameWrong(self) -> str:
        return self._wrong.name

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._form.colour.value

    @Property(str, notify=changed)
    def shape(self) -> str:
        return self._form.shape.value

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The shape and the colour in words."""
        return fill(tr("%1, %2"), people.shape(self._form.shape), people.colour(self._form.colour))

    @Property(str, notify=changed)
    def figureWords(self) -> str:
        return people.figure(self._form.figure)

    @Property(str, notify=changed)
    def condition(self) -> str:
        return people.condition(self._form.condition)

    @Property(str, notify=changed)
    def whoInjects(self) -> str:
        return people.who_injects(self._form.who_injects)

    @Property(str, notify=changed)
    def whoWrong(self) -> str:
        return self._wrong.who

    @Property(str, notify=changed)
    def usedPlaces(self) -> str:
        return sites.places(tuple(place.id for place in used(self._form, self.figure)))

    @Property(str, notify=changed)
    def placesWrong(self) -> str:
        """Said at once: a person who leaves out the last place must not be surprised later."""
        return wrong_with(self._form, self.figure).places

    @Property(str, notify=changed)
    def clinic(self) -> str:
        return self._form.clinic_phone

    @Property(str, notify=changed)
    def clinicWrong(self) -> str:
        return self._wrong.clinic

    @Property(str, notify=changed)
    def emergency(self) -> str:
        return self._form.emergency_phone

    @Property(QObject, constant=True)
    def countries(self) -> RowListModel:
        """The emergency numbers of some countries, and none."""
        return self._rows["countries"]

    @Property(str, notify=changed)
    def emergencySaid(self) -> str:
        return emergency.number(self._form.emergency_phone)

    @Property(str, notify=changed)
    def emergencyWrong(self) -> str:
        return self._wrong.emergency

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The first thing that is wrong, once it was asked for."""
        return next(iter(self._wrong.parts.values()), "")

    @Property(str, notify=changed)
    def dayStart(self) -> str:
        return _clock(self._form.day_starts)


def _day_starts(chosen: int) -> list[ChoiceRow]:
    """Every full hour that the diary day may start at, and the one that holds."""
    minutes = sorted({*range(0, LATEST_DAY_START + 1, 60), chosen})
    return [ChoiceRow(str(minute), _clock(minute), minute == chosen) for minute in minutes]


def _colour(colour: Colour) -> str:
    return people.colour(colour).capitalize()


def _clock(minutes: int) -> str:
    return days.clock(time(minutes // 60, minutes % 60))
