"""The form of a reaction and of its correction: what will be written, piece by piece."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from kineret_gui.diary.entry import Entry, Fact, entry_of_kind, new_id
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Reaction, Sign
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.routes.body import (
    CorrectReaction,
    ReactionRoute,
    RecordReaction,
    RecordReactionAt,
    RecordReactionTo,
)
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.wording.translation import tr


@frozen
class InjectionThere:
    """An injection into the place: when, and into which spot where that is known."""

    moment: Moment
    spot: str | None = None

    @property
    def key(self) -> str:
        return f"{self.moment.utc.isoformat()} {self.spot or ''}"


@frozen
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


def form_for(diary: DiaryFile, route: ReactionRoute) -> ReactionForm:
    """Return the form as the page begins. An entry that is not there, or is of another kind, leaves it empty.

    Raises DiaryUnavailable.
    """
    match route:
        case RecordReaction():
            return new_form("")
        case RecordReactionAt(place):
            return new_form(place)
        case RecordReactionTo(injection):
            return _form_after(diary.entry(injection))
        case CorrectReaction(id):
            old = entry_of_kind(diary.entry(id), Reaction)
            return correcting(old) if old else new_form("")
        case other:
            assert_never(other)


def _form_after(entry: Entry[Fact] | None) -> ReactionForm:
    """Return the form of a reaction where an injection went in."""
    match entry:
        case Entry(fact=Injection(spot=str(spot), time_known=True) as injection):
            return new_form(spot.partition("/")[0], InjectionThere(injection.moment, spot))
        case Entry(fact=Injection(spot=str(spot))):
            return new_form(spot.partition("/")[0])
        case _:
            return new_form("")


def new_form(place: str = "", after: InjectionThere | None = None) -> ReactionForm:
    """Return an empty form for a place; `after` where the person comes from an injection."""
    return ReactionForm(new_id(), new_id(), place=place, after=after, after_named=after is not None)


def correcting(old: Entry[Reaction]) -> ReactionForm:
    """Return the form that holds a reaction as it is written now."""
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
    """Return the form at another place, after whatever injection went in there."""
    return form if place == form.place else replace(form, place=place, after=None, after_named=False)


def suiting(form: ReactionForm, there: Sequence[InjectionThere], began: Moment) -> ReactionForm:
    """Return the form after the latest injection into its place that it can have followed, unless one was named."""
    if form.after_named:
        return form
    before = [injection for injection in there if injection.moment.utc <= began.utc]
    return replace(form, after=max(before, key=lambda injection: injection.moment.utc, default=None))


def reaction_of(form: ReactionForm, began: Moment, width: int | None) -> Reaction | FormError:
    """Return what will be written, or why it cannot be."""
    if not form.place:
        return FormError(tr("Choose the injection site first."), "where")
    if not form.signs:
        return FormError(tr("Choose at least one sign."), "")
    if form.level is None:
        return FormError(tr("Choose how bad it is."), "")
    if form.after and form.after.moment.utc > began.utc:
        return FormError(tr("A reaction cannot start before the injection it follows."), "after")
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
    """Return the spot of the injection; a correction that leaves that out keeps the spot known at this place."""
    if form.after:
        return form.after.spot
    old = form.old.fact if form.old else None
    return old.spot if old and old.place == form.place and not old.after else None
