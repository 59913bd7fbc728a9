"""A photo of a reaction, large or about to be added. Pure."""

from base64 import b64encode

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.photo import Photo, Picture
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.wording import clocks, fill, reactions
from kineret_gui.wording.people import signed
from kineret_gui.wording.translation import tr


@frozen
class PhotoView:
    """One photo, large.

    struck  that it was withdrawn; empty while it stands
    shape   its height, where its width is 1
    asks    whether the question stands if it is really to be withdrawn
    """

    title: str = ""
    detail: str = ""
    struck: str = ""
    source: str = ""
    shape: float = 1.0
    asks: bool = False
    can_withdraw: bool = False


@frozen
class PhotoChoiceView:
    """The picture that is chosen.

    source  the picture as an address; empty while none is chosen
    shape   its height, where its width is 1
    """

    text: str = ""
    source: str = ""
    shape: float = 1.0


def photo_view(
    entry: Entry[Photo] | None, place: str, person: str, now: Now, *, stands: bool, asks: bool, can_write: bool
) -> PhotoView:
    """Return the photo; `place` is where its reaction is, empty where that is no longer in the diary.

    person  the name of whose diary it is
    """
    if entry is None:
        return PhotoView(title=tr("This photo is not in the diary"))
    return PhotoView(
        title=reactions.photo(entry.fact.day),
        detail=signed(_detail(entry.fact, place, now), [entry], person),
        struck="" if stands else tr("This photo was removed."),
        source=jpeg_address(entry.fact.jpeg),
        shape=entry.fact.height / entry.fact.width,
        asks=asks,
        can_withdraw=stands and not asks and can_write,
    )


def photo_choice_view(picture: Picture | None) -> PhotoChoiceView:
    """Return the picture that is chosen; None for none."""
    if picture is None:
        return PhotoChoiceView(tr("None"))
    address = jpeg_address(b64encode(picture.jpeg).decode())
    return PhotoChoiceView(tr("1, not saved yet"), address, picture.height / picture.width)


def jpeg_address(jpeg: str) -> str:
    """Return a JPEG in base64 as an address that a page can show."""
    return f"data:image/jpeg;base64,{jpeg}"


def _detail(photo: Photo, place: str, now: Now) -> str:
    at = clocks.at(photo.moment, now.here)
    if place:
        return fill(tr("%1. Added at %2."), place, at)
    return fill(tr("Added at %1. Its reaction is no longer in the diary."), at)
