"""Plain tables of weights and temperatures: openScale's, and those that somebody keeps."""

from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, KILOGRAMS, POUNDS
from kineret_gui.exchange.import_file import FileRefused, SkipReason
from kineret_gui.exchange.programs.measured import looks_like, read
from tests.exchange.programs.samples import HERE, left_out
from tests.facts import wall

OLD = (
    '"biceps","bone","caliper1","calories","comment","dateTime","fat","waist","water","weight"\n'
    '0.0,11.65,0.0,0.0,"","2025-08-11 23:48",15.5,0.0,59.4,74.95\n'
    '0,11.55,0.0,0.0,"","2025-08-10 19:45",15.2,0.0,59.6,74.3\n'
    "3.2\n"
)
NEW = (
    "DATE,TIME,BMI,BODY_FAT,COMMENT,WEIGHT\n2025-04-07,08:30:05,22.1,18.0,,72.5\n2025-04-08,08:31:00.123,22.1,,,72.0\n"
)


def found(text: str) -> list[tuple[str, Decimal, str]]:
    return [
        (f"{one.fact.moment.wall:%Y-%m-%d %H:%M}", one.fact.value, one.fact.unit)
        for one in read(text.encode(), HERE).facts
    ]


def test_both_tables_of_openscale_are_read_in_kilograms():
    assert found(OLD) == [
        ("2025-08-11 23:48", Decimal("74.95"), KILOGRAMS),
        ("2025-08-10 19:45", Decimal("74.3"), KILOGRAMS),
    ]
    assert left_out(read(OLD.encode(), HERE)) == ["line 4: OTHER_KIND"]
    assert found(NEW) == [
        ("2025-04-07 08:30", Decimal("72.5"), KILOGRAMS),
        ("2025-04-08 08:31", Decimal("72"), KILOGRAMS),
    ]
    assert (read(OLD.encode(), HERE).program, read(NEW.encode(), HERE).program) == ("openScale", "openScale")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Datum;Uhrzeit;Gewicht (kg)\n13.04.2026;07:05;62,4\n", ("2026-04-13 07:05", Decimal("62.4"), KILOGRAMS)),
        ("Date;Heure;Poids (kg)\n13/04/2026;07:05;62,4\n", ("2026-04-13 07:05", Decimal("62.4"), KILOGRAMS)),
        ("date,weight\n2026-04-13 07:05,154.2 lb\n", ("2026-04-13 07:05", Decimal("154.2"), POUNDS)),
        ("Date,Time,Weight (lbs)\n04/13/2026,7:05 AM,154.2\n", ("2026-04-13 07:05", Decimal("154.2"), POUNDS)),
        ("date\ttime\ttemperature\n2026-04-13\t20:00\t38.4\n", ("2026-04-13 20:00", Decimal("38.4"), CELSIUS)),
        ("date,time,temperature\n2026-04-13,20:00,101.1\n", ("2026-04-13 20:00", Decimal("101.1"), FAHRENHEIT)),
        ("Tarih;Saat;Ateş (°C)\n13.04.2026;20:00;38,4\n", ("2026-04-13 20:00", Decimal("38.4"), CELSIUS)),
        ("date,weight (kg)\n2026-04-13T07:05:00Z,62.4\n", ("2026-04-13 09:05", Decimal("62.4"), KILOGRAMS)),
    ],
)
def test_a_table_of_ones_own_is_read_as_its_headings_say(text, right):
    assert found(text) == [right]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("date,weight\n2026-04-13 07:05,62.4\n", SkipReason.NO_UNIT),
        ("date,weight (kg)\n03/04/2026 07:05,62.4\n", SkipReason.TIME_IN_DOUBT),
        ("date,weight (kg)\nsoon,62.4\n", SkipReason.NO_TIME),
        ("date,weight (kg)\n2026-04-13 07:05,a lot\n", SkipReason.UNREADABLE),
        ("date,weight (kg)\n2026-04-13 07:05,999\n", SkipReason.OUT_OF_RANGE),
        ("date,temperature\n2026-04-13 07:05,62\n", SkipReason.OUT_OF_RANGE),
        ("date,weight (kg)\n2026-04-13 07:05,62.4\n2026-04-13 07:05,62.4\n", SkipReason.TWICE),
    ],
)
def test_a_line_that_is_not_certain_is_left_out_with_its_reason(text, why):
    assert [left.why for left in read(text.encode(), HERE).left_out] == [why]


def test_a_day_without_a_time_is_known_to_be_one():
    (one,) = read(b"date,weight (kg)\n2026-04-13,62.4\n", HERE).facts

    assert (one.fact.moment.wall.hour, one.time_known) == (12, False)


@pytest.mark.parametrize("text", ["date,steps\n2026-04-13,7500\n", "weight\n62\n", "", "weight,fat\n1,2\n"])
def test_other_tables_are_none_of_these(text):
    assert not looks_like(text)
    with pytest.raises(FileRefused):
        read(text.encode(), HERE)


@given(
    st.lists(
        st.tuples(st.integers(0, 900_000), st.integers(300, 1200)),
        min_size=1,
        max_size=12,
        unique_by=lambda row: row[0],
    ),
    st.sampled_from([(",", "."), (";", ","), ("\t", ","), (";", ".")]),
    st.sampled_from(["%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M:%S"]),
)
def test_every_value_of_a_made_up_table_is_read_as_it_was_written(rows, marks, form):
    separator, point = marks
    lines = [f"date{separator}weight (kg)"]
    right = []
    for minutes, tenths in rows:
        at: datetime = wall("2025-01-01 00:00") + timedelta(minutes=minutes)
        lines.append(f"{at:{form}}{separator}{tenths // 10}{point}{tenths % 10}")
        right.append((at, Decimal(tenths) / 10))

    facts = [one.fact for one in read("\n".join(lines).encode(), HERE).facts]

    gap = [at for at, _ in right if at.month in (3, 10) and at.day > 24]  # where clocks are changed, an hour moves
    assert len(facts) == len(right)
    assert [f.value for f in facts] == [value for _, value in right]
    assert gap or [f.moment.wall for f in facts] == [at for at, _ in right]
