"""The service that reminds on this computer, and where the buttons of its notices lead."""

from collections.abc import Callable
from pathlib import Path

from kineret_gui.device import clock
from kineret_gui.device.autostart import autostart, words_at_login
from kineret_gui.device.paths import Folders
from kineret_gui.device.reminder_memory import ReminderMemory
from kineret_gui.device.self_command import earlier_command, own_command
from kineret_gui.device.settings import Settings
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.reminders import notice
from kineret_gui.reminders.service import ReminderService
from kineret_gui.screens.framework.routes.injections import AnswerDose, GuideDose, RecordDoseNow
from kineret_gui.screens.framework.routes.medicines import ShowMedicines
from kineret_gui.screens.framework.routes.route import PageRoute


def reminder_service(
    folders: Folders,
    settings: Settings,
    open_window: Callable[[PageRoute | None, str], None],
    diary: Callable[[], Path | None],
) -> ReminderService:
    """Return the service of this account. `diary` is reminded of; `open_window` shows a message as well."""

    def open_from_notice(button: str, dose: DoseId | None, message: str) -> None:
        open_window(route_of_button(button, dose) if dose else None, message)

    words = words_at_login(folders)
    login = autostart(own_command(*words), before=earlier_command(*words))
    memory = ReminderMemory(folders.data / "reminders.json")
    return ReminderService(settings, memory, clock.shown, open_from_notice, login, diary, clock.time_asleep)


def route_of_button(button: str, dose: DoseId) -> PageRoute | None:
    """Return the route of a button of the notice about a dose; None for those that only open the window."""
    match button:
        case notice.START:
            return GuideDose(dose)
        case notice.INJECTED:
            return RecordDoseNow(dose)
        case notice.ANSWER:
            return AnswerDose(dose)
        case notice.MEDICINES:
            return ShowMedicines()
        case _:
            return None
