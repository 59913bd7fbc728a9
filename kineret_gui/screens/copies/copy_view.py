"""What another copy of the diary would add, in words. Pure: tested as tables."""

from kineret_gui.actions.bring_in_copy import CopyLookedAt
from kineret_gui.actions.import_entries import NotSound
from kineret_gui.diary.merging.merge import Apart, WhyApart
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr, translatable

_APART: dict[WhyApart, str] = {
    WhyApart.NOTHING_IN_COMMON: translatable(
        "This is the diary of someone else, or was begun anew: it has no entry in common with this one."
    ),
    WhyApart.ANOTHER_OF_THAT_ID: translatable("One of its entries was changed after it was written."),
    WhyApart.STANDS_TWICE: translatable("One of its entries stands in it twice."),
    WhyApart.CHANGED: translatable("One of the entries was changed after it was written."),
    WhyApart.ENTRY_BEFORE_MISSING: translatable("Some of its entries are missing."),
    WhyApart.REFERS_AHEAD: translatable("One of its entries corrects one that was written later."),
    WhyApart.REFERS_TO_MISSING: translatable("It corrects an entry that is in neither copy."),
}


def refused(why: Apart | NotSound) -> str:
    """Why the two do not become one, and that nothing happened."""
    told = tr(_APART[why.why]) if isinstance(why, Apart) else tr("One of its entries cannot be read.")
    return fill(tr("%1 Nothing was brought in, and your diary is as it was."), told)


def copy_lines(looked: CopyLookedAt) -> tuple[str, ...]:
    """What is new, by whom, of which days, and what the other copy does not have."""
    if not looked.days:
        told = [tr("Everything in it is here already.")]
    else:
        first, last = (days.day(day) for day in looked.days)
        writers = tr(", ").join(fill(tr("%1 (%2)"), by, str(count)) for by, count in looked.writers)
        told = [
            tr("%n new entries", n=looked.new),
            fill(tr("Written by %1"), writers),
            fill(tr("From %1 to %2"), first, last),
            tr("%n entries are here already", n=looked.known),
        ]
    if looked.behind:
        told.append(tr("It lacks %n entries of this diary. Bring this copy in there, too.", n=looked.behind))
    return tuple(told)


def bring(looked: CopyLookedAt) -> str:
    """The words of the button; empty where there is nothing to bring."""
    return tr("Bring in %n entries", n=looked.new) if looked.new else ""


def brought(new: int, twins: int) -> str:
    """What was done, and what is still to be said."""
    told = tr("%n entries were brought in. A backup was made before.", n=new)
    if not twins:
        return told
    asks = tr("%n dose(s) stand in two entries. Please say whether they are the same injection.", n=twins)
    return fill(tr("%1 %2"), told, asks)
