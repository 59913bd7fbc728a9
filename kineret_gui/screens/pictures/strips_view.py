"""Each symptom as a strip of values, as high as the answers and with the words beside. Pure: tested as tables."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.daily_symptoms import MOST, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.rules.strip import StripSubject, StripValue, strips
from kineret_gui.diary.task import Task
from kineret_gui.screens.pictures.unique_names import numbered
from kineret_gui.screens.when.picture_period import PicturePeriod
from kineret_gui.wording import days, fill, listing, reactions, symptoms
from kineret_gui.wording.translation import tr

_LEVELS = (Level.NONE, Level.MILD, Level.MODERATE, Level.STOPS_ME)
_HOUR = 60
At = Callable[[Moment], str]


@frozen
class StripCell:
    """One value, or the values of a week beside each other.

    heights   how high each column is, 0 to 1
    text      the same in words
    """

    entry: str
    week: str
    label: str
    heights: list[float]
    text: str
    spoken: str


@frozen
class StripRow:
    """One symptom. `cells` are for QML: a mapping for each StripCell. `broad` where a value is more than a number."""

    title: str
    broad: bool
    cells: list[dict[str, object]]


def strips_in_steps(entries: Sequence[Entry[Fact]], period: PicturePeriod, at: At) -> Task[tuple[StripRow, ...]]:
    """A strip for each symptom of the period; none where nothing was noted. `at` words the times.

    A pause lies between them, each of which takes a quarter of a frame for a year.
    """
    values_of = strips(entries, period.first, period.last)
    titles = [strip_title(subject) for subject in values_of]
    cells = []
    for title, values in zip(titles, values_of.values(), strict=True):
        yield
        cells.append(list(_weeks(title, values, period) if period.by_weeks else _values(title, values, at)))
    yield
    names = iter(numbered([cell.spoken for strip in cells for cell in strip]))
    return tuple(
        StripRow(
            title=title,
            broad=any(len(cell.text) > 7 for cell in strip),
            cells=[{**asdict(cell), "spoken": next(names)} for cell in strip],
        )
        for title, strip in zip(titles, cells, strict=True)
    )


def strip_title(subject: StripSubject) -> str:
    return symptoms.asked(subject.asked) if subject.asked else subject.own or symptoms.named(subject.what)


def value_text(value: StripValue) -> str:
    """Return how much it was, in the words or the number that the person chose."""
    match value.much:
        case Level():
            return reactions.level_within(value.much)
        case Rating():
            return symptoms.value(value.much.scale, value.much.value)
        case _:
            return tr("recorded")


def height(value: StripValue, longest: int) -> float:
    """Return how high it stands, 0 to 1; minutes by the longest of the strip."""
    match value.much:
        case Level():
            return _LEVELS.index(value.much) / (len(_LEVELS) - 1)
        case Rating(scale=Scale.MINUTES):
            return value.much.value / max(longest, _HOUR)
        case Rating():
            return value.much.value / MOST[value.much.scale]
        case _:
            return 0.0


def _longest(values: Sequence[StripValue]) -> int:
    return max((value.much.value for value in values if isinstance(value.much, Rating)), default=0)


def _values(title: str, values: Sequence[StripValue], at: At) -> Iterator[StripCell]:
    for value in values:
        yield StripCell(
            entry=value.entry.id,
            week="",
            label=days.short(value.day),
            heights=[height(value, _longest(values))],
            text=value_text(value),
            spoken=_spoken(title, value, at),
        )


def _spoken(title: str, value: StripValue, at: At) -> str:
    """As `Headache, moderate, Wed 4 Mar at 08:05, 2 hours`, or `Fever, 2 of 4, Wed 4 Mar`."""
    fact, much = value.entry.fact, value_text(value)
    if isinstance(fact, DailySymptoms):
        return listing.listed((title, much, days.spoken(value.day)))
    when = fill(tr("%1 at %2"), days.spoken(value.day), at(fact.moment))
    return listing.listed((title, much, when, symptoms.lasting(fact.minutes)))


def _weeks(title: str, values: Sequence[StripValue], period: PicturePeriod) -> Iterator[StripCell]:
    """The weeks with values, each with these from the lowest to the highest."""
    longest = _longest(values)
    for first, of_week in _by_week(values, period).items():
        rising = sorted(of_week, key=lambda value: height(value, longest))
        reach = _reach(list(dict.fromkeys(map(value_text, rising))))
        one_by_one = listing.parts(
            fill(tr("%1 %2"), days.short_weekday(value.day.isoweekday()), value_text(value)) for value in of_week
        )
        yield StripCell(
            entry="",
            week=first.isoformat(),
            label=days.short(first),
            heights=[height(value, longest) for value in of_week],
            text=reach,
            spoken=fill(tr("%1, week from %2, %3. %4"), title, days.short(first), reach, one_by_one),
        )


def _by_week(values: Sequence[StripValue], period: PicturePeriod) -> dict[date, list[StripValue]]:
    """The values of each week that has any, by its first day."""
    starts = [first for first, _ in period.stretches]
    weeks: dict[date, list[StripValue]] = {}
    for value in values:
        weeks.setdefault(starts[bisect_right(starts, value.day) - 1], []).append(value)
    return weeks


def _reach(rising: Sequence[str]) -> str:
    """As `mild`, `no and yes`, `1 of 4 to 3 of 4`."""
    if len(rising) == 1:
        return rising[0]
    return fill(tr("%1 and %2") if len(rising) == 2 else tr("%1 to %2"), rising[0], rising[-1])
