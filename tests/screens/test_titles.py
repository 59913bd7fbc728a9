"""What others can read over somebody's shoulder names no medicine: titles, tooltips, dialogs and print jobs."""

import re
from datetime import date
from pathlib import Path

import pytest

from kineret_gui.device.notification_thread import PLAIN_NAME, notifier_of_desktop
from kineret_gui.device.printing import printer
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.content.sheet_order import BlankMonth
from kineret_gui.report.content.sheet_parts import title
from kineret_gui.wording import notifications

STATIC = ("today", "diary", "body", "more", "help", "about", "reminders", "prescription", "guide")
PROJECT = Path(__file__).parents[2]
SCREENS = sorted((PROJECT / "kineret_gui").rglob("*.qml"))
DIALOGS = re.compile(r"(?:FileField|FileChooser)\s*\{[^}]*?title:\s*([^\n]*)", re.DOTALL)


def names_the_medicine(words: str) -> bool:
    return "kineret" in words.casefold() or "anakinra" in words.casefold()


def test_the_window_names_it_on_no_page(patient, diary):
    for page in patient.program.shell.page_names:
        if page in STATIC:
            patient.opens(page)
        assert not names_the_medicine(patient.title_of_the_window()), page


@pytest.mark.parametrize("shown", [False, True])
def test_the_window_names_neither_whatever_reminders_may_name(patient, diary, shown):
    patient.prefers(name_shown=shown)

    assert patient.title_of_the_window() == "Injection diary"


def test_a_window_about_trouble_does_not_name_it(patient, diary):
    diary.path.write_bytes(b"no diary at all")

    patient.sees("This is not a Kineret diary")
    assert not names_the_medicine(patient.title_of_the_window())


def test_the_small_picture_of_the_program_does_not_name_it():
    for words in notifications.tray(), notifications.open_the_diary(), notifications.stop():
        assert not names_the_medicine(words)


def test_what_a_desktop_writes_above_a_notification_does_not_name_it(tmp_path):
    assert notifier_of_desktop(tmp_path / "icon.svg").app_name == PLAIN_NAME
    assert not names_the_medicine(PLAIN_NAME)


def test_no_window_for_files_names_it():
    titles = [title for file in SCREENS for title in DIALOGS.findall(file.read_text("utf-8"))]

    assert len([title for title in titles if "qsTr" in title]) >= 8
    assert not [title for title in titles if names_the_medicine(title)]


@pytest.mark.parametrize("what", [ReportChoice(date(2026, 3, 1), date(2026, 3, 31)), BlankMonth(date(2026, 3, 1))])
def test_no_print_job_and_no_window_for_printers_names_it(qapp, what):
    assert not names_the_medicine(title(what))
    assert printer(title(what), "a4").docName() == title(what)


def test_the_entry_among_the_programs_does_not_name_it():
    entry = (PROJECT / "packaging" / "kineret-gui.desktop").read_text()
    shown = re.findall(r"^(?:Name|GenericName|Comment)=(.*)$", entry, re.MULTILINE)

    assert len(shown) == 3
    assert not [words for words in shown if names_the_medicine(words)]
