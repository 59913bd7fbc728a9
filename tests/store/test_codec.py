"""A fact to JSON and back."""

import json

import pytest

from kineret_gui.diary.entry import KINDS, Foreign, Withdrawal, kind_of
from kineret_gui.diary.facts.injection import Answer, Giver
from kineret_gui.diary.facts.prescription import Pause, Rhythm
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.store.codec import NotReadable, decode, decode_instant, encode, encode_instant, read
from tests.every_kind import FULL, SPARSE
from tests.facts import answer, at, day, injection, now, order, person

FACTS = (
    person(places=("abdomen-upper-left", "thigh-front-left"), clinic_phone="+44 1", name="Zoë 李 ✓ <b>&amp;"),
    order(
        "2026-03-01",
        "08:00",
        "20:00",
        syringes=(100, 50),
        rhythm=Rhythm.EVERY_OTHER_DAY,
        course_days=9,
        late_after=60,
    ),
    Pause(day("2026-03-05"), None, "An infection", "Clinic"),
    Pause(day("2026-03-05"), day("2026-03-09"), "", ""),
    injection("2026-03-29 02:30", "2026-03-28 20:00", given_by=Giver.SOMEONE_ELSE, note='"quoted"\n\\ \u2028'),
    injection("2026-03-02 08:05", spot=None),
    answer("2026-03-02 08:00", Answer.SKIPPED_ON_ADVICE),
    PlaceRest("thigh-front-left", at("2026-03-02 08:00"), "sore"),
    PlaceInUse("thigh-front-left", at("2026-03-02 08:00")),
    Withdrawal("some entry", day("2026-03-02"), "tapped by mistake"),
    Foreign("weather", day("2026-03-02"), '{"z":1,"a":2.50}'),
    *FULL,
    *SPARSE,
)


def there_and_back(fact):
    return decode(kind_of(fact), encode(fact), fact.day.isoformat())


@pytest.mark.parametrize("fact", FACTS, ids=kind_of)
def test_a_fact_comes_back_as_it_was(fact):
    assert there_and_back(fact) == fact


def test_every_kind_is_among_these_facts():
    assert {kind_of(fact) for fact in FACTS} >= set(KINDS)


@pytest.mark.parametrize("fact", [fact for fact in FACTS if not isinstance(fact, Foreign)], ids=kind_of)
def test_what_is_written_is_canonical(fact):
    assert json.dumps(json.loads(encode(fact)), sort_keys=True, separators=(",", ":"), ensure_ascii=False) == encode(
        fact
    )


INJECTION = encode(injection("2026-03-02 08:05", "2026-03-02 08:00"))


@pytest.mark.parametrize(
    ("where", "instead"),
    [
        ('"milligrams":100', '"milligrams":1e999'),
        ('"milligrams":100', '"milligrams":100,"colour":"red"'),  # not in the order of the alphabet
        ('"milligrams":100', '"milligrams":100,"milligrams":100'),
        ('"milligrams":100', '"milligrams":105,"milligrams":105'),
        ('"milligrams":100', '"milligrams":100,"deep":' + "[" * 5000 + "]" * 5000),
        ('"milligrams":100', '"milligrams" : 100'),
        ('"note":""', '"note":"\\u202e"'),
        ('"note":""', '"note":NaN'),
        ("}", ""),
    ],
)
def test_what_does_not_fit_is_refused(where, instead):
    assert where in INJECTION
    with pytest.raises(NotReadable):
        decode("injection", INJECTION.replace(where, instead), "2026-03-02")


@pytest.mark.parametrize(
    ("where", "instead"),
    [
        ('"milligrams":100', '"milligrams":105'),
        ('"milligrams":100', '"milligrams":0'),
        ('"milligrams":100', '"milligrams":"100"'),
        ('"milligrams":100', '"milligrams":99.5'),
        ('"milligrams":100', '"milligrams":true'),
        ('"milligrams":100,', ""),
        ('"given_by":"myself"', '"given_by":"nobody"'),
        ("2026-03-02T08:05:00+01:00", "2026-03-02T08:05:00"),
        ("2026-03-02T08:05:00+01:00", "2026-03-02T08:05:00.000+01:00"),
        ("2026-03-02T08:05:00+01:00", "1900-03-02T08:05:00+01:00"),
        ('"note":""', '"note":"\u202e"'),
        ('"note":""', '"note":"' + "x" * 4001 + '"'),
    ],
)
def test_what_only_a_newer_version_can_have_written_is_kept_and_not_guessed(where, instead):
    body = INJECTION.replace(where, instead)
    assert read("injection", body, "2026-03-02") == (Foreign("injection", day("2026-03-02"), body), "")


@pytest.mark.parametrize("kind", ["injection", "weather"])
@pytest.mark.parametrize("body", ["", "null", "[]", "{", '"injection"', "1", "\ud800"])
def test_what_is_no_fact_is_refused(kind, body):
    with pytest.raises(NotReadable):
        decode(kind, body, "2026-03-02")


def test_a_fact_from_before_a_field_was_added_is_read_with_what_it_says():
    whole = injection("2026-03-02 08:05", batch="A1")
    body = json.loads(encode(whole))
    del body["note"]

    assert read("injection", json.dumps(body, sort_keys=True, separators=(",", ":")), "2026-03-02") == (whole, "")


@pytest.mark.parametrize("unknown_day", ["", "yesterday", "2026-02-30", "1999-12-31", "2101-01-01"])
def test_a_kind_of_a_later_version_needs_a_day_that_can_be_shown(unknown_day):
    with pytest.raises(NotReadable):
        decode("weather", "{}", unknown_day)


def test_a_time_is_written_in_utc_to_the_millisecond():
    assert encode_instant(now("2026-03-29 03:00").utc) == "2026-03-29T01:00:00.000Z"
    assert decode_instant("2026-03-29T01:00:00.000Z") == now("2026-03-29 03:00").utc


@pytest.mark.parametrize(
    "written",
    [
        "",
        "2026-03-29",
        "2026-03-29T01:00:00.000",
        "2026-03-29T03:00:00.000+02:00",
        "0001-01-01T00:00:00.000+14:00",
    ],
)
def test_a_time_written_otherwise_is_refused(written):
    with pytest.raises(NotReadable):
        decode_instant(written)
