"""The identity of this computer, told apart from all others without a name that says which."""

from kineret_gui.diary.digest import sha256

_OF_THIS_PROGRAM = b"kineret-gui "  # with it the id of the computer cannot be told, as machine-id(5) of systemd asks
_LENGTH = 16  # hexadecimal digits


def computer() -> str:
    """The same at every start on this computer and another on every other; empty where the system tells no id."""
    from PySide6.QtCore import QSysInfo  # a command line that writes nothing does without Qt

    id_bytes = bytes(QSysInfo.machineUniqueId().data())
    return sha256(_OF_THIS_PROGRAM + id_bytes)[:_LENGTH] if id_bytes else ""
