"""The content of a report or a blank month."""
