"""Days, times and periods, as several pages have them chosen."""
