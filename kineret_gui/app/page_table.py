"""The page that each route opens.

A page is imported when it is first opened: what Today does not need would make its first frame late.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from types import UnionType
from typing import Any, get_args

from kineret_gui.screens.framework.navigation import Page
from kineret_gui.screens.framework.page_context import Choices, PageContext
from kineret_gui.screens.framework.reminder_service import Reminders
from kineret_gui.screens.framework.routes import (
    body,
    copies,
    injections,
    measurements,
    review,
    settings,
    start,
    symptoms,
)
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.shell import Shell
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.today.today_page import TodayScreen
from kineret_gui.wording.leaflet import Leaflet


def _later(module: str, screen: str, *given: Any) -> Callable[[], Any]:
    """Return a function that imports the module and makes the screen once it is called."""
    return lambda: getattr(import_module(f"kineret_gui.screens.{module}"), screen)(*given)


def _start_job(*given: Any) -> Any:
    return import_module("kineret_gui.device.task_process").start(*given)


def pages(context: PageContext) -> dict[type[PageRoute], Page]:
    """The pages of an open diary. All of them need a clock that a diary can go by."""
    table: dict[type[PageRoute] | UnionType, Page] = {
        start.ShowToday: Page("today/Today.qml", "today", lambda: TodayScreen(context)),
        injections.GuideRoute: Page(
            "injection/Guide.qml", "today", _later("injection.guide_page", "GuideScreen", context)
        ),
        injections.RecordRoute: Page(
            "injection/Record.qml", "today", _later("injection.record_page", "RecordScreen", context)
        ),
        injections.AnswerDose: Page(
            "today/MissedOrUnrecordedDose.qml",
            "today",
            _later("today.missed_or_unrecorded_dose_page", "MissedOrUnrecordedDoseScreen", context),
        ),
        injections.AnswerOpenDoses: Page(
            "today/UnrecordedDays.qml", "today", _later("today.unrecorded_days_page", "UnrecordedDaysScreen", context)
        ),
        symptoms.ShowSymptoms: Page(
            "symptoms/Symptoms.qml", "today", _later("symptoms.symptoms_page", "SymptomsScreen", context)
        ),
        symptoms.SymptomRoute: Page(
            "symptoms/Symptom.qml", "today", _later("symptoms.symptom_page", "SymptomScreen", context)
        ),
        symptoms.DailyRoute: Page("symptoms/Daily.qml", "today", _later("symptoms.daily_page", "DailyScreen", context)),
        symptoms.AttackRoute: Page(
            "symptoms/Attack.qml", "today", _later("symptoms.attack_page", "AttackScreen", context)
        ),
        symptoms.NoteRoute: Page("symptoms/Note.qml", "today", _later("symptoms.note_page", "NoteScreen", context)),
        body.BodyRoute: Page("body/Body.qml", "body", _later("body.body_page", "BodyScreen", context)),
        body.ReactionRoute: Page(
            "reactions/Reaction.qml", "body", _later("reactions.reaction_page", "ReactionScreen", context)
        ),
        body.FollowReaction: Page(
            "reactions/Story.qml", "body", _later("reactions.story_page", "StoryScreen", context)
        ),
        body.ShowPhoto: Page("reactions/Photo.qml", "body", _later("reactions.photo_page", "PhotoScreen", context)),
        review.ShowMonth: Page("review/Diary.qml", "diary", _later("review.diary_page", "DiaryScreen", context)),
        review.ShowDay: Page("review/Day.qml", "diary", _later("review.day_page", "DayScreen", context)),
        review.ShowEntry: Page("review/Entry.qml", "diary", _later("review.entry_page", "EntryScreen", context)),
        review.ListEntries: Page(
            "review/Entries.qml", "diary", _later("review.entry_list_page", "EntryListScreen", context)
        ),
        review.ShowChanges: Page(
            "review/Changes.qml", "diary", _later("review.changes_page", "ChangesScreen", context)
        ),
        review.ShowOverview: Page(
            "review/Overview.qml", "diary", _later("review.overview_page", "OverviewScreen", context)
        ),
        review.ComparePeriods: Page(
            "review/Comparison.qml", "diary", _later("review.comparison_page", "ComparisonScreen", context)
        ),
        review.PicturesRoute: Page(
            "pictures/Pictures.qml", "diary", _later("pictures.pictures_page", "PicturesScreen", context)
        ),
        copies.SettleDuplicates: Page(
            "copies/Duplicates.qml", "today", _later("copies.duplicates_page", "DuplicatesScreen", context)
        ),
        copies.BringInFile: Page(
            "copies/BringIn.qml", "more", _later("copies.bring_in_page", "BringInScreen", context)
        ),
        copies.SalvageFile: Page("copies/Salvage.qml", "more", _later("copies.salvage_page", "SalvageScreen", context)),
        copies.ShareDiary: Page("copies/Share.qml", "more", _later("copies.share_page", "ShareScreen", context)),
        copies.ReportRoute: Page(
            "reporting/Report.qml", "more", _later("reporting.report_page", "ReportScreen", context, _start_job)
        ),
        copies.EnterPaperMonth: Page("paper/Paper.qml", "more", _later("paper.paper_page", "PaperScreen", context)),
        settings.ShowMore: Page("more/More.qml", "more", _later("more.more_page", "MoreScreen", context)),
        settings.ShowPrescription: Page(
            "more/Prescription.qml", "more", _later("more.prescription_page", "PrescriptionScreen", context)
        ),
        settings.OrderRoute: Page("more/Order.qml", "more", _later("more.order_page", "OrderScreen", context)),
        settings.PauseRoute: Page("more/Pause.qml", "more", _later("more.pause_page", "PauseScreen", context)),
        settings.ChoosePlaces: Page("more/Places.qml", "more", _later("more.places_page", "PlacesScreen", context)),
        measurements.ShowMeasurements: Page(
            "measurements/Measurements.qml",
            "more",
            _later("measurements.measurements_page", "MeasurementsScreen", context),
        ),
        measurements.ValuesRoute: Page(
            "measurements/Values.qml", "more", _later("measurements.values_page", "ValuesScreen", context)
        ),
        measurements.CheckRoute: Page(
            "measurements/Check.qml", "more", _later("measurements.check_page", "CheckScreen", context)
        ),
        measurements.MeasurementRoute: Page(
            "measurements/Measurement.qml",
            "more",
            _later("measurements.measurement_page", "MeasurementScreen", context),
        ),
        copies.ExportDiary: Page(
            "exporting/Export.qml", "more", _later("exporting.export_page", "ExportScreen", context)
        ),
        copies.RemindOnPhone: Page("more/Phone.qml", "more", _later("more.phone_page", "PhoneScreen", context)),
        copies.ShowBackups: Page("more/Backups.qml", "more", _later("more.backups_page", "BackupsScreen", context)),
        copies.ChooseSecondPlace: Page(
            "more/SecondPlace.qml", "more", _later("more.second_place_page", "SecondPlaceScreen", context)
        ),
        copies.GoBackToBackup: Page("more/Restore.qml", "more", _later("more.restore_page", "RestoreScreen", context)),
        settings.ChangePerson: Page("more/PersonPage.qml", "more", _later("more.person_page", "PersonScreen", context)),
    }
    return by_route({routes: replace(page, needs=context.diary.now) for routes, page in table.items()})


def pages_without_diary(
    beginning: StartContext, choices: Choices, leaflet: Leaflet, shell: Shell, reminders: Callable[[], Reminders]
) -> dict[type[PageRoute], Page]:
    """The pages that need no diary."""
    appearance = _later("more.appearance_page", "AppearanceScreen", choices, shell.show_choices)
    reminding = _later("more.reminders_page", "RemindersScreen", choices, reminders, shell.say)
    first = _later("start.first_reminder_page", "FirstReminderScreen", choices, reminders, shell.say, shell.back)
    closing = _later("start.closing_page", "ClosingScreen", choices, reminders, shell.say, shell.back)
    table: dict[type[PageRoute] | UnionType, Page] = {
        start.StartFirst: Page(
            "start/FirstStart.qml", "", _later("start.first_start_page", "FirstStartScreen", beginning)
        ),
        start.BeginDiary: Page("start/Begin.qml", "more", _later("start.begin_page", "BeginScreen", beginning)),
        start.ChooseFirstReminder: Page("start/FirstReminder.qml", "today", first),
        start.SayBeforeClosing: Page("start/Closing.qml", "today", closing),
        start.AskWhoseDiary: Page("start/Whose.qml", "more", _later("start.whose_page", "WhoseScreen", beginning)),
        settings.AskWhoWrites: Page("more/Writer.qml", "more", _later("more.writer_page", "WriterScreen", beginning)),
        start.ChooseDiary: Page(
            "start/OpenDiary.qml", "more", _later("start.open_diary_page", "OpenDiaryScreen", beginning)
        ),
        settings.SetReminders: Page("more/Reminders.qml", "more", reminding),
        settings.SetAppearance: Page("more/Appearance.qml", "more", appearance),
        settings.ShowAbout: Page("more/About.qml", "more", _later("more.about_page", "AboutScreen", beginning.go)),
        settings.ShowSources: Page("more/Sources.qml", "more", _later("more.sources_page", "SourcesScreen", leaflet)),
    }
    return by_route(table)


def by_route(table: Mapping[type[PageRoute] | UnionType, Page]) -> dict[type[PageRoute], Page]:
    """The same, each route of a union by itself."""
    return {route: page for routes, page in table.items() for route in get_args(routes) or (routes,)}
