"""A paper month in words: its lines while they are typed, and what will be written of them. Pure."""

from datetime import date

from kineret_gui.actions.log_paper_month import FromPaper
from kineret_gui.diary.facts.due_clock import same_clocks
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import FIRST_YEAR, Now
from kineret_gui.diary.rules.adherence import that_differ
from kineret_gui.diary.rules.paper_line import PaperAnswer
from kineret_gui.diary.rules.period import month_after, month_before
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.paper import check_view
from kineret_gui.screens.paper.check_view import PaperCheckRow
from kineret_gui.screens.paper.paper_rows import PaperRow, answer_words
from kineret_gui.screens.paper.paper_sheet import PaperSheet
from kineret_gui.wording import amounts, clocks, days, fill, people
from kineret_gui.wording.translation import tr


@frozen
class PaperFacts:
    """Facts that the page shows.

    month        a day of the month that is typed in
    today        the diary day
    is_checking  whether what will be written is looked at
    wrong        why there is nothing to check yet
    writer       the name under which is written here
    too_much     what the leaflet says of too much
    """

    sheet: PaperSheet
    month: date
    today: date
    is_checking: bool
    wrong: str
    giver: Giver
    person: Person
    writer: str
    can_write: bool
    too_much: str


@frozen
class PaperView:
    """Everything on the page but the lines.

    earlier_month    the words of the way to the month before; empty where there is none
    later_month      the words of the way to the month after; empty where that has not come yet
    by_clocks        by which clocks times are typed; empty where they show what those here show
    checks           what will be written
    amount_question  which doses would come to another amount than was prescribed; empty where none would
    too_much         set where any dose would come to more than was prescribed
    button           what is about to be written
    """

    month: str = ""
    earlier_month: str = ""
    later_month: str = ""
    by_clocks: str = ""
    can_write: bool = False
    checking: bool = False
    wrong: str = ""
    checks: tuple[PaperCheckRow, ...] = ()
    givers: tuple[ChoiceRow, ...] = ()
    amount_question: str = ""
    too_much: str = ""
    button: str = ""


@frozen
class PaperTypingView:
    """The lines while they are typed.

    line     the one that stands alone in a narrow window
    known    the doses that are recorded already
    answers  what may have happened to the dose of the line that stands alone
    nothing  set in a month in which no line can be typed
    """

    rows: tuple[PaperRow, ...] = ()
    line: tuple[PaperRow, ...] = ()
    known: tuple[PaperRow, ...] = ()
    answers: tuple[ChoiceRow, ...] = ()
    is_first: bool = True
    is_last: bool = True
    nothing: str = ""


def paper_view(facts: PaperFacts) -> PaperView:
    """Return the page around the lines."""
    sheet, month, now = facts.sheet, facts.month, facts.sheet.context.now
    to_write = sheet.to_write if facts.is_checking else ()
    differing = that_differ(sheet.records, _injections(to_write))
    return PaperView(
        month=fill(tr("Paper month: %1"), days.month(month)),
        earlier_month=_earlier(month) if month.year > FIRST_YEAR else "",
        later_month=_later(month) if month_after(month) <= facts.today else "",
        by_clocks=_by_clocks(now),
        can_write=facts.can_write,
        checking=facts.is_checking,
        wrong=facts.wrong,
        checks=check_view.rows(to_write, clocks.seen_from(now, sheet.context.day_starts)),
        givers=_giver_rows(facts),
        amount_question=amounts.of_days(differing),
        too_much=facts.too_much if any(differs.is_more for _, differs in differing) else "",
        button=check_view.button(to_write),
    )


def paper_typing_view(sheet: PaperSheet, key: str) -> PaperTypingView:
    """Return the lines, of which the one of this key stands alone; empty where none can be typed."""
    rows, keys = sheet.rows, list(sheet.asked)
    answer = sheet.answer(key) if key else PaperAnswer.NOTHING
    return PaperTypingView(
        rows=rows,
        line=tuple(row for row in rows if row.takes and row.key == key),
        known=tuple(row for row in rows if not row.takes),
        answers=tuple(choices(PaperAnswer, answer_words, answer)),
        is_first=key in ("", *keys[:1]),
        is_last=key in ("", *keys[-1:]),
        nothing="" if key else tr("Every dose of this month already has an entry, or no dose was due."),
    )


def _injections(to_write: tuple[FromPaper, ...]) -> list[Injection]:
    return [one.fact for one in to_write if isinstance(one.fact, Injection)]


def _giver_rows(facts: PaperFacts) -> tuple[ChoiceRow, ...]:
    return tuple(choices(Giver, lambda giver: people.injected(giver, facts.person, facts.writer), facts.giver))


def _by_clocks(now: Now) -> str:
    """By which clocks the times are, where doses follow others than those here."""
    return "" if same_clocks(now.here, now) else fill(tr("Enter each time in %1 time."), clocks.city(now.zone))


def _earlier(month: date) -> str:
    return fill(tr("Previous month: %1"), days.month(month_before(month)))


def _later(month: date) -> str:
    return fill(tr("Next month: %1"), days.month(month_after(month)))
