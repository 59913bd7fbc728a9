"""THE REPORT, for the clinic and on paper."""
