"""The floors of the house: the checker's lines and those a newcomer reads are the same, and names stand once."""

import ast
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[1]
PACKAGE = PROJECT / "kineret_gui"
TESTS = PROJECT / "tests"
OF_THE_WHOLE = {"torture", "window"}  # tests of the program as a whole
MOST_FLOORS = 8
PARTS = re.compile("[A-Z]?[a-z]+|[A-Z]+")  # of a name in whatever case
# What drafts on disk are read by, and the patient's own word for an answer that was not given.
STORED_NAMES = {"paper_line.py: said", "writer_choice.py: said", "person.py: NOT_SAID"}
AT_THE_ROOT = {"__init__.py", "__main__.py", "cli.py"}


def test_the_floors_that_are_checked_are_those_that_contributors_read():
    assert checked_floors() == floors_read()


def test_there_are_no_more_floors_than_can_be_kept_in_mind():
    assert 1 < len(checked_floors()) <= MOST_FLOORS


def test_every_floor_is_there_and_every_folder_is_a_floor():
    named = {name for line in checked_floors() for name in line.split(" | ")}
    folders = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert named == folders | {"cli"}


def test_tests_lie_in_folders_named_as_those_of_the_program():
    assert strange_folders(TESTS, PACKAGE) == []


def test_a_folder_of_tests_that_the_program_does_not_have_is_found(tmp_path):
    for name in ("tests/store/old", "tests/store/samples", "tests/torture", "program/store"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("store/old", "store", "torture"):
        (tmp_path / "tests" / name / "test_it.py").write_text("")
    assert strange_folders(tmp_path / "tests", tmp_path / "program") == ["store/old"]


def test_entry_points_alone_lie_at_the_root():
    assert {path.name for path in PACKAGE.glob("*.py")} == AT_THE_ROOT


def test_a_class_name_stands_once_in_the_program():
    assert not twice(sorted(PACKAGE.rglob("*.py")))


def test_a_class_name_that_stands_twice_is_found(tmp_path):
    for name in ("one.py", "other.py"):
        (tmp_path / name).write_text("class Frame:\n    pass\n")
    assert list(twice(sorted(tmp_path.iterdir()))) == ["Frame"]


def test_no_name_is_made_of_a_word_that_the_glossary_avoids():
    words = avoided_words()
    assert len(words) > 10
    named = {
        f"{path.name}: {name}" for path in PACKAGE.rglob("*.py") for name in avoided(path.read_text("utf-8"), words)
    }
    assert named == STORED_NAMES


def test_a_name_of_a_word_that_is_avoided_is_found():
    source = """
class FoundFile:
    said: str
    def as_told(self, wanted):
        self._meant = [found for found in wanted]
        match self:
            case Message(text=told): pass
"""
    names = ["FoundFile", "_meant", "as_told", "found", "said", "told", "wanted"]
    assert sorted(avoided(source, avoided_words())) == names


def strange_folders(tests: Path, program: Path) -> list[str]:
    """The folders with tests that stand for none of the program."""
    found = {path.parent.relative_to(tests) for path in tests.rglob("test_*.py")}
    of_rooms = [folder for folder in found if not {*folder.parts} & OF_THE_WHOLE]
    return sorted(folder.as_posix() for folder in of_rooms if not (program / folder).is_dir())


def checked_floors() -> list[str]:
    """The layers of the first contract, as `app | commands`, the highest first."""
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    contract = settings["tool"]["importlinter"]["contracts"][0]
    return [line.replace("kineret_gui.", "") for line in contract["layers"]]


def floors_read() -> list[str]:
    """The lines of the first block under *The floors*."""
    text = (PROJECT / "CONTRIBUTING.md").read_text("utf-8")
    block = re.search(r"## The floors\n.*?```\n(.*?)```", text, re.S)
    assert block
    return block[1].splitlines()


def twice(files: list[Path]) -> dict[str, list[str]]:
    """The names of classes that stand in several files, with these."""
    stands: dict[str, list[str]] = defaultdict(list)
    for path in files:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                stands[node.name].append(path.name)
    return {name: where for name, where in stands.items() if len(where) > 1}


def avoided_words() -> frozenset[str]:
    """The words that no name of the program is made of, as the glossary lists them."""
    text = (PROJECT / "docs" / "glossary.md").read_text("utf-8")
    listed = re.search(r"is named with: \*([^*]+)\*", text)
    assert listed
    return frozenset(re.split(r",\s+", listed[1]))


def avoided(source: str, words: frozenset[str]) -> set[str]:
    """The names that a module makes and that have such a word as a part."""
    return {name for name in names_made(source) if words & {part.lower() for part in PARTS.findall(name)}}


def names_made(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.ClassDef(name) | ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.arg(name):
                yield name
            case ast.Name(name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name
            case ast.MatchAs(name=str(name)) | ast.alias(asname=str(name)):
                yield name


def test_every_file_of_the_tour_is_there():
    text = (PROJECT / "CONTRIBUTING.md").read_text("utf-8")
    tour = text.split("## A tour in four walks")[1].split("\n## ")[0]
    named = re.findall(r"`([\w/]+\.(?:py|qml))`", tour)
    missing = [name for name in named if not (PACKAGE / name).exists() and not list(PACKAGE.rglob(f"*/{name}"))]
    assert len(named) > 20
    assert missing == []
