"""Each symptom as a strip of values, as high as what was said and with the words beside. Pure: tested as tables."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.daily_symptoms import MOST, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.rules.strip import StripSubject, StripValue, strips
from kineret_gui.screens.pictures.unique_names import apart
from kineret_gui.screens.when.picture_period import Length, PicturePeriod
from kineret_gui.wording import days, fill, reactions, symptoms
from kineret_gui.wording.translation import tr

_LEVELS = (Level.NONE, Level.MILD, Level.MODERATE, Level.STOPS_ME)
_HOUR = 60
At = Callable[[Moment], str]


@dataclass(frozen=True, slots=True)
class StripCell:
    """One value, or the values of a week beside each other.

    heights   how high each column is, 0 to 1
    told      the same as it was said
    """

    entry: str
    week: str
    label: str
    heights: list[float]
    told: str
    spoken: str


@dataclass(frozen=True, slots=True)
class StripRow:
    """One symptom. `cells` are for QML: a mapping for each StripCell. `broad` where a value is more than a number."""

    title: str
    broad: bool
    cells: list[dict[str, object]]


def strips_view(entries: Sequence[Entry[Fact]], period: PicturePeriod, at: At) -> tuple[StripRow, ...]:
    """A strip for each symptom of the period; none where nothing was said. `at` says the times."""
    found = strips(entries, period.first, period.last)
    titles = [name(felt) for felt in found]
    rows = zip(titles, found.values(), strict=True)
    cells = [
        list(_weeks(title, values, period) if period.length is Length.YEAR else _values(title, values, at))
        for title, values in rows
    ]
    names = iter(apart([cell.spoken for strip in cells for cell in strip]))
    return tuple(
        StripRow(
            title=title,
            broad=any(len(cell.told) > 7 for cell in strip),
            cells=[{**asdict(cell), "spoken": next(names)} for cell in strip],
        )
        for title, strip in zip(titles, cells, strict=True)
    )


def name(felt: StripSubject) -> str:
    """What a strip is about."""
    return symptoms.asked(felt.asked) if felt.asked else felt.own or symptoms.named(felt.what)


def told(said: StripValue) -> str:
    """How much it was, in the words or the number that the person chose."""
    match said.much:
        case Level():
            return reactions.level(said.much).lower()
        case Rating():
            return symptoms.value(said.much.scale, said.much.value)
        case _:
            return tr("noted")


def height(said: StripValue, longest: int) -> float:
    """How high it stands, 0 to 1; minutes by the longest of the strip."""
    match said.much:
        case Level():
            return _LEVELS.index(said.much) / (len(_LEVELS) - 1)
        case Rating(scale=Scale.MINUTES):
            return said.much.value / max(longest, _HOUR)
        case Rating():
            return said.much.value / MOST[said.much.scale]
        case _:
            return 0.0


def _longest(values: Sequence[StripValue]) -> int:
    return max((said.much.value for said in values if isinstance(said.much, Rating)), default=0)


def _values(title: str, values: Sequence[StripValue], at: At) -> Iterator[StripCell]:
    for said in values:
        yield StripCell(
            entry=said.entry.id,
            week="",
            label=days.short(said.day),
            heights=[height(said, _longest(values))],
            told=told(said),
            spoken=_spoken(title, said, at),
        )


def _spoken(title: str, said: StripValue, at: At) -> str:
    """As `Headache, moderate, Wed 4 Mar at 08:05, 2 hours`, or `Fever, 2 of 4, Wed 4 Mar`."""
    fact = said.entry.fact
    if isinstance(fact, DailySymptoms):
        return tr(", ").join((title, told(said), days.spoken(said.day)))
    when = fill(tr("%1 at %2"), days.spoken(said.day), at(fact.moment))
    return tr(", ").join(word for word in (title, told(said), when, symptoms.lasting(fact.minutes)) if word)


def _weeks(title: str, values: Sequence[StripValue], period: PicturePeriod) -> Iterator[StripCell]:
    """The weeks in which something was said, each with its values from the lowest to the highest."""
    longest = _longest(values)
    for first, last in period.stretches:
        of_week = [said for said in values if first <= said.day <= last]
        if not of_week:
            continue
        rising = list(dict.fromkeys(told(s) for s in sorted(of_week, key=lambda s: height(s, longest))))
        reach = _reach(rising)
        one_by_one = tr("; ").join(
            fill(tr("%1 %2"), days.short_weekday(said.day.isoweekday()), told(said)) for said in of_week
        )
        yield StripCell(
            entry="",
            week=first.isoformat(),
            label=days.short(first),
            heights=[height(said, longest) for said in of_week],
            told=reach,
            spoken=fill(tr("%1, week from %2, %3. %4"), title, days.short(first), reach, one_by_one),
        )


def _reach(rising: Sequence[str]) -> str:
    """As `mild`, `no and yes`, `1 of 4 to 3 of 4`."""
    if len(rising) == 1:
        return rising[0]
    return fill(tr("%1 and %2") if len(rising) == 2 else tr("%1 to %2"), rising[0], rising[-1])
