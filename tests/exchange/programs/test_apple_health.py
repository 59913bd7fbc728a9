"""Apple Health: weights and temperatures out of a very large file, each with the clock by which it was read."""

import io
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, KILOGRAMS, POUNDS, Quantity
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.programs import apple_health
from kineret_gui.exchange.recognition import reading_foreign
from tests.exchange.programs.samples import HERE, left_out
from tests.exchange.zips import zipped

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
        ("2026-03-10 07:05:00 +0530", "", "UTC+05:30"),
        ("2026-03-10 07:05:00 -1300", "", "UTC-13:00"),
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
    assert found.left_out[0].what == "records of other kinds: 2"


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
        (b"<Health/>", "it must start with HealthData, but it starts with 'Health'"),
        (f"<{'ä' * 99}/>".encode(), "it must start with HealthData, but it starts with "),
        (b"<HealthData>" + b"<a>" * 100_000, "nested more than 32 deep"),
        (HEAD.encode().replace(b"UTF-8", b"UTF-99"), "unknown encoding"),
        (export(record(), f"<!--{LONG}-->"), "after 3 elements, something is longer than 1024 KiB"),
        (export(record(value=LONG)), "something is longer"),
        (export(record(inside=LONG)), "something is longer"),
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


BROKEN_TYPE = (
    HEAD.replace(
        "]>",
        """<!ELEMENT VisionPrescription (RightEye|LeftEye|Attachment|MetadataEntry)*>
<!ATTLIST VisionPrescription
  type             CDATA #REQUIRED
  dateIssued       CDATA #REQUIRED
  brand            CDATA #IMPLIED
<!ELEMENT RightEye EMPTY>
<!ATTLIST RightEye
  sphere     CDATA #IMPLIED
>
>
]>""",
    )
    + record()
    + record(FEVER, "38.4", "degC")
    + "</HealthData>"
)


def test_the_broken_document_type_of_ios_16_does_not_matter():
    assert values(BROKEN_TYPE.encode()) == [
        (Quantity.WEIGHT, Decimal("62.5"), KILOGRAMS),
        (Quantity.TEMPERATURE, Decimal("38.4"), CELSIUS),
    ]


def test_what_is_wrong_after_it_is_still_told_by_its_line():
    lines = BROKEN_TYPE.count("\n", 0, BROKEN_TYPE.index("</HealthData>"))
    with pytest.raises(FileRefused, match=f"line {lines + 1}, "):
        read(BROKEN_TYPE.replace("</HealthData>", "<</HealthData>").encode())


@pytest.mark.parametrize("sign", ["\x0b", "\0", "\ufffe", "&#11;", "&#x0B;", "&#0;", "&#xFFFF;", "&#1114112;"])
def test_signs_that_xml_forbids_are_passed_over(sign):
    note = f'<MetadataEntry key="a" value="one{sign}two"/>'

    assert len(read(export(record(inside=note), record(FEVER, "38.4", "degC"))).facts) == 2


def test_signs_that_xml_allows_stay():
    assert read(export(record(value="&#54;2.5"))).facts[0].fact.value == Decimal("62.5")


@pytest.mark.parametrize("cut", range(1, 12))
def test_a_sign_is_passed_over_wherever_the_file_is_parted(cut):
    class Drops(io.BytesIO):
        def read(self, size=-1):
            return super().read(cut)

    content = export(record(inside='<MetadataEntry key="a" value="x&#11;y\ufffe\x0b"/>'), record(value="63"))
    assert len(apple_health.read(Drops(content), HERE).facts) == 2


def of_device(name, **more):
    return record(**more).replace('sourceName="Scale"', f'sourceName="{name}"')


def test_a_weighing_that_two_devices_write_is_one():
    content = export(
        record(value="62.4"),
        of_device("iPhone", value="62.400001", when="2026-03-10 07:05:12 +0100"),
        of_device("Watch", value="137.57", unit="lb", when="2026-03-10 06:05:00 +0000"),
        of_device("iPhone", value="62.4", when="2026-03-10 19:05:00 +0100"),
        of_device("iPhone", value="70.1", when="2026-03-10 07:05:05 +0100"),
        record(value="62.4", when="2026-03-10 07:05:30 +0100"),
    )

    found = read(content)

    assert [one.where for one in found.facts] == ["record 1", "record 4", "record 5", "record 6"]
    assert left_out(found) == ["record 2: TWICE", "record 3: TWICE"]


def in_a_zip(export, name="apple_health_export/Exportación.xml", **more):
    content = zipped(
        ("apple_health_export/export_cda.xml", b'<?xml version="1.0"?><ClinicalDocument>' + b" " * 9999),
        ("apple_health_export/electrocardiograms/ecg_2026-01-01.csv", b"Name,Ada"),
        ("apple_health_export/workout-routes/route.gpx", b"<gpx/>"),
        (name, export),
        **more,
    )
    return run_task(reading_foreign(io.BytesIO(content), HERE))


@pytest.mark.parametrize("name", ["apple_health_export/export.xml", "Health/Exportieren.xml", "导出.XML"])
@pytest.mark.parametrize("packed", [True, False])
def test_the_zip_of_a_phone_is_read_as_it_is_by_what_stands_in_it(name, packed):
    found = in_a_zip(BROKEN_TYPE.encode(), name, packed=packed)

    assert (found.program, len(found.facts)) == ("Apple Health", 2)


def test_a_zip_without_the_export_says_what_the_phone_gives():
    with pytest.raises(FileRefused, match="Export All Health Data"):
        in_a_zip(b"<nothing/>")


@given(
    st.lists(
        st.tuples(st.integers(0, 5000), st.integers(300, 1200), st.sampled_from(["kg", "lb"]), st.booleans()),
        max_size=8,
        unique_by=lambda row: row[0],
    ),
    st.text(st.sampled_from("a<\x0b\x01ä \ufffe"), max_size=5),
    st.booleans(),
)
def test_a_made_up_export_gives_each_weighing_once(rows, noise, in_zip):
    records, right = [], []
    for hours, tenths, unit, is_carried_over in rows:
        value = Decimal(tenths) / 10
        at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
        when, later = (f"{one:%Y-%m-%d %H:%M:%S} +0000" for one in (at, at + timedelta(seconds=7)))
        note = f'<MetadataEntry key="n" value="{noise.replace("<", "&lt;")}"/>'
        records.append(record(value=str(value), unit=unit, when=when, inside=note))
        right.append((value, {"kg": KILOGRAMS, "lb": POUNDS}[unit]))
        if is_carried_over:
            records.append(of_device("App", value=str(value), unit=unit, when=later))
    content = (BROKEN_TYPE.partition(" <Record")[0] + "".join(records) + "</HealthData>").encode()

    facts = [one.fact for one in (in_a_zip(content) if in_zip else read(content)).facts]

    possible = [one for one in right if one[1] == POUNDS or one[0] >= 2]
    assert [(fact.value, fact.unit) for fact in facts] == possible
