"""The check of a paper month before it is written, and the message afterwards. Pure."""

from collections.abc import Callable, Sequence

from kineret_gui.actions.log_paper_month import FromPaper
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.wording import days, doses, fill
from kineret_gui.wording.translation import tr


@frozen
class PaperCheckRow:
    """One entry as it will be written."""

    words: str
    detail: str


def rows(to_write: Sequence[FromPaper], at: Callable[[Moment], str]) -> tuple[PaperCheckRow, ...]:
    """Every entry in the words in which it will be read later; `at` says its time."""
    return tuple(_check(one.fact, at) for one in to_write)


def _check(fact: Injection | DoseAnswer, at: Callable[[Moment], str]) -> PaperCheckRow:
    if isinstance(fact, Injection):
        return PaperCheckRow(days.day(fact.day), _with_note(doses.injection(fact, at), fact.note))
    return PaperCheckRow(days.day(fact.day), _with_note(doses.answer(fact.answer), fact.note))


def _with_note(words: str, note: str) -> str:
    return fill(tr("%1; %2"), words, note) if note else words


def filled_in(to_write: Sequence[FromPaper]) -> int:
    """Return how many doses something was typed of."""
    return len({fact.answers if isinstance(fact, Injection) else fact.dose for fact in (one.fact for one in to_write)})


def button(to_write: Sequence[FromPaper]) -> str:
    """Return the text of the button on the last page; empty where there is nothing to write."""
    return tr("Save %n dose(s)", n=filled_in(to_write)) if to_write else ""


def written(entries: int, of: int) -> str:
    """Say what was done, and what was left out because the diary knows of it by now."""
    done = tr("%n line(s) from the paper saved.", n=entries)
    if entries == of:
        return done
    return fill(tr("%1 Left out, because they are already in the diary: %2."), done, str(of - entries))


def wrong(unclear: int, is_filled: bool) -> str:
    """Say why there is nothing to check yet; empty where there is."""
    if unclear:
        return tr("%n lines need checking. See the notes next to them.", n=unclear)
    return "" if is_filled else tr("Nothing has been typed for this month yet.")
