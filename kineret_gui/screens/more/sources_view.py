"""Every medical sentence of the program in groups, with the text it rests on, in words. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.wording import about as words
from kineret_gui.wording.leaflet import Leaflet


@frozen
class GroupRow:
    """A group of sentences; `key` opens it."""

    key: str
    title: str
    detail: str


@frozen
class SourceRow:
    """A sentence or a text, and what is to be known of it."""

    text: str
    detail: str


@frozen
class SourcesView:
    """Everything on the page; the sentences are those of the group that is open."""

    groups: tuple[GroupRow, ...]
    texts: tuple[SourceRow, ...]
    sentences: tuple[SourceRow, ...]
    group_is_open: bool
    group_name: str


def sources_view(leaflet: Leaflet, group: str) -> SourcesView:
    """Return the page with one group open, or with none where `group` is empty."""
    return SourcesView(
        groups=tuple(group_rows(leaflet)),
        texts=tuple(text_rows(leaflet)),
        sentences=tuple(sentence_rows(leaflet, group)) if group else (),
        group_is_open=bool(group),
        group_name=words.group(group) if group else "",
    )


def group_rows(leaflet: Leaflet) -> list[GroupRow]:
    """The groups of sentences, each with how many it holds."""
    return [GroupRow(name, words.group(name), words.count(len(ids))) for name, ids in leaflet.groups.items()]


def sentence_rows(leaflet: Leaflet, group: str) -> list[SourceRow]:
    """The sentences of a group for all countries, each with the part of the text it rests on."""
    return [SourceRow(sentence.text, words.passage(sentence)) for sentence in leaflet.whole_group(group)]


def text_rows(leaflet: Leaflet) -> list[SourceRow]:
    """Every text that a sentence rests on, with its address."""
    sources = {sentence.source.id: sentence.source for sentence in leaflet.sentences.values()}
    return [SourceRow(words.dated(source), source.address) for source in sources.values()]
