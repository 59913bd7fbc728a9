"""What the file of another program would bring in, before anything is written."""

from decimal import Decimal

import pytest

from kineret_gui.actions.import_plan import ImportAnswers, NotImported, NotImportedReason
from kineret_gui.actions.plan_import import plan_import
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.measurement import KILOGRAMS, Measurement, Quantity
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.exchange.dose_amount import NOT_STATED, DoseAmount
from kineret_gui.exchange.import_file import ImportedDose, ImportedFact, ImportFile, ReportedDose, Skipped, SkipReason
from tests.facts import answer, at, day, dose, injection, now, order
from tests.store.diaries import add, begun

NOW = now("2026-03-31 12:00")
MEANT = ImportAnswers(frozenset({"Kineret"}), Giver.MYSELF)


@pytest.fixture
def diary(tmp_path):
    """100 mg every day at 08:00 from 1 March on; nothing is recorded."""
    diary = begun(tmp_path / "ada.diary")
    yield diary
    diary.close()


def found(*doses, facts=(), left_out=()):
    return ImportFile("MedTimer", 9, tuple(doses), tuple(facts), tuple(left_out))


def given(when, medicine="Kineret", said=ReportedDose.GIVEN, milligrams=None, **more):
    held = DoseAmount((milligrams,)) if milligrams else NOT_STATED
    return ImportedDose(
        f"at {when}", medicine, at(when), said, held, **({"amount": f"{milligrams} mg"} | more if milligrams else more)
    )


def planned(diary, *doses, meant=MEANT, **more):
    return plan_import(diary, found(*doses, **more), meant, NOW, 180)


def reasons(plan):
    return [left.why for left in plan.left_out]


def test_an_injection_answers_the_dose_of_its_day(diary):
    plan = planned(diary, given("2026-03-10 08:30", milligrams=100))

    assert plan.facts == (injection("2026-03-10 08:30", "2026-03-10 08:00", spot=None),)
    assert (plan.program, plan.count(Injection), plan.days) == ("MedTimer", 1, (day("2026-03-10"),) * 2)


def test_of_two_doses_of_a_day_the_nearer_one_is_answered(diary):
    add(diary, order("2026-03-05", "08:00", "20:00"))

    plan = planned(diary, given("2026-03-10 19:10"), given("2026-03-10 20:40"))

    assert [fact.answers for fact in plan.facts] == [dose("2026-03-10 20:00"), dose("2026-03-10 08:00")]


def test_an_injection_after_midnight_belongs_to_the_evening_before(diary):
    (fact,) = planned(diary, given("2026-03-11 00:10")).facts

    assert fact.answers == dose("2026-03-10 08:00")


def test_an_injection_before_dawn_counts_for_the_dose_of_last_night_and_not_for_the_one_to_come(diary):
    add(diary, order("2026-03-05", "23:00"))

    (fact,) = planned(diary, given("2026-03-11 03:58")).facts
    assert fact.answers == dose("2026-03-10 23:00")


def test_a_second_injection_before_dawn_is_extra_and_does_not_use_up_the_dose_to_come(diary):
    add(diary, order("2026-03-05", "23:00"))

    twice = given("2026-03-11 03:58", milligrams=100), given("2026-03-10 23:05", milligrams=100)
    on_time, second = planned(diary, *twice).facts
    assert (on_time.answers, second.answers) == (dose("2026-03-10 23:00"), None)


def test_a_dose_that_is_recorded_here_is_not_brought_in_a_second_time(diary):
    add(diary, injection("2026-03-10 08:05", "2026-03-10 08:00"))

    plan = planned(diary, given("2026-03-10 08:30"))

    assert (plan.facts, reasons(plan), plan.days) == ((), [NotImportedReason.RECORDED_ALREADY], None)


def test_a_dose_that_the_person_called_missed_is_not_brought_in_against_their_word(diary):
    add(diary, answer("2026-03-10 08:00", Answer.MISSED))

    assert reasons(planned(diary, given("2026-03-10 08:30"))) == [NotImportedReason.RECORDED_ALREADY]


def test_one_more_than_was_ordered_stands_as_an_extra_injection_and_only_once(diary):
    twice = (given("2026-03-10 08:00"), given("2026-03-10 21:00", milligrams=100))
    plan = planned(diary, *twice)
    assert [fact.answers for fact in plan.facts] == [dose("2026-03-10 08:00"), None]

    for fact in plan.facts:
        add(diary, fact)
    assert reasons(planned(diary, *twice)) == [NotImportedReason.RECORDED_ALREADY] * 2


def test_an_injection_on_a_paused_day_is_brought_in(diary):
    add(diary, Pause(day("2026-03-09"), day("2026-03-11"), "", ""))

    (fact,) = planned(diary, given("2026-03-10 08:00")).facts

    assert fact.answers == dose("2026-03-10 08:00")


def test_where_the_file_does_not_say_how_much_the_order_of_that_day_does(diary):
    add(diary, order("2026-03-05", syringes=(40, 60)))

    plan = planned(diary, given("2026-03-10 08:00"), given("2026-03-10 08:01"))

    assert [fact.milligrams for fact in plan.facts] == [40, 60]


def test_what_the_person_says_of_the_amount_goes_before_the_order(diary):
    (fact,) = planned(diary, given("2026-03-10 08:00"), meant=ImportAnswers(MEANT.medicines, Giver.MYSELF, 80)).facts

    assert fact.milligrams == 80


@pytest.mark.parametrize(
    ("dose", "why"),
    [
        (given("2026-02-10 08:00"), NotImportedReason.HOW_MUCH),
        (given("2026-03-10 08:00", milligrams=200), NotImportedReason.TOO_MUCH),
    ],
    ids=["no order", "200 mg"],
)
def test_nothing_is_made_up_where_the_amount_is_not_known_or_cannot_be(diary, dose, why):
    assert reasons(planned(diary, dose)) == [why]


def test_other_medicines_other_days_and_the_future_are_left_out_each_with_its_reason(diary):
    meant = ImportAnswers(MEANT.medicines, Giver.MYSELF, first=day("2026-03-05"), last=day("2026-04-02"))
    plan = planned(
        diary,
        given("2026-03-10 08:00", "Colchicine", amount="1 mg"),
        given("2026-03-04 08:00"),
        given("2026-04-01 08:00"),
        given("2026-04-03 08:00"),
        meant=meant,
    )

    assert plan.facts == ()
    assert set(plan.left_out) == {
        NotImported("at 2026-03-10 08:00", "Colchicine, 2026-03-10 08:00, 1 mg", NotImportedReason.OTHER_MEDICINE),
        NotImported("at 2026-03-04 08:00", "Kineret, 2026-03-04 08:00", NotImportedReason.OUTSIDE_THE_DAYS),
        NotImported("at 2026-04-03 08:00", "Kineret, 2026-04-03 08:00", NotImportedReason.OUTSIDE_THE_DAYS),
        NotImported("at 2026-04-01 08:00", "Kineret, 2026-04-01 08:00", NotImportedReason.NOT_COME_YET),
    }


def test_a_skipped_dose_stays_open_until_the_person_says_what_it_was(diary):
    skipped = given("2026-03-10 08:00", said=ReportedDose.SKIPPED, note="fever")

    assert reasons(planned(diary, skipped)) == [NotImportedReason.NOT_GIVEN]
    plan = planned(
        diary, skipped, meant=ImportAnswers(MEANT.medicines, Giver.MYSELF, not_given=Answer.SKIPPED_ON_ADVICE)
    )
    assert plan.facts == (DoseAnswer(dose("2026-03-10 08:00"), Answer.SKIPPED_ON_ADVICE, "fever"),)


def test_a_dose_that_was_given_after_all_is_not_missed_as_well(diary):
    missed = ImportAnswers(MEANT.medicines, Giver.MYSELF, not_given=Answer.MISSED)
    plan = planned(
        diary,
        given("2026-03-10 08:00", said=ReportedDose.NOT_GIVEN),
        given("2026-03-10 11:00"),
        given("2026-02-10 08:00", said=ReportedDose.NOT_GIVEN),
        meant=missed,
    )

    assert [type(fact) for fact in plan.facts] == [Injection]
    assert sorted(reasons(plan), key=str) == [NotImportedReason.NO_DOSE_DUE, NotImportedReason.RECORDED_ALREADY]


def test_where_only_the_day_is_known_the_usual_time_stands_and_says_so(diary):
    plan = planned(
        diary,
        given("2026-03-10 12:00", time_known=False),
        given("2026-03-10 12:00", time_known=False),
        meant=ImportAnswers(MEANT.medicines, Giver.MYSELF, 100),
    )

    usual, extra = plan.facts
    assert (usual.moment, usual.time_known) == (at("2026-03-10 08:00"), False)
    assert (extra.moment, extra.time_known) == (at("2026-03-10 12:00"), False)
    assert plan.times_unknown == 2


def test_the_files_own_words_for_the_place_are_kept_as_a_note(diary):
    (fact,) = planned(diary, given("2026-03-10 08:00", place="left\u202e leg", note="bled")).facts

    assert (fact.spot, fact.note) == (None, "left leg\nbled")


def test_values_and_notes_come_in_as_they_are_but_for_those_that_are_there(diary):
    weight = Measurement(at("2026-03-10 07:00"), Quantity.WEIGHT, Decimal("62.5"), KILOGRAMS)
    note = Note(at("2026-03-11 07:00"), "Slept well")
    add(diary, note)
    facts = [ImportedFact("line 1", weight), ImportedFact("line 2", note), ImportedFact("line 3", weight)]

    plan = planned(diary, facts=facts)

    assert plan.facts == (weight,)
    assert plan.left_out == (
        NotImported("line 2", Note, NotImportedReason.THERE_ALREADY),
        NotImported("line 3", Measurement, NotImportedReason.THERE_ALREADY),
    )


def test_days_limit_values_too(diary):
    note = ImportedFact("line 1", Note(at("2026-03-11 07:00"), "Slept well"))
    meant = ImportAnswers(MEANT.medicines, Giver.MYSELF, last=day("2026-03-10"))

    assert reasons(planned(diary, facts=[note], meant=meant)) == [NotImportedReason.OUTSIDE_THE_DAYS]


def test_what_the_reader_left_out_is_shown_with_the_rest(diary):
    plan = planned(diary, left_out=[Skipped("line 7", "raised", SkipReason.NOT_ANSWERED)])

    assert plan.left_out == (NotImported("line 7", "raised", SkipReason.NOT_ANSWERED),)


def test_tables_of_this_program_bring_two_syringes_that_are_alike_and_nothing_twice(diary):
    add(diary, order("2026-03-05", syringes=(100, 100)))
    syringe = injection("2026-03-10 08:00", "2026-03-10 08:00", spot=None)
    file = [ImportedFact("line 1", syringe), ImportedFact("line 2", syringe)]

    plan = planned(diary, facts=file)
    assert plan.facts == (syringe, syringe)

    for fact in plan.facts:
        add(diary, fact)
    assert reasons(planned(diary, facts=file)) == [NotImportedReason.THERE_ALREADY] * 2


def test_tables_of_this_program_say_nothing_against_the_diary(diary):
    add(
        diary,
        answer("2026-03-10 08:00", Answer.MISSED),
    )
    facts = [
        ImportedFact("line 1", injection("2026-03-10 08:00", "2026-03-10 08:00")),
        ImportedFact("line 2", answer("2026-03-10 08:00", Answer.SKIPPED_ON_ADVICE)),
        ImportedFact("line 3", injection("2026-04-10 08:00", "2026-04-10 08:00")),
    ]

    assert reasons(planned(diary, facts=facts)) == [NotImportedReason.RECORDED_ALREADY] * 2 + [
        NotImportedReason.NOT_COME_YET
    ]


def test_doses_that_would_come_to_another_amount_than_was_ordered_are_named(diary):
    plan = planned(
        diary,
        given("2026-03-09 08:30", milligrams=100),
        given("2026-03-10 08:30", milligrams=20),
        given("2026-03-11 08:30", milligrams=50),
        meant=MEANT,
    )

    told = [(record.dose.id.day.day, asked.together, asked.is_more) for record, asked in plan.differing]
    assert told == [(10, 20, False), (11, 50, False)]
