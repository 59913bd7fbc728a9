"""One photo of a reaction, large, and withdrawing it."""

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import Entry, entry_of_kind, new_id
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import ShowPhoto
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.reactions.photo_view import PhotoView, photo_view
from kineret_gui.wording import sites
from kineret_gui.wording.translation import tr


@known_to_qml
class PhotoScreen(Screen):
    """The photo that is looked at."""

    changed = Signal()
    title = shown(str, PhotoView.title, changed)
    detail = shown(str, PhotoView.detail, changed)
    struck = shown(str, PhotoView.struck, changed)
    source = shown(str, PhotoView.source, changed)
    shape = shown(float, PhotoView.shape, changed)
    asks = shown(bool, PhotoView.asks, changed)
    canWithdraw = shown(bool, PhotoView.can_withdraw, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._entry: Entry[Photo] | None = None
        self._view = PhotoView()
        self._withdrawal_id = ""
        self._asks = False

    @acts
    def open(self, route: ShowPhoto) -> None:
        self._entry = entry_of_kind(self._diary.file.entry(route.entry), Photo)
        self._asks, self._withdrawal_id = False, new_id()

    @acts
    def refresh(self) -> None:
        diary, entry = self._diary.file, self._entry
        began = diary.reaction(entry.fact.reaction) if entry else None
        place = sites.place(began.fact.place) if began else ""
        stands = entry is not None and diary.stands(entry.id)
        self._asks = self._asks and stands
        person, now, can_write = self._diary.person.name, self._diary.now(), diary.is_writable
        view = photo_view(entry, place, person, now, stands=stands, asks=self._asks, can_write=can_write)
        self.show_view(view)

    @Slot()
    def askToWithdraw(self) -> None:
        self._asks = True
        self.refresh()

    @Slot()
    def keep(self) -> None:
        """Leave the photo as it is."""
        self._asks = False
        self.refresh()

    @Slot()
    @acts
    def withdraw(self) -> None:
        """Withdraw the photo; it is shown no longer with its reaction."""
        if self._entry is None or not self._asks:
            return
        context = self._context
        withdrawal = withdraw_entry(context.diary.file, self._withdrawal_id, self._entry, "", context.diary.now())
        context.navigator.back()
        context.messages.done(tr("Photo removed. It stays listed under What changed."), withdrawal)
