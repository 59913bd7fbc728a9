"""What a person types, understood strictly: anything that could mean two things is refused."""

import re
from datetime import time

_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.h]([0-5][0-9])|([01][0-9]|2[0-3])([0-5][0-9])", re.ASCII)


def typed_time(text: str) -> time | None:
    """The time of day in `8:05`, `08:05`, `8.05` or `0805`; None for anything else."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = (part for part in found.groups() if part is not None)
    return time(int(hour), int(minute))
