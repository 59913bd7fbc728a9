"""The time line in shapes and words, row by row. Pure: tested as tables."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.photo import Photo, PhotoMark
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.rules.timeline import Bar, TimeLine, TimeLineUnit, time_line, without_empty_ends
from kineret_gui.diary.task import Task, gathered
from kineret_gui.screens.framework.routes.body import FollowReaction, ShowPhoto
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.pictures.unique_names import numbered
from kineret_gui.screens.when.picture_period import Length, PicturePeriod
from kineret_gui.wording import clocks, days, doses, fill, listing, time_line_cells, time_line_marks
from kineret_gui.wording.dose_states import within
from kineret_gui.wording.translation import tr

_AT_A_TIME = 10  # rows between two pauses
_OF_MOST_DAYS = {time_line_marks.SHAPES[kind] for kind in (DailySymptoms, Measurement)}


@frozen
class TimeLineMark:
    """One thing on the line that can be pressed. It leads to a page: its entry, the story of a reaction, a photo."""

    route: PageRoute
    shape: str
    tone: str
    words: str
    spoken: str


@frozen
class TimeLineRow:
    """A day or a week. `signs` and `marks` are for QML: one mapping for each Sign and each TimeLineMark.

    meanwhile   what lasts over this row, for those who do not see the bars
    """

    key: str
    label: str
    number: str
    spoken: str
    meanwhile: str
    present: bool
    signs: list[dict[str, str]]
    marks: list[dict[str, object]]


@frozen
class TimeLineBar:
    """A bar beside the rows from `first_row` to `last_row`, by their numbers."""

    shape: str
    tone: str
    lane: int
    first_row: int
    last_row: int
    began_here: bool
    ended_here: bool


@frozen
class TimeLineLegendRow:
    """A shape that occurs, and what it stands for."""

    shape: str
    tone: str
    words: str


@frozen
class TimeLineView:
    """The line. `before` and `after` speak of the days that are left out at its ends."""

    rows: tuple[TimeLineRow, ...] = ()
    bars: tuple[TimeLineBar, ...] = ()
    legend: tuple[TimeLineLegendRow, ...] = ()
    lanes: int = 0
    before: str = ""
    after: str = ""


def time_line_in_steps(
    entries: Sequence[Entry[Fact]],
    photos: Sequence[PhotoMark],
    period: PicturePeriod,
    now: Now,
    day_starts: int,
    at: clocks.TimeWording,
) -> Task[TimeLineView]:
    """The line of a period, with pauses; `entries` as `time_line` asks for them. `at` words the times."""
    today = now.day(day_starts)
    line = without_empty_ends(time_line(entries, photos, period.stretches, now, day_starts), today)
    if not line.rows:
        return TimeLineView()
    places = {entry.fact.id: entry.fact.place for entry in of_kind(entries, Reaction)}
    telling = time_line_marks.Telling(places, at)
    in_short = period.length is Length.MONTH
    yield
    made = (_row(row, number, line, telling, today, in_short) for number, row in enumerate(line.rows))
    rows = yield from gathered(made, _AT_A_TIME)
    first, last = line.rows[0].first, line.rows[-1].last
    return TimeLineView(
        rows=tuple(_with_unique_names(rows)),
        bars=tuple(_bar(bar, first, last) for bar in line.bars),
        legend=tuple(_legend(line)),
        lanes=max((bar.lane + 1 for bar in line.bars), default=0),
        before=fill(tr("Nothing was recorded before %1."), days.named(first)) if first > period.first else "",
        after=fill(tr("Nothing has been recorded after %1 yet."), days.named(last)) if last < period.last else "",
    )


def _row(
    row: TimeLineUnit, number: int, line: TimeLine, telling: time_line_marks.Telling, today: date, in_short: bool
) -> TimeLineRow:
    begins = [bar.span for bar in line.bars if bar.top == number]
    lasting = [time_line_marks.span(bar.span, today) for bar in line.bars if bar.top < number <= bar.bottom]
    marks = [_mark(span.entry, time_line_marks.span(span, today), "") for span in begins]
    if row.first == row.last:
        marks += [_mark(entry, telling.point(entry.fact), days.named(row.first)) for entry in row.points]
        marks += [_photo(photo, telling.photo(photo)) for photo in row.photos]
    if in_short:
        marks = sorted((_in_short(mark) for mark in marks), key=lambda mark: not mark.words)
    return TimeLineRow(
        key=row.first.isoformat(),
        label=time_line_cells.label(row),
        number=time_line_cells.number(row),
        spoken=time_line_cells.spoken(row, today),
        meanwhile=fill(tr("At the same time: %1"), listing.parts(lasting)) if lasting else "",
        present=row.first <= today <= row.last,
        signs=[asdict(sign) for sign in time_line_cells.signs(row)],
        marks=[asdict(mark) for mark in marks],
    )


def _mark(entry: Entry[Fact], words: str, day: str) -> TimeLineMark:
    route = FollowReaction(entry.fact.id) if isinstance(entry.fact, Reaction) else ShowEntry(entry.id)
    return TimeLineMark(route, *_look(entry), words, fill(tr("%1. %2"), words, day) if day else words)


def _photo(photo: PhotoMark, words: str) -> TimeLineMark:
    shape, tone = time_line_marks.SHAPES[Photo], time_line_marks.TONES[Photo]
    return TimeLineMark(ShowPhoto(photo.entry), shape, tone, words, fill(tr("%1. %2"), words, days.named(photo.day)))


def _in_short(mark: TimeLineMark) -> TimeLineMark:
    """Marks of most days show their shape alone where a month is looked at; their words are heard all the same."""
    return replace(mark, words="") if mark.shape in _OF_MOST_DAYS else mark


def _look(entry: Entry[Fact]) -> tuple[str, str]:
    return time_line_marks.SHAPES[type(entry.fact)], time_line_marks.TONES[type(entry.fact)]


def _bar(bar: Bar, first: date, last: date) -> TimeLineBar:
    return TimeLineBar(
        *_look(bar.span.entry),
        lane=bar.lane,
        first_row=bar.top,
        last_row=bar.bottom,
        began_here=bar.span.first >= first,
        ended_here=bar.span.last is not None and bar.span.last <= last,
    )


def _legend(line: TimeLine) -> Iterator[TimeLineLegendRow]:
    """Every shape of the line with its word, in an order that stays."""
    states = {dose.state for row in line.rows for dose in row.doses}
    kinds = {type(bar.span.entry.fact) for bar in line.bars} | {type(e.fact) for row in line.rows for e in row.points}
    kinds |= {Photo for row in line.rows if row.photos}
    for state in time_line_cells.STATES:
        if state in states:
            yield TimeLineLegendRow(doses.SHAPES[state], doses.TONES[state], fill(tr("Dose: %1"), within(state)))
    for kind in time_line_marks.ORDER:
        if kind in kinds:
            yield TimeLineLegendRow(
                time_line_marks.SHAPES[kind], time_line_marks.TONES[kind], time_line_marks.kind(kind)
            )


def _with_unique_names(rows: Sequence[TimeLineRow]) -> Iterator[TimeLineRow]:
    """The rows with a name of its own for everything on them."""
    names = iter(numbered([str(mark["spoken"]) for row in rows for mark in row.marks]))
    for row in rows:
        yield replace(row, marks=[{**mark, "spoken": next(names)} for mark in row.marks])
