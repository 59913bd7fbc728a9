"""What a person types is understood strictly, or refused."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTime

from kineret_gui.screens.framework.parsing import one_line, typed_number
from kineret_gui.wording.times import time_label, typed_time, wrong_time

ANY = (QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
SHORT = QLocale.FormatType.ShortFormat
EVERY_MINUTE = [time(*divmod(minute, 60)) for minute in range(24 * 60)]


def ways_to_show() -> dict[tuple[str, ...], QLocale]:
    """One locale for each way in which a computer anywhere shows times."""
    found: dict[tuple[str, ...], QLocale] = {}
    for locale in QLocale.matchingLocales(*ANY):
        shown = tuple(
            locale.toString(QTime(hour, minute), SHORT) for hour, minute in ((8, 5), (20, 5), (0, 59), (12, 0))
        )
        found.setdefault(shown, locale)
    return found


@contextmanager
def on_a_computer_of(locale: QLocale | str) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        yield QLocale()
    finally:
        QLocale.setDefault(before)


def shown_on(locale: QLocale, at: time) -> str:
    return locale.toString(QTime(at.hour, at.minute), SHORT)


@pytest.mark.parametrize(
    "text",
    [
        *("8:05", "08:05", "0805", "8.05", " 08:05 ", "8h05", "8 h 05", "08h05", "8:05 AM", "8:05 am", "8:05am"),
        *(
            "8.05 a.m.",
            "8:05\u202fAM",
            "08:05 Uhr",
            "8.05 Uhr",
            "٠٨:٠٥",
            "٨:٠٥",
            "۰۸:۰۵",
            "०८:०५",
            "８：０５",
            "８.０５",
        ),
        *("\u200f8:05\u200e", "8∶05"),
    ],
)
def test_a_time_is_understood_as_people_write_it(text):
    assert typed_time(text) == time(8, 5)
    assert wrong_time(text) == ""


@pytest.mark.parametrize(
    "text", ["20:05", "20.05", "20h05", "2005", "8:05 PM", "08:05 pm", "8.05p.m.", "٢٠:٠٥", "20:05 Uhr"]
)
def test_a_time_in_the_evening_too(text):
    assert typed_time(text) == time(20, 5)


@pytest.mark.parametrize(
    ("text", "at"), [("8 PM", time(20)), ("8am", time(8)), ("20h", time(20)), ("20 Uhr", time(20))]
)
def test_a_full_hour_needs_a_word_that_says_it_is_one(text, at):
    assert typed_time(text) == at


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "8",
            "805",
            "24:00",
            "08:60",
            "8:5",
            "20:05 PM",
            "0:05 AM",
            "12:05 AM",
            "-8:05",
            "8:05:00",
            "8 05",
            "20 05",
        ),
        *("٠8:05", "8:0²", "8:05 AM PM", "8:05 o", "1 205", "8,05", "soon", "8:05 m", "AM 8:05 AM", "½", "08:0٥"),
    ],
)
def test_what_could_mean_two_times_is_refused(text):
    assert typed_time(text) is None
    assert wrong_time(text)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("soon", "Enter the time, for example 08:05."),
        ("805", "Separate the hours and the minutes, for example 08:05."),
        ("24:00", "Enter hours from 0 to 23 and minutes from 00 to 59."),
        ("0860", "Enter hours from 0 to 23 and minutes from 00 to 59."),
    ],
)
def test_the_reason_is_said(typed, said):
    assert wrong_time(typed) == said


@pytest.mark.parametrize("typed", ["8:05", "08:05", "8.05", "0805"])
def test_where_the_computer_tells_am_from_pm_an_hour_alone_is_doubtful(typed):
    with on_a_computer_of("en_US"):
        assert typed_time(typed) is None
        assert wrong_time(typed) == "This could be 8:05\u202fAM or 8:05\u202fPM. Enter the one you mean."


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        *(("8:05 PM", time(20, 5)), ("8:05pm", time(20, 5)), ("20:05", time(20, 5)), ("2005", time(20, 5))),
        *(("12:05 AM", time(0, 5)), ("12:05 PM", time(12, 5)), ("0:05", time(0, 5)), ("13.00", time(13))),
    ],
)
def test_there_a_time_with_its_half_of_the_day_is_understood_and_an_hour_that_has_one_only(typed, at):
    with on_a_computer_of("en_US"):
        assert typed_time(typed) == at
        assert time_label() == "Time (for example 8:05\u202fAM)"


def test_the_words_of_the_persons_own_language_are_understood():
    with on_a_computer_of("ar_EG"):
        assert typed_time("٨:٠٥ م") == time(20, 5)
        assert typed_time("8:05 ص") == time(8, 5)
        assert typed_time("٨:٠٥") is None
    with on_a_computer_of("fi_FI"):
        assert typed_time("8.05 ip.") == time(20, 5)
    with on_a_computer_of("hsb_DE"):
        assert typed_time("8.05 hodź") == time(8, 5)


@pytest.mark.parametrize("locale", ways_to_show().values(), ids=lambda locale: locale.name())
def test_whatever_a_computer_shows_as_a_time_it_understands_as_that_time(locale):
    with on_a_computer_of(locale):
        shown = [shown_on(locale, at) for at in EVERY_MINUTE]
        assert len(set(shown)) == len(shown)
        assert [typed_time(text) for text in shown] == EVERY_MINUTE


LOCALES = [
    *("en_GB", "en_US", "de_DE", "fr_CA", "ar_EG", "fa_IR", "hi_IN", "zh_TW", "ko_KR", "fi_FI", "da_DK", "yo_NG")
]


@given(st.sampled_from(LOCALES), st.text(st.sampled_from("0123489:.h apmAPM٠٨٢UrhX２８"), max_size=9))
def test_nothing_is_guessed(name, text):
    """A time is only taken where its hour and minute stand there, and where no other time could be meant."""
    with on_a_computer_of(name) as locale:
        at = typed_time(text)
        assert (at is None) == bool(wrong_time(text))
        if at is not None and text not in (shown_on(locale, at), shown_on(locale, at).replace("\u202f", " ")):
            digits = "".join(str(int(sign)) for sign in text if sign.isdecimal())
            hours = {f"{at.hour}", f"{at.hour:02}"}
            halves = "a" in locale.timeFormat(SHORT).casefold() or any(half in text.casefold() for half in "ap")
            twelfth = at.hour % 12 or 12
            hours |= {f"{twelfth}", f"{twelfth:02}"} if halves else set()
            assert digits in {
                hour + end for hour in hours for end in (f"{at.minute:02}", *([""] if not at.minute else []))
            }
            if "a" in locale.timeFormat(SHORT).casefold() and 1 <= at.hour <= 12 and name == "en_US":
                assert any(half in text.casefold() for half in "ap")


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("366", 366), (" 14 ", 14), ("007", 7), ("١٤", 14)])
def test_a_number_is_understood_in_any_digits(text, number):
    assert typed_number(text, 1, 366) == number


@pytest.mark.parametrize("text", ["", "0", "367", "0014", "-1", "+1", "1.0", "1e2", "1_0", "²", "1٤", "ten", "٣٦٧"])
def test_anything_else_is_no_number(text):
    assert typed_number(text, 1, 366) is None


def test_what_cannot_be_shown_is_left_out_of_a_name():
    assert one_line("A\x07d\u202ea\nB") == "Ada B"
