"""A page on which something is typed keeps it: by the base of all forms or a keeper of its own; else it is no entry."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from kineret_gui.screens.framework.form import FormPage
from kineret_gui.wording import drafts
from tests.half_filled import FORMS
from tests.routes import every_page

PACKAGE = Path(__file__).parents[1] / "kineret_gui"
SCREENS = PACKAGE / "screens"
QML = {path.stem: path for path in SCREENS.rglob("*.qml")}
TAKES_WORDS = re.compile(r"\b(?:TextField|TextArea|TextInput|TextEdit)\s*\{")
PAGES = {route.PAGE: page.file for route, page in every_page().items()}

# Pages that take words and are no form of the base, each with what becomes of what is typed there.
KEPT_OTHERWISE = {
    "guide": "its batch number is kept with the guide, by actions/keep_guide.py",
    "paper": "its lines are kept by actions/keep_paper.py",
}
NO_ENTRY = {
    "entries": "words to search by",
    "symptoms": "words to search by",
    "export": "days and the name of a file",
    "report": "days and the name of a file",
    "phone": "the name of a file",
    "open": "the name of a file",
    "bring-in": "the name of a file",
    "share": "the name of a file",
    "restore": "the name of a file",
    "second-place": "the name of a folder",
    "reminders": "each is a setting as soon as it is understood",
}

SAVED_BY_THE_BASE = "entry_form.py"


def parts_of(page: Path, known: frozenset[Path] = frozenset()) -> Iterator[Path]:
    """The files that a page is made of."""
    if page in known:
        return
    yield page
    for name in set(re.findall(r"\b([A-Z]\w+) \{", page.read_text("utf-8"))) & QML.keys():
        yield from parts_of(QML[name], known | {page})


def takes_words(page: Path) -> bool:
    return any(TAKES_WORDS.search(part.read_text("utf-8")) for part in parts_of(page))


def asks_first(page: Path) -> bool:
    """Whether it offers a draft that was found."""
    return any(
        re.search(r"^ +unfinished: [\w.]*screen\.unfinished$", part.read_text("utf-8"), re.M) for part in parts_of(page)
    )


def forms() -> dict[str, type]:
    """The screens with a form, by the name of their page."""
    modules = [import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)) for path in _python()]
    found = {cls for module in modules for cls in vars(module).values() if _is_form(cls)}
    return {cls.PAGE: cls for cls in found}


def _python() -> list[Path]:
    return [
        path
        for path in SCREENS.rglob("*.py")
        if re.search(r"FormScreen[)\[]|FormPage,|\(PersonScreen\)", path.read_text("utf-8"))
    ]


def _is_form(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, FormPage) and hasattr(cls, "PAGE")


def test_every_page_that_takes_words_keeps_them():
    taking = {name for name, file in PAGES.items() if takes_words(SCREENS / file)}
    assert taking - KEPT_OTHERWISE.keys() - NO_ENTRY.keys() <= {n for n, f in PAGES.items() if asks_first(SCREENS / f)}


def test_a_page_that_forgets_it_is_found_out(tmp_path):
    page = tmp_path / "Forgetful.qml"
    page.write_text('ScrollPage {\n    title: screen.title\n    LongField { label: qsTr("Words") }\n}\n')
    assert takes_words(page)
    assert not asks_first(page)


def test_no_exception_is_left_over():
    taking = {name for name, file in PAGES.items() if takes_words(SCREENS / file)}
    asking = {name for name, file in PAGES.items() if asks_first(SCREENS / file)}
    assert KEPT_OTHERWISE.keys() | NO_ENTRY.keys() == taking - asking


def test_every_form_is_offered_by_its_page_and_half_filled_in_the_tests():
    assert forms().keys() == {name for name, file in PAGES.items() if asks_first(SCREENS / file)}
    assert forms().keys() - {form.page for form in FORMS} == {"begin", "writer"}  # these have tests of their own


@pytest.mark.parametrize("page", sorted(forms()))
def test_every_form_can_be_named_and_opens_by_its_base(page):
    cls = forms()[page]
    assert drafts.is_known(page)
    assert "open" not in vars(cls) or page in ("begin", "writer"), "the base opens a form: it offers what was left"


def test_a_page_of_one_entry_is_checked_and_saved_by_the_base_of_all():
    writing = re.compile(r"framework\.writing import [^\n]*\bwrite\b")
    found = {path.name for path in SCREENS.rglob("*.py") if writing.search(path.read_text("utf-8"))}
    assert found == {SAVED_BY_THE_BASE}
