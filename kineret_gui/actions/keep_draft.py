"""Keep a half-filled form on disk, so that it outlives the page and the program, and find it again."""

from contextlib import suppress
from dataclasses import replace
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import msgspec

from kineret_gui.diary.draft import Draft
from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable

_VERSION = 1
_NAME = "draft "
_ASIDE = "of another version: "  # before the name


class _Written(msgspec.Struct, frozen=True):
    """As it stands on disk. A form that has other fields by now cannot be filled in any more.

    shape  always 0: fields are known by their names alone, whatever their classes are called
    """

    version: int
    shape: int
    draft: Draft
    form: msgspec.Raw


class Drafts(Protocol):
    """A store of half-filled forms, one for each page and each thing that the page is about.

    may_keep  False where nothing may be written; then nothing is found either
    """

    @property
    def may_keep(self) -> bool: ...

    def keep(self, draft: Draft, form: object, kind: Any) -> None:
        """Keep it in the place of the one before. Raises DiaryUnavailable."""

    def kept(self, page: str, about: str, kind: Any) -> tuple[Draft, Any] | None:
        """The draft and the form in it; None where there is none, or none that can be read."""

    def drop(self, page: str, about: str) -> None:
        """It is saved or thrown away. Raises DiaryUnavailable."""


class DiaryDrafts:
    """The half-filled forms of a diary. They lie in its file, and none of them ever keeps it from opening."""

    def __init__(self, diary: DiaryFile) -> None:
        self._diary = diary

    @property
    def may_keep(self) -> bool:
        return self._diary.is_writable

    def keep(self, draft: Draft, form: object, kind: Any) -> None:
        """Keep it in the place of the one before. Raises DiaryUnavailable."""
        self._diary.keep_form(_name(draft.page, draft.about), encoded(draft, form, kind).decode())

    def kept(self, page: str, about: str, kind: Any) -> tuple[Draft, Any] | None:
        """The draft and the form in it. One whose entry is on disk by now is done; it goes, as one that is damaged.

        One of another version lies aside until that version asks for it.
        """
        if not self.may_keep:
            return None
        name = _name(page, about)
        if body := self._body(name):
            draft = decoded(body, kind)
            if draft and self._diary.entry(draft[0].entry) is None:
                return draft
            with suppress(DiaryUnavailable):
                if draft is None and _is_of_another_version(body):
                    self._diary.keep_form(_ASIDE + name, body)
                self.drop(page, about)
            return None
        if draft := decoded(body := self._body(_ASIDE + name), kind):
            with suppress(DiaryUnavailable):
                self._diary.keep_form(name, body)
                self._diary.drop_form(_ASIDE + name)
            return self.kept(page, about, kind)
        return None

    def drop(self, page: str, about: str) -> None:
        """It is saved or thrown away. Raises DiaryUnavailable."""
        self._diary.drop_form(_name(page, about))

    def all(self) -> tuple[Draft, ...]:
        """Return what is not finished, the latest begun first."""
        if not self.may_keep:
            return ()
        try:
            bodies = [body for name, body in self._diary.forms().items() if name.startswith(_NAME)]
        except DiaryUnavailable:  # a scratch form keeps nothing from opening; what else cannot be read says so itself
            return ()
        drafts = [draft for draft in map(_draft, bodies) if draft and self._diary.entry(draft.entry) is None]
        return tuple(sorted(drafts, key=lambda draft: draft.begun.utc, reverse=True))

    def _body(self, name: str) -> str:
        try:
            return self._diary.form(name) or ""
        except DiaryUnavailable:
            return ""


def encoded(draft: Draft, form: object, kind: Any) -> bytes:
    """A draft and its form, which is of this kind, as JSON."""
    return msgspec.json.encode(_Written(_VERSION, 0, draft, msgspec.Raw(msgspec.json.encode(form))))


def decoded(body: str | bytes, kind: Any) -> tuple[Draft, Any] | None:
    """Return what `encoded` wrote of a form of this kind.

    None for what is damaged, or was written by another version.
    """
    try:
        written = msgspec.json.decode(body, type=_Written)
        draft = _sound(written.draft)
        form = msgspec.json.decode(written.form, type=kind)
        if draft and written.version == _VERSION and _holds_all_of(form, written.form):
            return draft, form
    except (msgspec.MsgspecError, ValueError, RecursionError):
        pass
    return None


def _draft(body: str) -> Draft | None:
    try:
        written = msgspec.json.decode(body, type=_Written)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return _sound(written.draft) if written.version == _VERSION else None


def _is_of_another_version(body: str) -> bool:
    """Return whether it looks like a form, whose shape is unknown here."""
    try:
        written = msgspec.json.decode(body)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return False
    return isinstance(written, dict) and written.keys() >= {"version", "shape", "draft", "form"}


def _sound(draft: Draft) -> Draft | None:
    """With a zone that this computer knows, by world time where its own is not known here; None without a real time."""
    begun = draft.begun
    if not begun.utc.tzinfo or not FIRST_YEAR < begun.utc.year < LAST_YEAR:
        return None
    zone = begun.zone if _is_known(begun.zone) else "UTC"
    elsewhere = begun.elsewhere if _is_known(begun.elsewhere) else ""
    return replace(draft, begun=replace(begun, zone=zone, elsewhere=elsewhere))


def _is_known(zone: str) -> bool:
    try:
        return bool(ZoneInfo(zone))
    except (ValueError, KeyError, OSError):
        return False


def _holds_all_of(form: object, written: msgspec.Raw) -> bool:
    """Return whether a form has just the fields that were written: none was lost, and none was made up."""
    again = msgspec.json.encode(form)
    return _unordered(msgspec.json.decode(again)) == _unordered(msgspec.json.decode(written))


def _unordered(value: object) -> object:
    """Return the same with every list sorted: a set comes back from disk in another order than it went there."""
    if isinstance(value, dict):
        return {name: _unordered(part) for name, part in value.items()}
    if isinstance(value, list):
        return sorted(map(_unordered, value), key=repr)
    return value


def _name(page: str, about: str) -> str:
    return f"{_NAME}{page} {about}"
