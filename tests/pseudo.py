"""A language that nobody speaks: English with accents and 40 % longer, to see which words never reach a translator."""

import importlib.util
import math
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QLocale, QTranslator

LONGER = 0.4
_ACCENTS = str.maketrans("aceinosuyACEINOSUYdg", "áçéíñöšüýÁÇÉÍÑÖŠÜÝđğ")
_KEPT = re.compile(r"(%\d|%n|%L\d)")  # what is filled in later
_FORM_OF_A_DAY = re.compile(r"[dMy ,.]+")  # as `dddd d MMMM`: with accents it would name no day


def translations() -> ModuleType:
    """packaging/translations.py, which knows every sentence of the program."""
    path = Path(__file__).parents[1] / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def accented(sentence: str) -> str:
    """The sentence with accents on its letters; what is filled in later stays."""
    return "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(sentence))


def pseudo(sentence: str) -> str:
    """As `Štárt íñjéçtíöñ······`: accents on the letters, and a tail that makes it longer."""
    if _FORM_OF_A_DAY.fullmatch(sentence):
        return sentence
    return accented(sentence) + ("·" * math.ceil(LONGER * len(sentence)) if _is_words(sentence) else "")


def pseudo_language(folder: Path) -> QTranslator:
    """Every sentence of the program in that language."""
    maker = translations()
    source, compiled = folder / "pseudo.ts", folder / "pseudo.qm"
    maker.write_source("en", source)
    tree = ET.parse(source)
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for form in translation.findall("numerusform") or [translation]:
            form.text = pseudo(message.findtext("source", ""))
    source.write_text(ET.tostring(tree.getroot(), encoding="unicode"), "utf-8")
    maker.compile_language(source, compiled)
    translator = QTranslator()
    assert translator.load(str(compiled))
    return translator


def calendar_words() -> set[str]:
    """The names of months and days, which come from the country and not from a translator."""
    locale, forms = QLocale(), (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = {locale.standaloneMonthName(n, form) for n in range(1, 13) for form in forms}
    return months | {locale.standaloneDayName(n, form) for n in range(1, 8) for form in forms}


def _is_words(sentence: str) -> bool:
    return bool(re.search(r"[^\W\d_]", _KEPT.sub("", sentence)))
