"""Beginning a diary, one question a page. Pure."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.person import WhoInjects
from kineret_gui.diary.site import Figure
from kineret_gui.screens.more import order_form, person_form
from kineret_gui.screens.more.order_form import OrderForm
from kineret_gui.screens.more.person_form import PersonForm


class Question(Enum):
    """The questions in the order of asking; the value names the page's piece in QML."""

    NAME = "name"
    DOSE = "dose"
    OFTEN = "often"
    TIME = "time"
    CONDITION = "condition"
    WHO = "who"
    PLACES = "places"
    CLINIC = "clinic"
    TOLD = "told"


ORDER = tuple(Question)
ABOUT_THE_ORDER = {Question.DOSE, Question.OFTEN, Question.TIME}


def tr(sentence: str) -> str:
    return QCoreApplication.translate("begin", sentence)


def after(question: Question) -> Question:
    """The next question; the last one stays."""
    return ORDER[min(ORDER.index(question) + 1, len(ORDER) - 1)]


def before(question: Question) -> Question:
    """The question before; the first one stays."""
    return ORDER[max(ORDER.index(question) - 1, 0)]


def wrong_on(question: Question, person: PersonForm, order: OrderForm, figure: Figure) -> str:
    """What keeps a page from being left; empty where nothing does."""
    about_person, about_order = person_form.wrong_with(person, figure).parts, order_form.wrong_with(order).parts
    match question:
        case Question.NAME | Question.WHO | Question.PLACES:
            return about_person.get(question.value, "")
        case Question.CLINIC:
            return about_person.get("clinic", "") or about_person.get("emergency", "")
        case Question.DOSE | Question.OFTEN:
            return about_order.get(question.value, "")
        case Question.TIME:
            return about_order.get("times", "")
        case _:
            return ""


def asked(question: Question) -> str:
    """The question in words."""
    match question:
        case Question.NAME:
            return tr("Whose diary is it?")
        case Question.DOSE:
            return tr("Which dose did the clinic order?")
        case Question.OFTEN:
            return tr("How often?")
        case Question.TIME:
            return tr("At what time, and from which day?")
        case Question.CONDITION:
            return tr("What is Kineret for?")
        case Question.WHO:
            return tr("Who injects?")
        case Question.PLACES:
            return tr("Which places are used?")
        case Question.CLINIC:
            return tr("Which numbers help?")
        case Question.TOLD:
            return tr("This will be begun")


def has_to_say_who_writes(person: PersonForm) -> bool:
    """Whether it has to be asked who writes: another hand injects, if only sometimes."""
    return person.who_injects in (WhoInjects.SOMEONE_ELSE, WhoInjects.BOTH)


def hint(question: Question) -> str:
    """What helps to answer, or that it need not be answered."""
    match question:
        case Question.NAME:
            return tr("The name stands at the top of every page, so that nobody writes into the wrong diary.")
        case Question.DOSE:
            return tr("One full syringe is 100 mg. The program works out no dose: choose what was ordered.")
        case Question.TIME:
            return tr("If no time was agreed, leave it as it is. You can change it later.")
        case Question.CONDITION:
            return tr("It is written down and changes nothing about the dose. Left as it is, it stays not said.")
        case Question.PLACES:
            return tr("All places that the leaflet allows are in use. Leave out any you do not want.")
        case Question.CLINIC:
            return tr("They are shown under Get help. What you leave out stays not said.")
        case Question.WHO:
            return tr("Some places are only for another hand, so this is asked before them.")
        case Question.TOLD:
            return ""
        case Question.OFTEN:
            return tr("As the clinic ordered it. It can be changed later.")
