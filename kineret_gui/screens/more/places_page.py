"""Places and who injects: which places this person uses, and whose hand it usually is."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject

from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import shown_rows
from kineret_gui.screens.more.person_page import PersonScreen
from kineret_gui.screens.more.person_view import PersonPageView
from kineret_gui.wording import about
from kineret_gui.wording.leaflet import SentenceRow


@known_to_qml
class PlacesScreen(PersonScreen):
    """The same form as for the person, with what the leaflet says of places."""

    PAGE = "places"

    choosePlace = shown_rows(SentenceRow, PersonPageView.choose_place)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._source = about.usual_source(context.diary.leaflet.group("choose-place"))

    def page_view(self) -> PersonPageView:
        return replace(super().page_view(), choose_place=about.lines(self._diary.leaflet.group("choose-place")))

    @Property(str, constant=True)
    def source(self) -> str:
        return self._source
