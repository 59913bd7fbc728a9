"""The form of an injection while it is filled in: which piece is open, and what one choice leads to. Pure."""

from dataclasses import replace

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.injection.record_form import RecordForm


@frozen
class RecordState:
    """A form on its page.

    is_hand_chosen    False while it has to be said first whose hand it was
    part              the piece that is open to be changed; empty where none is
    was_time_changed  whether another time was given since the dose was chosen
    """

    form: RecordForm
    is_hand_chosen: bool
    part: str = ""
    was_time_changed: bool = False

    def with_form(self, form: RecordForm, part: str = "") -> "RecordState":
        """Return the same with this form, and one piece open."""
        return replace(self, form=form, part=part)

    def with_time(self, form: RecordForm) -> "RecordState":
        """Return the same with a form of another time; the dose follows it, unless it was chosen."""
        return replace(self.with_form(form, "when"), was_time_changed=True)

    def with_dose(self, form: RecordForm) -> "RecordState":
        """Return the same with a form of another dose."""
        part = next_part(form, is_hand_chosen=self.is_hand_chosen) if self.form.asks_for_dose else ""
        return replace(self.with_form(form, part), was_time_changed=False)

    def with_hand(self, giver: Giver) -> "RecordState":
        """Return the same for this hand."""
        form = replace(self.form, given_by=giver)
        part = "" if self.is_hand_chosen else next_part(form, is_hand_chosen=True)
        return replace(self.with_form(form, part), is_hand_chosen=True)

    def with_part(self, part: str) -> "RecordState":
        """Return the same with this piece open; one that is open already closes."""
        return replace(self, part="" if part == self.part else part)


def opened(form: RecordForm, *, is_hand_chosen: bool) -> RecordState:
    """Return the state of a page that was opened with this form."""
    return RecordState(form, is_hand_chosen, next_part(form, is_hand_chosen=is_hand_chosen))


def next_part(form: RecordForm, *, is_hand_chosen: bool) -> str:
    """Return the piece that is still to be chosen; the hand comes before the place, since it says which there are."""
    if form.asks_for_dose:
        return ""
    if not is_hand_chosen:
        return "giver"
    return "" if form.spot else "where"
