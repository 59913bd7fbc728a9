"""Places and who injects: which places this person uses, and whose hand it usually is."""

from PySide6.QtCore import Property, QObject

from kineret_gui.screens.framework.desk import Desk, source_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.more.person_page import PersonScreen
from kineret_gui.wording.leaflet import SentenceRow


@known_to_qml
class PlacesScreen(PersonScreen):
    """The same form as for the person, with what the leaflet says of places."""

    PAGE = "places"

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._choose_place = RowListModel(SentenceRow, self)
        self._choose_place.show([SentenceRow(sentence.text) for sentence in desk.leaflet.group("choose-place")])

    @Property(QObject, constant=True)
    def choosePlace(self) -> RowListModel:
        return self._choose_place

    @Property(str, constant=True)
    def source(self) -> str:
        return source_line(self._desk.leaflet.group("choose-place"))
