"""Places and who injects: which places this person uses, and whose hand it usually is."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.screens.desk import Desk, source_line
from kineret_gui.screens.leaflet import SentenceRow
from kineret_gui.screens.more.person_page import PersonScreen
from kineret_gui.screens.shown import ShownRows

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PlacesScreen(PersonScreen):
    """The same form as for the person, with what the leaflet says of places."""

    PAGE = "places"

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._choose_place = ShownRows(SentenceRow, self)
        self._choose_place.show([SentenceRow(sentence.text) for sentence in desk.leaflet.group("choose-place")])

    @Property(QObject, constant=True)
    def choosePlace(self) -> ShownRows:
        return self._choose_place

    @Property(str, constant=True)
    def source(self) -> str:
        return source_line(self._desk.leaflet.group("choose-place"))
