"""The form behind a pause: days on which the clinic ordered no injections. Pure.

A pause must say why and who advised it.
"""

from dataclasses import replace
from datetime import date, timedelta

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE
from kineret_gui.screens.when.day_steps import moved
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@frozen
class PauseForm:
    """A pause as far as it is filled in.

    old   the entry that is corrected; None for a new pause
    last  the last day of the pause; None while the clinic named no end
    """

    id: str
    first: date
    last: date | None = None
    reason: str = ""
    ordered_by: str = ""
    old: Entry[Pause] | None = None


@frozen
class PauseWrong:
    """Reasons why a pause cannot be written yet, beside each field; empty where nothing is wrong."""

    reason: str = ""
    ordered_by: str = ""

    @property
    def first(self) -> str:
        return self.reason or self.ordered_by


def new_pause(today: date) -> PauseForm:
    """An empty form."""
    return PauseForm(new_id(), today)


def correcting(old: Entry[Pause]) -> PauseForm:
    """The form that corrects a pause."""
    pause = old.fact
    return PauseForm(new_id(), pause.first, pause.last, pause.reason, pause.ordered_by, old)


def pause_of(form: PauseForm) -> Pause | PauseWrong:
    """The pause as it will be written, or what is wrong with the form."""
    wrong = wrong_with(form)
    if wrong.first:
        return wrong
    return Pause(form.first, form.last, form.reason.strip(), form.ordered_by.strip())


def wrong_with(form: PauseForm) -> PauseWrong:
    """Return what keeps the form from being written."""
    return PauseWrong(
        _wrong(form.reason, LONGEST_NOTE, tr("Enter why the clinic paused the injections.")),
        _wrong(form.ordered_by, LONGEST_NAME, tr("Enter who decided on the pause.")),
    )


def first_moved(form: PauseForm, days: int) -> PauseForm:
    """Another first day. The last day follows where it would lie before."""
    first = moved(form.first, days)
    return replace(form, first=first, last=max(form.last, first) if form.last else None)


def last_moved(form: PauseForm, days: int) -> PauseForm:
    """Another last day, never before the first."""
    return replace(form, last=max(moved(form.last or form.first, days), form.first))


def ended(pause: Pause, today: date) -> Pause | None:
    """The pause with yesterday as its last day, so that injections go on today.

    None where it began today: then no day of it is left.
    """
    return replace(pause, last=today - timedelta(days=1)) if pause.first < today else None


def _wrong(text: str, longest: int, missing: str) -> str:
    if not text.strip():
        return missing
    return fill(tr("Use no more than %1 characters."), str(longest)) if len(text) > longest else ""
