"""The base of routes: a page to go to, with what it is about, as a frozen value.

Routes are Structs and no dataclasses because all of them are made before the first frame: 90 dataclasses take 65 ms, 90
Structs take one. `app/page_table.py` says which page each opens.
"""

from datetime import date
from typing import ClassVar, dataclass_transform

import msgspec


@dataclass_transform(frozen_default=True)
class PageRoute(msgspec.Struct, frozen=True):
    """A page, with what it is about.

    PAGE  the name of the page; drafts on disk are found by it, so that it never changes
    """

    PAGE: ClassVar[str]


class FormRoute(PageRoute):
    """A page with a form."""

    @property
    def draft_key(self) -> str:
        """The text by which drafts of one page are told apart; drafts on disk are found by it: it never changes."""
        return ""


class EntryRoute(FormRoute):
    """A page with a form that corrects an entry, by its id."""

    entry: str

    @property
    def draft_key(self) -> str:
        return f"entry:{self.entry}"


class DatedRoute(FormRoute):
    """A page with a form for a day; without for today."""

    day: date | None = None

    @property
    def draft_key(self) -> str:
        return self.day.isoformat() if self.day else ""
