"""The medical sentences, in the country that was chosen on this computer."""

import json
from collections.abc import Callable
from dataclasses import replace

from kineret_gui.device.paths import resources
from kineret_gui.device.settings import Settings
from kineret_gui.wording.leaflet import Leaflet, Region, leaflet_from
from kineret_gui.wording.region import region_of


def read_leaflet(settings: Settings) -> Leaflet:
    """Return the leaflet; what it shows follows the choice."""
    leaflet = leaflet_from(json.loads((resources() / "leaflet" / "en.json").read_text("utf-8")))
    return replace(leaflet, region=lambda: region_of(settings.chosen.region))


def choosing_region(settings: Settings) -> Callable[[Region], None]:
    """Return what chooses the country."""
    return lambda region: settings.change(region=region.value)
