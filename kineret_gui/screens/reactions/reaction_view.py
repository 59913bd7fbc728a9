"""The page of a reaction around its choices. Pure."""

from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.form_state import EntryFormView, FormState
from kineret_gui.screens.reactions.reaction_form import ReactionForm
from kineret_gui.wording import clocks, facts
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr


@frozen
class ReactionView(EntryFormView):
    """Everything but the choices.

    lines  all that would be written, line by line; none while something is missing
    """

    note: str = ""
    lines: tuple[FactLine, ...] = ()


def reaction_view(
    form: ReactionForm, state: FormState, reaction: Reaction | None, now: Now, *, with_photo: bool
) -> ReactionView:
    """Return the page; `reaction` as it would be written, None while something is missing."""
    return ReactionView(
        part=state.part,
        wrong=state.error.message,
        corrects=form.old is not None,
        note=form.note,
        lines=_lines(reaction, now, with_photo) if reaction else (),
    )


def _lines(reaction: Reaction, now: Now, with_photo: bool) -> tuple[FactLine, ...]:
    photo = FactLine(tr("Photo"), tr("1") if with_photo else "")
    return tuple(line for line in (*facts.lines(reaction, clocks.seen_from(now)), photo) if line.value)
