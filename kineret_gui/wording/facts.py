"""Each kind of fact in words: its name, one line, and all that it says. Its words stand in `wording/kinds`."""

import functools
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Generic, TypeVar

from kineret_gui.diary.entry import KINDS, Fact, Foreign
from kineret_gui.diary.frozen import frozen
from kineret_gui.wording import fill
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr

F = TypeVar("F")


@frozen
class KindWords(Generic[F]):
    """The words of one kind of fact.

    name     as `Injection`, to be translated
    summary  the fact in one line; times as the second argument says them
    lines    all that it can say, in the order of reading; always the same labels
    """

    name: str
    summary: Callable[[F, TimeWording], str]
    lines: Callable[[F, TimeWording], tuple[FactLine, ...]]


def words_of(kind: type[Fact]) -> KindWords[Any]:
    """Return the words of a kind, from the module that is named as the one of the fact itself."""
    return _words_in(kind.__module__.rpartition(".")[2])[kind]


@functools.cache
def _words_in(module: str) -> Mapping[type, KindWords[Any]]:
    words: Mapping[type, KindWords[Any]] = import_module(f"kineret_gui.wording.kinds.{module}").WORDS
    return words


def kind(fact: Fact) -> str:
    """Return the name of its kind, as `Injection`."""
    if isinstance(fact, Foreign) and fact.kind in KINDS:
        return fill(tr("%1 from a newer version"), name_of(KINDS[fact.kind]))
    return name_of(type(fact))


def name_of(kind: type[Fact]) -> str:
    """Return the name of a kind, as `Injection`."""
    return tr(words_of(kind).name)


def summary(fact: Fact, at: TimeWording) -> str:
    """Return an entry in one line; `at` says its time."""
    return words_of(type(fact)).summary(fact, at)


def lines(fact: Fact, at: TimeWording) -> tuple[FactLine, ...]:
    """Return all that an entry can say, in the order of reading; always the same labels for one kind of entry.

    `at` says the times.
    """
    return words_of(type(fact)).lines(fact, at)
