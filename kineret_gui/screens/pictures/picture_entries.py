"""The entries that the pictures of a period need, and no more than that."""

from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.rules.timeline import OF_A_DAY
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.doses_of_period import with_orders


def entries_of_pictures(diary: DiaryFile, first: date, last: date) -> tuple[Entry[Fact], ...]:
    """Return what stands for the days of a period, and what began earlier and may last into it; no photos.

    Orders, pauses and attacks are few and may reach far. Of reactions only those that had not healed before.
    """
    reactions = {entry.id: entry for entry in diary.unhealed_reactions(first) if entry.fact.day <= last}
    reactions |= {entry.id: entry for entry in diary.standing(Reaction, first, last)}
    entries: dict[str, Entry[Fact]] = dict(reactions)
    for reaction in reactions.values():
        entries |= {entry.id: entry for entry in diary.of_reaction(ReactionAnswer, reaction.fact.id)}
    entries |= {entry.id: entry for entry in diary.all_of(OF_A_DAY, first, last)}
    return with_orders(diary, (*diary.standing(Attack, None, last), *entries.values()))
