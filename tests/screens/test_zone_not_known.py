"""A computer whose zone is not known: Today says with which offset times are shown, and what is no place is not one."""

from dataclasses import replace

import pytest

from tests.patient import Patient

NOT_KNOWN = "This app does not know this computer's time zone. "


@pytest.mark.parametrize(
    ("zone", "guessed", "words"),
    [
        ("Etc/GMT-2", "present", "Times are shown with its present offset, UTC+2."),
        ("Etc/UTC", "present", "Times are shown with its present offset, UTC."),
        ("Etc/GMT+3", "near", "Times are shown with an offset close to its own, UTC−3."),
    ],
)
def test_today_says_with_which_offset_times_are_shown(patient: Patient, clock, monkeypatch, zone, guessed, words):
    known = clock.now
    monkeypatch.setattr(clock, "now", lambda: replace(known(), zone=zone, zone_guessed=guessed))
    patient.hears(NOT_KNOWN + words)


def test_where_the_zone_is_known_nothing_is_said_of_it(patient: Patient):
    patient.does_not_see("time zone")


def test_beside_a_clock_that_is_set_back_both_are_said(patient: Patient, clock, monkeypatch):
    known = clock.now
    clock.set("10 February 2026 08:00")
    monkeypatch.setattr(clock, "now", lambda: replace(known(), zone="Etc/GMT-2", zone_guessed="present"))
    patient.hears("That is earlier than the newest entry.")
    patient.hears(NOT_KNOWN)


def test_what_is_no_place_is_called_by_its_offset(patient: Patient, clock, monkeypatch):
    known = clock.now
    monkeypatch.setattr(clock, "now", lambda: replace(known(), zone="Etc/GMT-5", zone_guessed="present"))
    patient.sees("UTC+5")
    patient.does_not_see("GMT")
