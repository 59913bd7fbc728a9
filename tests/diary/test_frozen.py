"""A frozen value is in all things what `@dataclass(frozen=True, slots=True)` makes."""

import copy
import inspect
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from typing import Any, ClassVar, Generic, TypeVar, get_type_hints

import msgspec
import pytest

from kineret_gui.diary.frozen import frozen

Part = TypeVar("Part")


@frozen
class Weight:
    """Whole kilograms, at least one."""

    KIND: ClassVar = "weight"
    UNIT: ClassVar[str] = "kg"

    kilograms: int
    note: str = ""
    tags: tuple[str, ...] = field(default_factory=tuple)
    seen: int = field(default=0, compare=False, repr=False)
    made: int = field(default=7, init=False)
    lines: list[str] = field(default_factory=list, init=False, compare=False)

    def __post_init__(self) -> None:
        if self.kilograms < 1:
            raise ValueError("nobody weighs nothing")


@frozen
class BabyWeight(Weight):
    grams: int = 0


@frozen
class Nothing:
    pass


@frozen
class Pair(Generic[Part]):  # as the standard library has to take it, too
    first: Part
    second: Part


@frozen
class Odd:
    """Has all of it written by hand."""

    number: int

    def __init__(self) -> None:
        object.__setattr__(self, "number", 3)

    def __repr__(self) -> str:
        return "odd"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Odd)

    def __hash__(self) -> int:
        return 5


def plain() -> type[Any]:
    """The same as Weight, by the standard library."""
    kept = {name: part for name, part in vars(Weight).items() if name in ("KIND", "UNIT", "__post_init__")}
    namespace = {
        **kept,
        "__annotations__": vars(Weight)["__annotations__"],
        "note": "",
        "tags": field(default_factory=tuple),
        "seen": field(default=0, compare=False, repr=False),
        "made": field(default=7, init=False),
        "lines": field(default_factory=list, init=False, compare=False),
        "__qualname__": "Weight",
        "__module__": __name__,
    }
    return dataclass(frozen=True, slots=True)(type("Weight", (), namespace))


ASKED: list[Callable[[type[Any]], object]] = [
    lambda kind: repr(kind(80, "with shoes", seen=4)),
    lambda kind: [(each.name, each.type, each.default, each.init, each.compare) for each in fields(kind)],
    lambda kind: is_dataclass(kind(80)),
    lambda kind: repr(replace(kind(80, "a"), note="b")),
    lambda kind: kind.__match_args__,
    lambda kind: kind.__slots__,
    lambda kind: hash(kind(80, "a")),
    lambda kind: (kind(80) == kind(80), kind(80) == kind(81), kind(80, seen=1) == kind(80, seen=2), kind(80) == 80),
    lambda kind: list(inspect.signature(kind).parameters),
    lambda kind: get_type_hints(kind.__init__),
    lambda kind: repr(msgspec.json.decode(b'{"kilograms": 80, "note": "x"}', type=kind)),
    lambda kind: msgspec.json.encode(kind(80, "x")),
    lambda kind: repr(copy.copy(kind(80, "x"))),
    lambda kind: hasattr(kind(80), "__dict__"),
    lambda kind: (kind.KIND, kind.UNIT),
]


@pytest.mark.parametrize("asked", ASKED)
def test_it_is_what_the_standard_library_makes(asked):
    assert asked(Weight) == asked(plain())


def test_a_field_is_known_by_its_class():
    assert Weight.kilograms.__objclass__ is Weight  # type: ignore[attr-defined]


def test_nothing_of_it_can_be_changed():
    weight = Weight(80)
    with pytest.raises(FrozenInstanceError, match="kilograms"):
        weight.kilograms = 81  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="kilograms"):
        del weight.kilograms
    assert weight == Weight(80)


def test_what_is_wrong_is_refused():
    with pytest.raises(ValueError, match="nobody"):
        Weight(0)
    with pytest.raises(ValueError, match="nobody"):
        replace(Weight(80), kilograms=0)
    with pytest.raises(msgspec.ValidationError, match="nobody"):
        msgspec.json.decode(b'{"kilograms": 0}', type=Weight)


def test_what_makes_a_value_is_compiled_with_the_first_one():
    @frozen
    class Seldom:
        number: int

    @frozen
    class Seldomer(Seldom):
        other: int = 2

    assert not inspect.isfunction(vars(Seldom)["__init__"])
    assert (Seldomer(1).number, Seldom(3)) == (1, Seldom(3))
    assert inspect.isfunction(vars(Seldom)["__init__"])
    assert inspect.isfunction(vars(Seldomer)["__init__"])


def test_each_has_a_list_of_its_own():
    assert Weight(80).lines is not Weight(80).lines
    assert Weight(80, tags=("a",)).tags == ("a",)


def test_it_is_pickled():
    weight = Weight(80, "x", ("a",), 4)
    again = pickle.loads(pickle.dumps(weight))
    assert again == weight
    assert again.seen == 4


def test_another_one_adds_fields_to_it():
    baby = BabyWeight(4, grams=350)
    assert repr(baby) == "BabyWeight(kilograms=4, note='', tags=(), made=7, lines=[], grams=350)"
    assert vars(BabyWeight)["__slots__"] == ("grams",)
    assert baby != Weight(4)
    with pytest.raises(ValueError, match="nobody"):
        BabyWeight(0)


def test_one_without_fields_equals_any_other_of_its_kind():
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing()}) == 1
    assert repr(Nothing()) == "Nothing()"


def test_one_can_be_of_any_type():
    assert Pair[int](1, 2) == Pair(1, 2)
    match Pair(1, 2):
        case Pair(first, second):
            assert (first, second) == (1, 2)


def test_what_a_class_has_written_itself_stays():
    assert repr(Odd()) == "odd"
    assert Odd() == Odd()
    assert hash(Odd()) == 5
    with pytest.raises(FrozenInstanceError):
        Odd().number = 4  # type: ignore[misc]
