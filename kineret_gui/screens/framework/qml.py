"""The name by which QML knows a class of ours."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtQml import qmlRegisterUncreatableType

MODULE, MAJOR, MINOR = "Kineret.Screens", 1, 0

Known = TypeVar("Known", bound=type[QObject])


def known_to_qml(cls: Known) -> Known:
    """Have QML know a class by its name. Objects of it are made by the program alone."""
    name, reason = cls.__name__, "made by the program"
    qmlRegisterUncreatableType(cls, MODULE, MAJOR, MINOR, name, reason)  # type: ignore[arg-type] # Qt's stub: bytes
    return cls
