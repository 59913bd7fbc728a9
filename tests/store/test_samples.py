"""A diary of every released version, frozen: it opens and says what it always said."""

import contextlib
import io
import shutil
from datetime import time
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.actions.keep_draft import DiaryDrafts
from kineret_gui.diary.entry import KINDS, Foreign, Withdrawal
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.person import Colour, Condition, FigureKind, Person, Shape, WhoInjects
from kineret_gui.diary.facts.prescription import Pause, Prescription, Rhythm
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.json_import import reading_json
from kineret_gui.store.unavailable import Reason
from kineret_gui.store.version import NEWEST_VERSION
from tests.facts import at, day, dose
from tests.store import version_3, version_4, version_5, version_6
from tests.store.diaries import add, all_that_stands, opened, records_on_disk
from tests.store.newer_sample import KNOWN
from tests.store.version_2 import FULL, SPARSE

SAMPLES = Path(__file__).parent / "samples"
# how many entries of each device a version's sample holds
WHOLE = {
    1: {"laptop": 12, "phone": 1},
    2: {"laptop": 35},
    3: {"laptop": 5},
    4: {"laptop": 5},
    5: {"laptop": 6},
    6: {"laptop": 6},
}


def copied(version, folder):
    """A copy; the frozen file is never opened."""
    return Path(shutil.copy(SAMPLES / f"version-{version}.diary", folder / "sample.diary"))


@pytest.fixture(params=WHOLE, ids="version {}".format)
def version(request):
    return request.param


@pytest.fixture
def sample(version, tmp_path):
    return copied(version, tmp_path)


@pytest.fixture
def diary(tmp_path):
    """The first version, as the program opens it now."""
    return opened(copied(1, tmp_path))


@pytest.fixture
def newer(tmp_path):
    """A diary in which the next version wrote."""
    return Path(shutil.copy(SAMPLES / "newer.diary", tmp_path / "newer.diary"))


def facts(diary, kind):
    return [entry.fact for entry in diary.standing(kind)]


def test_there_is_a_sample_of_every_version():
    of_versions = [f"version-{n}.diary" for n in WHOLE]
    assert sorted(file.name for file in SAMPLES.iterdir()) == ["newer.diary", "newer.json", *of_versions]
    assert list(WHOLE) == list(range(1, NEWEST_VERSION + 1))


def test_a_sample_is_sound_and_whole(version, sample):
    found = run_task(opened(sample).verification())
    assert found.problems == []
    assert found.entries == sum(WHOLE[version].values())
    assert {device: last.device_seq for device, last in found.newest.items()} == WHOLE[version]


def test_a_sample_can_be_read_without_being_changed(sample):
    before = sample.read_bytes()
    diary = opened(sample, read_only=True)
    assert run_task(diary.verification()).is_sound
    assert all_that_stands(diary)
    assert sample.read_bytes() == before


def test_a_sample_can_be_written_on(sample):
    diary = opened(sample)
    fact = Injection(at("2026-04-01 08:00"), 40, "abdomen-upper-left/1", Giver.MYSELF, None)
    assert add(diary, fact).fact == fact
    assert run_task(diary.verification()).is_sound


def test_a_sample_says_whose_it_is(diary):
    assert facts(diary, Person) == [
        Person(
            name="Ada Example",
            since=day("2026-03-01"),
            colour=Colour.PURPLE,
            shape=Shape.STAR,
            figure=FigureKind.CHILD,
            condition=Condition.OTHER,
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


# Version 2: what happens between injections


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_sample_of_version_2_says_what_it_always_said(tmp_path, kind):
    said = [fact for fact in (*FULL, *SPARSE) if isinstance(fact, kind) and kind is not Withdrawal]

    assert facts(opened(copied(2, tmp_path)), kind) == sorted(said, key=lambda fact: fact.day)


def test_a_sample_of_version_2_keeps_what_was_withdrawn(tmp_path):
    diary = opened(copied(2, tmp_path))

    assert diary.entry("some entry").fact == Symptom(at("2026-03-02 08:00"), own="Tapped by mistake")
    assert [entry.fact for entry in diary.later_about("some entry")] == [
        Withdrawal("some entry", day("2026-03-02"), "tapped by mistake"),
        Withdrawal("some entry", day("2026-03-02")),
    ]


def test_a_sample_of_version_2_keeps_a_half_filled_form(tmp_path):
    assert opened(copied(2, tmp_path)).form("guided injection") == '{"step":"inject"}'


# Version 3: by whose clocks doses are due, and on which days of the week
# Version 4: notes, and what came from elsewhere
# Version 5: other medicines
# Version 6: questions for the visit
OF_VERSIONS = (version_3, version_4, version_5, version_6)


@pytest.mark.parametrize("version", OF_VERSIONS, ids=lambda version: version.__name__)
def test_a_later_sample_says_what_it_always_said(version, tmp_path):
    diary = opened(copied(int(version.__name__[-1]), tmp_path))

    assert sorted(map(repr, (entry.fact for entry in all_that_stands(diary)))) == sorted(map(repr, version.SAID))


# What no version wrote yet


def test_a_sample_of_a_newer_version_is_sound_and_says_all_that_is_known_of_it(newer):
    diary = opened(newer)
    found = run_task(diary.verification())

    assert found.problems == []
    assert (found.entries, found.newer) == (2 * len(KNOWN) + 4, 2 * len(KNOWN) + 2)
    for number, fact in enumerate(KNOWN):
        assert diary.entry(f"known {number}").fact == fact
        assert diary.entry(f"known {number}").beyond
        assert diary.entry(f"unread {number}").is_newer
    assert isinstance(diary.entry("weather").fact, Foreign)
    assert not diary.stands("known 3")


def test_a_sample_of_a_newer_version_is_written_on_and_stays_as_it_was_word_for_word(newer):
    before = records_on_disk(newer)
    diary = opened(newer)
    add(diary, Injection(at("2026-04-01 08:00"), 40, "abdomen-upper-left/1", Giver.MYSELF, None))
    diary.close()

    assert set(records_on_disk(newer)) > set(before)
    assert run_task(writing_json(before)) == (SAMPLES / "newer.json").read_bytes()
    assert set(run_task(reading_json(io.BytesIO((SAMPLES / "newer.json").read_bytes())))) == set(before)


def test_a_half_filled_form_of_a_newer_version_stops_nothing_and_lies_aside(newer):
    diary = opened(newer)
    drafts = DiaryDrafts(diary)

    assert drafts.all() == ()
    assert drafts.kept("note", "", str) is None
    assert '"of":"tomorrow"' in diary.forms()["of another version: draft note "]


def test_a_sample_whose_tables_are_of_a_newer_version_is_read(newer):
    with contextlib.closing(sqlite.connect(str(newer))) as later:
        later.execute("PRAGMA user_version = 99")
        later.execute("CREATE TABLE weather (sky TEXT)")
    diary = opened(newer)

    assert diary.cannot_write is Reason.NEWER
    assert run_task(diary.verification()).is_sound
    assert run_task(writing_json(diary.records())) == (SAMPLES / "newer.json").read_bytes()
