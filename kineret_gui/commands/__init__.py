"""WHAT THE COMMAND LINE DOES with diary files, apart from opening the window."""
