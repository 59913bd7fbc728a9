"""The sentences a person reads. Whole sentences with placeholders, each through Qt's translation."""

from kineret_gui.diary.text import fill

__all__ = ["fill"]
