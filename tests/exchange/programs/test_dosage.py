"""Dosage: a history in the language of whoever exported it, with the date of one clock beside the time of another."""

import pytest

from kineret_gui.exchange.found import Here, NotTaken, Said
from kineret_gui.exchange.programs import dosage
from tests.exchange.programs.samples import HERE, left_out, sample, told

ENGLISH = "Date,Time,Name,Dose,Status,Time Confirmed\n"
TOKYO, NEW_YORK = Here("Asia/Tokyo", 180), Here("America/New_York", 180)


def line(date, planned="08:00", status="Confirmed", confirmed="08:05", name="Kineret", dose="100 mg"):
    return f'"{date}","{planned}","{name}","{dose}","{status}","{confirmed}"\n'


def read(*lines, heading=ENGLISH, here=HERE):
    return dosage.read((heading + "".join(lines)).rstrip("\n").encode(), here)


def walls(found):
    return [dose.moment.wall.isoformat(" ", "minutes") for dose in found.doses]


def test_a_history_of_every_status():
    found = dosage.read(sample("dosage-english.csv"), HERE)

    assert told(found) == [
        "2026-03-10 08:05+01:00 given 100 mg",
        "2026-03-11 08:00+01:00 skipped 100 mg",
        "2026-03-12 08:00+01:00 not given 100 mg",
        "2026-03-13 12:00+01:00 given 100 mg",
    ]
    assert [dose.time_known for dose in found.doses] == [True, True, True, False]
    assert [dose.milligrams for dose in found.doses] == [100] * 4
    assert left_out(found) == ["line 6: NOT_ANSWERED", "line 7: UNREADABLE"]


# The date of the UTC clock beside a local time


@pytest.mark.parametrize(
    ("here", "date", "confirmed", "wall"),
    [
        (HERE, "2026-03-10", "08:05", "2026-03-10 08:05"),
        (HERE, "2026-03-10", "00:30", "2026-03-11 00:30"),
        (TOKYO, "2026-03-10", "08:05", "2026-03-11 08:05"),
        (TOKYO, "2026-03-10", "09:05", "2026-03-10 09:05"),
        (NEW_YORK, "2026-03-11", "21:30", "2026-03-10 21:30"),
        (NEW_YORK, "2026-03-11", "08:05", "2026-03-11 08:05"),
    ],
)
def test_the_local_day_follows_from_the_day_of_utc_and_the_local_time(here, date, confirmed, wall):
    assert walls(read(line(date, confirmed=confirmed), here=here)) == [wall]


def test_the_local_day_is_right_at_every_minute_of_a_year_of_clocks():
    """Against an instant of our own: its UTC date and its local time lead back to its local date."""
    from datetime import UTC, datetime, timedelta
    from zoneinfo import ZoneInfo

    for zone in ("Europe/Berlin", "Asia/Kolkata", "Pacific/Chatham", "America/St_Johns"):
        instant = datetime(2026, 1, 1, tzinfo=UTC)
        while instant.year == 2026:
            local = instant.astimezone(ZoneInfo(zone))
            found = read(line(instant.date().isoformat(), confirmed=f"{local:%H:%M}"), here=Here(zone, 0))
            assert walls(found) in ([local.replace(tzinfo=None).isoformat(" ", "minutes")], []), (zone, instant)
            instant += timedelta(hours=5, minutes=37)


def test_where_it_is_not_known_when_it_was_said_and_two_days_are_possible_it_is_left_out():
    skipped = line("2026-03-10", planned="08:00", status="Skipped", confirmed="")

    assert left_out(read(skipped, here=TOKYO)) == ["line 2: TIME_IN_DOUBT"]
    assert walls(read(skipped, here=HERE)) == ["2026-03-10 08:00"]


def test_in_another_language_a_date_of_that_form_may_be_local_and_only_what_is_the_same_is_taken():
    swedish = "Datum,Tid,Namn,Dos,Status,Tid bekräftad\n"
    found = read(
        line("2026-03-10", status="Bekräftad"),
        line("2026-03-10", status="Bekräftad", confirmed="00:30"),
        line("2026-03-11", status="Bekräftad (Okänd tid)", confirmed="", planned="12:00"),
        line("2026-03-12", status="Missad", confirmed=""),
        heading=swedish,
    )

    assert walls(found) == ["2026-03-10 08:05", "2026-03-11 12:00"]
    assert left_out(found) == ["line 3: TIME_IN_DOUBT", "line 5: UNREADABLE"]


# Dates as countries write them


@pytest.mark.parametrize(
    ("dates", "walls_"),
    [
        (["10.03.2026"], ["2026-03-10 08:05"]),
        (["10. 03. 2026"], ["2026-03-10 08:05"]),
        (["2026/03/10"], ["2026-03-10 08:05"]),
        (["2026. 03. 10."], ["2026-03-10 08:05"]),
        (["13/03/2026", "10/03/2026"], ["2026-03-13 08:05", "2026-03-10 08:05"]),
        (["03/13/2026", "03/10/2026"], ["2026-03-13 08:05", "2026-03-10 08:05"]),
        (["03/03/2026"], ["2026-03-03 08:05"]),
    ],
)
def test_a_local_date_is_read_where_it_can_mean_one_day_only(dates, walls_):
    assert walls(read(*map(line, dates))) == walls_


@pytest.mark.parametrize("dates", [["10/03/2026"], ["13/03/2026", "03/13/2026", "10/03/2026"]])
def test_day_and_month_are_not_guessed(dates):
    assert left_out(read(*map(line, dates)))[-1].endswith("TIME_IN_DOUBT")


@pytest.mark.parametrize(
    ("date", "confirmed", "why"),
    [
        ("2026-02-30", "08:05", "NO_TIME"),
        ("1970-01-01", "08:05", "OUT_OF_RANGE"),
        ("yesterday", "08:05", "NO_TIME"),
        ("١٠.٠٣.٢٠٢٦", "08:05", "NO_TIME"),
        ("10.03.26", "08:05", "NO_TIME"),
        ("10.03.2026", "25:05", "NO_TIME"),
        ("10.03.2026", "13:05 PM", "NO_TIME"),
        ("10.03.2026", "soon", "NO_TIME"),
    ],
)
def test_what_is_no_day_or_no_time_is_left_out(date, confirmed, why):
    assert left_out(read(line(date, confirmed=confirmed))) == [f"line 2: {why}"]


@pytest.mark.parametrize(
    ("confirmed", "wall"), [("8:05 AM", "08:05"), ("8:05\u202fPM", "20:05"), ("12:10 am", "00:10"), ("20.05", "20:05")]
)
def test_times_of_twelve_hours_are_read(confirmed, wall):
    assert walls(read(line("10.03.2026", confirmed=confirmed)))[0].endswith(wall)


def test_a_quotation_mark_in_a_name_is_kept():
    (dose,) = read(line("10.03.2026", name='Kineret ""mine""', dose="1 syringe")).doses

    assert (dose.medicine, dose.amount, dose.milligrams, dose.said) == (
        'Kineret "mine"',
        "1 syringe",
        None,
        Said.GIVEN,
    )


def test_a_line_with_too_few_cells_is_left_out():
    assert left_out(read('"10.03.2026","08:00","Kineret"\n')) == ["line 2: UNREADABLE"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "line 1"),
        (b"a,b,c\n", "line 1: these are not the six headings"),
        (b"a,b,c,d,e,f\n1,2,3,4,5,6\n", "line 1: these are not the six headings"),
        (ENGLISH.encode() + b'"10.03.2026', "line 2: unexpected end of data"),
        (ENGLISH.encode() + b"\xff\n", "line 2: it is written neither in UTF-8 nor in UTF-16"),
    ],
)
def test_what_is_no_history_is_refused_in_one_line(content, reason):
    with pytest.raises(NotTaken) as refusal:
        dosage.read(content, HERE)

    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)
