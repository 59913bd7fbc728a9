"""What a diary means: facts, doses, places and days. Standard library only; no clock, no disk, no window."""
