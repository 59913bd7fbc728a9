"""The country whose texts are shown, where they differ: the one that was chosen, else that of this computer."""

from PySide6.QtCore import QLocale

from kineret_gui.wording.leaflet import Region


def region_of(chosen: str) -> Region:
    """Return the region of a choice as the settings keep it; empty where nobody chose one."""
    if chosen in (Region.EU, Region.US):
        return Region(chosen)
    return Region.US if QLocale.system().territory() == QLocale.Country.UnitedStates else Region.EU
