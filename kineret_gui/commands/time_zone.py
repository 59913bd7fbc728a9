"""A time zone as it is typed on the command line."""

from typing import Any
from zoneinfo import available_timezones

import click


class _ZoneName(click.ParamType[str]):
    """The IANA name of a zone, as `Europe/Lisbon`."""

    name = "zone"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in available_timezones():
            self.fail(f"{value!r} is not a time zone; write it like this: Europe/Lisbon", param, ctx)
        return str(value)


ZONE = _ZoneName()
