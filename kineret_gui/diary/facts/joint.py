"""The joints that a person can mark as sore or swollen. Left and right are always the person's own."""

from collections.abc import Iterable

from kineret_gui.diary.phrase import Refusal

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
            raise Refusal("%1 include %2, which is not a joint", what, repr(id))
        if id in seen:
            raise Refusal("%1 include %2 twice", what, repr(id))
        seen.add(id)
