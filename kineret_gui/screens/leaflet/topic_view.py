"""One topic of *About Kineret* as it is shown. Pure."""

from collections.abc import Sequence

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.framework.routes.symptoms import RecordSymptom
from kineret_gui.screens.help.known_names import FROM_A_BLOOD_TEST, route_of
from kineret_gui.screens.leaflet.kineret_view import TopicRow
from kineret_gui.screens.leaflet.topics import GROUPS, RECORDED, Topic, caution, title
from kineret_gui.wording import about, symptoms
from kineret_gui.wording.leaflet import Leaflet, Sentence, SentenceRow, StudyFigure
from kineret_gui.wording.translation import tr

_MOST_PEOPLE = 20  # that are drawn one by one


@frozen
class BarRow:
    """One figure of a study; `share` of the whole, and of how many people where it counts them."""

    label: str
    words: str
    share: float
    people: int


@frozen
class GroupView:
    """Sentences under their heading.

    bars  the figures that they say
    ways  to where what they name is recorded
    """

    heading: str = ""
    lines: tuple[SentenceRow, ...] = ()
    bars: tuple[BarRow, ...] = ()
    ways: tuple[TopicRow, ...] = ()


@frozen
class TopicView:
    """The page around its groups; `source` is what all lines rest on that do not name their own."""

    title: str = ""
    caution: str = ""
    not_read: str = ""
    source: str = ""
    groups: tuple[GroupView, ...] = ()


def topic_view(leaflet: Leaflet, topic: Topic, *, can_write: bool) -> TopicView:
    """Return the page; what would be written into a diary is offered only where one `can_write`."""
    groups = {name: sentences for name in GROUPS[topic] if (sentences := leaflet.group(name))}
    everything = tuple(sentence for sentences in groups.values() for sentence in sentences)
    return TopicView(
        title=title(topic),
        caution=caution(topic),
        not_read=about.not_read(leaflet.region()),
        source=about.usual_source(everything),
        groups=tuple(
            GroupView(
                heading=about.group(name) if len(groups) > 1 else "",
                lines=about.lines(sentences, everything),
                bars=tuple(_bar(bar) for sentence in sentences for bar in leaflet.figures.get(sentence.id, ())),
                ways=_ways(leaflet, sentences, can_write=can_write) if name in RECORDED else (),
            )
            for name, sentences in groups.items()
        ),
    )


def _bar(bar: StudyFigure) -> BarRow:
    are_drawn_one_by_one = bar.counts_people and bar.most <= _MOST_PEOPLE
    return BarRow(bar.label, bar.words, bar.value / bar.most, int(bar.most) if are_drawn_one_by_one else 0)


def _ways(leaflet: Leaflet, sentences: Sequence[Sentence], *, can_write: bool) -> tuple[TopicRow, ...]:
    ways = {way.route: way for one in reversed(sentences) if one.label for way in [_way(leaflet, one.id)]}
    return tuple(way for way in reversed(ways.values()) if can_write or isinstance(way.route, GetHelp))


def _way(leaflet: Leaflet, id: str) -> TopicRow:
    route: PageRoute = route_of(leaflet, id) or RecordSymptom(id)
    if isinstance(route, GetHelp):
        return TopicRow(route, symptoms.named(id), tr("If you have it now: Get help opens, and it is recorded"), "help")
    if id in FROM_A_BLOOD_TEST:
        return TopicRow(route, symptoms.named(id), tr("Enter it as a blood test result"), "lab")
    return TopicRow(route, symptoms.named(id), tr("Record it"), "add")
