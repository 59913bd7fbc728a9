"""Times of day as a person types them: as this computer shows times, and never guessed where two could be meant."""

import functools
import re
import unicodedata
from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import QLocale

from kineret_gui.diary.number import is_of_one_script
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr

_TIME = re.compile(r"([^0-9]*)([0-9]{1,2})(?:[:.h]([0-9]{2}))?([^0-9]*)", re.ASCII)
_FOUR_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})", re.ASCII)
_THREE_DIGITS = re.compile(r"[0-9]{3}", re.ASCII)
_QUOTED = re.compile("'([^']*)'")
_COLONS = str.maketrans({"∶": ":", "꞉": ":", "˸": ":", "։": ":"})  # signs that look like a colon on a keyboard
_OF_THE_DAY = frozenset({"h", "uhr"})  # words beside an hour that say nothing of morning or evening
EXAMPLE = time(8, 5)


def typed_time(text: str) -> time | None:
    """The time of day as this computer shows times, or as `8:05`, `8.05`, `8h05`, `0805`, `8:05 PM`; else None.

    In the digits of any one script. Where this computer tells AM from PM, `8:05` alone could be either.
    """
    parsed = _read(text)
    return parsed if isinstance(parsed, time) else None


def wrong_time(text: str) -> str:
    """Return why what was typed is not understood as a time; empty where it is."""
    parsed = _read(text)
    return "" if isinstance(parsed, time) else parsed


def example_time(at: time = EXAMPLE) -> str:
    """A time as this computer shows times, for the label of a field that takes one."""
    return days.clock(at)


def time_label() -> str:
    """The label of a field that takes a time."""
    return fill(tr("Time (for example %1)"), example_time())


def _read(text: str) -> time | str:
    """The time, or why there is none."""
    plain = _plain(text)
    shown = _as_shown(QLocale().bcp47Name(), QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    if (at := shown.get(plain)) is not None:
        return at
    if _THREE_DIGITS.fullmatch(plain):
        return fill(tr("Separate the hours and the minutes, for example %1."), example_time())
    if digits := _FOUR_DIGITS.fullmatch(plain):
        return _by_the_day(int(digits[1]), int(digits[2]))
    match = _TIME.fullmatch(plain)
    if match is None:
        return _not_a_time()
    before, hour, minute, after = match.groups()
    words = [word for word in (before, after) if word]
    if minute is None and not words:
        return _not_a_time()
    halves = [half for word in words if (half := _half_of_day(word)) is not None]
    if len(halves) > 1 or not all(_half_of_day(word) is not None or word.strip(".") in _neutral() for word in words):
        return _not_a_time()
    if halves:
        return _by_the_half(int(hour), int(minute or 0), halves[0])
    return _by_the_day(int(hour), int(minute or 0))


def _by_the_day(hour: int, minute: int) -> time | str:
    """The time of an hour from 0 to 23, where it can be no other."""
    if hour > 23 or minute > 59:
        return tr("Enter hours from 0 to 23 and minutes from 00 to 59.")
    if 1 <= hour <= 12 and _tells_halves():
        morning, evening = time(hour % 12, minute), time(hour % 12 + 12, minute)
        return fill(tr("This could be %1 or %2. Enter the one you mean."), days.clock(morning), days.clock(evening))
    return time(hour, minute)


def _by_the_half(hour: int, minute: int, half: int) -> time | str:
    """The time of an hour from 1 to 12 in a half of the day. What 12 AM means is known only where it is usual."""
    if not 1 <= hour <= 12 or minute > 59 or (hour == 12 and not _tells_halves()):
        return _not_a_time()
    return time(hour % 12 + 12 * half, minute)


def _not_a_time() -> str:
    return fill(tr("Enter the time, for example %1."), example_time())


def _plain(text: str) -> str:
    """Return what was typed in plain digits and small letters, without unseen signs and needless spaces.

    Digits of two scripts are left as they are, and so are understood as none.
    """
    one_script = is_of_one_script(text)
    plain = "".join(_plain_sign(sign, one_script) for sign in text)
    return re.sub(r"(?<![0-9])\s+|\s+(?![0-9])", "", plain.translate(_COLONS).casefold().strip())


def _plain_sign(sign: str, one_script: bool) -> str:
    if sign.isdecimal():
        return str(unicodedata.decimal(sign)) if one_script else sign
    if unicodedata.category(sign) == "Cf":
        return ""
    plain = unicodedata.normalize("NFKC", sign)
    return sign if any(part.isdecimal() for part in plain) else plain  # of a raised 2 nobody knows what it is


@functools.lru_cache(maxsize=4)
def _as_shown(_language: str, _format: str) -> Mapping[str, time]:
    """Every minute of the day by the words in which this computer shows it, where they are of no other."""
    every = [time(*divmod(minute, 60)) for minute in range(24 * 60)]
    shown = [(_plain(days.clock(at)), at) for at in every]
    times = dict(shown)
    twice = {words for words, at in shown if times[words] != at}
    return {words: at for words, at in shown if words not in twice}


def _tells_halves() -> bool:
    """Return whether this computer shows times by halves of the day, as `8:05 AM`."""
    form = _QUOTED.sub("", QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    return "a" in form.casefold()


def _half_of_day(word: str) -> int | None:
    """0 for what stands for the morning half, 1 for the other; None for any other word."""
    bare = word.replace(".", "")
    own = [_plain(text).replace(".", "") for text in (QLocale().amText(), QLocale().pmText())]
    for halves in (own, ["am", "pm"]):
        if halves[0] != halves[1] and bare in halves:
            return halves.index(bare)
    return None


def _neutral() -> frozenset[str]:
    """Words beside a time, as the person's language writes them."""
    written = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return _OF_THE_DAY | {_plain(word).strip(".") for word in _QUOTED.findall(written)}
