"""The time in the form of an injection: another one, none that is known, or the one of when it was left. Pure."""

from dataclasses import replace
from datetime import datetime

from kineret_gui.diary.moment import Now, moment_at, moment_now, wall_time
from kineret_gui.screens.injection.record_form import RecordForm


def timed(form: RecordForm, wall: datetime | None, now: Now, day_starts: int) -> RecordForm:
    """The same at another wall time, or at this very moment; in a form that is gone on with it stays that moment."""
    if wall is None and form.begun:
        moment = moment_now(now, day_starts)
        return replace(form, wall=moment.wall, begun=moment, at_usual=False, time_known=True)
    return replace(form, wall=wall, at_usual=False, time_known=True)


def untimed(form: RecordForm, now: Now, day_starts: int) -> RecordForm:
    """The same on its day, at a time that nobody remembers: in the order it stands at the usual one, once that came."""
    usual = wall_time(form.answers.day, form.answers.time, day_starts) if form.answers else form.wall
    there = replace(form, wall=usual, at_usual=False, time_known=False)
    return there if there.moment(now, day_starts).utc <= now.utc else replace(there, wall=form.wall)


def gone_on_with(form: RecordForm, begun: Now, day_starts: int) -> RecordForm:
    """A form that was left, at the time that was meant then: *just now* was when it was begun, by the clocks there."""
    if form.begun or (form.old and form.wall):
        return form
    moment = moment_at(form.wall, begun.zone, day_starts) if form.wall else moment_now(begun, day_starts)
    return replace(form, wall=moment.wall, begun=moment)
