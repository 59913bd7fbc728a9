"""From one period to the next in steps: each picture stands under its own name, and the last press counts."""

import pytest

from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from tests.facts import at, injection

LINE = "Everything on one timeline, "


@pytest.fixture
def reader(patient, diary):
    """Someone who looks at this month on one line."""
    diary.holds(injection("2026-03-02 08:05", "2026-03-02 08:00"), Symptom(at("2026-02-04 08:05"), HEADACHE))
    patient.opens("pictures")
    patient.sees("March 2026", f"{LINE}March 2026")
    return patient


@pytest.fixture
def page(reader):
    """The page as the window shows it."""
    return reader.program.shell.property("pageScreen")


def test_no_frame_shows_a_picture_under_the_name_of_other_days(reader, page):
    frames = []
    reader.window.frameSwapped.connect(lambda: frames.append((page.days.title, page.life.name)))
    reader.taps_in_a_row("Previous: February 2026", apart=120, times=3)
    reader.sees(f"{LINE}December 2025")
    reader.taps("Quarter")
    reader.sees(f"{LINE}1 Oct to 31 Dec 2025")
    assert len(set(frames)) > 2
    assert [frame for frame in frames if f"{LINE}{frame[0]}." not in frame[1]] == []


def goes_back(page):
    """The month before was pressed for, and its entries are read. The rest goes on when the window has time for it."""
    page.days.goEarlier()
    page._coming._go_on()
    assert (page.days.title, page._coming.isBusy) == ("March 2026", True)
    return page._coming


def test_the_old_picture_stays_until_the_new_one_is_whole_and_the_last_press_counts(page):
    work, titles = goes_back(page), []
    page.days.changed.connect(lambda: titles.append(page.days.title))
    page.days.choose("year")
    page.days.goEarlier()
    while work.isBusy:
        work._go_on()
    assert titles == ["February 2026", "1 Mar 2024 to 28 Feb 2025"]


def test_what_is_pressed_on_a_picture_means_what_it_shows(reader, page):
    reader.taps("Day by day")
    reader.taps("Year")
    reader.sees("Week 2 Mar – 8 Mar: 1 given")
    page.days.choose("month")
    page.openRow("2026-03-02")  # the row of a week
    reader.sees("2 Mar to 8 Mar 2026", "Monday 2 March: given")


def test_a_page_that_is_left_works_no_more_and_shows_what_was_asked_for_when_it_is_back(reader, page):
    work = goes_back(page)
    reader.program.shell.openHelp()
    assert (page.days.title, work.isBusy) == ("March 2026", False)
    reader.taps("Back")
    reader.sees("February 2026", f"{LINE}February 2026")


def test_what_was_written_meanwhile_is_shown_at_once(reader, page, diary):
    work = goes_back(page)
    diary.holds(Symptom(at("2026-02-05 08:05"), HEADACHE))
    reader.program.refresh()
    assert (page.days.title, work.isBusy) == ("February 2026", False)
    reader.sees("Headache: 4 Feb recorded; 5 Feb recorded")


def test_a_file_that_goes_meanwhile_opens_the_calm_page(reader, page, diary):
    page.days.goEarlier()
    diary.path.rename(diary.path.with_suffix(".away"))
    reader.does_not_see("March 2026")
    assert not page._coming.isBusy
