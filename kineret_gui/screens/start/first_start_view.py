"""First start in words. Pure."""

from collections.abc import Sequence

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.start_context import KnownDiary
from kineret_gui.screens.start.diary_rows import DiaryRow, diary_rows
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble


@frozen
class FirstStartView:
    """Everything on the page.

    known      the diaries that are there
    may_write  False where the program was started to read
    missing    what happened to the diary that was open last; empty where all is well
    """

    known: tuple[DiaryRow, ...] = ()
    may_write: bool = False
    missing: str = ""


def first_start_view(known: Sequence[KnownDiary], may_write: bool, missing: DiaryUnavailable | None) -> FirstStartView:
    """Return the page."""
    return FirstStartView(
        known=tuple(diary_rows([diary for diary in known if diary.is_there])),
        may_write=may_write,
        missing=_missing(missing) if missing else "",
    )


def _missing(error: DiaryUnavailable) -> str:
    words = trouble(error)
    return fill(tr("%1 %2 %3"), words.happened, words.safe, words.next)
