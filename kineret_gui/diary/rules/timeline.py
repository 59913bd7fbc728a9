"""A period of the diary on one line: its days or weeks one after the other, and what lasts over several of them.

Everything stands where it was written, as it was written. Nothing is added up or judged.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.medicine import MedicineAnswer, MedicineTaken
from kineret_gui.diary.facts.photo import PhotoMark
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.healing import ReactionStory, stories
from kineret_gui.diary.rules.review import of_kind, reckon_period
from kineret_gui.diary.rules.span import Span, span_of, spans

# The contents of one day. Injections and answers stand with their dose, where there is one.
OF_A_DAY: tuple[type[Fact], ...] = (
    Injection,
    DoseAnswer,
    ReactionAnswer,
    Symptom,
    DailySymptoms,
    Measurement,
    CheckDate,
    CheckDone,
    MedicineAnswer,
    MedicineTaken,
)
_TO_COME = DoseState.UPCOMING

One = TypeVar("One")


@frozen
class Bar:
    """A span as it lies on the line.

    lane        0 for the first of those that lie beside each other
    top, bottom the numbers of the first and the last row that it reaches
    """

    span: Span
    lane: int
    top: int
    bottom: int


@frozen
class TimeLineUnit:
    """One stretch of the line, a day or a week: its doses and all else that was written for it, in order."""

    first: date
    last: date
    doses: tuple[DoseRecord, ...]
    points: tuple[Entry[Fact], ...]
    photos: tuple[PhotoMark, ...]


@frozen
class TimeLine:
    """Rows that follow each other without a gap, and the bars over them in the order in which they begin."""

    rows: tuple[TimeLineUnit, ...]
    bars: tuple[Bar, ...]


def time_line(
    entries: Sequence[Entry[Fact]],
    photos: Iterable[PhotoMark],
    stretches: Sequence[tuple[date, date]],
    now: Now,
    day_starts: int,
) -> TimeLine:
    """The line of these stretches, each by its first and last day, in order and without a gap.

    `entries` must hold every standing prescription and pause, each reaction and attack that may reach into the
    period with all answers to it, and what else was written for its days. Each entry and photo comes out once.
    """
    first, last = stretches[0][0], stretches[-1][1]
    starts = [stretch[0] for stretch in stretches]
    reckoning = reckon_period(entries, first, last, now, day_starts)
    with_a_dose = {entry.id for dose in reckoning.doses for entry in dose.injections}
    with_a_dose |= {entry.id for dose in reckoning.doses for entry in dose.answers}
    doses = [(record.dose.id.day, record) for record in reckoning.doses]
    points = [
        (entry.fact.day, entry)
        for entry in sorted(entries, key=in_order)
        if isinstance(entry.fact, OF_A_DAY) and first <= entry.fact.day <= last and entry.id not in with_a_dose
    ]
    taken = [(photo.day, photo) for photo in photos if first <= photo.day <= last]
    rows = tuple(
        TimeLineUnit(*stretch, of_dose, of_day, pictured)
        for stretch, of_dose, of_day, pictured in zip(
            stretches, _by_stretch(doses, starts), _by_stretch(points, starts), _by_stretch(taken, starts), strict=True
        )
    )
    return TimeLine(rows, _bars(spans(entries), starts, last, now.day(day_starts)))


def _by_stretch(dated: Iterable[tuple[date, One]], starts: Sequence[date]) -> tuple[tuple[One, ...], ...]:
    """Return what has a day, put with the stretch that its day belongs to; none lies before the first."""
    stretches: list[list[One]] = [[] for _ in starts]
    for day, one in dated:
        stretches[bisect_right(starts, day) - 1].append(one)
    return tuple(map(tuple, stretches))


def without_empty_ends(line: TimeLine, today: date) -> TimeLine:
    """The line from the first row on which anything stands to the last one, or to today where that is later.

    A dose that is still to come is nothing yet. Of an empty line no row is left.
    """
    filled = {number for bar in line.bars for number in range(bar.top, bar.bottom + 1)}
    filled |= {n for n, row in enumerate(line.rows) if _holds_anything(row)}
    if not filled:
        return TimeLine((), ())
    begin = min(filled)
    end = max(max(filled), *(number for number, row in enumerate(line.rows) if row.first <= today), begin)
    bars = (replace(bar, top=bar.top - begin, bottom=bar.bottom - begin) for bar in line.bars)
    return TimeLine(line.rows[begin : end + 1], tuple(bars))


def _holds_anything(row: TimeLineUnit) -> bool:
    return bool(row.points or row.photos) or any(dose.state is not _TO_COME for dose in row.doses)


def _bars(all_spans: Iterable[Span], starts: Sequence[date], last: date, today: date) -> tuple[Bar, ...]:
    """Each bar in the first lane that is free where it begins."""
    bars: list[Bar] = []
    taken: list[int] = []  # by lane, the row that its latest bar reaches
    for span in all_spans:
        if not span.reaches_into(starts[0], last, today):
            continue
        top = max(0, bisect_right(starts, span.first) - 1)
        bottom = bisect_right(starts, min(last, span.until(today))) - 1
        lane = next((lane for lane, row in enumerate(taken) if row < top), len(taken))
        taken[lane : lane + 1] = [bottom]
        bars.append(Bar(span, lane, top, bottom))
    return tuple(bars)


def in_order(entry: Entry[Fact]) -> tuple[date, bool, datetime]:
    """By day; what has no hour before what has one."""
    moment = getattr(entry.fact, "moment", None)
    return entry.fact.day, moment is not None, moment.utc if moment else entry.written


@frozen
class PlaceOfPeriod:
    """A place with what happened there; an empty id where the place is not remembered.

    last  the diary day of the last injection; None where there was none
    """

    place: str
    injections: int
    reactions: tuple[ReactionStory, ...]
    last: date | None


def places(entries: Sequence[Entry[Fact]], first: date, last: date, today: date) -> tuple[PlaceOfPeriod, ...]:
    """The places of the injections and reactions of a period, those with the most injections first."""
    days: dict[str, list[date]] = {}
    there: dict[str, list[ReactionStory]] = {}
    for entry in of_kind(entries, Injection):
        if first <= entry.fact.day <= last:
            place = (entry.fact.spot or "").partition("/")[0]
            days.setdefault(place, []).append(entry.fact.day)
    for story in stories(of_kind(entries, Reaction), of_kind(entries, ReactionAnswer)):
        if span_of(story).reaches_into(first, last, today):
            there.setdefault(story.reaction.place, []).append(story)
    all_places = (_place(id, days.get(id, ()), there.get(id, ())) for id in {**days, **there})
    return tuple(sorted(all_places, key=lambda place: (not place.place, -place.injections, place.place)))


def _place(id: str, days: Sequence[date], there: Sequence[ReactionStory]) -> PlaceOfPeriod:
    return PlaceOfPeriod(id, len(days), tuple(there), max(days, default=None))
