"""The meaning of a diary: facts, doses, places and days. Standard library only; no clock, no disk, no window."""
