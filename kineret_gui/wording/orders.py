"""Orders of the clinic and pauses, told whole: from when, how late, by whom."""

from datetime import date

from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.wording import days, doses, fill
from kineret_gui.wording.listing import sentences
from kineret_gui.wording.translation import tr


def late_after(minutes: int | None) -> str:
    """Return when the clinic calls a dose late, as one answer among several."""
    if minutes is None:
        return tr("No time limit")
    if minutes % 60:
        return tr("%n minute(s) after the usual time", n=minutes)
    if minutes == 60:
        return tr("1 hour after the usual time")
    return fill(tr("%1 hours after the usual time"), str(minutes // 60))


def late(minutes: int | None) -> str:
    """The same as a sentence; nothing where no limit was written down: nobody may have been asked."""
    if minutes is None:
        return ""
    return fill(tr("Counts as late: %1."), late_after(minutes))


def stretch(order: Prescription, until: date | None) -> str:
    """From when, and until when where that is known, as `From Monday 9 March 2026`."""
    if until is None:
        return fill(tr("From %1"), days.day(order.starts))
    return fill(tr("From %1 to %2"), days.day(order.starts), days.day(until))


def by(ordered_by: str) -> str:
    """Return who ordered it, as a sentence; nothing where that was not written down."""
    return fill(tr("Prescribed by %1."), ordered_by) if ordered_by else ""


def summary(order: Prescription) -> str:
    """The order in whole sentences, as it will be written."""
    return sentences(
        (
            fill(tr("%1, from %2."), doses.order(order), days.day(order.starts)),
            late(order.late_after),
            by(order.ordered_by),
        )
    )


def pause_summary(pause: Pause) -> str:
    """The pause in whole sentences."""
    return sentences(
        (
            fill(tr("%1."), doses.pause(pause)),
            fill(tr("Reason: %1."), pause.reason) if pause.reason else "",
            by(pause.ordered_by),
        )
    )
