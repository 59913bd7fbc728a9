"""A paper month that is typed in again."""
