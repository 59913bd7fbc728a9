"""Days and numbers are in the language of the sentences, with the formats of the country."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QLocale, QTime
from PySide6.QtGui import QGuiApplication

from kineret_gui.device.language import locale_for
from kineret_gui.wording import days

FULL, SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat


@pytest.fixture
def in_germany(qapp: QGuiApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_a_german_computer_shows_days_in_the_language_of_the_sentences(in_germany, patient):
    patient.sees("Tuesday, 10 March 2026", "Today's injection: not recorded yet. Due at 08:00")
    assert days.clock(time(20, 5)) == "20:05"
    assert days.month(date(2026, 3, 1)) == "March 2026"


@pytest.mark.parametrize(
    ("here", "shown"),
    [
        ("de_DE", "Monday, 9 March 2026"),
        ("en_US", "Monday, March 9, 2026"),
        ("es_MX", "Monday, March 9, 2026"),
        ("pt_BR", "Monday, 9 March 2026"),
        ("C", "Monday, 9 March 2026"),
    ],
)
def test_days_are_written_as_the_country_does(here, shown):
    assert locale_for(QLocale(here)).toString(QDate(2026, 3, 9), FULL) == shown


@pytest.mark.parametrize(("here", "shown"), [("de_DE", "15:05"), ("pt_BR", "15:05"), ("da_DK", "15.05")])
def test_times_are_those_of_the_country(here, shown):
    assert locale_for(QLocale(here)).toString(QTime(15, 5), SHORT) == shown


def test_english_of_any_country_stays_as_it_is():
    assert [locale_for(QLocale(name)).name() for name in ("en_GB", "en_US", "en_IE")] == ["en_GB", "en_US", "en_IE"]
