"""What has to hold on every page, for hands that hurt, for eyes that do not see, and for a keyboard alone.

Each rule takes what was seen and returns what is wrong with it, in words; nothing where all is well.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

from tests.patient import CLOSE, Patient
from tests.tree import TO_PRESS, TO_READ, Area, Text, Thing

LEAFLET = Path(__file__).parents[1] / "resources" / "leaflet" / "en.json"
SMALLEST = 48  # logical pixels, about 12.7 mm
GAP = 8
WHAT_MATTERS = 72
COLUMN = 620  # pixels, a column of text
LONG = 400  # pixels, wider than what stands beside others in a line
RAGGED = 24  # pixels by which two right edges differ that should be one
MATTERS = {"Start injection", "I have injected", "I have already injected", "Record injection", "Undo"}
ASK_ONE_THING = {("measurement", "Value")}  # pages that have the keyboard in their one field, and say their heading
DRAWN = "On the drawing: "  # the places of the drawn body: each has its equivalent in the list beside it


@dataclass(frozen=True, slots=True)
class Seen:
    """A page in one of its states.

    has_come  whether it has just come, and nothing was pressed on it
    keyboard  what had the keyboard then; None where nothing of the page had it
    stops     what Tab, or an arrow key along a row, came by, each as it lay then
    """

    where: str
    file: str
    has_come: bool
    keyboard: Thing | None
    glass: Area
    things: list[Thing]
    texts: list[Text]
    widths: list[tuple[float, float]]
    stops: list[Thing]

    @property
    def to_press(self) -> list[Thing]:
        return [thing for thing in self.things if thing.is_to_press]


def seen_by(patient: Patient, where: str, has_come: bool = False) -> Seen:
    seen = Seen(
        where=where,
        file=patient.file(),
        has_come=has_come,
        keyboard=next((thing for thing in patient.things() if thing.has_focus), None),
        glass=patient.glass(),
        things=patient.things(),
        texts=patient.texts(),
        widths=patient.widths(),
        stops=patient.tabs_round(),
    )
    return replace(seen, stops=seen.stops + patient.arrows_past(seen.stops))


def has_a_name(seen: Seen) -> Iterator[str]:
    for thing in seen.to_press:
        if not thing.name.strip():
            yield f"a {thing.role} that shows {thing.words} has no name"


def has_a_name_of_its_own(seen: Seen) -> Iterator[str]:
    for name, times in Counter(thing.name for thing in seen.to_press).items():
        if times > 1:
            yield f"{times} things are called {name!r}"


def is_called_what_it_shows(seen: Seen) -> Iterator[str]:
    for thing in seen.to_press:
        for words in thing.words:
            if _is_said(words) and not thing.says(words) and not _says_in_full(thing, words):
                yield f"{thing.name!r} shows {words!r}"


def all_that_is_shown_can_be_heard(seen: Seen) -> Iterator[str]:
    for text in seen.texts:
        heard = any(thing.says(text.words) or _says_in_full(thing, text.words) for thing in seen.things)
        if _is_said(text.words) and not heard:
            yield f"{text.words!r} is shown and not in the tree"


def is_large_enough(seen: Seen) -> Iterator[str]:
    for thing in seen.to_press:
        if thing.name.startswith(DRAWN):
            continue
        least = WHAT_MATTERS if thing.name in MATTERS else SMALLEST
        if thing.area.width < SMALLEST or thing.area.height < least:
            yield f"{thing.name!r} is {thing.area.width:.0f} × {thing.area.height:.0f}"


def no_act_is_larger_than_an_act(seen: Seen) -> Iterator[str]:
    """However wide the window is: as wide as a column of text at most, and as high as its own words, or those of its
    neighbour in a row, ask for.
    """
    acts = [thing for thing in seen.things if thing.needs is not None]
    for act in acts:
        needs = max(other.needs or 0 for other in acts if other.area.y == act.area.y)
        if act.area.width > COLUMN + 0.5 or act.area.height > needs + 0.5:
            yield f"{act.name!r} is {act.area.width:.0f} × {act.area.height:.0f}, and needs {needs:.0f}"


def keeps_its_column(seen: Seen) -> Iterator[str]:
    """What is long and begins at one line ends at one line, too, unless it is a good deal shorter."""
    long = [thing for thing in seen.to_press if thing.area.width > LONG]
    for one, other in combinations(long, 2):
        is_below = one.pane == other.pane and abs(one.area.x - other.area.x) < 0.5
        if is_below and 0.5 < abs(one.area.width - other.area.width) <= RAGGED:
            yield f"{one.name!r} is {one.area.width:.0f} wide, and {other.name!r} {other.area.width:.0f}"


def lies_within_the_window(seen: Seen) -> Iterator[str]:
    for thing in seen.to_press:
        if thing.area.x < -0.5 or thing.area.right > seen.glass.right + 0.5:
            yield f"{thing.name!r} lies from {thing.area.x:.0f} to {thing.area.right:.0f}"


def keeps_its_distance(seen: Seen) -> Iterator[str]:
    to_press = [thing for thing in seen.to_press if not thing.name.startswith(DRAWN)]
    for one, other in combinations(to_press, 2):
        if one.pane == other.pane and one.area.distance(other.area) < GAP - 0.5:
            yield f"{one.name!r} and {other.name!r} are {one.area.distance(other.area):.0f} apart"


def is_whole(seen: Seen) -> Iterator[str]:
    for text in seen.texts:
        if text.cut:
            yield f"{text.words!r} is cut"
        if text.area.x < -0.5 or text.area.right > seen.glass.right + 0.5:
            yield f"{text.words!r} lies from {text.area.x:.0f} to {text.area.right:.0f}"


def keeps_a_number_with_its_unit(seen: Seen) -> Iterator[str]:
    yield from (f"{text.parted!r} may be parted in {text.words!r}" for text in seen.texts if text.parted)


def has_one_main_button(seen: Seen) -> Iterator[str]:
    main = [thing.name for thing in seen.to_press if thing.main]
    if len(main) > 1:
        yield f"{main} are all the main one"


def is_plain(seen: Seen) -> Iterator[str]:
    for text in seen.texts:
        if text.words and not text.plain:
            yield f"{text.words!r} may be read as markup"


def does_not_scroll_sideways(seen: Seen) -> Iterator[str]:
    for content, shown in seen.widths:
        if content > shown + 0.5:
            yield f"{content:.0f} pixels of page in {shown:.0f}"


def tab_comes_by_everything_once(seen: Seen) -> Iterator[str]:
    stops = Counter(stop.name for stop in seen.stops)
    items = {stop.item for stop in seen.stops}  # a field may be called otherwise once Tab has left it
    wanted = {thing.name for thing in seen.to_press if thing.enabled and thing.item not in items}
    yield from (f"Tab never comes to {name!r}" for name in sorted(wanted - set(stops)))
    yield from (f"Tab comes {times} times to {name!r}" for name, times in stops.items() if times > 1)
    yield from (f"Tab comes to a {stop.role}: {stop.name!r}" for stop in seen.stops if stop.role not in TO_PRESS)


def what_has_the_keyboard_is_in_sight(seen: Seen) -> Iterator[str]:
    for stop in seen.stops:
        high = min(stop.area.height, stop.pane.height / 2)  # of what is higher than the page, the beginning
        if not Area(stop.area.x, stop.area.y, stop.area.width, high).within(stop.pane):
            yield f"{stop.name!r} has the keyboard at {stop.area.y:.0f}, outside of what is seen of the page"


def says_whose_diary_it_is(seen: Seen) -> Iterator[str]:
    marks = [thing for thing in seen.things if thing.name.startswith("Diary of ")]
    of_a_diary = any(thing.role == "PageTab" or thing.name == CLOSE for thing in seen.things)
    a_diary_is_open = of_a_diary and not seen.where.startswith("begin")
    if a_diary_is_open and not marks:
        yield "it does not say whose diary it is"


def offers_help(seen: Seen) -> Iterator[str]:
    if not any(thing.name == "Get help" and thing.role == "Button" for thing in seen.things):
        yield "there is no Get help"


def begins_with_a_heading(seen: Seen) -> Iterator[str]:
    headings = [thing for thing in seen.things if thing.role == "Heading" and thing.name]
    if not headings:
        yield "there is no heading"


def puts_the_keyboard_on_its_heading(seen: Seen) -> Iterator[str]:
    """So that it is what is said first, and Tab comes to what is below it."""
    first = next((thing for thing in seen.things if thing.role == "Heading"), None)
    if (seen.where.split("-")[0], seen.keyboard and seen.keyboard.name) in ASK_ONE_THING:
        return
    if seen.has_come and (first is None or seen.keyboard is None or seen.keyboard.item != first.item):
        yield f"the keyboard is on {seen.keyboard and seen.keyboard.name!r}, not on {first and first.name!r}"


def has_one_title_and_parts_below_it(seen: Seen) -> Iterator[str]:
    headings = [thing for thing in seen.things if thing.role == "Heading"]
    levels = [thing.level for thing in headings]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield f"the headings {[thing.name for thing in headings]} have the levels {levels}"
    for heading, level, before in zip(headings, levels, [0, *levels], strict=False):
        if level > before + 1:
            yield f"{heading.name!r} is of level {level} after one of level {before}"
        if str(level) not in heading.description:
            yield f"{heading.name!r} does not say its level, but {heading.description!r}"


def a_field_says_what_it_wants(seen: Seen) -> Iterator[str]:
    """What is wrong with it, and that it may not be empty: not only where it stays empty, and not only to eyes."""
    for thing in seen.things:
        if thing.wrong not in thing.description:
            yield f"{thing.name!r} is wrong, and says only {thing.description!r}"
        if thing.wrong and not thing.value and thing.needed is False:
            yield f"{thing.name!r} may not be empty: {thing.wrong!r}; before, it only said {thing.description!r}"


def says_once_what_is_wrong(seen: Seen) -> Iterator[str]:
    """Beside the field that is to blame, and nowhere else."""
    shown = Counter(text.words for text in seen.texts)
    for wrong, fields in Counter(thing.wrong for thing in seen.things if thing.wrong).items():
        if shown[wrong] > fields:
            yield f"{wrong!r} is said {shown[wrong]} times of {fields} field(s)"


def says_nothing_that_is_no_word(seen: Seen) -> Iterator[str]:
    for thing in seen.things:
        if thing.role in TO_READ | {"Graphic"} and not _is_said(thing.name):
            yield f"a {thing.role} is called {thing.name!r}"


def says_nothing_twice(seen: Seen) -> Iterator[str]:
    """Nothing that lies within another is called what that is called."""
    named = [thing for thing in seen.things if thing.name]
    for around, within in pairwise(named):
        if around.name == within.name and within.area.within(around.area):
            yield f"{within.name!r} is said as a {around.role} and as a {within.role} in it"
    for thing in named:
        if thing.description and thing.description in thing.name:
            yield f"{thing.name!r} has a description that says it again: {thing.description!r}"


def is_read_from_top_to_bottom(seen: Seen) -> Iterator[str]:
    """What is read next lies never above, but at the top of a further column. A drawn body has an order of its own."""
    read = [thing for thing in seen.things if thing.role in TO_READ | TO_PRESS and not thing.name.startswith(DRAWN)]
    for one, other in pairwise(read):
        is_above = other.area.bottom <= one.area.y + 0.5
        if is_above and one.pane == other.pane and other.area.x < one.area.right:
            yield f"{other.name!r} is read after {one.name!r} and lies above it"


Rule = Callable[[Seen], Iterator[str]]


def says_what_it_rests_on(seen: Seen) -> Iterator[str]:
    """A medical sentence is never far from its text, its date, and how near that is to the product information."""
    read = [words for thing in seen.things for words in (thing.name, *thing.words)]
    told = next((sentence for sentence in medical_sentences() if any(sentence in words for words in read)), "")
    if told and not any("product information)" in words for words in read):
        yield f"{told!r} stands there without its source"


@cache
def medical_sentences() -> tuple[str, ...]:
    return tuple(row["text"] for row in json.loads(LEAFLET.read_text("utf-8"))["sentences"].values())


RULES: tuple[Rule, ...] = (
    says_what_it_rests_on,
    has_a_name,
    has_a_name_of_its_own,
    is_called_what_it_shows,
    all_that_is_shown_can_be_heard,
    is_large_enough,
    no_act_is_larger_than_an_act,
    keeps_its_column,
    lies_within_the_window,
    keeps_its_distance,
    is_whole,
    keeps_a_number_with_its_unit,
    has_one_main_button,
    is_plain,
    does_not_scroll_sideways,
    tab_comes_by_everything_once,
    what_has_the_keyboard_is_in_sight,
    says_whose_diary_it_is,
    offers_help,
    begins_with_a_heading,
    puts_the_keyboard_on_its_heading,
    has_one_title_and_parts_below_it,
    a_field_says_what_it_wants,
    says_once_what_is_wrong,
    says_nothing_that_is_no_word,
    says_nothing_twice,
    is_read_from_top_to_bottom,
)


def _is_said(words: str) -> bool:
    """Whether it is words at all; a sign such as ‹ or ✓ is not read."""
    return any(letter.isalnum() for letter in words)


def _says_in_full(thing: Thing, words: str) -> bool:
    """Whether a place of the drawn body says in words what stands on it, such as `9 d`."""
    if not thing.name.startswith(DRAWN) or not (mark := re.fullmatch(r"(\d+)\sd", words)):
        return False
    return {"0": "today", "1": "yesterday"}.get(mark[1], f"used {mark[1]} days ago") in thing.name
