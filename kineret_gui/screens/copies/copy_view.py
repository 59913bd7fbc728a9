"""The entries that another copy of the diary would add, in words. Pure: tested as tables."""

from kineret_gui.actions.bring_in_copy import CopyLookedAt
from kineret_gui.actions.import_entries import NotSound
from kineret_gui.actions.read_other_file import OtherCopy
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.merge import Apart, WhyApart
from kineret_gui.screens.copies.plan_view import CountRow
from kineret_gui.wording import days, fill, listing
from kineret_gui.wording.translation import tr, translatable

_APART: dict[WhyApart, str] = {
    WhyApart.NOTHING_IN_COMMON: translatable(
        "This is another person's diary, or a diary started separately. It has no entries in common with this one."
    ),
    WhyApart.ANOTHER_OF_THAT_ID: translatable("One of its entries was changed outside the app."),
    WhyApart.STANDS_TWICE: translatable("One of its entries appears twice."),
    WhyApart.CHANGED: translatable("One of the entries was changed outside the app."),
    WhyApart.ENTRY_BEFORE_MISSING: translatable("Some of its entries are missing."),
    WhyApart.REFERS_AHEAD: translatable("One of its entries changes a later entry."),
    WhyApart.REFERS_TO_MISSING: translatable("It changes an entry that is in neither copy."),
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
        duplicates=tr("%n doses have two entries: one injection or two?", n=doses) if doses else "",
    )


def _headline(other: OtherCopy) -> str:
    if other.whose is None:
        return tr("A copy of a diary")
    return fill(tr("A copy of the diary of %1"), other.whose.name)


def refused(why: Apart | NotSound) -> str:
    """Say why the two do not become one, and that nothing happened."""
    reason = tr(_APART[why.why]) if isinstance(why, Apart) else tr("One of its entries cannot be read.")
    return fill(tr("%1 Nothing was imported. The diary has not changed."), reason)


def copy_lines(looked: CopyLookedAt) -> tuple[str, ...]:
    """Say what is new, by whom, of which days, and what the other copy does not have."""
    if not looked.days:
        lines = [tr("The diary already has everything in this copy.")]
    else:
        first, last = (days.day(day) for day in looked.days)
        writers = listing.listed(fill(tr("%1 (%2)"), by, str(count)) for by, count in looked.writers)
        lines = [
            tr("%n new entries", n=looked.new),
            fill(tr("Entered by %1"), writers),
            fill(tr("From %1 to %2"), first, last),
            tr("%n entries are already in the diary", n=looked.known),
        ]
    if looked.behind:
        lines.append(
            tr(
                "The other copy is missing %n entries that this diary has. Import this diary there too.",
                n=looked.behind,
            )
        )
    return tuple(lines)


def bring(looked: CopyLookedAt) -> str:
    """The words of the button; empty where there is nothing to bring."""
    return tr("Import %n entries", n=looked.new) if looked.new else ""


def brought(new: int, duplicates: int) -> str:
    """Return what was done, and what is still to be said."""
    done = tr("%n entries imported. A backup was made first.", n=new)
    if not duplicates:
        return done
    asks = tr("%n doses now have two entries. Check whether they are the same injection.", n=duplicates)
    return fill(tr("%1 %2"), done, asks)
