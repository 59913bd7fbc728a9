"""The diary of an invented person, to look at the program with."""
