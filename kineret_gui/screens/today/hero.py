"""The card at the top of Today: what it shows, and what can be done about an injection that was given."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.injections import CorrectInjection
from kineret_gui.screens.framework.routes.review import ShowDay
from kineret_gui.screens.framework.routes.settings import WriteOrder
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.screens.today.hero_view import HeroView


@known_to_qml
class Hero(Viewed):
    """The dose of today at a glance."""

    changed = Signal()
    state = shown(str, HeroView.state, changed)
    dose = shown(str, HeroView.dose, changed)
    place = shown(str, HeroView.place, changed)
    spot = shown(str, HeroView.spot, changed)
    spoken = shown(str, HeroView.spoken, changed)
    by = shown(str, HeroView.by, changed)
    next = shown(str, HeroView.next, changed)
    takeBackQuestion = shown(str, HeroView.take_back, changed)
    lacksOrder = shown(bool, HeroView.lacks_order, changed)
    isGiven = shown(bool, HeroView.is_given, changed)
    isNew = shown(bool, HeroView.is_new, changed)
    tile = shown(dict, HeroView.tile, changed)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._view = HeroView()
        self._context = context

    def show(self, view: HeroView) -> None:
        """Show the card; what was not given when it was shown last was recorded since."""
        was_due = bool(self._view.state) and not self._view.is_given
        self.show_view(replace(view, is_new=view.is_given and was_due))

    @Slot()
    def enterOrder(self) -> None:
        self._context.navigator.go(WriteOrder())

    @Slot()
    def correct(self) -> None:
        """Correct the injection; where there were several, show the day with all of them."""
        id = self._view.corrects
        self._context.navigator.go(CorrectInjection(id) if id else ShowDay())

    @Slot()
    @acts
    def takeBack(self) -> None:
        """Withdraw the injection that was asked about."""
        from kineret_gui.actions.withdraw_entry import withdraw_entry  # seldom needed, and not for the first frame
        from kineret_gui.diary.entry import new_id
        from kineret_gui.screens.framework.writing import withdrawn

        file = self._context.diary.file
        if self._view.takes_back and (entry := file.entry(self._view.takes_back)):
            withdrawn(withdraw_entry(file, new_id(), entry, "", self._context.diary.now())).by(self._context)
