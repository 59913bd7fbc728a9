"""The diary to look back at: months, days, entries, and what was changed."""
