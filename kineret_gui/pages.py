"""Every page of the program, by its name.

A page is imported when it is first opened: what Today does not need would make its first frame late.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from kineret_gui.screens.beginning import Beginning
from kineret_gui.screens.desk import Choices, Desk
from kineret_gui.screens.leaflet import Leaflet
from kineret_gui.screens.shell import Page
from kineret_gui.screens.today import TodayScreen


def _later(module: str, screen: str, *given: Any) -> Callable[[], Any]:
    """How to make a screen with what it is given, once it is wanted."""
    return lambda: getattr(import_module(f"kineret_gui.screens.{module}"), screen)(*given)


def pages(desk: Desk) -> dict[str, Page]:
    """The pages of an open diary."""
    return {
        "today": Page("Today.qml", "today", lambda: TodayScreen(desk)),
        "guide": Page("Guide.qml", "today", _later("guide", "GuideScreen", desk)),
        "record": Page("Record.qml", "today", _later("record", "RecordScreen", desk)),
        "question": Page("Question.qml", "today", _later("question", "QuestionScreen", desk)),
        "body": Page("Body.qml", "body", _later("body", "BodyScreen", desk)),
        "diary": Page("Diary.qml", "diary", _later("diary_page", "DiaryScreen", desk)),
        "day": Page("Day.qml", "diary", _later("day_page", "DayScreen", desk)),
        "entry": Page("Entry.qml", "diary", _later("entry_page", "EntryScreen", desk)),
        "entries": Page("Entries.qml", "diary", _later("entry_list", "EntryListScreen", desk)),
        "changes": Page("Changes.qml", "diary", _later("changes", "ChangesScreen", desk)),
        "more": Page("More.qml", "more", _later("more", "MoreScreen", desk)),
        "prescription": Page("Prescription.qml", "more", _later("prescription", "PrescriptionScreen", desk)),
        "order": Page("Order.qml", "more", _later("order", "OrderScreen", desk)),
        "pause": Page("Pause.qml", "more", _later("pause", "PauseScreen", desk)),
        "places": Page("Places.qml", "more", _later("places_page", "PlacesScreen", desk)),
        "person": Page("PersonPage.qml", "more", _later("person_page", "PersonScreen", desk)),
    }


def pages_without_diary(
    beginning: Beginning, choices: Choices, leaflet: Leaflet, appearance_changed: Callable[[], None]
) -> dict[str, Page]:
    """The pages that need no diary."""
    appearance = _later("appearance", "AppearanceScreen", choices, appearance_changed)
    return {
        "start": Page("FirstStart.qml", "", _later("first_start", "FirstStartScreen", beginning)),
        "begin": Page("Begin.qml", "more", _later("begin_page", "BeginScreen", beginning)),
        "open": Page("OpenDiary.qml", "more", _later("open_diary", "OpenDiaryScreen", beginning)),
        "appearance": Page("Appearance.qml", "more", appearance),
        "about": Page("About.qml", "more", _later("about", "AboutScreen", beginning.go)),
        "sources": Page("Sources.qml", "more", _later("sources", "SourcesScreen", leaflet)),
    }
