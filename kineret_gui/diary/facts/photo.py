"""A photo of a reaction. It lives inside the diary, scaled down, and says nothing of where it was taken."""

from base64 import b64decode, b64encode
from datetime import date
from enum import Enum
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import check_name

LONGEST_SIDE = 1000  # pixels
LARGEST = 1_000_000  # characters in base64
_JPEG = b"\xff\xd8\xff"


@frozen
class Picture:
    """A picture read from a file: JPEG without a word about camera or place, at most LONGEST_SIDE pixels long."""

    jpeg: bytes
    width: int
    height: int


class NoPicture(Enum):
    """A reason for which a file is not taken as a picture."""

    NOT_THERE = "not there"
    NOT_A_FILE = "not a file"
    NO_PICTURE = "no picture"
    TOO_LARGE = "too large"


@frozen
class Photo:
    """One picture of a reaction.

    reaction       the id of the reaction that it shows
    moment         when it was added
    jpeg           the picture as JPEG in base64
    width, height  in pixels
    """

    KIND: ClassVar[Kind] = Kind("photo", table="photos")

    reaction: str
    moment: Moment
    jpeg: str
    width: int
    height: int

    def __post_init__(self) -> None:
        check_name("the reaction", self.reaction)
        if not (1 <= self.width <= LONGEST_SIDE and 1 <= self.height <= LONGEST_SIDE):
            raise Refusal("a photo of %1 by %2 pixels was not made by this app", self.width, self.height)
        if len(self.jpeg) > LARGEST:
            raise Refusal("a photo is longer than %1 characters", LARGEST)
        try:
            picture = b64decode(self.jpeg, validate=True)
        except ValueError:  # also from text beyond ASCII
            raise Refusal("a photo is not in base64") from None
        if not picture.startswith(_JPEG):
            raise Refusal("a photo is not a JPEG")

    @property
    def day(self) -> date:
        return self.moment.day


@frozen
class PhotoMark:
    """That there is a photo, without the picture itself, which is large.

    entry      the id of the entry that holds it
    reaction   the id of the reaction that it shows
    """

    entry: str
    day: date
    reaction: str


def photo_of(reaction: str, moment: Moment, picture: Picture) -> Photo:
    """The fact that keeps a picture."""
    return Photo(reaction, moment, b64encode(picture.jpeg).decode(), picture.width, picture.height)
