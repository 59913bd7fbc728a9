"""Change what belongs to the person: name and mark, figure, places, who injects, numbers to call."""

from kineret_gui.actions.correct_entry import OnlyNewerCorrects
from kineret_gui.actions.write_down import write_now
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.moment import Now
from kineret_gui.store.codec import carried_over
from kineret_gui.store.diary_file import DiaryFile


def change_person(diary: DiaryFile, id: str, person: Person, now: Now) -> Entry[Fact] | OnlyNewerCorrects:
    """The new entry, as read back. Days that are past keep what held then.

    What a newer version said of the person goes with it. Where this one cannot read who it is, nothing is written.
    """
    known = next(iter(diary.newest(Person)), None)
    if any(known is None or unread.fact.day >= known.fact.day for unread in diary.unread(Person)):
        return OnlyNewerCorrects()
    return write_now(diary, id, carried_over(person, known) if known else person, now)
