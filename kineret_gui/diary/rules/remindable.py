"""The things that can be reminded of: a dose of Kineret, or a time at which other medicines are due."""

from typing import Protocol, TypeVar

from kineret_gui.diary.rules.schedule import DoseId


class HasDoseId(Protocol):
    """A thing with a diary day and a usual time."""

    @property
    def id(self) -> DoseId: ...


class Remindable(Protocol):
    """A dose, or a time at which several are due, of which is reminded as long as it is open."""

    @property
    def dose(self) -> HasDoseId: ...

    @property
    def is_open(self) -> bool: ...


About = TypeVar("About", bound=Remindable)
