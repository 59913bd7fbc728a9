"""A sign of the Get help page shows that page first and is written down, whatever else happens."""

import json
from collections import Counter
from itertools import pairwise, permutations

import pytest

from kineret_gui.device.paths import resources
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.help.get_help_page import HelpScreen
from kineret_gui.screens.help.get_help_view import SIGNS as GROUPS
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.wording.leaflet import leaflet_from

LEAFLET = leaflet_from(json.loads((resources() / "leaflet" / "en.json").read_text("utf-8")))
SIGNS = [sign for group in GROUPS for sign in LEAFLET.group(group)]


def signs(diary):
    return [entry.fact.what for entry in diary.standing(Symptom)]


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.id)
def test_a_sign_chosen_elsewhere_shows_help_and_is_written_down(patient, diary, sign):
    patient.opens("help", sign.id)

    patient.hears(sign.text)
    patient.sees(
        sign.text,
        "Get medical help immediately",
        "Emergency: the emergency number",
        f"{sign.label}: recorded in the diary at",
    )
    assert signs(diary) == [sign.id]


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.id)
def test_a_sign_pressed_on_the_page_is_written_down(patient, diary, sign):
    patient.taps("Get help")
    patient.taps(sign.label)

    patient.sees(sign.text, f"{sign.label}: recorded in the diary at")
    assert signs(diary) == [sign.id]


def test_a_full_disk_does_not_take_the_page_away(patient, diary, monkeypatch):
    file = patient.program._context.diary.file

    def full(*new, now):
        raise DiaryUnavailable(Reason.FULL, diary.path)

    monkeypatch.setattr(file, "add", full)
    patient.opens("help", "trouble-breathing")

    patient.sees("The sign could not be recorded: The drive is full.", "Get medical help immediately")
    assert signs(diary) == []


def types_a_sign_with_a_note(patient):
    patient.opens("symptom", "own:Wheezing")
    patient.taps("Note:")
    patient.types_into("Anything else?", "Since the walk")
    patient.taps("Mild")


def test_what_is_said_besides_a_sign_is_written_with_it(patient, diary):
    types_a_sign_with_a_note(patient)

    patient.sees("Get medical help immediately")
    assert [(entry.fact.what, entry.fact.note) for entry in diary.standing(Symptom)] == [("wheeze", "Since the walk")]
    patient.taps("Today")
    patient.does_not_see("not saved yet")


def test_a_full_disk_keeps_help_and_what_was_said_besides(patient, diary, monkeypatch):
    def full(*new, now):
        raise DiaryUnavailable(Reason.FULL, diary.path)

    monkeypatch.setattr(patient.program._context.diary.file, "add", full)
    types_a_sign_with_a_note(patient)

    patient.sees("The sign could not be recorded: The drive is full.", "Get medical help immediately")
    patient.opens("symptom", "own:Wheezing")
    patient.taps("Continue this symptom")
    patient.sees("Note: Since the walk")


def test_without_a_diary_the_page_says_that_nothing_was_written(patient, diary):
    diary.path.unlink()
    patient.taps("Get help")
    patient.taps("Wheezing")

    patient.sees("No diary is open, so the sign was not recorded.")


def test_a_sign_pressed_twice_in_a_hurry_is_written_once(patient, diary):
    patient.taps("Get help")
    patient.taps_twice("Wheezing")

    assert signs(diary) == ["wheeze"]


def test_a_sign_written_by_mistake_is_taken_back(patient, diary):
    patient.taps("Get help")
    patient.taps("Wheezing")
    patient.taps("Undo")

    assert signs(diary) == []


def test_the_second_half_of_a_double_press_that_lands_on_this_page_writes_nothing(patient, diary):
    program = patient.program
    page = HelpScreen(LEAFLET, program.shell.person, program.main_window.write_sign, lambda: True, print)
    page.open(GetHelp("wheeze"))
    page.choose("dark-urine")

    assert signs(diary) == []


def walks(number: int) -> list[list[int]]:
    """Ways through so many things, each coming by every one, in which each comes next after each other one somewhere.

    To and fro around a circle, from wherever on it; where their number is odd, backwards as well.
    """
    to_and_fro = [-(step // 2) if step % 2 == 0 else step // 2 + 1 for step in range(number)]
    there = [[(start + step) % number for step in to_and_fro] for start in range(number)]
    return there + [walk[::-1] for walk in there] * (number % 2)


@pytest.mark.parametrize("number", [2, 5, 8, len(SIGNS)])
def test_the_walks_come_by_every_pair(number):
    assert {pair for walk in walks(number) for pair in pairwise(walk)} == set(permutations(range(number), 2))


@pytest.mark.long
def test_every_pair_of_signs_shows_what_the_leaflet_says_and_is_written_down(patient, diary):
    program = patient.program
    page = HelpScreen(LEAFLET, program.shell.person, program.main_window.write_sign, lambda: True, print)
    chosen = [[SIGNS[number] for number in walk] for walk in walks(len(SIGNS))]
    for walk in chosen:
        page.open(GetHelp())
        for sign in walk:
            page.choose(sign.id)
            assert (page.property("chosenText"), page.property("outcome")) == (sign.text, "")

    assert Counter(signs(diary)) == {sign.id: len(chosen) for sign in SIGNS}
