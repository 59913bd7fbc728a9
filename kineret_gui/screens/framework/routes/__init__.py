"""Where one can go: every page with what it may be about, as types."""
