"""The leaflet, sentence by sentence, each with the text it rests on.

The sentences are data (resources/leaflet); a screen shows them and adds none of its own.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from kineret_gui.diary.frozen import frozen


class Certainty(StrEnum):
    """The nearness of a sentence's source to the original."""

    PRIMARY = "P"  # the product information itself, or a faithful copy
    SECONDARY = "S"  # a compendium, a hospital's or a company's page


class Region(StrEnum):
    """The countries for which a sentence is shown: where their texts differ, those of the one that was chosen."""

    ANY = "any"
    EU = "EU"
    US = "US"


_CERTAINTIES = {one.value: one for one in Certainty}
_REGIONS = {one.value: one for one in Region}


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

    region      where it is shown; `Region.ANY` everywhere
    passage     the part of the source that it rests on
    to_confirm  the source says so, and a clinician has still to confirm how it is worded
    """

    id: str
    text: str
    label: str
    source: Source
    certainty: Certainty
    region: Region
    passage: str
    to_confirm: bool = False


@frozen
class SentenceRow:
    """One sentence as a line of a page; `basis` is empty where what the page names as its source goes for it too."""

    text: str
    basis: str = ""


@frozen
class StudyFigure:
    """One figure of a study, to draw beside others: `value` out of `most`, which may be so many people."""

    label: str
    words: str
    value: float
    most: float
    counts_people: bool = False


def _in_the_eu() -> Region:
    return Region.EU


@frozen
class Leaflet:
    """All sentences of one language, and the groups in which screens show them.

    figures  by the id of the sentence that says them
    acts     of some groups the few sentences that a hand follows at once
    region   the one whose sentences are shown, where texts differ
    """

    language: str
    market: str
    sentences: Mapping[str, Sentence]
    groups: Mapping[str, tuple[str, ...]]
    figures: Mapping[str, tuple[StudyFigure, ...]]
    acts: Mapping[str, tuple[str, ...]]
    region: Callable[[], Region] = _in_the_eu

    def group(self, name: str) -> tuple[Sentence, ...]:
        """The sentences of a group, in the order to show them, in this region. Raises KeyError where there is none."""
        return tuple(one for one in self.whole_group(name) if one.region in (Region.ANY, self.region()))

    def whole_group(self, name: str) -> tuple[Sentence, ...]:
        """The same for all regions."""
        return tuple(map(self.sentence, self.groups[name]))

    def acts_of(self, name: str) -> tuple[Sentence, ...]:
        """The sentences that a hand follows at this step, in order; none where the group tells of no acts."""
        return tuple(map(self.sentence, self.acts.get(name, ())))

    def sentence(self, id: str) -> Sentence:
        """The sentence of that id. Raises KeyError where there is none."""
        return self.sentences[id]


def leaflet_from(data: Mapping[str, Any]) -> Leaflet:
    """The leaflet in a decoded file of resources/leaflet. Raises ValueError, saying what is wrong."""
    what = "the leaflet"
    sources = {id: _source(id, row) for id, row in _part(data, "sources").items()}
    sentences = {id: _sentence(id, row, sources) for id, row in _part(data, "sentences").items()}
    groups = {name: _group(name, ids, sentences) for name, ids in _part(data, "groups").items()}
    figures = {id: _figures(id, bars, sentences) for id, bars in data.get("figures", {}).items()}
    acts = {name: _acts(name, ids, groups) for name, ids in data.get("acts", {}).items()}
    return Leaflet(_words(what, data, "language"), _words(what, data, "market"), sentences, groups, figures, acts)


def _source(id: str, row: Any) -> Source:
    what = f"source {id}"
    return Source(id, _words(what, row, "title"), _words(what, row, "date"), _words(what, row, "address"))


def _sentence(id: str, row: Any, sources: Mapping[str, Source]) -> Sentence:
    what = f"sentence {id}"
    fields = ("text", "source", "certainty", "region", "passage")
    text, source, certainty, region, passage = (_words(what, row, field) for field in fields)
    if source not in sources:
        raise ValueError(f"{what} names the source {source}, which is not there")
    if certainty not in _CERTAINTIES:
        raise ValueError(f"{what} has the certainty {certainty}, which is neither P nor S")
    if region not in _REGIONS:
        raise ValueError(f"{what} has the region {region}, which is none of {', '.join(Region)}")
    label = _words(what, row, "label") if "label" in row else ""
    to_confirm = row.get("to_confirm", False)
    if not isinstance(to_confirm, bool):
        raise ValueError(f"{what} has something else than true or false in to_confirm")
    return Sentence(id, text, label, sources[source], _CERTAINTIES[certainty], _REGIONS[region], passage, to_confirm)


def _figures(id: str, bars: Any, sentences: Mapping[str, Sentence]) -> tuple[StudyFigure, ...]:
    if id not in sentences or not isinstance(bars, list):
        raise ValueError(f"the figures of {id} belong to no sentence")
    return tuple(_bar(f"figure {number} of {id}", bar) for number, bar in enumerate(bars, 1))


def _bar(what: str, row: Any) -> StudyFigure:
    label, words = _words(what, row, "label"), _words(what, row, "words")
    value, most = row.get("value"), row.get("of")
    if type(value) not in (int, float) or type(most) not in (int, float) or not 0 <= value <= most or not most:
        raise ValueError(f"{what} is no part of a whole")
    return StudyFigure(label, words, float(value), float(most), row.get("people") is True)


def _group(name: str, ids: Any, sentences: Mapping[str, Sentence]) -> tuple[str, ...]:
    if not isinstance(ids, list) or not ids:
        raise ValueError(f"group {name} lists no sentences")
    for id in ids:
        if not isinstance(id, str) or id not in sentences:
            raise ValueError(f"group {name} lists the sentence {id}, which is not there")
    return tuple(ids)


def _acts(name: str, ids: Any, groups: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    if not isinstance(ids, list) or not ids or not set(map(str, ids)) <= set(groups.get(name, ())):
        raise ValueError(f"the acts of {name} are no sentences of that group")
    return tuple(ids)


def _part(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = data.get(name)
    if not isinstance(part, Mapping):
        raise ValueError(f"the leaflet has no {name}")
    return part


def _words(what: str, row: Any, field: str) -> str:
    """A field that must hold words."""
    words = row.get(field) if isinstance(row, dict) else None
    if not isinstance(words, str) or not words.strip():
        raise ValueError(f"{what} has no {field}")
    return words
