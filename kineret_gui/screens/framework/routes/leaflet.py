"""Routes to what the medicine's papers say of it."""

from kineret_gui.screens.framework.routes.route import PageRoute


class ShowKineret(PageRoute):
    """The topics, and the country whose texts are shown."""

    PAGE = "kineret"


class ShowTopic(PageRoute):
    """One topic, by the name it has in `screens/leaflet/topics.py`."""

    PAGE = "topic"
    topic: str = ""
