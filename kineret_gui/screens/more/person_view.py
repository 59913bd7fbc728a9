"""A person while the form is being filled in, in words. Pure."""

from datetime import time

from kineret_gui.diary.facts.person import Colour, Condition, FigureKind, Shape, WhoInjects
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import LATEST_DAY_START
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.form_state import needed
from kineret_gui.screens.more.person_form import (
    PersonForm,
    PersonWrong,
    PlaceUsedRow,
    emergency_rows,
    place_rows,
    used,
    wrong_with,
)
from kineret_gui.wording import days, emergency, fill, people, sites, symbols
from kineret_gui.wording.leaflet import SentenceRow
from kineret_gui.wording.translation import tr


@frozen
class PersonPageView:
    """The page around the form.

    part          the piece that is open to be changed; empty where none is
    choose_place  what the leaflet says of places, on the page of places
    """

    part: str = ""
    can_write: bool = False
    choose_place: tuple[SentenceRow, ...] = ()


@frozen
class PersonView:
    """Each piece of the form.

    mark, figure_words, condition, who_injects, used_places, day_start, emergency_words  the piece in words
    own_hand_of_child  asked once more where a child is said to inject
    places_wrong  named at once: a person who leaves out the last place must not be surprised later
    wrong         the first thing that is wrong
    needed        the fields without which nothing is written
    """

    colours: tuple[ChoiceRow, ...]
    shapes: tuple[ChoiceRow, ...]
    figures: tuple[ChoiceRow, ...]
    conditions: tuple[ChoiceRow, ...]
    who_injects_rows: tuple[ChoiceRow, ...]
    day_starts: tuple[ChoiceRow, ...]
    countries: tuple[ChoiceRow, ...]
    places: tuple[PlaceUsedRow, ...]
    name: str
    name_wrong: str
    colour: str
    shape: str
    mark: str
    figure_words: str
    condition: str
    who_injects: str
    own_hand_of_child: str
    used_places: str
    places_wrong: str
    clinic: str
    clinic_wrong: str
    emergency: str
    emergency_words: str
    emergency_wrong: str
    wrong: str
    needed: tuple[str, ...]
    day_start: str


def person_view(form: PersonForm, figure: Figure, is_checked: bool) -> PersonView:
    """Return the form in words; what is wrong is named beside each field once it `is_checked`."""
    wrong = wrong_with(form, figure) if is_checked else PersonWrong()
    name = form.name.strip()
    return PersonView(
        colours=tuple(choices(Colour, _colour, form.colour)),
        shapes=tuple(choices(Shape, people.shape, form.shape)),
        figures=tuple(choices(FigureKind, people.figure, form.figure)),
        conditions=tuple(choices(Condition, people.condition, form.condition)),
        who_injects_rows=tuple(choices(WhoInjects, lambda who: people.who_injects(who, name), form.who_injects)),
        day_starts=_day_starts(form.day_starts),
        countries=tuple(emergency_rows(form.emergency_phone)),
        places=tuple(place_rows(form, figure)),
        name=form.name,
        name_wrong=wrong.name,
        colour=form.colour.value,
        shape=form.shape.value,
        mark=symbols.symbol(form.shape, form.colour),
        figure_words=people.figure(form.figure),
        condition=people.condition(form.condition),
        who_injects=people.hand(form.who_injects, name),
        own_hand_of_child=_own_hand_of_child(form, name),
        used_places=sites.places(tuple(place.id for place in used(form, figure))),
        places_wrong=wrong_with(form, figure).places,
        clinic=form.clinic_phone,
        clinic_wrong=wrong.clinic,
        emergency=form.emergency_phone,
        emergency_words=emergency.number(form.emergency_phone),
        emergency_wrong=wrong.emergency,
        wrong=next(iter(wrong.parts.values()), ""),
        needed=needed(form, lambda other: wrong_with(other, figure), name="name"),
        day_start=_clock(form.day_starts),
    )


def _day_starts(chosen: int) -> tuple[ChoiceRow, ...]:
    """Return every full hour that the diary day may start at, and the one that holds."""
    minutes = sorted({*range(0, LATEST_DAY_START + 1, 60), chosen})
    return tuple(ChoiceRow(str(minute), _clock(minute), minute == chosen) for minute in minutes)


def _own_hand_of_child(form: PersonForm, name: str) -> str:
    if form.figure is not FigureKind.CHILD or form.who_injects is not WhoInjects.MYSELF:
        return ""
    return fill(tr("Does %1 hold the syringe? If a parent or a nurse does, choose that someone else injects."), name)


def _colour(colour: Colour) -> str:
    return people.colour(colour)


def _clock(minutes: int) -> str:
    return days.clock(time(minutes // 60, minutes % 60))
