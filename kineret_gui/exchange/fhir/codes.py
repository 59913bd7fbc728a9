"""The codes of others that the bundle uses: only those whose meaning is certain. Everything else stands in words."""

from collections.abc import Mapping, Sequence
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

# By region and side; of the belly by quadrant, as the code for the whole of it was divided, and its successors mean
# other things. Each code has this meaning in the value sets of several others: DICOM's, HL7's, hospitals'.
_SITES: Mapping[tuple[str, str], Coding] = {
    ("abdomen-upper", "left"): _coding(SNOMED, "86367003", "Structure of left upper quadrant of abdomen"),
    ("abdomen-upper", "right"): _coding(SNOMED, "50519007", "Structure of right upper quadrant of abdomen"),
    ("abdomen-lower", "left"): _coding(SNOMED, "68505006", "Structure of left lower quadrant of abdomen"),
    ("abdomen-lower", "right"): _coding(SNOMED, "48544008", "Structure of right lower quadrant of abdomen"),
    ("thigh", "left"): _coding(SNOMED, "61396006", "Structure of left thigh"),
    ("thigh", "right"): _coding(SNOMED, "11207009", "Structure of right thigh"),
    ("arm", "left"): _coding(SNOMED, "368208006", "Left upper arm structure"),
    ("arm", "right"): _coding(SNOMED, "368209003", "Right upper arm structure"),
    ("buttock", "left"): _coding(SNOMED, "723979003", "Structure of left buttock"),
    ("buttock", "right"): _coding(SNOMED, "723980000", "Structure of right buttock"),
}

# A dose that was forgotten or left out, or the rest of one. The set that R4 binds MedicationStatement.statusReason to
# (hl7.org/fhir/R4/valueset-reason-medication-status-codes) begins with it.
#
# No code says just that a clinic said to leave a dose out. The set for MedicationAdministration.statusReason holds what
# is not available and what the patient declined; HL7's own reason-medication-not-given holds away, asleep and vomited;
# SNOMED's 182840001 is of a treatment that was stopped.
NOT_TAKEN = [_coding(SNOMED, "266710000", "Drugs not taken/completed")]

# Of a laboratory's value only where its unit says what was measured: a count in blood, a mass, an amount of substance
# or an activity in serum or plasma. SAA and eGFR have several codes, by method, and none that is sure.
_MASS, _SUBSTANCE, _ACTIVITY = frozenset({"mg/L", "mg/dL"}), frozenset({"mmol/L", "umol/L"}), frozenset({"U/L"})
_COUNTS = frozenset({"10*9/L", "10*3/uL", "/uL"})
_MEASURED: Mapping[Quantity, Coding] = {
    Quantity.TEMPERATURE: _coding(LOINC, "8310-5", "Body temperature"),
    Quantity.WEIGHT: _coding(LOINC, "29463-7", "Body weight"),
}
_COUNTED: Mapping[Quantity, Coding] = {
    Quantity.NEUTROPHILS: _coding(LOINC, "26499-4", "Neutrophils [#/volume] in Blood"),
    Quantity.PLATELETS: _coding(LOINC, "26515-7", "Platelets [#/volume] in Blood"),
}

_IN_SERUM: Sequence[tuple[Quantity, frozenset[str], Coding]] = (
    (Quantity.CRP, _MASS, _coding(LOINC, "1988-5", "C reactive protein [Mass/volume] in Serum or Plasma")),
    (Quantity.CHOLESTEROL, _MASS, _coding(LOINC, "2093-3", "Cholesterol [Mass/volume] in Serum or Plasma")),
    (Quantity.CHOLESTEROL, _SUBSTANCE, _coding(LOINC, "14647-2", "Cholesterol [Moles/volume] in Serum or Plasma")),
    (Quantity.CREATININE, _MASS, _coding(LOINC, "2160-0", "Creatinine [Mass/volume] in Serum or Plasma")),
    (Quantity.CREATININE, _SUBSTANCE, _coding(LOINC, "14682-9", "Creatinine [Moles/volume] in Serum or Plasma")),
    (
        Quantity.ALT,
        _ACTIVITY,
        _coding(LOINC, "1742-6", "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma"),
    ),
    (
        Quantity.AST,
        _ACTIVITY,
        _coding(LOINC, "1920-8", "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma"),
    ),
)

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
    region, _, side = place.rpartition("-")
    known = _SITES.get((region, side)) or _SITES.get((region.partition("-")[0], side))
    return [known] if known else []


def unit_code(unit: str) -> str | None:
    """The UCUM code of a unit as it was printed, `mg/L` as well as `mg/l`; None where it is not certain."""
    printed = unit.strip().replace(_GREEK_MU, _MICRO)
    amount, _, per = printed.rpartition("/")
    return _UNITS.get(printed) or (_UNITS.get(f"{amount}/{per.replace('L', 'l')}") if amount or per else None)


def measured_codes(quantity: Quantity, unit: str) -> list[Coding]:
    """The codes of what was measured; none where they are not certain."""
    code = unit_code(unit)
    in_serum = (coding for measured, units, coding in _IN_SERUM if measured is quantity and code in units)
    known = _MEASURED.get(quantity) or (_COUNTED.get(quantity) if code in _COUNTS else next(in_serum, None))
    return [known] if known else []


def quantity(value: Any, unit: str) -> dict[str, Any]:
    """A value with its unit, and the unit's code where it is certain."""
    code = unit_code(unit)
    named = {"unit": unit} if unit.strip() else {}
    return {"value": value, **named, **({"system": UCUM, "code": code} if code else {})}
