"""The zone of this computer, in whatever way the system says it, goes with the system's own clock."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from kineret_gui.device import clock, zone
from kineret_gui.device.zone_by_offset import ZoneHere
from tests.patience import PATIENCE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows names its zone elsewhere")

ZONES = "/usr/share/zoneinfo"
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
KNOWN = {  # what TZ says, and the zone that it means
    "Europe/Berlin": "Europe/Berlin",
    "Asia/Calcutta": "Asia/Calcutta",
    "UTC": "UTC",
    "EST5EDT": "EST5EDT",
    "Etc/GMT-2": "Etc/GMT-2",
    ":Asia/Tokyo": "Asia/Tokyo",
    f"{ZONES}/Asia/Tokyo": "Asia/Tokyo",
    f":{ZONES}/America/New_York": "America/New_York",
    "posix/Europe/Berlin": "Europe/Berlin",
    f":{ZONES}/posix/Asia/Kathmandu": "Asia/Kathmandu",
    "../zoneinfo/Asia/Tokyo": "Asia/Tokyo",
    "": "UTC",
    ":": "UTC",
    "UTC0": "Etc/UTC",
    "CET-1CEST,M3.5.0,M10.5.0/3": "Europe/Berlin",
    ":CET-1CEST,M3.5.0,M10.5.0/3": None,
    "EST5EDT,M3.2.0,M11.1.0": "America/New_York",
    "GMT0BST,M3.5.0/1,M10.5.0": "Europe/London",
    "JST-9": "Asia/Tokyo",
    "IST-5:30": "Asia/Kolkata",
    "<+0545>-5:45": "Asia/Kathmandu",
    "NZST-12NZDT,M9.5.0,M4.1.0/3": "Pacific/Auckland",
    "NST3:30NDT,M3.2.0,M11.1.0": "America/St_Johns",
    "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0": "Australia/Lord_Howe",
    "FOO-2": "Etc/GMT-2",
}
UNKNOWN = {  # what TZ says that means no zone, the offset that is taken, and how near it is
    "Mars/Crater": ("Etc/UTC", "present"),
    "europe/berlin": ("Etc/UTC", "present"),
    "W. Europe Standard Time": ("Etc/UTC", "present"),
    ":/nowhere/zone": ("Etc/UTC", "present"),
    "/etc/hostname": ("Etc/UTC", "present"),
    "FOO-2BAR,M1.1.0,M6.1.0": ("Etc/GMT-2", "present"),
    "FOO-3:17": ("Etc/GMT-3", "near"),
    "FOO-9:30BAR,M1.1.0,M6.1.0": ("Australia/Darwin", "present"),
}


@pytest.fixture(autouse=True)
def some_country() -> Iterator[None]:
    """The country of the person decides only between zones with one clock."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def the_system_again() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    os.environ.pop("TZ", None)
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


def is_told(said: str) -> ZoneHere:
    """The zone by which the program goes where TZ says that."""
    os.environ["TZ"] = said
    time.tzset()
    return zone.zone_here(NOW)


def differ(name: str, years: float = 3) -> list[datetime]:
    """When the clocks of a zone show something else than the system's, in so many years around."""
    hours = int(years * 365 * 24)
    instants = (NOW + timedelta(hours=hour) for hour in range(-hours, hours, 7))
    return [at for at in instants if at.astimezone(ZoneInfo(name)).utcoffset() != offset_of_the_system(at)]


def offset_of_the_system(at: datetime) -> timedelta:
    return timedelta(seconds=time.localtime(at.timestamp()).tm_gmtoff)


@pytest.mark.parametrize(("said", "meant"), KNOWN.items())
def test_whatever_tz_says_the_clocks_are_those_of_the_system(said, meant):
    found = is_told(said)
    assert not found.guessed
    assert meant in (None, found.name)
    assert differ(found.name) == []


@pytest.mark.parametrize(("said", "taken"), UNKNOWN.items())
def test_where_it_means_no_zone_the_present_offset_is_taken_and_called_so(said, taken):
    found = is_told(said)
    assert (found.name, found.guessed) == taken
    here = NOW.astimezone(ZoneInfo(found.name)).utcoffset()
    assert here is not None
    off = here - offset_of_the_system(NOW)
    assert (off == timedelta()) is (found.guessed == "present")
    assert abs(off) <= timedelta(minutes=30)


def test_a_guess_follows_the_systems_clock_into_summer_time():
    assert is_told("FOO-2BAR,M1.1.0,M6.1.0").name == "Etc/GMT-2"
    assert zone.zone_here(datetime(2026, 3, 1, tzinfo=UTC)).name == "Etc/GMT-3"


def test_the_present_says_so(monkeypatch):
    is_told("Mars/Crater")
    assert (clock.shown().zone, clock.shown().zone_guessed) == ("Etc/UTC", "present")
    is_told("Asia/Tokyo")
    assert (clock.shown().zone, clock.shown().zone_guessed) == ("Asia/Tokyo", "")


def test_where_the_system_has_no_zones_the_name_is_taken_that_it_was_reported(monkeypatch):
    monkeypatch.setattr(zone, "_FOLDERS", ("/nowhere",))
    assert is_told("Asia/Tokyo") == ZoneHere("Asia/Tokyo")  # read there all the same: only the name counts
    monkeypatch.setenv("TZDIR", "/nowhere")
    assert is_told(":Asia/Tokyo") == ZoneHere("Asia/Tokyo")


FORMS = {  # what is done in /etc of a system of its own; the zone that is found there, and whether it is one
    "a link": (f"ln -s {ZONES}/Asia/Tokyo localtime", "Asia/Tokyo ''"),
    "a link that is not whole": ("ln -s ../usr/share/zoneinfo/Asia/Kathmandu localtime", "Asia/Kathmandu ''"),
    "a link to a link": (f"ln -s {ZONES}/America/New_York one; ln -s one localtime", "America/New_York ''"),
    "a plain file": (f"cp {ZONES}/Europe/Berlin localtime", "Europe/Berlin ''"),
    "a plain file beside another name": (
        f"cp {ZONES}/Asia/Tokyo localtime; echo Europe/Berlin >timezone",
        "Asia/Tokyo ''",
    ),
    "a plain file beside its name": (f"cp {ZONES}/Europe/Oslo localtime; echo Europe/Oslo >timezone", "Europe/Oslo ''"),
    "none": ("", "UTC ''"),
    "a link to none": ("ln -s /nowhere/Asia/Tokyo localtime", "UTC ''"),
    "no zone": ("echo Tokyo >localtime", "Etc/UTC 'present'"),
    "a link where the system has no zones": (
        f"ln -s {ZONES}/Asia/Tokyo localtime; mount -t tmpfs none {ZONES}",
        "Asia/Tokyo ''",
    ),
}
ASKS = """
import sys, time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo
from kineret_gui.device.clock import shown
now = shown()
instants = [datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=7 * n) for n in range(6000)]
system = [timedelta(seconds=time.localtime(at.timestamp()).tm_gmtoff) for at in instants]
same = [at.astimezone(ZoneInfo(now.zone)).utcoffset() for at in instants] == system
print(f"{now.zone} {now.zone_guessed!r}", same)
"""


def of_its_own(script: str) -> list[str]:
    """The command that runs this in a system of its own, whose /etc holds only what the script makes."""
    made = f'mount -t tmpfs none /etc && cd /etc && {script or ":"}\n cd /\n exec "$@"'
    return ["unshare", "--mount", "sh", "-c", made, "sh", sys.executable, "-c", ASKS]


def has_systems_of_its_own() -> bool:
    try:
        tried = subprocess.run(["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/etc"], capture_output=True)
    except OSError:
        return False
    return tried.returncode == 0


@pytest.mark.skipif(not has_systems_of_its_own(), reason="only a root of Linux can have another /etc for one program")
@pytest.mark.parametrize("form", FORMS)
def test_whatever_stands_at_etc_localtime_the_clocks_are_those_of_the_system(form):
    script, meant = FORMS[form]
    environment = {name: value for name, value in os.environ.items() if name != "TZ"}
    told = subprocess.run(
        of_its_own(script),
        cwd=Path(__file__).parents[2],
        env={**environment, "LC_ALL": "C"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    same = "system has no zones" not in form
    assert (told.stdout, told.stderr) == (f"{meant} {same}\n", "")
