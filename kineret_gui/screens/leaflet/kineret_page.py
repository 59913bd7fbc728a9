"""About Kineret: the topics of what its papers say, and whose texts they are. It needs no diary."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.region_choice import RegionChoice
from kineret_gui.screens.framework.routes.leaflet import ShowKineret
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.leaflet.kineret_view import KineretView, TopicRow, kineret_view


@known_to_qml
class KineretScreen(Viewed):
    """Leads to each topic."""

    changed = Signal()
    lead = shown(str, KineretView.lead, changed)
    source = shown(str, KineretView.source, changed)
    topics = shown_rows(TopicRow, KineretView.topics)
    others = shown_rows(TopicRow, KineretView.others)

    def __init__(self, context: StartContext) -> None:
        super().__init__()
        self._context = context
        self._region = RegionChoice(self, context.leaflet.region, context.choose_region)
        self._view = KineretView()

    def open(self, route: ShowKineret) -> None:
        """Always the same page."""

    def refresh(self) -> None:
        self._region.refresh()
        self.show_view(kineret_view(self._context.leaflet))

    @Slot("QVariant")
    def openPage(self, route: PageRoute) -> None:
        self._context.go(route)

    @Property(QObject, constant=True)
    def region(self) -> RegionChoice:
        return self._region
