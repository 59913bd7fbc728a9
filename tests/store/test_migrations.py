"""A diary of an earlier version is brought up to date whole, or stays as it was."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.task import run_task
from kineret_gui.store import sql_tables as tables
from kineret_gui.store.connection import read_setting
from kineret_gui.store.read_only_connection import open_to_read
from kineret_gui.store.schema import as_made, parts_in
from kineret_gui.store.sql_views import BETWEEN_INJECTIONS
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.store.version import NEWEST_VERSION
from tests.facts import at, day, injection
from tests.store.diaries import ROOT, add, opened, records_on_disk
from tests.store.test_samples import copied


@pytest.fixture
def path(tmp_path):
    """A diary of version 1."""
    return copied(1, tmp_path)


def version_of(path):
    with contextlib.closing(open_to_read(path)) as connection:
        return read_setting(connection, "user_version")


def schema_of(path):
    with contextlib.closing(open_to_read(path)) as connection:
        return set(parts_in(connection))


def test_a_diary_of_version_1_is_brought_up_to_date_when_it_is_opened(path):
    before = records_on_disk(path)
    assert version_of(path) == 1
    assert schema_of(path) == set(as_made(1)) != set(as_made(NEWEST_VERSION))

    diary = opened(path)

    assert version_of(path) == NEWEST_VERSION
    assert schema_of(path) == set(as_made(NEWEST_VERSION))
    assert tuple(diary.records()) == before
    assert run_task(diary.verification()).is_sound


def test_a_diary_that_was_brought_up_to_date_takes_what_the_new_version_can(path):
    diary = opened(path)
    began = add(diary, Reaction("r1", at("2026-04-01 20:00"), "thigh-front-left", (Sign.ITCH,), Level.MILD))
    add(diary, ReactionAnswer("r1", at("2026-04-02 20:00"), Course.BETTER))

    assert diary.unhealed_reactions(day("2026-04-03")) == (began,)
    assert run_task(diary.verification()).is_sound


def test_reading_only_leaves_the_version_as_it_is(path):
    before = path.read_bytes()
    diary = opened(path, read_only=True)

    assert len(diary.standing(Injection)) == 2
    assert diary.unhealed_reactions(day("2026-04-03")) == ()
    assert diary.reaction("r1") is None
    diary.close()
    assert path.read_bytes() == before


def test_opening_it_again_changes_nothing(path):
    opened(path).close()
    before = path.read_bytes()
    opened(path).close()
    assert path.read_bytes() == before


def test_where_a_step_fails_nothing_of_it_stays(path, monkeypatch):
    before = path.read_bytes()
    views = dict(BETWEEN_INJECTIONS)
    monkeypatch.setattr(tables, "BETWEEN_INJECTIONS", views | {"late": ("symptom", "no_such_function(body) AS")})

    with pytest.raises(DiaryUnavailable):
        opened(path)
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]

    monkeypatch.undo()
    assert run_task(opened(path).verification()).is_sound


def test_where_the_disk_is_full_an_old_diary_can_be_read_and_stays_as_it_was(path, monkeypatch):
    before = path.read_bytes()
    connected = sqlite.connect

    def on_a_full_disk(*arguments, **more):
        connection = connected(*arguments, **more)
        connection.execute(f"PRAGMA max_page_count = {len(before) // 4096 + 1}")
        return connection

    monkeypatch.setattr(sqlite, "connect", on_a_full_disk)
    diary = opened(path)
    assert diary.cannot_write is Reason.FULL
    assert diary.newest(Person)
    with pytest.raises(DiaryUnavailable):
        add(diary, injection("2026-04-01 08:00"))
    diary.close()
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert run_task(opened(path).verification()).is_sound


def test_a_program_that_dies_while_it_brings_a_diary_up_to_date_leaves_the_old_one(path):
    whole = records_on_disk(path)
    program = """if True:
        import os, signal, sys
        from pathlib import Path
        from kineret_gui.store import migrations
        from kineret_gui.store import sql_tables as tables
        from kineret_gui.store.connection import connect

        created = tables._create_view
        def dies_at_the_last(db, view, kind, columns):
            created(db, view, kind, columns)
            if view == "checks_done":
                os.kill(os.getpid(), signal.SIGKILL)

        tables._create_view = dies_at_the_last
        connection = connect(Path(sys.argv[1]), writable=True)
        connection.execute("PRAGMA cache_size = 1")  # what is written leaves the memory at once
        connection.execute("PRAGMA cache_spill = 1")
        migrations.bring_up_to_date(connection)
    """
    died = subprocess.run([sys.executable, "-B", "-c", program, path], cwd=ROOT)
    assert died.returncode == -signal.SIGKILL
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0

    assert version_of(path) == 1
    assert records_on_disk(path) == whole
    assert run_task(opened(path).verification()).is_sound
    assert version_of(path) == NEWEST_VERSION


def test_two_programs_that_open_it_at_once_both_find_it_whole(path, monkeypatch):
    create = tables._create_view

    def slowly(*view):
        time.sleep(0.01)  # so that the other one comes meanwhile
        create(*view)

    def look(_):
        with contextlib.closing(opened(path)) as diary:
            return run_task(diary.verification()).is_sound

    monkeypatch.setattr(tables, "_create_view", slowly)
    with ThreadPoolExecutor(2) as hands:
        assert list(hands.map(look, range(2))) == [True, True]
