"""The view of Today, worked out from the diary and the present. Pure: tested as tables."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.possible_duplicates import PossibleDuplicates
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.guide import GuideForm, Step
from kineret_gui.diary.rules.reminder import due_at
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.rules.rotation import NoPlaceChosen, Suggestion
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.screens.today.doses_of_today import TWICE, DoseRow, dose_rows, next_of
from kineret_gui.screens.today.headline import headline, next_after
from kineret_gui.screens.today.hero_view import HeroFacts, HeroView, hero_view
from kineret_gui.screens.today.last_given import before_a_missed_one, extra, since
from kineret_gui.screens.today.newer_rows import NewerRow, is_the_last_one, newer_rows
from kineret_gui.screens.today.open_days import OpenDayRow, began_before, question, several, since_when
from kineret_gui.screens.today.spot_to_take import injected_here, spot_to_take
from kineret_gui.screens.today.warning import warning
from kineret_gui.screens.today.week_view import WeekDay, week_days
from kineret_gui.store.unavailable import Reason
from kineret_gui.wording import clocks, days, doses, fill, sites
from kineret_gui.wording.translation import tr

WINDOW = 14  # days that Today looks back for doses without an entry


@frozen
class TodayFacts:
    """Facts that Today read from the diary: entries of the last days, and the newest of all.

    zone   IANA name: by its clocks the doses are due
    duplicates  the doses that stand in two entries of which nobody has said whether they are one
    hospital  the dose that was given in hospital after the latest injection
    why_only_read  why nothing can be written, where that is so
    lacks_entries  whether another file took the place of the diary's, and has not all that was here
    advice         what the leaflet says of a forgotten dose, with its source
    """

    person: Person
    figure: Figure
    entries: Sequence[Entry[Fact]]
    latest: Injection | None
    newest_written: datetime | None
    suggestion: Suggestion | NoPlaceChosen
    guide: GuideForm | None
    can_write: bool
    zone: str
    duplicates: Sequence[PossibleDuplicates] = ()
    hospital: DoseId | None = None
    lacks_entries: bool = False
    why_only_read: Reason | None = None
    advice: str = ""

    @property
    def is_last(self) -> bool:
        """True if nothing went in after the latest injection, as far as that can be read."""
        return is_the_last_one(self.latest, self.entries)


@frozen
class TodayView:
    """Everything on the page, in words."""

    day: str = ""
    headline: str = ""
    shape: str = "none"
    tone: str = "quiet"
    since: str = ""
    extra: str = ""
    warning: str = ""
    start: str = ""
    already: str = ""
    injected_here: str = ""
    suggested_spot: str = ""
    why: str = ""
    missed: str = ""
    advice: str = ""
    older: str = ""
    several: str = ""
    since_when: str = ""
    clinic: str = ""
    as_of: str = ""
    doses: tuple[DoseRow, ...] = ()
    questions: tuple[OpenDayRow, ...] = ()
    newer: tuple[NewerRow, ...] = ()
    week: tuple[WeekDay, ...] = ()
    hero: HeroView = HeroView()


def today_view(facts: TodayFacts, now: Now) -> TodayView:
    """The page as it is at this moment."""
    day_starts, dose_now = facts.person.day_starts, now.by(facts.zone)
    today = dose_now.day(day_starts)
    first = today - timedelta(days=WINDOW)
    reckoning = reckon_period(facts.entries, first, today, dose_now, day_starts)
    records = reckoning.doses
    of_today = [record for record in records if record.dose.id.day == today]
    earlier = [record for record in records if record.dose.id.day < today]
    open_dose = next_of(of_today, dose_now, day_starts)
    shown = open_dose or max(of_today, key=lambda record: due_at(record.dose.id, facts.zone, day_starts), default=None)
    unsettled = frozenset(pair.dose for pair in facts.duplicates)
    questions = [record for record in reversed(earlier) if record.is_open]
    missed = _missed(earlier, of_today, facts, now)
    first_line = headline(shown, of_today, facts.entries, facts.person.name, dose_now, day_starts, unsettled)
    first_line = _in_doubt(first_line, facts)
    is_sure = facts.can_write and not facts.duplicates and not facts.lacks_entries
    return TodayView(
        day=_day(today, dose_now, day_starts),
        headline=first_line,
        shape=TWICE if unsettled else doses.SHAPES[shown.state] if shown else "none",
        tone="warn" if unsettled or facts.lacks_entries else doses.TONES[shown.state] if shown else "quiet",
        since=since(facts.latest, facts.hospital, dose_now, day_starts) if facts.is_last else "",
        extra=extra(reckoning.extra, today, now),
        warning=warning(facts.lacks_entries, facts.newest_written, facts.latest, facts.why_only_read, now),
        start=_start(open_dose, facts) if facts.can_write else "",
        already=_already(open_dose) if facts.can_write else "",
        injected_here=injected_here(facts.suggestion) if open_dose and is_sure else "",
        suggested_spot=spot_to_take(facts.suggestion),
        why=_why(facts, now) if open_dose else "",
        missed=missed,
        advice=facts.advice if missed else "",
        older=tr("See older days in the diary") if len(questions) == 1 and began_before(facts.entries, first) else "",
        several=several(questions, WINDOW if began_before(facts.entries, first) else None),
        since_when=since_when(questions, today, dose_now, facts.can_write),
        clinic=facts.person.clinic_phone,
        as_of=days.as_of(now),
        doses=dose_rows(of_today, open_dose, unsettled, facts.can_write) if len(of_today) > 1 else (),
        questions=tuple(question(one, today, dose_now, facts.can_write) for one in questions if len(questions) == 1),
        newer=newer_rows(facts.entries, today),
        week=week_days(records, today, unsettled),
        hero=hero_view(_hero_facts(facts, shown, bool(unsettled), dose_now), first_line, dose_now),
    )


def _hero_facts(facts: TodayFacts, shown: DoseRecord | None, is_unsettled: bool, now: Now) -> HeroFacts:
    day_starts = facts.person.day_starts
    return HeroFacts(
        person=facts.person,
        figure=facts.figure,
        shown=shown,
        is_plain=not (is_unsettled or facts.lacks_entries) and now.shares(now.day(day_starts)),
        suggestion=facts.suggestion,
        coming=next_after(facts.entries, now, day_starts),
        can_write=facts.can_write,
    )


def _in_doubt(text: str, facts: TodayFacts) -> str:
    """Add the doubt that what was recorded may stand in the file that was here before."""
    return fill(tr("%1 (entries are missing here)"), text) if facts.lacks_entries else text


def _day(today: date, now: Now, day_starts: int) -> str:
    here = now.by(now.here).wall
    if now.wall.date() == today:
        elsewhere = fill(tr("%1 in %2 (%3 here)"), days.day(today), clocks.city(now.zone), days.short_day(here.date()))
        return days.day(today) if now.shares(today) else elsewhere
    ends = datetime.combine(today + timedelta(days=1), time(day_starts // 60, day_starts % 60))
    until = tr("%1 (this diary day ends at %2)") if here == now.wall else tr("%1, until %2")
    return fill(until, days.day(today), clocks.on_day(ends, now))


def _start(open_dose: DoseRecord | None, facts: TodayFacts) -> str:
    guide = facts.guide
    if guide and guide.step is Step.AFTERWARDS:
        return tr("Finish the injection guide")
    if guide:
        return tr("Continue the injection guide")
    return tr("Start injection") if open_dose else ""


def _already(open_dose: DoseRecord | None) -> str:
    return tr("I have already injected") if open_dose else tr("Record another injection")


def _why(facts: TodayFacts, now: Now) -> str:
    if isinstance(facts.suggestion, NoPlaceChosen):
        return ""
    return sites.why(facts.suggestion, now)


def _missed(earlier: Sequence[DoseRecord], of_today: Sequence[DoseRecord], facts: TodayFacts, now: Now) -> str:
    """Shown while nothing was injected since a dose that was missed: the hours, and no advice of our own."""
    past = [*earlier, *(record for record in of_today if not record.is_open)]
    if not past or past[-1].state is not DoseState.MISSED:
        return ""
    when = days.short_day(past[-1].dose.id.day)
    missed = fill(tr("The dose on %1 was missed."), when)
    last = (facts.latest, facts.hospital) if facts.is_last else (None, None)
    before = before_a_missed_one(*last, now.by(facts.zone), facts.person.day_starts)
    return fill(tr("%1 %2"), missed, before) if before else missed
