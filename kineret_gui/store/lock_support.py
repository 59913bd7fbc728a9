"""Support for locks where a file lies. Some network folders refuse that, and SQLite calls it *busy*."""

import errno
import os
from pathlib import Path

_REFUSED = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL)
_A_BYTE = 0x40000000 + 1024  # behind those by which SQLite says who reads and writes


def takes_locks(path: Path) -> bool:
    """Return whether this disk lets a file be locked. Where that cannot be asked, it does.

    To close the file again lets go of every lock that this process has on it: not to be called in a transaction.
    """
    try:
        import fcntl
    except ImportError:  # Windows, where every file can be locked
        return True
    if not path.is_file():  # a pipe would be waited for
        return True
    try:
        with path.open("rb") as file:
            fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, 1, _A_BYTE, os.SEEK_SET)
    except OSError as error:
        return error.errno not in _REFUSED
    return True
