"""Half-filled forms of pages that need no diary: small private files beside the settings, each gone once it is done."""

from pathlib import Path
from typing import Any
from zlib import crc32

from kineret_gui.actions.keep_draft import decoded, encoded
from kineret_gui.device.private_file import read_small, write_small
from kineret_gui.diary.draft import Draft
from kineret_gui.store.unavailable import unavailable


class DraftFiles:
    """The half-filled forms in a folder of this account, where it may be written."""

    def __init__(self, folder: Path, may_keep: bool) -> None:
        self._folder = folder
        self.may_keep = may_keep

    def keep(self, draft: Draft, form: object, kind: Any) -> None:
        """Keep it in the place of the one before. Raises DiaryUnavailable."""
        path = self._path(draft.page, draft.about)
        try:
            write_small(path, encoded(draft, form, kind))
        except OSError as error:
            raise unavailable(error, path) from error

    def kept(self, page: str, about: str, kind: Any) -> tuple[Draft, Any] | None:
        """The draft and the form in it; None where there is none, or none that can be read."""
        try:
            draft = decoded(read_small(self._path(page, about)), kind) if self.may_keep else None
        except OSError:
            return None
        return draft if draft and (draft[0].page, draft[0].about) == (page, about) else None

    def drop(self, page: str, about: str) -> None:
        """It is done or thrown away: nothing of it stays behind. Raises DiaryUnavailable."""
        path = self._path(page, about)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise unavailable(error, path) from error

    def _path(self, page: str, about: str) -> Path:
        return self._folder / f"unfinished-{page}-{crc32(about.encode(errors='surrogateescape')):08x}.json"
