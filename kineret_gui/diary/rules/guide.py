"""The steps of a guided injection. Walking through them records nothing; only the person's own word does.

A form says how far a person has come. It is kept while the injection lasts and dropped afterwards; it is not an
entry of the diary.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import Enum

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.schedule import DoseId

WARMING = timedelta(minutes=30)  # about 30 minutes out of the fridge; EU package leaflet, instructions for use


class Step(Enum):
    """One page of the guide, in the order of the leaflet but for one thing.

    The place is chosen on the screen before the cover is off: nobody looks for it with a bare needle in the hand.
    """

    FRIDGE = "take it out of the fridge"
    CHECK = "check the syringe"
    PLACE = "choose the place"
    DOSE = "set the dose"
    INJECT = "inject"
    CONFIRM = "say that it is done"
    AFTERWARDS = "into the sharps box"


_ORDER = tuple(Step)


@frozen
class GuideForm:
    """The state of a guided injection.

    entry          the id that the injection will have when it is recorded
    day            the diary day on which the guide was begun
    answers        the due dose it is for; None where none was due
    syringe        which syringe of the dose this is, from 1
    milligrams     whole mg of this syringe, as ordered
    spot           id of the chosen spot; None until one is chosen
    out_of_fridge  when the syringe was taken out, aware, UTC; None where the person skipped the timer
    """

    entry: str
    day: date
    answers: DoseId | None
    syringe: int
    milligrams: int
    given_by: Giver
    step: Step = Step.FRIDGE
    spot: str | None = None
    out_of_fridge: datetime | None = None
    batch: str = ""

    def forward(self) -> "GuideForm":
        """The next page. It stops before AFTERWARDS, which only a recorded injection opens.

        A guide of an earlier version, in which the place came later, may have none: it is asked for first.
        """
        if self.step in (Step.CONFIRM, Step.AFTERWARDS) or (self.step is Step.PLACE and self.spot is None):
            return self
        if self.step in (Step.DOSE, Step.INJECT) and self.spot is None:
            return replace(self, step=Step.PLACE)
        return replace(self, step=_ORDER[_ORDER.index(self.step) + 1])

    def back(self) -> "GuideForm":
        """The page before. There is no way back from a recorded injection; it can be undone instead."""
        if self.step in (Step.FRIDGE, Step.AFTERWARDS):
            return self
        return replace(self, step=_ORDER[_ORDER.index(self.step) - 1])

    def recorded(self) -> "GuideForm":
        """The page after the injection was recorded."""
        return replace(self, step=Step.AFTERWARDS)

    def undone(self) -> "GuideForm":
        """Back to the question, with a new id: the withdrawn entry keeps its own."""
        return replace(self, step=Step.CONFIRM, entry=new_id())

    def next_syringe(self, milligrams: int) -> "GuideForm":
        """The guide for the next syringe of the same dose: its own check, its own place, its own entry."""
        return replace(
            self,
            entry=new_id(),
            syringe=self.syringe + 1,
            milligrams=milligrams,
            step=Step.CHECK,
            spot=None,
            batch="",
        )

    def warm_at(self) -> datetime | None:
        """Return when the half hour out of the fridge is over; None where the timer was skipped."""
        return self.out_of_fridge + WARMING if self.out_of_fridge else None
