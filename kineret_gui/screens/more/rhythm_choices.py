"""The choice of how often a dose is due, in the form of an order."""

from dataclasses import replace
from datetime import time
from enum import Enum

from PySide6.QtCore import QLocale

from kineret_gui.diary.facts.prescription import Rhythm
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.more.order_form import OrderForm
from kineret_gui.wording import days
from kineret_gui.wording.translation import tr

_EVENING = time(20)
_WORKING_DAYS = (1, 2, 3, 4, 5)


class Often(Enum):
    """The usual answers."""

    EVERY_DAY = "every day"
    EVERY_OTHER_DAY = "every other day"
    TWICE_A_DAY = "twice a day"
    ON_WEEKDAYS = "on some days of the week"


def often(form: OrderForm) -> Often | None:
    """Return the rhythm of the form, where it is one of the usual four."""
    if form.weekdays:
        return Often.ON_WEEKDAYS
    match form.rhythm, len(form.times):
        case Rhythm.EVERY_DAY, 1:
            return Often.EVERY_DAY
        case Rhythm.EVERY_DAY, 2:
            return Often.TWICE_A_DAY
        case Rhythm.EVERY_OTHER_DAY, 1:
            return Often.EVERY_OTHER_DAY
        case _:
            return None


def with_often(form: OrderForm, often: Often) -> OrderForm:
    """The form with another rhythm. Twice a day asks for a second time, days of the week begin with five."""
    rhythm = Rhythm.EVERY_OTHER_DAY if often is Often.EVERY_OTHER_DAY else Rhythm.EVERY_DAY
    times = (*form.times[:2], days.clock(_EVENING))[:2] if often is Often.TWICE_A_DAY else form.times[:1]
    weekdays = (form.weekdays or _WORKING_DAYS) if often is Often.ON_WEEKDAYS else ()
    return replace(form, rhythm=rhythm, times=times, weekdays=weekdays)


def with_weekday(form: OrderForm, weekday: int) -> OrderForm:
    """The form with a day of the week more or less, 1 for Monday. The last one stays."""
    turned = tuple(sorted(set(form.weekdays) ^ {weekday}))
    return replace(form, weekdays=turned or form.weekdays)


def often_rows(form: OrderForm) -> list[ChoiceRow]:
    """The usual answers to choose from."""
    return [ChoiceRow(one.value, words(one), one is often(form)) for one in Often]


def weekday_rows(form: OrderForm) -> list[ChoiceRow]:
    """The days of the week, in the order of the person's country; none where another rhythm is chosen."""
    first = QLocale().firstDayOfWeek().value
    week = [(first - 1 + n) % 7 + 1 for n in range(7)]
    return [ChoiceRow(str(n), days.weekday(n), n in form.weekdays) for n in week] if form.weekdays else []


def words(often: Often) -> str:
    match often:
        case Often.EVERY_DAY:
            return tr("Every day")
        case Often.EVERY_OTHER_DAY:
            return tr("Every other day")
        case Often.TWICE_A_DAY:
            return tr("Twice a day")
        case Often.ON_WEEKDAYS:
            return tr("On certain weekdays")
