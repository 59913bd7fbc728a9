"""One dose of another medicine, and the answers to it. Pure."""

from kineret_gui.diary.facts.medicine import MedicineOutcome
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.medicine_doses import MedicineRecord, MedicineState
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.medicines.dose_rows import due
from kineret_gui.wording import clocks, days, fill, medicines
from kineret_gui.wording.translation import tr


@frozen
class MedicineDoseView:
    """Everything on the page.

    state    what is known of it, in a word
    is_gone  whether there is no such dose any more
    is_newer whether only a newer version can read what was said of it
    later    the name of the button that leaves it open
    """

    title: str = ""
    when: str = ""
    state: str = ""
    shape: str = "none"
    tone: str = "quiet"
    is_gone: bool = False
    is_newer: bool = False
    later: str = ""
    can_write: bool = False
    answers: tuple[ChoiceRow, ...] = ()


def medicine_dose_view(record: MedicineRecord | None, now: Now, day_starts: int, can_write: bool) -> MedicineDoseView:
    """Return the page; None for a dose that is not due any more."""
    if record is None:
        return MedicineDoseView(title=tr("Other medicine"), is_gone=True)
    dose = record.dose
    chosen = record.answers[-1].fact.outcome if record.answers else None
    is_newer = record.state is MedicineState.NEWER
    return MedicineDoseView(
        title=medicines.dose(dose),
        when=fill(tr("%1. %2"), days.day(dose.day), due(dose, clocks.seen_from(now, day_starts))),
        state=medicines.state(record.state),
        shape=medicines.SHAPES[record.state],
        tone=medicines.TONES[record.state],
        is_newer=is_newer,
        later=_later(record, now, day_starts) if can_write else "",
        can_write=can_write,
        answers=tuple(
            ChoiceRow(one.value, medicines.outcome(one), one is chosen) for one in MedicineOutcome if can_write
        ),
    )


def _later(record: MedicineRecord, now: Now, day_starts: int) -> str:
    if not record.is_open:
        return ""
    return tr("Answer later") if record.dose.day < now.day(day_starts) else tr("Later today")
