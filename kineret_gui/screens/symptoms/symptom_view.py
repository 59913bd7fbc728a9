"""The page of one symptom. Pure."""

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.diary_reader import source_line
from kineret_gui.screens.framework.form_state import EntryFormView, FormState, needed
from kineret_gui.screens.help.known_names import route_of
from kineret_gui.screens.symptoms.symptom_form import SymptomForm, wrong_name
from kineret_gui.wording import fill, reactions, symptoms
from kineret_gui.wording.leaflet import Leaflet
from kineret_gui.wording.translation import tr


@frozen
class LevelRow:
    """One of the four answers to how much it bothers."""

    key: str
    words: str
    spoken: str
    strength: int  # 0 to 3, drawn beside the word
    chosen: bool


@frozen
class SymptomView(EntryFormView):
    """Everything on the page.

    asks_level     whether it is asked how much it bothers: never of a sign of Get help, nor of what a blood test found
    asks_name      whether the name is typed here
    leaflet_text   the leaflet's sentence about it; empty for an own name
    """

    title: str = ""
    asks_level: bool = False
    asks_name: bool = False
    name: str = ""
    wrong_name: str = ""
    note: str = ""
    leaflet_text: str = ""
    leaflet_source: str = ""
    levels: tuple[LevelRow, ...] = ()


def symptom_view(form: SymptomForm, state: FormState, leaflet: Leaflet) -> SymptomView:
    """Return the symptom as far as it is filled in."""
    sentence = leaflet.sentences.get(form.what)
    return SymptomView(
        part=state.part,
        wrong=state.error.message,
        corrects=form.old is not None,
        title=_title(form),
        asks_level=not (form.old and route_of(leaflet, form.what)),
        asks_name=not form.has_name,
        name=form.own,
        wrong_name=state.error.beside,
        needed=needed(form, wrong_name, own=""),
        note=form.note,
        leaflet_text=sentence.text if sentence else "",
        leaflet_source=source_line([sentence]) if sentence else "",
        levels=level_rows(form),
    )


def level_rows(form: SymptomForm) -> tuple[LevelRow, ...]:
    """Return the four levels. Where one press writes, its spoken name says what."""
    rows = []
    for strength, level in enumerate(Level):
        words = reactions.level(level)
        spoken = words if form.old else fill(tr("%1: record %2"), words, _spoken_name(form))
        chosen = form.old is not None and level is form.level  # of a new one a mark would say that it is written
        rows.append(LevelRow(level.value, words, spoken, strength, chosen))
    return tuple(rows)


def _title(form: SymptomForm) -> str:
    if form.old:
        return fill(tr("Change: %1"), symptoms.name(form.old.fact))
    if not form.has_name:
        return tr("Something else")
    return form.own or symptoms.named(form.what)


def _spoken_name(form: SymptomForm) -> str:
    return form.own.strip() or (symptoms.named(form.what) if form.what else tr("this"))
