"""The verbs of the command line on diary files, apart from opening the window."""
