"""The offer of a draft, in words, on the page of its form. Pure."""

from kineret_gui.diary.draft import Draft
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.wording import drafts as words


@frozen
class FormDraftView:
    """The draft that is offered, and a message above the form.

    asks     whether it is asked first what becomes of a draft that was kept; the other texts are empty where not
    message  since when the form is filled in, or why it cannot be kept; empty for most
    """

    asks: bool = False
    title: str = ""
    begun: str = ""
    go_on_text: str = ""
    message: str = ""


def offer_view(draft: Draft, message: str, now: Now) -> FormDraftView:
    """Return the view of a page on which a draft was found."""
    return FormDraftView(True, words.title(draft), words.begun(draft, now), words.go_on(draft), message)
