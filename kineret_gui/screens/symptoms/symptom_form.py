"""The form of one symptom: what it is, how much, and the fact that will be written. Pure, but for reading an entry."""

from typing import assert_never

from kineret_gui.diary.entry import Entry, entry_of_kind, new_id
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.text import LONGEST_NAME
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.routes.symptoms import CorrectSymptom, RecordOwnSymptom, RecordSymptom, SymptomRoute
from kineret_gui.screens.help.known_names import known_name
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.wording.leaflet import Leaflet
from kineret_gui.wording.translation import tr


@frozen
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


def form_for(diary: DiaryFile, route: SymptomRoute) -> SymptomForm:
    """Return the form as the page begins. Raises DiaryUnavailable."""
    match route:
        case RecordSymptom(sentence):
            return about_sentence(sentence)
        case RecordOwnSymptom(name):
            return about_own(one_line(name).strip()[:LONGEST_NAME])
        case CorrectSymptom(entry):
            old = entry_of_kind(diary.entry(entry), Symptom)
            return correcting(old) if old else about_own("")
        case other:
            assert_never(other)


def about_sentence(what: str) -> SymptomForm:
    """Return a new form for a symptom that the leaflet names."""
    return SymptomForm(new_id(), what=what, has_name=True)


def about_own(name: str) -> SymptomForm:
    """Return a new form for an own name; an empty one is typed."""
    return SymptomForm(new_id(), own=name, has_name=bool(name))


def correcting(old: Entry[Symptom]) -> SymptomForm:
    """Return the form that holds a symptom as it is written now. An own name may be corrected too."""
    fact = old.fact
    return SymptomForm(new_id(), old, fact.what, fact.own, bool(fact.what), fact.level, fact.note)


def wrong_name(form: SymptomForm) -> str:
    """Return why an own name cannot be written yet; empty where it can."""
    return "" if form.what or form.own.strip() else tr("Enter what it is.")


def symptom_of(form: SymptomForm, leaflet: Leaflet, moment: Moment, minutes: int | None) -> Symptom:
    """Return the symptom as it will be written; one that the leaflet has a name for, under that. Needs a name."""
    what = form.what or known_name(leaflet, form.own)
    return Symptom(moment, what, "" if what else form.own.strip(), form.level, minutes, form.note.strip())
