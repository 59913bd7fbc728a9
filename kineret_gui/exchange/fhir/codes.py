"""The codes of others that the bundle uses: only those whose meaning is certain. Everything else stands in words."""

from collections.abc import Mapping
from typing import Any

from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, KILOGRAMS, POUNDS, Quantity

ATC, RXNORM = "http://www.whocc.no/atc", "http://www.nlm.nih.gov/research/umls/rxnorm"
SNOMED, LOINC, UCUM = "http://snomed.info/sct", "http://loinc.org", "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"

Coding = dict[str, str]


def _coding(system: str, code: str, display: str) -> Coding:
    return {"system": system, "code": code, "display": display}


ANAKINRA = [_coding(ATC, "L04AC03", "anakinra"), _coding(RXNORM, "72435", "anakinra")]
UNDER_THE_SKIN = [_coding(SNOMED, "34206005", "Subcutaneous route")]
VITAL_SIGNS = [_coding(CATEGORY, "vital-signs", "Vital Signs")]
LABORATORY = [_coding(CATEGORY, "laboratory", "Laboratory")]

# By region and side. The belly is not among them: the code for it was divided, and its successors mean other things.
_SITES: Mapping[tuple[str, str], Coding] = {
    ("thigh", "left"): _coding(SNOMED, "61396006", "Structure of left thigh"),
    ("thigh", "right"): _coding(SNOMED, "11207009", "Structure of right thigh"),
    ("arm", "left"): _coding(SNOMED, "368208006", "Left upper arm structure"),
    ("arm", "right"): _coding(SNOMED, "368209003", "Right upper arm structure"),
    ("buttock", "left"): _coding(SNOMED, "723979003", "Structure of left buttock"),
    ("buttock", "right"): _coding(SNOMED, "723980000", "Structure of right buttock"),
}

# Of a laboratory's value only where the unit says that it is a count in blood.
_COUNTS = frozenset({"10*9/L", "10*3/uL", "/uL"})
_MEASURED: Mapping[Quantity, Coding] = {
    Quantity.TEMPERATURE: _coding(LOINC, "8310-5", "Body temperature"),
    Quantity.WEIGHT: _coding(LOINC, "29463-7", "Body weight"),
}
_COUNTED: Mapping[Quantity, Coding] = {
    Quantity.NEUTROPHILS: _coding(LOINC, "26499-4", "Neutrophils [#/volume] in Blood"),
    Quantity.PLATELETS: _coding(LOINC, "26515-7", "Platelets [#/volume] in Blood"),
}

# Units as laboratories print them, and their code. Letters count: G/l are thousands of millions, g/l are grams.
_UNITS: Mapping[str, str] = {
    CELSIUS: "Cel",
    FAHRENHEIT: "[degF]",
    KILOGRAMS: "kg",
    POUNDS: "[lb_av]",
    "mg/l": "mg/L",
    "mg/dl": "mg/dL",
    "mmol/l": "mmol/L",
    "µmol/l": "umol/L",
    "umol/l": "umol/L",
    "U/l": "U/L",
    "10^9/l": "10*9/L",
    "10*9/l": "10*9/L",
    "10^3/µl": "10*3/uL",
    "10^3/ul": "10*3/uL",
    "/µl": "/uL",
    "/ul": "/uL",
    "%": "%",
    "mg": "mg",
    "mm": "mm",
    "min": "min",
}
_MICRO, _GREEK_MU = "\u00b5", "\u03bc"


def site_codes(place: str) -> list[Coding]:
    """The code of a place of the body; none where it is not certain."""
    region, *_, side = place.split("-") if "-" in place else (place, "")
    known = _SITES.get((region, side))
    return [known] if known else []


def unit_code(unit: str) -> str | None:
    """The UCUM code of a unit as it was printed, `mg/L` as well as `mg/l`; None where it is not certain."""
    printed = unit.strip().replace(_GREEK_MU, _MICRO)
    amount, _, per = printed.rpartition("/")
    return _UNITS.get(printed) or (_UNITS.get(f"{amount}/{per.replace('L', 'l')}") if amount or per else None)


def measured_codes(quantity: Quantity, unit: str) -> list[Coding]:
    """The codes of what was measured; none where they are not certain."""
    known = _MEASURED.get(quantity) or (_COUNTED.get(quantity) if unit_code(unit) in _COUNTS else None)
    return [known] if known else []


def quantity(value: Any, unit: str) -> dict[str, Any]:
    """A value with its unit, and the unit's code where it is certain."""
    code = unit_code(unit)
    named = {"unit": unit} if unit.strip() else {}
    return {"value": value, **named, **({"system": UCUM, "code": code} if code else {})}
