"""Rows of frozen values as a list that QML can repeat over."""

from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex

from kineret_gui.screens.framework.qml import known_to_qml

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray  # naming it makes it, and takes a fiftieth of a start

_FIRST_ROLE = 0x0101  # Qt.UserRole + 1; naming Qt's enums here would load them all, a tenth of the start
_NO_PARENT = QModelIndex()


@known_to_qml
class RowListModel(QAbstractListModel):
    """Rows of one frozen dataclass; its fields are the roles.

    Showing other rows changes only what differs, so that whoever stands on a row with the keyboard stays there.
    """

    def __init__(self, row: type, parent: Any = None) -> None:
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(row))
        self._rows: tuple[Any, ...] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Show these rows from now on."""
        new = tuple(rows)
        shared = min(len(new), len(self._rows))
        changed = [n for n in range(shared) if new[n] != self._rows[n]]
        if len(new) < len(self._rows):
            self.beginRemoveRows(_NO_PARENT, len(new), len(self._rows) - 1)
            self._rows = self._rows[: len(new)]
            self.endRemoveRows()
        if len(new) > len(self._rows):
            self.beginInsertRows(_NO_PARENT, len(self._rows), len(new) - 1)
            self._rows = (*self._rows, *new[shared:])
            self.endInsertRows()
        self._rows = new
        for n in changed:
            self.dataChanged.emit(self.index(n), self.index(n))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> "dict[int, QByteArray]":
        # Qt takes bytes as well
        return {_FIRST_ROLE + n: name.encode() for n, name in enumerate(self._names)}  # type: ignore[misc]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _FIRST_ROLE) -> Any:
        number = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= number < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[number])
