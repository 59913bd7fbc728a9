"""Sentences about entries in which a newer version of this program wrote something that this one cannot read."""

from kineret_gui.diary.entry import Entry, Fact, Foreign, kind_of
from kineret_gui.wording import days, fill, listing
from kineret_gui.wording.translation import tr


def of_entry(entry: Entry[Fact]) -> str:
    """Return how much of an entry can be read here; empty where all of it can."""
    if isinstance(entry.fact, Foreign):
        return tr("Entered with a newer version of this app. This version cannot read it.")
    if entry.is_newer:
        return tr("Entered with a newer version of this app. Only what this version can read is shown.")
    return ""


def why_not_corrected() -> str:
    """Beside an entry that somebody could else correct."""
    return tr("It cannot be changed here: what the newer version saved would be lost. It can be removed.")


def not_corrected() -> str:
    """After somebody tried."""
    return tr("Nothing was saved. A newer version saved more in this entry, which would be lost. Change it there.")


def of_dose(fact: Foreign) -> str:
    """On Today, of what was entered for a dose and cannot be read."""
    if fact.kind == "injection":
        sentence = tr("An injection of %1, entered with a newer version, cannot be read here. It may have been given.")
    else:
        sentence = tr("What happened to a dose of %1, entered with a newer version, cannot be read here.")
    return fill(sentence, days.named(fact.on))


def may_differ(fact: Fact) -> str:
    """On Today, of what the doses follow from."""
    match kind_of(fact):
        case "prescription":
            return tr("The prescription was entered with a newer version. What is due may differ from what is shown.")
        case "pause":
            return tr("A pause was entered with a newer version. What is due may differ from what is shown.")
        case _:
            return tr(
                "The time zone of the doses was entered with a newer version. "
                "What is due may differ from what is shown."
            )


def check_there(sentence: str) -> str:
    """A reminder of what may not be due."""
    return fill(tr("%1 Entries from a newer version of this app may say something else: check there."), sentence)


def mark() -> str:
    """Beside a line about an entry that is newer."""
    return tr("Entered with a newer version")


def left_out(number: int, in_part: int) -> str:
    """After an export: what it does not hold. Empty where it holds all."""
    sentences = []
    if number:
        sentences.append(fill(tr("Entries left out that only a newer version can read: %1."), str(number)))
    if in_part:
        sentences.append(
            fill(tr("Entries from a newer version, as far as this version can read them: %1."), str(in_part))
        )
    return listing.sentences(sentences)
