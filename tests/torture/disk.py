"""A disk that may lose power: what was written is certain only after a sync, and a name only after its folder's.

Source of the model: Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SECTOR = 512  # bytes that reach the disk together

TRACED = "openat,pwrite64,write,ftruncate,fdatasync,fsync,unlink,unlinkat,link,linkat,rename,renameat,renameat2,mkdir"
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += \d+")
_TEXT = re.compile(r'["<]((?:\\x[0-9a-f]{2})*)[">]')
_NUMBERS = re.compile(r'"(?:, (\d+))?(?:, (\d+))?$')

State = dict[str, bytes | None]  # what is on disk after the cut: the content of files; None for folders


@dataclass(frozen=True)
class Call:
    """One system call that succeeded, as strace wrote it down."""

    name: str
    texts: tuple[bytes, ...]  # paths and data, in order
    arguments: str

    @property
    def path(self) -> str:
        return self.texts[0].decode()


@dataclass(eq=False)
class Write:
    offset: int
    data: bytes


@dataclass(eq=False)
class Cut:
    length: int


@dataclass(eq=False)
class Rename:
    """What becomes of the names in one folder, all at once: a name and what it stands for, or None."""

    names: dict[str, "File | Folder | None"]


@dataclass(eq=False)
class File:
    certain: bytes = b""
    pending: list[Write | Cut] = field(default_factory=list)

    def sync(self) -> None:
        self.certain = written(self.certain, self.pending)
        self.pending = []


@dataclass(eq=False)
class Folder:
    certain: dict[str, "File | Folder"] = field(default_factory=dict)
    pending: list[Rename] = field(default_factory=list)

    def sync(self) -> None:
        self.certain = renamed(self.certain, self.pending)
        self.pending = []

    @property
    def now(self) -> dict[str, "File | Folder"]:
        return renamed(self.certain, self.pending)


def written(content: bytes, changes: list[Write | Cut]) -> bytes:
    found = bytearray(content)
    for change in changes:
        end = change.length if isinstance(change, Cut) else change.offset + len(change.data)
        if isinstance(change, Cut):
            del found[end:]
        found.extend(bytes(max(0, end - len(found))))
        if isinstance(change, Write):
            found[change.offset : end] = change.data
    return bytes(found)


def renamed(names: dict[str, "File | Folder"], changes: list[Rename]) -> dict[str, "File | Folder"]:
    found: dict[str, File | Folder | None] = dict(names)
    for change in changes:
        found |= change.names
    return {name: what for name, what in found.items() if what is not None}


def calls_in(log: Path) -> list[Call]:
    """The calls of a log that `strace -f -y -xx` wrote."""
    found = (_LINE.match(line) for line in log.read_text().splitlines())
    return [
        Call(match[1], tuple(bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(match[2])), match[2])
        for match in found
        if match
    ]


class Disk:
    """The folder `root` as a disk holds it, call by call."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self.top = _folder(root)

    def apply(self, call: Call) -> bool:
        """Let one call happen. Whether it concerned this disk."""
        texts = [text for text in call.texts if not call.arguments.startswith("AT_FDCWD") or text != call.texts[0]]
        paths = [text.decode() for text in texts if (text + b"/").startswith(f"{self._root}/".encode())]
        if not paths:
            return False
        getattr(self, f"_{call.name}")(call, *paths)
        return True

    def pending(self) -> list[tuple[File | Folder, Write | Cut | Rename]]:
        """Everything that a power cut may undo."""
        return [(owner, change) for owner in self._everything(self.top) for change in owner.pending]

    def _everything(self, folder: Folder) -> Iterator[File | Folder]:
        seen: dict[int, File | Folder] = {id(folder): folder}
        renamed_to = [what for change in folder.pending for what in change.names.values()]
        for what in (*folder.certain.values(), *renamed_to):
            if isinstance(what, Folder):
                seen |= {id(found): found for found in self._everything(what)}
            elif what:
                seen[id(what)] = what
        return iter(seen.values())

    def _place(self, path: str) -> tuple[Folder, str]:
        *folders, name = path.removeprefix(f"{self._root}/").split("/")
        at = self.top
        for folder in folders:
            below = at.now[folder]
            assert isinstance(below, Folder)
            at = below
        return at, name

    def _at(self, path: str) -> File | Folder:
        if path == self._root:
            return self.top
        folder, name = self._place(path)
        return folder.now[name]

    def _file(self, path: str) -> File:
        file = self._at(path)
        assert isinstance(file, File)
        return file

    def _is_there(self, path: str) -> bool:
        folder, name = self._place(path)
        return name in folder.now

    def _name(self, path: str, what: File | Folder | None) -> None:
        folder, name = self._place(path)
        folder.pending.append(Rename({name: what}))

    def _openat(self, call: Call, path: str, *_: str) -> None:
        assert "O_TRUNC" not in call.arguments
        if "O_CREAT" in call.arguments and not self._is_there(path):
            self._name(path, File())

    def _mkdir(self, call: Call, path: str) -> None:
        self._name(path, Folder())

    def _pwrite64(self, call: Call, path: str) -> None:
        numbers = _NUMBERS.search(call.arguments)
        assert numbers
        self._file(path).pending.append(Write(int(numbers[2]), call.texts[1]))

    def _ftruncate(self, call: Call, path: str) -> None:
        self._file(path).pending.append(Cut(int(call.arguments.rpartition(", ")[2])))

    def _fsync(self, call: Call, path: str) -> None:
        self._at(path).sync()

    _fdatasync = _fsync

    def _unlink(self, call: Call, path: str) -> None:
        self._name(path, None)

    def _linkat(self, call: Call, old: str, new: str) -> None:
        self._name(new, self._at(old))

    _link = _linkat

    def _rename(self, call: Call, old: str, new: str) -> None:
        (folder, old_name), (other, new_name) = self._place(old), self._place(new)
        assert folder is other
        folder.pending.append(Rename({new_name: folder.now[old_name], old_name: None}))


def _folder(path: Path) -> Folder:
    return Folder({inside.name: _certain(inside) for inside in path.iterdir()})


def _certain(path: Path) -> Folder | File:
    return _folder(path) if path.is_dir() else File(path.read_bytes())


def after_power_loss(disk: Disk, chance: random.Random, at_random: int) -> Iterator[State]:
    """States that the disk may be in after a cut right now."""
    pending = [change for _, change in disk.pending()]
    writes = [change for change in pending if isinstance(change, Write)]
    names = [change for change in pending if isinstance(change, Rename)]
    latest = pending[-20:]
    for kept in (pending, [], names, [change for change in pending if change not in names]):
        yield _state(disk.top, {change: change for change in kept})
    for change in latest:
        yield _state(disk.top, {other: other for other in pending if other is not change})
        yield _state(disk.top, {change: change} | {name: name for name in names})
    for change in writes[-20:]:
        for spoilt in _torn(change, chance), _garbled(change, 0, chance):
            yield _state(disk.top, {other: other for other in pending} | {change: spoilt})
    for _ in range(at_random if pending else 0):
        yield _state(disk.top, {change: _by_chance(change, chance) for change in pending if chance.random() < 0.6})


def _torn(change: Write, chance: random.Random) -> Write:
    """Only some whole sectors of it reached the disk."""
    sectors = range(0, len(change.data), SECTOR)
    return Write(change.offset, change.data[: chance.choice(sectors)])


def _garbled(change: Write, at: int, chance: random.Random) -> Write:
    """One sector of it reached the disk as noise."""
    noise = chance.randbytes(len(change.data[at : at + SECTOR]))
    return Write(change.offset, change.data[:at] + noise + change.data[at + SECTOR :])


def _by_chance(change: Write | Cut | Rename, chance: random.Random) -> Write | Cut | Rename:
    """Mostly whole, sometimes spoilt."""
    if not isinstance(change, Write) or chance.random() < 0.5:
        return change
    at = chance.randrange(0, len(change.data), SECTOR)
    return chance.choice((_torn(change, chance), _garbled(change, at, chance)))


def _state(folder: Folder, kept: dict[Any, Any]) -> State:
    """What is on disk where only these changes reached it; each as itself, or spoilt."""
    found: State = {}
    for name, what in renamed(folder.certain, [kept[change] for change in folder.pending if change in kept]).items():
        if isinstance(what, Folder):
            found[name] = None
            found |= {f"{name}/{inside}": content for inside, content in _state(what, kept).items()}
        else:
            found[name] = written(what.certain, [kept[change] for change in what.pending if change in kept])
    return found
