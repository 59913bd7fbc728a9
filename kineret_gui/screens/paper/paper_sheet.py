"""A month of the paper: its due doses, and what was typed of them so far. Pure: tested as tables."""

from collections.abc import Mapping
from dataclasses import replace

from kineret_gui.actions.log_paper_month import FromPaper
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.paper_line import PaperAnswer, PaperForm, PaperLine
from kineret_gui.diary.text import LONGEST_NOTE
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.paper.line_parsing import PaperDose, ReadingContext, asked_of, from_paper, wrongs
from kineret_gui.screens.paper.paper_rows import PaperRow, line_key, paper_rows
from kineret_gui.wording import days

_STEPS = tuple(PaperAnswer)


@frozen
class PaperSheet:
    """The doses of a month until today, and the form with what was typed; `form` may hold other months too."""

    records: tuple[DoseRecord, ...]
    form: PaperForm
    context: ReadingContext

    @property
    def asked(self) -> Mapping[str, PaperDose]:
        """The lines that can be typed, by their keys, in their order."""
        return {line_key(asked): asked for record in self.records for asked in asked_of(record)}

    @property
    def rows(self) -> tuple[PaperRow, ...]:
        return paper_rows(self.records, self.form, self.context)

    @property
    def lines(self) -> tuple[PaperLine, ...]:
        """The lines of this month, also those in which nothing was typed."""
        return tuple(map(self._line, self.asked))

    @property
    def unclear(self) -> tuple[str, ...]:
        """The keys of the lines that are not clear yet."""
        return tuple(key for key, asked in self.asked.items() if wrongs(asked, self.form, self.context))

    @property
    def to_write(self) -> tuple[FromPaper, ...]:
        """Return what the lines become; all must be clear."""
        return tuple(from_paper(tuple(self.asked.values()), self.form, self.context))

    @property
    def to_keep(self) -> PaperForm:
        """The form without the lines of doses that the diary knows by now."""
        asked, here = set(self.lines), {record.dose.id for record in self.records}
        return PaperForm(tuple(line for line in self.form.lines if line in asked or line.dose not in here))

    def typed(self, key: str, cell: str, text: str) -> "PaperSheet":
        """With this text in `time`, `place`, `amount` or `note` of a line."""
        line, text = self._line(key), one_line(text)[:LONGEST_NOTE]
        match cell:
            case "time":
                return self._with(replace(line, time=text))
            case "place":
                return self._with(replace(line, place=text))
            case "amount":
                return self._with(replace(line, milligrams=text))
            case "note":
                return self._with(replace(line, note=text))
            case _:
                raise KeyError(cell)

    def stepped(self, key: str) -> "PaperSheet":
        """With the next word for what happened to the dose."""
        line = self._line(key)
        return self._with(replace(line, said=_STEPS[(_STEPS.index(line.says) + 1) % len(_STEPS)]))

    def saying(self, key: str, answer: PaperAnswer) -> "PaperSheet":
        """With this word for what happened to the dose."""
        return self._with(replace(self._line(key), said=answer))

    def like_above(self, key: str) -> "PaperSheet":
        """With the words of the nearest line above in which something was typed; as it is where there is none."""
        keys = list(self.asked)
        above = (self._line(before) for before in reversed(keys[: keys.index(key)]))
        filled = next((line for line in above if not line.is_empty), None)
        return self._with(self._line(key).like(filled)) if filled else self

    def as_usual(self, key: str) -> "PaperSheet":
        """With the usual time and the ordered mg of the dose."""
        asked = self.asked[key]
        time, milligrams = days.clock(asked.usual_time), str(asked.milligrams)
        return self._with(replace(self._line(key), said=PaperAnswer.GIVEN, time=time, milligrams=milligrams))

    def answer(self, key: str) -> PaperAnswer:
        """Return what a line says of its dose."""
        return self._line(key).says

    def _line(self, key: str) -> PaperLine:
        asked = self.asked[key]
        return self.form.line(asked.record.dose.id, asked.syringe)

    def _with(self, line: PaperLine) -> "PaperSheet":
        """The form keeps no line in which nothing is left."""
        without = self.form.without([line.id])
        return replace(self, form=without if line.is_empty else without.having(line))
