"""The diary as FHIR R4 (4.0.1): what was given, what was not, and what was observed, for a clinic's computer."""
