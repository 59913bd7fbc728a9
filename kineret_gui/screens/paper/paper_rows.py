"""A paper month as rows to type into, and what will be written of it. Pure: tested as tables."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QDate, QLocale

from kineret_gui.diary.facts.due_clock import same_clocks
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.diary.rules.paper_line import PaperAnswer, PaperForm, PaperLine
from kineret_gui.diary.rules.paper_month import PlaceCode, read_code
from kineret_gui.diary.rules.period import month_after, month_before
from kineret_gui.screens.paper.line_parsing import PaperDose, ReadingContext, asked_of, has_no_time, wrongs
from kineret_gui.wording import clocks, days, doses, fill, sites
from kineret_gui.wording.translation import tr, translatable

_SAID = {
    PaperAnswer.NOTHING: translatable("Not said"),
    PaperAnswer.GIVEN: translatable("Given"),
    PaperAnswer.MISSED: translatable("Missed"),
    PaperAnswer.SKIPPED_ON_ADVICE: translatable("Skipped on advice"),
    PaperAnswer.GIVEN_IN_HOSPITAL: translatable("Given in hospital"),
}


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One syringe of a due dose, or a dose that is recorded already.

    spoken        the day, and which dose where there are several
    told          what the diary knows of the dose already; empty where nothing
    takes         whether something can be typed
    usual         the usual time and the ordered mg, as a hint; `usualTold` is the time by both clocks
    noTime        said where the time is not known; empty elsewhere
    placeName     the spot behind the code that was typed
    unclear       all that is not clear yet, in one text; empty where all is well
    above, below  the rows that the arrow keys lead to; -1 for none
    """

    key: str
    day: str
    spoken: str
    told: str
    takes: bool
    said: str = ""
    time: str = ""
    place: str = ""
    amount: str = ""
    note: str = ""
    usualTime: str = ""
    usualTold: str = ""
    usualAmount: str = ""
    noTime: str = ""
    placeName: str = ""
    wrongSaid: str = ""
    wrongTime: str = ""
    wrongPlace: str = ""
    wrongAmount: str = ""
    unclear: str = ""
    above: int = -1
    below: int = -1


def said(said: PaperAnswer) -> str:
    """What the paper says of a dose, in words."""
    return tr(_SAID[said])


def line_key(asked: PaperDose) -> str:
    """As `2026-03-09 08:00/1`."""
    return f"{dose_key(asked.record.dose.id)}/{asked.syringe}"


def paper_rows(records: Sequence[DoseRecord], form: PaperForm, around: ReadingContext) -> tuple[PaperRow, ...]:
    """A row for each syringe that can be typed, and one for each dose that is recorded already."""
    several = len({record.dose.id.day for record in records}) < len(records)
    rows: list[PaperRow] = []
    for record in records:
        asked = asked_of(record)
        if record.injections or not asked:
            rows.append(_known(record, several))
        rows += [_row(one, form, around, several) for one in asked]
    return _linked(rows)


def _known(record: DoseRecord, several: bool) -> PaperRow:
    day = record.dose.id.day
    return PaperRow(
        dose_key(record.dose.id), days.short_day(day), _spoken(record, 1, several), doses.record(record), False
    )


def _row(asked: PaperDose, form: PaperForm, around: ReadingContext, several: bool) -> PaperRow:
    record, line = asked.record, form.line(asked.record.dose.id, asked.syringe)
    wrong = wrongs(asked, form, around)
    return PaperRow(
        key=line_key(asked),
        day=_short(record, asked.syringe, several),
        spoken=_spoken(record, asked.syringe, several),
        told=doses.state(record.state) if record.state is DoseState.PAUSED else "",
        takes=True,
        said=said(line.says),
        time=line.time,
        place=line.place,
        amount=line.milligrams,
        note=line.note,
        usualTime=days.clock(asked.usual_time),
        usualTold=clocks.due(record.dose),
        usualAmount=str(asked.milligrams),
        noTime=tr("Time not known") if has_no_time(asked, form, around) else "",
        placeName=_place_name(line, around.codes),
        wrongSaid=wrong.get("said", ""),
        wrongTime=wrong.get("time", ""),
        wrongPlace=wrong.get("place", ""),
        wrongAmount=wrong.get("amount", ""),
        unclear=tr(" ").join(wrong.values()),
    )


def _place_name(line: PaperLine, codes: Sequence[PlaceCode]) -> str:
    code = read_code(line.place, codes) if line.place.strip() else None
    return sites.spot(code.spot) if code else ""


def _short(record: DoseRecord, syringe: int, several: bool) -> str:
    """As `Mon 9 Mar`, with what tells it from its neighbours."""
    told = [days.short_day(record.dose.id.day)]
    told += [clocks.due(record.dose)] if several else []
    told += [fill(tr("%1 of %2"), str(syringe), str(len(record.dose.syringes)))] if record.dose.syringes[1:] else []
    return tr(", ").join(told)


def _spoken(record: DoseRecord, syringe: int, several: bool) -> str:
    """As `Monday 9 March`, with the dose and the syringe where there are several."""
    told = [_day_of_month(record.dose.id.day)]
    told += [fill(tr("dose of %1"), clocks.due(record.dose))] if several else []
    if record.dose.syringes[1:]:
        told.append(fill(tr("syringe %1 of %2"), str(syringe), str(len(record.dose.syringes))))
    return tr(", ").join(told)


def _day_of_month(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("dddd d MMMM"))


def _linked(rows: Sequence[PaperRow]) -> tuple[PaperRow, ...]:
    """The rows with the ways up and down past those that take nothing."""
    takes = [n for n, row in enumerate(rows) if row.takes]
    below = dict(pairwise(takes))
    above = {after: before for before, after in below.items()}
    return tuple(replace(row, above=above.get(n, -1), below=below.get(n, -1)) for n, row in enumerate(rows))


def month(month: date) -> str:
    """As `Paper month: March 2026`."""
    return fill(tr("Paper month: %1"), days.month(month))


def by_clocks(now: Now) -> str:
    """By which clocks the times are, where doses follow others than those here."""
    return "" if same_clocks(now.here, now) else fill(tr("Enter each time in %1 time."), clocks.city(now.zone))


def earlier(month: date) -> str:
    return fill(tr("Earlier month: %1"), days.month(month_before(month)))


def later(month: date) -> str:
    return fill(tr("Later month: %1"), days.month(month_after(month)))


def nothing_to_type() -> str:
    """Said of a month in which no line can be typed."""
    return tr("Every dose of this month has an entry already, or none was due.")
