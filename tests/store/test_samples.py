"""A diary of every released version, frozen: it opens and says what it always said."""

import shutil
from datetime import time
from pathlib import Path

import pytest

from kineret_gui.diary.entry import Foreign
from kineret_gui.diary.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.person import Colour, FigureKind, Person, Shape, WhoInjects
from kineret_gui.diary.prescription import Pause, Prescription, Rhythm
from kineret_gui.diary.site import PlaceInUse, PlaceRest
from tests.facts import at, day, dose
from tests.store.diaries import add, opened

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture(params=sorted(SAMPLES.glob("version-*.diary")), ids=lambda sample: sample.stem)
def sample(request, tmp_path):
    """A copy; the frozen file is never opened."""
    return shutil.copy(request.param, tmp_path / "sample.diary")


@pytest.fixture
def diary(sample):
    return opened(sample)


def facts(diary, kind):
    return [entry.fact for entry in diary.standing(kind)]


def test_there_is_a_sample_of_version_1():
    assert (SAMPLES / "version-1.diary").is_file()


def test_a_sample_is_sound_and_whole(diary):
    found = diary.inspect_all()
    assert found.problems == []
    assert found.entries == 13
    assert {device: last.device_seq for device, last in found.newest.items()} == {"laptop": 12, "phone": 1}


def test_a_sample_can_be_read_without_being_changed(sample):
    before = sample.read_bytes()
    assert opened(sample, read_only=True).inspect_all().is_sound
    assert sample.read_bytes() == before


def test_a_sample_can_be_written_on(diary):
    fact = Injection(at("2026-04-01 08:00"), 40, "abdomen-upper-left/1", Giver.MYSELF, None)
    assert add(diary, fact).fact == fact
    assert diary.inspect_all().is_sound


def test_a_sample_says_whose_it_is(diary):
    assert facts(diary, Person) == [
        Person(
            name="Ada Example",
            since=day("2026-03-01"),
            colour=Colour.PURPLE,
            shape=Shape.STAR,
            figure=FigureKind.CHILD,
            who_injects=WhoInjects.SOMEONE_ELSE,
            places=("abdomen-upper-left", "thigh-front-left"),
            clinic_phone="+00 000 0000",
        )
    ]


def test_a_sample_says_what_was_ordered(diary):
    assert facts(diary, Prescription) == [
        Prescription(
            day("2026-03-01"),
            (100, 40),
            (time(8), time(20)),
            Rhythm.EVERY_OTHER_DAY,
            20,
            90,
            "Clinic (invented)",
        )
    ]
    assert facts(diary, Pause) == [Pause(day("2026-03-08"), day("2026-03-10"), "An infection", "Clinic (invented)")]


def test_a_sample_says_what_was_injected(diary):
    assert facts(diary, Injection) == [
        Injection(
            at("2026-03-01 08:05"),
            100,
            "thigh-front-left/upper-inner",
            Giver.SOMEONE_ELSE,
            dose("2026-03-01 08:00"),
            batch="EX123",
            note="a little pain ✓",
        ),
        Injection(
            at("2026-03-29 03:30"),
            40,
            "abdomen-upper-left/1",
            Giver.MYSELF,
            None,
            note="as the clocks went forward",
        ),
    ]


def test_a_sample_says_what_became_of_the_other_doses(diary):
    assert facts(diary, DoseAnswer) == [
        DoseAnswer(dose("2026-03-03 08:00"), Answer.SKIPPED_ON_ADVICE, "by phone"),
    ]


def test_a_sample_says_which_places_rested(diary):
    assert facts(diary, PlaceRest) == [PlaceRest("abdomen-upper-left", at("2026-03-05 09:00"), "sore")]
    assert facts(diary, PlaceInUse) == [PlaceInUse("abdomen-upper-left", at("2026-03-09 09:00"))]


def test_a_sample_keeps_a_kind_that_only_a_later_version_knows(diary):
    weather = diary.entry("00000000-0000-4000-8000-00000000000c")
    assert weather.fact == Foreign("weather", day("2026-03-30"), '{"sky":"grey"}')


def test_a_sample_keeps_a_half_filled_form(diary):
    assert diary.form("guided injection") == '{"step":"inject"}'
