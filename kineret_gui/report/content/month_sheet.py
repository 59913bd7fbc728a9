"""A month to be filled in by hand, for school or for a day without power. Pure: tested as tables."""

from datetime import date

from PySide6.QtCore import QLocale

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.paper_month import place_codes
from kineret_gui.diary.rules.period import month_days
from kineret_gui.diary.rules.schedule import days_between
from kineret_gui.report.content.body_sheet import places_coded
from kineret_gui.report.content.person_sheet import foot, language, right_to_left, whose
from kineret_gui.report.typesetting.paper import PaperMonth
from kineret_gui.wording import days, fill
from kineret_gui.wording.left_and_right import eyes_at_home
from kineret_gui.wording.translation import tr


def month_sheet(person: Person, figure: Figure, month: date, now: Now) -> PaperMonth:
    """The month in which a day lies; its codes are those of `place_codes` for the places that the person uses."""
    codes = place_codes(figure, person.places)
    return PaperMonth(
        language=language(),
        right_to_left=right_to_left(),
        title=fill(tr("Injections in %1"), days.month(month)),
        whose=whose(person),
        made=now.wall.date(),
        lead=(
            tr(
                "There is a row for each day. If the dose was given, tick the "
                "box and write the time, the spot code and the mg."
            ),
            tr(
                "If it was not given, tick that box and write next to it what "
                "happened: missed, skipped on medical advice, or paused."
            ),
        ),
        heads=(tr("Day"), tr("Given"), tr("Not given"), tr("Time"), tr("Spot"), tr("mg"), tr("Notes"), tr("Initials")),
        shares=(2.3, 1.7, 1.7, 2, 1.5, 1.5, 5.4, 1.9),
        boxes=(1, 2),
        days=tuple(_day(day) for day in days_between(*month_days(month.year, month.month))),
        body=places_coded(figure, person.places, codes, eyes_at_home(person)),
        foot=foot(),
    )


def _day(day: date) -> str:
    """As `Mon 2`."""
    return fill(tr("%1 %2"), days.short_weekday(day.isoweekday()), QLocale().toString(day.day))
