"""What another copy of the diary would add, in words. Pure: tested as tables."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.actions.bring_in_copy import CopyLookedAt
from kineret_gui.actions.import_entries import NotSound
from kineret_gui.diary.merge import Apart, WhyApart
from kineret_gui.screens.words import days, fill

_APART: dict[WhyApart, str] = {
    WhyApart.NOTHING_IN_COMMON: QT_TRANSLATE_NOOP(
        "bringIn", "This is the diary of someone else, or was begun anew: it has no entry in common with this one."
    ),
    WhyApart.ANOTHER_OF_THAT_ID: QT_TRANSLATE_NOOP("bringIn", "One of its entries was changed after it was written."),
    WhyApart.STANDS_TWICE: QT_TRANSLATE_NOOP("bringIn", "One of its entries stands in it twice."),
    WhyApart.CHANGED: QT_TRANSLATE_NOOP("bringIn", "One of the entries was changed after it was written."),
    WhyApart.ENTRY_BEFORE_MISSING: QT_TRANSLATE_NOOP("bringIn", "Some of its entries are missing."),
    WhyApart.REFERS_AHEAD: QT_TRANSLATE_NOOP("bringIn", "One of its entries corrects one that was written later."),
    WhyApart.REFERS_TO_MISSING: QT_TRANSLATE_NOOP("bringIn", "It corrects an entry that is in neither copy."),
}


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("bringIn", sentence, "", n)


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
