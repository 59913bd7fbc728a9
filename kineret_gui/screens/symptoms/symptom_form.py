"""The form behind one symptom: what it is, how much, and what will be written of it. Pure."""

from dataclasses import dataclass

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Moment
from kineret_gui.screens.symptoms.known_names import known_name
from kineret_gui.wording import fill, reactions, symptoms
from kineret_gui.wording.leaflet import Leaflet
from kineret_gui.wording.translation import tr


@dataclass(frozen=True, slots=True)
class SymptomForm:
    """A symptom as far as it is filled in.

    old       the entry that is corrected; None for a new one
    what      the id of the leaflet's sentence; empty for an own name
    own       the person's own word
    has_name  whether the name was there when the form opened; else it is typed
    """

    id: str
    old: Entry[Symptom] | None = None
    what: str = ""
    own: str = ""
    has_name: bool = False
    level: Level | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One of the four answers to how much it bothers."""

    key: str
    words: str
    spoken: str
    strength: int  # 0 to 3, drawn beside the word
    chosen: bool


def about_sentence(what: str) -> SymptomForm:
    """A new form for what the leaflet names."""
    return SymptomForm(new_id(), what=what, has_name=True)


def about_own(name: str) -> SymptomForm:
    """A new form for an own name; an empty one is typed."""
    return SymptomForm(new_id(), own=name, has_name=bool(name))


def correcting(old: Entry[Symptom]) -> SymptomForm:
    """The form that holds a symptom as it is written now. An own name may be corrected too."""
    fact = old.fact
    return SymptomForm(new_id(), old, fact.what, fact.own, bool(fact.what), fact.level, fact.note)


def title(form: SymptomForm) -> str:
    """What the page is about."""
    if form.old:
        return fill(tr("Correct: %1"), symptoms.name(form.old.fact))
    if not form.has_name:
        return tr("Something else")
    return form.own or symptoms.named(form.what)


def level_rows(form: SymptomForm) -> list[LevelRow]:
    """The four levels. Where one press writes, its spoken name says what."""
    rows = []
    for strength, level in enumerate(Level):
        words = reactions.level(level)
        spoken = words if form.old else fill(tr("%1: record %2"), words, _spoken_name(form))
        chosen = form.old is not None and level is form.level  # of a new one a mark would say that it is written
        rows.append(LevelRow(level.value, words, spoken, strength, chosen))
    return rows


def wrong_name(form: SymptomForm) -> str:
    """Why an own name cannot be written yet."""
    return "" if form.what or form.own.strip() else tr("Please write what it is.")


def symptom_of(form: SymptomForm, leaflet: Leaflet, moment: Moment, minutes: int | None) -> Symptom:
    """The symptom as it will be written; what the leaflet has a name for, under that. Needs a name."""
    what = form.what or known_name(leaflet, form.own)
    return Symptom(moment, what, "" if what else form.own.strip(), form.level, minutes, form.note.strip())


def _spoken_name(form: SymptomForm) -> str:
    return form.own.strip() or (symptoms.named(form.what) if form.what else tr("this"))
