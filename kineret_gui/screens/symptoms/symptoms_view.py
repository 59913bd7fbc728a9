"""The page *How are you?*: all that can be noted of how one is, each thing one press away. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.daily_questions import asks_for_temperature
from kineret_gui.screens.framework.diary_reader import source_line
from kineret_gui.screens.help.get_help_view import SIGNS
from kineret_gui.screens.help.known_names import EFFECTS
from kineret_gui.screens.symptoms.symptom_links import (
    LinkRow,
    SymptomsFacts,
    condition_rows,
    effect_rows,
    felt_rows,
    other_rows,
    temperature_row,
)
from kineret_gui.screens.symptoms.symptom_search import matching_rows
from kineret_gui.wording import about, days, fill, symptoms
from kineret_gui.wording.leaflet import Leaflet
from kineret_gui.wording.translation import tr

_LATEST = 3  # names that stand on the page itself


@frozen
class SymptomsView:
    """Everything on the page but the signs.

    of_day      the day that is filled in, where it is not today
    typed       what is looked for, and what matches it; nothing else is shown meanwhile
    urgent      the first signs that need help at once, as a question
    felt, more_felt   what was noted last, and what was noted before that
    signs_hint  what happens when a sign is pressed
    source      the texts that the names and the headings rest on
    """

    of_day: str = ""
    typed: str = ""
    urgent: str = ""
    signs_hint: str = ""
    very_common_title: str = ""
    common_title: str = ""
    source: str = ""
    condition: tuple[LinkRow, ...] = ()
    felt: tuple[LinkRow, ...] = ()
    more_felt: tuple[LinkRow, ...] = ()
    matches: tuple[LinkRow, ...] = ()
    very_common: tuple[LinkRow, ...] = ()
    common: tuple[LinkRow, ...] = ()
    other: tuple[LinkRow, ...] = ()


def symptoms_view(facts: SymptomsFacts, leaflet: Leaflet, typed: str = "") -> SymptomsView:
    """Return the page for the day that is filled in."""
    very_common, common = EFFECTS
    *named, reaction = felt_rows(facts, leaflet)
    temperature = () if asks_for_temperature(facts.person) else (temperature_row(facts, ""),)
    return SymptomsView(
        of_day=_of_day(facts),
        typed=typed,
        urgent=_urgent(leaflet),
        signs_hint=_signs_hint(facts),
        very_common_title=about.group(very_common),
        common_title=about.group(common),
        source=source_line([sentence for name in EFFECTS for sentence in leaflet.group(name)]),
        condition=condition_rows(facts),
        felt=(*named[:_LATEST], *temperature, reaction),
        more_felt=tuple(named[_LATEST:]),
        matches=matching_rows(typed, facts, leaflet),
        very_common=effect_rows(facts, leaflet, leaflet.group(very_common)),
        common=effect_rows(facts, leaflet, leaflet.group(common)),
        other=other_rows(facts),
    )


def _urgent(leaflet: Leaflet) -> str:
    """The first two signs of all, which stand for the others."""
    first, second = (symptoms.named(sign.id) for sign in leaflet.group(SIGNS[0])[:2])
    return fill(tr("%1? %2?"), first, second)


def _of_day(facts: SymptomsFacts) -> str:
    if facts.day == facts.today:
        return ""
    return fill(tr("This is for %1. Check the day on the page that opens."), days.day(facts.day))


def _signs_hint(facts: SymptomsFacts) -> str:
    if facts.day != facts.today:
        return tr("Choose a sign you have now. Get help opens, and the sign is recorded for now.")
    return tr("Choose a sign you have. Get help opens, and the sign is recorded.")
