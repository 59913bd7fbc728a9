"""The read model of the pages: the diary that is open, the present, and whose diary it is."""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from kineret_gui.diary.facts.person import FigureKind, Person
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.dose_clock import dose_now
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.wording import about, fill
from kineret_gui.wording.leaflet import Leaflet, Sentence
from kineret_gui.wording.translation import tr


@dataclass
class DiaryReader:
    """Reads the diary that is open. Whatever comes from the file raises DiaryUnavailable.

    file     the diary on disk
    now      the present by the clock of this computer
    figures  the drawn bodies
    joints   where the joints lie on the front of a drawn body, by their ids, in the units of the drawing
    leaflet  what the leaflet says, each sentence with its source
    """

    file: DiaryFile
    now: Callable[[], Now]
    figures: Mapping[FigureKind, Figure]
    joints: Callable[[FigureKind], Mapping[str, tuple[float, float]]]
    leaflet: Leaflet
    _last_read: Person | None = field(default=None, init=False, repr=False)
    _look: "_Look | None" = field(default=None, init=False, repr=False)

    @contextlib.contextmanager
    def one_look(self) -> Iterator[None]:
        """Read all that a page shows as of one moment, and what each part of it asks for only once.

        A file that cannot be read raises nothing here: whatever reads it next says so.
        """
        with contextlib.ExitStack() as look:
            with contextlib.suppress(DiaryUnavailable):
                look.enter_context(self.file.looking())
                self._look = self._look or _Look(self._read_person(), dose_now(self.file, self.now()))
                look.callback(self._see_anew)
            yield

    def _see_anew(self) -> None:
        self._look = None

    @property
    def person(self) -> Person:
        """The person whose diary it is, as last written."""
        return self._look.person if self._look else self._read_person()

    def _read_person(self) -> Person:
        for entry in self.file.newest(Person):
            self._last_read = entry.fact
            return entry.fact
        raise DiaryUnavailable(Reason.DAMAGED, self.file.path)

    @property
    def person_shown(self) -> Person:
        """The person as last read: for what is only drawn, while the file may be gone."""
        return self._last_read or self.person

    @property
    def dose_now(self) -> Now:
        """The present by the clocks that the doses follow: those of home, unless local time was chosen."""
        return self._look.dose_now if self._look else dose_now(self.file, self.now())

    @property
    def today(self) -> date:
        """The diary day by the clock of this computer."""
        return self.now().day(self.person.day_starts)

    @property
    def dose_today(self) -> date:
        """The diary day by the clocks that the doses follow."""
        return self.dose_now.day(self.person.day_starts)

    @property
    def figure(self) -> Figure:
        """The drawn body of the person."""
        return self.figures[self.person.figure]

    def leaflet_says(self, group: str) -> str:
        """Return the sentences of a group in one paragraph, and the text they rest on."""
        sentences = self.leaflet.group(group)
        text = " ".join(sentence.text for sentence in sentences)
        return fill(tr("%1 %2."), text, about.usual_source(sentences))


class _Look(NamedTuple):
    person: Person
    dose_now: Now


def source_line(sentences: Sequence[Sentence]) -> str:
    """Return the texts that sentences rest on, each with its date and how certain it is."""
    return about.sources(sentences)
