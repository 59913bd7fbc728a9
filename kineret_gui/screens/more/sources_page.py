"""Sources: every medical sentence of the program, with the text it rests on and how certain that is."""

from PySide6.QtCore import Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import ShowSources
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.more.sources_view import GroupRow, SourceRow, SourcesView, sources_view
from kineret_gui.wording.leaflet import Leaflet


@known_to_qml
class SourcesScreen(Viewed):
    """The groups; one that is pressed shows its sentences. It needs no diary."""

    changed = Signal()
    groups = shown_rows(GroupRow, SourcesView.groups)
    texts = shown_rows(SourceRow, SourcesView.texts)
    sentences = shown_rows(SourceRow, SourcesView.sentences)
    groupIsOpen = shown(bool, SourcesView.group_is_open, changed)
    groupName = shown(str, SourcesView.group_name, changed)

    def __init__(self, leaflet: Leaflet) -> None:
        super().__init__()
        self._leaflet = leaflet
        self.closeGroup()

    def open(self, route: ShowSources) -> None:
        """Begin with all groups."""
        self.closeGroup()

    def refresh(self) -> None:
        self.changed.emit()

    @Slot(str)
    def openGroup(self, group: str) -> None:
        self.show_view(sources_view(self._leaflet, group))

    @Slot()
    def closeGroup(self) -> None:
        self.show_view(sources_view(self._leaflet, ""))
