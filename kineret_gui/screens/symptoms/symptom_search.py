"""Looking for a symptom by typing: what can be noted, by name, and what was typed as an own one. Pure."""

from collections.abc import Iterable, Iterator

from kineret_gui.diary.facts.measurement import Quantity
from kineret_gui.diary.text import LONGEST_NAME
from kineret_gui.screens.framework.routes.measurements import RecordQuantity
from kineret_gui.screens.framework.routes.symptoms import RecordOwnSymptom
from kineret_gui.screens.help.get_help_view import SIGNS
from kineret_gui.screens.help.known_names import ALL_EFFECTS, known_name
from kineret_gui.screens.symptoms.symptom_links import (
    LinkRow,
    SymptomsFacts,
    condition_rows,
    day_if_past,
    effect_rows,
    felt_rows,
    other_rows,
    sign_rows,
)
from kineret_gui.wording import fill, measurements
from kineret_gui.wording.leaflet import Leaflet
from kineret_gui.wording.translation import tr

_MOST = 8  # rows that match, and still read


def matching_rows(typed: str, facts: SymptomsFacts, leaflet: Leaflet) -> tuple[LinkRow, ...]:
    """Return what all typed words are part of, those that begin with them first, then a name of one's own."""
    words = typed.casefold().split()
    if not words:
        return ()
    by_name: dict[str, LinkRow] = {}
    for row in _all_rows(facts, leaflet):
        if all(word in row.title.casefold() for word in words):
            by_name.setdefault(row.title.casefold(), row)
    matches = sorted(by_name.values(), key=lambda row: not row.title.casefold().startswith(words[0]))[:_MOST]
    name = " ".join(typed.split())[:LONGEST_NAME]
    if name.casefold() in by_name or known_name(leaflet, name):
        return tuple(matches)
    own = LinkRow(fill(tr("Record “%1”"), name), tr("In your own words"), RecordOwnSymptom(name, day_if_past(facts)))
    return (*matches, own)


def _all_rows(facts: SymptomsFacts, leaflet: Leaflet) -> Iterator[LinkRow]:
    yield from felt_rows(facts, leaflet)
    for group in SIGNS:
        yield from _opening_help(sign_rows(leaflet.group(group)))
    yield from condition_rows(facts)
    yield from effect_rows(facts, leaflet, leaflet.group(ALL_EFFECTS))
    for quantity in Quantity:
        if quantity is not Quantity.OWN:
            yield LinkRow(measurements.quantity(quantity), tr("Measurement"), RecordQuantity(quantity))
    yield from other_rows(facts)


def _opening_help(rows: Iterable[LinkRow]) -> Iterator[LinkRow]:
    for row in rows:
        yield LinkRow(row.title, tr("Opens Get help"), row.route)
