"""The view of a page: one frozen value with everything that the page shows."""

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

View = TypeVar("View")


@dataclass_transform(frozen_default=True)
def page_view(cls: type[View]) -> type[View]:
    """Make a frozen dataclass with slots, whose fields may be named by the class as in `shown(str, TodayView.day, …)`.

    A type checker takes such a name for a mistake where it sees the slots; here it sees the fields alone.
    """
    return dataclass(frozen=True, slots=True)(cls)
