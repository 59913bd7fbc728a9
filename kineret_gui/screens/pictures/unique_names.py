"""The names of what stands in a picture. Each is heard by itself, so that none may sound like another."""

from collections.abc import Iterable

from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


def numbered(names: Iterable[str]) -> list[str]:
    """Return the names, those that would sound the same numbered from the second one on."""
    seen: dict[str, int] = {}
    unique = []
    for name in names:
        number = seen[name] = seen.get(name, 0) + 1
        unique.append(name if number == 1 else fill(tr("%1 (%2)"), name, str(number)))
    return unique
