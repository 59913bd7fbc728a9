"""The first line of Today: whether today's injection is recorded, or when the next one is due. Pure."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.prescription import Pause, Prescription, current, in_force
from kineret_gui.diary.moment import Now, wall_time
from kineret_gui.diary.rules.adherence import IN_OTHER_AMOUNTS, DoseRecord, DoseState
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.rules.schedule import DoseId, next_due, seen_by
from kineret_gui.wording import clocks, days, doses, fill, given_at
from kineret_gui.wording.people import signed
from kineret_gui.wording.translation import tr


def headline(
    shown: DoseRecord | None,
    of_today: Sequence[DoseRecord],
    entries: Sequence[Entry[Fact]],
    person: str,
    now: Now,
    day_starts: int,
    unsettled: Collection[DoseId] = (),
) -> str:
    """Return the sentence on the dose that is shown, or on the next one.

    person     whose diary it is
    unsettled  the doses that stand in two entries: that is said before anything calm
    """
    twice = next((dose for dose in unsettled if dose.day == now.day(day_starts)), None)
    if twice and not now.shares(twice.day):
        return fill(tr("The injection on %1 has two entries. Was it given twice?"), days.named(twice.day))
    if twice:
        return tr("Today's injection has two entries. Was it given twice?")
    if shown is None:
        return _nothing_due(entries, now, day_starts)
    if not now.shares(now.day(day_starts)):
        return _by_its_date(shown, person)
    at = clocks.due(shown.dose)
    if shown.injections:
        return _injected(shown, person)
    if shown.is_open and len(of_today) > 1:
        return fill(tr("Today's injection at %1: not recorded yet"), at)
    if shown.is_open:
        return fill(tr("Today's injection: not recorded yet. Due at %1"), at)
    return fill(tr("Today's injection: %1"), doses.state(shown.state))


def _by_its_date(dose: DoseRecord, person: str) -> str:
    """The same far from home, while the day of the doses has another date than the calendar of this computer."""
    day = days.named(dose.dose.id.day)
    if dose.is_open and not dose.injections:
        return fill(tr("Injection on %1: not recorded yet. Due at %2"), day, clocks.due(dose.dose))
    text = fill(tr("Injection on %1: %2"), day, doses.record(dose))
    return signed(text, dose.injections, person) if dose.injections else text


def _injected(dose: DoseRecord, person: str) -> str:
    all_given = [entry.fact for entry in dose.injections]
    text = doses.whole(all_given, clocks.beside(dose.dose))
    if dose.is_open:
        given, ordered = str(len(dose.injections)), str(len(dose.injections) + len(dose.syringes_left))
        begun = fill(tr("Today's injection: %1 of %2 syringes given"), given, ordered)
        return signed(fill(tr("%1\n%2"), begun, text), dose.injections, person)
    if dose.state in IN_OTHER_AMOUNTS:
        return signed(doses.record(dose), dose.injections, person)
    text = signed(text, dose.injections, person)
    return given_at.recorded(text, all_given, late=dose.state is DoseState.RECORDED_LATE)


def next_after(entries: Sequence[Entry[Fact]], now: Now, day_starts: int) -> str:
    """The time at which the first dose after today is due, as `tomorrow at 08:00`; empty where none is."""
    orders = [entry.fact for entry in of_kind(entries, Prescription)]
    pauses = [entry.fact for entry in of_kind(entries, Pause)]
    coming = next_due(orders, pauses, _before_first(orders, now.day(day_starts)))
    if coming is None:
        return ""
    (coming,) = seen_by([coming], now, day_starts)
    day = wall_time(coming.id.day, coming.id.time, day_starts).date()
    return fill(tr("%1 at %2"), clocks.near(day, now.wall.date(), now), clocks.due(coming))


def _nothing_due(entries: Sequence[Entry[Fact]], now: Now, day_starts: int) -> str:
    today = now.day(day_starts)
    orders = [entry.fact for entry in of_kind(entries, Prescription)]
    order = current(orders, today)
    when = next_after(entries, now, day_starts)
    if not orders:
        return tr("No prescription entered yet")
    if not when:
        return tr("No injection due: the course has ended")
    if in_force(orders, today) is None:
        return fill(tr("The first injection is due %1"), when)
    if order is None:
        return fill(tr("The course has ended. The next injection is due %1"), when)
    if not now.shares(today):
        return fill(tr("No injection due on %1 (%2). Next: %3"), days.named(today), doses.rhythm(order), when)
    return fill(tr("No injection due today (%1). Next: %2"), doses.rhythm(order), when)


def _before_first(orders: Sequence[Prescription], today: date) -> date:
    """Today, or the day before the first order: a clock that was set back may be years before it."""
    return max(today, min((order.starts for order in orders), default=today) - timedelta(days=1))
