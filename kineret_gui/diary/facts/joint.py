"""The joints that a person can mark as sore or swollen. Left and right are always the person's own."""

from collections.abc import Iterable

# From head to toe; of a pair the left one first.
JOINTS: tuple[str, ...] = (
    "jaw-left",
    "jaw-right",
    "neck",
    "shoulder-left",
    "shoulder-right",
    "back",
    "elbow-left",
    "elbow-right",
    "wrist-left",
    "wrist-right",
    "fingers-left",
    "fingers-right",
    "hip-left",
    "hip-right",
    "knee-left",
    "knee-right",
    "ankle-left",
    "ankle-right",
    "toes-left",
    "toes-right",
)
_KNOWN = frozenset(JOINTS)


def check_joints(what: str, ids: Iterable[str]) -> None:
    """Raise ValueError, naming `what`, when an id is no joint or stands there twice."""
    seen: set[str] = set()
    for id in ids:
        if id not in _KNOWN:
            raise ValueError(f"{what} hold {id!r}, which is no joint")
        if id in seen:
            raise ValueError(f"{what} hold {id!r} twice")
        seen.add(id)
