"""Reactions as the diary finds them: those that have not healed, and all that was said of one."""

import contextlib
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.entry import Entry, Withdrawal
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.photo import Photo, PhotoMark
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.moment import moment_at
from kineret_gui.diary.rules.healing import stories
from kineret_gui.store.connection import connect
from tests.every_kind import JPEG
from tests.facts import ZONE, at, day, now
from tests.store.diaries import add, begun

BEGAN = Reaction("r1", at("2026-03-03 20:00"), "thigh-front-left", (Sign.REDNESS,), Level.MILD)
PHOTOS = [("r1", "2026-03-03"), ("r1", "2026-03-06"), ("r2", "2026-03-06"), ("r2", "2026-03-04"), ("r1", "2026-03-07")]
OTHER = Reaction("r2", at("2026-03-02 20:00"), "abdomen-upper-left", (Sign.ITCH,), Level.MILD)
TODAY = day("2026-03-20")


def said(when, course, reaction="r1", zone=ZONE):
    return ReactionAnswer(reaction, at(when, zone), course)


def unhealed(diary, today=TODAY):
    return [entry.fact.id for entry in diary.unhealed_reactions(today)]


def traced(diary, read):
    """The first question that is asked while something is read."""
    asked: list[str] = []
    diary._connection.set_trace_callback(asked.append)
    read()
    diary._connection.set_trace_callback(None)
    return next(sql for sql in asked if not sql.startswith("PRAGMA"))


@pytest.fixture
def began(diary):
    return add(diary, BEGAN)


def test_a_reaction_is_unhealed_until_the_day_after_it_was_said_to_have_healed(diary, began):
    assert unhealed(diary) == ["r1"]
    add(diary, said("2026-03-10 08:00", Course.WORSE))
    assert unhealed(diary) == ["r1"]
    add(diary, said("2026-03-19 08:00", Course.HEALED))
    assert unhealed(diary, day("2026-03-19")) == ["r1"]  # its last day still belongs to it
    assert unhealed(diary, day("2026-03-20")) == []


def test_unhealed_reactions_stand_in_the_order_of_their_days(diary, began):
    add(diary, OTHER)
    assert unhealed(diary) == ["r2", "r1"]
    add(diary, said("2026-03-04 08:00", Course.HEALED))
    assert unhealed(diary) == ["r2"]


def test_a_reaction_that_came_back_is_unhealed_again(diary, began):
    add(diary, said("2026-03-10 08:00", Course.HEALED))
    add(diary, said("2026-03-12 08:00", Course.WORSE))
    assert unhealed(diary) == ["r1"]


def test_a_healed_answer_that_was_withdrawn_opens_the_reaction_again(diary, began):
    healed = add(diary, said("2026-03-10 08:00", Course.HEALED))
    assert unhealed(diary) == []
    add(diary, Withdrawal(healed.id, healed.fact.day))
    assert unhealed(diary) == ["r1"]


def test_a_healed_answer_that_was_corrected_opens_it_again_and_one_that_became_healed_closes_it(diary, began):
    wrong = add(diary, said("2026-03-10 08:00", Course.HEALED))
    better = add(diary, said("2026-03-10 08:00", Course.BETTER), replaces=wrong.id)
    assert unhealed(diary) == ["r1"]
    add(diary, said("2026-03-10 08:00", Course.HEALED), replaces=better.id)
    assert unhealed(diary) == []


def test_a_withdrawn_reaction_is_no_longer_there(diary, began):
    add(diary, Withdrawal(began.id, BEGAN.day))
    assert unhealed(diary) == []
    assert diary.reaction("r1") is None


def test_a_corrected_reaction_keeps_its_answers_and_photos(diary, began):
    answer, photo = add(diary, said("2026-03-04 08:00", Course.SAME)), add(diary, Photo("r1", BEGAN.moment, JPEG, 8, 6))
    moved = Reaction("r1", at("2026-03-02 20:00"), "abdomen-upper-right", (Sign.BRUISE,), Level.NONE)
    corrected = add(diary, moved, replaces=began.id)

    assert diary.reaction("r1") == corrected
    assert diary.unhealed_reactions(TODAY) == (corrected,)
    assert diary.of_reaction(ReactionAnswer, "r1") == (answer,)
    assert diary.of_reaction(Photo, "r1") == (photo,)


def test_the_photos_of_a_period_are_named_by_day_and_reaction(diary, began):
    taken = [add(diary, Photo(of, at(f"{on} 08:00"), JPEG, 8, 6)) for of, on in PHOTOS]
    marks = [PhotoMark(photo.id, photo.fact.day, photo.fact.reaction) for photo in taken]

    assert diary.photo_marks(day("2026-03-04"), day("2026-03-06")) == (marks[3], *sorted(marks[1:3], key=by_id))
    add(diary, Withdrawal(taken[1].id, taken[1].fact.day))
    assert diary.photo_marks(day("2026-03-04"), day("2026-03-06")) == (marks[3], marks[2])


def by_id(mark):
    """The same order in every copy of the diary, and none that needs the picture to be read."""
    return mark.entry


def test_no_picture_is_read_to_name_photos(diary, began):
    """Of the table of entries, no step of the query opens the column that holds the picture."""
    add(diary, Photo("r1", at("2026-03-04 08:00"), JPEG, 8, 6))
    asked = traced(diary, lambda: diary.photo_marks(day("2026-03-04"), day("2026-03-06")))
    code = [row[1:6] for row in diary._connection.execute(f"EXPLAIN {asked}")]
    opened = {number: page for name, number, page, *_ in code if name == "OpenRead"}
    body = diary._connection.execute("SELECT cid FROM pragma_table_info('entry') WHERE name = 'body'").fetchone()[0]
    entry = diary._connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'entry'").fetchone()[0]

    assert not [line for line in code if line[0] == "Column" and opened.get(line[1]) == entry and line[2] == body]


def test_what_was_said_of_one_reaction_is_not_said_of_another(diary, began):
    add(diary, OTHER)
    add(diary, said("2026-03-04 08:00", Course.HEALED, "r2"))
    assert unhealed(diary) == ["r1"]
    assert diary.of_reaction(ReactionAnswer, "r1") == ()
    assert diary.reaction("r3") is None


def test_answers_stand_in_the_order_of_their_days_and_of_writing(diary, began):
    later, first = (
        add(diary, said("2026-03-06 08:00", Course.BETTER)),
        add(diary, said("2026-03-04 08:00", Course.SAME)),
    )
    again = add(diary, said("2026-03-04 07:00", Course.WORSE))
    assert diary.of_reaction(ReactionAnswer, "r1") == (first, again, later)


@pytest.mark.parametrize(
    ("zone", "when", "healed"),
    [
        ("Asia/Tokyo", "2026-03-10 15:00", False),  # 07:00 in Berlin, an hour before
        ("Asia/Tokyo", "2026-03-10 17:00", True),  # 09:00 in Berlin
        ("America/New_York", "2026-03-10 03:30", True),  # 08:30 in Berlin
        ("America/New_York", "2026-03-10 03:00", False),  # the same instant, but written earlier
    ],
)
def test_the_latest_answer_of_a_day_is_told_by_the_instant_and_not_by_the_clock_on_the_wall(
    diary, began, zone, when, healed
):
    add(diary, said(when, Course.HEALED, zone=zone))
    add(diary, said("2026-03-10 08:00", Course.BETTER))
    (story,) = stories(diary.unhealed_reactions(day("2026-03-10")), diary.of_reaction(ReactionAnswer, "r1"))

    assert (unhealed(diary) == []) is healed
    assert (story.healed is not None) is healed


def test_of_two_answers_of_one_instant_the_one_written_last_holds(diary, began):
    add(diary, said("2026-03-10 08:00", Course.BETTER))
    add(diary, said("2026-03-10 08:00", Course.HEALED))
    assert unhealed(diary) == []
    add(diary, said("2026-03-10 08:00", Course.WORSE))
    assert unhealed(diary) == ["r1"]


def test_of_two_answers_of_one_instant_in_two_zones_the_one_of_the_later_day_holds(diary, began):
    add(diary, said("2026-03-10 10:30", Course.HEALED, zone="Asia/Tokyo"))
    add(diary, said("2026-03-10 02:30", Course.WORSE))  # the same instant, and still Monday's diary day
    (story,) = stories([began], diary.of_reaction(ReactionAnswer, "r1"))

    assert story.healed == day("2026-03-10")
    assert unhealed(diary) == []


@pytest.mark.parametrize(
    ("index", "read"),
    [
        ("said_by_reaction", lambda diary: diary.of_reaction(ReactionAnswer, "r1")),
        ("said_by_reaction", lambda diary: diary.of_reaction(Photo, "r1")),
        ("said_by_reaction", lambda diary: diary.unhealed_reactions(TODAY)),
        ("said_by_reaction", lambda diary: diary.photo_marks(BEGAN.day, TODAY)),
        ("reaction_by_id", lambda diary: diary.reaction("r1")),
    ],
    ids=["answers", "photos", "unhealed", "marks", "reaction"],
)
def test_what_is_said_of_a_reaction_is_found_by_its_index(diary, began, path, index, read):
    asked = traced(diary, lambda: read(diary))
    with contextlib.closing(connect(path, writable=False)) as connection:
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {asked}"))

    assert f"USING INDEX {index}" in plan
    assert "SCAN entry" not in plan.replace("SCAN entry USING INDEX", "")


# Whatever is said, in whatever order and wherever: the diary on disk finds what a list of entries says.

ZONES = ("Europe/Berlin", "Asia/Tokyo", "America/New_York", "Pacific/Auckland")
FIRST = day("2026-03-01")
MOMENTS = st.tuples(st.integers(0, 40), st.sampled_from(ZONES))  # so many times six hours: often the same instant
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["begin", "answer", "answer", "answer", "correct", "withdraw"]),
        MOMENTS,
        st.integers(0, 5),
        st.sampled_from(Course),
    ),
    max_size=14,
)


def instant(moment):
    times, zone = moment
    utc = now("2026-03-01 08:00").utc + timedelta(hours=6 * times)
    return moment_at(utc.astimezone(ZoneInfo(zone)).replace(tzinfo=None), zone, 180)


def written(diary, acts):
    """Write it all down; a correction or withdrawal concerns the n-th thing that still stands."""
    standing: list[Entry[Any]] = []
    for act, moment, n, course in acts:
        if act == "begin":
            fact = Reaction(f"r{n}", instant(moment), "thigh-front-left", (Sign.ITCH,), Level.MILD)
            standing.append(add(diary, fact))
        elif act == "answer":
            standing.append(add(diary, ReactionAnswer(f"r{n}", instant(moment), course)))
        elif standing and act == "withdraw":
            wrong = standing.pop(n % len(standing))
            add(diary, Withdrawal(wrong.id, wrong.fact.day))
        elif standing:
            wrong = standing.pop(n % len(standing))
            before = wrong.fact
            anew = (
                ReactionAnswer(before.reaction, instant(moment), course)
                if isinstance(before, ReactionAnswer)
                else Reaction(before.id, instant(moment), "abdomen-upper-left", before.signs, before.level)
            )
            standing.append(add(diary, anew, replaces=wrong.id))


@pytest.mark.long
@settings(max_examples=120, deadline=None)
@given(ACTS)
def test_the_diary_on_disk_finds_the_reactions_that_healing_names(acts):
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(begun(Path(folder) / "ada.diary")) as diary:
        written(diary, acts)
        told = stories(diary.standing(Reaction), diary.standing(ReactionAnswer))
        for today in (FIRST + timedelta(days=n) for n in range(12)):
            open_then = {story.began.id for story in told if story.healed is None or story.healed >= today}
            assert {entry.id for entry in diary.unhealed_reactions(today)} == open_then
        for story in told:
            assert set(diary.of_reaction(ReactionAnswer, story.reaction.id)) == set(story.answers)
