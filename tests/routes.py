"""Routes by the name of a page and a short text, as `("record", "now:2026-03-10 08:00")`."""

from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from unittest.mock import Mock

from kineret_gui.app.page_table import pages, pages_without_diary
from kineret_gui.diary.facts.measurement import Quantity
from kineret_gui.diary.rules.dose_key import day_in, day_of, dose_of
from kineret_gui.diary.rules.period import Period, whole_months
from kineret_gui.screens.framework import routes
from kineret_gui.screens.framework.navigation import Page
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
    visits,
)
from kineret_gui.screens.framework.routes.drafts import route_of_draft
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.symptoms import EndAttack, ShowSymptoms

_ALWAYS_THE_SAME = (
    *(start.ShowToday(), start.StartFirst(), start.ChooseFirstReminder(), start.SayBeforeClosing()),
    *(start.ChooseDiary(), start.SwitchDiary(), start.ShowTrouble(), start.CheckClock(), review.ComparePeriods()),
    *(copies.SettleDuplicates(), copies.ShareDiary(), copies.ExportDiary(), copies.RemindOnPhone()),
    *(copies.ShowBackups(), copies.ChooseSecondPlace(), measurements.ShowMeasurements()),
    *(settings.ShowMore(), settings.ShowPrescription(), settings.SetReminders(), settings.SetAppearance()),
    *(settings.ShowAbout(), settings.ShowSources(), leaflet.ShowKineret(), medicines.ShowMedicines()),
    visits.ShowVisitQuestions(),
)
_ABOUT_A_DAY: dict[str, Callable[[date | None], PageRoute]] = {
    "symptoms": ShowSymptoms,
    "diary": review.ShowMonth,
    "day": review.ShowDay,
    "overview": review.ShowOverview,
    "paper": copies.EnterPaperMonth,
}
_ABOUT_A_FILE: dict[str, Callable[[Path | None], PageRoute]] = {
    "bring-in": copies.BringInFile,
    "salvage": copies.SalvageFile,
    "restore": copies.GoBackToBackup,
    "writer": settings.AskWhoWrites,
}


def route_by_name(page: str, about: str = "") -> PageRoute:
    for route in _ALWAYS_THE_SAME:
        if page == route.PAGE:
            return route
    if page in _ABOUT_A_DAY:
        return _ABOUT_A_DAY[page](day_in(about))
    if page in _ABOUT_A_FILE:
        return _ABOUT_A_FILE[page](Path(about) if about else None)
    kind, _, value = about.partition(":")
    match page:
        case "guide":
            return injections.GuideDose(dose_of(value)) if kind == "dose" else injections.GuideInjection()
        case "question":
            return injections.AnswerDose(dose_of(about))
        case "body":
            return body.ShowPlace(about) if about else body.ShowBody()
        case "photo":
            return body.ShowPhoto(about)
        case "entries":
            category, _, days = about.partition(", ")
            return review.ListEntries(category or "all", _period(days))
        case "changes":
            return review.ShowChanges(_period(about))
        case "pictures" if about:
            picture, day, length = about.split(" ")
            return review.ShowPictureOf(picture, day_of(day), length)
        case "pictures":
            return review.ShowPictures()
        case "report":
            return copies.MakeBlankMonth() if about == "blank" else copies.MakeReport()
        case "values" if kind == "own":
            return measurements.ShowOwnValues(value)
        case "values":
            return measurements.ShowValues(Quantity(value or "temperature"))
        case "whose":
            return start.AskWhoseDiary(Path(about))
        case "topic":
            return leaflet.ShowTopic(about)
        case "medicine-dose":
            dose, _, medicine = about.partition("/")
            day, _, time = dose.partition(" ")
            return medicines.AnswerMedicine(medicine, day_of(day or "2026-03-10"), dose_of(dose).time if time else None)
        case "help":
            return start.GetHelp(about)
        case "attack" if kind == "over":
            return EndAttack(value)
        case "person":
            return settings.ChangePerson(about)
        case "places":
            return settings.ChoosePlaces(about)
    return route_of_draft(page, about)


def _period(key: str) -> Period | None:
    first, _, last = key.partition(" ")
    if last:
        return Period(day_of(first), day_of(last))
    return whole_months(day_of(first)) if first else None


def every_page() -> dict[type[PageRoute], Page]:
    """The table of pages of an open diary, and of those that need none; no screen is made."""
    return {**pages(Mock()), **pages_without_diary(*(Mock() for _ in range(5)))}


def every_route() -> set[type[PageRoute]]:
    """All types of routes that are a page: those that others are made from name none."""
    for module in iter_modules(routes.__path__, f"{routes.__name__}."):
        import_module(module.name)
    return {route for route in _below(PageRoute) if hasattr(route, "PAGE")}


def _below(route: type[PageRoute]) -> set[type[PageRoute]]:
    return {below for child in route.__subclasses__() for below in (child, *_below(child))}
