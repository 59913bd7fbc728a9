"""The rules of the house, read from the files. Each rule must find the breach that is planted beside it."""

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "kineret_gui"
QML = sorted(PACKAGE.rglob("*.qml"))
PYTHON = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted(path for path in Path(__file__).parent.rglob("*.py") if "bench" not in path.parts)
# A part of a page that is made when QML asks for it: what it needs is loaded once the first line can be read.
MADE_WHEN_ASKED_FOR = {"TodayScreen.wellbeing"}
# The properties of these read the disk.
READERS = {"_diary", "_context", "_reader", "diary", "reader"}
WALL_CLOCKS = {"perf_counter", "monotonic"}

LONGEST_QML, LONGEST_PYTHON, LONGEST_FUNCTION = 150, 200, 3
# Files that no noun is found to split by: none at present.
STILL_LONG: frozenset[str] = frozenset()

# What needs a steady hand, a fine aim, a hover or a guess; and what presses without a role and a name.
FORBIDDEN = (
    "TapHandler|MouseArea|MultiPointTouchArea|DragHandler|PinchHandler|WheelHandler|HoverHandler|Drag|DropArea|"
    "SpinBox|ComboBox|Slider|RangeSlider|Dial|Tumbler|SwipeView|SwipeDelegate|Dialog|Popup|Menu|ToolTip|Drawer"
)
GESTURES = "onPressAndHold|onLongPressed|onDoubleClicked|onDoubleTapped|onWheel|onHoveredChanged"
SPOKEN = "text|title|label|hint|detail|lead|placeholderText|Accessible\\.name|Accessible\\.description"

QUESTION_WORDS = "what|where|whether|how|why|which|when|who|whose|whom"

Rule = Callable[[str], Iterator[str]]


def no_long_function(qml: str) -> Iterator[str]:
    """A function is the place where a decision hides; decisions are made in Python."""
    for found in re.finditer(r"^( *)(function [^\n]*\{)\n(.*?)^\1\}", qml, re.M | re.S):
        if found[3].count("\n") > LONGEST_FUNCTION:
            yield found[2]


def no_handler_of_several_lines(qml: str) -> Iterator[str]:
    yield from re.findall(r"^ *(on[A-Z]\w*: (?:\w+ => )?\{) *$", qml, re.M)


def no_javascript(qml: str) -> Iterator[str]:
    yield from re.findall(r'^import ".*\.m?js".*', qml, re.M)


def nothing_that_needs_a_steady_hand(qml: str) -> Iterator[str]:
    """A handler of the pointer may show a hand, or the whole of a name that is cut off: nothing hangs on either."""
    qml = re.sub(r"\bHoverHandler \{ (?:cursorShape: Qt\.PointingHandCursor|id: pointer) \}", "", qml)
    yield from re.findall(rf"\b(?:{FORBIDDEN}) \{{|\b(?:{GESTURES})\b", qml)


def each_meaning_has_one_button(qml: str) -> Iterator[str]:
    """The act that matters, another act, a way to more: parts for each, and what they share is for no page."""
    yield from re.findall(r"\b(?:Button|RoundButton|ToolButton|DelayButton|ItemDelegate) \{|^ +ActButton \{", qml, re.M)
    yield from re.findall(r'(?<!ActButton \{ )\bkind: "\w+"', qml)


def no_act_is_given_a_size(qml: str) -> Iterator[str]:
    """The part knows how high an act, or an answer, is, and how wide it may become."""
    sizes = r"(?:implicitH|h)eight|(?:bottomP|topP|verticalP|p)adding|Layout\.(?:\w+Height|maximumWidth)"
    for act in re.finditer(r"\b(?:MainButton|SecondButton|TextAction|ChoiceButton|ChoiceRow) \{", qml):
        yield from re.findall(rf"(?<![\w.])(?:{sizes}): *[^;}}\n]*", block(qml, act.end()))


def block(qml: str, begin: int) -> str:
    """Return what stands from there to the brace that closes it."""
    depth = 1
    for place in range(begin, len(qml)):
        depth += {"{": 1, "}": -1}.get(qml[place], 0)
        if not depth:
            return qml[begin:place]
    return qml[begin:]


def no_bare_text(qml: str) -> Iterator[str]:
    """It is not in the accessibility tree."""
    yield from re.findall(r"^ *(?:Text|TextEdit|TextInput) \{", qml, re.M)


def labels_are_plain(qml: str) -> Iterator[str]:
    """Else Qt guesses markup in what a person wrote."""
    for found in re.finditer(r"\b(?:Label|TextArea) \{(.*?)\}", qml, re.S):
        if "textFormat: Text.PlainText" not in found[1]:
            yield found[0].splitlines()[0]


def words_can_be_translated(qml: str) -> Iterator[str]:
    translated, compared = r'qsTr\("(?:[^"\\]|\\.)*"', r'[=!]==? "[^"]*"'
    for found in re.finditer(rf"\b(?:{SPOKEN}): *((?:(?!, \w+:)[^;}}\n])*)", qml):
        if re.search(r'"[^"]*[^\W\d_][^"]*"', re.sub(f"{translated}|{compared}", "", found[1])):
            yield found[0]


def statements_are_joined_by_the_theme(qml: str) -> Iterator[str]:
    """By `Theme.statements`: it leaves out what is empty, and lets a sign of per cent be one that somebody wrote."""
    others = re.sub(r"^ *function statements\(.*?^    \}", "", qml, flags=re.M | re.S)
    yield from re.findall(r'qsTr\("%\d\. %\d[^"]*"\)|join\("\. ?"\)|"\. "|`[^`\n]*\}\. \$\{[^`\n]*`', others)


def delegates_are_bound(qml: str) -> Iterator[str]:
    if "Repeater {" in qml and "pragma ComponentBehavior: Bound" not in qml:
        yield "a Repeater without pragma ComponentBehavior: Bound"


def qml_is_short(qml: str) -> Iterator[str]:
    if qml.count("\n") > LONGEST_QML:
        yield f"{qml.count(chr(10))} lines"


def python_is_short(python: str) -> Iterator[str]:
    if python.count("\n") > LONGEST_PYTHON:
        yield f"{python.count(chr(10))} lines"


def time_comes_in_through_the_door(python: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(python)):
        match node:
            case ast.Attribute(attr="now" | "utcnow" | "today", value=ast.Name("datetime" | "date")):
                yield ast.unparse(node)
            case ast.Attribute(attr="time" | "time_ns", value=ast.Name("time")):
                yield ast.unparse(node)


def no_sql(python: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(python)):
        match node:
            case ast.Import(names) | ast.ImportFrom(names=names):
                module = getattr(node, "module", None) or names[0].name
                if module.split(".")[0] in {"sqlite3", "sqlcipher3", "sqlite_utils", "apsw"}:
                    yield ast.unparse(node)


def what_is_said_can_be_translated(python: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(python)):
        match node:
            case ast.Call(func=ast.Attribute(attr="say" | "done") | ast.Name("fill"), args=[ast.Constant(words), *_]):
                if words:
                    yield ast.unparse(node)
            case ast.Call(func=ast.Name("tr"), args=[ast.JoinedStr() | ast.BinOp(), *_]):
                yield ast.unparse(node)


def nothing_is_reached_for(python: str) -> Iterator[str]:
    """QML gets its one screen handed in: no context properties, no singletons of ours."""
    yield from re.findall(r"setContextProperty|QmlSingleton|\.instance\(\)", python)


def nothing_says_how_fast_the_computer_is(python: str) -> Iterator[str]:
    """A busy computer fails no test: what is waited for has PATIENCE, and no clock on the wall is judged."""
    for node in ast.walk(ast.parse(python)):
        match node:
            case ast.keyword(arg="timeout", value=ast.Constant(int() | float())):
                yield ast.unparse(node)
            case ast.Assert(test):
                for part in ast.walk(test):
                    match part:
                        case ast.Call(func=ast.Name(clock) | ast.Attribute(attr=clock)) if clock in WALL_CLOCKS:
                            yield ast.unparse(node)
            case ast.Call(func=ast.Attribute(attr="waitUntil" | "waitSignal"), args=[_, ast.Constant(), *_]):
                yield ast.unparse(node)


def answers_are_told(python: str) -> Iterator[str]:
    """By `tell` and `complain`: where standard output is full or closed, nothing that was done comes to nothing."""
    yield from re.findall(r"click\.s?echo\(", python)


def a_getter_only_returns(python: str) -> Iterator[str]:
    """A value that is worked out, or read, is a field of the view: nobody hears what a getter raises."""
    getters: list[tuple[str, ast.FunctionDef]] = []
    for one in ast.walk(ast.parse(python)):
        match one:
            case ast.ClassDef(name):
                getters += [(name, part) for part in one.body if isinstance(part, ast.FunctionDef)]
            case ast.alias(name="Property", asname=str(other)):
                yield f"Property as {other}"
    for name, getter in getters:
        is_seen = any(map(is_qt_property, getter.decorator_list))
        if is_seen and f"{name}.{getter.name}" not in MADE_WHEN_ASKED_FOR and not returns_what_is_there(getter):
            yield f"{name}.{getter.name}"


def no_property_by_hand(python: str) -> Iterator[str]:
    """`shown` and `shown_rows` of `screens/framework/view.py` make it from a field of the view."""
    tree = ast.parse(python)
    functions = [part for part in ast.walk(tree) if isinstance(part, ast.FunctionDef)]
    decorators = {id(mark) for part in functions for mark in part.decorator_list}
    yield from (ast.unparse(n) for n in ast.walk(tree) if is_qt_property(n) and id(n) not in decorators)


def is_qt_property(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "Property"


def returns_what_is_there(getter: ast.FunctionDef) -> bool:
    """Return True if it returns a constant, or what `self` holds without asking the diary, and does nothing else."""
    match [part for part in getter.body if not is_docstring(part)]:
        case [ast.Return(ast.Constant())]:
            return True
        case [ast.Return(ast.Attribute() as held)]:
            first, *parts = ast.unparse(held).split(".")
            return first == "self" and all(map(str.isidentifier, parts)) and not READERS.intersection(parts)
    return False


def is_docstring(part: ast.stmt) -> bool:
    return isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant)


def frozen_values_cost_little(python: str) -> Iterator[str]:
    """By our own decorator: `dataclasses` takes six times as long to make a class, and a start makes hundreds."""
    for node in ast.walk(ast.parse(python)):
        match node:
            case ast.Call(func=ast.Name("dataclass") | ast.Attribute(attr="dataclass"), keywords=marks):
                if {mark.arg for mark in marks} == {"frozen", "slots"}:
                    yield ast.unparse(node)


def docstrings_say_what_it_is(python: str) -> Iterator[str]:
    """A verb or a noun begins a docstring: *Return the entries that …*, and no question without its mark."""
    for node in ast.walk(ast.parse(python)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            text = ast.get_docstring(node) or ""
            if re.match(rf"(?:{QUESTION_WORDS})\b", text, re.I):
                yield text.splitlines()[0]


def sentences_go_through_one_function(python: str) -> Iterator[str]:
    """`tr` of `wording/translation.py`: what goes another way is not gathered for translators."""
    for node in ast.walk(ast.parse(python)):
        match node:
            case ast.FunctionDef(name="tr" | "translatable" | "translate"):
                yield f"def {node.name}"
            case (
                ast.Call(func=ast.Attribute(attr="tr"))
                | ast.Call(func=ast.Attribute(attr="translate"), args=[_, _, *_])
            ):
                yield ast.unparse(node.func)
            case ast.alias(name="tr" | "translatable", asname=str(other)):
                yield f"tr as {other}"
            case ast.ImportFrom(module=module, names=names) if module != "kineret_gui.wording.translation":
                yield from (f"{name.name} from {module}" for name in names if name.name in ("tr", "translatable"))


def types_are_not_silenced(python: str) -> Iterator[str]:
    """A mistake of Qt's or a library's types is silenced by its code, in the line where it stands."""
    yield from re.findall(r"# *mypy:.*|# *type: *ignore(?!\[).*", python)


def everywhere(path: Path) -> bool:
    return True


def screens(path: Path) -> bool:
    return "screens" in path.parts


QML_RULES: dict[Rule, str] = {
    no_long_function: "    function f(): void {\n        a();\n        b();\n        c();\n        d();\n    }\n",
    no_handler_of_several_lines: "    onClicked: {\n        a();\n    }\n",
    no_javascript: 'import "sums.js" as Sums\n',
    nothing_that_needs_a_steady_hand: "    MouseArea { anchors.fill: parent }\n",
    each_meaning_has_one_button: '    Button { text: screen.act }\n    MainButton { kind: "second" }\n',
    no_act_is_given_a_size: "    SecondButton {\n        implicitHeight: Theme.bigTarget\n    }\n",
    no_bare_text: '    Text { text: qsTr("Seen and not heard") }\n',
    labels_are_plain: "    Label {\n        text: screen.note\n    }\n",
    words_can_be_translated: '    text: screen.isGiven ? "Given" : qsTr("Not given")\n',
    statements_are_joined_by_the_theme: '    text: qsTr("%1. %2").arg(title).arg(detail)\n',
    delegates_are_bound: "Item { Repeater { model: 3 } }\n",
    qml_is_short: "\n" * (LONGEST_QML + 1),
}
GETTER_THAT_WORKS = """
class PlaceScreen(Screen):
    @Property(str, notify=changed)
    def title(self) -> str:
        return self._diary.person.name.upper()
"""
PYTHON_RULES: dict[Rule, tuple[Callable[[Path], bool], str]] = {
    python_is_short: (lambda path: path.name not in STILL_LONG, "\n" * (LONGEST_PYTHON + 1)),
    time_comes_in_through_the_door: (lambda path: path.name != "clock.py", "today = date.today()\n"),
    no_sql: (lambda path: "store" not in path.parts, "from sqlite_utils import Database\n"),
    what_is_said_can_be_translated: (screens, 'self._messages.say("Written down.")\n'),
    answers_are_told: (lambda path: path.name != "command_output.py", 'click.echo("Nothing was written.")\n'),
    a_getter_only_returns: (everywhere, GETTER_THAT_WORKS),
    no_property_by_hand: (lambda path: path.name != "view.py", "title = Property(str, read_title)\n"),
    types_are_not_silenced: (everywhere, "# mypy: ignore-errors\n"),
    frozen_values_cost_little: (
        lambda path: path.name != "frozen.py",
        "@dataclass(slots=True, frozen=True)\nclass Spot: ...\n",
    ),
    sentences_go_through_one_function: (
        lambda path: path.name != "translation.py",
        'title = QCoreApplication.translate("TodayScreen", "Missed")\n',
    ),
    docstrings_say_what_it_is: (everywhere, 'def is_due() -> bool:\n    """Whether a dose is due."""\n'),
    nothing_is_reached_for: (everywhere, "context.setContextProperty('diary', diary)\n"),
}


TEST_RULES: dict[Rule, list[str]] = {
    nothing_says_how_fast_the_computer_is: [
        "subprocess.run(['kineret-gui'], timeout=60)\n",
        "assert time.monotonic() - began < 2\n",
        "assert perf_counter() - began < 2\n",
    ],
}


def breaches(rule: Rule, paths: list[Path]) -> list[str]:
    return [f"{path.name}: {breach}" for path in paths for breach in rule(path.read_text("utf-8"))]


@pytest.mark.parametrize("rule", QML_RULES, ids=lambda rule: rule.__name__)
def test_qml(rule):
    assert list(rule(QML_RULES[rule])), "the planted breach is not found"
    assert not breaches(rule, QML)


@pytest.mark.parametrize("rule", PYTHON_RULES, ids=lambda rule: rule.__name__)
def test_python(rule):
    holds_for, planted = PYTHON_RULES[rule]
    assert list(rule(planted)), "the planted breach is not found"
    assert not breaches(rule, [path for path in PYTHON if holds_for(path)])


@pytest.mark.parametrize("joined", ['[lead, hint].join(". ")', 'lead + ". " + hint', "`${lead}. ${hint}`"])
def test_statements_that_are_joined_by_hand_are_found_however_that_is_written(joined):
    assert list(statements_are_joined_by_the_theme(f"    text: {joined}\n"))


GETTERS_THAT_WORK = {
    "in a module of its own": ["@QtCore.Property(str)", "return self._title.upper()"],
    "by what is handed over": ["@Property(str)", "return self._diary.person.name"],
    "by a read of a field": ["@Property(str, notify=changed)", "return self._view.rows[0]"],
    "in several lines": ["@Property(str)", "self.refresh()\n        return self._view.title"],
}


@pytest.mark.parametrize("getter", GETTERS_THAT_WORK.values(), ids=GETTERS_THAT_WORK)
def test_a_getter_that_works_is_found_however_it_is_written(getter):
    mark, body = getter
    written = f"class PlaceScreen:\n    {mark}\n    def title(self) -> str:\n        {body}\n"
    assert list(a_getter_only_returns(written)) == ["PlaceScreen.title"]
    assert not list(a_getter_only_returns(written.replace(body, "return self._view.title")))


def test_nothing_is_silenced_in_the_tests_and_in_packaging():
    paths = [*TESTS, *(PACKAGE.parent / "packaging").glob("*.py")]
    assert not breaches(types_are_not_silenced, [path for path in paths if path.name != Path(__file__).name])


@pytest.mark.parametrize("rule", TEST_RULES, ids=lambda rule: rule.__name__)
def test_tests(rule):
    assert all(list(rule(planted)) for planted in TEST_RULES[rule]), "a planted breach is not found"
    assert not breaches(rule, TESTS)


def test_a_file_that_became_short_is_no_exception_any_more():
    assert {path.name for path in PYTHON if any(python_is_short(path.read_text("utf-8")))} == STILL_LONG


def test_nothing_is_kept_from_the_type_checker():
    """More than tests may leave out (docs/decisions/37-types-in-tests.md) needs a page that says why."""
    settings = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))["tool"]["mypy"]
    assert (settings["strict"], settings["files"]) == (True, ["kineret_gui", "tests", "packaging"])
    assert settings.keys() == {"python_version", "strict", "explicit_package_bases", "files", "overrides"}
    of_tests, of_libraries = settings["overrides"]
    assert of_tests["module"] == ["tests.*"]
    assert of_libraries.keys() == {"module", "ignore_missing_imports"}
    assert not [name for name in of_libraries["module"] if name.startswith(("kineret_gui", "tests", "packaging", "*"))]


def test_no_file_without_a_noun():
    nameless = {"utils", "util", "helpers", "helper", "misc", "common", "manager"}
    assert not [path for path in PYTHON if path.stem.strip("_") in nameless]


def test_there_are_three_buttons_that_act():
    made = {path.name for path in QML if re.search(r"^ActButton \{", path.read_text("utf-8"), re.M)}
    assert made == {"MainButton.qml", "SecondButton.qml", "TextAction.qml"}


def test_theme_is_the_only_singleton():
    assert [path.name for path in QML if "pragma Singleton" in path.read_text("utf-8")] == ["Theme.qml"]


def test_what_comes_by_itself_is_said_by_one_part():
    """And told by device/speech.py: what is announced elsewhere is said twice, or over what is urgent."""
    alone = re.compile(r"Accessible\.announce|AlertMessage")
    assert {path.name for path in QML if alone.search(path.read_text("utf-8"))} == {"Message.qml"}
    assert {path.stem for path in PYTHON if "QAccessible" in path.read_text("utf-8")} == {"speech"}


def test_every_part_is_listed():
    listed = (PACKAGE / "screens" / "parts" / "qmldir").read_text("utf-8")
    assert {path.name for path in (PACKAGE / "screens" / "parts").glob("*.qml")} == set(re.findall(r"\w+\.qml", listed))


def test_the_only_javascript_is_in_bindings():
    assert not [*PACKAGE.rglob("*.js"), *PACKAGE.rglob("*.mjs")]


def test_the_pages_of_why_it_is_so_are_numbered_one_by_one():
    numbers = [int(page.name[:2]) for page in sorted((PACKAGE.parent / "docs" / "decisions").glob("*.md"))]
    assert numbers == list(range(1, len(numbers) + 1))
