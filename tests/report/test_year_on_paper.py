"""An invented year on paper: few pages, letters that can be read, and a first page that suffices alone."""

from datetime import timedelta

import pytest

from kineret_gui.actions.write_demo import write_demo
from kineret_gui.report.content.month_sheet import month_sheet
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.content.report_entries import find
from kineret_gui.report.content.report_view import report_view
from kineret_gui.report.typesetting.paper import Paper
from tests.facts import day, figure, now
from tests.report.pdf import fonts, info, letter_sizes, page_words, words
from tests.report.sheets import typesetter

NOW, TODAY = now("2026-03-31 12:00"), day("2026-03-31")
SMALLEST = 8.0  # points
ON_THE_FIRST_PAGE = (
    "Given on",
    "Missed",
    "Part given",
    "Prescription and what changed",
    "Pause: ",
    "Injection sites used",
    "Temperature highest",
    "38.0 °C or more on",
    "Headache",
    "Reactions at injection sites",
    "Reactions that have not healed",
    "Reference range",
    "CRP",
    "My questions for this visit",
    "Can the next blood test be done near home?",
    "Who writes the letter for the flight",
)


@pytest.fixture(scope="module")
def diary(tmp_path_factory):
    return write_demo(tmp_path_factory.mktemp("year") / "demo.diary", figure(), TODAY, 365, 1)


@pytest.fixture
def on_paper(qapp, diary):
    """The report of so many days up to today."""

    def made(length: int, paper: Paper = Paper.A4, figure_of: str = "adult") -> bytes:
        choice = ReportChoice(TODAY - timedelta(days=length - 1), TODAY)
        return typesetter().pdf(report_view(find(diary, choice, NOW), choice, figure(figure_of), NOW), paper)

    return made


@pytest.mark.parametrize("paper", Paper)
def test_a_year_takes_eight_pages_at_most(on_paper, paper):
    assert int(info(on_paper(365, paper))["Pages"]) <= 8


@pytest.mark.parametrize("paper", Paper)
def test_the_first_page_of_a_year_suffices(on_paper, paper):
    pdf = on_paper(365, paper)

    first = page_words(pdf, 1)
    assert [told for told in ON_THE_FIRST_PAGE if told not in first] == []
    assert page_words(pdf, 2).startswith("Months at a glance")


@pytest.mark.parametrize("length", [30, 91, 365])
def test_no_letter_is_too_small_and_all_are_those_of_the_screen(on_paper, length):
    pdf = on_paper(length)

    assert min(letter_sizes(pdf)) >= SMALLEST
    assert {name.partition("-")[0] for name in fonts(pdf)} == {"IBMPlexSans"}


def test_the_months_of_a_year_stand_on_one_page(on_paper):
    second = page_words(on_paper(365), 2)
    assert all(month in second for month in ("Apr", "May", "Aug", "Dec", "Jan", "Feb", "Mar"))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("who", ["adult", "child"])
def test_a_blank_month_has_letters_that_can_be_read(qapp, diary, paper, who):
    drawn = figure(who)
    person = find(diary, ReportChoice(TODAY, TODAY), NOW).person
    pdf = typesetter().pdf(month_sheet(person, drawn, TODAY, NOW), paper)

    assert info(pdf)["Pages"] == "1"
    assert min(letter_sizes(pdf)) >= SMALLEST
    assert "Not given" in words(pdf)
