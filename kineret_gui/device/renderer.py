"""The renderer by which Qt Quick draws: in software, unless the person chose another one for themselves.

A start without the graphics card takes a quarter less time, 90 MB less memory, and meets no broken driver. The pages
hold nothing that a card would draw better: docs/decisions/36-drawn-in-software.md.
"""

import os
from collections.abc import MutableMapping

CHOSEN_BY = ("QT_QUICK_BACKEND", "QSG_RHI_BACKEND")  # Qt's variables: a renderer, or a graphics interface for it


def draw_in_software(environment: MutableMapping[str, str] = os.environ) -> None:
    """Have Qt Quick draw in software where the person chose no renderer. Call it before the application is made."""
    if not any(environment.get(name) for name in CHOSEN_BY):
        environment["QT_QUICK_BACKEND"] = "software"
