"""The entries that another copy of the diary would add, in words. Pure: tested as tables."""

from kineret_gui.actions.bring_in_copy import CopyLookedAt
from kineret_gui.actions.import_entries import NotSound
from kineret_gui.actions.read_other_file import OtherCopy
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.merge import Apart, WhyApart
from kineret_gui.screens.copies.plan_view import CountRow
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


@frozen
class CopyPartView:
    """The copy that is looked at; all empty where none is.

    headline    whose copy it is
    refused     why it cannot be brought in; empty where it can
    bring       the words of the button; empty where there is nothing new
    duplicates  the words of the button that leads to the doses written twice; empty where there are none
    """

    headline: str = ""
    lines: tuple[CountRow, ...] = ()
    refused: str = ""
    bring: str = ""
    duplicates: str = ""


def copy_part_view(other: OtherCopy | None, looked: CopyLookedAt | Apart | NotSound | None, doses: int) -> CopyPartView:
    """Return what is known of a copy, and of how many doses of the diary two entries stand."""
    in_order = looked if isinstance(looked, CopyLookedAt) else None
    return CopyPartView(
        headline=_headline(other) if other else "",
        lines=tuple(map(CountRow, copy_lines(in_order))) if in_order else (),
        refused=refused(looked) if isinstance(looked, Apart | NotSound) else "",
        bring=bring(in_order) if in_order else "",
        duplicates=tr("%n dose(s) in two entries: the same injection?", n=doses) if doses else "",
    )


def _headline(other: OtherCopy) -> str:
    if other.whose is None:
        return tr("A copy of a diary")
    return fill(tr("A copy of the diary of %1"), other.whose.name)


def refused(why: Apart | NotSound) -> str:
    """Say why the two do not become one, and that nothing happened."""
    reason = tr(_APART[why.why]) if isinstance(why, Apart) else tr("One of its entries cannot be read.")
    return fill(tr("%1 Nothing was brought in, and your diary is as it was."), reason)


def copy_lines(looked: CopyLookedAt) -> tuple[str, ...]:
    """Say what is new, by whom, of which days, and what the other copy does not have."""
    if not looked.days:
        lines = [tr("Everything in it is here already.")]
    else:
        first, last = (days.day(day) for day in looked.days)
        writers = tr(", ").join(fill(tr("%1 (%2)"), by, str(count)) for by, count in looked.writers)
        lines = [
            tr("%n new entries", n=looked.new),
            fill(tr("Written by %1"), writers),
            fill(tr("From %1 to %2"), first, last),
            tr("%n entries are here already", n=looked.known),
        ]
    if looked.behind:
        lines.append(tr("It lacks %n entries of this diary. Bring this copy in there, too.", n=looked.behind))
    return tuple(lines)


def bring(looked: CopyLookedAt) -> str:
    """The words of the button; empty where there is nothing to bring."""
    return tr("Bring in %n entries", n=looked.new) if looked.new else ""


def brought(new: int, duplicates: int) -> str:
    """Return what was done, and what is still to be said."""
    done = tr("%n entries were brought in. A backup was made before.", n=new)
    if not duplicates:
        return done
    asks = tr("%n dose(s) stand in two entries. Please say whether they are the same injection.", n=duplicates)
    return fill(tr("%1 %2"), done, asks)
