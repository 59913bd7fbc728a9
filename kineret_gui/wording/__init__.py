"""The sentences a person reads. Whole sentences with placeholders, each through Qt's translation."""

from kineret_gui.diary.phrase import fill

__all__ = ["fill"]
