"""FHIR 4.0.1 as far as a bundle of ours uses it, and whether a resource keeps to it.

The elements, how often each may stand and what it holds, are those of http://hl7.org/fhir/R4/.
"""

import re
from collections.abc import Iterator
from typing import Any

ONE, MANY = "one", "many"

REQUIRED = {
    "Bundle": {"type"},
    "MedicationAdministration": {"status", "subject"},
    "Observation": {"status", "code"},
    "Observation.component": {"code"},
    "MedicationAdministration.performer": {"actor"},
    "Annotation": {"text"},
    "MedicationStatement": {"status", "subject"},
    "MedicationRequest": {"status", "intent", "subject"},
}
# Of these exactly one stands in a resource.
CHOICES = {
    "MedicationAdministration": [{"medicationCodeableConcept", "medicationReference"}, {"effectiveDateTime"}],
    "MedicationRequest": [{"medicationCodeableConcept", "medicationReference"}],
    "MedicationStatement": [{"medicationCodeableConcept", "medicationReference"}, {"effectivePeriod"}],
    "Observation": [{"effectiveDateTime", "effectivePeriod"}],
}
VALUES = {"valueCodeableConcept", "valueBoolean", "valueQuantity", "valueString", "valueInteger", "valueDateTime"}

ELEMENTS: dict[str, dict[str, tuple[str, str]]] = {
    "Bundle": {"type": (ONE, "code"), "timestamp": (ONE, "instant"), "entry": (MANY, "Bundle.entry")},
    "Bundle.entry": {"fullUrl": (ONE, "uri"), "resource": (ONE, "Resource")},
    "Patient": {"id": (ONE, "id"), "name": (MANY, "HumanName")},
    "HumanName": {"text": (ONE, "string")},
    "MedicationAdministration": {
        "id": (ONE, "id"),
        "contained": (MANY, "Resource"),
        "status": (ONE, "code"),
        "statusReason": (MANY, "CodeableConcept"),
        "medicationCodeableConcept": (ONE, "CodeableConcept"),
        "medicationReference": (ONE, "Reference"),
        "subject": (ONE, "Reference"),
        "effectiveDateTime": (ONE, "dateTime"),
        "performer": (MANY, "MedicationAdministration.performer"),
        "request": (ONE, "Reference"),
        "note": (MANY, "Annotation"),
        "dosage": (ONE, "MedicationAdministration.dosage"),
    },
    "MedicationAdministration.performer": {"actor": (ONE, "Reference")},
    "MedicationAdministration.dosage": {
        "site": (ONE, "CodeableConcept"),
        "route": (ONE, "CodeableConcept"),
        "dose": (ONE, "Quantity"),
    },
    "MedicationStatement": {
        "id": (ONE, "id"),
        "status": (ONE, "code"),
        "statusReason": (MANY, "CodeableConcept"),
        "medicationCodeableConcept": (ONE, "CodeableConcept"),
        "subject": (ONE, "Reference"),
        "effectivePeriod": (ONE, "Period"),
        "dateAsserted": (ONE, "dateTime"),
        "informationSource": (ONE, "Reference"),
        "dosage": (MANY, "Dosage"),
        "note": (MANY, "Annotation"),
    },
    "MedicationRequest": {
        "id": (ONE, "id"),
        "status": (ONE, "code"),
        "intent": (ONE, "code"),
        "reportedBoolean": (ONE, "boolean"),
        "medicationCodeableConcept": (ONE, "CodeableConcept"),
        "subject": (ONE, "Reference"),
        "requester": (ONE, "Reference"),
        "note": (MANY, "Annotation"),
        "dosageInstruction": (MANY, "Dosage"),
    },
    "Dosage": {
        "text": (ONE, "string"),
        "asNeededBoolean": (ONE, "boolean"),
        "timing": (ONE, "Timing"),
        "route": (ONE, "CodeableConcept"),
        "doseAndRate": (MANY, "Dosage.doseAndRate"),
    },
    "Dosage.doseAndRate": {"doseQuantity": (ONE, "Quantity")},
    "Timing": {"repeat": (ONE, "Timing.repeat")},
    "Timing.repeat": {
        "boundsPeriod": (ONE, "Period"),
        "frequency": (ONE, "integer"),
        "period": (ONE, "decimal"),
        "periodUnit": (ONE, "code"),
        "dayOfWeek": (MANY, "code"),
        "timeOfDay": (MANY, "time"),
    },
    "Medication": {"id": (ONE, "id"), "code": (ONE, "CodeableConcept"), "batch": (ONE, "Medication.batch")},
    "Medication.batch": {"lotNumber": (ONE, "string")},
    "Observation": {
        "id": (ONE, "id"),
        "status": (ONE, "code"),
        "category": (MANY, "CodeableConcept"),
        "code": (ONE, "CodeableConcept"),
        "subject": (ONE, "Reference"),
        "focus": (MANY, "Reference"),
        "effectiveDateTime": (ONE, "dateTime"),
        "effectivePeriod": (ONE, "Period"),
        "issued": (ONE, "instant"),
        "performer": (MANY, "Reference"),
        "valueQuantity": (ONE, "Quantity"),
        "valueCodeableConcept": (ONE, "CodeableConcept"),
        "valueBoolean": (ONE, "boolean"),
        "note": (MANY, "Annotation"),
        "bodySite": (ONE, "CodeableConcept"),
        "referenceRange": (MANY, "Observation.referenceRange"),
        "component": (MANY, "Observation.component"),
    },
    "Observation.referenceRange": {"text": (ONE, "string")},
    "Observation.component": {
        "code": (ONE, "CodeableConcept"),
        "valueQuantity": (ONE, "Quantity"),
        "valueCodeableConcept": (ONE, "CodeableConcept"),
        "valueString": (ONE, "string"),
        "valueBoolean": (ONE, "boolean"),
        "valueInteger": (ONE, "integer"),
        "valueDateTime": (ONE, "dateTime"),
    },
    "Reference": {"reference": (ONE, "string"), "display": (ONE, "string")},
    "CodeableConcept": {"coding": (MANY, "Coding"), "text": (ONE, "string")},
    "Coding": {"system": (ONE, "uri"), "code": (ONE, "code"), "display": (ONE, "string")},
    "Annotation": {"authorString": (ONE, "string"), "time": (ONE, "dateTime"), "text": (ONE, "markdown")},
    "Period": {"start": (ONE, "dateTime"), "end": (ONE, "dateTime")},
    "Quantity": {
        "value": (ONE, "decimal"),
        "comparator": (ONE, "code"),
        "unit": (ONE, "string"),
        "system": (ONE, "uri"),
        "code": (ONE, "code"),
    },
}

_DAY = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
_TIME = r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))"
_TEXT = r"[ \r\n\t\S]+"
TEXTS = {
    "id": r"[A-Za-z0-9\-.]{1,64}",
    "code": r"\S+( \S+)*",
    "uri": r"\S+",
    "string": _TEXT,
    "markdown": _TEXT,
    "dateTime": rf"{_DAY}(T{_TIME})?",
    "instant": rf"{_DAY}T{_TIME}",
    "time": r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d",
}
STATES = {
    "MedicationAdministration": {"completed", "not-done"},
    "MedicationStatement": {"active", "completed", "intended", "on-hold"},
    "MedicationRequest": {"active", "completed", "stopped"},
    "Observation": {"final"},
}


def faults(resource: dict[str, Any]) -> list[str]:
    """What is not as FHIR 4.0.1 has it."""
    return list(_faults(resource["resourceType"], resource, resource["resourceType"]))


def _faults(kind: str, value: dict[str, Any], path: str) -> Iterator[str]:
    known = ELEMENTS[kind]
    for missing in REQUIRED.get(kind, set()) - set(value):
        yield f"{path}: {missing} is missing"
    for choice in CHOICES.get(kind, []):
        if len(choice & set(value)) != 1:
            yield f"{path}: not one of {sorted(choice)}"
    if len(VALUES & set(value)) > 1:
        yield f"{path}: it has two values"
    if kind in STATES and value.get("status") not in STATES[kind]:
        yield f"{path}: the status {value.get('status')}"
    for name, inner in value.items():
        if name == "resourceType":
            continue
        if name not in known:
            yield f"{path}.{name}: there is no such element"
            continue
        many, holds = known[name]
        if isinstance(inner, list) != (many == MANY) or inner in ([], {}, ""):
            yield f"{path}.{name}: it stands there {many}"
            continue
        for one in inner if many == MANY else [inner]:
            yield from _faults_of(holds, one, f"{path}.{name}")


def _faults_of(holds: str, value: Any, path: str) -> Iterator[str]:
    if holds == "Resource":
        yield from _faults(value["resourceType"], value, path)
    elif holds in ELEMENTS:
        yield from _faults(holds, value, path)
    elif holds in TEXTS:
        if not isinstance(value, str) or not re.fullmatch(TEXTS[holds], value, re.ASCII):
            yield f"{path}: {value!r} is no {holds}"
    elif holds == "boolean" or holds == "integer":
        if type(value) is not {"boolean": bool, "integer": int}[holds]:
            yield f"{path}: {value!r} is no {holds}"
    elif isinstance(value, bool) or not isinstance(value, int | float):
        yield f"{path}: {value!r} is no {holds}"
