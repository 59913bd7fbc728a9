"""Every page of the program while another file takes the place of the diary's, and while there is none."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from kineret_gui.actions.write_demo import write_demo
from kineret_gui.device.drawings import invented_reaction
from kineret_gui.diary.entry import Entry, Fact, NewEntry, Withdrawal, new_id
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.screens.framework.navigation import ONLY_SHOWN
from tests.clock import Clock
from tests.facts import day, figure, injection, now
from tests.pages import AT, SEED, STATES, TODAY, USUAL, Opened
from tests.patient import Patient
from tests.replacing import renames_over_it, writes_over_it
from tests.store.diaries import opened

DAYS = 20
CALM = "help/Trouble.qml"
# What these pages show depends on what was done on the way to them, or on where the file lies
NOT_COMPARED = {"trouble", "open", "whose", "start", "clock"}


@pytest.fixture(scope="module")
def old(tmp_path_factory) -> Path:
    """The diary of the invented person, on whose day the dose is due."""
    path = tmp_path_factory.mktemp("files") / "old.diary"
    write_demo(path, figure(), day(TODAY), DAYS, SEED, invented_reaction()).close()
    return path


@pytest.fixture(scope="module")
def new(old: Path) -> Path:
    """A copy in which somebody else recorded the dose of today and withdrew an older injection."""
    path = old.with_name("new.diary")
    shutil.copyfile(old, path)
    with closing(opened(path, device="grandma's phone")) as file:
        withdrawn: Entry[Fact] = file.standing(Injection)[-3]
        at = now("2026-03-10 09:31")
        file.add(NewEntry("grandma's", injection("2026-03-10 09:30", "2026-03-10 09:00", note="by Grandma")), now=at)
        file.add(NewEntry(new_id(), Withdrawal(withdrawn.id, withdrawn.fact.day)), now=at)
    return path


def at_the_window(folder: Path, file: Path, to_read: bool) -> Patient:
    folder.mkdir()
    diary = folder / "demo.diary"
    shutil.copyfile(file, diary)
    patient = Patient(folder / "home", diary, Clock(AT))
    if to_read:
        patient.program.open_to_read(diary)
    return patient


def read(patient: Patient) -> tuple[str, ...]:
    """What stands on the page that is open, once nothing moves any more."""
    patient.looks_again()
    return tuple(text.words for text in patient.texts())


def opens(patient: Patient, page: str) -> None:
    """As in the walk through every page."""
    first = STATES.get(page, USUAL)[0]
    patient.opens(page, first.about(patient.diary) if isinstance(first, Opened) else "")


def what_pages_say(patient: Patient, pages: list[str]) -> dict[str, tuple[str, ...]]:
    """What a window shows that was opened with this file."""
    said = {}
    for page in pages:
        opens(patient, page)
        said[page] = read(patient)
    return said


@pytest.mark.long
@pytest.mark.parametrize("to_read", [False, True], ids=["to write", "to read"])
def test_every_page_shows_the_file_that_is_there(qapp, old, new, tmp_path, to_read):
    """The model is a window that was opened with the new file."""
    fresh = at_the_window(tmp_path / "fresh", new, to_read)
    pages = [page for page in fresh.program.shell.page_names if page in ONLY_SHOWN - NOT_COMPARED]
    wanted = what_pages_say(fresh, pages)
    fresh.closes()

    patient = at_the_window(tmp_path / "open", old, to_read)
    faults, differ = [], set()
    try:
        for number, page in enumerate(pages):
            (renames_over_it, writes_over_it)[number % 2](old, patient.diary)
            patient.program.refresh()
            opens(patient, page)
            before, file = read(patient), patient.file()
            (renames_over_it, writes_over_it)[number % 2](new, patient.diary)
            patient.program.refresh()
            shown = read(patient)
            if shown != wanted[page] or patient.file() != file:
                faults.append(f"{page}: {set(wanted[page]) ^ set(shown)}")
            differ |= {page} if before != shown else set()
    finally:
        patient.closes()
    assert not faults, "\n".join(faults)
    assert {"today", "diary", "day"} <= differ  # else nothing could be seen


@pytest.mark.long
@pytest.mark.parametrize("to_read", [False, True], ids=["to write", "to read"])
def test_every_page_says_that_the_diary_is_gone_and_is_there_again_afterwards(qapp, old, tmp_path, to_read):
    patient = at_the_window(tmp_path / "open", old, to_read)
    faults = []
    try:
        for page in patient.program.shell.page_names:
            if page in ("trouble", "help", "clock") or (to_read and page not in ONLY_SHOWN):
                continue
            patient.opens("today")
            opens(patient, page)
            file = patient.file()
            patient.diary.unlink()
            patient.program.refresh()
            if patient.file() != CALM:
                faults.append(f"{page}: it is not said")
            shutil.copyfile(old, patient.diary)
            patient.program.refresh()
            if patient.file() != file:
                faults.append(f"{page}: it does not come back, but {patient.file()}")
    finally:
        patient.closes()
    assert not faults, "\n".join(faults)
