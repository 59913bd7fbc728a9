"""The form behind a person: whose diary, how it is marked, who injects and where. Pure."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date

from kineret_gui.diary.facts.daily_symptoms import Asked
from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.person import Colour, Condition, FigureKind, Person, Shape, WhoInjects
from kineret_gui.diary.facts.site import NOT_IN_THE_LEAFLET, Figure, Place
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import DAY_STARTS
from kineret_gui.diary.text import LONGEST_NAME
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.wording import emergency, fill, sites
from kineret_gui.wording.translation import tr


@frozen
class PersonForm:
    """A person as far as it is filled in.

    who_injects  None while nobody has said it
    left_out  ids of the places that this person does not use; all others that the hand allows are used. At first
              those that the leaflet does not name
    """

    name: str = ""
    colour: Colour = Colour.BLUE
    shape: Shape = Shape.CIRCLE
    figure: FigureKind = FigureKind.ADULT
    condition: Condition = Condition.NOT_SAID
    who_injects: WhoInjects | None = None
    left_out: frozenset[str] = NOT_IN_THE_LEAFLET
    clinic_phone: str = ""
    emergency_phone: str = ""
    day_starts: int = DAY_STARTS
    invented: bool = False
    asked: tuple[Asked, ...] = ()


@frozen
class PersonWrong:
    """Reasons why a person cannot be written yet, beside each field; empty where nothing is wrong."""

    name: str = ""
    clinic: str = ""
    emergency: str = ""
    who: str = ""
    places: str = ""

    @property
    def parts(self) -> dict[str, str]:
        """The parts of the form in which something is wrong, each with the reason."""
        reasons = {"name": self.name, "clinic": self.clinic, "emergency": self.emergency, "who": self.who}
        reasons["places"] = self.places
        return {part: reason for part, reason in reasons.items() if reason}


@frozen
class PlaceUsedRow:
    """One place that can be used or left out."""

    key: str
    words: str
    detail: str
    chosen: bool
    canChoose: bool


def form_of(person: Person, figure: Figure) -> PersonForm:
    """The form that changes a person."""
    return PersonForm(
        name=person.name,
        colour=person.colour,
        shape=person.shape,
        figure=person.figure,
        condition=person.condition,
        who_injects=person.who_injects,
        left_out=frozenset(place.id for place in figure.places) - frozenset(person.places),
        clinic_phone=person.clinic_phone,
        emergency_phone=person.emergency_phone,
        day_starts=person.day_starts,
        invented=person.invented,
        asked=person.asked,
    )


def changed_alike(form: PersonForm, before: PersonForm, after: PersonForm) -> PersonForm:
    """The form with the fields that differ between the two others, as they are in the later one."""
    names = [field.name for field in fields(PersonForm) if getattr(before, field.name) != getattr(after, field.name)]
    return replace(form, **{name: getattr(after, name) for name in names})


def with_own_mark(form: PersonForm, others: Iterable[Person]) -> PersonForm:
    """The form with a colour and a shape that nobody else has, as long as there are some left."""
    taken = [(other.colour, other.shape) for other in others]
    colours = [colour for colour in Colour if colour not in {colour for colour, _ in taken}]
    shapes = [shape for shape in Shape if shape not in {shape for _, shape in taken}]
    return replace(form, colour=next(iter(colours), form.colour), shape=next(iter(shapes), form.shape))


def person_of(form: PersonForm, figure: Figure, since: date) -> Person | PersonWrong:
    """The person as it will be written, or what is wrong with the form."""
    wrong = wrong_with(form, figure)
    if wrong.parts or form.who_injects is None:
        return wrong
    return Person(
        name=form.name.strip(),
        since=since,
        colour=form.colour,
        shape=form.shape,
        figure=form.figure,
        condition=form.condition,
        who_injects=form.who_injects,
        places=tuple(place.id for place in used(form, figure)),
        clinic_phone=form.clinic_phone.strip(),
        emergency_phone=form.emergency_phone.strip(),
        day_starts=form.day_starts,
        invented=form.invented,
        asked=form.asked,
    )


def wrong_with(form: PersonForm, figure: Figure) -> PersonWrong:
    """Return what keeps the form from being written."""
    return PersonWrong(
        name=_wrong_length(form.name) if form.name.strip() else tr("Enter a name."),
        clinic=_wrong_length(form.clinic_phone),
        emergency=_wrong_length(form.emergency_phone),
        who="" if form.who_injects else tr("Say who injects."),
        places="" if used(form, figure) else tr("Choose at least one injection site."),
    )


def emergency_rows(chosen: str) -> list[ChoiceRow]:
    """The numbers of some countries, and that none is said."""
    rows = [ChoiceRow(number, words, number == chosen) for number, words in emergency.countries().items()]
    return [*rows, ChoiceRow("", tr("Not answered"), not chosen)]


def used(form: PersonForm, figure: Figure) -> tuple[Place, ...]:
    """The places that are used: allowed to the hand that injects, and not left out."""
    ids = [place.id for place in figure.places if place.id not in form.left_out]
    return figure.allowed(_freest_hand(form.who_injects), ids)


def place_rows(form: PersonForm, figure: Figure) -> list[PlaceUsedRow]:
    """Every place of the figure: those used, those left out, and those that need another's hand."""
    chosen = {place.id for place in used(form, figure)}
    allowed = figure.allowed(_freest_hand(form.who_injects), [place.id for place in figure.places])
    return [
        PlaceUsedRow(
            place.id,
            sites.place(place.id),
            _place_detail(place),
            place.id in chosen,
            place in allowed,
        )
        for place in figure.places
    ]


def _place_detail(place: Place) -> str:
    if place.by_someone_else_only:
        return tr("Only if someone else injects")
    if place.id in NOT_IN_THE_LEAFLET:
        return tr(
            "Not in the EU leaflet. Another text names it: AHFS, United States, undated (not product information)"
        )
    return ""


def _freest_hand(who: WhoInjects | None) -> Giver:
    """The hand that may reach the most places. Each injection asks again whose hand it is."""
    return Giver.SOMEONE_ELSE if who in (WhoInjects.SOMEONE_ELSE, WhoInjects.BOTH) else Giver.MYSELF


def _wrong_length(text: str) -> str:
    if len(text) <= LONGEST_NAME:
        return ""
    return fill(tr("Use no more than %1 characters."), str(LONGEST_NAME))
