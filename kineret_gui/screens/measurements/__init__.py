"""Temperature, weight, what a laboratory found, and the dates that the clinic set."""
