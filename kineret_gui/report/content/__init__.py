"""What stands on a report or a blank month."""
