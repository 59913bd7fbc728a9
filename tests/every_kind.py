"""One fact of each kind with every field filled, and one that says as little as it may."""

from base64 import b64encode
from decimal import Decimal

from kineret_gui.diary.entry import Fact, Withdrawal
from kineret_gui.diary.facts.attack import Attack, AttackKind, YesNo
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, CheckKind
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, Measurement, Quantity, Route
from kineret_gui.diary.facts.medicine import (
    AmountFrom,
    Medicine,
    MedicineAnswer,
    MedicineOutcome,
    MedicineRhythm,
    MedicineTaken,
)
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Colour, Condition, FigureKind, Shape, WhoInjects
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Pause, Rhythm
from kineret_gui.diary.facts.reaction import Course, PlaceLooksWell, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.diary.number import Bound
from tests.facts import SPOT, answer, at, day, dose, injection, order, person, wall

THEN = at("2026-03-10 08:05")
NOTE = "a note ✓ ١٢ <b>&amp;"
JPEG = b64encode(b"\xff\xd8\xff\xe0 not much of a picture").decode()

FULL: tuple[Fact, ...] = (
    person(
        colour=Colour.PURPLE,
        shape=Shape.HEART,
        figure=FigureKind.CHILD,
        condition=Condition.CAPS,
        who_injects=WhoInjects.BOTH,
        places=("abdomen-upper-left",),
        clinic_phone="+44 1",
        emergency_phone="999",
        day_starts=0,
        invented=True,
        asked=(Asked.PAIN, Asked.JOINTS),
    ),
    order(
        "2026-03-01",
        "08:00",
        "20:00",
        syringes=(100, 50),
        rhythm=Rhythm.EVERY_OTHER_DAY,
        course_days=9,
        late_after=60,
        ordered_by="Clinic",
    ),
    order("2026-04-01", syringes=(100, 50), course_days=9, late_after=60, ordered_by="Clinic", weekdays=(1, 4)),
    Pause(day("2026-03-05"), day("2026-03-09"), "An infection", "Clinic"),
    injection(
        "2026-03-10 08:05",
        "2026-03-10 08:00",
        given_by=Giver.SOMEONE_ELSE,
        batch="EX1",
        note=NOTE,
        time_known=False,
    ),
    DoseAnswer(dose("2026-03-09 08:00"), Answer.SKIPPED_ON_ADVICE, NOTE),
    PlaceRest("thigh-front-left", THEN, "sore"),
    PlaceInUse("thigh-front-left", THEN),
    Reaction("r1", THEN, "thigh-front-left", tuple(Sign), Level.STOPS_ME, SPOT, at("2026-03-09 08:00"), 25, NOTE),
    ReactionAnswer("r1", THEN, Course.WORSE, Level.MODERATE, 30, NOTE),
    PlaceLooksWell("thigh-front-left", THEN),
    Photo("r1", THEN, JPEG, 800, 600),
    Symptom(THEN, HEADACHE, "", Level.MODERATE, 90, NOTE),
    DailySymptoms(
        day("2026-03-09"),
        THEN,
        (Rating(Asked.RASH, Scale.TO_FOUR, 2), Rating(Asked.STIFFNESS, Scale.MINUTES, 45)),
        ("neck",),
        ("knee-left", "knee-right"),
        "both arms",
        NOTE,
    ),
    Attack(
        at("2026-03-08 20:00"),
        THEN,
        (AttackKind.BELLY, AttackKind.CHEST),
        Decimal("39.2"),
        CELSIUS,
        8,
        "A medicine",
        YesNo.YES,
        2,
        "a long day",
        NOTE,
    ),
    Measurement(THEN, Quantity.CRP, Decimal("0.30"), "mg/l", "", Bound.LESS, "0 – 5", None, "c1", NOTE),
    CheckDate("c1", day("2026-03-13"), CheckKind.BLOOD_TEST, wall("2026-03-13 09:00").time(), "CRP", "Clinic", NOTE),
    CheckDone("c1", THEN, NOTE),
    DueClock(THEN, "Asia/Tokyo"),
    Medicine(
        "m1",
        "Methotrexate <i>",
        "15 mg (6 tablets)",
        MedicineRhythm.WEEKLY,
        day("2026-03-02"),
        day("2026-05-30"),
        (wall("2026-03-13 20:00").time(),),
        3,
        (AmountFrom(day("2026-04-01"), "20 mg (8 tablets)"), AmountFrom(day("2026-05-01"), "25 mg")),
        "Clinic",
        NOTE,
    ),
    MedicineAnswer(
        "m1",
        "Methotrexate",
        "15 mg",
        day("2026-03-11"),
        wall("2026-03-11 20:00").time(),
        MedicineOutcome.SKIPPED_ON_ADVICE,
        NOTE,
    ),
    MedicineTaken("m2", "Paracetamol", "500 mg", THEN, NOTE),
    Note(THEN, NOTE),
    VisitQuestion("q1", THEN, "May I fly? <i>\nOn which days?"),
    VisitQuestionAsked("q1", THEN, "May I fly? <i>", NOTE),
    BroughtIn("b1", THEN, "MedTimer", "backup.json", 12, ("7 1774728000", "")),
    ConfirmedDistinct("one entry", "another entry", day("2026-03-10")),
    Withdrawal("some entry", day("2026-03-02"), "tapped by mistake"),
)

SPARSE: tuple[Fact, ...] = (
    person(),
    order(),
    Pause(day("2026-03-05"), None, "", ""),
    injection("2026-03-10 08:05", spot=None),
    answer("2026-03-09 08:00", Answer.MISSED),
    PlaceRest("thigh-front-left", THEN),
    Reaction("r1", THEN, "thigh-front-left", (Sign.LUMP,), Level.NONE),
    ReactionAnswer("r1", THEN, Course.HEALED),
    Symptom(THEN, own="Dizzy"),
    DailySymptoms(THEN.day, THEN, note="a good day"),
    Attack(THEN),
    Measurement(THEN, Quantity.TEMPERATURE, Decimal("37.5"), CELSIUS, route=Route.EAR),
    Measurement(THEN, Quantity.OWN, Decimal("12"), "", own="Ferritin"),
    CheckDate("c2", day("2026-03-14"), CheckKind.OTHER, what="Hearing"),
    CheckDone("c2", THEN),
    DueClock(THEN, None),
    Medicine("m2", "Paracetamol", "", MedicineRhythm.AS_NEEDED, day("2026-03-01")),
    MedicineAnswer("m3", "Colchicine", "", day("2026-03-09"), None, MedicineOutcome.TAKEN),
    MedicineTaken("m2", "Paracetamol", "", THEN),
    VisitQuestionAsked("q2", THEN, "May I swim?"),
    Withdrawal("some entry", day("2026-03-02")),
)
