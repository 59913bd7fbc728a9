"""The surroundings of every page: whose diary it is, and how all pages look."""

from datetime import date

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import DAY_STARTS, Now, diary_day
from kineret_gui.screens.framework.page_context import Choices
from kineret_gui.wording import days, listing
from kineret_gui.wording.translation import tr


@frozen
class ShellView:
    """Texts are empty where no diary is open. `text_scale`: 1.0 is the usual size. `sore_hands`: on this diary day.

    leads_to_diaries  whether the name leads to other diaries: there is one
    name_says         what a screen reader says with the name
    """

    person_name: str = ""
    person_colour: str = ""
    person_shape: str = ""
    is_only_read: bool = False
    leads_to_diaries: bool = False
    colours: str = ""
    text_scale: float = 1.0
    calm: bool = False
    sore_hands: bool = False
    today: str = ""
    name_says: str = ""


@frozen
class ShownPage:
    """The page that is shown: its file of QML, the tab by which one came to it, and what stands around it.

    is_sheet     it is closed when it is done with, as something was begun there: no tabs stand below it
    is_new_diary a diary is begun: what is typed belongs to nobody who has one here
    keeps_draft  what was filled in there is kept when it is closed
    """

    file: str = ""
    tab: str = ""
    can_go_back: bool = False
    is_sheet: bool = False
    keeps_draft: bool = False
    is_help: bool = False
    has_tabs: bool = False
    is_new_diary: bool = False


def diary_day_of(person: Person | None, now: Now) -> date:
    """The diary day of this person; without one by the usual start of a day."""
    return diary_day(now.wall, person.day_starts if person else DAY_STARTS)


def shell_view(
    person: Person | None, is_only_read: bool, choices: Choices, now: Now, has_others: bool = False
) -> ShellView:
    chosen = choices.chosen
    today = diary_day_of(person, now)
    day = days.named(today) if person else ""
    return ShellView(
        person_name=person.name if person else "",
        person_colour=person.colour.value if person else "",
        person_shape=person.shape.value if person else "",
        is_only_read=is_only_read,
        leads_to_diaries=has_others,
        colours=str(chosen.colours),
        text_scale=float(chosen.text_size) / 100,
        calm=bool(chosen.calm),
        sore_hands=today.isoformat() == chosen.sore_hands,
        today=day,
        name_says=listing.statements((day, tr("Opens the list of diaries"))) if has_others else day,
    )
