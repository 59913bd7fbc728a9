"""The backup of MedTimer: one file with medicines, events and settings, or in old versions one with either list.

The version is that of its database, and the fields grew with it: what is missing has the value it has there. Times
are seconds since 1970 and name no zone. An event says when the dose was due and when it was ticked, which is not when
it was given. Two medicines of one name differ by their tags, which may be people. A reminder that is marked as taken
automatically ticks its doses at the hour at which they are due. A hand may change such a dose later, or the mark of the
reminder, and the file does not show either: so each is read as one that the program said by itself.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import Phrase
from kineret_gui.exchange.dose_amount import amount_of_words
from kineret_gui.exchange.import_file import (
    FileRefused,
    ImportContext,
    ImportedDose,
    ImportFile,
    ReportedDose,
    Skipped,
    SkipReason,
)
from kineret_gui.exchange.programs import moments
from kineret_gui.exchange.programs.rows import One, as_import_file, each, is_name, left, once, short
from kineret_gui.exchange.strict.json_text import parse_json
from kineret_gui.exchange.strict.json_value import JsonValue

PROGRAM = "MedTimer"
LARGEST = 16 * 1024 * 1024  # bytes
NEWEST = 30  # of its versions that are known here

_LISTS = ("medicines", "events")
_NOT_A_DOSE = ("OUT_OF_STOCK", "EXPIRATION_DATE", "REFILL")
_DUE, _TICKED = "remindedTimestamp", "processedTimestamp"
# The outcome of a dose, and which of the two times of an event tells when: a skipped one counts for when it was due.
_REPORTS = {"TAKEN": (ReportedDose.GIVEN, _TICKED), "SKIPPED": (ReportedDose.SKIPPED, _DUE)}
_LEFT = {"RAISED": SkipReason.NOT_ANSWERED, "DELETED": SkipReason.DELETED, "ACKNOWLEDGED": SkipReason.OTHER_KIND}


def looks_like(parsed: Any) -> bool:
    """Return whether it has the shape of a backup of MedTimer, whatever its version."""
    if not isinstance(parsed, dict):
        return False
    return _is_list(parsed) or any(_is_list(parsed.get(name)) for name in _LISTS)


def read(content: bytes, here: ImportContext) -> ImportFile:
    """The events of a backup. Raises FileRefused."""
    return read_parsed(parse_json(content, LARGEST), here)


def read_parsed(parsed: Any, here: ImportContext) -> ImportFile:
    """As `read`, of JSON that was parsed before. Raises FileRefused."""
    if not looks_like(parsed):
        raise FileRefused("it is not a MedTimer backup: it has no medicines and no events")
    medicines, events = _medicines_and_events(JsonValue(parsed))
    automatic = frozenset(_taken_by_itself(medicines))
    doses = once(events, _same, lambda event: [_dose(event, automatic, here)])
    ones = chain(each(medicines, _medicine), doses)
    return as_import_file(PROGRAM, len(medicines) + len(events), ones, names_zones=False)


def _is_list(value: Any) -> bool:
    return isinstance(value, dict) and {"version", "list"} <= value.keys()


def _medicines_and_events(file: JsonValue) -> tuple[list[JsonValue], list[JsonValue]]:
    if not _is_list(file.value):
        medicines, events = (_rows(file[name]) if file[name].is_there else [] for name in _LISTS)
        return medicines, events
    rows = _rows(file)
    if any(isinstance(row.value, dict) and "medicine" in row.value for row in rows):
        return [row.named(Phrase("%1, %2", "medicines", row.where)) for row in rows], []
    return [], [row.named(Phrase("%1, %2", "events", row.where)) for row in rows]


def _rows(part: JsonValue) -> list[JsonValue]:
    number, rows = part["version"], part["list"]
    if not 0 <= number.whole(-1) <= NEWEST:
        if not number.is_there:
            raise FileRefused(
                "%1: the version is missing, and this app reads MedTimer versions 0 to %2", number.where, NEWEST
            )
        raise FileRefused(
            "%1: it is version %2, and this app reads MedTimer versions 0 to %3", number.where, number.value, NEWEST
        )
    if not rows.is_there:
        raise FileRefused("%1: the list is missing", rows.where)
    return rows.named(part.where).rows()


def _medicine(row: JsonValue) -> Iterator[Skipped]:
    yield left(row, row["medicine"]["name"].words(), SkipReason.OTHER_KIND)


def _taken_by_itself(medicines: Iterable[JsonValue]) -> Iterator[int]:
    """Yield the ids of the reminders that tick themselves. One that cannot be read says nothing of it."""
    for medicine in medicines:
        reminders = medicine.value.get("reminders") if isinstance(medicine.value, dict) else None
        for reminder in reminders if isinstance(reminders, list) else ():
            if isinstance(reminder, dict) and reminder.get("automaticallyTaken") is True:
                id = reminder.get("reminderId")
                if type(id) is int:
                    yield id


def _same(event: JsonValue) -> tuple[str | int, ...]:
    times = (event[name].whole() for name in (_DUE, _TICKED, "reminderId"))
    return (_named(event)[0], event["status"].text(), event["amount"].words(), *times)


def _named(event: JsonValue) -> tuple[str, str]:
    """The medicine with its tags, as `Kineret (Mia)`, and the tags; one with none by its name alone."""
    tags = ", ".join(sorted(filter(None, (tag.words() for tag in event["tags"].rows()))))
    name = event["medicineName"].words()
    return f"{name} ({tags})" if tags and name else name, tags


def _dose(event: JsonValue, automatic: frozenset[int], here: ImportContext) -> One:
    (medicine, tags), amount = _named(event), short(event["amount"].words())
    status, kind = event["status"].text("RAISED"), event["reminderType"].text()
    if kind in _NOT_A_DOSE or status in _LEFT:
        return left(event, medicine, SkipReason.OTHER_KIND if kind in _NOT_A_DOSE else _LEFT[status])
    if status not in _REPORTS or not is_name(medicine):
        return left(event, f"{medicine} {status}", SkipReason.UNREADABLE)
    report, when = _REPORTS[status]
    moment = _moment(event, when, here)
    if isinstance(moment, SkipReason):
        return left(event, f"{medicine} {amount}", moment)
    due = _moment(event, _DUE, here)
    return ImportedDose(
        event.where,
        medicine,
        moment,
        report,
        amount_of_words(event["amount"].words()),
        amount,
        note=event["notes"].words(),
        person=short(tags),
        due=None if isinstance(due, SkipReason) else due,
        due_in_doubt=isinstance(due, SkipReason) and event[_DUE].whole() != 0,
        by_itself=report is ReportedDose.GIVEN and event["reminderId"].whole() in automatic,
        own_id="" if isinstance(due, SkipReason) else f"{event['reminderId'].whole()} {event[_DUE].whole()}",
    )


def _moment(event: JsonValue, name: str, here: ImportContext) -> Moment | SkipReason:
    seconds = event[name].whole()
    return moments.of_epoch(seconds, here) if seconds else SkipReason.NO_TIME
