"""A file of this computer that the person names: chosen in the computer's own window, or its whole name typed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot

from kineret_gui.diary.text import readable
from kineret_gui.screens.framework.parsing import one_line, whole_path
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.store.unavailable import Reason, impossible, unavailable
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr

_NOT_IN_NAMES = '/\\:*?"<>|.'
_LONGEST_NAME = 60  # signs of a person's name in that of a file


def not_written(error: OSError) -> str:
    """Say why a file could not be written, and what to do."""
    if isinstance(error, FileExistsError):
        return tr("A file with this name already exists. Choose another name.")
    match unavailable(error, Path(error.filename or "")).reason:
        case Reason.NAME_TOO_LONG as reason:
            return impossible_name(reason)
        case Reason.NAME_NOT_POSSIBLE as reason:
            return impossible_name(reason)
        case Reason.FULL:
            return tr("The drive is full. Free some space on it, or choose another folder.")
        case Reason.FOLDER_MISSING:
            return tr("This folder cannot be found. Choose another folder.")
        case Reason.READ_ONLY | Reason.NO_PERMISSION:
            return tr("You do not have permission to save in this folder. Choose another folder.")
        case _:
            return tr("The file could not be saved there. Choose another folder.")


def impossible_name(reason: Reason) -> str:
    """Say why no file can have this name, and what to do."""
    if reason is Reason.NAME_TOO_LONG:
        return tr("The name is too long. Choose a shorter name, or a folder with a shorter path.")
    return tr(
        "A file cannot have this name there. Leave out characters such as "
        ": or ?, a dot at the end, and names such as CON."
    )


def usual_file(folder: Path, person: str, today: date, ending: str) -> Path:
    """A name that says whose diary it is and of when, as `Ada Example 2026-03-10.json`."""
    name = "".join(sign for sign in readable(person) if sign not in _NOT_IN_NAMES)
    name = name[:_LONGEST_NAME].strip() or tr("Diary")
    return folder / f"{name} {today}{ending}"


@known_to_qml
class FileChoice(QObject):
    """The name, and what is wrong with it.

    taken   called with the file, and whether it was chosen in the computer's own window, which asks before one is
            replaced
    edited  called when another name is being typed
    """

    changed = Signal()

    def __init__(
        self, parent: QObject, taken: Callable[[Path, bool], None], edited: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(parent)
        self._taken, self._edited = taken, edited
        self._ending = self._suffix = ""
        self._url = QUrl()
        self._is_typed = False
        self._typed = self._wrong = ""

    def begin(self, name: str = "") -> None:
        """Begin with this name."""
        self._is_typed = False
        self._show(name)

    @property
    def typed_so_far(self) -> str:
        """The name as it stands in the field."""
        return self._typed

    def must_end_in(self, ending: str) -> None:
        """Take only names that end like this, as `.pdf`; without it any is taken."""
        self._ending, self._suffix = ending, ending.removeprefix(".")
        self.changed.emit()

    def suggest(self, name: str) -> None:
        """This name, unless the person typed one."""
        self._show(self._typed if self._is_typed else name)

    def refuse(self, why: str) -> None:
        """Say why this file is not taken."""
        self._show(self._typed, why)

    @Slot(str)
    def type(self, text: str) -> None:
        self._is_typed = True
        self._show(one_line(text))
        self._edited()

    @Slot()
    def take(self) -> None:
        """Take the file that was typed."""
        self._show(self._typed)
        self._offer(whole_path(self._typed), chosen=False)

    @Slot(QUrl)
    def takeChosen(self, file: QUrl) -> None:
        """Take a file that was chosen in the computer's own window."""
        if file.isLocalFile():
            self._show(file.toLocalFile())
            self._offer(Path(file.toLocalFile()), chosen=True)
        else:
            self.refuse(tr("This file is not on this computer. Copy it here first."))

    def _offer(self, path: Path | None, chosen: bool) -> None:
        if path and (reason := impossible(path)):
            self.refuse(impossible_name(reason))
        elif path and path.name.casefold().endswith(self._ending):
            self._taken(path, chosen)
        elif self._ending:
            sentence = tr("Enter the full path of the file, ending in %1.")
            self.refuse(fill(sentence, self._ending))
        else:
            self.refuse(tr("Enter the full path of the file."))

    def _show(self, typed: str, wrong: str = "") -> None:
        self._typed, self._wrong = typed, wrong
        path = whole_path(typed)
        self._url = QUrl.fromLocalFile(str(path)) if path else QUrl()
        self.changed.emit()

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The reason why the file is not taken; empty where it can be."""
        return self._wrong

    @Property(str, notify=changed)
    def suffix(self) -> str:
        """The ending that the system's file dialog adds to a name without one, as `pdf`."""
        return self._suffix

    @Property(QUrl, notify=changed)
    def url(self) -> QUrl:
        """The place where the system's file dialog opens; empty where nothing is named yet."""
        return self._url
