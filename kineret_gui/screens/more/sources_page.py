"""Sources: every medical sentence of the program, with the text it rests on and how certain that is."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.wording import about as words
from kineret_gui.wording.leaflet import Leaflet


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group of sentences; `key` opens it."""

    key: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class ToldRow:
    """A sentence or a text, and what is to be known of it."""

    text: str
    detail: str


def group_rows(leaflet: Leaflet) -> list[GroupRow]:
    """The groups of sentences, each with how many it holds."""
    return [GroupRow(name, words.group(name), words.count(len(ids))) for name, ids in leaflet.groups.items()]


def sentence_rows(leaflet: Leaflet, group: str) -> list[ToldRow]:
    """The sentences of a group, each with what it rests on."""
    return [ToldRow(sentence.text, words.rests_on(sentence)) for sentence in leaflet.group(group)]


def text_rows(leaflet: Leaflet) -> list[ToldRow]:
    """Every text that a sentence rests on, with its address."""
    sources = {sentence.source.id: sentence.source for sentence in leaflet.sentences.values()}
    return [ToldRow(words.dated(source), source.address) for source in sources.values()]


@known_to_qml
class SourcesScreen(QObject):
    """The groups; one that is pressed shows its sentences. It needs no diary."""

    changed = Signal()

    def __init__(self, leaflet: Leaflet) -> None:
        super().__init__()
        self._leaflet = leaflet
        self._group = ""
        self._groups = RowListModel(GroupRow, self)
        self._groups.show(group_rows(leaflet))
        self._sentences = RowListModel(ToldRow, self)
        self._texts = RowListModel(ToldRow, self)
        self._texts.show(text_rows(leaflet))

    def open(self, about: str) -> None:
        """Begin with all groups."""
        self._group = ""

    def refresh(self) -> None:
        self.changed.emit()

    @Slot(str)
    def openGroup(self, group: str) -> None:
        self._group = group
        self._sentences.show(sentence_rows(self._leaflet, group))
        self.changed.emit()

    @Slot()
    def closeGroup(self) -> None:
        self._group = ""
        self.changed.emit()

    @Property(bool, notify=changed)
    def groupIsOpen(self) -> bool:
        return bool(self._group)

    @Property(str, notify=changed)
    def groupName(self) -> str:
        return words.group(self._group) if self._group else ""

    @Property(QObject, constant=True)
    def groups(self) -> RowListModel:
        return self._groups

    @Property(QObject, constant=True)
    def sentences(self) -> RowListModel:
        return self._sentences

    @Property(QObject, constant=True)
    def texts(self) -> RowListModel:
        return self._texts
