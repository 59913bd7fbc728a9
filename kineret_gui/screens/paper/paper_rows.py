"""A paper month as rows to type into. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QDate, QLocale

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.diary.rules.paper_line import PaperAnswer, PaperForm, PaperLine
from kineret_gui.diary.rules.paper_month import PlaceCode, read_code
from kineret_gui.screens.paper.line_parsing import PaperDose, ReadingContext, asked_of, has_no_time, wrongs
from kineret_gui.wording import clocks, days, doses, fill, listing, sites
from kineret_gui.wording.translation import tr, translatable

_ANSWERS = {
    PaperAnswer.NOTHING: translatable("Not answered"),
    PaperAnswer.GIVEN: translatable("Given"),
    PaperAnswer.MISSED: translatable("Missed"),
    PaperAnswer.SKIPPED_ON_ADVICE: translatable("Skipped on medical advice"),
    PaperAnswer.GIVEN_IN_HOSPITAL: translatable("Given in hospital"),
}


@frozen
class PaperRow:
    """One syringe of a due dose, or a dose that is recorded already.

    spoken        the day, and which dose where there are several
    doseState     what the diary knows of the dose already; empty where nothing
    takes         whether something can be typed
    usual         the usual time and the ordered mg, as a hint; `usualDue` is the time by both clocks
    noTime        set where the time is not known; empty elsewhere
    placeName     the spot behind the code that was typed
    unclear       all that is not clear yet, in one text; empty where all is well
    above, below  the rows that the arrow keys lead to; -1 for none
    """

    key: str
    day: str
    spoken: str
    doseState: str
    takes: bool
    answer: str = ""
    time: str = ""
    place: str = ""
    amount: str = ""
    note: str = ""
    usualTime: str = ""
    usualDue: str = ""
    usualAmount: str = ""
    noTime: str = ""
    placeName: str = ""
    wrongAnswer: str = ""
    wrongTime: str = ""
    wrongPlace: str = ""
    wrongAmount: str = ""
    unclear: str = ""
    above: int = -1
    below: int = -1


def answer_words(answer: PaperAnswer) -> str:
    """Put the paper's answer for a dose into words."""
    return tr(_ANSWERS[answer])


def line_key(asked: PaperDose) -> str:
    """As `2026-03-09 08:00/1`."""
    return f"{dose_key(asked.record.dose.id)}/{asked.syringe}"


def paper_rows(records: Sequence[DoseRecord], form: PaperForm, context: ReadingContext) -> tuple[PaperRow, ...]:
    """A row for each syringe that can be typed, and one for each dose that is recorded already."""
    several = len({record.dose.id.day for record in records}) < len(records)
    rows: list[PaperRow] = []
    for record in records:
        asked = asked_of(record)
        if record.injections or not asked:
            rows.append(_known(record, several))
        rows += [_row(one, form, context, several) for one in asked]
    return _linked(rows)


def _known(record: DoseRecord, several: bool) -> PaperRow:
    day = record.dose.id.day
    return PaperRow(
        dose_key(record.dose.id), days.short_day(day), _spoken(record, 1, several), doses.record(record), False
    )


def _row(asked: PaperDose, form: PaperForm, context: ReadingContext, several: bool) -> PaperRow:
    record, line = asked.record, form.line(asked.record.dose.id, asked.syringe)
    wrong = wrongs(asked, form, context)
    return PaperRow(
        key=line_key(asked),
        day=_short(record, asked.syringe, several),
        spoken=_spoken(record, asked.syringe, several),
        doseState=doses.state(record.state) if record.state is DoseState.PAUSED else "",
        takes=True,
        answer=answer_words(line.says),
        time=line.time,
        place=line.place,
        amount=line.milligrams,
        note=line.note,
        usualTime=days.clock(asked.usual_time),
        usualDue=clocks.due(record.dose),
        usualAmount=str(asked.milligrams),
        noTime=tr("Time not known") if has_no_time(asked, form, context) else "",
        placeName=_place_name(line, context.codes),
        wrongAnswer=wrong.get("answer", ""),
        wrongTime=wrong.get("time", ""),
        wrongPlace=wrong.get("place", ""),
        wrongAmount=wrong.get("amount", ""),
        unclear=listing.sentences(wrong.values()),
    )


def _place_name(line: PaperLine, codes: Sequence[PlaceCode]) -> str:
    code = read_code(line.place, codes) if line.place.strip() else None
    return sites.spot(code.spot) if code else ""


def _short(record: DoseRecord, syringe: int, several: bool) -> str:
    """As `Mon 9 Mar`, with what tells it from its neighbours."""
    parts = [days.short_day(record.dose.id.day)]
    parts += [clocks.due(record.dose)] if several else []
    parts += [fill(tr("%1 of %2"), str(syringe), str(len(record.dose.syringes)))] if record.dose.syringes[1:] else []
    return listing.listed(parts)


def _spoken(record: DoseRecord, syringe: int, several: bool) -> str:
    """As `Monday 9 March`, with the dose and the syringe where there are several."""
    parts = [_day_of_month(record.dose.id.day)]
    parts += [fill(tr("dose at %1"), clocks.due(record.dose))] if several else []
    if record.dose.syringes[1:]:
        parts.append(fill(tr("syringe %1 of %2"), str(syringe), str(len(record.dose.syringes))))
    return listing.listed(parts)


def _day_of_month(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("dddd d MMMM"))


def _linked(rows: Sequence[PaperRow]) -> tuple[PaperRow, ...]:
    """The rows with the ways up and down past those that take nothing."""
    takes = [n for n, row in enumerate(rows) if row.takes]
    below = dict(pairwise(takes))
    above = {after: before for before, after in below.items()}
    return tuple(replace(row, above=above.get(n, -1), below=below.get(n, -1)) for n, row in enumerate(rows))
