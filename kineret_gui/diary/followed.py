"""By which clocks doses were due from an instant on."""

from datetime import datetime

from kineret_gui.diary.frozen import frozen


@frozen
class Followed:
    """From an instant on, those of home; while local time was chosen, those of the place where it was.

    since  aware, in UTC
    home   IANA name of home
    local  IANA name of the place where local time was chosen; empty where doses followed home
    """

    since: datetime
    home: str
    local: str = ""
