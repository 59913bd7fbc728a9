"""Other copies and other programs' files: what they hold, and what of it comes into this diary."""
