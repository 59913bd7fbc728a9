"""Writing a photo of a reaction into the diary, and what is said afterwards."""

from typing import assert_never

from kineret_gui.actions.write_down import InTheFuture, Written, write_down
from kineret_gui.diary.facts.photo import Picture, photo_of
from kineret_gui.diary.moment import moment_now
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.writing import SaveResult
from kineret_gui.wording.translation import tr


def write_photo(reader: DiaryReader, id: str, reaction: str, picture: Picture) -> SaveResult:
    """Write a photo of a reaction down, as taken into the diary now. Raises DiaryUnavailable."""
    now = reader.now()
    photo = photo_of(reaction, moment_now(now, reader.person.day_starts), picture)
    match write_down(reader.file, id, photo, now):
        case Written(entry):
            return SaveResult(tr("Photo saved."), entry)
        case InTheFuture():
            return SaveResult(tr("Nothing was saved, because this computer's clock was changed in the meantime."))
        case other:
            assert_never(other)
