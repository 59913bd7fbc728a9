"""Times with all that stands behind them: a part of a second, AM or PM, an offset. Each is read whole or not."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.exchange.import_file import ImportContext, SkipReason
from kineret_gui.exchange.programs import measured, moments
from tests.exchange.programs.test_apple_health import export, record
from tests.exchange.programs.test_apple_health import read as read_apple
from tests.facts import wall

HERE = ImportContext("Europe/Berlin", day_starts=180)
WALLS = st.integers(0, 60 * 24 * 700).map(lambda minutes: wall("2024-01-02 00:00") + timedelta(minutes=minutes))
OFFSETS = st.integers(-56, 56).map(lambda quarters: timedelta(minutes=15 * quarters))
FRACTIONS = st.sampled_from(["", ".0", ".000", ".123", ",5", ".123456789"])


def of_table(written: str):
    found = measured.read(f"timestamp;weight (kg)\n{written};62,4\n".encode(), HERE)
    return [*(one.fact.moment for one in found.facts), *(left.why for left in found.left_out)]


def shown(offset: timedelta, colon: str) -> str:
    return timezone(offset).tzname(None).removeprefix("UTC").replace(":", colon) or f"+00{colon}00"


def assert_true(moment, at: datetime) -> None:
    """The instant is right, and so is the hour on the wall, and no zone says another offset than the one written."""
    assert (moment.at, moment.at.utcoffset()) == (at, at.utcoffset())
    try:
        assert at.astimezone(ZoneInfo(moment.zone)).utcoffset() == at.utcoffset()
    except ZoneInfoNotFoundError:
        assert moment.zone == str(at.tzinfo)


@given(WALLS, FRACTIONS, OFFSETS, st.sampled_from(["T", " "]), st.sampled_from(["", ":"]), st.sampled_from(["", " "]))
def test_a_time_of_a_table_keeps_the_offset_behind_its_fraction(at, fraction, offset, between, colon, blank):
    (moment,) = of_table(f"{at:%Y-%m-%d}{between}{at:%H:%M:%S}{fraction}{blank}{shown(offset, colon)}")

    assert_true(moment, at.replace(tzinfo=timezone(offset)))


@given(WALLS, FRACTIONS, st.sampled_from(["AM", "a.m.", "am", "A. M."]), st.booleans())
def test_a_time_of_a_table_keeps_its_half_of_the_day(at, fraction, half, short):
    half = half.replace("A", "P").replace("a", "p") if at.hour >= 12 else half
    hour = (at.hour + 11) % 12 + 1
    (moment,) = of_table(f"{at:%Y-%m-%d} {hour}:{at:%M}{'' if short else f':{at:%S}{fraction}'} {half}")

    in_gap = (at.month, at.hour) == (3, 2)  # an hour that did not exist on one of these days
    assert in_gap or moment.wall == at


@given(WALLS, FRACTIONS)
def test_a_time_of_utc_is_that_instant_by_the_clocks_of_here(at, fraction):
    (moment,) = of_table(f"{at:%Y-%m-%dT%H:%M:%S}{fraction}Z")

    assert moment.utc == at.replace(tzinfo=UTC)
    assert moment.zone == "Europe/Berlin"


@given(WALLS, OFFSETS, st.sampled_from(["", "Asia/Kolkata", "America/St_Johns", "Europe/Berlin", "Mars/Olympus"]))
def test_a_record_of_a_phone_names_no_zone_that_showed_another_offset(at, offset, zone):
    inside = f'<MetadataEntry key="HKTimeZone" value="{zone}"/>' if zone else ""
    (one,) = read_apple(export(record(when=f"{at:%Y-%m-%d %H:%M:%S} {shown(offset, '')}", inside=inside))).facts

    assert_true(one.fact.moment, at.replace(tzinfo=timezone(offset)))


@pytest.mark.parametrize(
    "written",
    [
        "2026-05-02T20:05:30.000-05",
        "2026-05-02T20:05:30.000 EST",
        "2026-05-02T20:05:30.000-25:00",
        "2026-05-02T20:05:30.-05:00",
        "2026-05-02 13:05:30.000 PM",
        "2026-05-02 00:05 AM",
        "2026-05-02 20:05:30.000 (about)",
        "2026-05-02T24:05:30.000+02:00",
        "2026-05-02T20:05:30.000+02:60",
    ],
)
def test_what_cannot_be_read_whole_is_left_out(written):
    assert of_table(written) == [SkipReason.NO_TIME]


def test_a_year_that_no_diary_holds_is_left_out_whatever_its_offset():
    assert moments.of_text("1999-05-02T20:05:30.000-05:00", HERE) is SkipReason.OUT_OF_RANGE
    assert moments.of_text("2101-05-02T20:05:30.000Z", HERE) is SkipReason.OUT_OF_RANGE
