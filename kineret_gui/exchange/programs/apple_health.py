"""The export of Apple Health: one XML file of hundreds of megabytes, of which weights and temperatures are taken.

A phone gives it in a zip with other files, under a name in its own language. Every time has its offset; the zone stands
beside it where the phone wrote it down, and is not taken where its clocks showed another offset. A number comes out of
a binary fraction, as 70.30679999999999, and is rounded to hundredths. A scale and an app that carries its values over
both write the same weighing, each in its own unit and some seconds apart.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import product

from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, KILOGRAMS, POUNDS, Measurement, Quantity
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import Phrase
from kineret_gui.diary.task import Task
from kineret_gui.exchange.import_file import FileRefused, ImportContext, ImportedFact, ImportFile, Skipped, SkipReason
from kineret_gui.exchange.programs import moments
from kineret_gui.exchange.programs.amount import hundredths
from kineret_gui.exchange.programs.rows import short
from kineret_gui.exchange.strict.xml_clean import ByteStream, CleanedXml
from kineret_gui.exchange.strict.xml_stream import elements
from kineret_gui.exchange.strict.zip_file import Bounds, StreamedZip, UnpackedStream

PROGRAM = "Apple Health"
MOST_VALUES = 100_000

_ROOT = "HealthData"
_QUANTITIES = {
    "HKQuantityTypeIdentifierBodyMass": Quantity.WEIGHT,
    "HKQuantityTypeIdentifierBodyTemperature": Quantity.TEMPERATURE,
}
_UNITS = {"kg": KILOGRAMS, "lb": POUNDS, "degC": CELSIUS, "degF": FAHRENHEIT}
_TIME = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} [+-]\d{4}", re.ASCII)
_NUMBER = re.compile(r"\d{1,6}(\.\d{1,20})?", re.ASCII)
_ZONE = "HKTimeZone"
# A phone's XML is many times smaller in its zip, as its lines are much alike.
_BOUNDS = Bounds(re.compile(r".*"), files=20, largest=8 * 1024**3, ratio=300)
_AT_A_TIME = 500  # records between two pauses
_SAME_WEIGHING = 60  # seconds
_IN_KILOGRAMS = Decimal("0.45359237")  # of a pound
_ROUNDED = {Quantity.WEIGHT: Decimal("0.1"), Quantity.TEMPERATURE: Decimal("0.06")}  # by unit and by device


def looks_like(head: bytes) -> bool:
    """Return whether a file begins as an export of Apple Health does."""
    return b"<HealthData" in head or b"<!DOCTYPE HealthData" in head


def of_zip(archive: StreamedZip) -> UnpackedStream | None:
    """The export in the zip that a phone gives, whatever it is called there; None in any other. Raises FileRefused."""
    return archive.largest(".xml", looks_like, _BOUNDS)


def read(file: ByteStream, here: ImportContext) -> ImportFile:
    """The weights and temperatures of an export, read as a stream. Raises FileRefused."""
    reading = _Reading(here)
    for _ in _records(file, reading):
        pass
    return reading.as_import_file()


def reading(file: ByteStream, here: ImportContext) -> Task[ImportFile]:
    """As `read`, with pauses, in which a window can do something else; the generator's value is what was found."""
    reading = _Reading(here)
    for number in _records(file, reading):
        if number % _AT_A_TIME == 0:
            yield
    return reading.as_import_file()


def _records(file: ByteStream, reading: "_Reading") -> Iterator[int]:
    """Take one after the other; how many it were so far."""
    for name, record, metadata in elements(CleanedXml(file, _ROOT), _ROOT):
        if name == "Record":
            reading.take(record, metadata)
            yield reading.records


@dataclass(slots=True)
class _Reading:
    here: ImportContext
    records: int = 0
    others: int = 0
    facts: list[ImportedFact] = field(default_factory=list)
    left: list[Skipped] = field(default_factory=list)
    seen: set[tuple[str, ...]] = field(default_factory=set)
    near: dict[tuple[Quantity, int, int], list[tuple[Measurement, str]]] = field(
        default_factory=dict
    )  # by time and value

    def take(self, record: Mapping[str, str], metadata: Mapping[str, str]) -> None:
        self.records += 1
        quantity = _QUANTITIES.get(record.get("type", ""))
        if quantity is None:
            self.others += 1
            return
        where = Phrase("record %1", self.records)
        written, unit, value = (record.get(name, "") for name in ("startDate", "unit", "value"))
        what = short(f"{value[:20]} {unit[:20]}, {written[:30]}")
        one = _measurement(quantity, written, unit, value, metadata.get(_ZONE, ""), self.here)
        if (quantity.value, written, unit, value) in self.seen:
            self.left.append(Skipped(where, what, SkipReason.TWICE))
        elif isinstance(one, SkipReason):
            self.left.append(Skipped(where, what, one))
        elif self._is_of_other_device(one, record.get("sourceName", "")):
            self.left.append(Skipped(where, what, SkipReason.TWICE))
        else:
            self.facts.append(ImportedFact(where, one))
        self.seen.add((quantity.value, written, unit, value))
        if len(self.facts) + len(self.left) > MOST_VALUES:
            raise FileRefused("it has more than %1 weights and temperatures", MOST_VALUES)

    def _is_of_other_device(self, one: Measurement, source: str) -> bool:
        """Return whether another device has written the same measuring already, and remember this one."""
        minute = int(one.moment.at.timestamp()) // _SAME_WEIGHING
        step = int(_metric(one) // _ROUNDED[one.quantity])
        for at, value in product((minute - 1, minute, minute + 1), (step - 1, step, step + 1)):
            for other, device in self.near.get((one.quantity, at, value), ()):
                if device != source and _is_same(one, other):
                    return True
        self.near.setdefault((one.quantity, minute, step), []).append((one, source))
        return False

    def as_import_file(self) -> ImportFile:
        """Return what was taken; the records of other kinds are many, and told as one."""
        others = (
            (
                Skipped(
                    Phrase("the whole file"), Phrase("records of other kinds: %1", self.others), SkipReason.OTHER_KIND
                ),
            )
            if self.others
            else ()
        )
        return ImportFile(PROGRAM, self.records, (), tuple(self.facts), (*self.left, *others))


def _measurement(
    quantity: Quantity, written: str, unit: str, value: str, zone: str, here: ImportContext
) -> Measurement | SkipReason:
    if not _NUMBER.fullmatch(value):
        return SkipReason.UNREADABLE
    if unit not in _UNITS:
        return SkipReason.OTHER_KIND
    moment = _moment(written, zone, here)
    if isinstance(moment, SkipReason):
        return moment
    try:
        return Measurement(moment, quantity, hundredths(value), _UNITS[unit])
    except ValueError:  # what no living person can have, or a unit of the other quantity
        return SkipReason.OUT_OF_RANGE


def _is_same(one: Measurement, other: Measurement) -> bool:
    apart = abs((one.moment.utc - other.moment.utc).total_seconds())
    return apart <= _SAME_WEIGHING and abs(_metric(one) - _metric(other)) <= _ROUNDED[one.quantity]


def _metric(one: Measurement) -> Decimal:
    """The value in kg or °C, only to compare it."""
    if one.unit == POUNDS:
        return one.value * _IN_KILOGRAMS
    return (one.value - 32) * 5 / 9 if one.unit == FAHRENHEIT else one.value


def _moment(written: str, zone: str, here: ImportContext) -> Moment | SkipReason:
    return moments.of_text(written, here, zone) if _TIME.fullmatch(written) else SkipReason.NO_TIME
