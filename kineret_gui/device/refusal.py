"""A refusal: the program cannot do what was asked for, says so in one line, and changes nothing."""


class Refused(Exception):
    """The message is the line."""
