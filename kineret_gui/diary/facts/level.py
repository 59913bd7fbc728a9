"""The degree to which something bothers, in four words that a person can choose without a scale."""

from enum import Enum


class Level(Enum):
    """From nothing to all that it can take away. Recorded as chosen, never added up."""

    NONE = "none"
    MILD = "mild"
    MODERATE = "moderate"
    STOPS_ME = "stops me doing things"
