"""Each thing has one word on the screen, in the leaflet and on the command line: none of the others is shown."""

import functools
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
import pytest

from kineret_gui.cli import kineret_gui
from tests.pseudo import translations

PROJECT = Path(__file__).parents[2]
LEAFLET = PROJECT / "resources" / "leaflet" / "en.json"

# The word that is shown, what is not shown for it, and a sentence that must be caught.
FORBIDDEN = {
    "app": (r"\b(?:this|the) program\b(?! that added it)|\btool\b", "Start this program."),
    "injection": (r"\bshots?\b|\bjabs?\b", "Time for the shot"),
    "injection site": (
        r"(?<!take )(?<!second )(?<!safe )\bplaces?\b|(?<!time )\bzones?\b|\bregions?\b|\bareas?\b(?! around)",
        "Let this place rest",
    ),
    "suggested": (r"\brecommend|\bnext up\b", "Recommended: left thigh"),
    "missed": (r"\bforg[oe]t", "A forgotten dose"),
    "part dose": (r"\bthe rest of (?:a|the) dose\b|\bremainder\b", "The rest of a dose"),
    "remove": (r"\bwithdr|\bstrikes?\b|\bstruck\b|\berase it\b", "Withdraw this entry"),
    "change": (r"\bcorrect(?:ed|ion|ions|s)\b|^correct\b|\bto correct\b", "Correct a note"),
    "prescribed": (r"\border(?:ed|s)\b|\ban? order\b|\bnew order\b", "As the clinic ordered"),
    "record, save, enter": (
        r"\bwritten down\b|\bwrite (?:it|this) down\b|\bwrote\b|\bwriters?\b|\bnoted\b",
        "Noted at 08:05",
    ),
    "appointment": (r"\bdates? with the clinic\b", "A date with the clinic"),
    "import, restore, undo": (r"\bbr(?:ing|ought)\b|\btake(?:n)? (?:back|out again)\b", "Bring in their copy"),
    "symptom": (r"\bcomplaints?\b|\bbother", "How much does it bother?"),
    "started": (r"\bbeg[aiu]n(?:s|ning)?\b|\bnot over yet\b", "How it began"),
    "answered": (r"\bnot said\b|\bwas said\b", "Not said yet"),
    "compare": (r"\bside by side\b", "Two periods side by side"),
    "timeline": (r"\btime line\b", "Time line"),
    "immediately, today, soon": (r"(?<!saves )\bat once\b|\bat the latest\b", "Get help at once"),
    "choose": (r"\b(?:press|tap|click)(?:ed)?\b", "Press a spot"),
    "drive": (r"\bdisks?\b|(?<!usb )\bsticks?\b", "The disk is full"),
    "reference range": (r"\brange printed\b", "Range printed: 0 to 5"),
    "read-only": (r"\bopen to read\b|\bopened to read\b", "Open to read"),
    "the clinic, the doctor": (r"\byour (?:clinic|doctor)\b", "Ask your clinic"),
    "plain words": (
        r"\bplease\b|\bmeanwhile\b|\bstands?\b|\bholds\b|\blies?\b|, else\b|^else\b|\bas \d\d[:-]\d\d|\bthemselves\b",
        "Please write the time as 08:05.",
    ),
    "no contraction, no exclamation": (r"\w'(?:t|re|ve|ll)\b|!|&", "You can't go on!"),
    "alongside, next to": (r"\bbeside\b", "What is taken beside Kineret"),
    "time": (r"\b(?:its|this|today's) hour\b", "Its hour has passed today"),
    "continue": (r"\b(?:go|goes|went) on\b(?! page)", "Go on with the guide"),
    "duplicated, one of them, even when": (r"\bdoubled\b|\bof which\b|, also (?:when|one|in)\b", "Nothing is doubled"),
    "different from": (
        r"\belse than\b",
        "Something else than the others",
    ),
    "until it has been": (r"\buntil it was\b", "It stays until it was asked"),
    "is shown": (r"\breminders? (?:will )?comes?\b", "After this no reminder comes"),
    "is not a": (r"(?<!there )\bis no (?!longer|more)", "This is no whole number"),
    "automatically": (r"\bby itself\b", "That app filled it in by itself"),
    "no duty": (r"\bshould\b", "It should be clear."),
}
# What a source says, word for word in its meaning, or what another program or a person with a pen does.
ALLOWED = {
    "The liquid should be clear, and colourless to white.",
    "Too much Kineret should not cause a serious problem.",
    "Kineret should not be combined with TNF blockers such as etanercept: infections may become more likely.",
    "Kineret is not recommended during pregnancy, or without contraception where pregnancy is possible.",
}
NAMES_OF_TABLES = ".csv: which table"  # they are those of the files


@functools.cache
def catalogue() -> tuple[str, ...]:
    """Every sentence that a translator is given."""
    qml = [path.read_text("utf-8") for path in (PROJECT / "kineret_gui").rglob("*.qml")]
    words = [word for text in qml for word in re.findall(r'qsTr\(("(?:[^"\\]|\\.)*")', text)]
    return (*(one.text for one in translations().sentences()), *map(json.loads, words))


def leaflet() -> Iterator[str]:
    for row in json.loads(LEAFLET.read_text("utf-8"))["sentences"].values():
        yield from filter(None, (row["text"], row.get("label")))


def command_line() -> Iterator[str]:
    """What `--help` says of every command, and of each of its options."""
    context = click.Context(kineret_gui)
    named = (kineret_gui.get_command(context, name) for name in kineret_gui.list_commands(context))
    for command in filter(None, [kineret_gui, *named]):
        told = (command.help, *(one.help for one in command.params if isinstance(one, click.Option)))
        yield from (one for one in told if one and not one.startswith(NAMES_OF_TABLES))


def faults(sentences: Iterable[str], words: str) -> list[str]:
    forbidden, _ = FORBIDDEN[words]
    return sorted({one for one in sentences if re.search(forbidden, one, re.IGNORECASE)} - ALLOWED)


@pytest.mark.parametrize("words", FORBIDDEN)
def test_the_window_uses_one_word_for_each_thing(words):
    assert faults(catalogue(), words) == []


@pytest.mark.parametrize("words", FORBIDDEN)
def test_the_leaflet_uses_the_same_words(words):
    assert faults(leaflet(), words) == []


@pytest.mark.parametrize("words", FORBIDDEN)
def test_the_command_line_uses_the_same_words(words):
    assert faults(command_line(), words) == []


@pytest.mark.parametrize("words", FORBIDDEN)
def test_a_word_that_is_not_used_is_found(words):
    forbidden, sentence = FORBIDDEN[words]
    assert re.search(forbidden, sentence, re.IGNORECASE)


def test_each_sentence_that_is_allowed_is_shown():
    assert set(leaflet()) >= ALLOWED
