"""The backup of Mona: tables as JSON, some of their cells JSON texts once more.

An intake has its UTC instant and the zone in which it was lived; nothing is marked as taken but by a person. The names
of the columns changed over the versions of the database: `dose` and `moleculeJson` became `takenDose` and `molecule`,
and a side became a list of placements.
"""

import re
from collections.abc import Iterator
from datetime import time
from decimal import Decimal
from itertools import chain
from typing import Any

from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.moment import Moment
from kineret_gui.exchange.dose_amount import amount_of_words
from kineret_gui.exchange.import_file import (
    FileRefused,
    ImportContext,
    ImportedDose,
    ImportedFact,
    ImportFile,
    ReportedDose,
    SkipReason,
)
from kineret_gui.exchange.programs import moments
from kineret_gui.exchange.programs.amount import with_unit
from kineret_gui.exchange.programs.rows import One, as_import_file, each, is_name, left, once, short
from kineret_gui.exchange.strict.json_text import parse_json
from kineret_gui.exchange.strict.json_value import JsonValue

PROGRAM = "Mona"
LARGEST = 16 * 1024 * 1024  # bytes
OLDEST, NEWEST = 4, 22  # of its database versions that are known here

_MASS = "mass"  # the dose is in the unit of the molecule, not a rate of a patch
_HORMONES = {"estradiol": ("pg/mL", "pmol/L"), "testosterone": ("ng/dL", "ng/mL", "nmol/L")}
_TIME_OF_DAY = re.compile(r"([0-9]{1,2}):([0-9]{1,2})", re.ASCII)  # as `8:0`
_LAST_HOUR, _LAST_MINUTE = 23, 59
_FIGURE = re.compile(r"[0-9]{1,9}(\.[0-9]{1,6})?", re.ASCII)


def looks_like(parsed: Any) -> bool:
    """Return whether it has the shape of a backup of Mona, whatever its version."""
    if not isinstance(parsed, dict) or not isinstance(parsed.get("data"), dict):
        return False
    return isinstance(parsed.get("metadata"), dict) and "database_version" in parsed["metadata"]


def read(content: bytes, here: ImportContext) -> ImportFile:
    """The intakes and blood tests of a backup. Raises FileRefused."""
    return read_parsed(parse_json(content, LARGEST), here)


def read_parsed(parsed: Any, here: ImportContext) -> ImportFile:
    """As `read`, of JSON that was parsed before. Raises FileRefused."""
    if not looks_like(parsed):
        raise FileRefused("it is not a Mona backup: metadata and data are missing")
    file = JsonValue(parsed)
    version = file["metadata"]["database_version"]
    if not OLDEST <= version.whole() <= NEWEST:
        raise FileRefused(
            "%1: it is version %2, and this app reads Mona versions %3 to %4",
            version.where,
            version.value,
            OLDEST,
            NEWEST,
        )
    names = ("medication_schedules", "medication_intakes", "blood_tests")
    schedules, intakes, tests = (file["data"][name].named(name).rows() for name in names)
    ones = chain(
        each(schedules, lambda row: [left(row, row["name"].words(), SkipReason.OTHER_KIND)]),
        once(intakes, _id, lambda row: [_dose(row, here)]),
        once(tests, _id, lambda row: _results(row, here)),
    )
    return as_import_file(PROGRAM, len(schedules) + len(intakes) + len(tests), ones)


def _id(row: JsonValue) -> object:
    return row["id"].figure() or row.where


def _either(row: JsonValue, *names: str) -> JsonValue:
    """The column under the first of its names that is there."""
    return next((row[name] for name in names if row[name].is_there), row[names[0]])


def _dose(row: JsonValue, here: ImportContext) -> One:
    molecule = _either(row, "molecule", "moleculeJson").unpacked()
    name, dose = molecule["name"].words(), _either(row, "takenDose", "dose").text()
    if not is_name(name):
        return left(row, name, SkipReason.UNREADABLE)
    written = row["takenDateTime"].text()
    if not written:
        return left(row, name, SkipReason.NOT_ANSWERED)
    moment = moments.of_instant_text(written, row["takenTimeZone"].text(), here)
    if isinstance(moment, SkipReason):
        return left(row, f"{name}, {written} {row['takenTimeZone'].text()}", moment)
    due = _due(row, moment, here)
    is_mass = row["dosingBasis"].text(_MASS) == _MASS
    unit = _either(molecule, "massUnit", "unit") if is_mass else molecule["rateUnit"]
    amount = short(with_unit(dose, unit.words()))
    return ImportedDose(
        row.where,
        name,
        moment,
        ReportedDose.GIVEN,
        amount_of_words(amount),
        amount,
        _places(row),
        row["notes"].words(),
        due=due,
        due_in_doubt=due is None and _either(row, "scheduledDateTime", "scheduledTime").is_there,
        own_id=short(row["id"].figure()),
    )


def _due(row: JsonValue, taken: Moment, here: ImportContext) -> Moment | None:
    """The moment at which it was due, by the clocks by which it was taken. Newer ones keep its time of day alone."""
    if row["scheduledDateTime"].is_there:
        due = moments.of_text(row["scheduledDateTime"].text(), ImportContext(taken.zone, taken.day_starts))
        return None if isinstance(due, SkipReason) else due
    clock = _TIME_OF_DAY.fullmatch(row["scheduledTime"].text())
    if not clock or int(clock[1]) > _LAST_HOUR or int(clock[2]) > _LAST_MINUTE:
        return None
    return moments.of_clock(time(int(clock[1]), int(clock[2])), taken, here)


def _places(row: JsonValue) -> str:
    """The words of the places, as `left thigh`; those of the person's own stand as they are."""
    places = [
        placed["label"].words() or _spaced(placed["preset"].words())
        for placed in row["placements"].unpacked().named(row["placements"].where).rows()
    ]
    return ", ".join(filter(None, places)) or _spaced(row["side"].words())


def _spaced(name: str) -> str:
    """`left thigh` of `leftThigh`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def _results(row: JsonValue, here: ImportContext) -> Iterator[One]:
    moment = moments.of_instant_text(row["dateTime"].text(), row["timeZone"].text(), here)
    if isinstance(moment, SkipReason):
        yield left(row, row["dateTime"].text(), moment)
        return
    there = [hormone for hormone in _HORMONES if row[f"{hormone}Levels"].is_there]
    if not there:
        yield left(row, row["notes"].words(), SkipReason.OTHER_KIND)
    for hormone in there:
        figure, unit = _result(row, hormone)
        if unit not in _HORMONES[hormone] or not _FIGURE.fullmatch(figure):
            yield left(row, f"{hormone} {figure} {unit}", SkipReason.UNREADABLE)
            continue
        note = row["notes"].words()
        try:
            yield ImportedFact(
                row.where, Measurement(moment, Quantity.OWN, Decimal(figure), unit, own=hormone, note=note)
            )
        except ValueError:  # a note that is longer than one may be
            yield left(row, f"{hormone} {figure} {unit}", SkipReason.OUT_OF_RANGE)


def _result(row: JsonValue, hormone: str) -> tuple[str, str]:
    """Value and unit as they are written; the oldest versions name no unit, and then none is known."""
    levels = row[f"{hormone}Levels"]
    if levels.text().startswith("{"):
        result = levels.unpacked()
        return result["value"].text(), result["unit"].text()
    return levels.text(), row[f"{hormone}Unit"].text()
