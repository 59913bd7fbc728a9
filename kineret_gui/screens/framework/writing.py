"""Writing an entry into the diary, anew or in the place of an old one, and what is said afterwards."""

from typing import assert_never

from kineret_gui.actions.correct_entry import Corrected, NoLongerStands, NothingToCorrect, OnlyNewerCorrects
from kineret_gui.actions.write_down import InTheFuture, Written, write_anew, write_down
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.wording import newer
from kineret_gui.wording.translation import tr


@frozen
class SaveResult:
    """The words after it; with the entry where one was written.

    is_settled   False where something was to be written and could not be: what was typed is still wanted
    """

    words: str
    entry: Entry[Fact] | None = None
    is_settled: bool = True

    def by(self, context: PageContext, *also: Entry[Fact]) -> None:
        """Show the words, and one Undo for all that was written with it."""
        written = [*([self.entry] if self.entry else []), *also]
        if written:
            context.messages.done(self.words, *written)
        else:
            context.messages.say(self.words)


class WriteInProgress:
    """A write after which the page is left: while it goes on, the page need not show what the diary holds by now."""

    goes_on = False

    def __enter__(self) -> None:
        self.goes_on = True

    def __exit__(self, *_: object) -> None:
        self.goes_on = False


@frozen
class NotYetSaved:
    """Nothing was written: a time in it has not come."""

    words: str

    def by(self, context: PageContext) -> None:
        context.messages.say(self.words)


def write(reader: DiaryReader, id: str, old: Entry[Fact] | None, fact: Fact, message: str) -> SaveResult | NotYetSaved:
    """Write it down, in the place of the old entry where there is one.

    `message` is said of what was written for the first time. Raises DiaryUnavailable.
    """
    now = reader.now()
    match write_anew(reader.file, id, old, fact, now) if old else write_down(reader.file, id, fact, now):
        case Written(entry):
            return SaveResult(message, entry)
        case Corrected(entry):
            return corrected(entry)
        case NothingToCorrect() as outcome:
            return SaveResult(why_not_written(outcome))
        case NoLongerStands() | OnlyNewerCorrects() as outcome:
            return SaveResult(why_not_written(outcome), is_settled=False)
        case InTheFuture():
            return NotYetSaved(tr("This time is in the future. Check the day and the time."))
        case other:
            assert_never(other)


def why_not_written(outcome: NothingToCorrect | NoLongerStands | OnlyNewerCorrects) -> str:
    """After nothing was written in the place of an entry."""
    if isinstance(outcome, NothingToCorrect):
        return tr("Nothing was changed.")
    if isinstance(outcome, OnlyNewerCorrects):
        return newer.not_corrected()
    return tr("Nothing was saved. This entry was changed or removed in the meantime.")


def corrected(entry: Entry[Fact]) -> SaveResult:
    """After an entry took the place of another."""
    return SaveResult(tr("Saved. The old version stays listed under What changed."), entry)


def withdrawn(entry: Entry[Fact]) -> SaveResult:
    """After a withdrawal."""
    return SaveResult(tr("Removed. It stays listed under What changed."), entry)


def taken_back() -> str:
    """Said after Undo."""
    return tr("Undone. It stays listed under What changed.")
