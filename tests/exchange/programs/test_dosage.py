"""Dosage: a history in the language of whoever exported it, with the date of one clock beside the time of another."""

import pytest

from kineret_gui.exchange.import_file import FileRefused, ImportContext, ReportedDose
from kineret_gui.exchange.programs import dosage
from tests.exchange.programs.samples import HERE, left_out, sample, told

ENGLISH = "Date,Time,Name,Dose,Status,Time Confirmed\n"
TOKYO, NEW_YORK, REYKJAVIK = (
    ImportContext(zone, 180) for zone in ("Asia/Tokyo", "America/New_York", "Atlantic/Reykjavik")
)


def line(date, planned="08:00", status="Confirmed", confirmed="08:05", name="Kineret", dose="100 mg"):
    return f'"{date}","{planned}","{name}","{dose}","{status}","{confirmed}"\n'


def read(*lines, heading=ENGLISH, here=HERE):
    return dosage.read((heading + "".join(lines)).rstrip("\n").encode(), here)


def walls(found):
    return [dose.moment.wall.isoformat(" ", "minutes") for dose in found.doses]


def test_a_history_of_every_status():
    found = dosage.read(sample("dosage-english.csv"), HERE)

    assert told(found) == [
        "2026-03-13 12:00+01:00 given 100 mg",
        "2026-03-11 20:00+01:00 skipped 100 mg",
        "2026-03-11 00:10+01:00 given 100 mg",
        "2026-03-09 20:05+01:00 given 100 mg",
        "2026-03-09 21:00+01:00 given 1 Pill(s)",
    ]
    assert [dose.time_known for dose in found.doses] == [False, True, True, True, True]
    assert [dose.milligrams for dose in found.doses] == [100, 100, 100, 100, None]
    assert found.doses[2].moment.day.isoformat() == "2026-03-10"
    assert found.medicines == ("Kineret", 'Ibuprofen "forte"')
    assert left_out(found) == ["line 2: UNREADABLE", "line 3: SET_BY_ITSELF", "line 5: NOT_ANSWERED"]


def test_what_dosage_calls_missed_nobody_answered():
    assert left_out(read(line("10.03.2026", status="Missed", confirmed=""))) == ["line 2: NOT_ANSWERED"]


def test_older_versions_write_other_capitals():
    lines = (
        line("10.03.2026", status="Auto-confirmed", confirmed=""),
        line("11.03.2026", status="Confirmed (Time unknown)", confirmed=""),
    )

    found = read(*lines)

    assert left_out(found) == ["line 2: SET_BY_ITSELF"]
    assert walls(found) == ["2026-03-11 12:00"]


def test_a_dose_that_was_skipped_and_yet_has_a_time_of_confirmation_is_left_out():
    found = read(line("10.03.2026", status="Skipped"), line("11.03.2026", status="Skipped (?)", confirmed=""))

    assert left_out(found) == ["line 2: UNREADABLE", "line 3: UNREADABLE"]


def test_a_line_that_stands_there_twice_is_one_dose():
    assert left_out(read(line("10.03.2026"), line("10.03.2026"))) == ["line 3: TWICE"]


# The date of the UTC clock beside a local time


def test_a_history_with_dates_of_the_utc_clock():
    found = dosage.read(sample("dosage-german-utc.csv"), HERE)

    assert walls(found) == ["2026-03-14 21:00", "2026-03-11 00:30", "2026-03-10 20:00"]
    assert left_out(found) == ["line 3: NOT_ANSWERED", "line 4: TIME_IN_DOUBT", "line 5: TIME_IN_DOUBT"]


@pytest.mark.parametrize(
    ("here", "date", "confirmed", "wall"),
    [
        (HERE, "2026-03-10", "8:05 AM", "2026-03-10 08:05"),
        (HERE, "2026-03-10", "12:30 AM", "2026-03-11 00:30"),
        (TOKYO, "2026-03-10", "8:05 AM", "2026-03-11 08:05"),
        (TOKYO, "2026-03-10", "9:05 AM", "2026-03-10 09:05"),
        (NEW_YORK, "2026-03-11", "9:30 PM", "2026-03-10 21:30"),
        (NEW_YORK, "2026-03-11", "8:05 AM", "2026-03-11 08:05"),
    ],
)
def test_the_local_day_follows_from_the_day_of_utc_and_the_local_time(here, date, confirmed, wall):
    assert walls(read(line(date, "8:00 AM", confirmed=confirmed), here=here)) == [wall]


def test_an_evening_in_canada_keeps_its_local_day_or_is_left_out():
    """Canadians write 2026-03-10 and p.m.; read as the date of UTC it would come a day too early."""
    evening = line("2026-03-10", "8:00 p.m.", confirmed="8:05 p.m.")
    morning = line("2026-03-10", "8:00 p.m.", confirmed="8:05 a.m.")
    found = read(evening, morning, here=ImportContext("America/Toronto", 180))

    assert walls(found) == ["2026-03-10 08:05"]
    assert left_out(found) == ["line 2: TIME_IN_DOUBT"]


def test_the_local_day_is_right_at_every_minute_of_a_year_of_clocks():
    """Against an instant of our own: its UTC date and its local time lead back to its local date."""
    from datetime import UTC, datetime, timedelta
    from zoneinfo import ZoneInfo

    came = 0
    for zone in ("Europe/Berlin", "Asia/Kolkata", "Pacific/Chatham", "America/St_Johns"):
        instant = datetime(2026, 1, 1, tzinfo=UTC)
        while instant.year == 2026:
            local = instant.astimezone(ZoneInfo(zone))
            found = read(
                line(instant.date().isoformat(), "8:00 AM", confirmed=f"{local:%I:%M %p}"), here=ImportContext(zone, 0)
            )
            assert walls(found) in ([local.replace(tzinfo=None).isoformat(" ", "minutes")], []), (zone, instant)
            came += len(found.doses)
            instant += timedelta(hours=5, minutes=37)
    assert came > 6000, "hardly any day was certain"


@pytest.mark.parametrize("status", ["Skipped", "Confirmed (Time Unknown)"])
def test_where_it_is_not_known_when_it_was_that_day_of_utc_only_utc_itself_is_certain(status):
    said = line("2026-03-10", planned="8:00 AM", status=status, confirmed="")

    assert left_out(read(said, here=TOKYO)) == left_out(read(said, here=HERE)) == ["line 2: TIME_IN_DOUBT"]
    assert [dose.moment.day.isoformat() for dose in read(said, here=REYKJAVIK).doses] == ["2026-03-10"]


@pytest.mark.parametrize(
    ("zone", "date", "confirmed", "outcome"),
    [
        # The clocks go forward on 8 March: half past seven of 7 and of 8 March both are on 8 March by UTC.
        ("America/New_York", "2026-03-08", "7:30 PM", ["line 2: TIME_IN_DOUBT"]),
        ("America/New_York", "2026-03-08", "9:30 PM", ["2026-03-07 21:30"]),
        # They go forward at midnight: 29 March has no 0:30, and no other 0:30 is on 28 March by UTC.
        ("Asia/Beirut", "2026-03-28", "12:30 AM", ["line 2: TIME_IN_DOUBT"]),
        ("Asia/Beirut", "2026-03-29", "12:30 AM", ["2026-03-30 00:30"]),
        # They go back over the midnight of UTC: 25 October 2020 has two 2:30, each on another day of UTC.
        ("Europe/Chisinau", "2020-10-24", "2:30 AM", ["2020-10-25 02:30"]),
        ("Europe/Chisinau", "2020-10-25", "2:30 AM", ["2020-10-25 02:30"]),
    ],
)
def test_where_clocks_are_changed_a_day_is_taken_only_if_no_other_is_possible(zone, date, confirmed, outcome):
    found = read(line(date, "8:00 AM", confirmed=confirmed), here=ImportContext(zone, 0))

    assert walls(found) + left_out(found) == outcome


def test_in_another_language_a_date_of_that_form_may_be_local_and_only_what_is_the_same_is_taken():
    swedish = "Datum,Tid,Namn,Dos,Status,Tid bekräftad\n"
    found = read(
        line("2026-03-10", status="Bekräftad"),
        line("2026-03-10", status="Bekräftad", confirmed="00:30"),
        line("11/03/2026", status="Bekräftad (Okänd tid)", confirmed=""),
        line("13/03/2026", status="Bekräftad (Okänd tid)", confirmed=""),
        line("2026-03-12", status="Missad", confirmed=""),
        heading=swedish,
    )

    assert walls(found) == ["2026-03-10 08:05", "2026-03-11 12:00", "2026-03-13 12:00"]
    assert left_out(found) == ["line 3: TIME_IN_DOUBT", "line 6: UNREADABLE"]


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
        ("10.03.2026", "8:05 m", "NO_TIME"),
        ("10.03.2026", "下午8:05", "NO_TIME"),
        ("10.03.2026", "soon", "NO_TIME"),
        ("10.03.2569", "08:05", "OUT_OF_RANGE"),
    ],
)
def test_what_is_no_day_or_no_time_is_left_out(date, confirmed, why):
    assert left_out(read(line(date, confirmed=confirmed))) == [f"line 2: {why}"]


@pytest.mark.parametrize(
    ("confirmed", "wall"),
    [
        ("8:05 AM", "08:05"),
        ("8:05\u202fPM", "20:05"),
        ("12:10 am", "00:10"),
        ("12:10 pm", "12:10"),
        ("8:05\xa0p.\xa0m.", "20:05"),
        ("20.05", "20:05"),
        ("20\xa0h\xa005", "20:05"),
    ],
)
def test_times_are_read_as_countries_write_them(confirmed, wall):
    assert walls(read(line("10.03.2026", confirmed=confirmed)))[0].endswith(wall)


def test_a_quotation_mark_in_a_name_is_kept():
    (dose,) = read(line("10.03.2026", name='Kineret ""mine""', dose="1 syringe")).doses

    assert (dose.medicine, dose.amount, dose.milligrams, dose.report) == (
        'Kineret "mine"',
        "1 syringe",
        None,
        ReportedDose.GIVEN,
    )


def test_a_name_that_would_have_to_be_cut_is_left_out():
    assert left_out(read(line("10.03.2026", name="K" * 81))) == ["line 2: UNREADABLE"]


@pytest.mark.long
def test_tens_of_thousands_of_lines_are_read_in_seconds():
    """Each with a status of its own, so that nothing may be looked for line by line in all others."""
    from time import process_time

    lines = [
        line("10.03.2026", status=f"s{n}", confirmed="08:05") + line("10.03.2026", status=f"t{n} (?)", confirmed="")
        for n in range(37_000)
    ]
    began = process_time()

    assert len(read(*lines).doses) == 37_000
    assert process_time() - began < 10


def test_a_line_with_too_few_cells_is_left_out():
    assert left_out(read('"10.03.2026","08:00","Kineret"\n')) == ["line 2: UNREADABLE"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "line 1"),
        (b"a,b,c\n", "line 1: these are not the headings"),
        (b"a,b,c,d,e,f\n1,2,3,4,5,6\n", "line 1: these are not the headings"),
        (b'a,b,c,d,e,f\n"one","two","3"\n', "line 1: these are not the headings"),
        (ENGLISH.encode() + b'"10.03.2026', "line 2: unexpected end of data"),
        (ENGLISH.encode() + line("10.03.2026").encode() * 75_000, "it has more than 75000 lines"),
        (ENGLISH.encode() + b"," * 200_000, "line 2: it is longer than 131072 characters"),
        (ENGLISH.encode() + b'"x\n' + b"y\n" * 140_000, "line 2: field larger than field limit"),
        (ENGLISH.encode() + b'"\n",' * 160_000, "it has more than 150000 lines"),
        (ENGLISH.encode() + b"\xff\n", "line 2: the text is neither UTF-8 nor UTF-16"),
    ],
)
def test_what_is_no_history_is_refused_in_one_line(content, reason):
    with pytest.raises(FileRefused) as refusal:
        dosage.read(content, HERE)

    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)
