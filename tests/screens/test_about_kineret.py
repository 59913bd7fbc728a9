"""About Kineret: a question is answered in three presses, and each sentence says what it rests on."""

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.screens.framework.region_choice import region_view
from kineret_gui.screens.framework.routes.measurements import RecordMeasurement, RecordQuantity
from kineret_gui.screens.help.known_names import FROM_A_BLOOD_TEST
from kineret_gui.screens.leaflet.kineret_view import kineret_view
from kineret_gui.screens.leaflet.topic_view import topic_view
from kineret_gui.screens.leaflet.topics import GROUPS, RECORDED, Topic
from kineret_gui.wording import about
from kineret_gui.wording.leaflet import Leaflet, Region, leaflet_from
from kineret_gui.wording.region import region_of

LEAFLET = leaflet_from(json.loads((Path(__file__).parents[2] / "resources" / "leaflet" / "en.json").read_text("utf-8")))
AMERICAN = replace(LEAFLET, region=lambda: Region.US)
EVERYWHERE = [(leaflet, topic) for leaflet in (LEAFLET, AMERICAN) for topic in Topic]


def test_may_i_take_this_in_pregnancy_takes_three(presses, patient):
    assert presses("More", "About Kineret", "Who must not use it") <= 3
    patient.sees("Kineret is not recommended during pregnancy", "Do not breast-feed while using Kineret.")


def test_the_same_is_found_under_get_help_in_one(presses, patient):
    assert presses("Get help") <= 3
    patient.sees("Kineret is not recommended during pregnancy", "Talk to the doctor first about asthma.")


def test_what_did_the_studies_show_for_fmf_takes_three(presses, patient):
    assert presses("More", "About Kineret", "What studies showed") <= 3
    patient.sees("FMF: 1.7 attacks a month with Kineret, 3.5 with a dummy medicine (placebo).")
    patient.sees(
        "Kineret: 1.7 attacks a month",
        "Placebo: 3.5 attacks a month",
        "They do not say what will happen to one person.",
    )
    patient.sees("Source: EMA medicine overview of Kineret", "2021-12 (product information)")


def test_my_child_has_a_fever_and_a_sore_throat_takes_three(presses, patient, diary):
    assert presses("Get help", "Fever", "Sore throat") <= 3
    patient.sees("A sore throat can be part of a serious infection. Tell the doctor immediately.")
    assert {entry.fact.what for entry in diary.standing(Symptom)} == {"fever", "sore-throat"}


def test_what_a_blood_test_finds_leads_to_its_value_and_asks_not_how_bad_it_is(presses, patient, diary):
    presses("More", "About Kineret", "Side effects", "Raised cholesterol")
    patient.does_not_see("How bad is it?")
    patient.sees("Cholesterol")
    assert not diary.standing(Measurement)


def test_each_side_effect_that_is_named_can_be_recorded_from_its_page():
    groups = topic_view(LEAFLET, Topic.EFFECTS, can_write=True).groups
    ways = {way.route: way.title for group in groups for way in group.ways}
    named = [one for name in RECORDED for one in LEAFLET.group(name) if one.label]
    assert len(ways) == len(named) - 2  # what is seen at an injection site is one reaction, whatever it is called
    for id, route in FROM_A_BLOOD_TEST.items():
        assert isinstance(ways and route, RecordQuantity | RecordMeasurement)
        assert ways[route] == LEAFLET.sentence(id).label


def test_without_a_diary_to_write_in_only_help_is_offered():
    groups = topic_view(LEAFLET, Topic.EFFECTS, can_write=False).groups
    assert {way.sign for group in groups for way in group.ways} == {"help"}


@pytest.mark.parametrize(("leaflet", "topic"), EVERYWHERE, ids=lambda one: str(getattr(one, "value", "")))
def test_every_sentence_of_a_topic_can_be_followed_to_its_source_on_the_page(leaflet: Leaflet, topic: Topic):
    view = topic_view(leaflet, topic, can_write=True)
    by_text = {one.text: one for one in leaflet.sentences.values()}
    for row in (row for group in view.groups for row in group.lines):
        one, told = by_text[row.text], row.basis or view.source
        is_own = bool(row.basis) and one.source.title in row.basis
        assert one.source.title in (row.basis if is_own else view.source)
        assert one.source.date in (row.basis if is_own else view.source)
        assert f"({about.certainty(one.certainty)})" in (row.basis if is_own else view.source)
        assert one.region is Region.ANY or about.region(one.region) in told
        assert not one.to_confirm or "A clinician still has to confirm this wording." in told


def test_each_topic_has_sentences_and_a_title_and_an_icon_of_its_own():
    for leaflet in (LEAFLET, AMERICAN):
        assert all(topic_view(leaflet, topic, can_write=True).groups for topic in Topic)
    rows = kineret_view(LEAFLET).topics
    assert [row.title for row in rows] == [topic_view(LEAFLET, topic, can_write=True).title for topic in Topic]
    assert all(count == 1 for field in ("title", "sign") for count in Counter(getattr(r, field) for r in rows).values())
    assert set(GROUPS) == set(Topic)


def test_a_picture_is_spoken_as_its_words_and_needs_no_colour():
    groups = topic_view(LEAFLET, Topic.STUDIES, can_write=True).groups
    bars = [bar for group in groups for bar in group.bars]
    assert len(bars) == 11
    for bar in bars:
        assert bar.label
        assert re.match(r"[\d.]+( % of people| of \d+ people| attacks a month| on average)$", bar.words)
        assert 0 <= bar.share <= 1
        assert bar.people in (0, 10, 12, 15)


def test_the_two_figures_of_a_study_are_drawn_to_one_scale():
    for figures in LEAFLET.figures.values():
        if not any(figure.counts_people for figure in figures):
            assert len({figure.most for figure in figures}) == 1


def test_texts_of_the_other_country_are_one_press_away_and_stay_chosen(patient):
    patient.opens("kineret")
    patient.taps("United States")
    patient.sees("The current US leaflet was not read for this app.")
    patient.closes()
    patient.opens("topic", "keeping")
    patient.sees("The US limit for time out of the fridge was not read for this app. Ask the pharmacist.")
    patient.does_not_see("Once it has reached room temperature")
    patient.opens("guide")
    patient.taps("Show more about this")
    patient.sees("The US limit for time out of the fridge was not read for this app. Ask the pharmacist.")
    patient.does_not_see("Once it has reached room temperature")


def test_the_choice_says_what_was_not_read():
    assert region_view(Region.EU).not_read == ""
    assert "was not read" in region_view(Region.US).not_read
    assert [row.words for row in region_view(Region.US).rows if row.chosen] == ["United States"]


def test_a_region_that_nobody_knows_is_that_of_the_computer():
    assert region_of("US") is Region.US
    assert region_of("EU") is Region.EU
    assert region_of("") in (Region.EU, Region.US)
    assert region_of("any") == region_of("Mars") == region_of("")


def test_no_page_of_it_reads_the_diary(patient, diary):
    def pages():
        said = {}
        for topic in Topic:
            patient.opens("topic", topic.value)
            said[topic] = [text.words for text in patient.texts() if text.words != "Today"]
        return said

    before = pages()
    patient.taps("Get help")
    patient.taps("Fever")
    patient.taps("Close this message")
    assert pages() == before
