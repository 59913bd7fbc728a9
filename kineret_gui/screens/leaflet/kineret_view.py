"""The page *About Kineret*: its topics, in words. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.routes.leaflet import ShowTopic
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.settings import ShowSources
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.leaflet.topics import Topic, detail, title
from kineret_gui.wording import about
from kineret_gui.wording.leaflet import Leaflet
from kineret_gui.wording.translation import tr

_ICONS = {
    Topic.WHAT: "syringe",
    Topic.USES: "doctor",
    Topic.STUDIES: "chart",
    Topic.DOCTOR_FIRST: "warning",
    Topic.TREATMENT: "prescription",
    Topic.EFFECTS: "rash",
    Topic.KEEPING: "fridge",
    Topic.READ_ON: "paper",
}


@frozen
class TopicRow:
    """A way to a topic."""

    route: PageRoute
    title: str
    detail: str
    sign: str


@frozen
class KineretView:
    """Everything on the page; `lead` is the first thing to know, and `source` the text it rests on."""

    lead: str = ""
    source: str = ""
    topics: tuple[TopicRow, ...] = ()
    others: tuple[TopicRow, ...] = ()


def kineret_view(leaflet: Leaflet) -> KineretView:
    """Return the page."""
    return KineretView(
        lead=leaflet.sentence("about-copy").text,
        source=about.sources([leaflet.sentence("about-copy")]),
        topics=tuple(TopicRow(ShowTopic(topic.value), title(topic), detail(topic), _ICONS[topic]) for topic in Topic),
        others=(
            TopicRow(GetHelp(), tr("Signs that need help"), tr("Opens Get help"), "help"),
            TopicRow(
                ShowSources(),
                tr("Sources for the medical information"),
                tr("Where each sentence comes from, and how reliable that source is"),
                "source",
            ),
        ),
    )
