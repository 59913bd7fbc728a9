"""Every medical sentence can be followed to its source, and every library to its licence."""

import json
import tomllib
from email.message import Message
from importlib.metadata import PackageMetadata
from pathlib import Path
from typing import cast

import pytest

from kineret_gui.screens.more.licences import LIBRARIES, libraries, licence_in
from kineret_gui.screens.more.sources_view import group_rows, sentence_rows, text_rows
from kineret_gui.wording import about
from kineret_gui.wording.leaflet import leaflet_from

PROJECT = Path(__file__).parents[2]
LEAFLET = leaflet_from(json.loads((PROJECT / "resources" / "leaflet" / "en.json").read_text("utf-8")))


def test_every_sentence_stands_in_a_group_with_its_source():
    told = {row.text: row.detail for group in group_rows(LEAFLET) for row in sentence_rows(LEAFLET, group.key)}
    assert set(told) == {sentence.text for sentence in LEAFLET.sentences.values()}
    for sentence in LEAFLET.sentences.values():
        assert sentence.source.title in told[sentence.text]
        assert about.certainty(sentence.certainty) in told[sentence.text]


def test_every_group_has_a_title_of_its_own():
    titles = [row.title for row in group_rows(LEAFLET)]
    assert len(set(titles)) == len(titles)
    assert not set(titles) & set(LEAFLET.groups)


def test_every_text_is_listed_once_with_its_address():
    used = {sentence.source for sentence in LEAFLET.sentences.values()}
    assert sorted(row.detail for row in text_rows(LEAFLET)) == sorted(source.address for source in used)


def test_every_library_that_is_needed_is_named_with_its_licence():
    needed = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]["dependencies"]
    named = {line.split(">")[0].split("[")[0].strip() for line in needed}
    assert named <= set(LIBRARIES)
    assert all(library.version and library.licence for library in libraries())


@pytest.mark.parametrize(
    ("field", "value", "licence"),
    [
        ("License-Expression", "BSD-3-Clause", "BSD-3-Clause"),
        ("License", "MIT", "MIT"),
        ("License", "A long text\nover many lines", ""),
        ("Classifier", "License :: OSI Approved :: MIT License", "MIT License"),
        ("Classifier", "Topic :: Database", ""),
    ],
)
def test_a_licence_is_found_wherever_a_library_names_it(field, value, licence):
    told = Message()
    told[field] = value
    assert licence_in(cast("PackageMetadata", told)) == licence
