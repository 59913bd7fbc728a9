"""The page for a clock that shows a year no diary can hold, as it is shown. Pure."""

from collections.abc import Sequence

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, Now
from kineret_gui.store.unavailable import ClockOutside
from kineret_gui.wording import doses, fill, given_at, sites
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble

_LAST = 3  # injections on the page


@frozen
class LastRow:
    """One injection, by its own date; it rests on nothing but the diary."""

    text: str
    basis: str = ""


@frozen
class ClockView:
    """Everything on the page; `last` are the injections that went in last."""

    title: str = ""
    safe: str = ""
    next: str = ""
    meanwhile: str = ""
    last: tuple[LastRow, ...] = ()
    has_last: bool = False


def clock_view(injections: Sequence[Injection], now: Now) -> ClockView:
    """Return the page; `now` is the present as the clock shows it, also where that cannot be."""
    latest = sorted(injections, key=lambda one: one.moment.utc, reverse=True)[:_LAST]
    text = tr("Set the date and time on this computer, and this page closes. A diary can contain the years %1 to %2.")
    return ClockView(
        title=trouble(ClockOutside(now)).title,
        safe=tr("Everything recorded before is safe. Nothing is recorded with a wrong date."),
        next=fill(text, str(FIRST_YEAR), str(LAST_YEAR)),
        meanwhile=tr("Until then, write injections on paper. No reminders are shown. Get help still works."),
        last=tuple(LastRow(_injection(one, now)) for one in latest),
        has_last=bool(latest),
    )


def _injection(injection: Injection, now: Now) -> str:
    when = given_at.when(injection, now)
    return fill(tr("%1: %2, %3"), when, doses.amount(injection.milligrams), sites.spot(injection.spot))
