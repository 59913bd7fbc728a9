"""One entry in words, what it replaced, and the entries in its place. Pure: tested as tables."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Entry, Fact, Withdrawal
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.entry_rows import EntryRow, with_unique_titles
from kineret_gui.screens.review.edit_link import edit_link_of
from kineret_gui.wording import clocks, fill, newer
from kineret_gui.wording.entries import changed, differences, headline, summary, written
from kineret_gui.wording.facts import lines
from kineret_gui.wording.translation import tr


@frozen
class EntryFacts:
    """The entry and its corrections, read from the diary.

    earlier        each change that led to this entry, the oldest first: the struck entry and what struck it
    later          what replaced or withdrew this entry
    in_its_place   the entries that stand now where this one stood
    """

    entry: Entry[Fact]
    earlier: Sequence[tuple[Entry[Fact], Entry[Fact]]]
    later: Sequence[Entry[Fact]]
    in_its_place: Sequence[Entry[Fact]]
    can_write: bool
    can_be_spared: bool


@frozen
class EntryLineRow:
    """One thing that the entry says."""

    label: str
    value: str


@frozen
class EntryHistoryRow:
    """The heading of a change, or one thing that it changed, with the old words and the new ones."""

    heading: str
    label: str
    old: str
    now: str


@frozen
class EntryView:
    """Everything on the page, in words.

    correct, withdraw  the labels of buttons; empty where that is not offered
    asks               whether the question stands if the entry is really to be withdrawn
    reason             the reason for it, as typed so far
    """

    title: str = ""
    struck: str = ""
    newer: str = ""
    written: str = ""
    correct: str = ""
    withdraw: str = ""
    lines: tuple[EntryLineRow, ...] = ()
    history: tuple[EntryHistoryRow, ...] = ()
    in_its_place: tuple[EntryRow, ...] = ()
    asks: bool = False
    reason: str = ""


def missing_entry_view() -> EntryView:
    """Return the view of an entry that the diary does not hold."""
    return EntryView(title=tr("This entry is not in the diary"))


def entry_view(facts: EntryFacts, now: Now, reason: str | None = None) -> EntryView:
    """Return the entry in words.

    reason  for withdrawing it, as typed so far; None while nobody asked to withdraw it
    """
    entry = facts.entry
    link = edit_link_of(entry)
    may_change = facts.can_write and not facts.later
    may_withdraw = may_change and facts.can_be_spared
    asks = may_withdraw and reason is not None
    return EntryView(
        title=headline(entry.fact),
        struck=_struck(facts, now),
        newer=_newer(entry, offers_nothing=link is None, may_change=may_change),
        written=written(entry, now),
        correct=link.words if link and may_change and not asks else "",
        withdraw=tr("Remove this entry") if may_withdraw and not asks else "",
        lines=_lines(entry, now),
        history=tuple(row for old, new in facts.earlier for row in _change(old, new, now)),
        in_its_place=with_unique_titles([_row(standing, now) for standing in facts.in_its_place]),
        asks=asks,
        reason=reason or "",
    )


def _lines(entry: Entry[Fact], now: Now) -> tuple[EntryLineRow, ...]:
    every = lines(entry.fact, clocks.seen_from(now))
    return tuple(EntryLineRow(line.label, line.value) for line in every if line.value)


def _newer(entry: Entry[Fact], offers_nothing: bool, may_change: bool) -> str:
    """That a newer version wrote it, and why it can then only be withdrawn."""
    text = newer.of_entry(entry)
    return fill(tr("%1 %2"), text, newer.why_not_corrected()) if text and offers_nothing and may_change else text


def _struck(facts: EntryFacts, now: Now) -> str:
    """That the entry no longer stands, and who struck it."""
    if not facts.later:
        return ""
    sentences = [changed(facts.entry, later, now) for later in facts.later]
    reasons = [w.fact.reason for w in facts.later if isinstance(w.fact, Withdrawal) and w.fact.reason]
    sentences += [fill(tr("Reason: %1"), reason) for reason in reasons]
    if not facts.in_its_place:
        sentences.append(tr("Nothing replaced it."))
    return "\n".join([tr("This entry no longer counts."), *sentences])


def _change(old: Entry[Fact], new: Entry[Fact], now: Now) -> list[EntryHistoryRow]:
    heading = EntryHistoryRow(changed(old, new, now), "", "", "")
    if isinstance(new.fact, Withdrawal):
        reason = EntryHistoryRow("", tr("Reason"), "", new.fact.reason)
        return [heading, reason] if new.fact.reason else [heading]
    changes = differences(old.fact, new.fact, clocks.seen_from(now))
    return [heading, *(EntryHistoryRow("", change.label, change.old, change.new) for change in changes)]


def _row(entry: Entry[Fact], now: Now) -> EntryRow:
    return EntryRow(entry.id, "", "none", "quiet", summary(entry.fact, clocks.seen_from(now)), written(entry, now))
