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
    leaflet,
    measurements,
    medicines,
    review,
    settings,
    start,
    symptoms,
    visits,
)
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.shell import Shell
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.today.today_page import TodayScreen


def _later(module: str, screen: str, *given: Any) -> Callable[[], Any]:
    """Return a function that imports the module and makes the screen once it is called."""
    return lambda: getattr(import_module(f"kineret_gui.screens.{module}"), screen)(*given)


def _start_job(*given: Any) -> Any:
    return import_module("kineret_gui.device.task_process").start(*given)


def pages(context: PageContext) -> dict[type[PageRoute], Page]:
    """The pages of an open diary. All of them need a clock that a diary can go by."""

    def page(source: str, tab: str, screen: str, *given: Any) -> Page:
        """The page drawn by `room/Page.qml`; its screen is `module.Class` of the same room."""
        module, name = screen.split(".")
        return Page(source, tab, _later(f"{source.partition('/')[0]}.{module}", name, context, *given))

    table: dict[type[PageRoute] | UnionType, Page] = {
        start.ShowToday: Page("today/Today.qml", "today", lambda: TodayScreen(context)),
        injections.GuideRoute: page("injection/Guide.qml", "today", "guide_page.GuideScreen"),
        injections.RecordRoute: page("injection/Record.qml", "today", "record_page.RecordScreen"),
        injections.AnswerDose: page(
            "today/MissedOrUnrecordedDose.qml", "today", "missed_or_unrecorded_dose_page.MissedOrUnrecordedDoseScreen"
        ),
        injections.AnswerOpenDoses: page(
            "today/UnrecordedDays.qml", "today", "unrecorded_days_page.UnrecordedDaysScreen"
        ),
        symptoms.ShowSymptoms: page("symptoms/Symptoms.qml", "today", "symptoms_page.SymptomsScreen"),
        symptoms.SymptomRoute: page("symptoms/Symptom.qml", "today", "symptom_page.SymptomScreen"),
        symptoms.DailyRoute: page("symptoms/Daily.qml", "today", "daily_page.DailyScreen"),
        symptoms.AttackRoute: page("symptoms/Attack.qml", "today", "attack_page.AttackScreen"),
        symptoms.NoteRoute: page("symptoms/Note.qml", "today", "note_page.NoteScreen"),
        body.BodyRoute: page("body/Body.qml", "body", "body_page.BodyScreen"),
        body.ReactionRoute: page("reactions/Reaction.qml", "body", "reaction_page.ReactionScreen"),
        body.FollowReaction: page("reactions/Story.qml", "body", "story_page.StoryScreen"),
        body.ShowPhoto: page("reactions/Photo.qml", "body", "photo_page.PhotoScreen"),
        review.ShowMonth: page("review/Diary.qml", "diary", "diary_page.DiaryScreen"),
        review.ShowDay: page("review/Day.qml", "diary", "day_page.DayScreen"),
        review.ShowEntry: page("review/Entry.qml", "diary", "entry_page.EntryScreen"),
        review.ListEntries: page("review/Entries.qml", "diary", "entry_list_page.EntryListScreen"),
        review.ShowChanges: page("review/Changes.qml", "diary", "changes_page.ChangesScreen"),
        review.ShowOverview: page("review/Overview.qml", "diary", "overview_page.OverviewScreen"),
        review.ComparePeriods: page("review/Comparison.qml", "diary", "comparison_page.ComparisonScreen"),
        review.PicturesRoute: page("pictures/Pictures.qml", "diary", "pictures_page.PicturesScreen"),
        copies.SettleDuplicates: page("copies/Duplicates.qml", "today", "duplicates_page.DuplicatesScreen"),
        copies.BringInFile: page("copies/BringIn.qml", "more", "bring_in_page.BringInScreen"),
        copies.SalvageFile: page("copies/Salvage.qml", "more", "salvage_page.SalvageScreen"),
        copies.ShareDiary: page("copies/Share.qml", "more", "share_page.ShareScreen"),
        copies.ReportRoute: page("reporting/Report.qml", "more", "report_page.ReportScreen", _start_job),
        copies.EnterPaperMonth: page("paper/Paper.qml", "more", "paper_page.PaperScreen"),
        settings.ShowMore: page("more/More.qml", "more", "more_page.MoreScreen"),
        settings.ShowPrescription: page("more/Prescription.qml", "more", "prescription_page.PrescriptionScreen"),
        settings.OrderRoute: page("more/Order.qml", "more", "order_page.OrderScreen"),
        settings.PauseRoute: page("more/Pause.qml", "more", "pause_page.PauseScreen"),
        settings.ChoosePlaces: page("more/Places.qml", "more", "places_page.PlacesScreen"),
        measurements.ShowMeasurements: page(
            "measurements/Measurements.qml", "more", "measurements_page.MeasurementsScreen"
        ),
        measurements.ValuesRoute: page("measurements/Values.qml", "more", "values_page.ValuesScreen"),
        measurements.CheckRoute: page("measurements/Check.qml", "more", "check_page.CheckScreen"),
        measurements.MeasurementRoute: page(
            "measurements/Measurement.qml", "more", "measurement_page.MeasurementScreen"
        ),
        medicines.ShowMedicines: page("medicines/Medicines.qml", "more", "medicines_page.MedicinesScreen"),
        medicines.MedicineRoute: page("medicines/Medicine.qml", "more", "medicine_page.MedicineScreen"),
        medicines.AnswerMedicine: page("medicines/MedicineDose.qml", "today", "medicine_dose_page.MedicineDoseScreen"),
        medicines.TakenRoute: page("medicines/Taken.qml", "today", "taken_page.TakenScreen"),
        visits.ShowVisitQuestions: page(
            "visits/VisitQuestions.qml", "more", "visit_questions_page.VisitQuestionsScreen"
        ),
        visits.VisitQuestionRoute: page("visits/VisitQuestion.qml", "more", "visit_question_page.VisitQuestionScreen"),
        visits.AnswerVisitQuestion: page("visits/VisitAnswer.qml", "more", "visit_answer_page.VisitAnswerScreen"),
        copies.ExportDiary: page("exporting/Export.qml", "more", "export_page.ExportScreen"),
        copies.RemindOnPhone: page("more/Phone.qml", "more", "phone_page.PhoneScreen"),
        copies.ShowBackups: page("more/Backups.qml", "more", "backups_page.BackupsScreen"),
        copies.ChooseSecondPlace: page("more/SecondPlace.qml", "more", "second_place_page.SecondPlaceScreen"),
        copies.GoBackToBackup: page("more/Restore.qml", "more", "restore_page.RestoreScreen"),
        settings.ChangePerson: page("more/PersonPage.qml", "more", "person_page.PersonScreen"),
    }
    diary = context.diary
    return by_route({routes: replace(page, needs=diary.now, look=diary.one_look) for routes, page in table.items()})


def pages_without_diary(
    beginning: StartContext,
    choices: Choices,
    shell: Shell,
    reminders: Callable[[], Reminders],
    can_write: Callable[[], bool],
) -> dict[type[PageRoute], Page]:
    """The pages that need no diary; `can_write` is whether one is open that can be written in."""
    papers = beginning.leaflet
    appearance = _later(
        "more.appearance_page", "AppearanceScreen", choices, shell.show_choices, shell.switch_sore_hands
    )
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
        start.SwitchDiary: Page(
            "start/SwitchDiary.qml", "more", _later("start.switch_diary_page", "SwitchDiaryScreen", beginning)
        ),
        settings.SetReminders: Page("more/Reminders.qml", "more", reminding),
        settings.SetAppearance: Page("more/Appearance.qml", "more", appearance),
        leaflet.ShowKineret: Page(
            "leaflet/Kineret.qml", "more", _later("leaflet.kineret_page", "KineretScreen", beginning)
        ),
        leaflet.ShowTopic: Page(
            "leaflet/Topic.qml", "more", _later("leaflet.topic_page", "TopicScreen", papers, beginning.go, can_write)
        ),
        settings.ShowAbout: Page("more/About.qml", "more", _later("more.about_page", "AboutScreen", beginning.go)),
        settings.ShowSources: Page("more/Sources.qml", "more", _later("more.sources_page", "SourcesScreen", papers)),
    }
    return by_route(table)


def by_route(table: Mapping[type[PageRoute] | UnionType, Page]) -> dict[type[PageRoute], Page]:
    """The same, each route of a union by itself."""
    return {route: page for routes, page in table.items() for route in get_args(routes) or (routes,)}
