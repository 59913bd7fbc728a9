"""A pause while it is being filled in, in words. Pure."""

from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.form_state import EntryFormView, FormState, needed
from kineret_gui.screens.more.pause_form import PauseForm, PauseWrong, pause_of, wrong_with
from kineret_gui.wording import about, days, orders
from kineret_gui.wording.leaflet import Leaflet, SentenceRow


@frozen
class PauseView(EntryFormView):
    """Everything on the page.

    last      the last day; empty while the clinic named no end
    summary   what would be written; empty while something is missing
    stopping  what the leaflet says of stopping, with its source
    """

    stopping: tuple[SentenceRow, ...] = ()
    source: str = ""
    first: str = ""
    last: str = ""
    has_end: bool = False
    reason: str = ""
    reason_wrong: str = ""
    ordered_by: str = ""
    ordered_by_wrong: str = ""
    summary: str = ""


def pause_view(form: PauseForm, state: FormState, leaflet: Leaflet) -> PauseView:
    """Return the form in words; what is wrong is named beside each field once it was checked."""
    wrong = wrong_with(form) if state.checked else PauseWrong()
    pause = pause_of(form)
    return PauseView(
        stopping=about.lines(leaflet.group("stopping")),
        source=about.usual_source(leaflet.group("stopping")),
        corrects=form.old is not None,
        first=days.day(form.first),
        last=days.day(form.last) if form.last else "",
        has_end=form.last is not None,
        reason=form.reason,
        reason_wrong=wrong.reason,
        ordered_by=form.ordered_by,
        ordered_by_wrong=wrong.ordered_by,
        needed=needed(form, wrong_with, reason="reason", ordered_by="ordered_by"),
        wrong=wrong.first or state.error.message,
        summary=orders.pause_summary(pause) if isinstance(pause, Pause) else "",
    )
