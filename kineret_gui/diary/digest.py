"""SHA-256 without OpenSSL, which `hashlib` loads: 3 MB in a window that stays open all day."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

_OF_PYTHON = ("_sha256", "_sha2")  # Python's own, up to 3.11 and from 3.12 on; the `random` of Python takes them, too
_OPENSSL = "hashlib"
_LARGE = 65_536  # bytes, as of a picture: OpenSSL is five times as fast


def sha256(data: bytes) -> str:
    """The digest in hexadecimal digits."""
    digest: str = _maker((_OPENSSL,) if len(data) > _LARGE else (*_OF_PYTHON, _OPENSSL))(data).hexdigest()
    return digest


@cache
def _maker(modules: tuple[str, ...]) -> Callable[[bytes], Any]:
    """Return that of the first module which this Python has."""
    *others, last = modules
    for module in others:
        try:
            return import_module(module).sha256  # type: ignore[no-any-return]
        except ImportError:
            continue
    return import_module(last).sha256  # type: ignore[no-any-return]
