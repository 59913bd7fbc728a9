"""What is in a window, as a screen reader is told it, and as it lies on the glass."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

TO_READ = {"StaticText", "Heading", "AlertMessage", "Notification", "Paragraph"}
TO_PRESS = {"Button", "RadioButton", "CheckBox", "PageTab", "EditableText", "Link", "ListItem"}
_PARTED = re.compile(  # a number and its unit, a unit at its stroke, a short day, in English
    r"\d (?:mg|ml|kg|g|cm|mm|°C|°F|%|d|h|min)(?!\w)|\d\s(?:10\S|[^\W\d]{1,5})/d?l(?!\w)"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\w)"
)
_TEXT_ITEMS = ("QQuickText", "QQuickLabel", "QQuickTextInput", "QQuickTextEdit")


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the window, in logical pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def distance(self, other: "Area") -> float:
        """The gap between two areas, across or down; below 0 where they overlap."""
        across = max(self.x, other.x) - min(self.right, other.right)
        down = max(self.y, other.y) - min(self.bottom, other.bottom)
        return max(across, down)

    def within(self, other: "Area") -> bool:
        return (
            self.x >= other.x - 0.5
            and self.y >= other.y - 0.5
            and self.right <= other.right + 0.5
            and self.bottom <= other.bottom + 0.5
        )


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text as it is drawn; `cut` where a part of it does not show, `plain` where no markup is read."""

    words: str
    area: Area
    cut: bool
    plain: bool
    parted: str = ""  # a number that may stand at the end of a line, and its unit or month at the beginning of the next


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a screen reader comes by."""

    name: str
    role: str
    description: str
    value: str
    area: Area
    enabled: bool
    checked: bool
    selected: bool
    main: bool  # it looks like the one act that matters
    needs: float | None  # the height that the words of an act ask for; None for what is no act
    wrong: str  # with a field, as seen below it
    needed: bool | None  # a field that may not be empty; None for what is no field, or a cell of a table
    level: int  # of a heading: 1 for the title of a page; 0 for what is none
    pane: Area  # the part of the window that it is seen in, and scrolls in
    words: tuple[str, ...]  # drawn within it
    item: QQuickItem = field(repr=False)

    @property
    def is_to_press(self) -> bool:
        return self.role in TO_PRESS

    @property
    def is_pressed(self) -> bool:
        """Whether a finger is on it; True for what has no such state."""
        return self.item.property("pressed") is not False

    @property
    def has_focus(self) -> bool:
        return self.item.hasActiveFocus()

    def says(self, words: str) -> bool:
        return any(words in said for said in (self.name, self.description, self.value))


def things(window: QQuickWindow) -> list[Thing]:
    """All that is shown, in the order in which it is read; what is scrolled out of sight is among it."""
    return [_thing(shown) for shown in _shown(QAccessible.queryAccessibleInterface(window))]


def thing(item: QQuickItem) -> Thing:
    """What a screen reader is told of one item."""
    shown = QAccessible.queryAccessibleInterface(item)
    assert shown, f"Tab comes to {item}, which a screen reader is not told of"
    return _thing(shown)


def _shown(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(parent.childCount()):
        child = parent.child(number)
        if child is None or child.state().invisible:
            continue
        yield child
        yield from _shown(child)


def _thing(shown: QAccessibleInterface) -> Thing:
    item, state = shown.object(), shown.state()
    assert isinstance(item, QQuickItem)
    return Thing(
        name=as_typed(shown.text(QAccessible.Text.Name)),
        role=shown.role().name,
        description=as_typed(shown.text(QAccessible.Text.Description)),
        value=shown.text(QAccessible.Text.Value),
        area=area(item),
        enabled=not state.disabled,
        checked=bool(state.checked),
        selected=bool(state.selected),
        main=item.property("isMain") is True,
        needs=item.property("needs"),
        wrong=_of_field(item, "wrong") or "",
        needed=_of_field(item, "needed"),
        level=item.property("level") if shown.role() is QAccessible.Role.Heading else 0,
        pane=_pane(item),
        words=tuple(text.words for text in texts(item) if text.words),
        item=item,
    )


def as_typed(words: Any) -> Any:
    """Words as somebody would type them, without what keeps a line together. What is no words stays."""
    return words.replace("\u00a0", " ").replace("\u2060", "") if isinstance(words, str) else words


def _of_field(item: QQuickItem, name: str) -> Any:
    """What is known of a field: of it, or of what stands around its line."""
    if not any(item.inherits(kind) for kind in ("QQuickTextInput", "QQuickTextEdit")):
        return None
    around = item.parentItem()
    mine, its = item.property(name), around.property(name) if around else None
    return its if mine is None else mine


def _pane(item: QQuickItem) -> Area:
    around = item.parentItem()
    while around.parentItem() is not None and not around.inherits("QQuickFlickable"):
        around = around.parentItem()
    return area(around)


def area(item: QQuickItem) -> Area:
    """Where an item lies in the window."""
    return _area(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))


def centre(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def texts(item: QQuickItem) -> Iterator[Text]:
    """The pieces of text drawn within an item, in their order."""
    if not item.isVisible():
        return
    if any(item.inherits(kind) for kind in _TEXT_ITEMS):
        words = str(item.property("text"))
        is_broken = (item.property("lineCount") or 1) > 1 and not item.inherits("QQuickTextEdit")
        parted = _PARTED.search(words) if is_broken else None
        yield Text(as_typed(words), area(item), _is_cut(item), _is_plain(item), parted[0] if parted else "")
    for child in item.childItems():
        yield from texts(child)


def _is_cut(item: QQuickItem) -> bool:
    if item.inherits("QQuickTextInput"):
        return False  # what is typed moves along
    if item.property("isSaidWhole"):
        return False  # the pointer shows the whole, and a screen reader says it
    wide = item.property("contentWidth") > item.width() + 0.5
    high = item.property("contentHeight") > item.height() + 0.5
    return bool(item.property("truncated")) or wide or high


def _is_plain(item: QQuickItem) -> bool:
    # Qt has no Python for this property's type, QML has a number.
    near = item
    while (context := qmlContext(near)) is None:  # made by a control of Qt: the one around it was made by QML
        near = near.parentItem()
    is_plain = QQmlExpression(context, item, "typeof textFormat === 'undefined' || textFormat === 0")
    return bool(is_plain.evaluate()[0])


def widths(item: QQuickItem) -> Iterator[tuple[float, float]]:
    """Of each page within an item: how wide what is on it is, and how much of that is seen."""
    if item.inherits("QQuickFlickable") and item.isVisible():
        yield item.property("contentWidth"), item.width()
    for child in item.childItems():
        yield from widths(child)


def lengths(item: QQuickItem) -> Iterator[float]:
    """Of each page within an item: how long all that is on it is, below each other."""
    if item.inherits("QQuickFlickable") and item.isVisible():
        yield item.property("contentHeight")
    for child in item.childItems():
        yield from lengths(child)


def _area(rect: QRectF) -> Area:
    return Area(rect.x(), rect.y(), rect.width(), rect.height())
