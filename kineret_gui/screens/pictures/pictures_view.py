"""The page of a picture: the time line, the symptoms, the temperature or the places of a period. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.photo import PhotoMark
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.pictures.life_view import LifeFacts
from kineret_gui.screens.pictures.picture_kind import PictureKind, nothing_of, picture_choices, title_of
from kineret_gui.screens.pictures.places_view import BodySide, PlaceLine, place_lines, sides
from kineret_gui.screens.pictures.strips_view import StripRow, strips_in_steps
from kineret_gui.screens.pictures.temperature_view import Curve, curves
from kineret_gui.screens.pictures.time_line_view import TimeLineBar, TimeLineLegendRow, TimeLineRow, time_line_in_steps
from kineret_gui.screens.when.picture_period import PicturePeriod
from kineret_gui.wording import days
from kineret_gui.wording.clocks import seen_from
from kineret_gui.wording.left_and_right import Eyes


@frozen
class PictureFacts:
    """The entries of a period, and whose body they are about, read from the diary.

    photos    of the period; only the time line asks for them
    dose_now  the present by the clocks that the doses follow
    left_of   the person's name, or empty, as `places.left_of` gives it
    """

    entries: Sequence[Entry[Fact]]
    photos: Sequence[PhotoMark]
    period: PicturePeriod
    now: Now
    dose_now: Now
    day_starts: int
    figure: Figure
    eyes: Eyes
    left_of: str


@frozen
class PicturesView:
    """Everything on the page. Only the fields of the picture that is looked at are filled in.

    nothing        stands in the place of an empty picture
    before, after  the sentences on the days that are left out at the ends of the time line
    """

    choices: tuple[ChoiceRow, ...] = ()
    picture: str = PictureKind.LINE.value
    title: str = ""
    by_weeks: bool = False
    nothing: str = ""
    rows: tuple[TimeLineRow, ...] = ()
    bars: tuple[TimeLineBar, ...] = ()
    legend: tuple[TimeLineLegendRow, ...] = ()
    lanes: int = 0
    before: str = ""
    after: str = ""
    strips: tuple[StripRow, ...] = ()
    curves: tuple[Curve, ...] = ()
    places: tuple[PlaceLine, ...] = ()
    sides: tuple[BodySide, ...] = ()
    as_of: str = ""


def pictures_in_steps(picture: PictureKind, facts: PictureFacts) -> Task[PicturesView]:
    """The page with one picture; of those that take long, with pauses."""
    view = PicturesView(
        choices=tuple(picture_choices(picture)),
        picture=picture.value,
        title=title_of(picture),
        by_weeks=facts.period.by_weeks,
        as_of=days.as_of(facts.now),
    )
    view = yield from _with_picture(view, picture, facts)
    is_empty = not (view.rows or view.strips or view.curves or view.places)
    return replace(view, nothing=nothing_of(picture) if is_empty and picture is not PictureKind.LIFE else "")


def life_facts(facts: PictureFacts) -> LifeFacts:
    """Return what the picture of everything is made of."""
    at = seen_from(facts.dose_now, facts.day_starts)
    return LifeFacts(facts.entries, facts.photos, facts.period, facts.now, facts.day_starts, at)


def _with_picture(view: PicturesView, picture: PictureKind, facts: PictureFacts) -> Task[PicturesView]:
    at = seen_from(facts.dose_now, facts.day_starts)
    match picture:
        case PictureKind.LIFE:
            return view  # a part of its own: life_view.py
        case PictureKind.LINE:
            return (yield from _with_time_line(view, facts))
        case PictureKind.SYMPTOMS:
            return replace(view, strips=(yield from strips_in_steps(facts.entries, facts.period, at)))
        case PictureKind.TEMPERATURE:
            return replace(view, curves=curves(facts.entries, facts.period, at))
        case PictureKind.PLACES:
            return _with_places(view, facts)


def _with_time_line(view: PicturesView, facts: PictureFacts) -> Task[PicturesView]:
    at = seen_from(facts.dose_now, facts.day_starts)
    line = yield from time_line_in_steps(facts.entries, facts.photos, facts.period, facts.now, facts.day_starts, at)
    return replace(
        view,
        rows=line.rows,
        bars=line.bars,
        legend=line.legend,
        lanes=line.lanes,
        before=line.before,
        after=line.after,
    )


def _with_places(view: PicturesView, facts: PictureFacts) -> PicturesView:
    today = facts.now.day(facts.day_starts)
    return replace(
        view,
        places=place_lines(facts.entries, facts.period, today),
        sides=sides(facts.entries, facts.period, today, facts.figure, facts.eyes, facts.left_of),
    )
