"""The doses to come as a calendar file."""
