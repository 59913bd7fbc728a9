"""Every field of every fact, nested ones too, and what a fact says when one of them is changed."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.daily_symptoms import Rating, Scale
from kineret_gui.diary.facts.measurement import FAHRENHEIT
from kineret_gui.diary.facts.medicine import Medicine, MedicineRhythm
from kineret_gui.diary.moment import Moment

Path = tuple[str | int, ...]  # of names of fields and places in a tuple

# Fields that cannot change alone.
TOGETHER = {
    (Moment, "day"): lambda moment: replace(
        moment, day=moment.day - timedelta(days=1), at=moment.at - timedelta(days=1)
    ),
    (Rating, "scale"): lambda rating: replace(rating, scale=Scale.TO_TEN, value=min(rating.value, 10)),
    (Medicine, "rhythm"): lambda medicine: replace(medicine, rhythm=MedicineRhythm.EVERY_DAY, weekday=None),
    (Attack, "unit"): lambda attack: replace(attack, unit=FAHRENHEIT, temperature=Decimal("102.6")),
}


def says_something(field: Any, value: Any) -> bool:
    """Whether a value is other than what is there when nobody says anything."""
    return value not in (None, "", ()) and (field.default is MISSING or value != field.default)


def paths(value: Any, so_far: Path = ()) -> Iterator[Path]:
    """The way to each field that says something, however deep it lies."""
    if is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if says_something(field, inner):
                yield (*so_far, field.name)
                yield from paths(inner, (*so_far, field.name))
    elif isinstance(value, tuple):
        for at, inner in enumerate(value):
            yield from paths(inner, (*so_far, at))


def changed(fact: Any, path: Path) -> Any:
    """The same fact with another value in that field. Raises ValueError where no other value was found."""
    name, *deeper = path
    if isinstance(fact, tuple):
        assert isinstance(name, int)
        return (*fact[:name], changed(fact[name], tuple(deeper)), *fact[name + 1 :])
    assert isinstance(name, str)
    if deeper:
        return replace(fact, **{name: changed(getattr(fact, name), tuple(deeper))})
    if (type(fact), name) in TOGETHER:
        return TOGETHER[type(fact), name](fact)
    for other in others(getattr(fact, name)):
        try:
            return replace(fact, **{name: other})
        except ValueError:
            continue
    raise ValueError(f"no other value of {type(fact).__name__}.{name} is known")


def others(value: Any) -> Iterator[Any]:
    """Other values of the same kind; the first that may stand there is taken."""
    match value:
        case bool():
            yield not value
        case Enum():
            yield from (other for other in type(value) if other is not value)
        case int():
            yield from (value + 1, value - 1)
        case Decimal():
            yield value + Decimal("0.1")
        case str():
            yield from (f"{value}x", b64encode(b"\xff\xd8\xff another picture").decode())
        case datetime():
            yield from (value + timedelta(minutes=1), value - timedelta(minutes=1))
        case date():
            yield from (value + timedelta(days=1), value - timedelta(days=1))
        case time():
            yield value.replace(minute=value.minute + 1)
        case tuple():
            yield from (value[:-1], value[::-1], (*value, *value[:1]))
        case Moment():
            yield replace(value, at=value.at + timedelta(minutes=1))
            yield replace(value, at=value.at - timedelta(minutes=1))
        case _ if is_dataclass(value):
            yield from (changed(value, path) for path in paths(value))
