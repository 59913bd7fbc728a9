"""That two entries which look like the same injection are two."""

from datetime import date
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import check_day
from kineret_gui.diary.text import check_name


@frozen
class ConfirmedDistinct:
    """The person's word that both injections were given. `on` is the diary day of their dose.

    entry, other  their ids, in any order
    """

    KIND: ClassVar[Kind] = Kind("told-apart", table="told_apart")

    entry: str
    other: str
    on: date

    def __post_init__(self) -> None:
        check_day("the day", self.on)
        for id in (self.entry, self.other):
            check_name("the entry", id)

    @property
    def day(self) -> date:
        return self.on
