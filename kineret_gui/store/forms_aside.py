"""Half-filled forms that the file of their diary cannot take just now, kept elsewhere until it can."""

from collections.abc import Set
from pathlib import Path
from typing import Protocol

from kineret_gui.diary.digest import sha256
from kineret_gui.diary.frozen import frozen


@frozen
class FormAside:
    """One such form.

    beginnings  by what copies of its diary are known
    before      the seal of what the file held under this name; empty where it held nothing, or that is not known
    """

    diary: Path
    beginnings: frozenset[str]
    name: str
    body: str
    before: str

    def is_of(self, diary: Path, beginnings: Set[str]) -> bool:
        """Return whether it belongs to a diary: a moved file is known by its beginnings."""
        if self.beginnings and beginnings:
            return not self.beginnings.isdisjoint(beginnings)
        return self.diary == diary

    def follows(self, present: str | None) -> bool:
        """Return whether it may take the place of what the file holds: nobody else has filled that in meanwhile."""
        return present is None or present == self.body or seal(present) == self.before


class FormsAside(Protocol):
    """Keeps such forms on this computer. Never raises."""

    def keep(self, form: FormAside) -> bool:
        """Keep it in the place of the one before; return whether that could be done."""

    def kept(self, diary: Path, beginnings: Set[str]) -> tuple[FormAside, ...]:
        """Return all that belong to a diary."""

    def drop(self, form: FormAside) -> None:
        """Leave nothing of it: the diary has it, or it is thrown away."""


class NoFormsAside:
    """Keeps none, for a diary that nobody fills anything in."""

    def keep(self, form: FormAside) -> bool:
        return False

    def kept(self, diary: Path, beginnings: Set[str]) -> tuple[FormAside, ...]:
        return ()

    def drop(self, form: FormAside) -> None:
        """There is none."""


def seal(body: str) -> str:
    return sha256(body.encode(errors="surrogatepass"))
