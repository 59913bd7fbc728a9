"""The page of an attack around its fields. Pure."""

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.form_state import EntryFormView, FormState
from kineret_gui.screens.symptoms.attack_form import AttackForm
from kineret_gui.wording import clocks, facts
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr

OVER = "over"


@frozen
class AttackView(EntryFormView):
    """Everything but the fields.

    end_wrong  why the end is not taken; said beside it
    over       whether it has ended, to choose
    lines      what would be written; none while something is wrong
    """

    is_over: bool = False
    end_text: str = ""
    end_wrong: str = ""
    over: tuple[ChoiceRow, ...] = ()
    lines: tuple[FactLine, ...] = ()


def attack_view(
    form: AttackForm, state: FormState, attack: Attack | None, now: Now, *, end_text: str, end_wrong: str
) -> AttackView:
    """Return the page; `attack` as it would be written, None where something is wrong."""
    return AttackView(
        part=state.part,
        wrong=state.error.message,
        corrects=form.old is not None,
        is_over=form.over,
        end_text=end_text if form.over else tr("Still going on"),
        end_wrong=end_wrong,
        over=_over_rows(form),
        lines=_lines(attack, now) if attack else (),
    )


def _over_rows(form: AttackForm) -> tuple[ChoiceRow, ...]:
    return (
        ChoiceRow("lasts", tr("It is still going on"), not form.over),
        ChoiceRow(OVER, tr("It is over"), form.over),
    )


def _lines(attack: Attack, now: Now) -> tuple[FactLine, ...]:
    return tuple(line for line in facts.lines(attack, clocks.seen_from(now)) if line.value)
