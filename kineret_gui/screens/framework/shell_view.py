"""The surroundings of every page: whose diary it is, and how all pages look."""

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, diary_day
from kineret_gui.screens.framework.page_context import Choices
from kineret_gui.wording import days


@frozen
class ShellView:
    """Texts are empty where no diary is open. `text_scale`: 1.0 is the usual size."""

    person_name: str = ""
    person_colour: str = ""
    person_shape: str = ""
    is_only_read: bool = False
    colours: str = ""
    text_scale: float = 1.0
    calm: bool = False
    today: str = ""


@frozen
class ShownPage:
    """The page that is shown: its file of QML, the tab by which one came to it, and what stands around it.

    is_sheet  it is closed when it is done with, as something was begun there: no tabs stand below it
    """

    file: str = ""
    tab: str = ""
    can_go_back: bool = False
    is_sheet: bool = False
    is_help: bool = False
    has_tabs: bool = False


def shell_view(person: Person | None, is_only_read: bool, choices: Choices, now: Now) -> ShellView:
    chosen = choices.chosen
    return ShellView(
        person_name=person.name if person else "",
        person_colour=person.colour.value if person else "",
        person_shape=person.shape.value if person else "",
        is_only_read=is_only_read,
        colours=str(chosen.colours),
        text_scale=float(chosen.text_size) / 100,
        calm=bool(chosen.calm),
        today=days.named(diary_day(now.wall, person.day_starts)) if person else "",
    )
