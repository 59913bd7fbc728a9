"""One thing that an entry says, with its label."""

import json
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.text import readable
from kineret_gui.wording import days, fill, listing
from kineret_gui.wording.translation import tr

_SHORT = 160  # characters of a note in a list
_MOST, _LONGEST = 40, 300  # lines of what cannot be read, and characters of each


@frozen
class FactLine:
    """One thing that an entry says; `value` is empty where it says nothing about it."""

    label: str
    value: str


def moment(moment: Moment, at: Callable[[Moment], str]) -> str:
    """As `Monday 9 March 2026 at 08:05`; `at` says the time."""
    return fill(tr("%1 at %2"), days.day(moment.wall.date()), at(moment))


def shortened(text: str) -> str:
    """Return what a person wrote, cut where it is long."""
    return fill(tr("%1…"), text[:_SHORT]) if len(text) > _SHORT else text


def stored(body: str) -> tuple[FactLine, ...]:
    """Return what is stored of an entry that cannot be read, field by field, in its own version's words."""
    fields = json.loads(body)
    lines = (FactLine(_plain(name), text) for name, value in fields.items() if (text := _value(value)))
    return tuple(lines)[:_MOST]


def _plain(text: str) -> str:
    return readable(text).replace("_", " ")[:_LONGEST]


def _value(value: Any) -> str:
    """As `nurse`, `100`, or `at 2026-03-10T08:05:00+01:00, zone Europe/Berlin`; empty where nothing was said."""
    return listing.listed(islice(_parts(value), _LONGEST))[:_LONGEST]


def _parts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (fill(tr("%1 %2"), _plain(name), text) for name, one in value.items() if (text := _value(one)))
    elif isinstance(value, list):
        yield from filter(None, map(_value, value))
    elif isinstance(value, str):
        yield from filter(None, (readable(value)[:_LONGEST],))
    elif value is not None:
        yield json.dumps(value)
