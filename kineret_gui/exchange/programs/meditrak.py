"""The export of MediTrak: its tables as JSON, in old versions with every value as a text and some signs spelled out.

Times are local and name no zone, and some lost their last digit, as `21:45:5`. A dose says when it was due and when it
was marked as taken; it knows no dose that it marks by itself. One file may be about several people:
the name of a medicine then says whose it is, and notes, which nobody can choose one by one, stay out.
"""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.phrase import Phrase
from kineret_gui.exchange.dose_amount import amount_of_words
from kineret_gui.exchange.import_file import (
    FileRefused,
    ImportContext,
    ImportedDose,
    ImportedFact,
    ImportFile,
    ReportedDose,
    Skipped,
    SkipReason,
)
from kineret_gui.exchange.programs import moments
from kineret_gui.exchange.programs.amount import with_unit
from kineret_gui.exchange.programs.rows import One, as_import_file, each, is_name, left, once, short
from kineret_gui.exchange.strict.json_text import parse_json
from kineret_gui.exchange.strict.json_value import JsonValue, WrongKind

PROGRAM = "MediTrak"
LARGEST = 16 * 1024 * 1024  # bytes

_TABLES = ("Medication", "MedicationTracker", "Notes")
_OWNER = "ME!"  # the person whose phone it is
_SPELLED = {"&dbsp;": " ", "&qout;": '"', "&#123;": "{", "&#125;": "}", "&#58;": ":", "&#130;": ","}
_YES, _NO = ("1", "true"), ("0", "false", "")


@frozen
class _Medicine:
    name: str  # with the person, where that is not the one whose phone it is
    person: str
    dosage: str
    unit: str


def looks_like(parsed: Any) -> bool:
    """Return whether it has the tables of MediTrak."""
    return isinstance(parsed, dict) and all(isinstance(parsed.get(name), list) for name in _TABLES[:2])


def read(content: bytes, here: ImportContext) -> ImportFile:
    """The doses and notes of an export. Raises FileRefused."""
    return read_parsed(parse_json(content, LARGEST), here)


def read_parsed(parsed: Any, here: ImportContext) -> ImportFile:
    """As `read`, of JSON that was parsed before. Raises FileRefused."""
    if not looks_like(parsed):
        raise FileRefused("it is not a MediTrak export: the medicine and dose tables are missing")
    plans, doses, notes = (JsonValue(parsed)[name].rows() for name in _TABLES)
    medicines = _medicines(plans)
    ones = chain(
        each(plans, lambda plan: [left(plan, _medicine(plan).name, SkipReason.OTHER_KIND)]),
        once(doses, _id, lambda dose: [_dose(dose, medicines, here)]),
        each(notes, lambda note: [_note(note, medicines, here)]),
    )
    return as_import_file(PROGRAM, len(plans) + len(doses) + len(notes), ones, names_zones=False)


def _medicines(plans: list[JsonValue]) -> Mapping[str, _Medicine]:
    """By its id; one that cannot be read is left out where it is listed, and here."""

    def readable() -> Iterator[tuple[str, _Medicine]]:
        for plan in plans:
            try:
                yield plan["MedicationID"].figure(), _medicine(plan)
            except WrongKind:
                continue

    return dict(readable())


def _medicine(plan: JsonValue) -> _Medicine:
    name, person = _words(plan["MedName"]), _words(plan["PatientName"])
    if person == _OWNER:
        person = ""
    return _Medicine(f"{name} ({person})" if person else name, person, plan["Dosage"].figure(), _words(plan["Units"]))


def _id(dose: JsonValue) -> object:
    return dose["DoseID"].figure() or dose.where


def _dose(dose: JsonValue, medicines: Mapping[str, _Medicine], here: ImportContext) -> One:
    medicine = medicines.get(dose["MedicationID"].figure())
    if medicine is None or not is_name(medicine.name):
        return left(
            dose, medicine.name if medicine else Phrase("its medicine is not in the file"), SkipReason.UNREADABLE
        )
    if not _is_yes(dose["Taken"]):
        return left(dose, medicine.name, SkipReason.NOT_ANSWERED)
    moment = moments.of_wall_text(_words(dose["TimeTaken"]), here)
    if isinstance(moment, SkipReason):
        return left(dose, f"{medicine.name}, {_words(dose['TimeTaken'])}", moment)
    amount, planned = short(_amount(dose, medicine)), _words(dose["DoseTime"])
    due = moments.of_wall_text(planned, here)
    id = dose["DoseID"].figure()
    return ImportedDose(
        dose.where,
        medicine.name,
        moment,
        ReportedDose.GIVEN,
        amount_of_words(amount),
        amount,
        person=medicine.person,
        due=None if isinstance(due, SkipReason) else due,
        due_in_doubt=isinstance(due, SkipReason) and bool(planned),
        own_id=short(f"{id} {planned}") if id and planned else "",
    )


def _amount(dose: JsonValue, medicine: _Medicine) -> str:
    """Return what was taken where that was noted, else what was planned."""
    own = dose["OverrideDoseAmount"].figure()
    unit = _words(dose["OverrideDoseUnit"]) or medicine.unit
    if own and not own.startswith("-"):
        return with_unit(own, unit)
    return with_unit(medicine.dosage, medicine.unit)


def _note(note: JsonValue, medicines: Mapping[str, _Medicine], here: ImportContext) -> ImportedFact | Skipped:
    text = _words(note["Note"])
    if len({medicine.person for medicine in medicines.values()}) > 1:
        return left(note, text, SkipReason.OTHER_KIND)
    moment = moments.of_wall_text(_words(note["EntryTime"]), here)
    if isinstance(moment, SkipReason):
        return left(note, text, moment)
    medicine = medicines.get(note["MedicationID"].figure())
    try:
        return ImportedFact(note.where, Note(moment, f"{medicine.name}: {text}" if medicine and text else text))
    except ValueError:  # empty, or longer than a note may be
        return left(note, text, SkipReason.OUT_OF_RANGE)


def _is_yes(value: JsonValue) -> bool:
    answer = str(value.value).lower() if isinstance(value.value, bool) else value.figure().lower()
    if answer not in (*_YES, *_NO):
        raise WrongKind(value.where, Phrase("%1 is neither yes nor no", repr(answer[:40])))
    return answer in _YES


def _words(value: JsonValue) -> str:
    """A text as it was typed, before the program spelled out the signs that its own reader stumbles over."""
    text = value.words()
    for spelled, sign in _SPELLED.items():
        text = text.replace(spelled, sign)
    return text.strip()
