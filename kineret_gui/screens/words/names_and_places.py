"""The calm page where the name of a file, or the place where it lies, does not do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kineret_gui.store.unavailable import Reason

_UNTOUCHED = QT_TRANSLATE_NOOP("trouble", "The file was not touched. Nothing was made or erased.")

# Title, what happened, what is safe, and what to do
OF_NAMES_AND_PLACES = {
    Reason.LINK: (
        QT_TRANSLATE_NOOP("trouble", "This is only a link to a file"),
        QT_TRANSLATE_NOOP("trouble", "The diary itself lies here: %1"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("trouble", "Open the diary where it lies. From then on it is found there."),
    ),
    Reason.SEVERAL_NAMES: (
        QT_TRANSLATE_NOOP("trouble", "The diary has a second name"),
        QT_TRANSLATE_NOOP("trouble", "This file can be reached by another name as well (a hard link): %1"),
        QT_TRANSLATE_NOOP("trouble", "It can be read here. A save by two names could spoil it, so nothing is written."),
        QT_TRANSLATE_NOOP("trouble", "Copy the file, and open the copy: it has one name."),
    ),
    Reason.NO_LOCKS: (
        QT_TRANSLATE_NOOP("trouble", "The folder cannot keep two writers apart"),
        QT_TRANSLATE_NOOP("trouble", "In this folder no file can be locked, as on some network folders: %1"),
        QT_TRANSLATE_NOOP("trouble", "It can be read here. Two saves at once could spoil it, so nothing is written."),
        QT_TRANSLATE_NOOP("trouble", "Copy the diary to this computer, and open the copy."),
    ),
    Reason.NAME_TOO_LONG: (
        QT_TRANSLATE_NOOP("trouble", "The name of the file is too long"),
        QT_TRANSLATE_NOOP("trouble", "With all its folders the name is too long for a diary: %1"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("trouble", "Choose a shorter name, or a folder with a shorter way to it."),
    ),
    Reason.NAME_NOT_POSSIBLE: (
        QT_TRANSLATE_NOOP("trouble", "No file can have this name there"),
        QT_TRANSLATE_NOOP("trouble", "Some signs and words cannot stand in a file name: %1"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("trouble", "Leave out signs such as : or ?, a point at the end, and names such as CON."),
    ),
}
