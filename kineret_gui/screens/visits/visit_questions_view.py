"""The questions for the visit, open ones first. Pure."""

from collections.abc import Iterable, Sequence

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.visit_questions import asked_questions, open_questions
from kineret_gui.wording import clocks, fill
from kineret_gui.wording.lines import shortened
from kineret_gui.wording.translation import tr


@frozen
class OpenQuestionRow:
    """A question that waits. `named` is its words in short, for the buttons beside it."""

    entry: str
    title: str
    detail: str
    named: str


@frozen
class AskedQuestionRow:
    """A question that was asked, and what was answered."""

    entry: str
    title: str
    detail: str


@frozen
class VisitQuestionsView:
    """Everything on the page.

    nothing    what is said where no question is open
    show_more  how many more were asked; empty where all are shown
    """

    waiting: tuple[OpenQuestionRow, ...] = ()
    asked: tuple[AskedQuestionRow, ...] = ()
    nothing: str = ""
    show_more: str = ""
    can_write: bool = False
    is_for_paper: bool = False


def visit_questions_view(
    questions: Iterable[Entry[VisitQuestion]],
    asked: Sequence[Entry[VisitQuestionAsked]],
    now: Now,
    *,
    most_asked: int | None,
    can_write: bool,
) -> VisitQuestionsView:
    """Return the page; `most_asked` of those that were asked are shown, all of them for None."""
    waiting = tuple(_open_row(entry, now) for entry in open_questions(questions, asked))
    rows = tuple(_asked_row(entry, now) for entry in asked_questions(asked)[:most_asked])
    more = len(asked) - len(rows)
    return VisitQuestionsView(
        waiting=waiting,
        asked=rows,
        nothing="" if waiting else _nothing(can_write),
        show_more=tr("Show %n more question(s)", n=more) if more else "",
        can_write=can_write,
        is_for_paper=bool(waiting),
    )


def _nothing(can_write: bool) -> str:
    if not can_write:
        return tr("No open questions.")
    return tr("No open questions. If you think of one, add it here. It stays until it has been asked.")


def _open_row(entry: Entry[VisitQuestion], now: Now) -> OpenQuestionRow:
    fact = entry.fact
    added = fill(tr("Added %1"), clocks.near_day(fact.moment, now))
    return OpenQuestionRow(entry.id, fact.text, added, shortened(fact.text))


def _asked_row(entry: Entry[VisitQuestionAsked], now: Now) -> AskedQuestionRow:
    fact = entry.fact
    detail = fill(tr("Asked %1. No answer recorded"), clocks.near_day(fact.moment, now))
    if fact.note:
        detail = fill(tr("Asked %1. Answer: %2"), clocks.near_day(fact.moment, now), shortened(fact.note))
    return AskedQuestionRow(entry.id, fact.text, detail)
