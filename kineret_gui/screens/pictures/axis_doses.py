"""The lane of the doses: one mark for each, by what became of it. Pure: tested as tables."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.timeline import TimeLineUnit
from kineret_gui.screens.pictures.axis import DayAxis, Drawn, Lane, lane
from kineret_gui.wording import doses, fill, listing
from kineret_gui.wording.dose_states import counted
from kineret_gui.wording.translation import tr

# A shape of its own for each; what is still to come is not drawn.
MARKS: Mapping[DoseState, str] = {
    DoseState.DUE: "target",
    DoseState.RECORDED: "dot",
    DoseState.RECORDED_LATE: "late",
    DoseState.PART_GIVEN: "half",
    DoseState.OTHER_AMOUNT: "unequal",
    DoseState.NOT_RECORDED: "ring",
    DoseState.MISSED: "cross",
    DoseState.SKIPPED_ON_ADVICE: "skip",
    DoseState.GIVEN_IN_HOSPITAL: "box",
    DoseState.PAUSED: "pause",
    DoseState.NEWER: "newer",
}
EXTRA = ("plus", "good")


def colour(state: DoseState) -> str:
    """Return the token of its colour."""
    return {"good": "good", "open": "accent", "warn": "warn", "bad": "help"}.get(doses.TONES[state], "inkSoft")


def dose_lane(rows: Sequence[TimeLineUnit], axis: DayAxis) -> Lane | None:
    """Return the lane; None where no dose was due and none was given."""
    of_days = [(row, list(_of_day(row))) for row in rows]
    most = max((len(marks) for _, marks in of_days), default=0)
    if not most:
        return None
    drawn: list[Drawn] = [
        [name, axis.middle(row.first), round((n + 0.5) / most, 3), token]
        for row, marks in of_days
        for n, (name, token) in enumerate(marks)
    ]
    return lane("doses", tr("Doses"), fill(tr("Doses: %1"), _counted(rows)), max(1.0, 0.6 * most), drawn, axis)


def _of_day(row: TimeLineUnit) -> Iterator[tuple[str, str]]:
    for dose in row.doses:
        if dose.state in MARKS:
            yield MARKS[dose.state], colour(dose.state)
    for entry in row.points:
        if isinstance(entry.fact, Injection):
            yield EXTRA


def _counted(rows: Sequence[TimeLineUnit]) -> str:
    count = Counter(dose.state for row in rows for dose in row.doses)
    words = [counted(state, count[state]) for state in DoseState if count[state]]
    extra = sum(isinstance(entry.fact, Injection) for row in rows for entry in row.points)
    return listing.listed([*words, tr("%n extra injection(s)", n=extra) if extra else ""])
