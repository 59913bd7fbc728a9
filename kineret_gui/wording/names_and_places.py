"""The calm page where the name of a file, or the place where it lies, does not do."""

from kineret_gui.store.unavailable import Reason
from kineret_gui.wording.translation import translatable

_UNTOUCHED = translatable("The file was not touched. Nothing was created or erased.")

# Title, what happened, what is safe, and what to do
OF_NAMES_AND_PLACES = {
    Reason.LINK: (
        translatable("This is only a link to a file"),
        translatable("The diary itself is here: %1"),
        _UNTOUCHED,
        translatable("Open the diary where it is. The app then finds it there every time."),
    ),
    Reason.SEVERAL_NAMES: (
        translatable("The diary has a second name"),
        translatable("This file also has another name (a hard link): %1"),
        translatable("You can read it here. Saving under two names could damage it, so nothing is saved."),
        translatable("Copy the file and open the copy, which has only one name."),
    ),
    Reason.NO_LOCKS: (
        translatable("Files cannot be locked in this folder"),
        translatable("Some network folders do not allow files to be locked, and neither does this one: %1"),
        translatable("You can read it here. Two saves at the same time could damage it, so nothing is saved."),
        translatable("Copy the diary to this computer, and open the copy."),
    ),
    Reason.NAME_TOO_LONG: (
        translatable("The name of the file is too long"),
        translatable("With its folders, the name is too long for a diary: %1"),
        _UNTOUCHED,
        translatable("Choose a shorter name, or a folder with a shorter path."),
    ),
    Reason.NAME_NOT_POSSIBLE: (
        translatable("A file cannot have this name there"),
        translatable("Some characters and words cannot be used in a file name: %1"),
        _UNTOUCHED,
        translatable("Leave out characters such as : or ?, a dot at the end, and names such as CON."),
    ),
}
