"""Beginning a diary, one question a page. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import Enum

from kineret_gui.diary.facts.person import FigureKind, WhoInjects
from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.more import order_form, person_form
from kineret_gui.screens.more.order_form import OrderForm
from kineret_gui.screens.more.person_form import PersonForm
from kineret_gui.screens.more.rhythm_choices import Often, with_often
from kineret_gui.wording import about, fill
from kineret_gui.wording.leaflet import Sentence, SentenceRow
from kineret_gui.wording.translation import tr


class BeginStep(Enum):
    """The questions in the order of asking; the value names the page's piece in QML."""

    NAME = "name"
    DOSE = "dose"
    OFTEN = "often"
    TIME = "time"
    CONDITION = "condition"
    WHO = "who"
    PLACES = "places"
    CLINIC = "clinic"
    SUMMARY = "told"  # as drafts on disk name it


ORDER = tuple(BeginStep)
# Answered by the usual answer, or left as it is: each can be changed later, and the last page shows it.
USUALLY_PASSED = frozenset({BeginStep.OFTEN, BeginStep.WHO, BeginStep.PLACES})
ABOUT_THE_ORDER = {BeginStep.DOSE, BeginStep.OFTEN, BeginStep.TIME}


@frozen
class BeginView:
    """The question that is asked.

    wrong  what keeps it from being left, once the person has tried to
    step   its number, from 1, of so many steps
    who_must_not, source  what the leaflet says before the first injection, and the text it rests on
    """

    question: str = BeginStep.NAME.value
    asked: str = ""
    hint: str = ""
    wrong: str = ""
    step: int = 1
    steps: int = len(BeginStep)
    is_last: bool = False
    usual: str = ""
    who_must_not: tuple[SentenceRow, ...] = ()
    source: str = ""


def begin_view(question: BeginStep, wrong: str, who_must_not: Sequence[Sentence] = (), *, adult: str = "") -> BeginView:
    """Return the page of a question; `wrong` is empty where nothing keeps it from being left.

    adult  the name of the person; empty for a child
    """
    return BeginView(
        question=question.value,
        asked=asked(question),
        hint=hint(question),
        wrong=wrong,
        step=ORDER.index(question) + 1,
        is_last=question is BeginStep.SUMMARY,
        usual=usual_answer(adult) if adult and question is BeginStep.DOSE else "",
        who_must_not=about.lines(who_must_not),
        source=about.usual_source(who_must_not),
    )


def usual_answer(name: str) -> str:
    """An amount, a rhythm and a hand in one press; of a child each is asked alone."""
    return fill(tr("100 mg every day, and %1 injects"), name)


def after(question: BeginStep, passed: Collection[BeginStep] = ()) -> BeginStep:
    """The next question that is not passed over; the last one stays."""
    further = ORDER[ORDER.index(question) + 1 :]
    return next((one for one in further if one not in passed), ORDER[-1])


def before(question: BeginStep, passed: Collection[BeginStep] = ()) -> BeginStep:
    """The question before, if it was not passed over; the first one stays."""
    earlier = ORDER[: ORDER.index(question)]
    return next((one for one in reversed(earlier) if one not in passed), ORDER[0])


def usual_order(form: OrderForm) -> OrderForm:
    """Return the order of the usual answer: a whole syringe every day."""
    return with_often(replace(form, syringes=(FULL_SYRINGE,)), Often.EVERY_DAY)


def wrong_on(question: BeginStep, person: PersonForm, order: OrderForm, figure: Figure) -> str:
    """Return what keeps a page from being left; empty where nothing does."""
    about_person, about_order = person_form.wrong_with(person, figure).parts, order_form.wrong_with(order).parts
    match question:
        case BeginStep.NAME | BeginStep.WHO | BeginStep.PLACES:
            return about_person.get(question.value, "")
        case BeginStep.CLINIC:
            return about_person.get("clinic", "") or about_person.get("emergency", "")
        case BeginStep.DOSE | BeginStep.OFTEN:
            return about_order.get(question.value, "")
        case BeginStep.TIME:
            return about_order.get("times", "")
        case _:
            return ""


def asked(question: BeginStep) -> str:
    """The question in words."""
    match question:
        case BeginStep.NAME:
            return tr("Whose diary is it?")
        case BeginStep.DOSE:
            return tr("What dose did the clinic prescribe?")
        case BeginStep.OFTEN:
            return tr("How often?")
        case BeginStep.TIME:
            return tr("What time of day, and from which date?")
        case BeginStep.CONDITION:
            return tr("What do you take Kineret for?")
        case BeginStep.WHO:
            return tr("Who injects?")
        case BeginStep.PLACES:
            return tr("Which injection sites are used?")
        case BeginStep.CLINIC:
            return tr("Who can you call?")
        case BeginStep.SUMMARY:
            return tr("Check and start")


def has_to_say_who_writes(person: PersonForm) -> bool:
    """Return True if it has to be asked who writes: another hand injects, if only sometimes, or it is a child."""
    is_alone = person.who_injects is WhoInjects.MYSELF and person.figure is FigureKind.ADULT
    return person.who_injects is not None and not is_alone


def hint(question: BeginStep) -> str:
    """Say what helps to answer, or that it need not be answered."""
    match question:
        case BeginStep.NAME:
            return tr("The name is shown at the top of every page, so that nobody uses the wrong diary by mistake.")
        case BeginStep.DOSE:
            return tr("Choose the dose the clinic prescribed, syringe by syringe. This app does not work out doses.")
        case BeginStep.TIME:
            return tr("If no time was agreed, leave it as it is. You can change it later.")
        case BeginStep.CONDITION:
            return tr(
                "This does not affect the dose. It only decides which symptoms are offered. "
                "You can leave it unanswered."
            )
        case BeginStep.PLACES:
            return tr("The sites that the EU leaflet names are switched on. Switch off any you do not want.")
        case BeginStep.CLINIC:
            return tr("These numbers are shown under Get help. You can leave any of them empty.")
        case BeginStep.WHO:
            return tr("Some injection sites can only be used by someone else, so this is asked first.")
        case BeginStep.SUMMARY:
            return ""
        case BeginStep.OFTEN:
            return tr("As the clinic prescribed it. You can change this later.")
