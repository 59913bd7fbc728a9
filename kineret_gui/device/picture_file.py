"""A picture in a file, made ready for the diary; what reads pictures is loaded when the first one is read."""

from pathlib import Path

from kineret_gui.diary.facts.photo import NoPicture, Picture


def read_picture(path: Path) -> Picture | NoPicture:
    from kineret_gui.device.photo import read_photo  # loads Qt's readers of pictures

    return read_photo(path)
