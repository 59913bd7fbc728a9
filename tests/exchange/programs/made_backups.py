"""Backups of MedTimer and exports of MediTrak made for a test: each event by its words and wall times."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

ZONE = "Europe/Berlin"


def seconds(wall: str, zone: str = ZONE) -> int:
    """Seconds since 1970 of a wall time as `2026-05-03 23:00`."""
    return int(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)).timestamp())


def event(
    reminded: str, ticked: str = "", medicine: str = "Kineret", amount: str = "100 mg", tags: tuple[str, ...] = ()
) -> dict[str, Any]:
    """A dose that was taken there; ticked at once unless said otherwise."""
    return {
        "medicineName": medicine,
        "amount": amount,
        "status": "TAKEN",
        "remindedTimestamp": seconds(reminded),
        "processedTimestamp": seconds(ticked or reminded),
        "reminderId": 1,
        "tags": [*tags],
        "reminderType": "TIME_BASED",
    }


def medtimer(events: Iterable[dict[str, Any]], automatic: Iterable[int] = ()) -> bytes:
    """A backup; `automatic` are the ids of the reminders that are marked as taken automatically."""
    reminders = [{"reminderId": id, "automaticallyTaken": True} for id in automatic]
    medicines = [{"medicine": {"name": "Kineret"}, "tags": [], "reminders": reminders}]
    return json.dumps(
        {"medicines": {"version": 25, "list": medicines}, "events": {"version": 25, "list": [*events]}}
    ).encode()


def meditrak(*doses: tuple[str, str], amount: float = 100, unit: str = "mg") -> bytes:
    """An export with doses of Kineret, each by when it was due and when it was taken."""
    plan = {"MedicationID": 1, "MedName": "Kineret", "PatientName": "ME!", "Dosage": amount, "Units": unit}
    rows = [
        {"DoseID": number, "MedicationID": 1, "Taken": 1, "DoseTime": due, "TimeTaken": taken}
        for number, (due, taken) in enumerate(doses, 1)
    ]
    return json.dumps({"Medication": [plan], "MedicationTracker": rows, "Notes": []}).encode()
