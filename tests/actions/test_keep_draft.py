"""Keeping a half-filled form in the diary, so that it outlives the page and the program."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.actions.keep_draft import DiaryDrafts, decoded, encoded
from kineret_gui.actions.write_down import write_down
from kineret_gui.diary.draft import Draft
from kineret_gui.diary.facts.note import Note
from tests.facts import at
from tests.facts import now as moment
from tests.store.diaries import opened

NOW = moment("2026-03-10 08:10")
DRAFT = Draft("note", "", "an-id", corrects=False, begun=NOW)


@dataclass(frozen=True, slots=True)
class Form:
    """As a page has one."""

    text: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class LaterForm:
    """The same page in another version of the program."""

    text: str
    number: int = 0
    more: str = ""


@dataclass(frozen=True, slots=True)
class FormOfChoices:
    """A page with boxes to tick."""

    ticked: frozenset[int | str]


def test_a_form_is_found_as_it_was_left(diary, path):
    DiaryDrafts(diary).keep(DRAFT, Form("half a ✓ \x00 word", 3), Form)
    assert DiaryDrafts(opened(path)).kept("note", "", Form) == (DRAFT, Form("half a ✓ \x00 word", 3))


@given(st.frozensets(st.integers(0, 1000) | st.text()))
def test_a_form_is_found_in_whatever_order_a_set_comes_back(choices):
    form = FormOfChoices(choices)
    assert decoded(encoded(DRAFT, form, FormOfChoices), FormOfChoices) == (DRAFT, form)


def text_kept(drafts: DiaryDrafts, about: str) -> str:
    kept = drafts.kept("note", about, Form)
    assert kept
    return kept[1].text


def test_what_a_page_is_about_tells_its_forms_apart(diary):
    drafts, other = DiaryDrafts(diary), replace(DRAFT, about="entry:1", entry="another")
    drafts.keep(DRAFT, Form("new"), Form)
    drafts.keep(other, Form("a change"), Form)
    assert text_kept(drafts, "") == "new"
    assert text_kept(drafts, "entry:1") == "a change"
    assert drafts.kept("note", "entry:2", Form) is None
    assert set(drafts.all()) == {DRAFT, other}

    drafts.drop("note", "")
    assert drafts.all() == (other,)


def test_the_latest_begun_stands_first(diary):
    drafts = DiaryDrafts(diary)
    earlier = replace(DRAFT, about="b", begun=moment("2026-03-09 20:00"))
    for draft in (earlier, DRAFT):
        drafts.keep(draft, Form(""), Form)
    assert drafts.all() == (DRAFT, earlier)


def test_a_form_whose_entry_is_on_disk_is_done(diary):
    drafts = DiaryDrafts(diary)
    drafts.keep(DRAFT, Form("saved meanwhile"), Form)
    write_down(diary, DRAFT.entry, Note(at("2026-03-10 08:10"), "saved meanwhile"), NOW)
    assert drafts.all() == ()
    assert drafts.kept("note", "", Form) is None
    assert diary.forms() == {}


def test_a_form_of_another_version_lies_aside_until_that_version_asks_for_it(diary):
    """What is typed here meanwhile takes nothing of it away."""
    drafts = DiaryDrafts(diary)
    drafts.keep(DRAFT, LaterForm("newer", more="x"), LaterForm)
    assert drafts.kept("note", "", Form) is None
    assert drafts.all() == ()
    drafts.keep(replace(DRAFT, entry="another"), Form("older"), Form)
    drafts.drop("note", "")

    assert drafts.kept("note", "", Form) is None
    assert drafts.kept("note", "", LaterForm) == (DRAFT, LaterForm("newer", more="x"))
    assert drafts.all() == (DRAFT,)


def test_a_form_of_another_version_that_was_saved_there_is_done(diary):
    drafts = DiaryDrafts(diary)
    drafts.keep(DRAFT, LaterForm("newer"), LaterForm)
    assert drafts.kept("note", "", Form) is None
    write_down(diary, DRAFT.entry, Note(at("2026-03-10 08:10"), "newer"), NOW)

    assert drafts.kept("note", "", LaterForm) is None
    assert diary.forms() == {}


def test_a_form_is_known_by_its_fields_whatever_its_class_is_called():
    """And whatever number stood there for its shape: a program with other names for its classes left it."""
    written = encoded(DRAFT, Form("left before"), Form)

    @dataclass(frozen=True, slots=True)
    class Renamed:
        """The same, in other words."""

        text: str
        number: int = 0

    assert decoded(written, Renamed) == (DRAFT, Renamed("left before"))
    assert decoded(written.replace(b'"shape":0', b'"shape":3735928559'), Form) == (DRAFT, Form("left before"))


@pytest.mark.parametrize(
    "body",
    ["[]", "{}", '"text"', '{"version":2,"shape":0,"draft":{},"form":{}}', "[" * 100_000 + "]" * 100_000],
    ids=["list", "empty", "text", "later", "deep"],
)
def test_a_damaged_form_is_none_and_hides_no_other(diary, body):
    if len(body) < 1000:  # the table itself refuses the other
        diary.keep_form("draft note x", body)
    drafts = DiaryDrafts(diary)
    drafts.keep(DRAFT, Form("whole"), Form)
    assert drafts.kept("note", "x", Form) is None
    assert drafts.all() == (DRAFT,)
    assert decoded(body, Form) is None


def test_half_of_a_form_is_none():
    whole = encoded(DRAFT, Form("text"), Form)
    assert decoded(whole, Form) == (DRAFT, Form("text"))
    for cut in range(len(whole)):
        assert decoded(whole[:cut], Form) is None


def test_a_diary_that_can_only_be_read_has_none(diary, path):
    DiaryDrafts(diary).keep(DRAFT, Form("left by another computer"), Form)
    read = DiaryDrafts(opened(path, read_only=True))
    assert not read.may_keep
    assert read.kept("note", "", Form) is None
    assert read.all() == ()
