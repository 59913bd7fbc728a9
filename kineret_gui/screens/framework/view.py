"""One frozen view a page: everything that QML shows is a field of it, declared in one typed line.

    @known_to_qml
    class TodayScreen(Screen):
        changed = Signal()
        headline = shown(str, TodayView.headline, changed)
        doses = shown_rows(DoseRow, TodayView.doses)

A view is a frozen dataclass with slots. A property of it returns its field and does nothing else: the diary is read in
`refresh`, where a file that has gone is told of by its reason.
"""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import Property, QObject, Signal

from kineret_gui.screens.framework.row_model import RowListModel

Field = TypeVar("Field")
Row = TypeVar("Row")


class Viewed(QObject):
    """Shows one frozen view, and swaps it for the next as a whole.

    changed  declared by each class that shows fields: Qt looks for the signal of a property in its own class only
    """

    changed: ClassVar[Signal]
    _view: Any

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row_models: dict[Callable[[Any], Sequence[Any]], RowListModel] = {}

    def show_view(self, view: object) -> None:
        """Show this view from now on."""
        self._view = view
        for rows_of, model in self._row_models.items():
            model.show(rows_of(view))
        self.changed.emit()


def shown(kind: type[Field], field: Field, changed: Signal, of: str = "_view") -> Field:
    """Return the property that shows a field of the view as it is.

    kind     the type of the field, as Qt is to know it
    field    named by its class, as `TodayView.headline`
    changed  emitted when another view is shown
    of       the attribute that holds the view
    """
    value_of = _getter(field)

    def value(viewed: Viewed) -> Any:
        return value_of(getattr(viewed, of))

    return Property(kind, value, notify=changed)  # type: ignore[return-value]


def shown_rows(row: type[Row], field: Sequence[Row]) -> RowListModel:
    """Return the property that shows a field of the view, a sequence of `row`, as a list that QML can repeat over."""
    rows_of = _getter(field)

    def model(viewed: Viewed) -> RowListModel:
        models = viewed._row_models
        if rows_of not in models:
            models[rows_of] = RowListModel(row, viewed)
            models[rows_of].show(rows_of(viewed._view))
        return models[rows_of]

    return Property(QObject, model, constant=True)  # type: ignore[return-value]


def _getter(field: object) -> Callable[[Any], Any]:
    """Return what reads the field of a view. Raises TypeError for what is no field of a class with slots."""
    if not hasattr(field, "__objclass__"):
        raise TypeError(f"{field!r} is no field of a frozen view with slots")
    return field.__get__  # type: ignore[attr-defined, no-any-return]
