"""A note for a day: whatever else a person wants to remember."""

from datetime import date
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NOTE, check_text


@frozen
class Note:
    """Words of the person's own, and when they mean."""

    KIND: ClassVar[Kind] = Kind("note", table="notes", about_a_day=True, on_paper=True)

    moment: Moment
    text: str

    def __post_init__(self) -> None:
        check_text("the note", self.text, LONGEST_NOTE)
        if not self.text.strip():
            raise Refusal("the note is empty")

    @property
    def day(self) -> date:
        return self.moment.day
