"""The page *How are you?*: all that can be noted of how one is, each thing one press away. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.diary_reader import source_line
from kineret_gui.screens.help.known_names import EFFECTS
from kineret_gui.screens.symptoms.symptom_links import (
    LinkRow,
    SymptomsFacts,
    condition_rows,
    effect_rows,
    felt_rows,
    other_rows,
)
from kineret_gui.wording import about, days, fill
from kineret_gui.wording.leaflet import Leaflet
from kineret_gui.wording.translation import tr


@frozen
class SymptomsView:
    """Everything on the page but the signs.

    of_day      the day that is filled in, where it is not today
    signs_hint  what happens when a sign is pressed
    source      the texts that the names and the headings rest on
    """

    of_day: str = ""
    signs_hint: str = ""
    very_common_title: str = ""
    common_title: str = ""
    source: str = ""
    condition: tuple[LinkRow, ...] = ()
    felt: tuple[LinkRow, ...] = ()
    very_common: tuple[LinkRow, ...] = ()
    common: tuple[LinkRow, ...] = ()
    other: tuple[LinkRow, ...] = ()


def symptoms_view(facts: SymptomsFacts, leaflet: Leaflet) -> SymptomsView:
    """Return the page for the day that is filled in."""
    very_common, common = EFFECTS
    return SymptomsView(
        of_day=_of_day(facts),
        signs_hint=_signs_hint(facts),
        very_common_title=about.group(very_common),
        common_title=about.group(common),
        source=source_line([sentence for name in EFFECTS for sentence in leaflet.group(name)]),
        condition=condition_rows(facts),
        felt=felt_rows(facts, leaflet),
        very_common=effect_rows(facts, leaflet, leaflet.group(very_common)),
        common=effect_rows(facts, leaflet, leaflet.group(common)),
        other=other_rows(facts),
    )


def _of_day(facts: SymptomsFacts) -> str:
    if facts.day == facts.today:
        return ""
    return fill(tr("This is for %1. Check the day on the page that opens."), days.day(facts.day))


def _signs_hint(facts: SymptomsFacts) -> str:
    if facts.day != facts.today:
        return tr("Choose a sign you have now. It opens Get help and records the sign for now.")
    return tr("Choose a sign you have. It opens Get help and records the sign.")
