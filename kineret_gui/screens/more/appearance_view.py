"""The look of the program on this computer, as choices. Pure."""

from typing import Any

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr

TEXT_SIZES = (100, 125, 150, 200)  # percent of the usual size
COLOURS = ("system", "light", "dark", "contrast")


@frozen
class AppearanceView:
    """Everything on the page.

    calm  whether nothing moves
    """

    sizes: tuple[ChoiceRow, ...]
    colours: tuple[ChoiceRow, ...]
    calm: bool


def appearance_view(chosen: Any) -> AppearanceView:
    """Return the choices; `chosen` is what this account set for the program."""
    return AppearanceView(
        sizes=tuple(ChoiceRow(str(n), fill(tr("%1 %"), str(n)), n == chosen.text_size) for n in TEXT_SIZES),
        colours=tuple(ChoiceRow(name, _colours(name), name == chosen.colours) for name in COLOURS),
        calm=bool(chosen.calm),
    )


def _colours(name: str) -> str:
    match name:
        case "light":
            return tr("Light")
        case "dark":
            return tr("Dark")
        case "contrast":
            return tr("High contrast")
        case _:
            return tr("Same as this computer")
