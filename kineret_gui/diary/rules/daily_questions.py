"""Questions about each day: they follow from the condition, and a person without one of these chooses."""

from collections.abc import Mapping

from kineret_gui.diary.facts.daily_symptoms import Asked, Question, Scale
from kineret_gui.diary.facts.person import Condition, Person

# CAPS: five observations from none to worst. RA and Still's disease: plain numbers, minutes and joints.
_BY_CONDITION: Mapping[Condition, tuple[Question, ...]] = {
    Condition.CAPS: (
        Question(Asked.FEVER, Scale.TO_FOUR),
        Question(Asked.RASH, Scale.TO_FOUR),
        Question(Asked.JOINT_PAIN, Scale.TO_FOUR),
        Question(Asked.VOMITING, Scale.TO_FOUR),
        Question(Asked.HEADACHE, Scale.TO_FOUR),
    ),
    Condition.RHEUMATOID_ARTHRITIS: (
        Question(Asked.PAIN, Scale.TO_TEN),
        Question(Asked.TIREDNESS, Scale.TO_TEN),
        Question(Asked.OVERALL, Scale.TO_TEN),
        Question(Asked.STIFFNESS, Scale.MINUTES),
        Question(Asked.JOINTS, Scale.ON_THE_BODY),
    ),
    Condition.STILLS_DISEASE: (
        Question(Asked.RASH, Scale.YES_NO),
        Question(Asked.SORE_THROAT, Scale.YES_NO),
        Question(Asked.PAIN, Scale.TO_TEN),
        Question(Asked.OVERALL, Scale.TO_TEN),
        Question(Asked.JOINTS, Scale.ON_THE_BODY),
    ),
    Condition.FMF: (),
}

CHOOSABLE: tuple[Question, ...] = (
    Question(Asked.FEVER, Scale.TO_FOUR),
    Question(Asked.RASH, Scale.TO_FOUR),
    Question(Asked.JOINT_PAIN, Scale.TO_FOUR),
    Question(Asked.VOMITING, Scale.TO_FOUR),
    Question(Asked.HEADACHE, Scale.TO_FOUR),
    Question(Asked.SORE_THROAT, Scale.YES_NO),
    Question(Asked.PAIN, Scale.TO_TEN),
    Question(Asked.TIREDNESS, Scale.TO_TEN),
    Question(Asked.OVERALL, Scale.TO_TEN),
    Question(Asked.STIFFNESS, Scale.MINUTES),
    Question(Asked.JOINTS, Scale.ON_THE_BODY),
)


def questions(person: Person) -> tuple[Question, ...]:
    """The questions about a day, in the order of the page; none where the person has chosen none."""
    if person.condition in _BY_CONDITION:
        return _BY_CONDITION[person.condition]
    return tuple(question for question in CHOOSABLE if question.asked in person.asked)


def may_choose(person: Person) -> bool:
    """Return whether the person chooses the questions: the condition names none."""
    return person.condition not in _BY_CONDITION


def asks_for_attacks(person: Person) -> bool:
    """Return whether the diary is kept attack by attack rather than day by day."""
    return person.condition is Condition.FMF


def asks_for_temperature(person: Person) -> bool:
    """Return whether a temperature in the morning and in the evening belongs to each day."""
    return person.condition is Condition.STILLS_DISEASE
