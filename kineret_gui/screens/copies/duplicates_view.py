"""Two entries of one dose side by side, and what can be said of them. Pure: tested as tables."""

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.possible_duplicates import PossibleDuplicates
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.schedule import clocks_at
from kineret_gui.wording import clocks, days, doses, entries, fill
from kineret_gui.wording.translation import tr


@frozen
class DuplicateSide:
    """One of the two entries: what it says, what was noted beside it, who wrote it when, and how to keep its words."""

    title: str
    words: str
    note: str
    keep: str


@frozen
class DuplicatesView:
    """Everything on the page.

    question  empty where nothing is left to ask
    sides     the first entry and the second one
    more      how many questions come after this one
    """

    question: str = ""
    sides: tuple[DuplicateSide, ...] = ()
    more: str = ""
    can_write: bool = False


def duplicates_view(pairs: tuple[PossibleDuplicates, ...], now: Now, day_starts: int) -> DuplicatesView:
    """Return the first pair, and how many come after it; `now` is by the clocks that doses follow."""
    if not pairs:
        return DuplicatesView()
    pair, *later = pairs
    by = clocks_at(now, day_starts)
    dose = fill(tr("the dose due on %1 at %2"), days.day(pair.dose.day), clocks.due_by(pair.dose, by))
    return DuplicatesView(
        question=fill(_asked(pair), dose),
        sides=(
            _side(pair.first, tr("Entry 1"), tr("Same injection: keep entry 1, by %1"), now),
            _side(pair.second, tr("Entry 2"), tr("Same injection: keep entry 2, by %1"), now),
        ),
        more=tr("%n more to check after this.", n=len(later)) if later else "",
    )


def _asked(pair: PossibleDuplicates) -> str:
    if pair.apart:
        return tr("For %1, one person says that one injection was given, and another says two. Which is right?")
    return tr("Two entries say that %1 was given. Is it the same injection?")


def reason(pair: PossibleDuplicates, kept: Entry[Injection]) -> str:
    """Return the reason under which the later entry is withdrawn."""
    other = pair.second if kept == pair.first else pair.first
    return fill(tr("Same injection, entered by %1 and by %2"), kept.by, other.by)


def settled_as_one() -> str:
    return tr("Kept as one injection.")


def settled_as_two() -> str:
    return tr("Kept as two injections.")


def _side(entry: Entry[Injection], title: str, keep: str, now: Now) -> DuplicateSide:
    return DuplicateSide(
        title=fill(tr("%1: %2"), title, entries.written(entry, now)),
        words=doses.injection(entry.fact, clocks.seen_from(now)),
        note=fill(tr("Note: %1"), entries.note(entry.fact)) if entry.fact.note else "",
        keep=fill(keep, entry.by),
    )
