"""The last dose that went in, by a syringe or in hospital; and the injections for which no dose was due."""

from collections.abc import Sequence
from datetime import date, timedelta

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Injection
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.reminder import due_at
from kineret_gui.diary.rules.schedule import DoseId, clocks_at
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.wording import clocks, doses, fill, given_at
from kineret_gui.wording.translation import tr


def latest_injection(diary: DiaryFile) -> Injection | None:
    """Of the newest ones the one that went in last. Raises DiaryUnavailable."""
    return max((entry.fact for entry in diary.newest(Injection, 8)), key=lambda one: one.moment.utc, default=None)


def hospital_after(diary: DiaryFile, latest: Injection | None, now: Now, day_starts: int) -> DoseId | None:
    """The last dose that was given in hospital after the latest injection; `now` is by the clocks of the doses."""
    answers = diary.standing(DoseAnswer, latest.day if latest else None)
    given = [entry.fact.dose for entry in answers if entry.fact.answer is Answer.GIVEN_IN_HOSPITAL]
    last = max(given, default=None)
    if last is None or (latest and due_at(last, now.zone, day_starts) <= latest.moment.utc):
        return None
    return last


def since(latest: Injection | None, hospital: DoseId | None, now: Now, day_starts: int) -> str:
    """Say when anything was given last; empty where nothing was yet. `now` is by the clocks that doses follow."""
    if hospital:
        return fill(tr("Last dose: given in hospital, %1"), _dose(hospital, now, day_starts))
    if latest is None:
        return ""
    if not latest.time_known:
        return fill(tr("Last injection: %1"), given_at.when(latest, now))
    return fill(tr("Last injection: %2, %1"), given_at.ago(latest, now), given_at.when(latest, now))


def before_a_missed_one(latest: Injection | None, hospital: DoseId | None, now: Now, day_starts: int) -> str:
    """The same as a sentence beside a dose that was missed."""
    if hospital:
        return fill(tr("The last dose was given in hospital, %1."), _dose(hospital, now, day_starts))
    return fill(tr("The last injection was %1."), given_at.ago(latest, now)) if latest else ""


def extra(entries: Sequence[Entry[Injection]], today: date, now: Now) -> str:
    """The injections of today and yesterday for which no dose was due, each on a line; empty where there are none."""
    recent = [entry.fact for entry in entries if entry.fact.day >= today - timedelta(days=1)]
    sentences = (_extra(one, now) for one in sorted(recent, key=lambda one: one.moment.utc))
    return "\n".join(sentences)


def _extra(one: Injection, now: Now) -> str:
    when, amount = given_at.when(one, now), doses.amount(one.milligrams)
    return fill(tr("Extra injection (no dose was due): %1, %2"), amount, when)


def _dose(dose: DoseId, now: Now, day_starts: int) -> str:
    """As `yesterday, the dose due at 08:00`."""
    day = clocks.near(dose.day, now.day(day_starts), now)
    return fill(tr("%1, the dose due at %2"), day, clocks.due_by(dose, clocks_at(now, day_starts)))
