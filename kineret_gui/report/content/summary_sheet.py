"""The first page of a report, which a doctor reads in a minute: numbers, orders, reactions, measurements. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.visit_question import VisitQuestion
from kineret_gui.diary.rules.adherence import DoseState, Reckoning
from kineret_gui.diary.rules.healing import ReactionStory
from kineret_gui.diary.rules.review import of_kind, totals
from kineret_gui.report.content.person_sheet import right_to_left
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.typesetting.paper import Count, Counts
from kineret_gui.report.typesetting.pieces import SheetTable
from kineret_gui.report.typesetting.strip_pieces import SheetLines
from kineret_gui.wording import days, doses, fill, listing, measurements, reactions, sites
from kineret_gui.wording.amounts import unlike_now
from kineret_gui.wording.translation import tr

_LINES = 3  # for handwriting, where nothing or little is to be asked
_LATEST = 3  # values of each kind on the first page


def counts(reckoning: Reckoning, choice: ReportChoice, left_out: str = "") -> Counts:
    """The six numbers of the period; one more each for all others that there are.

    left_out  what of these days a newer version wrote and the report cannot say
    """
    total = totals(reckoning.doses)
    parts = [
        (doses.given_in_time(record.dose.order for record in reckoning.doses), total.recorded, DoseState.RECORDED),
        (tr("Given late"), total.late, DoseState.RECORDED_LATE),
        (tr("Missed"), total.missed, DoseState.MISSED),
        (tr("Skipped on medical advice"), total.skipped, DoseState.SKIPPED_ON_ADVICE),
        (tr("Paused"), total.paused, DoseState.PAUSED),
        (tr("Not recorded"), total.not_recorded, DoseState.NOT_RECORDED),
    ]
    if total.other:
        parts.insert(2, (tr("Given in a different amount"), total.other, DoseState.OTHER_AMOUNT))
    if total.part:
        parts.insert(2, (tr("Part given"), total.part, DoseState.PART_GIVEN))
    if total.in_hospital:
        parts.append((tr("Given in hospital"), total.in_hospital, DoseState.GIVEN_IN_HOSPITAL))
    if total.newer:
        parts.append((tr("Entered with a newer version"), total.newer, DoseState.NEWER))
    each = tuple(Count(label, QLocale().toString(number), doses.SHAPES[state]) for label, number, state in parts)
    note = [tr("Not recorded: the diary does not say whether the dose was given or missed.")]
    if later := total.recorded_later + total.late_later:
        note.insert(0, fill(tr("Entered on a later day: %1 of those given."), str(later)))
    if total.newer:
        note.append(tr("Entered with a newer version: the version that made this report cannot read it."))
    if total.part:
        note.append(tr("Part given: less was injected than prescribed. The list of days shows how much."))
    if differ := unlike_now(total):
        note.append(differ)
    if extra := sum(choice.first <= entry.fact.day <= choice.last for entry in reckoning.extra):
        note.append(tr("Plus %n extra injection(s) (no dose was due).", n=extra))
    return Counts(tr("Doses in this period"), each, listing.sentences([*note, *([left_out] if left_out else [])]))


def prescriptions(entries: Sequence[Entry[Fact]], choice: ReportChoice) -> SheetTable:
    """The orders and pauses that reach into the period, as they follow each other."""
    ordered = [entry.fact for entry in of_kind(entries, Prescription)]
    rows: list[tuple[date, date | None, Prescription | Pause]] = list(_orders(ordered))
    rows += [(entry.fact.first, entry.fact.last, entry.fact) for entry in of_kind(entries, Pause)]
    here = [row for row in rows if row[0] <= choice.last and (row[1] is None or row[1] >= choice.first)]
    return SheetTable(
        title=tr("Prescription and what changed"),
        heads=(tr("From"), tr("To"), tr("Prescribed"), tr("Prescribed by")),
        shares=(2.2, 3, 6, 3),
        rows=tuple(
            (days.dated(first), days.dated(last) if last else tr("no end date given"), _order(fact), fact.ordered_by)
            for first, last, fact in sorted(here, key=lambda row: row[0])
        ),
        empty=tr("No prescription recorded for this period."),
    )


def _orders(ordered: Sequence[Prescription]) -> Iterator[tuple[date, date | None, Prescription]]:
    """Each order with its first and last day: its course is over, or the next order holds from the day after."""
    for number, order in enumerate(ordered):
        following = ordered[number + 1].starts - timedelta(days=1) if number + 1 < len(ordered) else None
        if following is not None and following < order.starts:
            continue  # replaced on its first day
        yield order.starts, min((day for day in (order.last_day, following) if day), default=None), order


def _order(fact: Prescription | Pause) -> str:
    if isinstance(fact, Prescription):
        return doses.order(fact)
    return fill(tr("Pause: %1"), fact.reason) if fact.reason else tr("Pause")


def open_reactions(stories: Sequence[ReactionStory], choice: ReportChoice, today: date) -> SheetTable:
    """The reactions that began by the end of the period and have not healed."""
    still_open = [story for story in stories if story.healed is None and story.reaction.day <= choice.last]
    return SheetTable(
        title=tr("Reactions that have not healed"),
        heads=(tr("Site"), tr("Since"), tr("Signs"), tr("Last answer")),
        shares=(4, 2.6, 4.2, 3),
        rows=tuple(
            (
                sites.place(story.reaction.place),
                fill(tr("%1, %2"), days.dated(story.reaction.day), tr("%n day(s)", n=story.days_until(today))),
                reactions.look_as_line(story.reaction),
                _last_answer(story),
            )
            for story in still_open
        ),
        empty=tr("None."),
    )


def _last_answer(story: ReactionStory) -> str:
    if not story.answers:
        return ""
    last = story.answers[-1].fact
    return fill(tr("%1, %2"), reactions.course(last.course), days.dated(last.day))


def questions(still_open: Sequence[Entry[VisitQuestion]]) -> SheetLines:
    """Questions of the person, with room for the answers; room for handwriting where nothing is open."""
    each = tuple(entry.fact.text for entry in still_open)
    lead = tr("Write the answers on the lines.") if each else tr("Write questions and answers by hand.")
    return SheetLines(tr("My questions for this visit"), lead, _LINES, each)


def latest_measurements(entries: Sequence[Entry[Fact]], choice: ReportChoice) -> SheetTable:
    """The latest values of each kind; the laboratory's before temperature and weight."""
    in_time = sorted((entry.fact for entry in of_kind(entries, Measurement)), key=lambda fact: fact.moment.utc)
    kinds: dict[tuple[int, str], list[Measurement]] = {}
    for fact in in_time:
        if choice.first <= fact.day <= choice.last:
            kinds.setdefault((_place_of(fact.quantity), measurements.name(fact)), []).append(fact)
    return SheetTable(
        title=tr("Measurements"),
        heads=(tr("What"), tr("Reference range"), tr("Latest"), tr("Previous"), tr("Previous")),
        shares=(2.9, 2.5, 4, 4, 4),
        rows=tuple(_latest(name, values) for (_, name), values in sorted(kinds.items(), key=lambda kind: kind[0][0])),
        empty=tr("No measurements recorded for this period."),
    )


def _latest(name: str, values: Sequence[Measurement]) -> tuple[str, ...]:
    """The latest values of one kind; the range stands beside a value where the laboratory printed another one."""
    newest = values[-1]
    values_text = [_value(fact, newest) for fact in values[: -_LATEST - 1 : -1]]
    return (name, _left_to_right(newest.reference), *values_text, *[""] * (_LATEST - len(values_text)))


def _value(fact: Measurement, newest: Measurement) -> str:
    plain = measurements.amount(fact.value, fact.unit, fact.bound)
    text = plain if fact.reference == newest.reference else measurements.result(fact)
    return fill(tr("%1, %2"), _left_to_right(text), days.dated(fact.day))


def _left_to_right(value: str) -> str:
    """A value as the laboratory printed it: elsewhere < would be turned round, and the unit stand before the number."""
    return f"\u2066{value}\u2069" if value and right_to_left() else value


def _place_of(quantity: Quantity) -> int:
    ours = (Quantity.TEMPERATURE, Quantity.WEIGHT)
    return len(Quantity) + ours.index(quantity) if quantity in ours else list(Quantity).index(quantity)
