"""The diary as a FHIR bundle: valid against R4, and true to what was written down."""

import json
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest
from fhir.resources import R4B
from fhir.resources.R4B.bundle import Bundle

from kineret_gui.diary.entry import KINDS, Fact, standing
from kineret_gui.diary.facts.injection import Answer, Giver
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, POUNDS, Measurement, Quantity
from kineret_gui.diary.facts.medicine import (
    AmountFrom,
    Medicine,
    MedicineAnswer,
    MedicineOutcome,
    MedicineRhythm,
    MedicineTaken,
)
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.number import Bound
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.medicine_doses import reckon_medicines
from kineret_gui.diary.rules.review import of_kind, reckon_period
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.fhir.bundle import LEFT_OUT, OBSERVED, REPORTED_KINDS, FhirPlan, writing_fhir
from kineret_gui.exchange.fhir.codes import site_codes, unit_code
from kineret_gui.exchange.fhir.words import ENGLISH, FhirWords, plain_place, plain_spot
from tests.every_kind import FULL, SPARSE
from tests.exchange.fhir_r4 import ELEMENTS, MANY, faults
from tests.exchange.generated import diary
from tests.facts import answer, at, day, entry, figure, injection, now, order, person

NOW = now("2026-03-31 12:00")
STATEMENT = "MedicationStatement"
FIRST, LAST = day("2026-03-01"), day("2026-03-31")


def written(*facts, words=ENGLISH, name="Ada Example"):
    """The bundle of a diary with these facts."""
    return of_entries([entry(order()), *(entry(fact) for fact in facts)], words, name)


def of_entries(entries, words=ENGLISH, name="Ada Example"):
    stand = standing(entries)
    medicines = reckon_medicines(stand, FIRST, LAST, NOW, 180)
    orders, pauses = of_kind(stand, Prescription), of_kind(stand, Pause)
    reckoning = reckon_period(stand, FIRST, LAST, NOW, 180)
    plan = FhirPlan("e0", person(name), reckoning, stand, words, medicines, orders, pauses)
    return run_task(writing_fhir(plan, NOW)).content


def resources(content, kind):
    found = (one["resource"] for one in json.loads(content)["entry"])
    return [resource for resource in found if resource["resourceType"] == kind]


def administrations(*facts, **more):
    return resources(written(*facts, **more), "MedicationAdministration")


def observation(*facts, **more):
    *_, last = resources(written(*facts, **more), "Observation")
    return last


EVERYTHING = written(
    *FULL,
    *SPARSE,
    answer("2026-03-20 08:00", Answer.MISSED),
    answer("2026-03-21 08:00", Answer.SKIPPED_ON_ADVICE),
    answer("2026-03-22 08:00", Answer.GIVEN_IN_HOSPITAL),
)


def test_every_kind_of_entry_is_told_or_left_out_on_purpose():
    assert sorted(kind.__name__ for kind in (*REPORTED_KINDS, *LEFT_OUT)) == sorted(
        kind.__name__ for kind in KINDS.values()
    )


def test_every_kind_that_is_told_is_in_the_bundle_of_everything():
    observed = resources(EVERYTHING, "Observation")
    status = {resource["status"] for resource in resources(EVERYTHING, "MedicationAdministration")}

    assert len(observed) == sum(isinstance(fact, OBSERVED) for fact in (*FULL, *SPARSE))
    assert status == {"completed", "not-done"}


def test_a_bundle_of_everything_is_valid():
    Bundle.model_validate_json(EVERYTHING)
    assert faults(json.loads(EVERYTHING)) == []


@pytest.mark.parametrize("seed", range(40))
def test_a_bundle_of_whatever_was_written_is_valid(seed):
    content = of_entries(diary(seed), name="Ada \u2003 Example ")

    Bundle.model_validate_json(content)
    assert faults(json.loads(content)) == []


@pytest.mark.parametrize("kind", ELEMENTS)
def test_what_is_used_is_the_same_in_4_0_1_and_4_3_0(kind):
    newer = {field.alias or name: field for name, field in model(kind).model_fields.items()}

    for name, (often, _) in ELEMENTS[kind].items():
        assert name in newer, f"4.3.0 has no {kind}.{name}"
        assert ("List[" in str(newer[name].annotation)) == (often == MANY), name


def model(kind):
    """The model of a type in FHIR 4.3.0."""
    name, _, part = kind.partition(".")
    return R4B.get_fhir_model_class(name + part[:1].upper() + part[1:])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"completed"', '"taken"'),
        ('"status": "final"', '"state": "final"'),
        ('"effectiveDateTime": "2026-03-10T08:05:00+01:00"', '"effectiveDateTime": "2026-03-10T08:05:00"'),
        ('"value": 100,', '"value": "100",'),
        ('"resourceType": "Patient"', '"resourceType": "Medication"'),
        ('"performer": [', '"doer": ['),
    ],
)
def test_a_bundle_that_is_not_valid_is_found_out(before, after):
    broken = EVERYTHING.decode().replace(before, after)

    assert broken != EVERYTHING.decode()
    assert faults(json.loads(broken))


def test_the_patient_has_a_name_and_nothing_that_identifies():
    (patient,) = resources(written(), "Patient")

    assert set(patient) == {"resourceType", "id", "name"}
    assert patient["name"] == [{"text": "Ada Example"}]


def test_every_resource_speaks_of_the_patient_and_has_an_id_of_its_own():
    bundle = json.loads(EVERYTHING)
    ids = [one["fullUrl"] for one in bundle["entry"]]
    (patient,) = (one["fullUrl"] for one in bundle["entry"] if one["resource"]["resourceType"] == "Patient")

    assert len(set(ids)) == len(ids)
    assert all(one["fullUrl"] == f"urn:uuid:{one['resource']['id']}" for one in bundle["entry"])
    assert {one["resource"].get("subject", {}).get("reference", patient) for one in bundle["entry"]} == {patient}


def test_an_injection_says_what_how_much_where_when_and_by_whom():
    (given,) = administrations(injection("2026-03-10 08:05", "2026-03-10 08:00", note="a sting"))

    assert given["status"] == "completed"
    assert given["medicationCodeableConcept"] == {
        "coding": [
            {"system": "http://www.whocc.no/atc", "code": "L04AC03", "display": "anakinra"},
            {"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "72435", "display": "anakinra"},
        ],
        "text": "Kineret (anakinra)",
    }
    assert given["effectiveDateTime"] == "2026-03-10T08:05:00+01:00"
    assert given["dosage"] == {
        "site": {
            "coding": [
                {"system": "http://snomed.info/sct", "code": "61396006", "display": "Structure of left thigh"},
            ],
            "text": "Left thigh, front: upper inner spot",
        },
        "route": {
            "coding": [
                {"system": "http://snomed.info/sct", "code": "34206005", "display": "Subcutaneous route"},
            ],
            "text": "Under the skin",
        },
        "dose": {"value": 100, "unit": "mg", "system": "http://unitsofmeasure.org", "code": "mg"},
    }
    assert given["performer"] == [{"actor": {**given["subject"], "display": "The person"}}]
    assert given["note"] == [{"authorString": "Ada Example", "time": "2026-03-31T12:00:00Z", "text": "a sting"}]


def test_a_batch_stands_in_a_medication_of_its_own():
    (given,) = administrations(injection("2026-03-10 08:05", batch="EX 1"))

    assert given["contained"][0]["batch"] == {"lotNumber": "EX 1"}
    assert given["medicationReference"]["reference"] == "#" + given["contained"][0]["id"]
    assert "medicationCodeableConcept" not in given


def test_an_injection_by_someone_else_into_a_spot_nobody_remembers():
    (given,) = administrations(injection("2026-03-10 08:05", spot=None, given_by=Giver.SOMEONE_ELSE))

    assert given["performer"] == [{"actor": {"display": "Someone else"}}]
    assert "site" not in given["dosage"]


@pytest.mark.parametrize(
    ("said", "reason"), [(Answer.MISSED, "missed"), (Answer.SKIPPED_ON_ADVICE, "skipped on advice")]
)
def test_a_dose_that_was_not_given_is_not_done_with_its_reason(said, reason):
    (dose,) = administrations(answer("2026-03-09 08:00", said))

    assert dose["status"] == "not-done"
    assert [reason["text"] for reason in dose["statusReason"]] == [said.value]
    codes = [code["code"] for reason in dose["statusReason"] for code in reason.get("coding", ())]
    assert codes == (["266710000"] if said is Answer.MISSED else [])
    assert dose["effectiveDateTime"] == "2026-03-09"
    assert dose["note"][0]["text"] == "Usual time: 08:00"
    assert "dosage" not in dose


def test_a_dose_given_in_hospital_is_done_and_says_so():
    (dose,) = administrations(answer("2026-03-09 08:00", Answer.GIVEN_IN_HOSPITAL))

    assert dose["status"] == "completed"
    assert dose["performer"] == [{"actor": {"display": "The hospital"}}]
    assert "statusReason" not in dose


MISSED: list[tuple[str, list[str]]] = [("not-done", ["266710000"])]
BY_STATE: dict[DoseState, tuple[tuple[Fact, ...], list[tuple[str, list[str]]]]] = {
    DoseState.UPCOMING: ((order("2026-03-31", "20:00"),), []),
    DoseState.DUE: ((order("2026-03-31", "08:00"),), []),
    DoseState.NOT_RECORDED: ((), []),
    DoseState.RECORDED: ((injection("2026-03-09 08:05", "2026-03-09 08:00"),), [("completed", [])]),
    DoseState.RECORDED_LATE: (
        (order("2026-03-01", late_after=60), injection("2026-03-09 21:00", "2026-03-09 08:00")),
        [("completed", [])],
    ),
    DoseState.PART_GIVEN: (
        (injection("2026-03-09 08:05", "2026-03-09 08:00", milligrams=60), answer("2026-03-09 08:00", Answer.MISSED)),
        [("completed", []), *MISSED],
    ),
    DoseState.OTHER_AMOUNT: (
        tuple(injection(f"2026-03-09 08:0{n}", "2026-03-09 08:00") for n in (1, 2)),
        [("completed", [])] * 2,
    ),
    DoseState.MISSED: ((answer("2026-03-09 08:00", Answer.MISSED),), MISSED),
    DoseState.SKIPPED_ON_ADVICE: ((answer("2026-03-09 08:00", Answer.SKIPPED_ON_ADVICE),), [("not-done", [])]),
    DoseState.GIVEN_IN_HOSPITAL: ((answer("2026-03-09 08:00", Answer.GIVEN_IN_HOSPITAL),), [("completed", [])]),
    DoseState.PAUSED: ((Pause(day("2026-03-09"), None, "", ""),), []),
}


@pytest.mark.parametrize("state", BY_STATE, ids=lambda state: state.value)
def test_each_state_of_a_dose_has_its_status_and_a_code_of_the_reason_only_where_one_says_just_that(state):
    facts, expected = BY_STATE[state]
    orders = [fact for fact in facts if isinstance(fact, Prescription)] or [order("2026-03-01")]
    stand = [entry(fact) for fact in (*orders, *(fact for fact in facts if not isinstance(fact, Prescription)))]

    assert state in {record.state for record in reckon_period(stand, FIRST, LAST, NOW, 180).doses}
    told = [
        (dose["status"], [code["code"] for why in dose.get("statusReason", ()) for code in why.get("coding", ())])
        for dose in resources(of_entries(stand), "MedicationAdministration")
    ]
    assert told == expected


def test_no_state_of_a_dose_is_left_out_of_that():
    assert set(BY_STATE) == set(DoseState) - {DoseState.NEWER}


def test_a_pause_is_on_hold_with_its_days_its_reason_in_words_and_who_ordered_it():
    (stated,) = resources(written(Pause(day("2026-03-05"), day("2026-03-09"), "An infection", "Clinic")), STATEMENT)

    assert (stated["status"], stated["statusReason"]) == ("on-hold", [{"text": "An infection"}])
    assert stated["medicationCodeableConcept"]["coding"][0]["code"] == "L04AC03"
    assert stated["effectivePeriod"] == {"start": "2026-03-05", "end": "2026-03-09"}
    assert [note["text"] for note in stated["note"]] == ["Prescribed by Clinic"]


def test_a_pause_without_an_end_is_on_hold_too_and_says_no_more_than_was_written():
    (stated,) = resources(written(Pause(day("2026-03-05"), None, "", "")), STATEMENT)

    assert (stated["status"], stated["effectivePeriod"]) == ("on-hold", {"start": "2026-03-05"})
    assert not stated.keys() & {"statusReason", "note"}


def test_a_pause_that_began_earlier_is_told_and_one_of_other_days_is_not():
    began, over = (
        Pause(day("2026-02-20"), day("2026-03-02"), "", ""),
        Pause(day("2026-02-01"), day("2026-02-03"), "", ""),
    )
    told = resources(of_entries([entry(order("2026-01-05")), entry(began), entry(over)]), STATEMENT)

    assert [one["effectivePeriod"]["start"] for one in told] == ["2026-02-20"]


def test_a_dose_of_which_nobody_said_anything_is_not_in_it():
    assert administrations() == []


def test_a_dose_that_was_called_missed_and_then_recorded_is_given():
    doses = administrations(
        answer("2026-03-09 08:00", Answer.MISSED), injection("2026-03-09 20:00", "2026-03-09 08:00")
    )

    assert [dose["status"] for dose in doses] == ["completed"]


def test_what_was_withdrawn_or_corrected_is_not_in_it():
    first = entry(injection("2026-03-10 08:05"), "first")
    second = entry(injection("2026-03-10 08:15"), "second", replaces="first")
    found = resources(of_entries([first, second]), "MedicationAdministration")

    assert [one["effectiveDateTime"] for one in found] == ["2026-03-10T08:15:00+01:00"]


@pytest.mark.parametrize(
    ("offset", "told"),
    [
        (timezone(timedelta(hours=14)), "2026-03-10T08:05:00+14:00"),
        (timezone(timedelta(hours=-9, minutes=-30)), "2026-03-10T08:05:00-09:30"),
        (timezone(timedelta(hours=15)), "2026-03-09T17:05:00Z"),
        (timezone(timedelta(seconds=3208)), "2026-03-10T07:11:32Z"),
        (UTC, "2026-03-10T08:05:00+00:00"),
    ],
)
def test_an_offset_that_fhir_does_not_know_becomes_utc(offset, told):
    moment = Moment(datetime(2026, 3, 10, 8, 5, tzinfo=offset), "Europe/Berlin", day("2026-03-10"), 180)
    (given,) = administrations(injection(moment))

    assert given["effectiveDateTime"] == told


MEASURED = at("2026-03-10 08:05")


@pytest.mark.parametrize(
    ("fact", "codes", "value"),
    [
        (
            Measurement(MEASURED, Quantity.TEMPERATURE, Decimal("37.50"), CELSIUS),
            ["8310-5"],
            {"value": 37.50, "unit": "°C", "system": "http://unitsofmeasure.org", "code": "Cel"},
        ),
        (
            Measurement(MEASURED, Quantity.TEMPERATURE, Decimal("99.1"), FAHRENHEIT),
            ["8310-5"],
            {"value": 99.1, "unit": "°F", "system": "http://unitsofmeasure.org", "code": "[degF]"},
        ),
        (
            Measurement(MEASURED, Quantity.WEIGHT, Decimal("150"), POUNDS),
            ["29463-7"],
            {"value": 150, "unit": "lb", "system": "http://unitsofmeasure.org", "code": "[lb_av]"},
        ),
        (
            Measurement(MEASURED, Quantity.NEUTROPHILS, Decimal("3.1"), "10^9/L"),
            ["26499-4"],
            {"value": 3.1, "unit": "10^9/L", "system": "http://unitsofmeasure.org", "code": "10*9/L"},
        ),
        (
            Measurement(MEASURED, Quantity.NEUTROPHILS, Decimal("55"), "%"),
            [],
            {"value": 55, "unit": "%", "system": "http://unitsofmeasure.org", "code": "%"},
        ),
        (
            Measurement(MEASURED, Quantity.CRP, Decimal("0.30"), "mg/l", bound=Bound.LESS),
            ["1988-5"],
            {
                "value": 0.30,
                "unit": "mg/l",
                "system": "http://unitsofmeasure.org",
                "code": "mg/L",
                "comparator": "<",
            },
        ),
        (Measurement(MEASURED, Quantity.OWN, Decimal("12"), "", own="Ferritin"), [], {"value": 12}),
        (Measurement(MEASURED, Quantity.SAA, Decimal("1"), "drops"), [], {"value": 1, "unit": "drops"}),
    ],
)
def test_a_value_stands_as_it_was_read_with_codes_where_they_are_certain(fact, codes, value):
    found = observation(fact)

    assert [code["code"] for code in found["code"].get("coding", [])] == codes
    assert found["valueQuantity"] == value


def test_the_zeros_at_the_end_of_a_value_stay():
    file = written(Measurement(MEASURED, Quantity.TEMPERATURE, Decimal("37.50"), CELSIUS))

    assert b'"value": 37.50,' in file


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("mg/L", "mg/L"),
        ("mg/dl", "mg/dL"),
        ("μmol/l", "umol/L"),
        ("G/l", None),
        ("g/l", None),
        ("Mg/l", None),
        ("", None),
    ],
)
def test_a_unit_has_a_code_only_where_it_can_mean_nothing_else(printed, code):
    assert unit_code(printed) == code


def test_a_symptom_lasts_and_has_its_level():
    headache = observation(Symptom(at("2026-03-10 08:05"), HEADACHE, "", Level.MODERATE, 90, "dull"))

    assert headache["code"] == {"text": "Headache"}
    assert headache["valueCodeableConcept"] == {"text": "moderate"}
    assert headache["effectivePeriod"] == {"start": "2026-03-10T08:05:00+01:00", "end": "2026-03-10T09:35:00+01:00"}
    assert headache["note"][0]["text"] == "dull"


def test_a_symptom_without_a_level_was_there():
    assert observation(Symptom(at("2026-03-10 08:05"), own="Dizzy"))["valueBoolean"] is True


def test_an_answer_speaks_of_its_reaction():
    began = Reaction("r1", at("2026-03-10 08:05"), "thigh-outer-right", (Sign.ITCH,), Level.MILD, width=25)
    healed = ReactionAnswer("r1", at("2026-03-12 08:05"), Course.HEALED)
    first, second = resources(written(began, healed), "Observation")

    assert second["focus"] == [{"reference": f"urn:uuid:{first['id']}"}]
    assert second["bodySite"] == first["bodySite"]
    assert first["bodySite"]["text"] == "Right thigh, outer"
    assert [part["code"]["text"] for part in first["component"]] == ["itch", "Largest width"]
    assert first["component"][1]["valueQuantity"]["code"] == "mm"


def test_an_answer_to_a_reaction_of_other_days_stands_alone():
    assert "focus" not in observation(ReactionAnswer("r1", at("2026-03-12 08:05"), Course.BETTER))


def test_it_speaks_the_language_it_is_given():
    words = FhirWords(medicine="Kineret", myself="Ich selbst", place=str.upper, spot=str.upper, value=lambda one: "ja")
    (given,) = administrations(injection("2026-03-10 08:05"), words=words)

    assert given["performer"][0]["actor"]["display"] == "Ich selbst"
    assert given["dosage"]["site"]["text"] == "THIGH-FRONT-LEFT/UPPER-INNER"


@pytest.mark.parametrize("place", figure().places, ids=lambda place: place.id)
def test_the_words_and_the_code_of_a_place_name_the_same_side(place):
    side = place.id.rpartition("-")[2]
    codes = site_codes(place.id)

    assert plain_place(place.id).startswith(side.capitalize())
    assert plain_spot(place.spots[0].id).startswith(plain_place(place.id))
    assert all(side in code["display"].casefold() for code in codes)
    assert len(codes) == 1
    words = plain_place(place.id).casefold()
    assert all(part in words for part in ("upper", "lower") if f"{part} quadrant" in codes[0]["display"])


def test_the_same_diary_gives_the_same_bundle():
    facts = [entry(fact, f"e{n}") for n, fact in enumerate(FULL)]

    assert of_entries(facts) == of_entries(facts)


def test_each_syringe_says_where_its_dose_came_to_another_amount():
    (part,) = administrations(injection("2026-03-10 08:05", "2026-03-10 08:00", milligrams=60))
    first, second = administrations(*(injection(f"2026-03-10 08:0{n}", "2026-03-10 08:00") for n in (1, 2)))

    assert (part["status"], part["dosage"]["dose"]["value"]) == ("completed", 60)
    assert part["note"] == [{"text": "Part of a dose: 60 mg of the 100 mg prescribed went in"}]
    too_much = "Another amount than prescribed: 200 mg went in, 100 mg were prescribed"
    assert [one["note"][-1]["text"] for one in (first, second)] == [too_much] * 2


@pytest.mark.parametrize(
    ("said", "status"),
    [(Answer.MISSED, "not-done"), (Answer.SKIPPED_ON_ADVICE, "not-done"), (Answer.GIVEN_IN_HOSPITAL, "completed")],
)
def test_what_was_said_of_the_rest_of_a_dose_stands_beside_what_went_in(said, status):
    given, rest = administrations(
        order("2026-03-02", syringes=(100, 50)),
        injection("2026-03-10 08:05", "2026-03-10 08:00"),
        answer("2026-03-10 08:00", said),
    )

    assert (given["status"], given["dosage"]["dose"]["value"]) == ("completed", 100)
    assert rest["status"] == status
    assert rest["note"][-1]["text"] == "The rest of a dose: 50 mg of 150 mg"


def test_of_an_injection_whose_time_nobody_said_the_bundle_names_the_day_alone():
    (given,) = administrations(injection("2026-03-10 08:00", "2026-03-10 08:00", time_known=False))

    assert given["effectiveDateTime"] == "2026-03-10"


WEEKLY = Medicine(
    "m1",
    "Methotrexate",
    "15 mg (6 tablets)",
    MedicineRhythm.WEEKLY,
    day("2026-03-02"),
    None,
    (time(20),),
    3,
    (AmountFrom(day("2026-04-01"), "20 mg"),),
    "Clinic",
    "with food",
)


def test_another_medicine_is_stated_in_words_and_has_no_code():
    (stated,) = resources(written(WEEKLY), "MedicationStatement")

    assert stated["status"] == "active"
    assert stated["medicationCodeableConcept"] == {"text": "Methotrexate"}
    assert stated["effectivePeriod"] == {"start": "2026-03-02"}
    assert stated["informationSource"] == {"display": "Ada Example"}
    assert stated["dosage"] == [{"text": "15 mg (6 tablets); weekly, Wednesday, 20:00; 20 mg from 2026-04-01"}]
    assert [note["text"] for note in stated["note"]] == ["Prescribed by Clinic", "with food"]


@pytest.mark.parametrize(
    ("starts", "ends", "status"),
    [
        ("2026-03-01", "2026-03-30", "completed"),
        ("2026-03-01", "2026-03-31", "active"),
        ("2026-03-31", None, "active"),
    ],
)
def test_an_order_is_active_on_its_last_day_and_over_after_it(starts, ends, status):
    order_of_march = replace(WEEKLY, starts=day(starts), ends=day(ends) if ends else None, steps=())
    (stated,) = resources(written(order_of_march), "MedicationStatement")

    assert stated["status"] == status


def test_what_is_still_to_come_is_intended():
    coming = replace(WEEKLY, starts=day("2026-03-31"), steps=())
    stand = (entry(coming),)
    early = now("2026-03-30 12:00")
    plan = FhirPlan(
        "e0",
        person(),
        reckon_period(stand, FIRST, LAST, early, 180),
        stand,
        medicines=reckon_medicines(stand, FIRST, LAST, early, 180),
    )
    (stated,) = resources(run_task(writing_fhir(plan, early)).content, "MedicationStatement")

    assert stated["status"] == "intended"


def test_a_dose_of_another_medicine_names_its_day_and_no_hour_that_nobody_said():
    (dose,) = administrations(
        WEEKLY, MedicineAnswer("m1", "Methotrexate", "15 mg", day("2026-03-04"), time(20), MedicineOutcome.TAKEN)
    )

    assert (dose["status"], dose["effectiveDateTime"]) == ("completed", "2026-03-04")
    assert dose["medicationCodeableConcept"] == {"text": "Methotrexate"}
    assert [note["text"] for note in dose["note"]] == ["Amount: 15 mg", "Usual time: 20:00"]
    assert "dosage" not in dose


@pytest.mark.parametrize("outcome", [MedicineOutcome.NOT_TAKEN, MedicineOutcome.SKIPPED_ON_ADVICE])
def test_a_dose_that_was_not_taken_is_not_done_with_its_reason(outcome):
    (dose,) = administrations(MedicineAnswer("x", "Iron", "", day("2026-03-04"), None, outcome, "sick"))

    (reason,) = dose["statusReason"]
    assert (dose["status"], reason["text"]) == ("not-done", outcome.value)
    codes = ["266710000"] if outcome is MedicineOutcome.NOT_TAKEN else []
    assert [code["code"] for code in reason.get("coding", ())] == codes
    assert [note["text"] for note in dose["note"]] == ["sick"]


def test_of_two_words_on_one_dose_the_last_one_is_told():
    words = [
        entry(MedicineAnswer("m1", "Methotrexate", "", day("2026-03-04"), time(20), outcome), written=written)
        for outcome, written in (
            (MedicineOutcome.TAKEN, "2026-03-05 10:00"),
            (MedicineOutcome.NOT_TAKEN, "2026-03-04 21:00"),
        )
    ]
    (dose,) = resources(of_entries([entry(WEEKLY), *words]), "MedicationAdministration")

    assert dose["status"] == "completed"


def test_what_was_taken_as_needed_has_its_time():
    needed = Medicine("p", "Paracetamol", "", MedicineRhythm.AS_NEEDED, day("2026-03-01"))
    content = written(needed, MedicineTaken("p", "Paracetamol", "500 mg", at("2026-03-10 18:05"), "a headache"))
    (dose,) = resources(content, "MedicationAdministration")
    (stated,) = resources(content, "MedicationStatement")

    assert (dose["status"], dose["effectiveDateTime"]) == ("completed", "2026-03-10T18:05:00+01:00")
    assert [note["text"] for note in dose["note"]] == ["Amount: 500 mg", "Taken as needed", "a headache"]
    assert stated["dosage"] == [{"text": "as needed", "asNeededBoolean": True}]


@pytest.mark.parametrize(
    ("quantity", "unit", "code"),
    [
        (Quantity.CRP, "mg/dl", "1988-5"),
        (Quantity.CHOLESTEROL, "mg/dL", "2093-3"),
        (Quantity.CHOLESTEROL, "mmol/l", "14647-2"),
        (Quantity.CREATININE, "mg/dl", "2160-0"),
        (Quantity.CREATININE, "µmol/l", "14682-9"),
        (Quantity.ALT, "U/l", "1742-6"),
        (Quantity.AST, "U/L", "1920-8"),
        (Quantity.ALT, "mg/l", ""),
        (Quantity.CRP, "nmol/l", ""),
        (Quantity.EGFR, "%", ""),
        (Quantity.SAA, "mg/l", ""),
    ],
)
def test_a_laboratorys_value_has_a_code_only_where_its_unit_says_what_was_measured(quantity, unit, code):
    found = observation(Measurement(MEASURED, quantity, Decimal("1"), unit))

    assert [one["code"] for one in found["code"].get("coding", [])] == ([code] if code else [])


def requested(*facts):
    return resources(of_entries([entry(fact) for fact in facts]), "MedicationRequest")


def test_an_order_says_how_much_when_from_which_day_and_who_said_so():
    (request,) = requested(order("2026-03-01", "08:00", "20:00", syringes=(100, 50), ordered_by="Dr Example"))

    assert (request["status"], request["intent"], request["reportedBoolean"]) == ("active", "order", True)
    assert request["requester"] == {"display": "Dr Example"}
    (dosage,) = request["dosageInstruction"]
    assert dosage["timing"]["repeat"] == {
        "boundsPeriod": {"start": "2026-03-01"},
        "frequency": 2,
        "period": 1,
        "periodUnit": "d",
        "timeOfDay": ["08:00:00", "20:00:00"],
    }
    assert dosage["doseAndRate"][0]["doseQuantity"]["value"] == 150
    assert request["note"][0]["text"] == "In several syringes, in mg: 100 + 50"


def test_an_order_ends_where_the_next_one_begins_and_its_doses_refer_to_it():
    first, second = order("2026-03-01"), order("2026-03-10", weekdays=(1, 4))
    given = injection("2026-03-02 08:05", "2026-03-02 08:00")
    entries = [
        entry(first, "o1"),
        entry(second, "o2"),
        entry(given, "i1"),
        entry(answer("2026-03-12 08:00", Answer.MISSED)),
    ]
    content = of_entries(entries)

    one, two = resources(content, "MedicationRequest")
    assert (one["status"], two["status"]) == ("stopped", "active")
    assert one["dosageInstruction"][0]["timing"]["repeat"]["boundsPeriod"] == {
        "start": "2026-03-01",
        "end": "2026-03-09",
    }
    assert two["dosageInstruction"][0]["timing"]["repeat"]["dayOfWeek"] == ["mon", "thu"]
    refers = [dose["request"]["reference"] for dose in resources(content, "MedicationAdministration")]
    assert refers == [f"urn:uuid:{one['id']}", f"urn:uuid:{two['id']}"]
    Bundle.model_validate_json(content)
    assert faults(json.loads(content)) == []


def test_a_course_that_ran_to_its_end_is_completed():
    (request,) = requested(order("2026-03-01", course_days=10))

    assert request["status"] == "completed"
    assert request["dosageInstruction"][0]["timing"]["repeat"]["boundsPeriod"]["end"] == "2026-03-10"
