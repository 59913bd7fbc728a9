"""Where the buttons of a reminder lead."""

from collections.abc import Callable

from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.reminders import notice
from kineret_gui.screens.framework.routes.injections import AnswerDose, GuideDose, RecordDoseNow
from kineret_gui.screens.framework.routes.route import PageRoute


def route_of_button(button: str, dose: DoseId) -> PageRoute | None:
    """Return the route of a button of the notice about a dose; None for those that only open the window."""
    match button:
        case notice.START:
            return GuideDose(dose)
        case notice.INJECTED:
            return RecordDoseNow(dose)
        case notice.ANSWER:
            return AnswerDose(dose)
        case _:
            return None


def opening_from_reminders(
    open_window: Callable[[PageRoute | None, str], None],
) -> Callable[[str, DoseId | None, str], None]:
    """Return what opens the window once a button of a notice was pressed."""
    return lambda button, dose, message: open_window(route_of_button(button, dose) if dose else None, message)
