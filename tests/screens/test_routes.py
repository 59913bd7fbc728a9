"""Every route leads to a page that takes it, and a form is kept on disk under the key that it always had."""

from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from kineret_gui.diary.facts.measurement import Quantity
from kineret_gui.screens.framework.form import FormPage, FormScreen
from kineret_gui.screens.framework.routes.body import (
    CorrectReaction,
    FollowReaction,
    RecordReaction,
    RecordReactionAt,
    RecordReactionTo,
)
from kineret_gui.screens.framework.routes.drafts import route_of_draft
from kineret_gui.screens.framework.routes.injections import (
    AnswerOpenDoses,
    CorrectInjection,
    RecordDose,
    RecordDoseNow,
    RecordInjection,
    RecordIntoSpot,
    RecordOnDay,
)
from kineret_gui.screens.framework.routes.measurements import (
    CorrectCheck,
    CorrectMeasurement,
    PlanCheck,
    RecordCheckResult,
    RecordMeasurement,
    RecordOwnQuantity,
    RecordQuantity,
)
from kineret_gui.screens.framework.routes.medicines import (
    CorrectMedicine,
    CorrectMedicineTaken,
    OrderMedicine,
    TakeMedicine,
)
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.routes.route import FormRoute
from kineret_gui.screens.framework.routes.settings import (
    AskWhoWrites,
    ChangePerson,
    ChoosePlaces,
    CorrectOrder,
    CorrectPause,
    WriteOrder,
    WritePause,
)
from kineret_gui.screens.framework.routes.start import BeginDiary, CheckClock, GetHelp, ShowTrouble
from kineret_gui.screens.framework.routes.symptoms import (
    CorrectAttack,
    CorrectDailySymptoms,
    CorrectNote,
    CorrectSymptom,
    EndAttack,
    RecordAnotherAttack,
    RecordAttack,
    RecordDailySymptoms,
    RecordOwnSymptom,
    RecordSymptom,
    WriteNote,
)
from kineret_gui.screens.framework.routes.visits import (
    AnswerVisitQuestion,
    CorrectVisitQuestion,
    WriteVisitQuestion,
)
from tests.facts import day, dose
from tests.routes import every_page, every_route

PAST = day("2026-03-05")
MORNING = dose("2026-03-09 08:00")
# By these, drafts of all versions lie on disk. A line that is changed here loses somebody's half-filled form.
DRAFTS = {
    ("record", ""): RecordInjection(),
    ("record", "thigh-front-left/upper-inner"): RecordIntoSpot("thigh-front-left/upper-inner"),
    ("record", "dose:2026-03-09 08:00"): RecordDose(MORNING),
    ("record", "now:2026-03-09 08:00"): RecordDoseNow(MORNING),
    ("record", "day:2026-03-05"): RecordOnDay(PAST),
    ("record", "entry:e1"): CorrectInjection("e1"),
    ("away", ""): AnswerOpenDoses(),
    ("symptom", "what:effect-headache"): RecordSymptom("effect-headache"),
    ("symptom", "2026-03-05/what:effect-headache"): RecordSymptom("effect-headache", PAST),
    ("symptom", "own:"): RecordOwnSymptom(),
    ("symptom", "own:Heavy: legs/arms"): RecordOwnSymptom("Heavy: legs/arms"),
    ("symptom", "2026-03-05/own:Heavy legs"): RecordOwnSymptom("Heavy legs", PAST),
    ("symptom", "entry:e1"): CorrectSymptom("e1"),
    ("daily", ""): RecordDailySymptoms(),
    ("daily", "2026-03-05"): RecordDailySymptoms(PAST),
    ("daily", "entry:e1"): CorrectDailySymptoms("e1"),
    ("attack", ""): RecordAttack(),
    ("attack", "another"): RecordAnotherAttack(),
    ("attack", "entry:e1"): CorrectAttack("e1"),
    ("note", ""): WriteNote(),
    ("note", "2026-03-05"): WriteNote(PAST),
    ("note", "entry:e1"): CorrectNote("e1"),
    ("reaction", ""): RecordReaction(),
    ("reaction", "place:thigh-front-left"): RecordReactionAt("thigh-front-left"),
    ("reaction", "injection:e1"): RecordReactionTo("e1"),
    ("reaction", "entry:e1"): CorrectReaction("e1"),
    ("story", "r1"): FollowReaction("r1"),
    ("measurement", ""): RecordMeasurement(),
    ("measurement", "quantity:CRP"): RecordQuantity(Quantity.CRP),
    ("measurement", "own:Ferritin"): RecordOwnQuantity("Ferritin"),
    ("measurement", "check:c1"): RecordCheckResult("c1"),
    ("measurement", "entry:e1"): CorrectMeasurement("e1"),
    ("check", ""): PlanCheck(),
    ("check", "entry:e1"): CorrectCheck("e1"),
    ("medicine", ""): OrderMedicine(),
    ("medicine", "entry:e1"): CorrectMedicine("e1"),
    ("medicine-taken", "medicine:m1"): TakeMedicine("m1"),
    ("medicine-taken", "entry:e1"): CorrectMedicineTaken("e1"),
    ("visit-question", ""): WriteVisitQuestion(),
    ("visit-question", "entry:e1"): CorrectVisitQuestion("e1"),
    ("visit-answer", "entry:e1"): AnswerVisitQuestion("e1"),
    ("entry", "e1"): ShowEntry("e1"),
    ("order", ""): WriteOrder(),
    ("order", "e1"): CorrectOrder("e1"),
    ("pause", ""): WritePause(),
    ("pause", "e1"): CorrectPause("e1"),
    ("person", ""): ChangePerson(),
    ("places", ""): ChoosePlaces(),
    ("begin", ""): BeginDiary(),
}
# Routes to a form that is kept under the key of another route.
SHARED = {
    ("attack", "entry:e1"): EndAttack("e1"),
    ("person", ""): ChangePerson("mark"),
    ("places", ""): ChoosePlaces("places"),
}
# No route leads back to these: the page of the first diary offers what was kept.
OFFERED_THERE = {
    ("writer", ""): AskWhoWrites(),
    ("writer", "/home/ada/ada.diary"): AskWhoWrites(Path("/home/ada/ada.diary")),
}


@pytest.mark.parametrize("kept", [DRAFTS, SHARED, OFFERED_THERE], ids=["its own", "another's", "without a way back"])
def test_a_form_is_kept_under_the_key_that_it_always_had(kept):
    assert {key: (route.PAGE, route.draft_key) for key, route in kept.items()} == {key: key for key in kept}


@pytest.mark.parametrize(("page", "key"), DRAFTS, ids=" ".join)
def test_a_kept_form_leads_back_to_its_page(page, key):
    assert route_of_draft(page, key) == DRAFTS[page, key]


def test_a_page_without_a_form_is_no_place_to_go_on():
    with pytest.raises(ValueError, match="diary"):
        route_of_draft("diary", "")


def test_the_key_of_every_form_is_known_here():
    kept = {type(route) for routes in (DRAFTS, SHARED, OFFERED_THERE) for route in routes.values()}
    assert kept == {route for route in every_route() if issubclass(route, FormRoute)}


def test_every_route_has_a_page_and_no_page_two_names():
    table = every_page() | dict.fromkeys((ShowTrouble, CheckClock, GetHelp))  # which the main window has itself
    assert table.keys() == every_route()
    files = {(route.PAGE, page.file) for route, page in every_page().items()}
    assert len(files) == len({name for name, _ in files})


def test_every_screen_takes_the_routes_of_its_page(patient):
    table = patient.program.shell._pages._pages
    wrong = []
    for page in dict.fromkeys(table.values()):
        routes = {route for route in table if table[route] == page}
        screen = page.make()
        taken = get_type_hints(screen.begin_form if isinstance(screen, FormScreen) else screen.open).get("route")
        says_nothing = taken is Any and not any(route.__struct_fields__ for route in routes)
        if not says_nothing and not routes <= set(get_args(taken) or (taken,)):
            wrong.append(f"{type(screen).__name__} takes {taken}, its page has {routes}")
        if isinstance(screen, FormPage) != all(issubclass(route, FormRoute) for route in routes):
            wrong.append(f"{type(screen).__name__} and {routes}: only one is a form")
    assert not wrong, "\n".join(wrong)
