"""Every page of the program, by its name.

A page is imported when it is first opened: what Today does not need would make its first frame late.
"""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any

from kineret_gui.screens.framework.desk import Choices, Desk
from kineret_gui.screens.framework.navigation import Page
from kineret_gui.screens.framework.reminder_service import Reminders
from kineret_gui.screens.framework.shell import Shell
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.today.today_page import TodayScreen
from kineret_gui.wording.leaflet import Leaflet


def _later(module: str, screen: str, *given: Any) -> Callable[[], Any]:
    """How to make a screen with what it is given, once it is wanted."""
    return lambda: getattr(import_module(f"kineret_gui.screens.{module}"), screen)(*given)


def _start_job(*given: Any) -> Any:
    return import_module("kineret_gui.device.task_process").start(*given)


def pages(desk: Desk) -> dict[str, Page]:
    """The pages of an open diary. All of them need a clock that a diary can go by."""
    needed = {
        "today": Page("today/Today.qml", "today", lambda: TodayScreen(desk)),
        "guide": Page("injection/Guide.qml", "today", _later("injection.guide_page", "GuideScreen", desk)),
        "record": Page("injection/Record.qml", "today", _later("injection.record_page", "RecordScreen", desk)),
        "question": Page("today/Question.qml", "today", _later("today.question_page", "QuestionScreen", desk)),
        "away": Page("today/Away.qml", "today", _later("today.away_page", "AwayScreen", desk)),
        "symptoms": Page("symptoms/Symptoms.qml", "today", _later("symptoms.symptoms_page", "SymptomsScreen", desk)),
        "symptom": Page("symptoms/Symptom.qml", "today", _later("symptoms.symptom_page", "SymptomScreen", desk)),
        "daily": Page("symptoms/Daily.qml", "today", _later("symptoms.daily_page", "DailyScreen", desk)),
        "attack": Page("symptoms/Attack.qml", "today", _later("symptoms.attack_page", "AttackScreen", desk)),
        "note": Page("symptoms/Note.qml", "today", _later("symptoms.note_page", "NoteScreen", desk)),
        "body": Page("body/Body.qml", "body", _later("body.body_page", "BodyScreen", desk)),
        "reaction": Page("reactions/Reaction.qml", "body", _later("reactions.reaction_page", "ReactionScreen", desk)),
        "story": Page("reactions/Story.qml", "body", _later("reactions.story_page", "StoryScreen", desk)),
        "photo": Page("reactions/Photo.qml", "body", _later("reactions.photo_page", "PhotoScreen", desk)),
        "diary": Page("review/Diary.qml", "diary", _later("review.diary_page", "DiaryScreen", desk)),
        "day": Page("review/Day.qml", "diary", _later("review.day_page", "DayScreen", desk)),
        "entry": Page("review/Entry.qml", "diary", _later("review.entry_page", "EntryScreen", desk)),
        "entries": Page("review/Entries.qml", "diary", _later("review.entry_list_page", "EntryListScreen", desk)),
        "changes": Page("review/Changes.qml", "diary", _later("review.changes_page", "ChangesScreen", desk)),
        "overview": Page("review/Overview.qml", "diary", _later("review.overview_page", "OverviewScreen", desk)),
        "comparison": Page(
            "review/Comparison.qml", "diary", _later("review.comparison_page", "ComparisonScreen", desk)
        ),
        "pictures": Page("pictures/Pictures.qml", "diary", _later("pictures.pictures_page", "PicturesScreen", desk)),
        "twins": Page("copies/Duplicates.qml", "today", _later("copies.duplicates_page", "DuplicatesScreen", desk)),
        "bring-in": Page("copies/BringIn.qml", "more", _later("copies.bring_in_page", "BringInScreen", desk)),
        "salvage": Page("copies/Salvage.qml", "more", _later("copies.salvage_page", "SalvageScreen", desk)),
        "share": Page("copies/Share.qml", "more", _later("copies.share_page", "ShareScreen", desk)),
        "report": Page(
            "reporting/Report.qml", "more", _later("reporting.report_page", "ReportScreen", desk, _start_job)
        ),
        "paper": Page("paper/Paper.qml", "more", _later("paper.paper_page", "PaperScreen", desk)),
        "more": Page("more/More.qml", "more", _later("more.more_page", "MoreScreen", desk)),
        "prescription": Page(
            "more/Prescription.qml", "more", _later("more.prescription_page", "PrescriptionScreen", desk)
        ),
        "order": Page("more/Order.qml", "more", _later("more.order_page", "OrderScreen", desk)),
        "pause": Page("more/Pause.qml", "more", _later("more.pause_page", "PauseScreen", desk)),
        "places": Page("more/Places.qml", "more", _later("more.places_page", "PlacesScreen", desk)),
        "measurements": Page(
            "measurements/Measurements.qml",
            "more",
            _later("measurements.measurements_page", "MeasurementsScreen", desk),
        ),
        "values": Page("measurements/Values.qml", "more", _later("measurements.values_page", "ValuesScreen", desk)),
        "check": Page("measurements/Check.qml", "more", _later("measurements.check_page", "CheckScreen", desk)),
        "measurement": Page(
            "measurements/Measurement.qml", "more", _later("measurements.measurement_page", "MeasurementScreen", desk)
        ),
        "export": Page("exporting/Export.qml", "more", _later("exporting.export_page", "ExportScreen", desk)),
        "phone": Page("more/Phone.qml", "more", _later("more.phone_page", "PhoneScreen", desk)),
        "backups": Page("more/Backups.qml", "more", _later("more.backups_page", "BackupsScreen", desk)),
        "second-place": Page(
            "more/SecondPlace.qml", "more", _later("more.second_place_page", "SecondPlaceScreen", desk)
        ),
        "restore": Page("more/Restore.qml", "more", _later("more.restore_page", "RestoreScreen", desk)),
        "person": Page("more/PersonPage.qml", "more", _later("more.person_page", "PersonScreen", desk)),
    }
    return {name: replace(page, needs=desk.now) for name, page in needed.items()}


def pages_without_diary(
    beginning: StartContext, choices: Choices, leaflet: Leaflet, shell: Shell, reminders: Callable[[], Reminders]
) -> dict[str, Page]:
    """The pages that need no diary."""
    appearance = _later("more.appearance_page", "AppearanceScreen", choices, shell.changed.emit)
    reminding = _later("more.reminders_page", "RemindersScreen", choices, reminders, shell.say)
    first = _later("start.first_reminder_page", "FirstReminderScreen", choices, reminders, shell.say, shell.back)
    closing = _later("start.closing_page", "ClosingScreen", choices, reminders, shell.say, shell.back)
    return {
        "start": Page("start/FirstStart.qml", "", _later("start.first_start_page", "FirstStartScreen", beginning)),
        "begin": Page("start/Begin.qml", "more", _later("start.begin_page", "BeginScreen", beginning)),
        "first-reminder": Page("start/FirstReminder.qml", "today", first),
        "closing": Page("start/Closing.qml", "today", closing),
        "whose": Page("start/Whose.qml", "more", _later("start.whose_page", "WhoseScreen", beginning)),
        "writer": Page("more/Writer.qml", "more", _later("more.writer_page", "WriterScreen", beginning)),
        "open": Page("start/OpenDiary.qml", "more", _later("start.open_diary_page", "OpenDiaryScreen", beginning)),
        "reminders": Page("more/Reminders.qml", "more", reminding),
        "appearance": Page("more/Appearance.qml", "more", appearance),
        "about": Page("more/About.qml", "more", _later("more.about_page", "AboutScreen", beginning.go)),
        "sources": Page("more/Sources.qml", "more", _later("more.sources_page", "SourcesScreen", leaflet)),
    }
