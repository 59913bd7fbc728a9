"""Warnings on Today that come before all else: of the file, of the clock, and of the zone. Pure."""

from datetime import datetime

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import Now
from kineret_gui.store.unavailable import Reason
from kineret_gui.wording import clocks, days, fill, other_file
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import only_read


def warning(
    lacks_entries: bool, newest_written: datetime | None, latest: Injection | None, only_reads: Reason | None, now: Now
) -> str:
    """A line for each of them; empty where all is as usual.

    lacks_entries  whether another file took the place of the diary's, and has not all that was here
    newest_written, latest  when the newest entry was written, and the latest injection
    only_reads     why nothing can be written; None where it can
    """
    known = (newest_written, latest and latest.moment.utc)
    is_early = any(instant and not now.has_come(instant) for instant in known)
    lines = (
        other_file.lacks_entries() if lacks_entries else "",
        _clock(now) if is_early else only_read(only_reads) if only_reads else "",
        _zone(now),
    )
    return "\n".join(filter(None, lines))


def _clock(now: Now) -> str:
    return fill(
        tr(
            "The clock on this computer shows %1. That is earlier than the newest entry. Check the "
            "date and time. Nothing in the diary is lost."
        ),
        fill(tr("%1, %2"), days.day(now.wall.date()), days.clock(now.wall)),
    )


def _zone(now: Now) -> str:
    """That times are shown with an offset alone, which is wrong where summer time begins and ends."""
    sentence = {
        "present": tr("This app does not know this computer's time zone. Times are shown with its present offset, %1."),
        "near": tr(
            "This app does not know this computer's time zone. Times are shown with an offset close to its own, %1."
        ),
    }.get(now.zone_guessed, "")
    return fill(sentence, clocks.city(now.here))
