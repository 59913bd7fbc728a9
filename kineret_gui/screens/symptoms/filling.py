"""What the form of a symptom takes from the diary and from the page before."""

from datetime import date

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Moment, moment_at, wall_time
from kineret_gui.diary.text import LONGEST_NAME
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.symptoms.symptom_form import SymptomForm, about_own, about_sentence, correcting


def form_about(desk: Desk, about: str) -> SymptomForm:
    """`entry:ID` corrects, `what:SENTENCE` and `own:NAME` name it; anything else leaves the name to be typed."""
    kind, _, key = about.partition(":")
    entry = desk.diary.entry(key) if kind == "entry" else None
    match entry:
        case Entry(fact=Symptom()):
            return correcting(entry)
        case _ if kind == "what" and key:
            return about_sentence(key)
        case _:
            return about_own(one_line(key).strip()[:LONGEST_NAME] if kind == "own" else "")


def moment_on(desk: Desk, day: date) -> Moment:
    """The time it is now, on an earlier day; it is shown and can be changed."""
    now, day_starts = desk.now(), desk.person.day_starts
    at = now.wall.time().replace(second=0, microsecond=0)
    return moment_at(wall_time(day, at, day_starts), now.zone, day_starts)
