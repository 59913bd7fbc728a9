"""Gathers every sentence of the program for its translators, and makes of their work what Qt reads.

    packaging/translations.py        brings the languages of resources/i18n up to date
    packaging/translations.py de     begins German besides

English needs its own file for plurals only: "%n day(s) ago" is written out as "%n day ago" and "%n days ago".
"""

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "kineret_gui"
LANGUAGES = PROJECT / "resources" / "i18n"
TOOLS = Path(sys.executable).parent
ENGLISH = "en"
CONTEXT = "kineret"  # see wording/translation.py
# calls whose first word is a sentence, or names what a sentence is about
GATHERED = {
    *("tr", "translatable", "Phrase", "Refusal", "FileRefused", "NotADiaryFile", "WrongKind"),
    *("check_text", "check_name", "check_day"),
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of our Python; `counts` where it has a form for one and a form for many."""

    text: str
    counts: bool


def sentences() -> list[Sentence]:
    """Every sentence of our Python, in the order of the files."""
    counts: dict[str, bool] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for sentence in _sentences(ast.parse(path.read_text("utf-8"))):
            counts[sentence.text] = sentence.counts or counts.get(sentence.text, False)
    return [Sentence(*each) for each in counts.items()]


def _sentences(module: ast.Module) -> Iterator[Sentence]:
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Name(name), args=[ast.Constant(str(text)), *_], keywords=more) if name in GATHERED:
                yield Sentence(text, any(word.arg == "n" for word in more))


def write_source(language: str, into: Path, *only: str) -> None:
    """The .ts file of a language, brought up to date with the program; what was translated stays."""
    listed = into.with_suffix(".cpp")  # our Python in words that lupdate reads with their contexts
    listed.write_text("".join(map(_for_lupdate, sentences())), "utf-8")
    qml = sorted(map(str, PACKAGE.rglob("*.qml")))
    languages = ["-source-language", ENGLISH, "-target-language", language]
    usual = ["-silent", "-no-obsolete", "-locations", "none", *languages, *only]
    _run("pyside6-lupdate", *usual, str(listed), *qml, "-ts", str(into))
    listed.unlink()


def _for_lupdate(sentence: Sentence) -> str:
    count = ", nullptr, n" if sentence.counts else ""
    context, text = (json.dumps(words, ensure_ascii=False) for words in (CONTEXT, sentence.text))
    return f"QCoreApplication::translate({context}, {text}{count});\n"


def fill_english(path: Path) -> None:
    """Write out one and many as "(s)" says them. What a person wrote there stays."""
    tree = ET.parse(path)
    for message in tree.iter("message"):
        text, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None, f"lupdate wrote no translation for {text!r}"
        one, many = translation.findall("numerusform")
        if not one.text and not many.text:
            one.text, many.text = text.replace("(s)", ""), text.replace("(s)", "s")
            translation.attrib.pop("type", None)
    path.write_text(_written(tree.getroot()), "utf-8")


def _written(root: ET.Element) -> str:
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compile_language(source: Path, into: Path) -> None:
    """The .qm file that the program reads."""
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(into))


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(TOOLS / tool), *words], check=True)


def bring_up_to_date(language: str, into: Path) -> None:
    """The .ts file of a language and the .qm file beside it."""
    if language == ENGLISH:
        write_source(language, into, "-pluralonly")
        fill_english(into)
    else:
        write_source(language, into)
    compile_language(into, into.with_suffix(".qm"))


def main(begun: list[str]) -> None:
    LANGUAGES.mkdir(exist_ok=True)
    known = [re.sub("^kineret_", "", path.stem) for path in LANGUAGES.glob("kineret_*.ts")]
    for language in sorted({ENGLISH, *known, *begun}):
        bring_up_to_date(language, LANGUAGES / f"kineret_{language}.ts")


if __name__ == "__main__":
    main(sys.argv[1:])
