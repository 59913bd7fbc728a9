"""The pages for people are true to the tree: each file, link, target of make and command that they name is there."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import pytest

from kineret_gui.cli import kineret_gui

PROJECT = Path(__file__).parents[1]
PAGES = sorted([*PROJECT.glob("*.md"), *PROJECT.glob("docs/**/*.md"), *PROJECT.glob("resources/**/*.md")])
LOOKED_THROUGH = ("kineret_gui", "resources", "tests", "packaging", "docs", ".ci")
# Names that are spoken of and never were a file of this project: what is never to be there, and what is made.
NO_FILES = {"utils.py", "click.py", "build/bench.json", "build/shots", ".fhir.json"}
A_FILE = re.compile(r"[\w./-]+\.(?:py|qml|md|toml|txt|json|typ|sh|svg|jpg|diary)")
A_FOLDER = re.compile(
    r"(?:kineret_gui|tests|docs|resources|packaging|screens|diary|store|exchange|wording|report)(?:/[\w-]+)*/?"
)


@cache
def names() -> frozenset[str]:
    """Every file and folder as it may be named: from any folder above it on."""
    paths = [
        path for folder in LOOKED_THROUGH for path in (PROJECT / folder).rglob("*") if "__pycache__" not in path.parts
    ]
    parts = [path.relative_to(PROJECT).parts for path in (*paths, *PROJECT.glob("*"))]
    return frozenset("/".join(part[n:]) for part in parts for n in range(len(part)))


def missing_files(text: str, page: Path) -> Iterator[str]:
    for name in re.findall(r"`([^`\s]+)`", text):
        is_named = A_FILE.fullmatch(name) or ("/" in name and A_FOLDER.fullmatch(name))
        if is_named and name.rstrip("/") not in names() | NO_FILES:
            yield name


def missing_links(text: str, page: Path) -> Iterator[str]:
    for link in re.findall(r"\]\(([^)#\s]+)", text):
        if "://" not in link and not (page.parent / link).exists():
            yield link


def missing_targets(text: str, page: Path) -> Iterator[str]:
    for target in re.findall(r"(?:`|^ {4})make ([a-z]+)", text, re.M):
        if target not in targets():
            yield target


def missing_commands(text: str, page: Path) -> Iterator[str]:
    for command in re.findall(r"`kineret-gui ([a-z][a-z-]+)", text):
        if command not in commands():
            yield command


@cache
def targets() -> frozenset[str]:
    """The targets of make that say what they do."""
    return frozenset(re.findall(r"^([a-z]+):.*## ", (PROJECT / "Makefile").read_text("utf-8"), re.M))


@cache
def commands() -> frozenset[str]:
    """The commands that a person calls; what the program calls itself with is hidden."""
    context = click.Context(kineret_gui)
    named = {name: kineret_gui.get_command(context, name) for name in kineret_gui.list_commands(context)}
    return frozenset(name for name, command in named.items() if command and not command.hidden)


RULES = {
    missing_files: "as `store/ledger.py` and `screens/words/` say\n",
    missing_links: "see [why](docs/decisions/00-never.md)\n",
    missing_targets: "run `make everything`\n",
    missing_commands: "`kineret-gui mend FILE`\n",
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_what_a_page_names_is_there(rule):
    assert list(rule(RULES[rule], PROJECT / "README.md")), "the planted name is not missed"
    assert {page.name: gone for page in PAGES if (gone := [*rule(page.read_text("utf-8"), page)])} == {}


def test_every_target_of_make_is_told_to_contributors():
    text = (PROJECT / "CONTRIBUTING.md").read_text("utf-8")
    assert {target for target in targets() if f"`make {target}`" not in text} == {"help"}


def test_every_command_stands_in_the_readme():
    text = (PROJECT / "README.md").read_text("utf-8")
    assert {name for name in commands() if f"`kineret-gui {name}" not in text} == set()
