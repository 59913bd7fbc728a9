"""Apple Health: weights and temperatures out of a very large file, each with the clock by which it was read."""

import io
from decimal import Decimal

import pytest

from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, KILOGRAMS, POUNDS, Quantity
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.programs import apple_health
from tests.exchange.programs.samples import HERE, left_out

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
<!ELEMENT Record (MetadataEntry*)>
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-03-20 09:00:00 +0100"/>
"""
WEIGHT, FEVER = "HKQuantityTypeIdentifierBodyMass", "HKQuantityTypeIdentifierBodyTemperature"


def record(type=WEIGHT, value="62.5", unit="kg", when="2026-03-10 07:05:00 +0100", inside=""):
    return (
        f' <Record type="{type}" sourceName="Scale" unit="{unit}" creationDate="{when}" startDate="{when}"'
        f' endDate="{when}" value="{value}">{inside}</Record>\n'
    )


def export(*records, end="</HealthData>\n"):
    return (HEAD + "".join(records) + end).encode()


def read(content):
    return apple_health.read(io.BytesIO(content), HERE)


def values(content):
    return [(one.fact.quantity, one.fact.value, one.fact.unit) for one in read(content).facts]


def test_weights_and_temperatures_come_in_with_their_units():
    content = export(
        record(),
        record(value="154.2", unit="lb"),
        record(FEVER, "38.4", "degC"),
        record(FEVER, "98.6", "degF"),
    )

    assert values(content) == [
        (Quantity.WEIGHT, Decimal("62.5"), KILOGRAMS),
        (Quantity.WEIGHT, Decimal("154.2"), POUNDS),
        (Quantity.TEMPERATURE, Decimal("38.4"), CELSIUS),
        (Quantity.TEMPERATURE, Decimal("98.6"), FAHRENHEIT),
    ]


def test_the_tail_of_a_binary_fraction_is_rounded_to_hundredths():
    assert values(export(record(value="70.30679999999999"), record(value="70.00000000000001"))) == [
        (Quantity.WEIGHT, Decimal("70.31"), KILOGRAMS),
        (Quantity.WEIGHT, Decimal("70"), KILOGRAMS),
    ]


@pytest.mark.parametrize(
    ("when", "inside", "zone"),
    [
        ("2026-03-10 07:05:00 +0100", "", "Europe/Berlin"),
        ("2026-03-10 07:05:00 +0900", '<MetadataEntry key="HKTimeZone" value="Asia/Tokyo"/>', "Asia/Tokyo"),
        ("2026-03-10 07:05:00 +0900", '<MetadataEntry key="HKTimeZone" value="Mars/Olympus"/>', "Etc/GMT-9"),
        ("2026-03-10 07:05:00 -0500", "", "Etc/GMT+5"),
        ("2026-03-10 07:05:00 +0000", "", "Etc/GMT"),
        ("2026-03-10 07:05:00 +0530", "", "Europe/Berlin"),
    ],
)
def test_the_clock_on_the_wall_is_kept_whatever_the_zone(when, inside, zone):
    (one,) = read(export(record(when=when, inside=inside))).facts

    assert one.fact.moment.wall.isoformat(" ") == "2026-03-10 07:05:00"
    assert one.fact.moment.at.strftime("%z") == when[-5:]
    assert one.fact.moment.zone == zone


def test_after_midnight_it_still_counts_for_the_evening():
    (one,) = read(export(record(when="2026-03-11 00:30:00 +0100"))).facts

    assert one.fact.day.isoformat() == "2026-03-10"


def test_other_records_are_counted_and_told_as_one():
    steps = record("HKQuantityTypeIdentifierStepCount", "7500", "count")
    found = read(export(steps, record(), steps, " <Workout/>\n"))

    assert (found.program, found.lines, len(found.facts)) == ("Apple Health", 3, 1)
    assert left_out(found) == ["the whole file: OTHER_KIND"]
    assert found.left_out[0].what == "2 records"


def test_what_cannot_be_is_left_out_with_the_number_of_its_record():
    content = export(
        record(value="0"),
        record(value="6e1"),
        record(unit="st"),
        record(FEVER, "37", "kg"),
        record(when="2026-02-30 07:05:00 +0100"),
        record(when="2026-03-10T07:05:00Z"),
        record(when="1970-01-01 07:05:00 +0100"),
        record(when="2026-03-10 07:05:00 +9959"),
        record(),
        record(),
    )

    assert left_out(read(content)) == [
        "record 1: OUT_OF_RANGE",
        "record 2: UNREADABLE",
        "record 3: OTHER_KIND",
        "record 4: OUT_OF_RANGE",
        "record 5: NO_TIME",
        "record 6: NO_TIME",
        "record 7: OUT_OF_RANGE",
        "record 8: NO_TIME",
        "record 10: TWICE",
    ]


def test_what_cannot_be_shown_is_not_shown_of_a_record_that_is_left_out():
    (left,) = read(export(record(value="6\u202e2"))).left_out

    assert left.what == "62 kg, 2026-03-10 07:05:00 +0100"


LONG = "x" * 3 * 2**20
LAUGHS = """<?xml version="1.0"?><!DOCTYPE HealthData [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<HealthData>&b;</HealthData>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE HealthData [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<HealthData>&x;</HealthData>"""
ELSEWHERE = """<?xml version="1.0"?><!DOCTYPE HealthData SYSTEM "http://example.org/health.dtd"><HealthData/>"""


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (LAUGHS.encode(), "it declares entities of its own"),
        (OUTSIDE.encode(), "it declares entities of its own"),
        (export(record(), end=""), "the file is incomplete"),
        (export(record(), end="</Health>"), "this is not XML"),
        (b"<HealthData></HealthData><HealthData/>", "this is not XML"),
        (b"<Health/>", "HealthData is wanted, and 'Health' stands there"),
        (f"<{'ä' * 99}/>".encode(), "HealthData is wanted, and "),
        (b"<HealthData>" + b"<a>" * 100_000, "nested more than 32 deep"),
        (HEAD.encode().replace(b"UTF-8", b"UTF-99"), "unknown encoding"),
        (export(record(value="\0")), "this is not XML"),
        (export(record(), f"<!--{LONG}-->"), "after 3 elements comes something longer than 1024 KiB"),
        (export(record(value=LONG)), "comes something longer"),
        (export(record(inside=LONG)), "comes something longer"),
        (export(record(inside="<MetadataEntry/>" * 50_000)), "more than 50000 elements in one"),
        (b"", "this is not XML"),
    ],
)
def test_what_is_broken_or_made_to_harm_is_refused_in_one_line(content, reason):
    with pytest.raises(FileRefused) as refusal:
        read(content)

    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert len(str(refusal.value)) < 150


def test_a_description_that_lies_elsewhere_is_not_looked_for():
    assert read(ELSEWHERE.encode()).lines == 0


def test_a_file_is_recognised_by_how_it_begins():
    assert apple_health.looks_like(HEAD.encode())
    assert not apple_health.looks_like(b"<?xml version='1.0'?><ClinicalDocument/>")
