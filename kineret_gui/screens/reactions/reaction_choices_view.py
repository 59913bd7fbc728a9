"""The choices of the form of a reaction, and the leaflet's sentence about a lump. Pure."""

from collections.abc import Sequence

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Sign
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.diary_reader import source_line
from kineret_gui.screens.reactions.injected_places import PlaceChoice
from kineret_gui.screens.reactions.reaction_form import InjectionThere, ReactionForm
from kineret_gui.wording import clocks, fill, reactions, sites
from kineret_gui.wording.leaflet import Sentence, SentenceRow
from kineret_gui.wording.translation import tr

NOT_KNOWN = "not said"


@frozen
class ReactionChoicesView:
    """Places, signs, how much it bothers, and the injections that it may have followed.

    never_injected  that nothing was injected into this place; empty where something was
    lump            the leaflet's sentence about a lump, where that sign is chosen
    """

    where: str = ""
    never_injected: str = ""
    after: str = ""
    places: tuple[PlaceChoice, ...] = ()
    signs: tuple[ChoiceRow, ...] = ()
    levels: tuple[ChoiceRow, ...] = ()
    injections: tuple[ChoiceRow, ...] = ()
    lump: tuple[SentenceRow, ...] = ()
    lump_source: str = ""


def reaction_choices_view(
    form: ReactionForm, places: tuple[PlaceChoice, ...], there: Sequence[InjectionThere], lump: Sentence, now: Now
) -> ReactionChoicesView:
    """Return the choices; `there` are the injections into the place, `lump` is the leaflet's sentence about one."""
    return ReactionChoicesView(
        where=sites.place(form.place) if form.place else tr("Not chosen yet"),
        never_injected=_never_injected(form, there),
        after=_after_text(form, there, now),
        places=places,
        signs=_sign_rows(form),
        levels=_level_rows(form),
        injections=after_rows(form, there, now),
        lump=(SentenceRow(lump.text),) if Sign.LUMP in form.signs else (),
        lump_source=source_line([lump]),
    )


def _never_injected(form: ReactionForm, there: Sequence[InjectionThere]) -> str:
    if not form.place or there or form.after:
        return ""
    return tr("The diary has no injection at this site.")


def _sign_rows(form: ReactionForm) -> tuple[ChoiceRow, ...]:
    """Return every sign; several may be chosen."""
    return tuple(ChoiceRow(sign.value, reactions.sign(sign), sign in form.signs) for sign in Sign)


def _level_rows(form: ReactionForm) -> tuple[ChoiceRow, ...]:
    """Return how much it bothers; none is chosen at first."""
    return tuple(choices(Level, reactions.level, form.level))


def after_rows(form: ReactionForm, there: Sequence[InjectionThere], now: Now) -> tuple[ChoiceRow, ...]:
    """Return the injections to choose from, the latest first, and that the person does not know."""
    offered = {injection.key: injection for injection in (*there, *((form.after,) if form.after else ()))}
    chosen = form.after.key if form.after else NOT_KNOWN
    rows = [ChoiceRow(key, _injection_text(one, now), key == chosen) for key, one in offered.items()]
    return (*rows, ChoiceRow(NOT_KNOWN, tr("I do not know"), chosen == NOT_KNOWN))


def _after_text(form: ReactionForm, there: Sequence[InjectionThere], now: Now) -> str:
    """Return the injection that it followed, in words."""
    if form.after:
        return _injection_text(form.after, now)
    return tr("I do not know") if there and form.after_named else tr("Not answered")


def _injection_text(injection: InjectionThere, now: Now) -> str:
    """Return `The injection from yesterday at 08:05, upper outer spot`."""
    moment, spot = injection.moment, (injection.spot or "").partition("/")[2]
    day, at = clocks.near_day(moment, now), clocks.at(moment, now.here)
    if spot:
        return fill(tr("The injection from %1 at %2, %3"), day, at, sites.spot_alone(spot))
    return fill(tr("The injection from %1 at %2"), day, at)
