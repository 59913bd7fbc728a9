"""Reminders of a dose, with or without a window."""
