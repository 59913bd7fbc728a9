"""A copy of the diary for another computer, in words. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.wording.translation import tr


@frozen
class ShareView:
    """Everything on the page.

    message  what was written; empty before
    there    what to do on the other computer, step by step
    """

    message: str = ""
    can_write: bool = False
    there: tuple[str, ...] = ()


def share_view(message: str, can_write: bool) -> ShareView:
    """Return the page."""
    return ShareView(
        message=message,
        can_write=can_write,
        there=(
            tr("1. Start this app there."),
            tr("2. Choose Open a diary, or Diaries under More, then this file."),
            tr("3. Enter the name of the person who makes entries there. Each entry then shows who made it."),
        ),
    )
