"""Why a file is not taken is said in the language of its reader, in a sentence that translators were given."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.wording import other_file
from tests.pseudo import translations

PROJECT = Path(__file__).parents[2]
REFUSALS = {"FileRefused", "NotADiaryFile"}


def made_in_place(module: ast.Module) -> Iterator[str]:
    """Refusals whose sentence is not written out where they are made, so that nobody could translate it."""
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Name(name), args=[ast.Constant(str()), *_]) if name in REFUSALS:
                pass
            case ast.Call(func=ast.Name(name)) if name in REFUSALS:
                yield ast.unparse(node)


def test_every_refusal_is_a_sentence_for_translators():
    sources = (PROJECT / "kineret_gui").rglob("*.py")
    assert [one for path in sources for one in made_in_place(ast.parse(path.read_text("utf-8")))] == []


@pytest.mark.parametrize(
    "source", ["raise FileRefused(f'line {line}: it is empty')", "raise NotADiaryFile(str(error))"]
)
def test_a_refusal_that_nobody_could_translate_is_found(source):
    assert list(made_in_place(ast.parse(source)))


def test_translators_are_given_the_sentences_of_refusals():
    assert {"it is empty", "line %1: it is nested too deeply"} <= {one.text for one in translations().sentences()}


def test_a_refusal_is_looked_up_with_the_one_inside_it():
    german = {"%1, %2": "%1: %2", "line %1: it is empty": "Zeile %1 ist leer"}
    refused = FileRefused("%1, %2", "Habits.csv", FileRefused("line %1: it is empty", 3))
    assert refused.in_words(german.__getitem__) == "Habits.csv: Zeile 3 ist leer"
    assert str(refused) == "Habits.csv, line 3: it is empty"


def test_words_of_the_file_are_shown_as_they_are():
    assert (
        str(FileRefused("%1 appears twice in the zip file", "100%2.csv")) == "100%2.csv appears twice in the zip file"
    )


def test_a_refusal_says_what_happened_that_nothing_was_lost_and_what_to_do():
    sentence = other_file.not_imported(FileRefused("it is empty"))
    assert sentence == "This file cannot be imported: it is empty. Nothing was changed. Choose another file."
