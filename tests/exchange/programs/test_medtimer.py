"""Backups of MedTimer: both shapes, each version, and what is never guessed of them."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kineret_gui.exchange.import_file import FileRefused, Skipped, SkipReason
from kineret_gui.exchange.programs.medtimer import NEWEST, looks_like, read
from kineret_gui.exchange.strict.json_text import parse_json
from tests.exchange.programs.samples import HERE, left_out, sample, samples, told

NOON = 1774782000  # 2026-03-29 13:00 in Berlin
TAKEN = {"medicineName": "Kineret", "amount": "100 mg", "status": "TAKEN", "processedTimestamp": NOON}


def backup(*events: object, version: object = 9) -> bytes:
    return json.dumps({"events": {"version": version, "list": [*events]}}).encode()


def one(**fields: Any):
    """What is found of one event that was taken, but for these fields."""
    found = read(backup(TAKEN | fields), HERE)
    return (*found.doses, *found.left_out)[0]


def refused(content: bytes) -> str:
    with pytest.raises(FileRefused) as raised:
        read(content, HERE)
    return str(raised.value)


def test_the_events_of_version_4_stand_in_a_list_of_their_own():
    found = read(sample("medtimer-4-events.json"), HERE)

    assert told(found) == [
        "2024-02-28 21:04+01:00 given 100 mg",
        "2024-03-01 00:10+01:00 given 100 mg",
        "2024-03-01 21:00+01:00 skipped 100 mg",
        "2024-03-02 08:30+01:00 given 1",
    ]
    assert left_out(found) == ["events, number 4: NOT_ANSWERED"]
    assert (found.program, found.lines, found.medicines) == ("MedTimer", 5, ("Kineret", "Vitamin D"))


def test_the_medicines_of_version_4_are_told_and_bring_nothing_in():
    found = read(sample("medtimer-4-medicines.json"), HERE)

    assert (found.doses, found.facts) == ((), ())
    assert found.left_out[1] == Skipped("medicines, number 2", "Vitamin D", SkipReason.OTHER_KIND)


def test_version_9_has_medicines_and_events_in_one_file():
    found = read(sample("medtimer-9-combined.json"), HERE)

    # the second was taken in the hour that came twice: seconds since 1970 know which of the two it was
    assert told(found) == ["2024-10-26 21:01+02:00 given 100mg", "2024-10-27 02:00+01:00 given 100mg"]
    assert [dose.milligrams for dose in found.doses] == [100, 100]
    assert left_out(found) == ["medicines, number 1: OTHER_KIND", "events, number 3: DELETED"]


def test_the_newest_version_has_notes_kinds_of_reminders_and_settings():
    found = read(sample("medtimer-30-combined.json"), HERE)

    assert told(found) == [
        "2026-03-28 21:12+01:00 given 1 syringe",
        "2026-03-29 20:58+02:00 given 100 mg",
        "2026-03-30 21:00+02:00 skipped 0,67 ml",
        "2026-03-31 08:00+02:00 given 20 µg",
    ]
    assert [dose.milligrams for dose in found.doses] == [None, 100, 100, None]
    assert found.doses[0].note == "left thigh; a little red\nand warm"
    assert left_out(found) == [
        "medicines, number 1: OTHER_KIND",
        "events, number 3: TWICE",
        "events, number 5: OTHER_KIND",
        "events, number 6: OTHER_KIND",
        "events, number 7: NOT_ANSWERED",
    ]


def test_a_dose_after_midnight_counts_for_the_evening_before():
    assert read(sample("medtimer-4-events.json"), HERE).doses[1].moment.day == date(2024, 2, 29)


def test_a_skipped_dose_counts_for_when_it_was_due_and_not_for_when_that_was_said():
    skipped = one(status="SKIPPED", remindedTimestamp=NOON - 86400, processedTimestamp=NOON)

    assert skipped.moment.wall.isoformat(" ", "minutes") == "2026-03-28 12:00"


def test_times_are_those_of_the_clocks_of_here():
    assert read(backup(TAKEN), replace(HERE, zone="America/New_York")).doses[0].moment.wall.hour == 7


@pytest.mark.parametrize(
    ("amount", "milligrams"),
    [
        ("100 mg", 100),
        (" 100mg\n", 100),
        ("100.0 MG", 100),
        ("50,0 mg", 50),
        ("1", None),
        ("100", None),
        ("100 mg/0.67 ml", None),
        ("2 x 50 mg", 100),
        ("66.5 mg", None),
        ("1.000 mg", None),
        ("100 µg", None),
        ("１００ mg", None),
        ("", None),
    ],
)
def test_an_amount_is_in_mg_only_where_it_says_so(amount, milligrams):
    assert one(amount=amount).milligrams == milligrams


def test_a_missing_field_has_the_value_that_the_program_gives_it():
    bare = one(amount=None)

    assert (bare.amount, bare.milligrams, bare.note) == ("", None, "")
    assert left_out(read(backup({"medicineName": "Kineret"}), HERE)) == ["events, number 1: NOT_ANSWERED"]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"status": "RAISED"}, SkipReason.NOT_ANSWERED),
        ({"status": "DELETED"}, SkipReason.DELETED),
        ({"status": "ACKNOWLEDGED"}, SkipReason.OTHER_KIND),
        ({"reminderType": "EXPIRATION_DATE"}, SkipReason.OTHER_KIND),
        ({"amount": "0 mg"}, SkipReason.NOTHING_GIVEN),
        ({"status": "DONE"}, SkipReason.UNREADABLE),
        ({"medicineName": " "}, SkipReason.UNREADABLE),
        ({"medicineName": "Kineret " * 11}, SkipReason.UNREADABLE),
        ({"medicineName": "Kine\nret"}, SkipReason.UNREADABLE),
        ({"medicineName": 5}, SkipReason.UNREADABLE),
        ({"notes": ["a"]}, SkipReason.UNREADABLE),
        ({"processedTimestamp": True}, SkipReason.UNREADABLE),
        ({"processedTimestamp": 1774782000.5}, SkipReason.UNREADABLE),
        ({"processedTimestamp": "1774782000"}, SkipReason.UNREADABLE),
        ({"processedTimestamp": 0}, SkipReason.NO_TIME),
        ({"processedTimestamp": -5}, SkipReason.OUT_OF_RANGE),
        ({"processedTimestamp": 1774782000000}, SkipReason.OUT_OF_RANGE),
        ({"processedTimestamp": 2**53}, SkipReason.OUT_OF_RANGE),
        ({"processedTimestamp": 946684799}, SkipReason.OUT_OF_RANGE),
        ({"status": "SKIPPED", "remindedTimestamp": 0}, SkipReason.NO_TIME),
    ],
)
def test_what_is_not_certain_of_an_event_is_left_out_with_its_reason(fields, why):
    assert one(**fields).why is why


def test_a_value_of_another_kind_is_told_with_its_place_and_the_rest_is_read():
    found = read(backup(TAKEN, TAKEN | {"amount": 5}, "x", TAKEN | {"amount": "50 mg"}), HERE)

    assert [dose.where for dose in found.doses] == ["events, number 1", "events, number 4"]
    assert found.left_out == (
        Skipped("events, number 2, amount", "it is a whole number instead of a text", SkipReason.UNREADABLE),
        Skipped("events, number 3", "it is a text instead of an object", SkipReason.UNREADABLE),
    )


def test_long_words_are_cut_where_they_are_only_shown():
    assert len(one(amount="100 mg " * 50).amount) == 80
    assert len(one(medicineName="K" * 500).what) == 80


def test_a_dose_of_a_reminder_that_ticks_itself_says_so_and_a_note_or_a_late_tick_does_not_change_that():
    content = json.loads(backup(TAKEN | {"reminderId": 7, "notes": "left leg", "remindedTimestamp": NOON - 7200}))
    content["medicines"] = {
        "version": 9,
        "list": [{"medicine": {"name": "Kineret"}, "reminders": [{"reminderId": 7, "automaticallyTaken": True}]}],
    }
    (dose,) = read(json.dumps(content).encode(), HERE).doses

    assert (dose.by_itself, dose.note) == (True, "left leg")
    assert not one(reminderId=8).by_itself


def test_two_syringes_of_one_minute_are_two_doses():
    doses = read(backup(TAKEN | {"reminderId": 1}, TAKEN | {"reminderId": 2}), HERE).doses

    assert len(doses) == 2


@pytest.mark.parametrize(
    ("version", "said"),
    [
        (-1, "events, version: it is version -1, and this app reads MedTimer versions 0 to 30"),
        (NEWEST + 1, "events, version: it is version 31, and this app reads MedTimer versions 0 to 30"),
        (None, "events, version: the version is missing, and this app reads MedTimer versions 0 to 30"),
        ("9", "events, version: it is a text instead of a whole number"),
        (True, "events, version: it is yes or no instead of a whole number"),
    ],
)
def test_a_file_of_no_known_version_is_refused_whole(version, said):
    assert refused(backup(TAKEN, version=version)) == said


@pytest.mark.parametrize("part", ["medicines", "events"])
def test_one_part_of_no_known_version_refuses_the_other_part_too(part):
    file = json.loads(sample("medtimer-9-combined.json"))
    file[part]["version"] = -3

    assert refused(json.dumps(file).encode()).startswith(f"{part}, version: it is version -3")


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ({"events": {"version": 9, "list": None}}, "events, list: the list is missing"),
        ({"events": {"version": 9, "list": {}}}, "events: it is an object instead of a list"),
        (
            {"events": {"version": 9, "list": []}, "medicines": 5},
            "medicines: it is a whole number instead of an object",
        ),
        ({"events": []}, "it is not a MedTimer backup"),
        ([], "it is not a MedTimer backup"),
        (5, "it is not a MedTimer backup"),
    ],
)
def test_a_file_of_another_shape_is_refused_whole(file, said):
    assert refused(json.dumps(file).encode()).startswith(said)


def test_a_file_that_breaks_off_is_refused_whole():
    assert refused(sample("medtimer-30-combined.json")[:3000]) == "line 110, column 19: the file ends too early"


def test_its_files_are_known_and_those_of_others_are_not():
    assert all(looks_like(parse_json(content, 10**6)) for content in samples("medtimer"))
    others = [*samples("meditrak"), *samples("mona"), b"[]", b"5", b'{"version": 9}', b'{"events": {"list": []}}']
    assert not any(looks_like(parse_json(content, 10**6)) for content in others)
