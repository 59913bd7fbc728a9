"""The question that has to be answered before an injection is written. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.injection.confirmations import ConfirmationQuestion


@frozen
class RecordingView:
    """The question that has to be answered before anything is written.

    asks          whether there is one
    duplicate     the injection that is recorded already, in words
    confirmation  of another amount, or of an answer that the dose got meanwhile, under its title
    too_much      what the leaflet says of too much, with its source, where more would be recorded than prescribed
    wrong         why it cannot be written as it is
    """

    asks: bool = False
    duplicate: str = ""
    confirmation_title: str = ""
    confirmation: str = ""
    too_much: str = ""
    wrong: str = ""


def confirmation_view(question: ConfirmationQuestion) -> RecordingView:
    """Return the question as it is shown."""
    return RecordingView(True, "", question.title, question.text, question.too_much)
