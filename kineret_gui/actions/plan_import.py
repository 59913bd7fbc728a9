"""Work out what a foreign file would bring into a diary. Nothing is written; the person sees it first."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum

from kineret_gui.actions.doses_to_fill import DosesToFill
from kineret_gui.diary.entry import KINDS, Fact, Foreign, as_written, kind_of
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, moment_at, wall_time
from kineret_gui.diary.rules.adherence import DoseRecord, that_differ
from kineret_gui.diary.rules.amount import Differs
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.diary.text import LONGEST_NOTE, readable
from kineret_gui.exchange.import_file import ImportedDose, ImportFile, ReportedDose, SkipReason
from kineret_gui.store.codec import known
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.doses_of_period import entries_of_period


class NotImportedReason(Enum):
    """A reason for which something that can be read is not brought in."""

    OTHER_MEDICINE = "it is another medicine"
    RECORDED_ALREADY = "that dose is recorded already"
    THERE_ALREADY = "the diary has it already"
    HOW_MUCH = "how many mg were given is not known"
    NOT_COME_YET = "its time has not come yet"
    OUTSIDE_THE_DAYS = "it is of another day than was asked for"
    NOT_GIVEN = "it was not given"
    NO_DOSE_DUE = "no dose was due then"


@frozen
class ImportAnswers:
    """Answers about the file that only the person can give.

    medicines   the names that mean Kineret there
    milligrams  whole mg of an injection where the file does not say it; None: as ordered for that day
    not_given   what a dose that was skipped or not taken there is here; None: it is left open
    given_by    who gave the injections
    first, last the diary days to bring in; None for no limit
    time_unknown  noted beside an injection whose time the file does not know
    """

    medicines: frozenset[str]
    given_by: Giver
    milligrams: int | None = None
    not_given: Answer | None = None
    first: date | None = None
    last: date | None = None
    time_unknown: str = ""


@frozen
class NotImported:
    """A line of the file that is not brought in; `what` as in `Skipped`."""

    where: str
    what: str | type[Fact]
    why: SkipReason | NotImportedReason


@frozen
class ImportPlan:
    """The entries that would be written, in the order of the file, and what not.

    differing  the doses that would come to another amount than was ordered
    """

    program: str
    facts: tuple[Fact, ...]
    left_out: tuple[NotImported, ...]
    differing: tuple[tuple[DoseRecord, Differs], ...] = ()

    def count(self, kind: type[Fact]) -> int:
        return sum(isinstance(known(fact), kind) for fact in self.facts)

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day that something is brought in for."""
        days = [fact.day for fact in self.facts]
        return (min(days), max(days)) if days else None


def plan_import(diary: DiaryFile, file: ImportFile, answers: ImportAnswers, now: Now, day_starts: int) -> ImportPlan:
    """Return what the file would bring into this diary. Raises DiaryUnavailable."""
    days = [dose.moment.day for dose in file.doses] + [one.fact.day for one in file.facts]
    first, last = (min(days), max(days)) if days else (now.day(day_starts),) * 2
    first -= timedelta(days=1)  # an injection of the night may be for the dose of the evening before
    entries = entries_of_period(diary, first, last)
    reckoning = reckon_period(entries, first, last, now, day_starts)
    plan = _Planning(file, answers, now, DosesToFill(reckoning), Counter(as_written(e) for e in entries)).plan()
    given = [fact for fact in map(known, plan.facts) if isinstance(fact, Injection)]
    return replace(plan, differing=that_differ(reckoning.doses, given))


@dataclass
class _Planning:
    file: ImportFile
    answers: ImportAnswers
    now: Now
    doses: DosesToFill
    there: Counter[Fact]
    facts: list[Fact] = field(default_factory=list)
    left_out: list[NotImported] = field(default_factory=list)

    def plan(self) -> ImportPlan:
        self.left_out += [NotImported(skipped.where, skipped.what, skipped.why) for skipped in self.file.left_out]
        # Given doses are placed before those not given: a dose given late is not missed as well.
        for dose in sorted(self.file.doses, key=lambda dose: (dose.report is not ReportedDose.GIVEN, dose.moment.utc)):
            self._take(dose.where, _described(dose), self._of_dose(dose))
        for one in self.file.facts:
            self._take(one.where, KINDS.get(kind_of(one.fact), Foreign), self._of_fact(one.fact))
        return ImportPlan(self.file.program, tuple(self.facts), tuple(self.left_out))

    def _take(self, where: str, what: str | type[Fact], fact: Fact | NotImportedReason) -> None:
        if isinstance(fact, NotImportedReason):
            self.left_out.append(NotImported(where, what, fact))
        else:
            self.facts.append(fact)

    def _of_fact(self, written: Fact) -> Fact | NotImportedReason:
        """As it is, unless the diary has it, or says something else of that dose."""
        fact = known(written)
        outside = self._outside(fact.day)
        if outside:
            return outside
        moment = getattr(fact, "moment", None)
        if moment and not self.now.has_come(moment.utc):
            return NotImportedReason.NOT_COME_YET
        if self.there[written]:
            self.there[written] -= isinstance(fact, Injection)  # two syringes may be alike; two notes that are, are one
            return NotImportedReason.THERE_ALREADY
        dose = fact.answers if isinstance(fact, Injection) else fact.dose if isinstance(fact, DoseAnswer) else None
        if dose and self.doses.is_recorded(dose):
            return NotImportedReason.RECORDED_ALREADY
        self.there[written] += not isinstance(fact, Injection)
        return written

    def _of_dose(self, dose: ImportedDose) -> Fact | NotImportedReason:
        if dose.medicine not in self.answers.medicines:
            return NotImportedReason.OTHER_MEDICINE
        outside = self._outside(dose.moment.day)
        if outside:
            return outside
        if not self.now.has_come(dose.moment.utc):
            return NotImportedReason.NOT_COME_YET
        return self._injection(dose) if dose.report is ReportedDose.GIVEN else self._answer(dose)

    def _outside(self, day: date) -> NotImportedReason | None:
        too_early = self.answers.first and day < self.answers.first
        too_late = self.answers.last and day > self.answers.last
        return NotImportedReason.OUTSIDE_THE_DAYS if too_early or too_late else None

    def _injection(self, dose: ImportedDose) -> Fact | NotImportedReason:
        """For the open dose of its day, or of the night before, that is nearest; one more than ordered is extra."""
        moment = dose.moment
        about = (moment.wall, moment.day, moment.day_starts)
        day = self.doses.day_of_nearest_dose(*about) if dose.time_known else moment.day
        if self.doses.nothing_left(day):
            return NotImportedReason.RECORDED_ALREADY
        home = self.doses.nearest(moment.wall, day, moment.day_starts)
        milligrams = dose.milligrams or self.answers.milligrams or (self.doses.syringe(home) if home else None)
        if milligrams is None or milligrams > FULL_SYRINGE:
            return NotImportedReason.HOW_MUCH
        if home:
            self.doses.fill(home)
        return self._as_injected(dose, home.dose.id if home else None, milligrams)

    def _as_injected(self, dose: ImportedDose, answers: DoseId | None, milligrams: int) -> Injection:
        moment = dose.moment
        notes = [dose.place, dose.note]
        if not dose.time_known:
            notes.append(self.answers.time_unknown)
            if answers:
                moment = moment_at(
                    wall_time(answers.day, answers.time, moment.day_starts), moment.zone, moment.day_starts
                )
        note = readable("\n".join(filter(None, notes)))[:LONGEST_NOTE]
        return Injection(moment, milligrams, None, self.answers.given_by, answers, note=note)

    def _answer(self, dose: ImportedDose) -> Fact | NotImportedReason:
        if self.answers.not_given is None:
            return NotImportedReason.NOT_GIVEN
        day = dose.moment.day
        home = self.doses.nearest(dose.moment.wall, day, dose.moment.day_starts)
        if home is None:
            return NotImportedReason.RECORDED_ALREADY if self.doses.any_due(day) else NotImportedReason.NO_DOSE_DUE
        self.doses.close(home)
        return DoseAnswer(home.dose.id, self.answers.not_given, readable(dose.note)[:LONGEST_NOTE])


def _described(dose: ImportedDose) -> str:
    return f"{dose.medicine}, {dose.moment.wall:%Y-%m-%d %H:%M}, {dose.amount}".rstrip(", ")
