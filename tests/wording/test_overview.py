"""Everything of the EMA overview that a patient can use is shown: the table in docs leads to sentences and pages."""

import json
import re
from pathlib import Path

import pytest

from kineret_gui.screens.help.get_help_view import help_view
from kineret_gui.screens.leaflet.topic_view import topic_view
from kineret_gui.screens.leaflet.topics import GROUPS, Topic
from kineret_gui.screens.start.begin_view import BeginStep, begin_view
from kineret_gui.wording.leaflet import leaflet_from

PROJECT = Path(__file__).parents[2]
TABLE = PROJECT / "docs" / "overview-in-the-program.md"
LEAFLET = leaflet_from(json.loads((PROJECT / "resources" / "leaflet" / "en.json").read_text("utf-8")))
GUIDE = ("prepare", "check", "dose-full", "dose-partial", "choose-place", "inject", "afterwards")


def rows() -> list[tuple[str, list[str], list[str]]]:
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if line.startswith("|")][2:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [(fact, re.findall(r"`([a-z-]+)`", sentences), pages.split()) for fact, sentences, pages in cells]


def shown_on(page: str) -> set[str]:
    """The texts of a page as it is shown, to someone without a diary."""
    match page:
        case "help":
            view = help_view(LEAFLET, None, None, None, can_write=False)
            return {row.text for row in (*view.who_must_not, *view.talk_first, *view.do_not_combine, *view.too_much)}
        case "begin":
            return {row.text for row in begin_view(BeginStep.SUMMARY, "", LEAFLET.group("who-must-not")).who_must_not}
        case "guide":
            return {sentence.text for name in GUIDE for sentence in LEAFLET.group(name)}
    return {row.text for group in topic_view(LEAFLET, Topic(page), can_write=False).groups for row in group.lines}


@pytest.mark.parametrize(("fact", "sentences", "pages"), rows(), ids=[fact for fact, _, _ in rows()])
def test_what_the_overview_says_is_shown_on_the_pages_it_is_said_to_be_on(fact, sentences, pages):
    assert fact
    assert sentences
    assert pages
    for page in pages:
        assert {LEAFLET.sentence(id).text for id in sentences} <= shown_on(page), page


def test_the_table_names_every_sentence_that_rests_on_the_overview():
    named = {id for _, sentences, _ in rows() for id in sentences}
    assert {one.id for one in LEAFLET.sentences.values() if one.source.id == "E1"} <= named


def test_every_sentence_about_a_use_a_study_or_a_start_is_shown_on_some_topic():
    shown = {text for topic in Topic for text in shown_on(topic.value)}
    for name in {name for names in GROUPS.values() for name in names}:
        assert {one.text for one in LEAFLET.group(name)} <= shown, name
