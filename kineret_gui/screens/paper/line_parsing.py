"""A line of a paper month as it is understood, or why it is not clear yet. Pure: tested as tables."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time

from kineret_gui.actions.log_paper_month import FromPaper
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, Now, moment_at, wall_time
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.paper_line import PaperAnswer, PaperForm, PaperLine
from kineret_gui.diary.rules.paper_month import PlaceCode, read_code
from kineret_gui.screens.framework.parsing import typed_number
from kineret_gui.wording import clocks, doses, fill
from kineret_gui.wording.times import typed_time, wrong_time
from kineret_gui.wording.translation import tr


@frozen
class PaperDose:
    """One syringe of a due dose, the `syringe`-th from 1, that the paper may tell of.

    milligrams  whole mg as ordered for it
    """

    record: DoseRecord
    syringe: int
    milligrams: int

    @property
    def usual_time(self) -> time:
        return self.record.dose.id.time


@frozen
class ReadingContext:
    """The context that a line is parsed in. `now` is by the clocks that doses follow."""

    codes: tuple[PlaceCode, ...]
    now: Now
    day_starts: int
    giver: Giver

    def moment(self, day: date, at: time) -> Moment:
        """The time of a diary day."""
        return moment_at(wall_time(day, at, self.day_starts), self.now.zone, self.day_starts)


def asked_of(record: DoseRecord) -> tuple[PaperDose, ...]:
    """A line for each syringe of which nothing is known, of a dose or of the rest of one."""
    if not record.is_open and record.state is not DoseState.PAUSED:
        return ()
    known = len(record.injections)
    return tuple(PaperDose(record, known + n, milligrams) for n, milligrams in enumerate(record.syringes_left, 1))


def wrongs(asked: PaperDose, form: PaperForm, context: ReadingContext) -> Mapping[str, str]:
    """For each cell that is not clear yet, why: `answer`, `time`, `place` and `amount`."""
    line = form.line(asked.record.dose.id, asked.syringe)
    if line.is_empty:
        return {}
    if line.says is PaperAnswer.GIVEN:
        reasons = {
            "time": _wrong_time(line, asked, context),
            "place": _wrong_place(line, context.codes),
            "amount": _wrong_amount(line, asked),
        }
    else:
        reasons = {"answer": _wrong_answer(line, asked, form)}
    return {cell: words for cell, words in reasons.items() if words}


def from_paper(asked: Sequence[PaperDose], form: PaperForm, context: ReadingContext) -> Iterator[FromPaper]:
    """Yield what the lines become. Each must be clear."""
    for one in asked:
        line = form.line(one.record.dose.id, one.syringe)
        match line.says:
            case PaperAnswer.NOTHING:
                continue
            case PaperAnswer.GIVEN:
                yield FromPaper(line.id, _injection(line, context), one.syringe)
            case answer:
                yield FromPaper(line.id, DoseAnswer(line.dose, Answer(answer.value), line.note.strip()), one.syringe)


def _injection(line: PaperLine, context: ReadingContext) -> Injection:
    has_time = bool(line.time.strip())
    at = (
        typed_time(line.time) if has_time else line.dose.time
    )  # of one that is not known this is its place in the order
    milligrams = typed_number(line.milligrams, 1, FULL_SYRINGE)
    if at is None or milligrams is None:
        raise ValueError("the line is not clear")
    code = read_code(line.place, context.codes)
    moment, spot = context.moment(line.dose.day, at), code.spot if code else None
    return Injection(moment, milligrams, spot, context.giver, line.dose, "", line.note.strip(), time_known=has_time)


def has_no_time(asked: PaperDose, form: PaperForm, context: ReadingContext) -> bool:
    """Return True if a line becomes an injection whose time is not known."""
    line = form.line(asked.record.dose.id, asked.syringe)
    return line.says is PaperAnswer.GIVEN and not line.time.strip() and not wrongs(asked, form, context)


def _wrong_time(line: PaperLine, asked: PaperDose, context: ReadingContext) -> str:
    """A time that was left empty is not known; that of today's dose is, and hours are counted from it."""
    if not line.time.strip():
        is_past = line.dose.day < context.now.day(context.day_starts)
        return "" if is_past else fill(tr("Enter the time. Usual: %1."), clocks.due(asked.record.dose))
    at = typed_time(line.time)
    if at is None:
        return wrong_time(line.time)
    if not context.now.has_come(context.moment(line.dose.day, at).utc):
        return tr("This time is in the future.")
    return ""


def _wrong_place(line: PaperLine, codes: Sequence[PlaceCode]) -> str:
    """A spot that was left empty is one that is not remembered."""
    typed = "".join(line.place.split()).casefold()
    if not typed or read_code(typed, codes):
        return ""
    same = [code.code for code in codes if code.number == typed]
    if same:
        return fill(tr("Add the letter too, %1 to %2."), same[0], same[-1])
    return fill(tr("The paper has no spot %1. Enter a code such as 3b, or leave it empty."), line.place.strip())


def _wrong_amount(line: PaperLine, asked: PaperDose) -> str:
    if not line.milligrams.strip():
        return fill(tr("Enter how many mg. Prescribed: %1."), doses.amount(asked.milligrams))
    if typed_number(line.milligrams, 1, FULL_SYRINGE) is None:
        return fill(tr("Enter the mg for one syringe, from 1 to %1."), str(FULL_SYRINGE))
    return ""


def _wrong_answer(line: PaperLine, asked: PaperDose, form: PaperForm) -> str:
    if line.says is PaperAnswer.NOTHING:
        return tr("Choose what happened, or clear the note.")
    if line.holds_an_injection:
        return tr('Clear the time, spot and mg, or choose "Given".')
    if asked.syringe > 1:
        return tr("Answer this once, on the first syringe of the dose.")
    syringes = range(2, len(asked.record.dose.syringes) + 1)
    if any(form.line(line.dose, n).says is PaperAnswer.GIVEN for n in syringes):
        return tr("Another syringe of this dose is marked as given.")
    return ""
