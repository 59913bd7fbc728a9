"""Backups of Mona: instants with their zones, JSON within JSON, columns that changed their names."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.exchange.import_file import FileRefused, Skipped, SkipReason
from kineret_gui.exchange.programs.mona import NEWEST, OLDEST, looks_like, read
from kineret_gui.exchange.strict.json_text import parse_json
from tests.exchange.programs.samples import HERE, left_out, sample, samples, told

TAKEN = {
    "id": 1,
    "takenDateTime": "2026-03-28T20:03:00.000Z",
    "takenTimeZone": "Europe/Berlin",
    "takenDose": "100",
    "molecule": '{"name":"Kineret","massUnit":"mg"}',
    "placements": "[]",
    "dosingBasis": "mass",
}
TEST = {"id": 1, "dateTime": "2026-03-20T06:30:00.000Z", "timeZone": "Europe/Berlin"}


def backup(*intakes: object, tests: tuple[object, ...] = (), version: object = NEWEST) -> bytes:
    tables = {"medication_intakes": intakes, "blood_tests": tests}
    return json.dumps({"metadata": {"database_version": version}, "data": tables}).encode()


def one(**fields: Any):
    """What is found of one intake, but for these fields."""
    found = read(backup(TAKEN | fields), HERE)
    return (*found.doses, *found.left_out)[0]


def results(**fields: Any):
    """What is found of one blood test."""
    found = read(backup(tests=(TEST | fields,)), HERE)
    return [one.fact for one in found.facts] + [left.why for left in found.left_out]


def refused(content: bytes) -> str:
    with pytest.raises(FileRefused) as raised:
        read(content, HERE)
    return str(raised.value)


def test_version_4_names_a_side_and_no_unit_of_a_result():
    found = read(sample("mona-4.json"), HERE)

    assert told(found) == ["2025-09-14 21:02+02:00 given 100 mg"]
    assert (found.doses[0].milligrams, found.doses[0].place) == (100, "left")
    assert left_out(found) == [
        "medication_schedules, number 1: OTHER_KIND",
        "medication_intakes, number 2: NOT_ANSWERED",
        "blood_tests, number 1: UNREADABLE",
    ]


def test_version_7_has_notes_and_a_unit_beside_a_result():
    found = read(sample("mona-7.json"), HERE)

    assert told(found) == ["2025-12-31 18:30-05:00 given 50 mg"]
    assert (found.doses[0].place, found.doses[0].note) == ("right", "on the plane")
    assert [(one.fact.own, one.fact.value, one.fact.unit) for one in found.facts] == [
        ("estradiol", Decimal("167.1"), "pg/mL")
    ]
    assert left_out(found) == ["blood_tests, number 1: UNREADABLE"]


def test_version_22_has_placements_and_results_with_their_units():
    found = read(sample("mona-22.json"), HERE)

    assert told(found) == [
        "2026-03-28 21:03+01:00 given 100 mg",
        "2026-03-29 01:30+01:00 given 100 mg",
        "2026-03-29 21:30+02:00 given 66.5 mg",
        "2026-03-31 22:00+02:00 given 50 µg/day",
    ]
    assert [dose.milligrams for dose in found.doses] == [100, 100, None, None]
    assert [dose.place for dose in found.doses] == ["left thigh", "right abdomen, below the belt", "", "left arm"]
    assert found.doses[1].moment.day == date(2026, 3, 28)
    assert left_out(found) == [
        "medication_schedules, number 1: OTHER_KIND",
        "medication_intakes, number 4: TWICE",
        "medication_intakes, number 5: TIME_IN_DOUBT",
        "medication_intakes, number 6: TIME_IN_DOUBT",
        "medication_intakes, number 7: NOT_ANSWERED",
        "blood_tests, number 2: OTHER_KIND",
        "blood_tests, number 3: UNREADABLE",
        "blood_tests, number 3: UNREADABLE",
    ]
    assert (found.program, found.lines) == ("Mona", 12)


def test_a_dose_keeps_the_zone_in_which_it_was_lived():
    moment = one(takenTimeZone="Asia/Kolkata").moment

    assert (moment.zone, moment.at.isoformat()) == ("Asia/Kolkata", "2026-03-29T01:33:00+05:30")


def test_an_instant_that_names_no_zone_is_placed_by_the_clocks_of_here():
    assert one(takenTimeZone=None).moment.zone == HERE.zone


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"takenDateTime": ""}, SkipReason.NOT_ANSWERED),
        ({"takenDateTime": "2026-03-28T20:03:00.000"}, SkipReason.TIME_IN_DOUBT),
        ({"takenDateTime": "2026-03-28T20:03:00.000+02:00"}, SkipReason.NO_TIME),
        ({"takenDateTime": "2026-03-28"}, SkipReason.NO_TIME),
        ({"takenDateTime": "2026-02-30T20:03:00.000Z"}, SkipReason.NO_TIME),
        ({"takenDateTime": "2026-03-28T20:03:00.000z"}, SkipReason.NO_TIME),
        ({"takenDateTime": "1999-12-31T20:03:00.000Z"}, SkipReason.OUT_OF_RANGE),
        ({"takenDateTime": "9999-12-31T23:59:59.999Z"}, SkipReason.OUT_OF_RANGE),
        ({"takenDateTime": 1774728180000}, SkipReason.UNREADABLE),
        ({"takenTimeZone": "Moon/Base"}, SkipReason.TIME_IN_DOUBT),
        ({"takenTimeZone": "../../etc/passwd"}, SkipReason.TIME_IN_DOUBT),
        ({"takenTimeZone": "Europe"}, SkipReason.TIME_IN_DOUBT),
        ({"takenTimeZone": "x" * 5000}, SkipReason.TIME_IN_DOUBT),
        ({"takenDose": 100}, SkipReason.UNREADABLE),
        ({"molecule": None}, SkipReason.UNREADABLE),
        ({"molecule": "Kineret"}, SkipReason.UNREADABLE),
        ({"molecule": "[" * 500}, SkipReason.UNREADABLE),
        ({"molecule": r'{"name":"\ud800"}'}, SkipReason.UNREADABLE),
        ({"molecule": '{"name":"","massUnit":"mg"}'}, SkipReason.UNREADABLE),
        ({"placements": '["left"]'}, SkipReason.UNREADABLE),
        ({"placements": '[{"kind":"preset","preset":5}]'}, SkipReason.UNREADABLE),
        ({"placements": "{}"}, SkipReason.UNREADABLE),
    ],
)
def test_what_is_not_certain_of_an_intake_is_left_out_with_its_reason(fields, why):
    assert one(**fields).why is why


@pytest.mark.parametrize(
    ("fields", "amount", "milligrams"),
    [
        ({"takenDose": "100.00"}, "100 mg", 100),
        ({"takenDose": "2.5"}, "2.5 mg", None),
        ({"takenDose": "1e2"}, "1e2 mg", None),
        ({"takenDose": "１００"}, "１００ mg", None),
        ({"takenDose": None, "dose": "50"}, "50 mg", 50),
        ({"molecule": '{"name":"Kineret","massUnit":"µg"}'}, "100 µg", None),
        ({"molecule": {"name": "Kineret", "unit": "mg"}}, "100 mg", 100),
        ({"molecule": None, "moleculeJson": '{"name":"Kineret","unit":"mg"}'}, "100 mg", 100),
        ({"dosingBasis": "releaseRate"}, "100", None),
        ({"dosingBasis": None}, "100 mg", 100),
    ],
)
def test_a_dose_is_in_mg_only_where_its_unit_says_so(fields, amount, milligrams):
    found = one(**fields)

    assert (found.amount, found.milligrams) == (amount, milligrams)


def test_a_nested_text_that_cannot_be_read_is_told_with_its_place():
    assert one(molecule='{"name":').what == (
        "it contains JSON that cannot be read: line 1, column 9: the file ends too early"
    )


def test_a_result_is_kept_digit_for_digit_with_its_unit():
    (found,) = results(estradiolLevels='{"value":"167.10","unit":"pmol/L"}', notes="fasting")

    assert isinstance(found, Measurement)
    assert (found.quantity, found.own, str(found.value), found.unit) == (Quantity.OWN, "estradiol", "167.10", "pmol/L")
    assert (found.note, found.moment.wall.isoformat()) == ("fasting", "2026-03-20T07:30:00")


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"estradiolLevels": "167.1"}, SkipReason.UNREADABLE),
        ({"estradiolLevels": '{"value":"167.1"}'}, SkipReason.UNREADABLE),
        ({"estradiolLevels": '{"value":"167.1","unit":"ng/mL"}'}, SkipReason.UNREADABLE),
        ({"estradiolLevels": '{"value":"-1","unit":"pg/mL"}'}, SkipReason.UNREADABLE),
        ({"estradiolLevels": '{"value":"NaN","unit":"pg/mL"}'}, SkipReason.UNREADABLE),
        ({"estradiolLevels": '{"value":"1,5","unit":"pg/mL"}'}, SkipReason.UNREADABLE),
        ({"estradiolLevels": '{"value":1.5,"unit":"pg/mL"}'}, SkipReason.UNREADABLE),
        ({"estradiolLevels": '{"value":"1","unit":"pg/mL"}', "notes": "x" * 5000}, SkipReason.OUT_OF_RANGE),
        ({"estradiolLevels": '{"value":"1","unit":"pg/mL"}', "timeZone": "Moon"}, SkipReason.TIME_IN_DOUBT),
        ({}, SkipReason.OTHER_KIND),
    ],
)
def test_a_result_of_which_something_is_open_is_left_out(fields, why):
    assert results(**fields) == [why]


@pytest.mark.parametrize(
    ("version", "said"),
    [
        (-1, "metadata, database_version: it is version -1, and this app reads Mona versions 4 to 22"),
        (OLDEST - 1, "metadata, database_version: it is version 3, and this app reads Mona versions 4 to 22"),
        (NEWEST + 1, "metadata, database_version: it is version 23, and this app reads Mona versions 4 to 22"),
        ("22", "metadata, database_version: it is a text instead of a whole number"),
    ],
)
def test_a_file_of_no_known_version_is_refused_whole(version, said):
    assert refused(backup(TAKEN, version=version)) == said


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ({"metadata": {"database_version": 22}}, "it is not a Mona backup"),
        ({"metadata": {}, "data": {}}, "it is not a Mona backup"),
        ([], "it is not a Mona backup"),
        (
            {"metadata": {"database_version": 22}, "data": {"medication_intakes": {}}},
            "medication_intakes: it is an object instead of a list",
        ),
    ],
)
def test_a_file_of_another_shape_is_refused_whole(file, said):
    assert refused(json.dumps(file).encode()).startswith(said)


def test_a_row_that_is_no_row_is_left_out_and_the_rest_is_read():
    found = read(backup(5, TAKEN), HERE)

    assert len(found.doses) == 1
    assert found.left_out == (
        Skipped(
            "medication_intakes, number 1",
            "it is a whole number instead of an object",
            SkipReason.UNREADABLE,
        ),
    )


def test_its_files_are_known_and_those_of_others_are_not():
    assert all(looks_like(parse_json(content, 10**6)) for content in samples("mona"))
    others = [*samples("medtimer"), *samples("meditrak"), b"[]", b'{"metadata": {}, "data": {}}']
    assert not any(looks_like(parse_json(content, 10**6)) for content in others)
