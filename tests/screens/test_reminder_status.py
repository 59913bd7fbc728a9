"""Today says of which doses nobody was reminded in time, and why: nothing that is not known."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject

from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.rules.unshown_reminders import UnshownReason
from kineret_gui.screens.today.reminder_status import TodayReminders
from tests.facts import dose, injection, now, order, person

NOW = now("2026-03-12 07:00")
TENTH, ELEVENTH = dose("2026-03-10 08:00"), dose("2026-03-11 08:00")


@pytest.fixture
def diary(tmp_path):
    opened = begin_diary(tmp_path / "ada.diary", "laptop", "Ada Example", person(), order(), NOW)
    yield opened
    opened.close()


@pytest.fixture
def shown(diary, qapp):
    """What the page says; `unshown` are the doses as they are remembered."""

    def show(unshown):
        reminders = SimpleNamespace(unshown=unshown)
        choices = SimpleNamespace(chosen=SimpleNamespace(reminders=True, reminder_tested=""))
        context = SimpleNamespace(
            diary=SimpleNamespace(file=diary, person=person(), dose_now=NOW),
            services=SimpleNamespace(reminders=lambda: reminders, choices=choices),
        )
        parent = QObject()
        page = TodayReminders(cast(Any, context), parent)
        page.refresh()
        return page.unshown

    return show


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (UnshownReason.NOT_RUNNING, "because the app was not running: "),
        (UnshownReason.ASLEEP, "because this computer was asleep: "),
        (UnshownReason.UNKNOWN, "in time for these doses: "),
    ],
)
def test_each_reason_is_said_as_far_as_it_is_known(shown, why, said):
    told = shown({TENTH: why})
    assert told.startswith("No reminder was shown in time for these doses")
    assert told.endswith(f"{said}Tuesday, 10 March 2026 at 08:00.")


def test_two_reasons_are_two_sentences(shown):
    told = shown({TENTH: UnshownReason.ASLEEP, ELEVENTH: UnshownReason.NOT_RUNNING}).splitlines()
    assert len(told) == 2
    assert {"10 March" in line and "asleep" in line for line in told} == {True, False}


def test_of_a_dose_that_was_recorded_nothing_is_said_any_more(shown, diary):
    diary.add(NewEntry(new_id(), injection("2026-03-10 08:05", "2026-03-10 08:00")), now=NOW)

    assert shown({TENTH: UnshownReason.ASLEEP}) == ""
    assert "10 March" not in shown({TENTH: UnshownReason.ASLEEP, ELEVENTH: UnshownReason.ASLEEP})


def test_where_all_were_shown_nothing_is_said(shown):
    assert shown({}) == ""
