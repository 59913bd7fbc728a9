"""The symbol of a diary, whole: a language puts shape and colour in its own order, and makes them agree."""

from kineret_gui.diary.facts.person import Colour, Shape
from kineret_gui.wording.translation import tr, translatable

_SYMBOLS = {
    (Shape.CIRCLE, Colour.BLUE): translatable("Blue circle"),
    (Shape.CIRCLE, Colour.GREEN): translatable("Green circle"),
    (Shape.CIRCLE, Colour.PURPLE): translatable("Purple circle"),
    (Shape.CIRCLE, Colour.ORANGE): translatable("Orange circle"),
    (Shape.CIRCLE, Colour.TEAL): translatable("Teal circle"),
    (Shape.CIRCLE, Colour.PINK): translatable("Pink circle"),
    (Shape.SQUARE, Colour.BLUE): translatable("Blue square"),
    (Shape.SQUARE, Colour.GREEN): translatable("Green square"),
    (Shape.SQUARE, Colour.PURPLE): translatable("Purple square"),
    (Shape.SQUARE, Colour.ORANGE): translatable("Orange square"),
    (Shape.SQUARE, Colour.TEAL): translatable("Teal square"),
    (Shape.SQUARE, Colour.PINK): translatable("Pink square"),
    (Shape.TRIANGLE, Colour.BLUE): translatable("Blue triangle"),
    (Shape.TRIANGLE, Colour.GREEN): translatable("Green triangle"),
    (Shape.TRIANGLE, Colour.PURPLE): translatable("Purple triangle"),
    (Shape.TRIANGLE, Colour.ORANGE): translatable("Orange triangle"),
    (Shape.TRIANGLE, Colour.TEAL): translatable("Teal triangle"),
    (Shape.TRIANGLE, Colour.PINK): translatable("Pink triangle"),
    (Shape.DIAMOND, Colour.BLUE): translatable("Blue diamond"),
    (Shape.DIAMOND, Colour.GREEN): translatable("Green diamond"),
    (Shape.DIAMOND, Colour.PURPLE): translatable("Purple diamond"),
    (Shape.DIAMOND, Colour.ORANGE): translatable("Orange diamond"),
    (Shape.DIAMOND, Colour.TEAL): translatable("Teal diamond"),
    (Shape.DIAMOND, Colour.PINK): translatable("Pink diamond"),
    (Shape.STAR, Colour.BLUE): translatable("Blue star"),
    (Shape.STAR, Colour.GREEN): translatable("Green star"),
    (Shape.STAR, Colour.PURPLE): translatable("Purple star"),
    (Shape.STAR, Colour.ORANGE): translatable("Orange star"),
    (Shape.STAR, Colour.TEAL): translatable("Teal star"),
    (Shape.STAR, Colour.PINK): translatable("Pink star"),
    (Shape.HEART, Colour.BLUE): translatable("Blue heart"),
    (Shape.HEART, Colour.GREEN): translatable("Green heart"),
    (Shape.HEART, Colour.PURPLE): translatable("Purple heart"),
    (Shape.HEART, Colour.ORANGE): translatable("Orange heart"),
    (Shape.HEART, Colour.TEAL): translatable("Teal heart"),
    (Shape.HEART, Colour.PINK): translatable("Pink heart"),
}


def symbol(shape: Shape, colour: Colour) -> str:
    """The shape and the colour that tell this diary from others, as `Teal star`."""
    return tr(_SYMBOLS[shape, colour])
