"""What was typed while a diary is begun is there after a crash, and nothing of it stays behind once that is done."""

import stat

import pytest

from tests.patient import Patient

NAME = "Name of the person who takes Kineret"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def newcomer(qapp, home, clock):
    """Someone who starts the program without a diary."""
    newcomer = Patient(home, home / "none.diary", clock)
    newcomer.program.start(None)
    yield newcomer
    newcomer.closes()


def starts_again(newcomer):
    newcomer.closes()
    newcomer.program.start(None)


def kept(home):
    return list(home.glob("unfinished-*"))


def begins(newcomer):
    newcomer.opens("begin")
    newcomer.types_into(NAME, "Mia")
    newcomer.taps("Next")
    newcomer.taps("100 mg")


def test_a_diary_that_was_half_begun_goes_on_where_it_was(newcomer, home):
    begins(newcomer)
    starts_again(newcomer)
    newcomer.opens("begin")
    newcomer.sees("A new diary is not started yet", "Started: today at 07:00.")
    newcomer.taps("Continue this diary")
    assert newcomer.finds("100 mg").checked
    newcomer.taps("Previous step")
    assert newcomer.finds(NAME).value == "Mia"


def test_nobody_else_can_read_what_was_half_begun(newcomer, home):
    begins(newcomer)
    newcomer.presses("F1")
    assert [stat.S_IMODE(path.stat().st_mode) for path in kept(home)] == [0o600]


def test_nothing_is_left_of_it_once_it_is_discarded(newcomer, home):
    begins(newcomer)
    starts_again(newcomer)
    newcomer.opens("begin")
    newcomer.taps("Discard it")
    assert newcomer.finds(NAME).value == ""
    assert not kept(home)


def test_who_writes_and_the_first_dose_are_kept_and_a_day_that_passed_is_asked_anew(newcomer, clock):
    clock.set("10 March 2026 14:00")
    begins(newcomer)
    newcomer.taps("Next")
    newcomer.taps("Every day")
    newcomer.taps("Next")
    newcomer.taps("Not injected yet: it is still due today")
    newcomer.taps("Next")
    newcomer.taps("Next")
    for name in ("Someone else", "I have another name"):
        newcomer.taps(name)
    newcomer.types_into("Your name", "Leo")
    starts_again(newcomer)
    clock.set("12 March 2026 14:00")
    newcomer.opens("begin")
    newcomer.taps("Continue this diary")
    newcomer.sees("The time for today's dose has passed", "Thursday, 12 March 2026")
    for _ in range(5):
        newcomer.taps("Next")
    newcomer.sees("Entered by: Leo", "from Thursday, 12 March 2026")


def test_nothing_is_left_of_it_once_the_diary_is_begun(newcomer, home):
    begins(newcomer)
    newcomer.presses("F1", "Escape")
    assert kept(home)
    newcomer.taps("Next")
    newcomer.taps("Every day")
    for _ in range(3):
        newcomer.taps("Next")
    newcomer.taps("Mia injects")
    for _ in range(3):
        newcomer.taps("Next")
    newcomer.taps("Start the diary")
    newcomer.sees("Diary of Mia")
    assert not kept(home)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"\xff\xfe", b'{"version":1}'], ids=["empty", "list", "no text", "other"]
)
def test_a_damaged_draft_stops_nobody(newcomer, home, content):
    begins(newcomer)
    starts_again(newcomer)
    (path,) = kept(home)
    path.write_bytes(content)
    newcomer.opens("begin")
    assert newcomer.finds(NAME).value == ""


def test_a_name_that_was_being_typed_is_offered_again(patient):
    patient.opens("writer")
    patient.types_into("Or enter your own name", "Gran")
    patient.closes()
    patient.opens("writer")
    patient.taps("Continue this name")
    assert patient.finds("Or enter your own name").value == "Gran"
    patient.taps("Use this name")
    patient.opens("writer")
    patient.does_not_see("not saved yet")
    assert patient.finds("Or enter your own name").value == ""
