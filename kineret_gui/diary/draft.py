"""A form that was left half filled: what was typed, of which page, and since when. It is no entry of the diary."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now


@frozen
class Draft:
    """A half-filled form, as far as it is known without looking into it.

    page      the name of the page on which it is filled in
    about     what the page is about: an entry, a dose, a day; empty for most
    entry     the id that the entry will have; once that is on disk, the draft is done
    corrects  whether it changes an entry that is there
    begun     when it was begun, by the clocks of there and then
    """

    page: str
    about: str
    entry: str
    corrects: bool
    begun: Now
