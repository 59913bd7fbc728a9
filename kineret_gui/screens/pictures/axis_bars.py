"""Bars along the axis for all that lasts over several days, and single days of the clinic. Pure: tested as tables."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.photo import PhotoMark
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.rules.span import Span, spans
from kineret_gui.screens.pictures.axis import DayAxis, Drawn, Lane, LaneLabel, lane
from kineret_gui.wording import days, fill, listing, measurements, sites, time_line_marks
from kineret_gui.wording.translation import tr, translatable

_TITLES: Mapping[type[Fact], str] = {
    Reaction: translatable("Reactions"),
    Attack: translatable("Attacks"),
    Pause: translatable("Pauses"),
}
_COLOURS: Mapping[type[Fact], str] = {Reaction: "warn", Attack: "help", Pause: "inkSoft"}
_NAMED = 8  # bars, each on a line of its own; more of them share lines and are named in the words alone


def bar_lanes(entries: Sequence[Entry[Fact]], axis: DayAxis, today: date) -> Iterator[Lane]:
    """A lane each for reactions, attacks and pauses, where there are any."""
    reaching = [span for span in spans(entries) if span.reaches_into(axis.first, axis.last, today)]
    for kind, title in _TITLES.items():
        of_this_kind = [span for span in reaching if isinstance(span.entry.fact, kind)]
        if of_this_kind:
            yield _lane(kind, tr(title), of_this_kind, axis, today)


def _lane(kind: type[Fact], title: str, reaching: Sequence[Span], axis: DayAxis, today: date) -> Lane:
    named = len(reaching) <= _NAMED
    lines = list(range(len(reaching))) if named else _shared(reaching, today)
    count = max(lines) + 1
    drawn: list[Drawn] = []
    labels: list[LaneLabel] = []
    for line, span in zip(lines, reaching, strict=True):
        down = round((line + 0.5) / count, 4)
        left, right = axis.start(span.first), axis.end(min(span.until(today), axis.last))
        drawn.append(["bar", left, right, down, _COLOURS[kind], span.last is None])
        if named and isinstance(span.entry.fact, Reaction):
            free = right if right < 1 - left else left  # the side with more room
            name = sites.place(span.entry.fact.place)
            labels.append(LaneLabel(name, free, down, strong=False, leftwards=free is left))
    parts = listing.parts(time_line_marks.span(span, today) for span in reaching)
    return lane(
        title, title, fill(tr("%1: %2"), title, parts), count if named else 0.5 * count, drawn, axis, (), labels
    )


def _shared(reaching: Sequence[Span], today: date) -> list[int]:
    """The line of each bar: the first that is free where it begins."""
    taken: list[date] = []
    lines = []
    for span in reaching:
        line = next((n for n, until in enumerate(taken) if until < span.first), len(taken))
        taken[line : line + 1] = [span.until(today)]
        lines.append(line)
    return lines


def single_days(entries: Sequence[Entry[Fact]], photos: Sequence[PhotoMark], axis: DayAxis) -> Iterator[Lane]:
    """A lane for the dates with the clinic, and one for photos."""
    dates = [entry.fact for entry in of_kind(entries, CheckDate) if axis.holds(entry.fact.day)]
    if dates:
        words = [fill(tr("%1 %2"), days.short(one.day), measurements.check(one)) for one in dates]
        yield _days("dates", tr("Appointments and tests"), "date", [one.day for one in dates], words, axis)
    taken = [photo.day for photo in photos if axis.holds(photo.day)]
    if taken:
        yield _days("photos", tr("Photos"), "open", taken, [days.short(day) for day in taken], axis)


def _days(key: str, title: str, shape: str, on: Sequence[date], words: Sequence[str], axis: DayAxis) -> Lane:
    drawn: list[Drawn] = [[shape, axis.middle(day), 0.5, "inkSoft"] for day in on]
    return lane(key, title, fill(tr("%1: %2"), title, listing.parts(words)), 1.0, drawn, axis)
