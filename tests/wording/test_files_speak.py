"""What a reader of a file says of it can be said in another language: no sentence is put together while reading."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kineret_gui.actions.import_plan import NotImported
from kineret_gui.diary.phrase import Phrase
from kineret_gui.exchange.import_file import SkipReason
from kineret_gui.screens.copies import plan_view
from tests.pseudo import translations

PACKAGE = Path(__file__).parents[2] / "kineret_gui"
WORDS = re.compile(r"[a-z]{2,} [a-z]|[a-z]{3,} \{|\} [a-z]{2,}")
# What is not said to a person: names in files and formats, which keep their words in every language.
FORMATS = (
    *("exchange/fhir", "exchange/calendar", "exchange/json_schema.py", "exchange/import_file.py"),
    *("exchange/tables/headings.py", "exchange/tables/table.py", "exchange/tables/dose_table.py"),
    *("exchange/programs/dosage_words.py", "exchange/programs/value_headings.py", "exchange/tables/csv_import.py"),
)
NOT_SAID = {
    "exchange/tables/columns.py: no cell can hold a {}",  # a mistake of the program
    r"exchange/tables/row_reader.py: Object missing required field `(\w+)`",  # as the library says it
}


def sentences(module: ast.Module) -> Iterator[str]:
    """Words of more than one, outside of docstrings and of what translators are given."""
    passed = set(map(id, _passed(module)))
    for node in ast.walk(module):
        match node:
            case ast.JoinedStr(values=values):
                passed |= set(map(id, values))
                text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in values)
            case ast.Constant(str(text)) if id(node) not in passed:
                pass
            case _:
                continue
        if WORDS.search(text):
            yield text


def _passed(module: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(module):
        match node:
            case ast.Expr(value):
                yield value
            case ast.Call(func=ast.Name(name), args=[sentence, *_]) if name in translations().GATHERED:
                yield sentence


def refused_untranslated(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        match node:
            case ast.Raise(exc=ast.Call(func=ast.Name("ValueError"), args=[ast.Constant() | ast.JoinedStr(), *_])):
                yield ast.unparse(node)


def test_no_reader_of_files_puts_a_sentence_together():
    files = [path for path in sorted((PACKAGE / "exchange").rglob("*.py")) if not _is_format(path)]
    found = {f"{_name(path)}: {text}" for path in files for text in sentences(ast.parse(path.read_text("utf-8")))}
    assert found == NOT_SAID


def test_what_is_wrong_with_an_entry_is_a_sentence_for_translators():
    files = [*(PACKAGE / "diary" / "facts").glob("*.py"), *(PACKAGE / "exchange").rglob("*.py")]
    files += [PACKAGE / "diary" / name for name in ("entry.py", "moment.py", "number.py", "text.py")]
    assert [one for path in files for one in refused_untranslated(ast.parse(path.read_text("utf-8")))] == []


@pytest.mark.parametrize("source", ["left(row, 'its medicine is missing')", "where = f'line {number} of the file'"])
def test_a_sentence_that_is_put_together_is_found(source):
    assert list(sentences(ast.parse(source)))


@pytest.mark.parametrize(
    "source", ["left(row, Phrase('its medicine is missing'))", "def a():\n    'Say where it is.'", "what = 'name'"]
)
def test_a_sentence_for_translators_is_left_alone(source):
    assert not list(sentences(ast.parse(source)))


def test_a_refusal_in_english_only_is_found():
    assert list(refused_untranslated(ast.parse("raise ValueError('the note is empty')")))


def test_a_skipped_line_is_shown_in_the_language_of_the_reader(monkeypatch):
    german = {"%1, number %2": "%1, Nummer %2", "its medicine is not in the file": "sein Medikament fehlt"}
    monkeypatch.setattr(plan_view, "tr", lambda sentence, **_: german.get(sentence, sentence))
    where, what = Phrase("%1, number %2", "events", 3), Phrase("its medicine is not in the file")
    skipped = NotImported(where, what, SkipReason.UNREADABLE)
    assert plan_view.skipped_line(skipped) == "events, Nummer 3: sein Medikament fehlt"


def _is_format(path: Path) -> bool:
    return _name(path).startswith(FORMATS)


def _name(path: Path) -> str:
    return str(path.relative_to(PACKAGE))
