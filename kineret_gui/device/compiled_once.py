"""PySide6's own modules, which it compiles anew at every start, kept compiled as Python keeps modules.

It has thirteen of them as text in its library, so that Python never finds them compiled: a twelfth of a start. Each is
kept in `__pycache__` beside this file, with a hash of its text and one of what is kept: another version of PySide6 has
another text, and what a bad disk changed is compiled again. Python alone would run it, or abort.
"""

import __future__

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
_FEATURES = sum({getattr(__future__, name).compiler_flag for name in __future__.all_feature_names})
_HASH = len(source_hash(b""))
_FOLDER = os.path.dirname(os.path.abspath(__file__))


@contextlib.contextmanager
def compiled_once() -> Iterator[None]:
    """Import PySide6 inside: its own modules are compiled only where they never were before."""
    usual = builtins.compile

    def compile_once(
        source: Any, filename: Any, mode: str, flags: int = 0, dont_inherit: bool = False, *more: Any, **named: Any
    ) -> Any:
        if not dont_inherit:
            flags |= sys._getframe(1).f_code.co_flags & _FEATURES  # those of the module that asks

        def compiled() -> Any:
            return usual(source, filename, mode, flags, True, *more, **named)

        is_own = isinstance(source, bytes) and mode == "exec" and str(filename).startswith(_OF_PYSIDE)
        return _kept(source, flags, str(filename), compiled) if is_own else compiled()

    builtins.compile = compile_once
    try:
        yield
    finally:
        builtins.compile = usual


def _kept(source: bytes, flags: int, name: str, compiled: Callable[[], CodeType]) -> CodeType:
    """Return the text compiled: what was kept of it, else compiled now and kept where that is possible."""
    if sys.implementation.cache_tag is None:  # this Python keeps nothing
        return compiled()
    file = Path(cache_from_source(os.path.join(_FOLDER, name.replace("/", "."))))
    head = MAGIC_NUMBER + flags.to_bytes(4, "little") + source_hash(source)
    with contextlib.suppress(OSError):
        content = file.read_bytes()
        code = content[len(head) + _HASH :]
        if content.startswith(head + source_hash(code)):
            return marshal.loads(code)  # type: ignore[no-any-return]
    made = compiled()
    if not sys.dont_write_bytecode:
        with contextlib.suppress(OSError):
            _keep(file, head, marshal.dumps(made))
    return made


def _keep(file: Path, head: bytes, code: bytes) -> None:
    """Keep it for whoever may read this module. Raises OSError."""
    file.parent.mkdir(exist_ok=True)
    put_whole(file, head + source_hash(code) + code)
    file.chmod(os.stat(__file__).st_mode & 0o666)
