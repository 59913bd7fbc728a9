"""A moment that is being entered, in words. Pure: tested as tables."""

from datetime import datetime

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import DAY_STARTS, Moment, Now, diary_day, moment_at, moment_now
from kineret_gui.wording import clocks, days, fill
from kineret_gui.wording.times import time_label, wrong_time
from kineret_gui.wording.translation import tr


@frozen
class MomentDraft:
    """A moment in a form that is not finished.

    wall   None for *just now*
    old    the moment of the entry that is corrected
    typed  the time as it was typed; None while nothing was
    """

    wall: datetime | None
    old: Moment | None
    typed: str | None


@frozen
class MomentView:
    """The moment in words, and what stands in its fields. `wrong` says why the time is not understood."""

    words: str = ""
    day: str = ""
    time_label: str = ""
    typed: str = ""
    wrong: str = ""


def moment_view(draft: MomentDraft, now: Now) -> MomentView:
    wall = draft.wall or now.wall
    return MomentView(
        words=moment_text(draft.wall, draft.old, now),
        day=days.day(wall.date()),
        time_label=time_label(),
        typed=days.clock(wall) if draft.typed is None else draft.typed,
        wrong="" if draft.typed is None else wrong_time(draft.typed),
    )


def moment_text(wall: datetime | None, old: Moment | None, now: Now) -> str:
    """As `Just now, at 08:05`, `yesterday at 08:05`; with both clocks where `old` was lived elsewhere."""
    if wall is None:
        return fill(tr("Just now, at %1"), days.clock(now.wall))
    return clocks.near_moment(moment_of(wall, old, now, old.day_starts if old else DAY_STARTS), now)


def moment_of(wall: datetime | None, old: Moment | None, now: Now, day_starts: int) -> Moment:
    """Return the moment that was entered. A correction stays in the zone in which it was lived."""
    if wall is None:
        return moment_now(now, day_starts)
    if old is None:
        return moment_at(wall, now.zone, day_starts)
    if wall == old.wall:
        return old
    there = old.time_there(wall)
    return Moment(there, old.zone, diary_day(there.replace(tzinfo=None), day_starts), day_starts)


def moment_when_begun(draft: MomentDraft, begun: Now, day_starts: int) -> Moment:
    """Return the moment that was meant when a form was begun; a time that was named stays in the zone of then."""
    if draft.wall is None:
        return moment_now(begun, day_starts)
    return draft.old or moment_at(draft.wall, begun.zone, day_starts)
