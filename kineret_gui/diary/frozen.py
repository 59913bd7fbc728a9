"""Frozen values, made in a sixth of the time that `@dataclass(frozen=True, slots=True)` takes.

`dataclasses` compiles six functions for each class, and a start of the program makes more than a hundred classes. Here
one is compiled, `__init__`, with the first value; all values share the others. A value is a dataclass all the same:
`fields`, `replace`, `match` and msgspec take it for one. It knows no keyword-only fields and no order.
"""

import dataclasses
from collections.abc import Callable, Collection
from dataclasses import MISSING, Field, FrozenInstanceError, field
from inspect import get_annotations
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, ClassVar, TypeVar, dataclass_transform, get_origin

Class = TypeVar("Class", bound=type)
Fields = dict[str, Any]  # of dataclasses.Field, by their names
Reader = Callable[[Any], Any]

_set = object.__setattr__


@dataclasses.dataclass(frozen=True, slots=True)
class _Pattern:
    """Bears the marks by which `dataclasses` knows a class and a field of its own."""

    field: int


_FIELD: Any = _Pattern.__dict__["__dataclass_fields__"]["field"]
_PARAMETERS: Any = _Pattern.__dict__["__dataclass_params__"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: Class) -> Class:
    """Make a class frozen, with slots; equal by its fields, and hashable where they are."""
    own = _own_fields(cls)
    inherited = {name: each for base in cls.__mro__[:0:-1] for name, each in _fields_of(base).items()}
    fields = inherited | own
    made: Any = _with_slots(cls, own, [name for name in own if name not in inherited])
    made.__dataclass_fields__, made.__dataclass_params__ = fields, _PARAMETERS
    setattr(made, "__match_args__", tuple(name for name, each in fields.items() if each.init))  # noqa: B010 - for mypy
    compared = _reader([name for name, each in fields.items() if each.compare])
    if "__init__" not in cls.__dict__:
        made.__init__ = _InitWhenNeeded(made, fields)
    if "__repr__" not in cls.__dict__:
        made.__repr__ = _repr
    if "__eq__" not in cls.__dict__:
        made.__eq__ = _equal(compared)
    if cls.__dict__.get("__hash__") is None:
        made.__hash__ = lambda self: hash(compared(self))
    made.__setattr__, made.__delattr__ = _refuse_to_set, _refuse_to_delete
    made.__getstate__, made.__setstate__ = _state, _take_state
    return made  # type: ignore[no-any-return]


def _fields_of(base: type) -> Fields:
    fields: Fields = base.__dict__.get("__dataclass_fields__", {})
    return fields


def _own_fields(cls: type) -> Fields:
    """Return the fields that a class adds: what is annotated, but for what belongs to the class alone."""
    fields: Fields = {}
    for name, kind in get_annotations(cls).items():
        if ClassVar not in (kind, get_origin(kind)):
            default = cls.__dict__.get(name, MISSING)
            each: Any = default if isinstance(default, Field) else field(default=default)
            each.name, each.type, each.kw_only, each._field_type = name, kind, False, _FIELD._field_type
            fields[name] = each
    return fields


def _with_slots(cls: type, own: Fields, slots: list[str]) -> type:
    """Return the class once more, with these slots: they cannot be added to one that is there."""
    kept = {name: each for name, each in cls.__dict__.items() if name not in (*own, "__dict__", "__weakref__")}
    made = type(cls)(cls.__name__, cls.__bases__, {**kept, "__slots__": tuple(slots)})
    made.__qualname__ = cls.__qualname__
    return made


class _InitWhenNeeded:
    """Stands for `__init__` until somebody asks for it: half of the classes of a start make no value in it."""

    def __init__(self, cls: type, fields: Fields) -> None:
        self._cls, self._fields = cls, fields

    def __get__(self, value: object, cls: type | None = None) -> Any:
        made: Any = _init(self._cls, self._fields)
        self._cls.__init__ = made  # type: ignore[misc]
        return made if value is None else made.__get__(value)


def _init(cls: type, fields: Fields) -> Callable[..., None]:
    """Return what sets the fields in their order, and then lets the class check them."""
    known: dict[str, Any] = {"_set": _set, "MISSING": MISSING}
    given, lines = [], []
    for name, each in fields.items():
        is_made = each.default_factory is not MISSING
        known[f"_{name}"] = each.default_factory if is_made else each.default
        default = f"_{name}()" if is_made else f"_{name}"
        if each.init and is_made:
            given.append(f"{name}=MISSING")
            lines.append(f"_set(self, {name!r}, {default} if {name} is MISSING else {name})")
        elif each.init:
            given.append(name if each.default is MISSING else f"{name}={default}")
            lines.append(f"_set(self, {name!r}, {name})")
        else:
            lines.append(f"_set(self, {name!r}, {default})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    exec(f"def __init__(self, {', '.join(given)}):\n " + ("\n ".join(lines) or "pass"), known)
    made: Callable[..., None] = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__annotations__ = {name: each.type for name, each in fields.items() if each.init} | {"return": None}
    return made


def _reader(names: Collection[str]) -> Reader:
    """Return what reads these fields of a value, as something that can be compared."""
    if names:
        reader: Reader = attrgetter(*names)
        return reader
    return lambda _: ()


def _equal(compared: Reader) -> Callable[[Any, object], bool]:
    def equal(self: Any, other: Any) -> bool:
        return bool(compared(self) == compared(other)) if other.__class__ is self.__class__ else NotImplemented

    return equal


@recursive_repr()
def _repr(self: Any) -> str:
    shown = (f"{name}={getattr(self, name)!r}" for name, each in self.__dataclass_fields__.items() if each.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _refuse_to_set(self: object, name: str, _: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__dataclass_fields__]


def _take_state(self: Any, state: list[Any]) -> None:
    for name, part in zip(self.__dataclass_fields__, state, strict=True):
        _set(self, name, part)
