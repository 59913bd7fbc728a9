"""The entries that a month of the diary needs."""

from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.reaction import ReactionAnswer
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.doses_of_period import entries_of_period
from kineret_gui.store.medicines_of_period import answers_around


def entries_of_month(diary: DiaryFile, first: date, last: date) -> tuple[Entry[Fact], ...]:
    """Return what counts for these days, and reactions that began earlier and last into them, with their answers.

    Also the answers of the days around them by which the doses of weekly medicines are told from each other.
    """
    entries = {entry.id: entry for entry in entries_of_period(diary, first, last)}
    entries |= {entry.id: entry for entry in answers_around(diary, first, last)}
    for reaction in diary.unhealed_reactions(first):
        if reaction.fact.day <= last:
            entries[reaction.id] = reaction
            entries |= {entry.id: entry for entry in diary.of_reaction(ReactionAnswer, reaction.fact.id)}
    return tuple(entries.values())
