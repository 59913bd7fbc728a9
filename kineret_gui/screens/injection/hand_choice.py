"""The choice whose hand injects: the person's own, or someone else's."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown


@frozen
class HandView:
    """The two hands in words, and which of them is chosen.

    is_asked    whether there is a choice at all
    is_chosen   False while it has to be chosen first: the hand says which places there are
    """

    own_hand: str = ""
    other_hand: str = ""
    is_own_hand: bool = False
    is_other_hand: bool = False
    is_asked: bool = True
    is_chosen: bool = True


def hand_view(
    words: Callable[[Giver, Person, str], str],
    person: Person,
    writer: str,
    chosen: Giver | None,
    *,
    is_asked: bool = True,
) -> HandView:
    """Return the choice; `words` names a hand, of a person and a writer, and `chosen` is None until one is chosen."""
    return HandView(
        own_hand=words(Giver.MYSELF, person, writer),
        other_hand=words(Giver.SOMEONE_ELSE, person, writer),
        is_own_hand=chosen is Giver.MYSELF,
        is_other_hand=chosen is Giver.SOMEONE_ELSE,
        is_asked=is_asked,
        is_chosen=chosen is not None,
    )


@known_to_qml
class HandChoice(Viewed):
    """The two buttons.

    choose   called with the hand that was pressed
    """

    changed = Signal()
    ownHand = shown(str, HandView.own_hand, changed)
    otherHand = shown(str, HandView.other_hand, changed)
    isOwnHand = shown(bool, HandView.is_own_hand, changed)
    isOtherHand = shown(bool, HandView.is_other_hand, changed)
    isAsked = shown(bool, HandView.is_asked, changed)
    isChosen = shown(bool, HandView.is_chosen, changed)

    def __init__(self, parent: QObject, choose: Callable[[Giver], None]) -> None:
        super().__init__(parent)
        self._choose = choose
        self._view = HandView()

    @Slot()
    def chooseOwnHand(self) -> None:
        self._choose(Giver.MYSELF)

    @Slot()
    def chooseOtherHand(self) -> None:
        self._choose(Giver.SOMEONE_ELSE)
