"""The entries that the pictures of a period need, and no more than that."""

from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.rules.timeline import OF_A_DAY
from kineret_gui.diary.task import Task, run_task
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.doses_of_period import with_orders


def entries_of_pictures(diary: DiaryFile, first: date, last: date) -> tuple[Entry[Fact], ...]:
    """Return what stands for the days of a period, and what began earlier and may last into it; no photos.

    Orders, pauses and attacks are few and may reach far. Of reactions only those that had not healed before.
    """
    return run_task(entries_in_steps(diary, first, last))


def entries_in_steps(diary: DiaryFile, first: date, last: date) -> Task[tuple[Entry[Fact], ...]]:
    """The same with pauses. All is looked up before the first one."""
    reactions = {entry.id: entry for entry in diary.unhealed_reactions(first) if entry.fact.day <= last}
    reactions |= {entry.id: entry for entry in diary.standing(Reaction, first, last)}
    entries: dict[str, Entry[Fact]] = dict(reactions)
    for reaction in reactions.values():
        entries |= {entry.id: entry for entry in diary.of_reaction(ReactionAnswer, reaction.fact.id)}
    reaching_far = with_orders(diary, diary.standing(Attack, None, last))
    of_days = yield from diary.all_of_in_steps(OF_A_DAY, first, last)
    return (*reaching_far, *(entries | {entry.id: entry for entry in of_days}).values())
