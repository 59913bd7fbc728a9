"""After a journey: the hours since the last injection, and by which clocks the doses are due from now on."""

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.due_clock import DueClock, asks_for_clocks, home_zone, same_clocks, zone_of_doses
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.store.dose_clock import clock_words, lived
from kineret_gui.wording import fill, given_at
from kineret_gui.wording.clocks import city
from kineret_gui.wording.translation import tr


@frozen
class JourneyFacts:
    """Facts that the part read from the diary.

    home        IANA name of the zone of home
    latest      the last dose that was injected; None where none was, or a later one was given in hospital
    is_away     whether the clocks here differ from those of home
    is_local    whether doses follow the clocks here
    may_choose  whether it can be written by which clocks they are due
    asks        whether that has not been said on this journey
    """

    home: str
    latest: Injection | None
    is_away: bool
    is_local: bool
    may_choose: bool
    asks: bool


@frozen
class JourneyView:
    """The question after a journey with its buttons, each empty where it is not offered.

    keep   keeps home time
    local  uses local time
    live   makes a home of here, once it was said by which clocks doses are due
    note   by which clocks doses are due, where those of here are not those of home
    """

    question: str = ""
    keep: str = ""
    local: str = ""
    live: str = ""
    note: str = ""


def journey_view(facts: JourneyFacts, now: Now) -> JourneyView:
    """Return the part as it is shown. It says how long ago the last injection was, and advises nothing."""
    here = city(now.zone)
    keeps = facts.may_choose and (facts.is_local or facts.asks)
    return JourneyView(
        question=_question(facts, now) if facts.asks else "",
        keep=fill(tr("Keep %1 time"), city(facts.home)) if keeps else "",
        local=fill(tr("Use local time (%1)"), here) if facts.may_choose and not facts.is_local else "",
        live=fill(tr("Make %1 home from now on"), here) if facts.may_choose and not facts.asks else "",
        note=_note(facts.home, is_local=facts.is_local) if facts.is_away and not facts.asks else "",
    )


@known_to_qml
class Journey(Viewed):
    """The part of Today for somebody whose clocks are not those of home."""

    changed = Signal()
    question = shown(str, JourneyView.question, changed)
    keep = shown(str, JourneyView.keep, changed)
    local = shown(str, JourneyView.local, changed)
    live = shown(str, JourneyView.live, changed)
    note = shown(str, JourneyView.note, changed)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._view = JourneyView()
        self._context = context
        self._home = ""

    def refresh(self, latest: Injection | None) -> None:
        """Show whether the clocks here differ from those of home; `latest` as in the facts. Raises DiaryUnavailable."""
        now = self._context.diary.now()
        facts = self._facts(latest, now)
        self._home = facts.home
        self.show_view(journey_view(facts, now))

    def _facts(self, latest: Injection | None, now: Now) -> JourneyFacts:
        words, moments = clock_words(self._context.diary.file), lived(self._context.diary.file)
        home = home_zone(words, moments, now)
        is_away = not same_clocks(home, now)
        may_choose = is_away and self._context.diary.file.is_writable and not self._context.diary.person.invented
        return JourneyFacts(
            home=home,
            latest=latest,
            is_away=is_away,
            is_local=is_away and zone_of_doses(words, moments, now) == now.zone,
            may_choose=may_choose,
            asks=may_choose and asks_for_clocks(words, moments, now),
        )

    @Slot()
    @acts
    def keepHomeTime(self) -> None:
        """Doses stay due by the clocks of home, which moves none of them."""
        self._write(self._home, _note(self._home, is_local=False))

    @Slot()
    @acts
    def useLocalTime(self) -> None:
        """Doses are due by the clocks of where one is, as long as one stays."""
        self._write(None, tr("Dose times now follow the local time here."))

    @Slot()
    @acts
    def liveHere(self) -> None:
        """Home is here from now on."""
        here = self._context.diary.now().zone
        self._write(here, fill(tr("Dose times now follow %1 time, because home is here."), city(here)))

    def _write(self, zone: str | None, message: str) -> None:
        from kineret_gui.actions.write_down import Written, write_down  # few of the days on which Today opens

        now = self._context.diary.now()
        word = DueClock(moment_now(now, self._context.diary.person.day_starts), zone)
        match write_down(self._context.diary.file, new_id(), word, now):
            case Written(entry):
                self._context.messages.done(message, entry)


def _question(facts: JourneyFacts, now: Now) -> str:
    if facts.latest is None:
        return fill(tr("This computer is not in the time zone of %1."), city(facts.home))
    text = tr("This computer is not in the time zone of %1. The last injection was %2.")
    return fill(text, city(facts.home), given_at.ago(facts.latest, now))


def _note(home: str, *, is_local: bool) -> str:
    if is_local:
        return fill(tr("Dose times follow the local time here. Home is %1."), city(home))
    return fill(tr("Dose times follow %1 time."), city(home))
