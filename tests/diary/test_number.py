"""Whatever a person means by a number, in any language, the diary keeps exactly that or asks again."""

import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kineret_gui.diary.number import Bound, Misread, check_decimal, plain, read_number, read_result

ASCII, FULL_WIDTH = "0123456789", "０１２３４５６７８９"
ARABIC, PERSIAN, DEVANAGARI = "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९"
ARABIC_MARK, ARABIC_THOUSANDS, NO_BREAK, NARROW = "\u066b", "\u066c", "\u00a0", "\u202f"
SCRIPTS = [
    "".join(chr(zero + n) for n in range(10))
    for zero in range(sys.maxunicode)
    if unicodedata.decimal(chr(zero), None) == 0
]


@dataclass(frozen=True, slots=True)
class Locale:
    """How a country writes numbers. Source: Unicode CLDR. `groups` are sizes from the right, the last repeats."""

    name: str
    mark: str
    group: str
    digits: str = ASCII
    groups: tuple[int, ...] = (3,)


LOCALES = [
    Locale("en", ".", ","),
    Locale("de", ",", "."),
    Locale("fr", ",", NARROW),
    Locale("de-CH", ".", "’"),
    Locale("hi-IN", ".", ",", DEVANAGARI, (3, 2)),
    Locale("ar-EG", ARABIC_MARK, ARABIC_THOUSANDS, ARABIC),
    Locale("fa-IR", ARABIC_MARK, ARABIC_THOUSANDS, PERSIAN),
    Locale("ja", ".", ",", FULL_WIDTH, (4,)),
    Locale("sv", ",", NO_BREAK),
    Locale("pt-BR", ",", "."),
    Locale("tr", ",", "."),
    Locale("es-MX", ".", ","),
]
EVERYDAY = ["0", "7", "0.05", "0.3", "4.80", "12.75", "37.5", "38.0", "98.6", "250", "1234.5", "250000"]
MEANT = [*EVERYDAY, "0.250", "0.1234", "1.234", "1.2345", "12.345", "140.000", "12345", "1234567", "1234567.25"]


def parts(value: str) -> tuple[str, str]:
    whole, _, after = value.partition(".")
    return whole, after


def joined(whole: str, mark: str, after: str) -> str:
    return f"{whole}{mark}{after}" if after else whole


def grouped(whole: str, by: str, groups: tuple[int, ...]) -> str:
    cut: list[str] = []
    sizes = list(groups)
    while whole:
        size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
        cut.insert(0, whole[-size:])
        whole = whole[:-size]
    return by.join(cut)


def ways(value: str, here: Locale) -> Iterator[tuple[str, Decimal]]:
    """What a person from here may type when they mean the value; beside it, what they mean."""
    whole, after = parts(value)
    meant = Decimal(value)
    usual = joined(whole, here.mark, after)
    native = str.maketrans(ASCII, here.digits)
    wide = str.maketrans(f"{ASCII}.,", f"{FULL_WIDTH}．，")
    for mark in (here.mark, ".", ",", ARABIC_MARK):  # their own, and what the keyboard or the habit of another gives
        for by, groups in [("", (3,)), *product((here.group, " ", NO_BREAK, "'", "_"), (here.groups, (3,)))]:
            if mark != by:
                in_groups = joined(grouped(whole, by, groups), mark, after)
                yield from ((in_groups.translate(digits), meant) for digits in ({}, native, wide))
    yield from ((joined(whole, here.mark, f"{after}{zeros}"), meant) for zeros in ("0", "00", "000"))
    yield from ((f"{before}{usual}{behind}", meant) for before, behind in (" \t", ("\u3000", NO_BREAK), "\n\n"))
    yield from ((f"{usual}{unit}", meant) for unit in (" °C", " mg/L", "mg"))
    yield from ((f"{sign}{usual}", meant) for sign in ("0", "+", "\u200f"))
    yield from ((f"{sign}{usual}", -meant) for sign in "-−－")
    yield f"{usual[0]}{usual[1:].translate(native)}", meant
    yield f"{whole} {here.mark}{after}", meant
    yield f"{whole}{here.mark} {after}", meant
    yield f"{whole}{here.mark}", Decimal(whole)
    yield f"{here.mark}{after}", Decimal(f"0.{after}")
    yield f"{usual}e3", meant * 1000
    yield f"{usual}E-3", meant / 1000
    yield f"{usual}%", meant / 100
    yield f"{usual}½", meant + Decimal("0.5")
    yield f"{usual}²", meant * meant


def spellings(here: Locale) -> set[tuple[str, Decimal]]:
    return {way for value in MEANT for way in ways(value, here)}


def test_there_are_twelve_locales_with_sixty_spellings_or_more():
    assert len({here.name for here in LOCALES}) >= 12
    assert all(len({typed for typed, _ in spellings(here)}) >= 60 for here in LOCALES)
    assert sum(len(spellings(here)) for here in LOCALES) >= 720


@pytest.mark.parametrize("here", LOCALES, ids=lambda here: here.name)
def test_a_number_is_kept_as_the_person_meant_it_or_not_at_all(here):
    wrong = [
        (typed, read, meant)
        for typed, meant in spellings(here)
        if not isinstance(read := read_number(typed), Misread) and read != meant
    ]

    assert wrong == []


@pytest.mark.parametrize("here", LOCALES, ids=lambda here: here.name)
@pytest.mark.parametrize("value", EVERYDAY)
def test_everyday_spellings_are_understood_to_the_last_zero(here, value):
    own = str.maketrans(ASCII, here.digits)
    for mark in {here.mark, ".", ","}:
        usual = joined(parts(value)[0], mark, parts(value)[1])
        for typed in (usual, usual.translate(own), f" {usual}{NO_BREAK}"):
            assert str(read_number(typed)) == value, typed


@dataclass(frozen=True, slots=True)
class Habit:
    """One way of the world to read a number, written apart from the program's own rules."""

    mark: str
    number: re.Pattern[str]

    def reads(self, typed: str) -> set[Decimal]:
        if not self.number.fullmatch(typed):
            return set()
        whole, _, after = typed.partition(self.mark)
        return {Decimal(f"{re.sub('[^0-9]', '', whole)}.{after}")}


def habits() -> Iterator[Habit]:
    in_groups = ("[1-9]D?D?(GDDD)+", "[1-9]D?(GDD)*GDDD", "[1-9]D?D?D?(GDDDD)+")
    for mark, group in [(".", ","), (",", "."), (".", " "), (",", " "), (ARABIC_MARK, ","), (ARABIC_MARK, ".")]:
        for whole in ("D+", *in_groups):
            spelled = whole.replace("D", "[0-9]").replace("G", re.escape(group))
            yield Habit(mark, re.compile(rf"{spelled}({re.escape(mark)}[0-9]+)?"))


def test_no_short_text_is_taken_that_the_world_reads_in_two_ways():
    everywhere = list(habits())
    taken = 0
    for length in range(1, 8):
        for typed in map("".join, product(f"05., {ARABIC_MARK}", repeat=length)):
            read = read_number(typed)
            if isinstance(read, Decimal) and typed == typed.strip():
                assert set().union(*(habit.reads(typed) for habit in everywhere)) == {read}, typed
                taken += 1

    assert taken >= 800


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", Misread.EMPTY),
        (" \t\n\u3000", Misread.EMPTY),
        *((typed, Misread.THOUSANDS_OR_DECIMALS) for typed in ("1.234", "1,234", "12.345", "1234,567", "37.500")),
        *((typed, Misread.THOUSANDS_OR_DECIMALS) for typed in ("1,2345", "25,0000", "12345.6789", "٣٧.٥٠٠")),
        *((typed, Misread.THOUSANDS_OR_DECIMALS) for typed in ("1.234,5", "1,234.5", "1,23,456", "1..2", "1٬234")),
        *(
            (typed, Misread.THOUSANDS_OR_DECIMALS)
            for typed in ("1 234", "37 5", "37 ,5", "37'5", "1’234", "1\u202f234")
        ),
        *((typed, Misread.MIXED_DIGITS) for typed in ("3٧", "٣٧.5", "٣۷", "3７")),
        *((typed, Misread.LEADING_ZERO) for typed in ("05", "037,50", "00", "00.5", "٠٥", "０５")),
        *((typed, Misread.TOO_PRECISE) for typed in ("0.1234567", "1٫2345678")),
        *((typed, Misread.TOO_LONG) for typed in ("1234567890", "1234567890.5", "9" * 100_000)),
        *((typed, Misread.EXPONENT) for typed in ("1e3", "1E-3", "1,5e+3", "1e999", "٣e٣")),
        *((typed, Misread.SIGN) for typed in ("-3", "+3", "− 3,5", "－３", "–0.5", "±1", "-1.234,5")),
        *((typed, Misread.NOT_A_NUMBER) for typed in (".5", "5.", ",", "٫5", "½", "3½", "3²", "Ⅳ", "四", "①", "1_000")),
        *((typed, Misread.NOT_A_NUMBER) for typed in ("37%", "nan", "Infinity", "0x1F", "37·5", "3/4", "37-38", "--3")),
        *((typed, Misread.NOT_A_NUMBER) for typed in ("<3", "= 3", "37 °C", "\u200f37", "3\x00", "\ud800", "-", "e3")),
    ],
)
def test_what_is_not_taken_says_why(typed, why):
    assert read_number(typed) is why


@pytest.mark.parametrize(("typed", "value"), [("1٫234", "1.234"), ("٣٧٫٥٠٠", "37.500"), ("۱۲٫۳۴۵۶", "12.3456")])
def test_the_arabic_decimal_mark_is_no_thousands_mark_anywhere(typed, value):
    assert str(read_number(typed)) == value


@pytest.mark.parametrize("typed", ["0.300", "0,300", "0.1234", "٠٫٣٠٠", "0.000001", "0.000000"])
def test_nobody_groups_digits_behind_a_single_zero(typed):
    assert isinstance(read_number(typed), Decimal)


@pytest.mark.parametrize(
    ("decimals", "taken"), [(0, []), (1, ["37.5"]), (2, ["37.5", "37.25"]), (9, ["37.5", "37.25"])]
)
def test_no_more_digits_after_the_mark_than_asked_for(decimals, taken):
    read = {typed: read_number(typed, decimals) for typed in ("37.5", "37.25")}

    assert [typed for typed, number in read.items() if isinstance(number, Decimal)] == taken
    assert {number for number in read.values() if isinstance(number, Misread)} <= {Misread.TOO_PRECISE}


def test_more_decimals_than_a_diary_keeps_are_refused_whatever_is_asked_for():
    assert read_number("0.1234567", decimals=9) is Misread.TOO_PRECISE


@pytest.mark.parametrize("digits", SCRIPTS, ids=lambda digits: unicodedata.name(digits[0]))
def test_the_digits_of_every_script_are_understood(digits):
    assert str(read_number("1203,45".translate(str.maketrans(ASCII, digits)))) == "1203.45"


number_like = st.text(st.sampled_from(f"{ASCII}{ARABIC}{FULL_WIDTH}.,，．{ARABIC_MARK} '+-−eE<>=≤\u00a0"), max_size=14)


@given(number_like | st.text(st.characters(codec=None)), st.integers(0, 6))
@example("1٫234", 6)
@example("0.000000", 6)
def test_any_text_is_a_number_that_can_be_kept_or_a_reason(typed, decimals):
    read = read_number(typed, decimals)

    if isinstance(read, Decimal):
        check_decimal("the number", read)
        assert str(read_number(str(read).replace(".", ARABIC_MARK))) == str(read) == plain(read)
        assert read_number(str(read)) in (read, Misread.THOUSANDS_OR_DECIMALS)
    else:
        assert read in Misread


@given(st.integers(0, 2).flatmap(lambda places: st.decimals(0, 999_999_999, places=places)), st.sampled_from(SCRIPTS))
def test_every_number_with_up_to_two_decimals_can_be_typed_in_every_script(value, digits):
    for mark in (".", ",", ARABIC_MARK):
        typed = str(value).replace(".", mark).translate(str.maketrans(ASCII, digits))
        assert str(read_number(typed)) == str(value)


@pytest.mark.parametrize(
    ("signs", "bound"),
    [
        (["", " "], Bound.EXACTLY),
        (["<", "＜"], Bound.LESS),
        (["<=", "≤", "≦", "⩽", "＜＝"], Bound.AT_MOST),
        ([">", "＞"], Bound.MORE),
        ([">=", "≥", "≧", "⩾", "＞＝"], Bound.AT_LEAST),
    ],
)
def test_a_result_keeps_the_bound_a_laboratory_printed(signs, bound):
    for sign in signs:
        for blank in ("", " ", NO_BREAK, "\u3000"):
            assert read_result(f" {sign}{blank}0,30 ") == (bound, Decimal("0.30"))


def test_a_bound_is_kept_on_file_in_signs_that_every_keyboard_has():
    assert [bound.value for bound in Bound] == ["", "<", "<=", ">", ">="]
    assert all(read_result(f"{bound.value}5") == (bound, Decimal(5)) for bound in Bound)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", Misread.EMPTY),
        ("<", Misread.EMPTY),
        ("< 1.234", Misread.THOUSANDS_OR_DECIMALS),
        ("<-3", Misread.SIGN),
        *(
            (typed, Misread.NOT_A_NUMBER)
            for typed in ("=3", "=<3", "<>3", "<<3", "< = 3", "≤≤3", "0.3<", "&lt;3", "~3")
        ),
    ],
)
def test_a_result_that_is_not_taken_says_why(typed, why):
    assert read_result(typed) is why


@given(number_like | st.text(st.characters(codec=None)))
def test_a_result_without_a_bound_is_read_like_any_number(typed):
    read = read_result(typed)

    if isinstance(number := read_number(typed), Decimal):
        assert read == (Bound.EXACTLY, number)
    elif not isinstance(read, Misread):
        assert read[0] is not Bound.EXACTLY


@pytest.mark.parametrize("value", ["0", "0.0", "0.000001", "37.50", "999999999", "999999999.999999"])
def test_a_number_from_a_file_is_kept_when_it_could_have_been_typed(value):
    check_decimal("the result", Decimal(value))

    assert plain(Decimal(value)) == value


NOT_KEPT = ["NaN", "sNaN", "Infinity", "-Infinity", "-0", "-0.0", "-1", "1E+3", "0E+3", "0E-7", "1E-7", "1E+999999999"]


@pytest.mark.parametrize("value", [*NOT_KEPT, "1000000000", "1234567890.5", "1.0000000"])
def test_a_number_from_a_file_that_nobody_measured_is_refused(value):
    with pytest.raises(ValueError, match="the result is not a plain number"):
        check_decimal("the result", Decimal(value))


@pytest.mark.parametrize(("value", "shown"), [("1E+3", "1000"), ("1E-7", "0.0000001"), ("37.50", "37.50")])
def test_a_number_is_shown_without_an_exponent(value, shown):
    assert plain(Decimal(value)) == shown
