"""The hand and the place of an injection, in its form."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Slot

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.screens.body.body_map import BodyMap
from kineret_gui.screens.body.places import body_now, left_of
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.injection.hand_choice import HandChoice, hand_view
from kineret_gui.screens.injection.record_form import UNKNOWN_SPOT, RecordForm
from kineret_gui.screens.injection.record_state import RecordState
from kineret_gui.wording import people


@known_to_qml
class RecordPlace(QObject):
    """The drawn body with the suggested spot, and the two hands.

    choose_spot   called with the id of a spot, or with UNKNOWN_SPOT
    choose_hand   called with the hand that was pressed
    """

    def __init__(
        self,
        parent: QObject,
        context: PageContext,
        choose_spot: Callable[[str], None],
        choose_hand: Callable[[Giver], None],
    ) -> None:
        super().__init__(parent)
        self._context, self._choose_spot = context, choose_spot
        self._map = BodyMap(self, choose_spot)
        self._hand = HandChoice(self, choose_hand)

    def begin(self, form: RecordForm) -> None:
        """Show the body as the hand of this form sees it. Raises DiaryUnavailable."""
        self._map.see_as(form.given_by, left_of(self._context.diary))

    def close(self) -> None:
        """Show all places, and none of them open."""
        self._map.open_place("")

    def refresh(self, state: RecordState) -> None:
        """Show the places as they are now. Raises DiaryUnavailable."""
        context, form = self._context, state.form
        self._map.show(body_now(context.diary, form.given_by), context.diary.now(), form.spot)
        hand = form.given_by if state.is_hand_chosen else None
        self._hand.show_view(hand_view(people.injected, context.diary.person, context.diary.file.writer, hand))

    @Slot(str)
    def chooseSpot(self, spot: str) -> None:
        self._choose_spot(spot)

    @Slot()
    def spotNotRemembered(self) -> None:
        self._choose_spot(UNKNOWN_SPOT)

    @Property(QObject, constant=True)
    def map(self) -> BodyMap:
        return self._map

    @Property(QObject, constant=True)
    def hand(self) -> HandChoice:
        return self._hand
