"""Routes to what is settled about the person and their treatment, and about this program."""

from pathlib import Path

from kineret_gui.screens.framework.routes.route import FormRoute, PageRoute


class ShowMore(PageRoute):
    PAGE = "more"


class ShowPrescription(PageRoute):
    PAGE = "prescription"


class WriteOrder(FormRoute):
    PAGE = "order"


class CorrectOrder(FormRoute):
    PAGE = "order"
    entry: str

    @property
    def draft_key(self) -> str:
        return self.entry


OrderRoute = WriteOrder | CorrectOrder


class WritePause(FormRoute):
    PAGE = "pause"


class CorrectPause(FormRoute):
    PAGE = "pause"
    entry: str

    @property
    def draft_key(self) -> str:
        return self.entry


PauseRoute = WritePause | CorrectPause


class ChoosePlaces(FormRoute):
    """Places and who injects, with the piece opened that is to be changed."""

    PAGE = "places"
    part: str = ""


class ChangePerson(FormRoute):
    """The person, with the piece opened that is to be changed; whichever it is, the form is the same."""

    PAGE = "person"
    part: str = ""


PersonRoute = ChangePerson | ChoosePlaces


class AskWhoWrites(FormRoute):
    """The writer of a diary on this computer; of the one that is open, without a file."""

    PAGE = "writer"
    file: Path | None = None

    @property
    def draft_key(self) -> str:
        return str(self.file or "")


class SetReminders(PageRoute):
    PAGE = "reminders"


class SetAppearance(PageRoute):
    PAGE = "appearance"


class ShowAbout(PageRoute):
    PAGE = "about"


class ShowSources(PageRoute):
    PAGE = "sources"
