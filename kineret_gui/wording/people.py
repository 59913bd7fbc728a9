"""A person, in words."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.person import Colour, Condition, FigureKind, Person, Shape, WhoInjects
from kineret_gui.wording import fill, newer, symbols
from kineret_gui.wording.translation import tr, translatable

_COLOURS = {
    Colour.BLUE: translatable("Blue"),
    Colour.GREEN: translatable("Green"),
    Colour.PURPLE: translatable("Purple"),
    Colour.ORANGE: translatable("Orange"),
    Colour.TEAL: translatable("Teal"),
    Colour.PINK: translatable("Pink"),
}
_SHAPES = {
    Shape.CIRCLE: translatable("Circle"),
    Shape.SQUARE: translatable("Square"),
    Shape.TRIANGLE: translatable("Triangle"),
    Shape.DIAMOND: translatable("Diamond"),
    Shape.STAR: translatable("Star"),
    Shape.HEART: translatable("Heart"),
}
_CONDITIONS = {
    Condition.RHEUMATOID_ARTHRITIS: translatable("Rheumatoid arthritis"),
    Condition.CAPS: translatable("CAPS"),
    Condition.FMF: translatable("FMF"),
    Condition.STILLS_DISEASE: translatable("Still's disease"),
    Condition.OTHER: translatable("Another condition"),
    Condition.NOT_SAID: translatable("Not answered"),
}
# By name: a parent who reads "me" would take it for themselves.
_WHO_INJECTS = {
    WhoInjects.MYSELF: translatable("%1 injects"),
    WhoInjects.SOMEONE_ELSE: translatable("Someone else injects (a parent, a partner, a nurse)"),
    WhoInjects.BOTH: translatable("Sometimes %1, sometimes someone else"),
}
_FIGURES = {
    FigureKind.ADULT: translatable("Adult"),
    FigureKind.CHILD: translatable("Child"),
}


def mark(person: Person) -> str:
    """The mark that tells this diary from others, as `Teal star`."""
    return symbols.symbol(person.shape, person.colour)


def condition(condition: Condition) -> str:
    return tr(_CONDITIONS[condition])


def who_injects(who: WhoInjects | None, name: str) -> str:
    """Return who injects, of the person of this name, so that nobody takes it for another's answer."""
    return fill(tr(_WHO_INJECTS[who]), name) if who else tr("not answered yet")


def hand(who: WhoInjects | None, name: str) -> str:
    """Return who injects, as it stands after the words *Who injects*."""
    if who is WhoInjects.MYSELF:
        return name
    return tr("Someone else") if who is WhoInjects.SOMEONE_ELSE else who_injects(who, name)


def injected(giver: Giver, person: Person, writer: str) -> str:
    """Return whose hand it was, as whoever writes would say it."""
    if giver is Giver.MYSELF:
        return fill(tr("%1 injected"), person.name)
    return tr("Someone else injected") if writer == person.name else tr("I injected, or someone else did")


def injects(giver: Giver, person: Person, writer: str) -> str:
    """Return whose hand it is, as whoever writes would say it."""
    if giver is Giver.MYSELF:
        return fill(tr("%1 injects"), person.name)
    return tr("Someone else injects") if writer == person.name else tr("I inject, or someone else does")


def signed(sentence: str, entries: Sequence[Entry[Fact]], person: str) -> str:
    """Return a sentence, with who wrote it where that was anyone but the person, or a newer version."""
    others = dict.fromkeys(entry.by for entry in entries if entry.by != person)
    lines = [sentence, *(fill(tr("Entered by %1"), name) for name in others)]
    return "\n".join([*lines, newer.mark()] if any(entry.is_newer for entry in entries) else lines)


def figure(kind: FigureKind) -> str:
    return tr(_FIGURES[kind])


def colour(colour: Colour) -> str:
    return tr(_COLOURS[colour])


def shape(shape: Shape) -> str:
    return tr(_SHAPES[shape])
