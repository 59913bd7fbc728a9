"""Actions of a person. One verb, one file."""
