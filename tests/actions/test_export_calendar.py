"""A diary goes into a calendar: the doses to come and the dates that are open, as a calendar program shows them."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from pathlib import Path

import pytest

from kineret_gui.actions.export_calendar import export_calendar
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, CheckKind
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.prescription import Pause, Rhythm
from kineret_gui.diary.rules.reminder import ReminderTimes
from kineret_gui.store.creation import begin
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.facts import ZONE, answer, at, day, injection, now, order, person
from tests.patience import PATIENCE
from tests.store.diaries import add, begun, opened

KHAL = shutil.which("khal")
with_a_calendar_program = pytest.mark.skipif(KHAL is None, reason="khal, a calendar program, is not installed")
SEEN = now("2026-03-27 07:00")


@pytest.fixture
def diary(tmp_path):
    """100 mg every day at 08:00 since 1 March 2026."""
    return begun(tmp_path / "ada.diary")


def exported(diary, days=5, seen=SEEN, names_medicine=False, ahead=0):
    return export_calendar(diary, days, ReminderTimes(ahead, every=0), names_medicine, seen)


def starts(file):
    """The starts as they stand in the file, as `27 08:00`."""
    found = re.findall(rb"DTSTART;TZID=[^:]+:\d{6}(\d\d)T(\d\d)(\d\d)", file.content)
    return [(b"%b %b:%b" % each).decode() for each in found]


def test_the_doses_of_today_and_of_the_days_after_it_are_in_it(diary):
    file = exported(diary)

    assert starts(file) == ["27 08:00", "28 08:00", "29 08:00", "30 08:00", "31 08:00"]
    assert (file.doses, file.checks) == (5, 0)


def test_what_was_recorded_answered_or_paused_is_not_in_it(diary):
    add(diary, injection("2026-03-27 06:50", "2026-03-27 08:00"))
    add(diary, answer("2026-03-28 08:00", Answer.SKIPPED_ON_ADVICE))
    add(diary, Pause(day("2026-03-30"), day("2026-03-30"), "", ""))

    assert starts(exported(diary)) == ["29 08:00", "31 08:00"]


def test_a_dose_of_today_that_is_still_open_is_in_it_and_one_of_yesterday_is_not(diary):
    assert starts(exported(diary, days=1, seen=now("2026-03-27 22:00"))) == ["27 08:00"]
    assert starts(exported(diary, days=1, seen=now("2026-03-28 02:00"))) == ["27 08:00"]
    assert starts(exported(diary, days=1, seen=now("2026-03-28 03:00"))) == ["28 08:00"]


def test_each_day_follows_the_order_of_its_own_time(diary):
    add(diary, order("2026-03-28", "20:00", rhythm=Rhythm.EVERY_OTHER_DAY))
    add(diary, order("2026-03-31", "09:00", weekdays=(3,)))

    assert starts(exported(diary, days=7)) == ["27 08:00", "28 20:00", "30 20:00", "01 09:00"]


def test_who_keeps_home_time_finds_the_doses_at_home_time(diary):
    add(diary, DueClock(at("2026-03-20 08:00"), ZONE))
    there = now("2026-03-27 15:00", "Asia/Tokyo")

    assert exported(diary, seen=there).content.count(b"DTSTART;TZID=Europe/Berlin:") == 5
    add(diary, DueClock(at("2026-03-21 08:00", "Asia/Tokyo"), None))
    assert exported(diary, seen=there).content.count(b"DTSTART;TZID=Asia/Tokyo:") == 5


def check(id, on, at=None):
    return CheckDate(id, day(on), CheckKind.VISIT, at)


def test_only_dates_that_are_open_and_to_come_are_in_it(diary):
    for fact in (
        check("past", "2026-03-26"),
        check("today", "2026-03-27"),
        check("done", "2026-04-01"),
        CheckDone("done", at("2026-03-26 08:00")),
        check("answered", "2026-04-02"),
        Measurement(at("2026-03-26 08:00"), Quantity.CRP, Decimal("0.3"), "mg/l", check="answered"),
        check("far", "2026-09-01", time(10)),
    ):
        add(diary, fact)
    file = exported(diary, days=1)

    assert file.checks == 2
    events = file.content.split(b"END:VTIMEZONE")[1]
    assert re.findall(rb"DTSTART(?:;[A-Z]+=[A-Za-z/]+)?:(\d{8}T?\d*)\r", events) == [
        b"20260327T080000",  # the dose
        b"20260327",
        b"20260901T100000",
    ]


def test_the_same_diary_keeps_its_events_and_every_entry_makes_them_newer(diary):
    first = exported(diary).content
    add(diary, order("2026-03-27", "09:30"))
    later = exported(diary, seen=now("2026-03-27 07:30")).content

    assert re.findall(rb"UID:(\S+)", later) == re.findall(rb"UID:(\S+)", first)
    assert set(re.findall(rb"SEQUENCE:(\d+)", first)) == {b"2"}
    assert set(re.findall(rb"SEQUENCE:(\d+)", later)) == {b"3"}


def test_another_diary_has_other_events(diary, tmp_path):
    other = begun(tmp_path / "other.diary")

    assert not {*re.findall(rb"UID:(\S+)", exported(diary).content)} & {
        *re.findall(rb"UID:(\S+)", exported(other).content)
    }


def test_a_diary_of_nobody_has_no_calendar(tmp_path):
    nobody = begin(tmp_path / "nobody.diary", "laptop", "Ada", [])

    with pytest.raises(DiaryUnavailable):
        exported(nobody)


def test_making_it_changes_nothing(diary):
    diary.close()
    before = diary.path.read_bytes()
    exported(opened(diary.path, read_only=True))

    assert diary.path.read_bytes() == before


# In a calendar program


@dataclass
class CalendarProgram:
    """khal, with a calendar of its own."""

    home: Path

    def __post_init__(self):
        (self.home / "events").mkdir(parents=True)
        (self.home / "config").write_text(
            f"""
            [calendars]
            [[doses]]
            path = {self.home}/events
            type = calendar
            [locale]
            local_timezone = {ZONE}
            default_timezone = {ZONE}
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%d %H:%M
            longdatetimeformat = %Y-%m-%d %H:%M
            [sqlite]
            path = {self.home}/khal.db
            [default]
            default_calendar = doses
            """.replace("            ", "")
        )

    def imports(self, content: bytes) -> None:
        file = self.home / "diary.ics"
        file.write_bytes(content)
        self._runs("import", "--batch", "--include-calendar", "doses", str(file))

    def shows(self, first="2026-03-01", last="2026-12-31") -> list[str]:
        """What it lists, as `2026-03-27 08:00 Injection`."""
        listed = self._runs("list", "--day-format", "", "--format", "{start-long} {title}", first, last)
        return sorted(line for line in listed.splitlines() if line.strip())

    def _runs(self, *words: str) -> str:
        env = {"PATH": os.environ["PATH"], "HOME": str(self.home), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": ZONE}
        assert KHAL
        command = [KHAL, "--config", str(self.home / "config"), *words]
        ran = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, env=env)
        assert ran.returncode == 0, ran.stderr
        assert "rror" not in ran.stderr, ran.stderr
        return ran.stdout


@pytest.fixture
def program(tmp_path):
    return CalendarProgram(tmp_path / "khal")


EIGHT = [f"2026-03-{n} 08:00 Injection" for n in range(27, 32)]


@with_a_calendar_program
def test_a_calendar_program_shows_each_dose_at_its_time_before_and_after_the_clocks_change(diary, program):
    program.imports(exported(diary, ahead=30).content)

    assert program.shows() == EIGHT


@with_a_calendar_program
def test_a_second_import_doubles_nothing(diary, program):
    add(diary, check("c1", "2026-04-02", time(9, 30)))
    for minute in range(2):
        program.imports(exported(diary, seen=now(f"2026-03-27 07:0{minute}")).content)

    assert program.shows() == [*EIGHT, "2026-04-02 09:30 Clinic visit"]


@with_a_calendar_program
def test_a_dose_and_a_date_that_were_moved_move_in_the_calendar(diary, program):
    written = add(diary, check("c1", "2026-04-02", time(9, 30)))
    program.imports(exported(diary).content)
    add(diary, order("2026-03-28", "20:15"))
    add(diary, check("c1", "2026-04-03", time(11)), replaces=written.id)
    program.imports(exported(diary, seen=now("2026-03-27 07:05")).content)

    moved = [f"2026-03-{n} 20:15 Injection" for n in range(28, 32)]
    assert program.shows() == [EIGHT[0], *moved, "2026-04-03 11:00 Clinic visit"]


@with_a_calendar_program
def test_a_calendar_program_at_home_shows_doses_by_foreign_clocks_at_the_right_instant(diary, program):
    program.imports(exported(diary, days=2, seen=now("2026-03-27 05:00", "Asia/Tokyo")).content)

    assert program.shows() == ["2026-03-27 00:00 Injection", "2026-03-28 00:00 Injection"]


@with_a_calendar_program
@pytest.mark.parametrize("what", ["a; b, c \\ d", "END:VEVENT", "אבג", "🩸" * 20, "x" * 80, "{title} %H"])
def test_whatever_a_person_wrote_is_shown_as_text(diary, program, what):
    add(diary, CheckDate("c1", day("2026-04-02"), CheckKind.OTHER, time(9), what))
    program.imports(exported(diary, days=1).content)

    assert program.shows() == ["2026-03-27 08:00 Injection", f"2026-04-02 09:00 {what}"]


@pytest.mark.long
@with_a_calendar_program
def test_a_whole_year_is_taken_in(tmp_path, program):
    diary = begin(tmp_path / "a.diary", "laptop", "Ada", [])
    add(diary, person())
    add(diary, order("2026-01-01", "00:30", "02:30"))
    file = exported(diary, days=366)
    program.imports(file.content)

    shown = program.shows("2026-03-01", "2027-04-30")
    assert len(shown) == file.doses == 732
    gaps = {line for line in shown if not re.search("(00:30|02:30) Injection$", line)}
    assert gaps == {"2026-03-29 03:00 Injection", "2027-03-28 03:00 Injection"}
