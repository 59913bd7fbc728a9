"""Every sentence that a person sees can be translated, and English says one and many right."""

import functools
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kineret_gui.diary.invented.demo_diary import NAME
from kineret_gui.screens.more.licences import libraries
from tests.pages import at_every_page
from tests.pseudo import accented, calendar_words, pseudo, pseudo_language, translations
from tests.rules import Seen, does_not_scroll_sideways, is_whole, lies_within_the_window, seen_by

PROJECT = Path(__file__).parents[2]
ENGLISH = PROJECT / "resources" / "i18n" / "kineret_en.ts"
LEAFLET = PROJECT / "resources" / "leaflet" / "en.json"
# What stands in the diary or in the world, in whatever words it has there.
DATA = [
    NAME,
    "Ada",
    "Leo",
    "Ben Example",
    "Clinic (invented)",
    "An infection",
    "Sore",
    "The time was wrong",
    "Entered twice",
    "Heavy legs",
    "After the stairs",
    "Chest and arms",
    "Laboratory (invented)",
    "Went through the diary together",
    "DEMO",
    "Kineret",
    "Methotrexate",
    "Paracetamol",
    "Was not at home",
    "How many syringes can be prescribed for the journey in summer?",
    "Enough for six weeks",
    "Can the next blood test be done near home?",
    "Who writes the letter for the flight, and how long does it take?",
]


@pytest.fixture(scope="module")
def in_pseudo(qapp, tmp_path_factory) -> list[Seen]:
    """Every page in the language that nobody speaks, in the smallest window with the largest letters."""
    folder = tmp_path_factory.mktemp("pseudo")
    language = pseudo_language(folder)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("kineret_gui.app.application.translator", lambda locale: language)
        visits = at_every_page(folder, (360, 640), said=accented, text_size=200)
        return [seen_by(patient, f"{page}-{state}") for page, state, patient in visits]


@pytest.mark.long
def test_every_sentence_on_every_page_goes_through_translation(in_pseudo):
    untranslated = {
        f"{words} in {said!r} on {seen.where}"
        for seen in in_pseudo
        for thing in seen.things
        for said in (thing.name, thing.description)
        if (words := untranslated_words(said))
    }
    assert not untranslated, "\n".join(["", *sorted(untranslated)])


@pytest.mark.long
@pytest.mark.parametrize("rule", [is_whole, lies_within_the_window, does_not_scroll_sideways])
def test_sentences_that_are_longer_in_another_language_have_room(in_pseudo, rule):
    faults = [f"{seen.where}: {fault}" for seen in in_pseudo for fault in rule(seen)]
    assert not faults, "\n".join(["", *faults])


def test_a_sentence_that_no_translator_was_given_is_found():
    assert untranslated_words("Injection given at 08:05") == ["Injection", "given", "at"]
    assert untranslated_words(pseudo("Injection given at %1").replace("%1", "08:05")) == []
    kept = "Kept as demo.diary.replaced-2026-03-10-1000, beside it."
    assert untranslated_words(kept) == ["Kept", "as", "beside", "it"]


def test_the_sentences_for_translators_are_those_of_the_program(tmp_path):
    """Where this fails: make translations."""
    anew = tmp_path / ENGLISH.name
    anew.write_bytes(ENGLISH.read_bytes())
    translations().bring_up_to_date("en", anew)
    assert anew.read_text("utf-8") == ENGLISH.read_text("utf-8")
    assert anew.with_suffix(".qm").read_bytes() == ENGLISH.with_suffix(".qm").read_bytes()


def test_english_says_one_and_many():
    forms = [form.text or "" for form in ET.parse(ENGLISH).iter("numerusform")]
    assert forms
    assert all("%n" in form and "(s)" not in form for form in forms)


def test_one_thing_has_the_verb_of_one():
    ones = [next(message.iter("numerusform")).text or "" for message in ET.parse(ENGLISH).iter("message")]
    assert [one for one in ones if re.search(r"%n (?:[\w ]+ )?(?:are|were|have|differ)\b", one)] == []


def untranslated_words(said: str) -> list[str]:
    """The words that are neither of the language nobody speaks nor of the diary, the leaflet or the calendar."""
    for known in known_data():
        said = said.replace(known, "")
    said = re.sub(r"\S*/\S*", "", said)  # where a file lies
    said = re.sub(r"\b\w+\.diary[\w.-]*", "", said)  # what a diary's file is called
    return re.findall(r"[A-Za-z]*[aeiou][A-Za-z]*", said)


@functools.cache
def known_data() -> list[str]:
    """Long ones first, so that none is found within another."""
    leaflet = json.loads(LEAFLET.read_text("utf-8"))
    sentences = [row.get(field, "") for row in leaflet["sentences"].values() for field in ("text", "label", "passage")]
    figures = [bar[field] for bars in leaflet["figures"].values() for bar in bars for field in ("label", "words")]
    sources = [row[field] for row in leaflet["sources"].values() for field in ("title", "date", "address")]
    libraries_known = [word for library in libraries() for word in (library.name, library.licence)]
    known = {*DATA, *libraries_known, *sentences, *figures, *sources, *calendar_words()} - {""}
    return sorted(known, key=len, reverse=True)
