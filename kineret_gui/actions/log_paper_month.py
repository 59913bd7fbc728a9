"""Write down what a paper month says: injections, and doses that were missed or skipped. All of it or nothing."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.store.diary_file import DiaryFile


@frozen
class FromPaper:
    """One line of the paper, under the id of the entry that it becomes.

    syringe  which one of its dose, from 1
    """

    id: str
    fact: Injection | DoseAnswer
    syringe: int = 1


def log_paper_month(diary: DiaryFile, lines: Sequence[FromPaper], now: Now) -> tuple[Entry[Fact], ...]:
    """The new entries, as read back.

    Left out is what the diary knows by now, so that no dose is doubled, and what has not come yet.
    """
    missing = [NewEntry(line.id, line.fact) for line in lines if _is_new(diary, line, now)]
    return diary.add(*missing, now=now) if missing else ()


def _is_new(diary: DiaryFile, line: FromPaper, now: Now) -> bool:
    match line.fact:
        case Injection(moment=moment, answers=DoseId() as dose):
            return now.has_come(moment.utc) and _known(diary, line, dose) < line.syringe
        case DoseAnswer(dose=dose):
            return not _known(diary, line, dose)
    return False  # the paper has a line for each due dose and for nothing else


def _known(diary: DiaryFile, line: FromPaper, dose: DoseId) -> int:
    """Return how many syringes of the dose have an entry; all of them where the person said what became of it."""
    given = [e for e in diary.standing(Injection, dose.day, dose.day) if e.fact.answers == dose and e.id != line.id]
    answers = [e for e in diary.standing(DoseAnswer, dose.day, dose.day) if e.fact.dose == dose and e.id != line.id]
    return max(len(given), line.syringe) if answers else len(given)
