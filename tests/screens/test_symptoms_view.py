"""What the pages of symptoms say, as tables."""

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from kineret_gui.device.paths import resources
from kineret_gui.diary.facts.attack import Attack, AttackKind
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Question, Rating, Scale
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, Measurement, Quantity
from kineret_gui.diary.facts.person import Condition
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.daily_questions import questions
from kineret_gui.diary.rules.dose_key import day_and_rest, day_in
from kineret_gui.screens.framework.diary_reader import source_line
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.routes.body import RecordReaction
from kineret_gui.screens.framework.routes.measurements import RecordQuantity, ShowMeasurements
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.framework.routes.symptoms import (
    CorrectAttack,
    RecordAnotherAttack,
    RecordDailySymptoms,
    RecordOwnSymptom,
    RecordSymptom,
    WriteNote,
)
from kineret_gui.screens.help.get_help_view import SIGNS
from kineret_gui.screens.help.known_names import ALL_EFFECTS, EFFECTS, FROM_A_BLOOD_TEST, known_name, needs_help
from kineret_gui.screens.symptoms import attack_form, daily_form, symptom_links
from kineret_gui.screens.symptoms.attack_fields_view import temperature_text
from kineret_gui.screens.symptoms.attack_form import AttackForm
from kineret_gui.screens.symptoms.daily_form import DailyForm, answering, asking, daily_of
from kineret_gui.screens.symptoms.daily_view import answer_rows, choosable_rows, day_text, joints_text
from kineret_gui.screens.symptoms.duration_view import duration_text, typed_duration
from kineret_gui.screens.symptoms.symptom_form import about_own, about_sentence, correcting, symptom_of
from kineret_gui.screens.symptoms.symptom_links import SymptomsFacts
from kineret_gui.screens.symptoms.symptom_view import level_rows
from kineret_gui.wording import symptoms
from kineret_gui.wording.leaflet import leaflet_from
from tests.facts import at, day, entry, person

LEAFLET = leaflet_from(json.loads((resources() / "leaflet" / "en.json").read_text("utf-8")))
NOW, TODAY = at("2026-03-10 10:00"), day("2026-03-10")
FEVER, RASH = Question(Asked.FEVER, Scale.TO_FOUR), Question(Asked.RASH, Scale.YES_NO)
STIFFNESS = Question(Asked.STIFFNESS, Scale.MINUTES)
CAPS = person(condition=Condition.CAPS)


def hub(on: str = "2026-03-10", **more: Any) -> SymptomsFacts:
    return SymptomsFacts(person=more.pop("person", CAPS), day=day(on), today=TODAY, now=Now(NOW.utc, NOW.zone), **more)


# Words


def test_the_names_are_those_of_the_leaflet_for_exactly_its_signs_and_effects():
    said = LEAFLET
    assert {s.id: s.label for name in (*SIGNS, ALL_EFFECTS) for s in said.group(name) if s.label} == symptoms.NAMES


@pytest.mark.parametrize("id", symptoms.NAMES)
def test_every_name_of_the_leaflet_is_known_however_it_is_typed(id):
    assert known_name(LEAFLET, f"  {symptoms.NAMES[id].upper()} ") == id


@pytest.mark.parametrize("typed", ["", "  ", "Heavy legs", "Head ache", "<b>Headache</b>"])
def test_any_other_name_is_the_persons_own(typed):
    assert known_name(LEAFLET, typed) == ""


def test_an_effect_needs_no_help_page_and_a_sign_does():
    assert needs_help(LEAFLET, "nausea")
    assert [s.id for name in EFFECTS for s in LEAFLET.group(name) if needs_help(LEAFLET, s.id)] == [
        "effect-serious-infection"
    ]


# The way to everything


def test_the_day_of_the_condition_says_whether_it_is_noted():
    (row,) = symptom_links.condition_rows(hub())
    assert (row.title, row.detail, row.route) == ("Today's symptoms: CAPS", "Not recorded yet", RecordDailySymptoms())

    noted = DailySymptoms(TODAY, at("2026-03-10 20:10"), (Rating(Asked.FEVER, Scale.TO_FOUR, 2),))
    (row,) = symptom_links.condition_rows(hub(daily=(noted,)))
    assert row.detail == "Recorded at 20:10. View or change"


def test_a_day_that_was_noted_later_says_when():
    noted = DailySymptoms(day("2026-03-05"), at("2026-03-09 20:10"), note="n")
    (row,) = symptom_links.condition_rows(hub("2026-03-05", daily=(noted,)))
    assert row.title == "Symptoms on Thursday, 5 March 2026: CAPS"
    assert row.detail == "Recorded yesterday at 20:10. View or change"


def test_a_past_day_goes_along_to_the_pages_that_take_one():
    facts = hub("2026-03-05", symptoms=(Symptom(NOW, own="Heavy legs"),))
    rows = (
        *symptom_links.condition_rows(facts),
        *symptom_links.felt_rows(facts, LEAFLET),
        *symptom_links.other_rows(facts),
    )
    past = day("2026-03-05")
    assert [row.route for row in rows] == [
        RecordDailySymptoms(past),
        RecordSymptom("effect-headache", past),
        RecordOwnSymptom("Heavy legs", past),
        RecordReaction(),
        RecordOwnSymptom(day=past),
        ShowMeasurements(),
        WriteNote(past),
    ]


def test_an_attack_that_is_not_over_comes_first_whatever_the_condition_is_now():
    over, lasting = Attack(at("2026-03-01 08:00"), at("2026-03-02 08:00")), Attack(at("2026-03-09 08:00"))
    attacks = (entry(lasting, "a2"), entry(over, "a1"))
    rows = symptom_links.condition_rows(hub(person=person(condition=Condition.FMF), attacks=attacks))
    assert [(row.title, row.route) for row in rows] == [
        ("Attack since yesterday at 08:00", CorrectAttack("a2")),
        ("Record another attack", RecordAnotherAttack()),
    ]
    assert symptom_links.condition_rows(hub(attacks=attacks))[0].route == CorrectAttack("a2")


def test_stills_disease_offers_a_temperature_with_the_last_one():
    still = person(condition=Condition.STILLS_DISEASE)
    last = Measurement(at("2026-03-09 19:00"), Quantity.TEMPERATURE, Decimal("38.50"), CELSIUS)
    assert symptom_links.condition_rows(hub(person=still))[1].detail == "Morning and evening"
    row = symptom_links.condition_rows(hub(person=still, temperature=last))[1]
    assert row.route == RecordQuantity(Quantity.TEMPERATURE)
    assert row.detail == "Last: 38.50 °C, yesterday at 19:00"


@pytest.mark.parametrize(("asked", "title"), [((), "Choose your daily questions"), ((Asked.PAIN,), "Today's symptoms")])
def test_another_condition_chooses_first(asked, title):
    (row,) = symptom_links.condition_rows(hub(person=person(asked=asked)))
    assert (row.title, row.route) == (title, RecordDailySymptoms())


def test_own_names_come_the_latest_first_each_once_and_none_that_the_leaflet_has():
    felt = (
        Symptom(at("2026-03-08 10:00"), own="heavy legs", level=Level.MILD),
        Symptom(at("2026-03-09 10:00"), own="Heavy legs", level=Level.MODERATE),
        Symptom(at("2026-03-10 09:00"), own="Itchy nose"),
        Symptom(at("2026-03-10 09:00"), own="NAUSEA"),
        Symptom(at("2026-03-07 09:00"), HEADACHE, level=Level.MILD),
    )
    rows = symptom_links.felt_rows(hub(symptoms=felt), LEAFLET)
    assert [(row.title, row.detail) for row in rows] == [
        ("Headache", "Last: Sat 7 Mar, mild"),
        ("Itchy nose", "Last: today at 09:00"),
        ("Heavy legs", "Last: yesterday at 10:00, moderate"),
        ("Injection site reaction", ""),
    ]


def test_every_effect_of_the_leaflet_is_one_press_away_and_every_sign_opens_help():
    said, facts = LEAFLET, hub()
    rows = [*symptom_links.felt_rows(facts, said)]
    rows += [row for name in EFFECTS for row in symptom_links.effect_rows(facts, said, said.group(name))]
    effects = [s.id for name in EFFECTS for s in said.group(name)]
    about_reactions = {"effect-site-reaction", "effect-site-pain"}
    assert [r.route for r in rows if r.route.PAGE == "symptom"] == [RecordSymptom("effect-headache")]
    assert [r.title for r in rows if isinstance(r.route, GetHelp)] == ["Serious infection"]
    assert [r.route for r in rows if r.route.PAGE == "measurement"] == [
        FROM_A_BLOOD_TEST[id] for id in effects if id in FROM_A_BLOOD_TEST
    ]
    assert len(rows) == len([id for id in effects if id not in about_reactions]) + 1
    for name in SIGNS:
        signs = symptom_links.sign_rows(said.group(name))
        assert {row.route for row in signs} == {GetHelp(s.id) for s in said.group(name)}
    assert source_line(said.group("common-effects")).startswith("Source: ")


# The day a page is about


@pytest.mark.parametrize(
    ("about", "found"),
    [
        ("2026-03-05/what:effect-headache", (day("2026-03-05"), "what:effect-headache")),
        ("2026-03-05/own:left/right", (day("2026-03-05"), "own:left/right")),
        ("own:left/right", (None, "own:left/right")),
        ("own:", (None, "own:")),
        ("2026-13-05/own:", (None, "2026-13-05/own:")),
    ],
)
def test_a_day_may_stand_in_front(about, found):
    assert day_and_rest(about) == found


@pytest.mark.parametrize("text", ["", "today", "2026-02-30", "entry:x"])
def test_what_is_no_day_is_none(text):
    assert day_in(text) is None


# One symptom


@pytest.mark.parametrize(
    ("hours", "minutes", "together"),
    [
        ("1", "30", 90),
        ("", "90", 90),
        ("2", "", 120),
        ("٢", "", 120),
        ("0", "0", None),
        ("1440", "0", 86400),
        ("1440", "1", None),
        ("1.5", "", None),
        ("1e3", "", None),
        ("-1", "", None),
        ("1", "x", None),
        ("", "", None),
    ],
)
def test_a_duration_is_understood_or_refused(hours, minutes, together):
    assert typed_duration(hours, minutes) == together


@pytest.mark.parametrize(
    ("minutes", "words"), [(None, "Not answered"), (15, "15 minutes"), (240, "4 hours"), (1440, "All day")]
)
def test_a_duration_in_words(minutes, words):
    # Without the program's language "4 hours" is as it stands in the source.
    assert duration_text(minutes).replace("(s)", "s") == words


def test_one_press_says_what_it_will_write():
    spoken = [row.spoken for row in level_rows(about_sentence(HEADACHE))]
    assert spoken[0] == "None: record Headache"
    assert [row.strength for row in level_rows(about_own("Heavy legs"))] == [0, 1, 2, 3]
    assert level_rows(about_own(""))[1].spoken == "Mild: record this"


def test_a_correction_only_marks_the_level():
    rows = level_rows(correcting(entry(Symptom(NOW, HEADACHE, level=Level.MODERATE))))
    assert [(row.spoken, row.chosen) for row in rows][2] == ("Moderate", True)


def test_an_own_word_that_the_leaflet_has_is_written_under_that():
    assert symptom_of(about_own(" headache "), LEAFLET, NOW, None) == Symptom(NOW, HEADACHE)
    assert symptom_of(about_own(" Heavy legs "), LEAFLET, NOW, 15).own == "Heavy legs"


# A day


def test_nothing_is_assumed_of_a_question_that_nobody_answered():
    form = daily_form.form_of_day(TODAY, CAPS)
    assert form.asked == questions(CAPS)
    assert daily_of(form, NOW) == FormError("Answer at least one question, or write a note.")
    written = daily_of(answering(form, FEVER, 0), NOW)
    assert isinstance(written, DailySymptoms)
    assert written.ratings == (Rating(Asked.FEVER, Scale.TO_FOUR, 0),)


def test_an_answer_pressed_again_is_taken_back():
    form = answering(daily_form.form_of_day(TODAY, CAPS), FEVER, 2)
    assert form.answer_to(FEVER) == 2
    assert answering(form, FEVER, 2).answer_to(FEVER) is None
    assert answering(form, FEVER, 3).answer_to(FEVER) == 3


def test_answers_are_written_in_the_order_of_the_questions():
    form = daily_form.form_of_day(TODAY, CAPS)
    for question in reversed(form.asked):
        form = answering(form, question, 1)
    written = daily_of(form, NOW)
    assert isinstance(written, DailySymptoms)
    assert [rating.question for rating in written.ratings] == list(form.asked)


def test_a_correction_keeps_what_was_asked_before_and_changes_nothing_by_itself():
    old = DailySymptoms(
        TODAY,
        at("2026-03-10 08:00"),
        (Rating(Asked.STIFFNESS, Scale.MINUTES, 40), Rating(Asked.RASH, Scale.YES_NO, 1)),
        sore=("neck",),
        rash_where="arms",
        note="n",
    )
    form = daily_form.correcting(entry(old), CAPS)
    assert form.asked == (*questions(CAPS), STIFFNESS, RASH, daily_form.JOINTS_ASKED)
    assert daily_of(form, NOW) == old


@pytest.mark.parametrize(
    ("typed", "minutes", "refused"),
    [
        ("40", 40, False),
        ("0", 0, False),
        ("1441", None, True),
        ("1e3", None, True),
        ("٤٠", 40, False),
        ("", None, False),
    ],
)
def test_minutes_are_understood_or_refused(typed, minutes, refused):
    form = daily_form.typing_minutes(DailyForm("f", TODAY, asked=(STIFFNESS,)), STIFFNESS, typed)
    assert form.answer_to(STIFFNESS) == minutes
    assert bool(daily_form.wrong_minutes(form)) == refused
    if refused:
        assert isinstance(daily_of(form, NOW), FormError)


def test_where_the_rash_is_goes_with_a_rash():
    form = replace(DailyForm("f", TODAY, asked=(RASH,)), rash_where="arms")
    yes, no = daily_of(answering(form, RASH, 1), NOW), daily_of(answering(form, RASH, 0), NOW)
    assert isinstance(yes, DailySymptoms)
    assert isinstance(no, DailySymptoms)
    assert (yes.rash_where, no.rash_where) == ("arms", "")


def test_questions_that_are_chosen_anew_leave_answers_alone():
    form = answering(asking(DailyForm("f", TODAY), person(asked=(Asked.FEVER,))), FEVER, 1)
    form = asking(form, person(asked=(Asked.PAIN,)))
    written = daily_of(form, NOW)
    assert isinstance(written, DailySymptoms)
    assert written.ratings == (Rating(Asked.FEVER, Scale.TO_FOUR, 1),)


@pytest.mark.parametrize(
    ("question", "words", "spoken"),
    [
        (FEVER, ["0", "1", "2", "3", "4"], ["Fever: 0, none", "Fever: 4, worst"]),
        (Question(Asked.OVERALL, Scale.TO_TEN), [str(n) for n in range(11)], ["Overall: 0, very well"]),
        (RASH, ["Yes", "No"], ["Rash: Yes", "Rash: No"]),
        (STIFFNESS, [f"{n} min" for n in (0, 15, 30, 45, 60, 90, 120)], ["Morning stiffness: 15 min"]),
    ],
)
def test_the_answers_to_a_question(question, words, spoken):
    rows = answer_rows(DailyForm("f", TODAY), question)
    assert [row.words for row in rows] == words
    assert set(spoken) <= {row.spoken for row in rows}
    assert all(row.words in row.spoken for row in rows)
    assert len({row.spoken for row in rows}) == len(rows)


def test_joints_and_days_in_words():
    form = DailyForm("f", TODAY, sore=frozenset({"neck"}), swollen=frozenset({"knee-left", "back"}))
    assert joints_text(form) == "Sore: Neck. Swollen: Back, Left knee"
    assert joints_text(DailyForm("f", TODAY)) == "None selected"
    assert day_text(TODAY, TODAY) == "today, Tuesday, 10 March 2026"
    assert day_text(day("2026-03-05"), TODAY) == "Thursday, 5 March 2026"


def test_everything_can_be_chosen_to_be_asked():
    assert [row.key for row in choosable_rows([Asked.PAIN]) if row.chosen] == ["pain"]
    assert {row.key for row in choosable_rows([])} == {asked.value for asked in Asked}


# An attack


@pytest.mark.parametrize(
    ("typed", "unit", "reason"),
    [
        ("39,2", CELSIUS, ""),
        ("102.5", FAHRENHEIT, ""),
        ("", "", ""),
        ("60", CELSIUS, "A temperature of 60 °C is not possible"),
        ("39.2", FAHRENHEIT, "A temperature of 39.2 °F is not possible"),
        ("39.2", "", "Choose the unit."),
        ("39.125", CELSIUS, "This number can be read in two ways"),
        ("1e999", CELSIUS, "Write the number out in full"),
    ],
)
def test_a_temperature_is_understood_or_refused(typed, unit, reason):
    form = AttackForm("f", typed=typed, unit=unit)
    attack = attack_form.attack_of(form, NOW, NOW)
    assert isinstance(attack, FormError) == bool(reason)
    if isinstance(attack, FormError):
        assert attack.part == "temperature"
        assert attack.message.startswith(reason)
    assert attack_form.wrong_temperature(form).startswith(reason)


def test_a_temperature_that_was_not_touched_is_not_read_anew():
    old = entry(Attack(NOW, temperature=Decimal("38.125"), unit=CELSIUS))
    form = attack_form.correcting(old, "")
    assert attack_form.attack_of(form, NOW, NOW) == old.fact
    assert isinstance(attack_form.attack_of(replace(form, typed="38.126"), NOW, NOW), FormError)
    assert isinstance(attack_form.attack_of(replace(form, unit=FAHRENHEIT), NOW, NOW), FormError)


def test_an_attack_cannot_end_before_it_begins():
    form = AttackForm("f", over=True)
    assert attack_form.attack_of(form, NOW, at("2026-03-10 09:59")) == FormError(
        "An attack cannot end before it starts.", "ended"
    )
    assert isinstance(attack_form.attack_of(form, NOW, NOW), Attack)
    assert attack_form.attack_of(AttackForm("f"), NOW, at("2026-03-01 08:00")) == Attack(NOW)


@pytest.mark.parametrize(("lost", "days"), [("", None), ("0", 0), ("366", 366), ("367", FormError), ("2,5", FormError)])
def test_days_lost_are_whole(lost, days):
    attack = attack_form.attack_of(AttackForm("f", lost=lost), NOW, NOW)
    assert isinstance(attack, FormError) if days is FormError else attack == Attack(NOW, days_lost=days)


def test_a_correction_of_an_attack_changes_nothing_by_itself():
    old = Attack(
        at("2026-03-09 08:00"),
        NOW,
        (AttackKind.OTHER, AttackKind.BELLY),
        Decimal("102.50"),
        FAHRENHEIT,
        7,
        "Ibuprofen",
        None,
        2,
        "cold",
        "n",
    )
    assert attack_form.attack_of(attack_form.correcting(entry(old), CELSIUS), old.started, NOW) == old


def test_a_pain_pressed_again_is_taken_back():
    form = attack_form.with_pain(AttackForm("f"), 7)
    assert form.pain == 7
    assert attack_form.with_pain(form, 7).pain is None


def test_a_temperature_in_words():
    assert temperature_text(AttackForm("f"), None) == "Not answered"
    assert temperature_text(AttackForm("f", typed="60", unit=CELSIUS), None) == "Not clear yet"
    form = AttackForm("f", typed="39,2", unit=CELSIUS)
    attack = attack_form.attack_of(form, NOW, NOW)
    assert isinstance(attack, Attack)
    assert temperature_text(form, attack) == "39.2 °C"
