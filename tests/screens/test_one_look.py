"""A page reads the diary as of one moment: whether its file is still there is seen to once, and not at each word."""

import pytest

from kineret_gui.screens.framework.routes.body import ShowBody
from kineret_gui.screens.framework.routes.injections import RecordInjection
from kineret_gui.screens.framework.routes.review import ShowMonth
from kineret_gui.store import open_diary
from kineret_gui.store.snapshot import Stamp, stamp
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.facts import person
from tests.seeded import PLACES

MOST = 4  # the page is opened, and then shown; and whose diary it is stands above it


@pytest.mark.parametrize("route", [RecordInjection(), ShowBody(), ShowMonth()], ids=lambda route: route.PAGE)
def test_opening_a_page_sees_to_the_file_a_few_times(patient, diary, clock, monkeypatch, route):
    clock.set("10 March 2026 12:00")
    patient.sees("Today's injection: not recorded yet. Due at 08:00")
    seen = []

    def seen_to(file: object) -> Stamp:
        seen.append(file)
        return stamp(diary.path)

    monkeypatch.setattr(open_diary, "stamp", seen_to)
    patient.program.shell.go(route)
    assert 0 < len(seen) <= MOST


def test_what_a_look_reads_once_is_read_anew_by_the_next(patient, diary, clock):
    clock.set("10 March 2026 12:00")
    patient.sees("Today's injection: not recorded yet. Due at 08:00")
    reader = patient.program._context.diary
    with reader.one_look(), reader.one_look():
        assert reader.person.name == "Ada Example"
    diary.holds(person(name="Ada Another", places=PLACES))
    with reader.one_look():
        assert reader.person.name == "Ada Another"
    diary.holds(person(name="Ada Third", places=PLACES))
    assert reader.person.name == "Ada Third"


def test_a_look_at_a_diary_that_is_gone_leaves_it_to_whoever_reads_to_say_so(patient, diary, clock):
    clock.set("10 March 2026 12:00")
    patient.sees("Today's injection: not recorded yet. Due at 08:00")
    diary.path.rename(diary.path.with_name("elsewhere.diary"))
    reader = patient.program._context.diary
    with reader.one_look(), pytest.raises(DiaryUnavailable):
        reader.person  # noqa: B018 - it is only asked for
