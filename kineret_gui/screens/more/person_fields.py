"""The fields of a person, as QML fills them in: on the pages under More and when a diary is begun."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.person import Colour, Condition, FigureKind, Person, Shape, WhoInjects
from kineret_gui.diary.facts.site import Figure
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.more.person_form import PersonForm, PlaceUsedRow, person_of, wrong_with
from kineret_gui.screens.more.person_view import PersonView, person_view


@known_to_qml
class PersonFields(Viewed):
    """The form, piece by piece. What is wrong is named once the person has asked to go on."""

    changed = Signal()
    colours = shown_rows(ChoiceRow, PersonView.colours)
    shapes = shown_rows(ChoiceRow, PersonView.shapes)
    figures = shown_rows(ChoiceRow, PersonView.figures)
    conditions = shown_rows(ChoiceRow, PersonView.conditions)
    whoInjectsRows = shown_rows(ChoiceRow, PersonView.who_injects_rows)
    dayStarts = shown_rows(ChoiceRow, PersonView.day_starts)
    countries = shown_rows(ChoiceRow, PersonView.countries)
    places = shown_rows(PlaceUsedRow, PersonView.places)
    name = shown(str, PersonView.name, changed)
    nameWrong = shown(str, PersonView.name_wrong, changed)
    colour = shown(str, PersonView.colour, changed)
    shape = shown(str, PersonView.shape, changed)
    mark = shown(str, PersonView.mark, changed)
    figureWords = shown(str, PersonView.figure_words, changed)
    condition = shown(str, PersonView.condition, changed)
    whoInjects = shown(str, PersonView.who_injects, changed)
    ownHandOfChild = shown(str, PersonView.own_hand_of_child, changed)
    usedPlaces = shown(str, PersonView.used_places, changed)
    placesWrong = shown(str, PersonView.places_wrong, changed)
    clinic = shown(str, PersonView.clinic, changed)
    clinicWrong = shown(str, PersonView.clinic_wrong, changed)
    emergency = shown(str, PersonView.emergency, changed)
    emergencyWords = shown(str, PersonView.emergency_words, changed)
    emergencyWrong = shown(str, PersonView.emergency_wrong, changed)
    wrong = shown(str, PersonView.wrong, changed)
    needed = shown(list, PersonView.needed, changed)
    dayStart = shown(str, PersonView.day_start, changed)

    def __init__(self, parent: QObject, figures: Mapping[FigureKind, Figure]) -> None:
        super().__init__(parent)
        self._figures = figures
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
        self._is_checked = False
        self._set(form)

    def begin_again(self) -> None:
        """Name no problem any more until the person asks to go on."""
        self.begin(self._form)

    def first_problem(self) -> str:
        """Return the first part in which something is wrong. From now on it is named beside each field."""
        self._is_checked = True
        self._set(self._form)
        return next(iter(wrong_with(self._form, self.figure).parts), "")

    def person(self, since: date) -> Person | None:
        """Return the person as it would be written; None while something is missing."""
        person = person_of(self._form, self.figure, since)
        return person if isinstance(person, Person) else None

    def _set(self, form: PersonForm) -> None:
        self._form = form
        self.show_view(person_view(form, self.figure, self._is_checked))

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
