"""How long a symptom lasted: one press, or typed in hours and minutes; it may stay unsaid."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.symptom import LONGEST
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import one_line, typed_number
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.wording import symptoms
from kineret_gui.wording.translation import tr

OFFERED = (15, 30, 60, 120, 240, 480, 1440)  # minutes
_ALL_DAY, _HOUR = 1440, 60

DurationDraft = tuple[int | None, tuple[str, str]]  # the minutes, and what was typed, in a form that is not finished


def told(minutes: int | None) -> str:
    """As `30 minutes`, `All day`, `Not said`."""
    if minutes is None:
        return tr("Not said")
    return tr("All day") if minutes == _ALL_DAY else symptoms.lasting(minutes)


def typed_duration(hours: str, minutes: str) -> int | None:
    """The minutes in `1` and `30`, one of which may be empty; None where they are no duration."""
    typed = [(hours, _HOUR), (minutes, 1)]
    read = [(typed_number(text, 0, LONGEST), unit) for text, unit in typed if text.strip()]
    total = sum(number * unit for number, unit in read if number is not None)
    return total if all(number is not None for number, _ in read) and 1 <= total <= LONGEST else None


@known_to_qml
class DurationField(QObject):
    """The choices and the two fields. `chosen` is called after each change."""

    changed = Signal()

    def __init__(self, parent: QObject, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._rows = RowListModel(ChoiceRow, self)
        self._minutes: int | None = None
        self._typed = ("", "")

    def begin(self, minutes: int | None = None) -> None:
        """Not said, or as the entry that is corrected says."""
        self._minutes, self._typed = minutes, ("", "")
        if minutes is not None and minutes not in OFFERED:
            self._typed = (str(minutes // _HOUR), str(minutes % _HOUR))
        self._show()

    def kept(self) -> DurationDraft:
        """What was said so far."""
        return self._minutes, self._typed

    def go_on(self, kept: DurationDraft) -> None:
        """Say it again."""
        self._minutes, self._typed = kept
        self._show()

    @property
    def minutes(self) -> int | None:
        """None where nothing is said, or what was typed is not understood."""
        return None if self.wrong else self._minutes

    def _show(self) -> None:
        self._rows.show([ChoiceRow(str(one or ""), told(one), one == self._minutes) for one in (*OFFERED, None)])
        self.changed.emit()

    def _type(self, hours: str, minutes: str) -> None:
        self._typed = (hours, minutes)
        self._minutes = typed_duration(hours, minutes)
        self._show()
        self._chosen()

    @Slot(str)
    def choose(self, minutes: str) -> None:
        self._minutes, self._typed = int(minutes) if minutes else None, ("", "")
        self._show()
        self._chosen()

    @Slot(str)
    def typeHours(self, text: str) -> None:
        self._type(one_line(text), self._typed[1])

    @Slot(str)
    def typeMinutes(self, text: str) -> None:
        self._type(self._typed[0], one_line(text))

    @Property(QObject, constant=True)
    def choices(self) -> RowListModel:
        return self._rows

    @Property(str, notify=changed)
    def words(self) -> str:
        return tr("Not understood yet") if self.wrong else told(self._minutes)

    @Property(str, notify=changed)
    def hours(self) -> str:
        return self._typed[0]

    @Property(str, notify=changed)
    def typedMinutes(self) -> str:
        return self._typed[1]

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why it is not understood; empty where it is."""
        if not any(text.strip() for text in self._typed) or typed_duration(*self._typed):
            return ""
        return tr("Please write whole hours and minutes, together from 1 minute to 60 days.")
