"""That entries were brought in from the file of another program, so that it can be seen, and taken back in one step."""

from datetime import date
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NAME, check_name, check_text

LONGEST_FILE_NAME = 255  # characters


@frozen
class BroughtIn:
    """One bringing in.

    id       the beginning of the ids of its entries
    program  whose file it was, as `MedTimer`
    file     the name of the file, without its folder
    entries  how many entries it brought
    own_ids  of each of them in order, what tells it from all others in the other program; empty where nothing does,
             and none for the last ones that have none
    """

    KIND: ClassVar[Kind] = Kind("brought-in", table="brought_in")

    id: str
    moment: Moment
    program: str
    file: str
    entries: int
    own_ids: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check_name("the id", self.id)
        check_text("the name of the app", self.program, LONGEST_NAME)
        check_text("the file", self.file, LONGEST_FILE_NAME)
        if self.entries < 1:
            raise Refusal("an import has no entries")
        if len(self.own_ids) > self.entries:
            raise Refusal("an import has more ids than entries")
        for own_id in self.own_ids:
            check_text("the id in the other app", own_id, LONGEST_NAME)

    @property
    def day(self) -> date:
        return self.moment.day

    def entry(self, number: int) -> str:
        """The id of its entry of that number, from 1."""
        return f"{self.id}-{number}"
