"""The state of a dose as it is said within a sentence, and how many doses are in one."""

from collections.abc import Callable, Mapping

from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.wording.translation import tr, translatable

_WITHIN = {
    DoseState.UPCOMING: translatable("upcoming"),
    DoseState.DUE: translatable("due"),
    DoseState.RECORDED: translatable("given"),
    DoseState.RECORDED_LATE: translatable("given late"),
    DoseState.PART_GIVEN: translatable("part given"),
    DoseState.OTHER_AMOUNT: translatable("given in a different amount"),
    DoseState.NOT_RECORDED: translatable("not recorded"),
    DoseState.MISSED: translatable("missed"),
    DoseState.SKIPPED_ON_ADVICE: translatable("skipped on medical advice"),
    DoseState.GIVEN_IN_HOSPITAL: translatable("given in hospital"),
    DoseState.PAUSED: translatable("paused"),
    DoseState.NEWER: translatable("entered with a newer version"),
}
_COUNTED: Mapping[DoseState, Callable[[int], str]] = {
    DoseState.UPCOMING: lambda number: tr("%n upcoming", n=number),
    DoseState.DUE: lambda number: tr("%n due", n=number),
    DoseState.RECORDED: lambda number: tr("%n given", n=number),
    DoseState.RECORDED_LATE: lambda number: tr("%n given late", n=number),
    DoseState.PART_GIVEN: lambda number: tr("%n part given", n=number),
    DoseState.OTHER_AMOUNT: lambda number: tr("%n given in a different amount", n=number),
    DoseState.NOT_RECORDED: lambda number: tr("%n not recorded", n=number),
    DoseState.MISSED: lambda number: tr("%n missed", n=number),
    DoseState.SKIPPED_ON_ADVICE: lambda number: tr("%n skipped on medical advice", n=number),
    DoseState.GIVEN_IN_HOSPITAL: lambda number: tr("%n given in hospital", n=number),
    DoseState.PAUSED: lambda number: tr("%n paused", n=number),
    DoseState.NEWER: lambda number: tr("%n entered with a newer version", n=number),
}


def within(state: DoseState) -> str:
    """As `given late`."""
    return tr(_WITHIN[state])


def answer_within(answer: Answer) -> str:
    """An answer for a dose, or for its rest, as `given in hospital`."""
    return within(DoseState(answer.value))


def counted(state: DoseState, number: int) -> str:
    """As `3 missed`."""
    return _COUNTED[state](number)
