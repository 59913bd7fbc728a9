"""The step of the guided injection that chooses the place: whose hand it is, the suggestion, and any other spot."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.person import WhoInjects
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.guide import GuideForm, Step
from kineret_gui.diary.rules.rotation import NoPlaceChosen, Suggestion
from kineret_gui.screens.body.body_map import BodyMap
from kineret_gui.screens.body.places import asks_whose_hand, body_now, left_of
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.screens.injection.guide_keeping import KeptGuide
from kineret_gui.screens.injection.hand_choice import HandChoice, hand_view
from kineret_gui.wording import people


@frozen
class PlaceStepView:
    """The view of the place step."""

    is_suggestion_chosen: bool = False


def place_step_view(form: GuideForm, suggestion: Suggestion | NoPlaceChosen) -> PlaceStepView:
    """Return the step as it is shown."""
    return PlaceStepView(isinstance(suggestion, Suggestion) and form.spot == suggestion.spot.id)


@known_to_qml
class PlaceStep(Viewed):
    """The drawn body and the hand, for the syringe at hand.

    keep   called with the form as it is after each choice
    """

    changed = Signal()
    suggestionIsChosen = shown(bool, PlaceStepView.is_suggestion_chosen, changed)

    def __init__(
        self, parent: QObject, context: PageContext, guide: KeptGuide, keep: Callable[[GuideForm], None]
    ) -> None:
        super().__init__(parent)
        self._context, self._guide, self._keep = context, guide, keep
        self._view = PlaceStepView()
        self._map = BodyMap(self, self.chooseSpot)
        self._hand = HandChoice(self, self._choose_hand)
        self._is_hand_chosen = True
        self._places_used: tuple[str, ...] = ()

    def open(self) -> None:
        """Begin with the first syringe of a dose."""
        self._places_used = ()
        self._map.open_place("")

    def begin(self, form: GuideForm) -> None:
        """Show the body as the hand of this form sees it. Raises DiaryUnavailable."""
        self._is_hand_chosen = bool(form.spot) or not asks_whose_hand(self._context.diary)
        self._map.see_as(form.given_by, left_of(self._context.diary))

    def go_on_after(self, form: GuideForm) -> None:
        """Leave the place of this form out for the next syringe. Raises DiaryUnavailable."""
        if form.spot:
            self._places_used += (self._context.diary.figure.place_of(form.spot),)
        self._map.open_place("")

    def suggested(self, form: GuideForm) -> GuideForm:
        """The form with the suggested spot, where the hand is chosen and no spot is."""
        if form.step is not Step.PLACE or form.spot or not self._is_hand_chosen:
            return form
        suggestion = body_now(self._context.diary, form.given_by, self._places_used).suggestion
        if isinstance(suggestion, NoPlaceChosen) or suggestion.everything_rests:
            return form
        return replace(form, spot=suggestion.spot.id)

    def refresh(self, form: GuideForm) -> None:
        """Show the places as they are now. Raises DiaryUnavailable."""
        person, writer = self._context.diary.person, self._context.diary.file.writer
        is_asked = person.who_injects is WhoInjects.BOTH or asks_whose_hand(self._context.diary)
        chosen = form.given_by if self._is_hand_chosen else None
        self._hand.show_view(hand_view(people.injects, person, writer, chosen, is_asked=is_asked))
        if form.step is Step.PLACE:
            body = body_now(self._context.diary, form.given_by, self._places_used)
            self._map.show(body, self._context.diary.now(), form.spot or "")
            self.show_view(place_step_view(form, body.suggestion))

    @acts
    def _choose_hand(self, giver: Giver) -> None:
        if form := self._guide.form:
            self._is_hand_chosen = True
            self._map.open_place("")
            self._map.see_as(giver, left_of(self._context.diary))
            self._keep(self.suggested(replace(form, given_by=giver, spot=None)))

    @Slot(str)
    @acts
    def chooseSpot(self, spot: str) -> None:
        if form := self._guide.form:
            self._keep(replace(form, spot=spot))

    @Property(QObject, constant=True)
    def map(self) -> BodyMap:
        return self._map

    @Property(QObject, constant=True)
    def hand(self) -> HandChoice:
        return self._hand
