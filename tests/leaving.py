"""Every way in which a person is taken away from a page, and what they find when they come back to a form."""

from collections.abc import Callable
from pathlib import Path

from tests.half_filled import FORMS, GO_ON, Form
from tests.patient import Patient


def by_the_bar(patient: Patient, other: Path) -> None:
    patient.leaves()


def by_escape(patient: Patient, other: Path) -> None:
    patient.presses("Escape")


def by_f1(patient: Patient, other: Path) -> None:
    patient.presses("F1")


def by_a_notification(patient: Patient, other: Path) -> None:
    patient.opens("guide")


def by_another_diary(patient: Patient, other: Path) -> None:
    patient.program.open_diary(other)
    patient.program.open_diary(patient.diary)


def by_closing_the_program(patient: Patient, other: Path) -> None:
    patient.closes()


Way = Callable[[Patient, Path], None]
NOTE = next(form for form in FORMS if form.page == "note")
WAYS: tuple[Way, ...] = (by_the_bar, by_escape, by_f1, by_a_notification, by_another_diary, by_closing_the_program)


def comes_back(patient: Patient, other: Path, form: Form, leave: Way) -> None:
    """Half fill a form, leave it, and find all of it again; then discard it, and find nothing."""
    form.opens(patient)
    form.fill(patient)
    filled = form.filled(patient)
    assert form.typed <= set(filled.values())
    assert not form.left_out(filled), "each field of the form is to be typed into here"
    leave(patient, other)
    form.opens(patient)
    patient.taps(GO_ON)
    assert form.filled(patient) == filled

    patient.leaves()
    form.opens(patient)
    patient.taps("Discard it")
    assert not form.typed & set(form.filled(patient).values())
    patient.leaves()
    patient.does_not_see("not saved yet")
