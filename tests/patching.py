"""Putting something else in the place of a part of the program for good, in a process that a test starts."""

from typing import Any


def patch_for_good(place: object, **parts: Any) -> None:
    """Replace parts of a module or class by name. Raises AttributeError where there is none, as after a renaming."""
    for name, part in parts.items():
        getattr(place, name)
        setattr(place, name, part)
