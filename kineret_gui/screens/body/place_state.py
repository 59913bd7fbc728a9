"""The state of a place now: how long ago it was used, whether it rests, and why."""

from kineret_gui.diary.facts.site import Place
from kineret_gui.diary.moment import Now
from kineret_gui.screens.body.places import BodyNow
from kineret_gui.wording import fill, reactions, sites
from kineret_gui.wording.translation import tr

_RECENT, _SOME = 3, 10  # days; how long ago decides only the shade and the pattern of the outline


def place_detail(body: BodyNow, place: Place, suggested: bool, now: Now) -> str:
    """Return the detail beside its name: when it was last used, and why it takes no injection."""
    used = sites.used(body.last_used(place), now)
    if place.id in body.sore:
        return fill(tr("Not healed: %1. %2"), reactions.signs_within(body.sore[place.id].reaction.signs), used)
    if place.id in body.resting:
        reason = body.resting[place.id].reason
        return fill(tr("Resting: %1. %2"), reason, used) if reason else fill(tr("Resting. %1"), used)
    if place not in body.allowed:
        if not place.by_someone_else_only:
            return fill(tr("Not in use. %1"), used) if body.last_used(place) else tr("Not in use")
        return fill(tr("Only if someone else injects. %1"), used)
    return fill(tr("Suggested. %1"), used) if suggested else used


def age(body: BodyNow, place: Place, unused: int | None) -> str:
    """The word that chooses shade and pattern: never, old, some, recent, resting or closed."""
    if body.rests(place.id):
        return "resting"
    if place not in body.allowed:
        return "closed"
    if unused is None:
        return "never"
    return "recent" if unused <= _RECENT else "some" if unused <= _SOME else "old"
