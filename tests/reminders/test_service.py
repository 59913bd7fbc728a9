"""A reminder comes when it is due, goes when the dose is answered, and never comes twice."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from kineret_gui.device.settings import KnownFile
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.rules.unshown_reminders import UnshownReason
from kineret_gui.screens.framework.routes.injections import AnswerDose, GuideDose, RecordDoseNow
from tests.clock import Clock
from tests.facts import answer, at, day, dose, injection, order
from tests.reminders.computer import Computer
from tests.seeded import Diary

DUE, WAS_DUE = "Due now, at 08:00.", "It was due at 08:00."
LEFT_OPEN = "Yesterday at 08:00 (Tuesday 10 March). Its reminder was not answered."


def test_it_comes_at_the_usual_time_and_not_before(computer):
    assert computer.looks_at("10 March 2026 07:59") == []
    assert computer.looks_at("10 March 2026 08:00") == [DUE]


def test_it_names_neither_medicine_nor_person(computer):
    computer.looks_at("10 March 2026 08:00")

    (notice,) = computer.desktop.ever
    assert notice.title == "Time for the injection"
    assert [words for _, words in notice.buttons] == ["Start injection", "I have injected", "Remind me in 30 minutes"]


def test_it_names_both_where_that_is_allowed(computer):
    computer.settings.change(name_shown=True)
    computer.looks_at("10 March 2026 08:00")

    (notice,) = computer.desktop.ever
    assert notice.title == "Ada Example: time for the Kineret injection"
    assert notice.body == DUE  # a desktop may read it as markup


def test_of_several_diaries_it_tells_whose_dose_it_is_by_the_symbol_and_still_by_no_name(computer, tmp_path):
    computer.settings.settle(KnownFile(str(tmp_path / "ben.diary")))
    computer.settings.settle(KnownFile(str(tmp_path / "ada.diary")))

    assert computer.looks_at("10 March 2026 08:00") == [f"{DUE} It is for the diary with this symbol: Blue circle."]
    assert computer.desktop.ever[-1].title == "Time for the injection"
    computer.settings.change(name_shown=True)
    computer.looks_at("11 March 2026 08:00")
    assert [notice.body for notice in computer.desktop.ever if "time for" in notice.title] == [DUE]


@pytest.mark.parametrize(
    ("named", "title"),
    [(False, "Part of a dose is not recorded"), (True, "Ada Example: part of a dose is not recorded")],
)
def test_of_a_dose_that_was_begun_it_reminds_of_the_rest(computer, diary, named, title):
    computer.settings.change(name_shown=named)
    diary.holds(order("2026-03-10", syringes=(100, 50)), injection("2026-03-10 06:30", "2026-03-10 08:00"))

    assert computer.looks_at("10 March 2026 08:00") == ["Given: 1 of 2 syringes of the dose due at 08:00."]
    assert computer.desktop.ever[-1].title == title
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00", milligrams=50))
    assert computer.looks_at("10 March 2026 09:00") == []


def test_of_a_dose_of_which_nothing_is_left_it_reminds_no_more(computer, diary):
    diary.holds(injection("2026-03-10 06:30", "2026-03-10 08:00", milligrams=20))

    assert computer.looks_at("10 March 2026 08:00") == []


def test_it_comes_ahead_where_that_is_wished(computer):
    computer.settings.change(remind_ahead=30)

    assert computer.looks_at("10 March 2026 07:29") == []
    assert computer.looks_at("10 March 2026 07:30") == ["Due at 08:00, in 30 minutes. Take it out of the fridge."]
    assert computer.looks_at("10 March 2026 08:00") == [DUE]
    assert [notice.title for notice in computer.desktop.ever] == [
        "Injection due soon",
        "Time for the injection",
    ]


def test_it_comes_again_at_the_chosen_interval_in_the_place_of_the_one_before(computer):
    computer.settings.change(remind_every=60)
    computer.looks_at("10 March 2026 08:00")
    computer.looks_at("10 March 2026 08:59")
    assert len(computer.desktop.ever) == 1
    assert computer.looks_at("10 March 2026 09:00") == [WAS_DUE]
    assert len(computer.desktop.ever) == 2


def test_it_comes_once_where_no_repeats_are_wished(computer):
    computer.settings.change(remind_every=0)
    for hour in range(8, 24):
        computer.looks_at(f"10 March 2026 {hour:02}:00")

    assert len(computer.desktop.ever) == 1


def test_it_does_not_come_for_a_diary_that_is_open_to_read(computer, diary):
    computer.settings.settle(KnownFile(str(diary.path), to_read=True))
    assert computer.looks_at("10 March 2026 08:00") == []
    computer.settings.settle(KnownFile(str(diary.path)))
    assert computer.looks_at("10 March 2026 08:01") == [DUE]


def test_it_comes_after_the_quiet_hours(computer):
    computer.settings.change(quiet_from="22:00", quiet_until="09:30")

    assert computer.looks_at("10 March 2026 09:29") == []
    assert computer.looks_at("10 March 2026 09:30") == [WAS_DUE]


@pytest.mark.parametrize("nonsense", [{"quiet_from": "late", "quiet_until": "early"}, {"remind_every": -3}])
def test_nonsense_in_the_settings_leaves_the_usual_reminders(computer, nonsense):
    computer.settings.change(**nonsense)

    assert computer.looks_at("10 March 2026 08:00") == [DUE]


def test_it_goes_when_the_dose_is_recorded_elsewhere(computer, diary, clock):
    assert computer.looks_at("10 March 2026 08:00")
    diary.holds(injection("2026-03-10 08:00", "2026-03-10 08:00"))

    assert computer.looks_at("10 March 2026 08:01") == []
    assert computer.looks_at("10 March 2026 09:00") == []
    assert len(computer.desktop.ever) == 1


@pytest.mark.parametrize(
    "fact",
    [
        injection("2026-03-10 06:00", "2026-03-10 08:00"),
        answer("2026-03-10 08:00", Answer.SKIPPED_ON_ADVICE),
        answer("2026-03-10 08:00", Answer.GIVEN_IN_HOSPITAL),
        Pause(day("2026-03-09"), None, "", ""),
    ],
)
def test_there_is_none_for_a_dose_that_is_answered_or_not_due(computer, diary, fact):
    diary.holds(fact)

    assert computer.looks_at("10 March 2026 08:00") == []
    assert computer.desktop.ever == []


def test_there_is_none_where_none_are_wished(computer):
    computer.settings.change(reminders=False)
    assert computer.looks_at("10 March 2026 08:00") == []
    computer.settings.change(reminders=True)
    assert computer.looks_at("10 March 2026 08:01") == [DUE]
    computer.settings.change(reminders=False)
    assert computer.looks_at("10 March 2026 08:02") == []
    assert tuple(computer.reminder_service.unshown) == ()


def test_nothing_is_said_of_the_time_in_which_none_were_wished(computer):
    computer.settings.change(reminders=False)
    computer.looks_at("10 March 2026 08:30")
    computer.settings.change(reminders=True)
    computer.looks_at("10 March 2026 08:31")

    assert tuple(computer.reminder_service.unshown) == ()


def test_when_the_day_of_its_dose_is_over_it_says_so_once_and_does_not_just_go(computer):
    assert computer.looks_at("11 March 2026 02:59") == [WAS_DUE]
    assert computer.looks_at("11 March 2026 03:00") == [LEFT_OPEN]
    notice = computer.desktop.ever[-1]
    assert notice.title == "A dose is not recorded"
    assert [words for _, words in notice.buttons] == ["What happened?"]
    computer.desktop.ever.clear()
    assert computer.looks_at("11 March 2026 03:30") == [LEFT_OPEN]
    assert computer.desktop.ever == []


def test_what_was_left_open_is_said_after_the_quiet_hours(computer):
    computer.settings.change(quiet_from="22:00", quiet_until="07:00")
    computer.looks_at("10 March 2026 21:00")
    assert computer.looks_at("11 March 2026 03:00") == [WAS_DUE]

    assert computer.looks_at("11 March 2026 07:00") == [LEFT_OPEN]


def test_what_was_left_open_is_said_once_over_a_restart(computer):
    computer.looks_at("10 March 2026 08:00")
    computer.goes_off()
    computer.goes_on()
    computer.starts()
    assert computer.looks_at("11 March 2026 06:00") == [LEFT_OPEN]
    computer.goes_off()
    computer.goes_on()
    computer.starts()

    assert computer.looks_at("11 March 2026 06:10") == []


def test_what_was_put_off_still_comes_where_a_clock_that_was_fast_is_set_right(computer):
    """The last word on the dose took the place of what was asked for, though its day had not really passed."""
    computer.settings.change(remind_every=0)
    computer.looks_at("10 March 2026 08:00")
    computer.presses("Remind me in 30 minutes")
    assert computer.looks_at("11 March 2026 07:00") == [LEFT_OPEN]

    computer.desktop.hanging.clear()
    assert computer.looks_at("10 March 2026 08:20") == []
    assert computer.looks_at("10 March 2026 08:30") == [WAS_DUE]


def test_repeats_still_come_where_a_clock_that_was_fast_is_set_right_and_the_last_word_only_once(computer):
    computer.looks_at("10 March 2026 08:00")
    assert computer.looks_at("11 March 2026 07:00") == [LEFT_OPEN]

    computer.desktop.hanging.clear()
    assert computer.looks_at("10 March 2026 08:20") == []
    assert computer.looks_at("10 March 2026 08:30") == [WAS_DUE]
    computer.looks_at("10 March 2026 23:30")
    computer.desktop.ever.clear()
    computer.looks_at("11 March 2026 07:01")
    assert computer.desktop.ever == []


def test_what_was_left_open_names_the_person_only_where_that_is_allowed(computer):
    computer.settings.change(name_shown=True)
    computer.looks_at("10 March 2026 08:00")
    computer.looks_at("11 March 2026 03:00")

    assert computer.desktop.ever[-1].title == "Ada Example: a dose is not recorded"


def test_what_was_left_open_goes_once_it_is_answered(computer, diary):
    computer.looks_at("10 March 2026 08:00")
    computer.looks_at("11 March 2026 03:00")
    diary.holds(answer("2026-03-10 08:00", Answer.MISSED))

    assert computer.looks_at("11 March 2026 03:01") == []


def test_a_dose_that_was_answered_in_time_is_not_said_to_be_left_open(computer, diary):
    computer.looks_at("10 March 2026 08:00")
    diary.holds(injection("2026-03-10 08:30", "2026-03-10 08:00"))
    computer.looks_at("10 March 2026 09:00")

    assert computer.looks_at("11 March 2026 03:00") == []


def test_what_was_left_open_leads_to_the_question_about_that_dose(computer):
    computer.looks_at("10 March 2026 08:00")
    computer.looks_at("11 March 2026 03:00")
    computer.presses("What happened?")

    assert computer.opened == [AnswerDose(dose("2026-03-10 08:00"))]


@pytest.mark.parametrize(("words", "route"), [("Start injection", GuideDose), ("I have injected", RecordDoseNow)])
def test_the_evenings_reminder_leads_to_the_evenings_dose(computer, diary, words, route):
    diary.holds(order("2026-03-10", "08:00", "20:00"))
    computer.looks_at("10 March 2026 08:00")
    computer.desktop.take_away("2026-03-10 08:00")
    computer.looks_at("10 March 2026 20:00")
    computer.desktop.take_away("2026-03-10 08:00")
    computer.presses(words)

    assert computer.opened == [route(dose("2026-03-10 20:00"))]


def test_a_press_that_comes_late_still_leads_to_its_dose(computer, diary):
    computer.looks_at("10 March 2026 08:00")
    diary.holds(injection("2026-03-10 08:00", "2026-03-10 08:00"))
    computer.looks_at("10 March 2026 08:01")
    computer.reminder_service.hear_pressed("2026-03-10 08:00", "injected")

    assert computer.opened == [RecordDoseNow(dose("2026-03-10 08:00"))]


def test_a_reminder_of_a_diary_that_is_not_open_any_more_leads_to_no_form(computer, tmp_path, clock):
    computer.looks_at("10 March 2026 08:00")
    with Diary(tmp_path / "ben.diary", clock) as other:
        computer.settings.change(diary=str(other.path))
        computer.presses("I have injected")

    assert computer.opened == [None]
    assert computer.said == ["This reminder came from another diary. Open that diary to answer it."]


def test_the_reminder_of_another_diary_goes_once_this_one_is_looked_at(computer, tmp_path, clock, diary_path):
    computer.looks_at("10 March 2026 08:00")
    with Diary(tmp_path / "ben.diary", clock) as other:
        computer.settings.change(diary=str(other.path))
        computer.looks_at("10 March 2026 08:01")
        computer.settings.change(diary=str(diary_path))

        assert computer.looks_at("10 March 2026 08:02") == []


def test_pressing_that_it_was_injected_opens_the_page_for_it_and_records_nothing(computer, diary):
    computer.looks_at("10 March 2026 08:00")
    before = diary.records()
    computer.presses("I have injected")

    assert computer.opened == [RecordDoseNow(dose("2026-03-10 08:00"))]
    assert diary.records() == before
    assert computer.looks_at("10 March 2026 08:29") == []
    assert computer.looks_at("10 March 2026 08:30") == [WAS_DUE]


def test_pressing_beside_the_buttons_opens_the_window(computer):
    computer.looks_at("10 March 2026 08:00")
    computer.reminder_service.hear_pressed("2026-03-10 08:00", "open")

    assert computer.opened == [None]


def test_it_is_put_off_for_the_chosen_minutes(computer):
    computer.settings.change(remind_every=15, snooze=45)
    computer.looks_at("10 March 2026 08:10")
    computer.presses("Remind me in 45 minutes")

    assert computer.opened == []
    assert computer.looks_at("10 March 2026 08:54") == []  # its turn would have come at 08:15
    assert computer.looks_at("10 March 2026 08:55") == [WAS_DUE]


def test_it_can_be_put_off_where_it_is_not_repeated(computer):
    computer.settings.change(remind_every=0)
    computer.looks_at("10 March 2026 08:00")
    computer.presses("Remind me in 30 minutes")

    assert computer.looks_at("10 March 2026 08:30") == [WAS_DUE]


def test_it_does_not_come_twice_after_a_restart(computer):
    computer.looks_at("10 March 2026 08:00")
    computer.goes_off()
    assert computer.desktop.hanging == {}
    computer.goes_on()
    computer.starts()

    assert computer.looks_at("10 March 2026 08:01") == []
    assert computer.looks_at("10 March 2026 08:30") == [WAS_DUE]


def test_it_stays_put_off_after_a_restart(computer):
    computer.looks_at("10 March 2026 08:25")
    computer.presses("Remind me in 30 minutes")
    computer.goes_off()
    computer.goes_on()
    computer.starts()

    assert computer.looks_at("10 March 2026 08:54") == []
    assert computer.looks_at("10 March 2026 08:55") == [WAS_DUE]


@pytest.mark.parametrize("years", [-20, -1, 1, 20])
def test_it_does_not_come_twice_after_the_clock_was_set_and_set_back(computer, years):
    computer.looks_at("10 March 2026 08:00")
    computer.looks_at(f"10 March {2026 + years} 08:10")
    computer.desktop.ever.clear()
    computer.looks_at("10 March 2026 08:01")

    assert computer.desktop.ever == []


def test_many_looks_show_it_once(computer):
    for second in range(120):
        computer.looks_at(f"10 March 2026 08:{second // 60:02}")

    assert len(computer.desktop.ever) == 1


def test_a_desktop_that_answers_late_is_asked_once(computer):
    computer.desktop.waits = True
    for minute in range(40):
        computer.looks_at(f"10 March 2026 08:{minute:02}")

    assert len(computer.desktop.ever) == 1
    computer.reminder_service.hear_shown("2026-03-10 08:00", True)
    assert computer.settings.chosen.reminder_tested == "shown"


def test_what_was_recorded_while_the_desktop_thought_is_taken_away(computer, diary):
    computer.desktop.waits = True
    computer.looks_at("10 March 2026 08:00")
    diary.holds(injection("2026-03-10 08:00", "2026-03-10 08:00"))
    computer.looks_at("10 March 2026 08:01")
    computer.reminder_service.hear_shown("2026-03-10 08:00", False)

    assert computer.desktop.hanging == {}
    assert computer.window.hanging == {}


def test_where_the_desktop_shows_none_our_own_window_does(computer):
    computer.desktop.shows = False
    computer.looks_at("10 March 2026 08:00")

    (notice,) = computer.window.hanging.values()
    assert notice.title == "Time for the injection"
    assert computer.settings.chosen.reminder_tested == "not shown"
    computer.looks_at("10 March 2026 08:01")
    assert len(computer.window.ever) == 1


@pytest.mark.parametrize("shows", [True, False])
def test_whether_reminders_work_is_found_out_by_showing_one(computer, shows):
    computer.desktop.shows = shows
    assert computer.settings.chosen.reminder_tested == ""
    told: list[bool] = []
    computer.reminder_service.try_one(told.append)

    assert told == [shows]
    assert computer.settings.chosen.reminder_tested == ("shown" if shows else "not shown")
    (notice,) = computer.desktop.ever + computer.window.ever
    assert notice.title == "This is a test reminder"


def test_none_can_be_shown_before_reminding_has_begun(computer):
    computer.goes_off()
    told: list[bool] = []
    computer.reminder_service.try_one(told.append)

    assert told == [False]


def test_it_can_be_started_at_login(computer, tmp_path):
    assert not computer.reminder_service.starts_at_login()
    computer.reminder_service.start_at_login(True)
    assert computer.reminder_service.starts_at_login()
    assert (tmp_path / "home" / "autostart").is_dir()
    computer.reminder_service.start_at_login(False)
    assert not computer.reminder_service.starts_at_login()


class TestAwakeAgain:
    """After sleep, or with the computer off."""

    @pytest.mark.parametrize("asleep", [timedelta(minutes=5), timedelta(hours=9), timedelta(hours=15)])
    def test_what_is_due_is_shown_once_at_the_next_look(self, computer, clock, asleep):
        computer.looks_at("10 March 2026 07:58")
        clock.passes(seconds=asleep.total_seconds())
        computer.reminder_service.look()

        assert [notice.body for notice in computer.desktop.ever] == [WAS_DUE]
        assert tuple(computer.reminder_service.unshown) == (dose("2026-03-10 08:00"),)

    def test_what_was_shown_in_time_is_not_said_to_be_unshown(self, computer):
        computer.looks_at("10 March 2026 08:00")
        computer.looks_at("10 March 2026 20:00")

        assert tuple(computer.reminder_service.unshown) == ()

    def test_what_was_shown_before_the_clock_was_set_back_is_not_said_to_be_unshown(self, computer):
        computer.looks_at("10 March 2026 08:00")
        computer.looks_at("10 March 2026 07:50")
        computer.looks_at("10 March 2026 09:00")

        assert tuple(computer.reminder_service.unshown) == ()

    def test_after_days_each_dose_that_is_still_open_is_said(self, computer):
        computer.goes_off()
        computer.goes_on()
        computer.starts()
        computer.looks_at("13 March 2026 07:00")

        assert tuple(computer.reminder_service.unshown) == tuple(dose(f"2026-03-{day} 08:00") for day in (10, 11, 12))

    def test_that_the_computer_slept_is_only_said_where_it_did(self, computer, clock):
        computer.looks_at("10 March 2026 07:58")
        computer.slept += timedelta(hours=9)
        clock.passes(hours=9)
        computer.reminder_service.look()

        assert computer.reminder_service.unshown == {dose("2026-03-10 08:00"): UnshownReason.ASLEEP}

    def test_a_clock_that_was_set_or_a_program_that_was_stopped_is_no_sleep(self, computer, clock):
        computer.looks_at("10 March 2026 07:58")
        computer.slept += timedelta(minutes=30)
        clock.passes(hours=9)
        computer.reminder_service.look()

        assert computer.reminder_service.unshown == {dose("2026-03-10 08:00"): UnshownReason.UNKNOWN}

    def test_a_program_that_was_closed_was_not_running(self, computer, clock):
        computer.looks_at("10 March 2026 07:58")
        computer.goes_off()
        clock.passes(hours=9)
        computer.goes_on()
        computer.slept += timedelta(hours=8)
        computer.starts()

        assert computer.reminder_service.unshown == {dose("2026-03-10 08:00"): UnshownReason.NOT_RUNNING}

    def test_a_program_that_ran_for_another_diary_was_running(self, computer, clock, tmp_path):
        computer.looks_at("10 March 2026 07:58")
        ada = computer.settings.chosen.diary
        Diary(tmp_path / "ben.diary", Clock()).__exit__()
        computer.settings.change(diary=str(tmp_path / "ben.diary"))
        computer.looks_at("10 March 2026 12:00")
        computer.goes_off()
        computer.settings.change(diary=ada)
        clock.passes(hours=1)
        computer.goes_on()
        computer.starts()

        assert computer.reminder_service.unshown == {dose("2026-03-10 08:00"): UnshownReason.UNKNOWN}

    def test_why_is_remembered(self, computer, clock):
        computer.looks_at("10 March 2026 07:58")
        computer.slept += timedelta(hours=9)
        clock.passes(hours=9)
        computer.reminder_service.look()
        computer.goes_off()
        computer.goes_on()

        assert computer.reminder_service.unshown == {dose("2026-03-10 08:00"): UnshownReason.ASLEEP}

    def test_what_is_recorded_afterwards_is_said_no_more(self, computer, diary):
        computer.looks_at("12 March 2026 07:00")
        diary.holds(injection("2026-03-10 08:00", "2026-03-10 08:00"))
        computer.looks_at("12 March 2026 07:01")

        assert tuple(computer.reminder_service.unshown) == (dose("2026-03-11 08:00"),)

    def test_it_is_said_until_it_was_read_even_after_another_restart(self, computer):
        computer.looks_at("11 March 2026 07:00")
        computer.goes_off()
        computer.goes_on()
        computer.starts()
        assert tuple(computer.reminder_service.unshown) == (dose("2026-03-10 08:00"),)
        computer.reminder_service.read_unshown()
        assert tuple(computer.reminder_service.unshown) == ()
        computer.looks_at("11 March 2026 07:05")
        computer.goes_off()
        computer.goes_on()
        assert tuple(computer.reminder_service.unshown) == ()

    def test_nothing_is_said_of_the_time_before_the_first_look(self, computer):
        computer.looks_at("10 March 2026 07:30")

        assert tuple(computer.reminder_service.unshown) == ()


def test_another_diary_has_its_own_reminders(computer, tmp_path):
    other = tmp_path / "diaries" / "ben.diary"
    assert computer.looks_at("10 March 2026 08:00") == [DUE]
    with Diary(other, Clock()) as ben:
        ben.holds(injection("2026-03-10 06:00", "2026-03-10 08:00"))
    ada = computer.settings.chosen.diary
    computer.settings.change(diary=str(other))
    assert computer.looks_at("10 March 2026 08:01") == []
    computer.settings.change(diary=ada)
    assert computer.looks_at("10 March 2026 08:02") == []
    computer.settings.change(diary="")
    assert computer.looks_at("10 March 2026 09:00") == []


def test_a_diary_that_is_away_for_a_while_breaks_nothing(computer, diary_path):
    away = diary_path.with_name("away")
    diary_path.rename(away)
    assert computer.looks_at("10 March 2026 08:00") == []
    diary_path.write_text("something else")
    (said,) = computer.looks_at("10 March 2026 08:01")
    assert said.startswith("This is not a Kineret diary.")
    away.replace(diary_path)
    assert computer.looks_at("10 March 2026 08:02") == [WAS_DUE]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux tells which files are open")
def test_the_diary_is_not_held_open(qapp, tmp_path, clock):
    Diary(tmp_path / "ada.diary", clock).__exit__()
    computer = Computer(tmp_path / "home", tmp_path / "ada.diary", clock)
    computer.starts()

    assert computer.looks_at("10 March 2026 08:00") == [DUE]
    assert "ada.diary" not in {
        Path(os.readlink(each)).name for each in Path("/proc/self/fd").iterdir() if each.exists()
    }
    computer.goes_off()


@pytest.mark.parametrize(("zone", "comes"), [("Europe/Berlin", True), (None, False)])
def test_on_a_journey_it_comes_by_the_clocks_that_the_doses_follow(computer, diary, clock, zone, comes):
    clock.set("10 March 2026 03:20", "America/New_York")  # 08:20 in Berlin
    diary.holds(DueClock(at("2026-03-10 03:19", "America/New_York"), zone))

    assert bool(computer.looks_at("10 March 2026 03:30")) is comes


def test_the_notice_says_both_times_where_the_clocks_differ(computer, clock):
    clock.set("10 March 2026 03:00", "America/New_York")  # 08:00 in Berlin, which is home
    assert computer.looks_at("10 March 2026 03:00") == ["Due now, at 08:00 in Berlin (03:00 here)."]


def test_quiet_hours_go_by_the_clock_of_where_one_sleeps(computer, clock):
    """Home time is kept in New York: 08:00 in Berlin is 03:00 there, and it is quiet until 06:30 there."""
    computer.settings.change(quiet_from="22:00", quiet_until="06:30")
    clock.set("10 March 2026 02:00", "America/New_York")

    assert computer.looks_at("10 March 2026 03:00") == []
    assert computer.looks_at("10 March 2026 06:29") == []
    assert computer.looks_at("10 March 2026 06:30") == ["It was due at 08:00 in Berlin (03:00 here)."]
