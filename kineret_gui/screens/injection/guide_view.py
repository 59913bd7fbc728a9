"""The page of the guided injection as it is shown, made from the form and what the diary holds. Pure."""

from dataclasses import field

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.guide import GuideForm, Step
from kineret_gui.screens.injection.guide_drawing import GuideDrawing, guide_drawing
from kineret_gui.screens.injection.guide_facts import GuideFacts
from kineret_gui.screens.injection.guide_step_text import step_text, syringe_not_to_use
from kineret_gui.wording import about, which_dose
from kineret_gui.wording.leaflet import SentenceRow


@frozen
class GuideView:
    """Everything on the page. `step` is the name of a step in lower case, or `which` while the dose is asked for."""

    step: str = "which"
    step_number: int = 1
    steps: int = len(Step)
    title: str = ""
    lead: str = ""
    next: str = ""
    can_go_next: bool = False
    timer: str = ""
    summary: str = ""
    writes: str = ""
    in_sight: tuple[SentenceRow, ...] = ()
    more: tuple[SentenceRow, ...] = ()
    source: str = ""
    is_wrong: bool = False
    may_be_wrong: bool = False
    batch: str = ""
    batch_says: str = ""
    clinic: str = ""
    drawing: str = ""
    drawing_says: str = ""
    drawing_words: dict[str, str] = field(default_factory=dict)


def may_be_wrong(step: Step) -> bool:
    """Return whether something may still be found wrong with the syringe: until the person is asked if it is done."""
    return step not in (Step.CONFIRM, Step.AFTERWARDS)


def dose_question_view() -> GuideView:
    """Return the page while it is asked which dose the injection is for."""
    return GuideView(title=which_dose.which_one(), lead=which_dose.asked())


def guide_view(form: GuideForm, facts: GuideFacts, is_wrong: bool, now: Now) -> GuideView:
    """Return the page of the step that the form stands at; `is_wrong` where something is wrong with the syringe."""
    is_wrong = is_wrong and may_be_wrong(form.step)
    if is_wrong:
        text = syringe_not_to_use(facts.leaflet)
    else:
        text = step_text(form, facts.record, facts.written, facts.leaflet, _dose(facts), now)
    sentences = (*text.acts, *text.more)
    drawing = GuideDrawing() if is_wrong else guide_drawing(form)
    return GuideView(
        step=form.step.name.lower(),
        step_number=list(Step).index(form.step) + 1,
        title=text.title,
        lead=text.lead,
        next=text.next,
        can_go_next=form.step is not Step.PLACE or form.spot is not None,
        timer=text.timer,
        summary=text.summary,
        writes=text.writes,
        in_sight=about.lines(text.acts, among=sentences),
        more=about.lines(text.more, among=sentences),
        source=about.usual_source(sentences),
        is_wrong=is_wrong,
        may_be_wrong=may_be_wrong(form.step) and not is_wrong,
        batch=form.batch,
        batch_says=facts.pack.says if form.batch == facts.pack.batch else "",
        clinic=facts.clinic,
        drawing=drawing.name,
        drawing_says=drawing.says,
        drawing_words=dict(drawing.words),
    )


def _dose(facts: GuideFacts) -> str:
    """The dose that the injection is for, in words."""
    if facts.record is None:
        return which_dose.extra()
    return which_dose.is_for(facts.record.dose.id, facts.dose_now, facts.day_starts)
