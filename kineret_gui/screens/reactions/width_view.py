"""The width of a reaction: circles of known size to compare it with, or a number of centimetres. Pure.

The things named beside a circle are as wide as it within a tenth: euro coins measure 19.75 mm (10 cent)
and 25.75 mm (2 euro), an AA battery 14.5 mm across, the short side of a bank card 54 mm.
"""

from decimal import Decimal

from kineret_gui.diary.facts.reaction import WIDEST
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.number import Misread, read_number
from kineret_gui.wording import fill, measurements, numbers, reactions
from kineret_gui.wording.translation import tr, translatable

CIRCLES = {
    5: "",
    10: translatable("About as wide as a pea"),
    15: translatable("As wide as an AA battery"),
    20: translatable("As wide as a 10 cent euro coin"),
    25: translatable("As wide as a 2 euro coin"),
    30: "",
    50: translatable("About as wide as the short side of a bank card"),
    100: "",
}  # mm across


@frozen
class CircleRow:
    """One circle; `across` in mm."""

    across: int
    words: str
    detail: str
    chosen: bool


@frozen
class WidthTyped:
    """A width as it was read: whole mm, or why it is not taken."""

    width: int | None
    wrong: str = ""


@frozen
class WidthView:
    """The circles and the field.

    wrong    why what was typed is not taken; empty where it is
    is_open  whether nothing was measured
    """

    text: str = ""
    typed: str = ""
    wrong: str = ""
    is_open: bool = True
    circles: tuple[CircleRow, ...] = ()


WidthDraft = tuple[int | None, str, str]  # mm, as typed, and why it is not taken, in a form that is not finished


def width_view(draft: WidthDraft) -> WidthView:
    """Return what is chosen or typed so far."""
    width, typed, wrong = draft
    text = reactions.width(width) or tr("Not measured")
    return WidthView(
        text=tr("Not clear yet") if wrong else text,
        typed=typed,
        wrong=wrong,
        is_open=width is None and not typed,
        circles=tuple(circle_rows(width)),
    )


def typed_as(width: int) -> str:
    """Return a width in mm as a person would type it, in cm."""
    return measurements.number(Decimal(width) / 10)


def circle_rows(chosen: int | None) -> list[CircleRow]:
    """Return every circle, the smallest first."""
    return [
        CircleRow(across, reactions.width(across), tr(like) if like else "", across == chosen)
        for across, like in CIRCLES.items()
    ]


def read_width(typed: str) -> WidthTyped:
    """Read a width in cm with at most one digit after the mark, as `2,5`. Nothing typed is nothing measured."""
    if not typed.strip():
        return WidthTyped(None)
    number = read_number(typed, decimals=1)
    if isinstance(number, Misread):
        return WidthTyped(None, numbers.misread(number))
    millimetres = int(number * 10)
    if not 1 <= millimetres <= WIDEST:
        return WidthTyped(None, fill(tr("Enter a width from %1 to %2."), reactions.width(1), reactions.width(WIDEST)))
    return WidthTyped(millimetres)
