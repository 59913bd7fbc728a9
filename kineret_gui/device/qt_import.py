"""Importing Qt without what PySide6 does to every import of the program afterwards."""

import builtins
import gc
import sys

from kineret_gui.device.compiled_once import compiled_once
from kineret_gui.device.qt_version import known_bad, sentence
from kineret_gui.device.refusal import Refused
from kineret_gui.device.renderer import draw_in_software

_OF_PYSIDE = "__feature_import__"


def import_qt() -> str:
    """Import PySide6 and return its version. Python's own import is in its place again afterwards.

    PySide6 puts an import of its own there, which reads the source of every module to see whether that asks for
    `snake_case` or `true_property` of `__feature__`. No module here does, and the sources stay in memory.
    """
    before = builtins.__import__
    with compiled_once():
        import PySide6  # not at the top: only windows need Qt, and what stood there before has to be known

    if getattr(builtins.__import__, "__name__", "") == _OF_PYSIDE:
        builtins.__import__ = before
    return PySide6.__version__


def prepare_qt() -> None:
    """Import Qt, and choose what draws the windows. Raises Refused for a Qt that would abort.

    From here to its first frame the program makes hardly any garbage: nothing is looked for until then.
    """
    gc.disable()
    version = import_qt()
    if known_bad(sys.version_info[:3], version):
        raise Refused(sentence(sys.version_info[:3], version))
    draw_in_software()
