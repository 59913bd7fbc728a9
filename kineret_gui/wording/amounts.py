"""The amount of an injection beside what was prescribed: the question before it is written, and how it reads after."""

from collections.abc import Callable, Sequence

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.amount import Differs
from kineret_gui.diary.rules.review import Totals
from kineret_gui.wording import clocks, days, doses, fill, given_at
from kineret_gui.wording.translation import tr


def another() -> str:
    """Return what the question is about."""
    return tr("Not the prescribed amount")


def question(asked: Differs) -> str:
    """As `Prescribed: 30 mg. You are about to record 100 mg. Is that right?`."""
    return "\n".join([*sentences(asked), tr("Is that right?")])


def sentences(asked: Differs) -> list[str]:
    """Return what was prescribed and would be recorded: of the injection, and of the dose with all syringes."""
    this = doses.amount(asked.this)
    if not asked.ordered:
        return [tr("No dose was due."), fill(tr("You are about to record an extra injection: %1."), this)]
    prescribed = fill(tr("Prescribed: %1."), doses.syringes(asked.ordered))
    if not asked.others:
        return [prescribed, fill(tr("You are about to record %1."), this)]
    return [
        prescribed,
        fill(tr("Already recorded: %1."), doses.amount(asked.others)),
        fill(tr("You are about to record %1 more, %2 in total."), this, doses.amount(asked.together)),
    ]


def of_days(differing: Sequence[tuple[DoseRecord, Differs]], asks: bool = True) -> str:
    """The question before several days are written at once, a line for each dose; empty where none differs.

    asks  whether somebody can answer; else nothing is asked
    """
    if not differing:
        return ""
    lines = (_of_day(record, asked) for record, asked in differing)
    return "\n".join([tr("Not the prescribed amount:"), *lines, *([tr("Is that right?")] if asks else [])])


def _of_day(record: DoseRecord, asked: Differs) -> str:
    """As `Monday 9 March at 08:00: prescribed 30 mg, with this 100 mg`."""
    day, at = days.day(record.dose.id.day), clocks.due(record.dose)
    sentence = tr("%1 at %2: %3 prescribed, %4 with this entry")
    return fill(sentence, day, at, doses.amount(sum(asked.ordered)), doses.amount(asked.together))


def recorded(injection: Injection, record: DoseRecord | None, at: Callable[[Moment], str]) -> str:
    """Return what stands in the diary now: the whole dose, or which of its syringes. `at` says the times."""
    if record is None or (len(record.injections) < 2 and not record.syringes_left):
        return given_at.recorded(doses.injection(injection, at), [injection])
    known, missing = len(record.injections), len(record.syringes_left)
    if missing:
        of = str(known + missing)
        sentence = (
            tr("Syringe %1 of %2 recorded at %3") if injection.time_known else tr("Syringe %1 of %2 recorded: %3")
        )
        return fill(sentence, str(known), of, doses.injection(injection, at))
    given = [entry.fact for entry in record.injections]
    return given_at.recorded(doses.whole(given, at), given)


def unlike_now(count: Totals) -> str:
    """That some of the given doses differ from their order as it was corrected since; empty where none does."""
    if not count.unlike_now:
        return ""
    return tr(
        "%n given doses differ from the prescription, because its amount was changed afterwards.", n=count.unlike_now
    )
