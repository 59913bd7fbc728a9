"""The calm page where the name of a file, or the place where it lies, does not do."""

from kineret_gui.store.unavailable import Reason
from kineret_gui.wording.translation import translatable

_UNTOUCHED = translatable("The file was not touched. Nothing was made or erased.")

# Title, what happened, what is safe, and what to do
OF_NAMES_AND_PLACES = {
    Reason.LINK: (
        translatable("This is only a link to a file"),
        translatable("The diary itself lies here: %1"),
        _UNTOUCHED,
        translatable("Open the diary where it lies. From then on it is found there."),
    ),
    Reason.SEVERAL_NAMES: (
        translatable("The diary has a second name"),
        translatable("This file can be reached by another name as well (a hard link): %1"),
        translatable("It can be read here. A save by two names could spoil it, so nothing is written."),
        translatable("Copy the file, and open the copy: it has one name."),
    ),
    Reason.NO_LOCKS: (
        translatable("The folder cannot keep two writers apart"),
        translatable("In this folder no file can be locked, as on some network folders: %1"),
        translatable("It can be read here. Two saves at once could spoil it, so nothing is written."),
        translatable("Copy the diary to this computer, and open the copy."),
    ),
    Reason.NAME_TOO_LONG: (
        translatable("The name of the file is too long"),
        translatable("With all its folders the name is too long for a diary: %1"),
        _UNTOUCHED,
        translatable("Choose a shorter name, or a folder with a shorter way to it."),
    ),
    Reason.NAME_NOT_POSSIBLE: (
        translatable("No file can have this name there"),
        translatable("Some signs and words cannot stand in a file name: %1"),
        _UNTOUCHED,
        translatable("Leave out signs such as : or ?, a point at the end, and names such as CON."),
    ),
}
