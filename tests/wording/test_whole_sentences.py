"""Nothing that a person reads is made of pieces: no code changes its case, and one place alone puts words together."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PACKAGE = PROJECT / "kineret_gui"
ROOMS = ("screens", "wording", "report", "commands")
LISTING = "wording/listing.py"  # the one place that puts words beside each other
CASES = {"lower", "upper", "capitalize", "title", "swapcase", "casefold"}
# What is compared, looked up or named by Qt and the disk; none of it is shown in that case.
COMPARED = {
    "commands/export.py: name.casefold()",
    "commands/report.py: suffix.casefold()",
    "report/typesetting/typesetter.py: __name__.lower()",
    "screens/framework/file_choice.py: name.casefold()",
    "screens/framework/form_draft_view.py: words.title()",  # that of a form
    "screens/help/known_names.py: label.casefold()",
    "screens/help/known_names.py: named().casefold()",
    "screens/help/known_names.py: strip().casefold()",
    "screens/injection/guide_view.py: name.lower()",
    "screens/paper/line_parsing.py: join().casefold()",
    "screens/pictures/axis_curves.py: own.casefold()",
    "screens/pictures/printed_range.py: strip().casefold()",
    "screens/reporting/report_page.py: _choice.title()",  # the title of a report
    "screens/today/drafts.py: words.title()",  # the same
    "screens/symptoms/symptom_links.py: own.casefold()",
    "screens/symptoms/symptom_search.py: name.casefold()",
    "screens/symptoms/symptom_search.py: title.casefold()",
    "screens/symptoms/symptom_search.py: typed.casefold()",
    "wording/times.py: form.casefold()",
    "wording/times.py: translate().casefold()",
}
BETWEEN = {", ", "; ", ". ", " and ", " or ", " + ", ": "}
NAMES = re.compile(r"unknown|NAMES|Region|imported\.medicines")  # of files, commands and mistakes in the leaflet's file
COUNTED = re.compile(r"^ (?:\w+ )?(?:entries|doses|tables|symptoms|appointments|injections|weeks|months)\b")


def faults(module: ast.Module) -> Iterator[str]:
    """What a module does to words, as the line that does it would say it."""
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Attribute(value=value, attr=attr)) if attr in CASES:
                yield f"{_short(value)}.{attr}()"
            case ast.Call(func=ast.Attribute(value=ast.Constant(str(sign)), attr="join"), args=[words]):
                if sign in BETWEEN and not NAMES.search(ast.unparse(words)):
                    yield f"{sign!r}.join"
            case ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name("tr")), attr="join")):
                yield "tr().join"
            case ast.BinOp(op=ast.Add(), left=left, right=right) if _is_words(left) or _is_words(right):
                yield f"{ast.unparse(node)}: an addition"
            case ast.JoinedStr(values=values):
                yield from (f"{word}: a number without its singular" for word in _counted(values))


def _short(value: ast.expr) -> str:
    match value:
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(name)):
            return f"{name}()"
        case ast.Attribute(attr=name) | ast.Name(name):
            return name
        case _:
            return ast.unparse(value)


def _is_words(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "fill"}


def _counted(values: list[ast.expr]) -> Iterator[str]:
    for before, after in pairwise(values):
        if isinstance(before, ast.FormattedValue) and isinstance(after, ast.Constant):
            yield from COUNTED.findall(str(after.value))


def of_file(path: Path) -> set[str]:
    return {f"{path.relative_to(PACKAGE)}: {fault}" for fault in faults(ast.parse(path.read_text("utf-8")))}


def test_no_sentence_is_made_of_pieces():
    paths = [path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py"))]
    assert set().union(*map(of_file, paths)) - COMPARED == set()


def test_what_may_be_compared_is_compared():
    assert {one for one in COMPARED if one not in of_file(PACKAGE / one.partition(":")[0])} == set()


@pytest.mark.parametrize(
    "source",
    [
        "text = state(one).lower()",
        "text = colour.capitalize()",
        "text = name[:1].upper() + name[1:]",
        "text = tr('; ').join(parts)",
        "text = ', '.join(parts)",
        "text = tr('Given') + tr('late')",
        "text = fill(tr('Given at %1'), at) + '.'",
        "text = f'{number} entries'",
        "text = f'{number} new entries'",
    ],
)
def test_a_sentence_of_pieces_is_found(source):
    assert list(faults(ast.parse(source)))


@pytest.mark.parametrize("source", ["text = parts(words)", "path = ' '.join(steps)", "text = f'{file}: {reason}'"])
def test_what_is_whole_is_left_alone(source):
    assert not list(faults(ast.parse(source)))
