"""A topic of About Kineret. It needs no diary; with one that is open, what it names can be recorded."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.leaflet import ShowTopic
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.leaflet.kineret_view import TopicRow
from kineret_gui.screens.leaflet.topic_view import BarRow, GroupView, TopicView, topic_view
from kineret_gui.screens.leaflet.topics import Topic
from kineret_gui.wording.leaflet import Leaflet, SentenceRow


@known_to_qml
class TopicGroup(Viewed):
    """Sentences under their heading."""

    changed = Signal()
    heading = shown(str, GroupView.heading, changed)
    lines = shown_rows(SentenceRow, GroupView.lines)
    bars = shown_rows(BarRow, GroupView.bars)
    ways = shown_rows(TopicRow, GroupView.ways)

    def __init__(self, view: GroupView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view


@known_to_qml
class TopicScreen(Viewed):
    """The groups of one topic, in the order of reading."""

    changed = Signal()
    title = shown(str, TopicView.title, changed)
    caution = shown(str, TopicView.caution, changed)
    notRead = shown(str, TopicView.not_read, changed)
    source = shown(str, TopicView.source, changed)
    sectionsChanged = Signal()

    def __init__(self, leaflet: Leaflet, go: Callable[[PageRoute], None], can_write: Callable[[], bool]) -> None:
        super().__init__()
        self._leaflet, self._go, self._can_write = leaflet, go, can_write
        self._topic = Topic.WHAT
        self._groups: list[TopicGroup] = []
        self._view = TopicView()

    def open(self, route: ShowTopic) -> None:
        self._topic = Topic(route.topic or Topic.WHAT)

    def refresh(self) -> None:
        view = topic_view(self._leaflet, self._topic, can_write=self._can_write())
        if view == self._view:
            return  # so that whoever reads it stays where they are
        gone, self._groups = self._groups, [TopicGroup(group, self) for group in view.groups]
        self.show_view(view)
        self.sectionsChanged.emit()
        for group in gone:
            group.deleteLater()

    @Slot("QVariant")
    def openPage(self, route: PageRoute) -> None:
        self._go(route)

    @Property(list, notify=sectionsChanged)
    def sections(self) -> list[TopicGroup]:
        """The groups that are shown."""
        return self._groups
