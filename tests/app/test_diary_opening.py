"""Whose diary it is, who writes in it, and opening to read."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontMetricsF

from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.device.paths import folders
from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.person import Colour, Person, Shape
from kineret_gui.store.diary_file import DiaryFile
from tests.clock import Clock
from tests.facts import injection, now, order, person
from tests.patient import Patient
from tests.seeded import DEVICE, PLACES

ELSEWHERE = "grandmother's laptop"


class Caregiver(Patient):
    """Someone who looks after several people, at a computer with their diaries."""

    def starts(self, asked: Path | None = None) -> None:
        """Start the program anew, with the diary that is asked for."""
        self.closes()
        self.program.start(asked)

    def looks_at(self, name: str) -> None:
        """Go to the page that asks whether this diary is to be opened."""
        self.taps("More")
        self.taps("Diaries")
        self.taps(f"{name} Example. ")
        self.sees(f"Open the diary of {name} Example?")

    def writes_a_symptom(self) -> None:
        self.opens("symptom", "what:effect-headache")
        self.taps("Mild")
        self.sees("Undo")


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def caregiver(qapp, home, clock):
    caregiver = Caregiver(home, home / "none.diary", clock)
    yield caregiver
    caregiver.closes()


def begin(path: Path, name: str, clock: Clock, device: str = DEVICE, **about: Any) -> Path:
    """A diary of someone, begun on some computer."""
    whose = replace(person(places=PLACES), name=f"{name} Example", **about)
    begin_diary(path, device, whose.name, whose, order(), clock.now()).close()
    return path


@pytest.fixture
def ada(home, clock):
    return begin(home / "diaries" / "ada.diary", "Ada", clock)


@pytest.fixture
def ben(home, clock):
    return begin(home / "diaries" / "ben.diary", "Ben", clock, colour=Colour.ORANGE, shape=Shape.HEART)


@pytest.fixture
def cleo(tmp_path, clock):
    """A diary that comes from another computer, on a stick."""
    return begin(tmp_path / "stick" / "cleo.diary", "Cleo", clock, ELSEWHERE, colour=Colour.GREEN, shape=Shape.SQUARE)


def written_by(path: Path) -> list[str]:
    """Who wrote each entry, in their order."""
    with closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
        return [record.by for record in diary.records()]


def mark_of(path: Path) -> tuple[Colour, Shape]:
    with closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
        whose = diary.newest(Person)[0].fact
        return whose.colour, whose.shape


# Whose it is


def test_switching_shows_first_whose_it_is(caregiver, ada, ben):
    caregiver.starts(ada)
    caregiver.looks_at("Ben")
    caregiver.sees("Orange heart", "Diary of Ada Example")
    caregiver.taps("Open")
    caregiver.sees("Diary of Ben Example")


def test_a_diary_that_is_left_closed_changes_nothing(caregiver, ada, ben):
    caregiver.starts(ada)
    caregiver.looks_at("Ben")
    caregiver.taps("Go back without opening")
    caregiver.taps("Today")
    caregiver.sees("Diary of Ada Example")
    caregiver.starts()
    caregiver.sees("Diary of Ada Example")


def test_the_first_page_leads_to_every_known_diary(caregiver, ada, ben):
    caregiver.starts()
    caregiver.sees("Welcome")
    caregiver.taps("Ben Example. ")
    caregiver.sees("Open the diary of Ben Example?", "Orange heart")
    caregiver.taps("Open read-only")
    caregiver.sees("Diary of Ben Example", "Read-only")


def test_what_was_just_written_is_not_undone_in_another_diary(caregiver, ada, ben):
    caregiver.starts(ada)
    caregiver.writes_a_symptom()
    caregiver.looks_at("Ben")
    caregiver.taps("Open")
    caregiver.sees("Diary of Ben Example")
    assert not caregiver.is_offered("Undo")


def test_two_diaries_with_the_same_mark_are_told_apart_by_giving_one_another(caregiver, ada, home, clock):
    twin = begin(home / "diaries" / "dora.diary", "Dora", clock)
    caregiver.starts(ada)
    caregiver.looks_at("Dora")
    caregiver.sees("The diary of Ada Example has the same symbol.")
    caregiver.taps("Open it and choose another symbol")
    caregiver.taps("Star")
    caregiver.taps("Save")
    caregiver.sees("Diary of Dora Example")
    assert mark_of(twin) == (Colour.BLUE, Shape.STAR)
    caregiver.looks_at("Dora")
    caregiver.does_not_see("has the same symbol")


# Diaries from elsewhere


def test_a_diary_from_elsewhere_is_known_from_then_on(caregiver, ada, cleo):
    caregiver.starts(cleo)
    caregiver.taps("I am Cleo Example")
    caregiver.looks_at("Ada")
    caregiver.taps("Open")
    caregiver.looks_at("Cleo")


def test_one_that_is_not_there_now_is_said_to_be_away_and_found_again(caregiver, ada, cleo):
    caregiver.starts(cleo)
    caregiver.taps("I am Cleo Example")
    caregiver.starts(ada)
    away = cleo.rename(cleo.with_name("away"))
    caregiver.taps("More")
    caregiver.taps("Diaries")
    caregiver.taps("cleo.diary. Not found at the moment")
    caregiver.sees("The diary cannot be found", "plug it in", str(cleo))
    away.rename(cleo)
    caregiver.taps("Look again")
    caregiver.taps("Open")
    caregiver.sees("Diary of Cleo Example")


def test_one_that_is_not_there_any_more_is_taken_off_the_list(caregiver, ada, cleo):
    caregiver.starts(cleo)
    caregiver.taps("I am Cleo Example")
    caregiver.starts(ada)
    cleo.unlink()
    caregiver.taps("More")
    caregiver.taps("Diaries")
    caregiver.taps("cleo.diary. Not found at the moment")
    caregiver.taps("Remove from this list")
    caregiver.sees("Removed from the list.", "Ada Example")
    assert not caregiver.is_offered("cleo.diary")


# Opening to read


def test_a_diary_that_is_open_to_read_says_so_and_is_so_again_at_the_next_start(caregiver, ada, ben):
    caregiver.starts(ada)
    caregiver.looks_at("Ben")
    caregiver.taps("Open read-only")
    caregiver.sees("Diary of Ben Example", "Read-only")
    assert not caregiver.is_offered("Start injection")
    caregiver.starts()
    caregiver.sees("Diary of Ben Example", "Read-only")


def test_a_diary_that_was_open_to_read_is_opened_to_write_again(caregiver, ada):
    caregiver.starts(ada)
    caregiver.looks_at("Ada")
    caregiver.taps("Open read-only")
    caregiver.looks_at("Ada")
    caregiver.taps("Open")
    caregiver.does_not_see("Read-only")
    caregiver.writes_a_symptom()
    caregiver.starts()
    caregiver.sees("Start injection")


def test_a_sign_that_is_pressed_in_a_diary_open_to_read_shows_what_to_do_and_says_that_it_is_not_written(
    caregiver, ada
):
    caregiver.starts(ada)
    caregiver.looks_at("Ada")
    caregiver.taps("Open read-only")
    before = written_by(ada)
    caregiver.taps("Get help")
    caregiver.taps("Wheezing")
    caregiver.sees("This diary is open read-only, so the sign was not recorded.")
    assert written_by(ada) == before


def test_a_backup_can_be_looked_at_and_never_written(caregiver, ada, home):
    kept = folders(home).backups_of(ada) / "000001.diary"
    kept.parent.mkdir(parents=True)
    shutil.copy(ada, kept)
    before = kept.read_bytes()
    caregiver.starts(kept)
    caregiver.sees("Diary of Ada Example", "Read-only")
    assert kept.read_bytes() == before
    caregiver.starts()
    caregiver.does_not_see("Read-only")


# Who writes


def test_in_a_diary_from_elsewhere_it_is_asked_who_writes_before_anything_is(caregiver, cleo):
    caregiver.starts(cleo)
    caregiver.sees("Who is making entries?", "This is the diary of Cleo Example.")
    assert not any(thing.checked for thing in caregiver.things())
    assert not caregiver.is_offered("Today")
    before = written_by(cleo)
    caregiver.taps("Get help")
    caregiver.taps("Wheezing")
    caregiver.sees("No diary is open, so the sign was not recorded.")
    assert written_by(cleo) == before


def test_what_is_written_carries_the_name_that_was_said(caregiver, cleo):
    caregiver.starts(cleo)
    caregiver.types_into("Or enter your own name", "Grandmother")
    caregiver.taps("Use this name")
    caregiver.sees("From now on, entries made here show the name Grandmother.", "Diary of Cleo Example")
    caregiver.writes_a_symptom()
    assert written_by(cleo)[-1] == "Grandmother"


def test_it_is_asked_once(caregiver, cleo):
    caregiver.starts(cleo)
    caregiver.types_into("Or enter your own name", "Grandmother")
    caregiver.taps("Use this name")
    caregiver.starts()
    caregiver.writes_a_symptom()
    assert written_by(cleo)[-1] == "Grandmother"


def test_a_diary_that_was_begun_here_asks_nobody(caregiver, ada):
    caregiver.starts(ada)
    caregiver.writes_a_symptom()
    assert written_by(ada)[-1] == "Ada Example"


def test_a_diary_that_is_opened_to_read_asks_nobody(caregiver, ada, cleo):
    caregiver.starts(ada)
    caregiver.taps("More")
    caregiver.taps("Diaries")
    caregiver.types_into("Or enter the full path", str(cleo))
    caregiver.taps("Open this file")
    caregiver.taps("Open read-only")
    caregiver.sees("Diary of Cleo Example", "Read-only")


def test_who_has_written_before_is_offered_by_name(caregiver, cleo):
    with closing(DiaryFile(cleo, ELSEWHERE, "Nurse")) as diary:
        diary.add(NewEntry(new_id(), injection("2026-03-09 08:00", "2026-03-09 08:00")), now=now("2026-03-09 08:01"))
    caregiver.starts(cleo)
    caregiver.taps("I am Nurse")
    caregiver.writes_a_symptom()
    assert written_by(cleo)[-1] == "Nurse"


def test_who_writes_can_be_changed_and_follows_the_person_when_it_is_they(caregiver, ada):
    caregiver.starts(ada)
    caregiver.taps("More")
    caregiver.taps("Who is making entries. Ada Example")
    caregiver.types_into("Or enter your own name", "Grandmother")
    caregiver.taps("Use this name")
    caregiver.taps("Who is making entries. Grandmother")
    caregiver.taps("I am Ada Example")
    caregiver.taps("Person and condition")
    caregiver.taps("Name: Ada Example")
    caregiver.types_into("Whose diary is it?", "Ada Newname")
    caregiver.taps("Save")
    caregiver.writes_a_symptom()
    assert written_by(ada)[-2:] == ["Ada Example", "Ada Newname"]


@pytest.mark.parametrize(("typed", "said"), [("   ", "Enter your name."), ("x" * 80, "")])
def test_a_name_that_says_nothing_is_not_taken(caregiver, cleo, typed, said):
    caregiver.starts(cleo)
    caregiver.types_into("Or enter your own name", typed)
    caregiver.taps("Use this name")
    caregiver.sees(said or "Diary of Cleo Example")


# From one diary to the other


def test_the_name_at_the_top_leads_to_another_diary_in_two_presses(caregiver, ada, ben):
    caregiver.starts(ada)
    caregiver.taps("Diary of Ada Example")
    caregiver.does_not_see("No other diaries on this computer yet.")
    caregiver.taps("Ben Example. ")
    caregiver.sees("Diary of Ben Example", "Today")
    caregiver.taps("Diary of Ben Example")
    caregiver.taps("Ben Example. Orange heart; open now")
    caregiver.sees("Diary of Ben Example", "Start injection")


def test_where_there_is_one_diary_the_name_is_nothing_to_press(caregiver, ada):
    caregiver.starts(ada)
    caregiver.sees("Diary of Ada Example")
    assert not caregiver.is_offered("Diary of Ada Example")


def test_the_name_is_a_button_on_every_page_that_shows_it(caregiver, ada, ben):
    caregiver.prefers(text_size=200)
    caregiver.resizes(360, 640)
    caregiver.starts(ada)
    for page in ("today", "body", "diary", "more", "note", "record", "guide", "appearance", "help", "switch"):
        caregiver.opens(page)
        name = caregiver.finds("Diary of Ada Example")
        assert name.role == "Button", page
        assert "Opens the list of diaries" in name.description, page
        assert min(name.area.width, name.area.height) >= 48, page


def test_in_the_smallest_window_with_the_largest_letters_the_first_word_of_such_a_name_is_whole(caregiver, ada, ben):
    caregiver.prefers(text_size=200)
    caregiver.resizes(360, 640)
    caregiver.starts(begin(ada.with_name("benedict.diary"), "Benedict", Clock("10 March 2026 08:00")))
    caregiver.opens("note")
    (name,) = [text for text in caregiver.texts() if text.words.startswith("Benedict")]
    font = caregiver.finds("Diary of Benedict Example").item.property("font")
    assert QFontMetricsF(font).horizontalAdvance("Benedict") <= name.area.width + 0.5


def test_a_form_that_is_left_by_the_name_keeps_what_was_typed_in_its_diary(caregiver, ada, ben):
    caregiver.starts(ada)
    caregiver.opens("note")
    caregiver.types_into("What do you want to remember?", "Slept bad")
    caregiver.taps("Diary of Ada Example")
    caregiver.taps("Ben Example. ")
    caregiver.does_not_see("A note is not saved yet")
    caregiver.taps("Diary of Ben Example")
    caregiver.taps("Ada Example. ")
    caregiver.taps("A note is not saved yet")
    caregiver.taps("Continue this note")
    assert caregiver.finds("What do you want to remember?").value == "Slept bad"


def test_of_diaries_with_the_same_mark_it_is_asked_first_whose_it_is(caregiver, ada, home, clock):
    begin(home / "diaries" / "dora.diary", "Dora", clock)
    caregiver.starts(ada)
    caregiver.taps("Diary of Ada Example")
    caregiver.taps("Dora Example. ")
    caregiver.sees("Open the diary of Dora Example?", "has the same symbol")


def test_one_that_was_open_to_read_last_is_so_again(caregiver, ada, ben):
    caregiver.starts(ada)
    caregiver.looks_at("Ben")
    caregiver.taps("Open read-only")
    caregiver.taps("Diary of Ben Example")
    caregiver.taps("Ada Example. ")
    caregiver.taps("Diary of Ada Example")
    caregiver.taps("Ben Example. ")
    caregiver.sees("Diary of Ben Example", "Read-only")
