"""Watching a program call by call: what it writes, makes, removes or renames, and where."""

import re
import subprocess
import sys
from pathlib import Path

from tests.torture.nursery import ROOT

_CHANGES = (
    "openat,creat,unlink,unlinkat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,rmdir,"
    "mknod,mknodat,truncate,ftruncate,fallocate,write,pwrite64,writev,pwritev,pwritev2,sendfile,"
    "utime,utimes,futimesat,utimensat,chmod,fchmod,fchmodat,chown,fchown,lchown,fchownat,"
    "setxattr,lsetxattr,fsetxattr,removexattr,lremovexattr,fremovexattr"
)
_TO_READ = re.compile(r"\bopenat\([^\n]*O_RDONLY(?!\|[A-Z_|]*(?:O_CREAT|O_TRUNC))")


def calls_that_change(folder: Path, log: Path, *command: str) -> list[str]:
    """Run a module of these tests, and return its calls that would change something in a folder, failed ones too."""
    tracing = ["strace", "-f", "-y", "-e", f"trace={_CHANGES}", "-o", str(log)]
    subprocess.run([*tracing, sys.executable, "-B", "-m", *command], check=True, cwd=ROOT)
    return [line for line in log.read_text().splitlines() if str(folder) in _changed(line)]


def _changed(line: str) -> str:
    """The part of a line that names what is changed."""
    if _TO_READ.search(line):
        return ""
    if "sendfile(" in line:  # first the file that is written, then the one that is read
        return line.partition(", ")[0]
    return line
