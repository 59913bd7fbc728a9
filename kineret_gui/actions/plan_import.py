"""Work out what a foreign file would bring into a diary. Nothing is written; the person sees it first."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from kineret_gui.actions.amount_to_import import is_presumed, syringes_of
from kineret_gui.actions.dose_to_answer import TicksOfDays, dose_to_answer, moment_of, why_not_chosen
from kineret_gui.actions.doses_to_fill import DosesToFill
from kineret_gui.actions.import_plan import (
    ImportAnswers,
    ImportPlan,
    NotImported,
    NotImportedReason,
    PresumedAmount,
)
from kineret_gui.actions.known_before import KnownBefore
from kineret_gui.actions.tick_times import ticked_apart, too_late
from kineret_gui.diary.entry import KINDS, Fact, Foreign, kind_of
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.moment import Now, wall_time
from kineret_gui.diary.rules.adherence import DoseRecord, that_differ
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.text import LONGEST_NOTE, readable
from kineret_gui.exchange.import_file import ImportedDose, ImportedFact, ImportFile, ReportedDose
from kineret_gui.store import dose_clock
from kineret_gui.store.codec import known
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.doses_of_period import entries_of_period

# An injection of the night may be for the dose of the evening before, and the same one may lie on another day where a
# file is read by other clocks; the next dose of a weekly order is a week away.
_BEFORE, _AFTER = timedelta(days=2), timedelta(days=8)


def plan_import(diary: DiaryFile, file: ImportFile, answers: ImportAnswers, now: Now, day_starts: int) -> ImportPlan:
    """Return what the file would bring into this diary. Raises DiaryUnavailable."""
    days = [day for dose in file.doses for day in (dose.moment.day, dose.planned.day)]
    days += [one.fact.day for one in file.facts]
    first, last = (min(days), max(days)) if days else (now.day(day_starts),) * 2
    first, last = first - _BEFORE, last + _AFTER
    now = now.by(dose_clock.home(diary, now))
    entries = entries_of_period(diary, first, last)
    reckoning = reckon_period(entries, first, last, now, day_starts)
    before = KnownBefore(entries, diary.standing(BroughtIn), file.names_zones)
    by_hand = ticked_apart(dose for dose in file.doses if not dose.by_itself)
    of_days = TicksOfDays(dose for dose in file.doses if dose.medicine in answers.medicines)
    plan = _Planning(file, answers, now, DosesToFill(reckoning), before, by_hand, of_days).plan()
    given = [fact for fact in map(known, plan.facts) if isinstance(fact, Injection)]
    return replace(plan, differing=that_differ(reckoning.doses, given))


@dataclass
class _Planning:
    file: ImportFile
    answers: ImportAnswers
    now: Now
    doses: DosesToFill
    before: KnownBefore
    ticked_apart: frozenset[str]
    of_days: TicksOfDays
    facts: list[Fact] = field(default_factory=list)
    own_ids: list[str] = field(default_factory=list)
    left_out: list[NotImported] = field(default_factory=list)
    presumed: Counter[PresumedAmount] = field(default_factory=Counter)
    confirmed: int = 0
    of_several: bool = False

    def plan(self) -> ImportPlan:
        self.left_out += [NotImported(skipped.where, skipped.what, skipped.why) for skipped in self.file.left_out]
        self.of_several = len({dose.person for dose in self.file.doses}) > 1
        # Given doses are placed before those not given: a dose given late is not missed as well. What a hand ticked is
        # placed before what a program did, and what its file says is due before what stands near.
        for dose in sorted(self.file.doses, key=_in_order):
            self._take(dose.where, _described(dose), self._of_dose(dose), dose.own_id)
        for one in self.file.facts:
            self._take(one.where, KINDS.get(kind_of(one.fact), Foreign), self._of_fact(self._noted(one)))
        return ImportPlan(
            self.file.program,
            tuple(self.facts),
            tuple(self.left_out),
            presumed=tuple(self.presumed.most_common()),
            own_ids=tuple(self.own_ids),
            confirmed=self.confirmed,
        )

    def _take(
        self, where: str, what: str | type[Fact], planned: Sequence[Fact] | NotImportedReason, own_id: str = ""
    ) -> None:
        if isinstance(planned, NotImportedReason):
            self.left_out.append(NotImported(where, what, planned))
        else:
            self.facts += planned
            self.own_ids += [own_id] * len(planned)

    def _of_fact(self, written: Fact) -> Sequence[Fact] | NotImportedReason:
        """As it is, unless the diary has it, or says something else of that dose."""
        fact = known(written)
        outside = self._outside(fact.day)
        if outside:
            return outside
        moment = getattr(fact, "moment", None)
        if moment and not self.now.has_come(moment.utc):
            return NotImportedReason.NOT_COME_YET
        if self.before.takes_fact(written, fact):
            return NotImportedReason.THERE_ALREADY
        dose = fact.answers if isinstance(fact, Injection) else fact.dose if isinstance(fact, DoseAnswer) else None
        if dose and self.doses.is_recorded(dose):
            return NotImportedReason.RECORDED_ALREADY
        return (written,)

    def _noted(self, one: ImportedFact) -> Fact:
        """The fact; where the file knows only its day, a note says so."""
        if one.time_known or not isinstance(one.fact, Measurement):
            return one.fact
        return replace(one.fact, note=self.answers.day_only)

    def _of_dose(self, dose: ImportedDose) -> Sequence[Fact] | NotImportedReason:
        if dose.medicine not in self.answers.medicines:
            return why_not_chosen(dose, self.of_several)
        outside = self._outside(dose.planned.day)
        if outside:
            return outside
        if not self.now.has_come(dose.moment.utc):
            return NotImportedReason.NOT_COME_YET
        if dose.own_id and self.before.was_brought_in(self.file.program, dose.own_id):
            return NotImportedReason.IMPORTED_BEFORE
        if dose.by_itself and self.answers.by_itself is None:
            return NotImportedReason.NOT_CONFIRMED
        return self._injections(dose) if dose.report is ReportedDose.GIVEN else self._answer(dose)

    def _outside(self, day: date) -> NotImportedReason | None:
        too_early = self.answers.first and day < self.answers.first
        too_late = self.answers.last and day > self.answers.last
        return NotImportedReason.OUTSIDE_THE_DAYS if too_early or too_late else None

    def _injections(self, dose: ImportedDose) -> Sequence[Fact] | NotImportedReason:
        """For the open dose that was meant, or the nearest one; one more than ordered is extra."""
        is_timed = dose.time_known and not dose.by_itself and dose.where not in self.ticked_apart
        home = self._home_of(dose)
        if isinstance(home, NotImportedReason):
            return home
        if is_timed and self.before.takes_instant(dose.moment):
            return NotImportedReason.THERE_ALREADY
        ordered = self.doses.ordered(home, dose.planned.day)
        syringes = syringes_of(dose, ordered, self.answers.milligrams)
        if not syringes:
            return NotImportedReason.TOO_MUCH if dose.held.milligrams else NotImportedReason.HOW_MUCH
        if is_presumed(dose, ordered):
            self.presumed[PresumedAmount(dose.amount, syringes)] += 1
        self.confirmed += len(syringes) if dose.by_itself else 0
        is_timed = is_timed and not self._is_too_late(dose, home)
        return [self._injection(dose, home, milligrams, is_timed) for milligrams in syringes]

    def _home_of(self, dose: ImportedDose) -> DoseRecord | NotImportedReason | None:
        return dose_to_answer(dose, self.doses, self.now.zone if self.file.names_zones else "", self.of_days)

    def _is_too_late(self, dose: ImportedDose, home: DoseRecord | None) -> bool:
        """Return whether the dose after the one that was meant had come due when it was ticked."""
        if dose.due is None:
            return False
        wall = self.doses.next_after(home, dose.due.day_starts) if home else None
        return too_late(dose.moment.utc, dose.due.utc, moment_of(wall, dose.due).utc if wall else None)

    def _injection(self, dose: ImportedDose, home: DoseRecord | None, milligrams: int, is_timed: bool) -> Injection:
        """One syringe. Where its time is not known, the usual one gives it its place in the order."""
        moment, answers = dose.moment, None
        if home:
            answers = home.dose.id
            self.doses.fill(home, milligrams)
        if not is_timed:
            moment = dose.planned
            if answers:
                moment = moment_of(wall_time(answers.day, answers.time, moment.day_starts), moment)
        by_itself = self.answers.by_itself if dose.by_itself else None
        note = readable("\n".join(filter(None, [by_itself, dose.place, dose.note])))[:LONGEST_NOTE]
        return Injection(moment, milligrams, None, self.answers.given_by, answers, note=note, time_known=is_timed)

    def _answer(self, dose: ImportedDose) -> Sequence[Fact] | NotImportedReason:
        if self.answers.not_given is None:
            return NotImportedReason.NOT_GIVEN
        home = self._home_of(dose)
        if isinstance(home, NotImportedReason):
            return home
        if home is None:
            any_due = self.doses.any_due(dose.planned.day)
            return NotImportedReason.RECORDED_ALREADY if any_due else NotImportedReason.NO_DOSE_DUE
        self.doses.close(home)
        return (DoseAnswer(home.dose.id, self.answers.not_given, readable(dose.note)[:LONGEST_NOTE]),)


def _in_order(dose: ImportedDose) -> tuple[object, ...]:
    return dose.report is not ReportedDose.GIVEN, dose.by_itself, dose.due is None, dose.planned.utc, dose.moment.utc


def _described(dose: ImportedDose) -> str:
    return f"{dose.medicine}, {dose.planned.wall:%Y-%m-%d %H:%M}, {dose.amount}".rstrip(", ")
