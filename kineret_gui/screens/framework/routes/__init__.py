"""Every page that one can go to, with what it may be about, as types."""
