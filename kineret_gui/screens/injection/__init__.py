"""Recording an injection: guided step by step, in one form, or as a correction."""
