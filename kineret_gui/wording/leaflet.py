"""The leaflet, sentence by sentence, each with the text it rests on.

The sentences are data (resources/leaflet); a screen shows them and adds none of its own.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from kineret_gui.diary.frozen import frozen


class Certainty(StrEnum):
    """The nearness of a sentence's source to the original."""

    PRIMARY = "P"  # the product information itself, or a faithful copy
    SECONDARY = "S"  # a compendium, a hospital's or a company's page


@frozen
class Source:
    """The text a sentence rests on; `date` as that text gives it (year, month or day), or "undated"."""

    id: str
    title: str
    date: str
    address: str


@frozen
class Sentence:
    """One thought for the person or their carer; `label` is its short name in a list, where it has one.

    to_confirm: the leaflet says so, and a clinician has still to say what tells it from something harmless.
    """

    id: str
    text: str
    label: str
    source: Source
    certainty: Certainty
    to_confirm: bool = False


@frozen
class SentenceRow:
    """One sentence as a line of a page."""

    text: str


@frozen
class Leaflet:
    """All sentences of one language for one market, and the groups in which screens show them."""

    language: str
    market: str
    sentences: Mapping[str, Sentence]
    groups: Mapping[str, tuple[str, ...]]

    def group(self, name: str) -> tuple[Sentence, ...]:
        """The sentences of a group, in the order to show them. Raises KeyError where there is none."""
        return tuple(map(self.sentence, self.groups[name]))

    def rows(self, name: str) -> tuple[SentenceRow, ...]:
        """Return the sentences of a group as lines of a page. Raises KeyError where there is none."""
        return tuple(SentenceRow(sentence.text) for sentence in self.group(name))

    def sentence(self, id: str) -> Sentence:
        """The sentence of that id. Raises KeyError where there is none."""
        return self.sentences[id]


def leaflet_from(data: Mapping[str, Any]) -> Leaflet:
    """The leaflet in a decoded file of resources/leaflet. Raises ValueError, saying what is wrong."""
    what = "the leaflet"
    sources = {id: _source(id, row) for id, row in _part(data, "sources").items()}
    sentences = {id: _sentence(id, row, sources) for id, row in _part(data, "sentences").items()}
    groups = {name: _group(name, ids, sentences) for name, ids in _part(data, "groups").items()}
    return Leaflet(_words(what, data, "language"), _words(what, data, "market"), sentences, groups)


def _source(id: str, row: Any) -> Source:
    what = f"source {id}"
    return Source(id, _words(what, row, "title"), _words(what, row, "date"), _words(what, row, "address"))


def _sentence(id: str, row: Any, sources: Mapping[str, Source]) -> Sentence:
    what = f"sentence {id}"
    text, source, certainty = (_words(what, row, field) for field in ("text", "source", "certainty"))
    if source not in sources:
        raise ValueError(f"{what} names the source {source}, which is not there")
    if certainty not in list(Certainty):
        raise ValueError(f"{what} has the certainty {certainty}, which is neither P nor S")
    label = _words(what, row, "label") if "label" in row else ""
    to_confirm = row.get("to_confirm", False)
    if not isinstance(to_confirm, bool):
        raise ValueError(f"{what} has something else than true or false in to_confirm")
    return Sentence(id, text, label, sources[source], Certainty(certainty), to_confirm)


def _group(name: str, ids: Any, sentences: Mapping[str, Sentence]) -> tuple[str, ...]:
    if not isinstance(ids, list) or not ids:
        raise ValueError(f"group {name} lists no sentences")
    for id in ids:
        if not isinstance(id, str) or id not in sentences:
            raise ValueError(f"group {name} lists the sentence {id}, which is not there")
    return tuple(ids)


def _part(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = data.get(name)
    if not isinstance(part, Mapping):
        raise ValueError(f"the leaflet has no {name}")
    return part


def _words(what: str, row: Any, field: str) -> str:
    """A field that must hold words."""
    words = row.get(field) if isinstance(row, Mapping) else None
    if not isinstance(words, str) or not words.strip():
        raise ValueError(f"{what} has no {field}")
    return words
