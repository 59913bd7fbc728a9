"""Today: the first page, and the question about a dose that was left open."""
