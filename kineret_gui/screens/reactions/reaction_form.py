"""The form behind *Record a reaction* and its correction: what will be written, piece by piece. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Reaction, Sign
from kineret_gui.diary.moment import Moment, Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.wording import clocks, facts, fill, reactions, sites
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr

NOT_SAID = "not said"


@dataclass(frozen=True, slots=True)
class InjectionThere:
    """An injection into the place: when, and into which spot where that is known."""

    moment: Moment
    spot: str | None = None

    @property
    def key(self) -> str:
        return f"{self.moment.utc.isoformat()} {self.spot or ''}"


@dataclass(frozen=True, slots=True)
class ReactionForm:
    """A reaction as far as it is filled in; when it began and how wide it is stand beside it.

    id           of the entry that will be written
    reaction     of the reaction itself; a correction keeps it
    place        empty while none is chosen
    after        the injection it followed; None where the person does not say or there was none
    after_named  whether the person chose that, so that it no longer follows the place and the time
    """

    id: str
    reaction: str
    old: Entry[Reaction] | None = None
    place: str = ""
    signs: frozenset[Sign] = frozenset()
    level: Level | None = None
    after: InjectionThere | None = None
    after_named: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """Why the form cannot be written yet, and the piece of it that is meant."""

    part: str
    words: str


def new_form(place: str = "", after: InjectionThere | None = None) -> ReactionForm:
    """An empty form for a place; `after` where the person comes from an injection."""
    return ReactionForm(new_id(), new_id(), place=place, after=after, after_named=after is not None)


def correcting(old: Entry[Reaction]) -> ReactionForm:
    """The form that holds a reaction as it is written now."""
    fact = old.fact
    return ReactionForm(
        id=new_id(),
        reaction=fact.id,
        old=old,
        place=fact.place,
        signs=frozenset(fact.signs),
        level=fact.level,
        after=InjectionThere(fact.after, fact.spot) if fact.after else None,
        after_named=True,
        note=fact.note,
    )


def at_place(form: ReactionForm, place: str) -> ReactionForm:
    """The same at another place, after whatever injection went in there."""
    return form if place == form.place else replace(form, place=place, after=None, after_named=False)


def suiting(form: ReactionForm, there: Sequence[InjectionThere], began: Moment) -> ReactionForm:
    """After the latest of the injections into its place that it can have followed, unless the person said which."""
    if form.after_named:
        return form
    before = [injection for injection in there if injection.moment.utc <= began.utc]
    return replace(form, after=max(before, key=lambda injection: injection.moment.utc, default=None))


def reaction_of(form: ReactionForm, began: Moment, width: int | None) -> Reaction | Missing:
    """What will be written, or what is missing."""
    if not form.place:
        return Missing("where", tr("Please choose the place first."))
    if not form.signs:
        return Missing("", tr("Please choose at least one sign."))
    if form.level is None:
        return Missing("", tr("Please choose how much it bothers."))
    if form.after and form.after.moment.utc > began.utc:
        return Missing("after", tr("It cannot have begun before the injection that it followed."))
    return Reaction(
        id=form.reaction,
        moment=began,
        place=form.place,
        signs=tuple(sign for sign in Sign if sign in form.signs),
        level=form.level,
        spot=_spot(form),
        after=form.after.moment if form.after else None,
        width=width,
        note=form.note.strip(),
    )


def _spot(form: ReactionForm) -> str | None:
    """The spot of the injection; a correction that leaves that out keeps the spot that was known at this place."""
    if form.after:
        return form.after.spot
    old = form.old.fact if form.old else None
    return old.spot if old and old.place == form.place and not old.after else None


def sign_rows(form: ReactionForm) -> list[ChoiceRow]:
    """Every sign; several may be chosen."""
    return [ChoiceRow(sign.value, reactions.sign(sign), sign in form.signs) for sign in Sign]


def level_rows(form: ReactionForm) -> list[ChoiceRow]:
    """How much it bothers; none is chosen at first."""
    return [ChoiceRow(level.value, reactions.level(level), level is form.level) for level in Level]


def read_back(reaction: Reaction, with_photo: bool, now: Now) -> list[FactLine]:
    """All that will be written, line by line."""
    photo = FactLine(tr("Photo"), tr("One") if with_photo else "")
    return [line for line in (*facts.lines(reaction, clocks.seen_from(now)), photo) if line.said]


def after_rows(form: ReactionForm, there: Sequence[InjectionThere], now: Now) -> list[ChoiceRow]:
    """The injections to choose from, the latest first, and that the person does not know."""
    offered = {injection.key: injection for injection in (*there, *((form.after,) if form.after else ()))}
    chosen = form.after.key if form.after else NOT_SAID
    rows = [ChoiceRow(key, injection_told(one, now), key == chosen) for key, one in offered.items()]
    return [*rows, ChoiceRow(NOT_SAID, tr("I do not know"), chosen == NOT_SAID)]


def after_told(form: ReactionForm, there: Sequence[InjectionThere], now: Now) -> str:
    """After which injection, in words."""
    if form.after:
        return injection_told(form.after, now)
    return tr("I do not know") if there and form.after_named else tr("Not said")


def injection_told(injection: InjectionThere, now: Now) -> str:
    """As `The injection of yesterday at 08:05, upper outer spot`."""
    moment, spot = injection.moment, (injection.spot or "").partition("/")[2]
    day, at = clocks.near_day(moment, now), clocks.at(moment, now.here)
    if spot:
        return fill(tr("The injection of %1 at %2, %3"), day, at, sites.spot_alone(spot))
    return fill(tr("The injection of %1 at %2"), day, at)
