"""PySide6's own modules, which it compiles anew at every start, kept compiled as Python keeps modules.

It has thirteen of them as text in its library, so that Python never finds them compiled: a twelfth of a start. Each is
kept in `__pycache__` beside this file, in the form that Python checks by a hash of the text (PEP 552): another version
of PySide6 has another text, and is compiled again.
"""

import builtins
import contextlib
import marshal
import os
import sys
from collections.abc import Callable, Iterator
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

from kineret_gui.store.whole_file import put_whole

_OF_PYSIDE = "shibokensupport/"  # the folder that these modules give as theirs
_CHECKED = (0b11).to_bytes(4, "little")  # PEP 552: to be checked by the hash that follows
_FOLDER = os.path.dirname(os.path.abspath(__file__))


@contextlib.contextmanager
def compiled_once() -> Iterator[None]:
    """Import PySide6 inside: its own modules are compiled only where they never were before."""
    usual = builtins.compile

    def compile_once(source: Any, filename: Any, mode: str, *given: Any, **named: Any) -> Any:
        def compiled() -> Any:
            return usual(source, filename, mode, *given, **named)

        is_own = isinstance(source, bytes) and mode == "exec" and str(filename).startswith(_OF_PYSIDE)
        return _kept(source, str(filename), compiled) if is_own else compiled()

    builtins.compile = compile_once
    try:
        yield
    finally:
        builtins.compile = usual


def _kept(source: bytes, name: str, compiled: Callable[[], CodeType]) -> CodeType:
    """Return the text compiled: what was kept of it, else compiled now and kept where that is possible."""
    if sys.implementation.cache_tag is None:  # this Python keeps nothing
        return compiled()
    file = Path(cache_from_source(os.path.join(_FOLDER, name.replace("/", "."))))
    head = MAGIC_NUMBER + _CHECKED + source_hash(source)
    with contextlib.suppress(OSError, EOFError, ValueError, TypeError):
        content = file.read_bytes()
        if content.startswith(head):
            return marshal.loads(content[len(head) :])  # type: ignore[no-any-return]
    code = compiled()
    if not sys.dont_write_bytecode:
        with contextlib.suppress(OSError):
            file.parent.mkdir(exist_ok=True)
            put_whole(file, head + marshal.dumps(code))
    return code
