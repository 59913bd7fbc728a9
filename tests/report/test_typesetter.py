"""A sheet comes out on paper with its words in order, tagged for those who cannot see it."""

import subprocess
from dataclasses import replace
from random import Random

import pytest
import typst

from kineret_gui.report.typesetting import glyphs
from kineret_gui.report.typesetting.glyphs import Lettering
from kineret_gui.report.typesetting.paper import Paper
from kineret_gui.report.typesetting.pieces import Chapter, SheetPicture, Story
from kineret_gui.report.typesetting.strip_pieces import SheetLines
from kineret_gui.report.typesetting.typesetter import NotTypeset, Typesetter
from tests.report.hostile import HOSTILE
from tests.report.pdf import info, left_edge, links, metadata, page_words, pictures, tags, unpacked, words
from tests.report.sheets import PHOTO, TEMPLATES, month, report, table, typesetter

SHEETS = {"report": report(), "month": month()}
_PLANES = (0x0, 0x0, 0xE000, 0x10000, 0x20000, 0xE0000, 0x100000)
ACTIVE = (b"/URI", b"/Annot", b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/OpenAction", b"/AcroForm")


def on_paper(sheet, paper: Paper = Paper.A4) -> bytes:
    return typesetter().pdf(sheet, paper)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_a_sheet_is_tagged_and_says_so(sheet):
    pdf = on_paper(sheet)

    assert info(pdf)["Tagged"] == "yes"
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata(pdf)
    assert "<rdf:li>en</rdf:li>" in metadata(pdf)
    assert info(pdf)["Title"] == f"{sheet.title}: Ada Example"


def test_headings_tables_and_pictures_have_tags_and_alternatives():
    pdf = on_paper(report(photos=2))
    found = tags(pdf)

    assert found["H1"] == 1
    assert found["H2"] == 11  # seven on the first page, and the four chapters
    assert found["TH"] == 12  # five tables of two columns, and the months
    assert found["Figure"] == 7  # the mark, the body from both sides, a strip, a month, two photos
    for alt in b"(Teal star)", b"(The body. 7)", b"(March: a note)", b"(A red spot)":
        assert alt in unpacked(pdf)


def test_the_words_come_in_the_order_of_reading():
    said = words(on_paper(report()))
    order = (
        "Ada Example",
        "Injection diary report",
        "1 March 2026 to 31 March 2026",
        "As of 1 April 2026",
        "Doses in this period",
        "29",
        "Given on the day",
        "Prescription",
        "Injection sites used",
        "Symptoms",
        "Headache",
        "Reactions that have not healed",
        "Measurements",
        "Questions",
        "Months at a glance",
        "March 2026",
        "Missed",
        "Entered on a later day",
        "Everything was written on its day.",
    )
    for here in order:
        before, found, said = said.partition(here)
        assert found, f"{here!r} does not come after {before[-40:]!r}"


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, "595.276 x 841.89"), (Paper.LETTER, "612 x 792")])
@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_a_sheet_has_the_size_of_the_paper(sheet, paper, size):
    assert info(on_paper(sheet, paper))["Page size"].startswith(size)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("days", [28, 31])
@pytest.mark.parametrize("places", [0, 14])
def test_a_month_is_one_page(paper, days, places):
    pdf = on_paper(month(days, places=places), paper)

    assert info(pdf)["Pages"] == "1"
    assert f"Day {days}" in words(pdf)


def test_each_page_says_whose_it_is_and_how_many_there_are():
    long = table("Prescription", *((str(number), "a note") for number in range(200)))
    said = words(on_paper(report(prescriptions=long)))
    pages = int(info(on_paper(report(prescriptions=long)))["Pages"])

    assert pages > 3
    assert all(f"Page {number} of {pages}" in said for number in range(1, pages + 1))
    assert said.count("A personal record.") == pages


def test_the_pages_of_a_short_report_are_numbered_one_after_the_other():
    pdf = on_paper(report())

    assert info(pdf)["Pages"] == "2"
    assert [f"Page {page} of 2" in page_words(pdf, page) for page in (1, 2)] == [True, True]


def test_where_nothing_was_recorded_one_page_says_it_without_noughts_and_empty_tables():
    empty = [table(name) for name in ("What was ordered", "Open reactions", "Values")]
    ordered, reactions, values = empty
    nothing = ("Nothing was recorded.", "It still can be.")
    pdf = on_paper(
        report(nothing=nothing, chapters=(), prescriptions=ordered, reactions=reactions, measurements=values)
    )

    said = words(pdf)
    assert info(pdf)["Pages"] == "1"
    assert "Nothing was recorded." in said
    assert "Questions" in said
    assert not [title for title in ("Doses in this period", "Symptoms", *(one.title for one in empty)) if title in said]


@pytest.mark.parametrize("asked", [1, 2, 3, 12])
def test_questions_stand_on_the_first_page_and_only_those_without_room_overleaf(asked):
    each = tuple(f"May I do it {number} times?" for number in range(1, asked + 1))
    rows = tuple((str(number), "a value") for number in range(18))
    pdf = on_paper(report(questions=SheetLines("Questions", "By hand.", 3, each), measurements=table("Values", *rows)))

    first = page_words(pdf, 1)
    assert "Questions" in first
    assert sum(one in first for one in each) >= min(asked, 3)
    assert [one for one in each if words(pdf).count(one) != 1] == []


def test_pages_are_pictures_for_the_screen_and_the_printer():
    pages = typesetter().pages(report(), Paper.A4, 72)

    assert len(pages) == int(info(on_paper(report()))["Pages"])
    assert {page[:8] for page in pages} == {b"\x89PNG\r\n\x1a\n"}
    assert {(int.from_bytes(page[16:20]), int.from_bytes(page[20:24])) for page in pages} == {(595, 842)}


def test_the_same_sheet_is_the_same_file():
    assert on_paper(report(photos=1)) == Typesetter.pdf(typesetter(), report(photos=1), Paper.A4)


# What a person wrote stays text


def test_two_hundred_hostile_texts_stay_text():
    assert len(HOSTILE) >= 200
    harmless = on_paper(report(chapters=(), prescriptions=table("Prescription", *(("x", "x") for _ in HOSTILE))))
    pdf = on_paper(report(chapters=(), prescriptions=table("Prescription", *((said, said) for said in HOSTILE))))

    assert tags(pdf) == tags(harmless)
    assert pictures(pdf) == 0
    assert links(pdf) == ""
    assert not [word for word in ACTIVE if word in unpacked(pdf)]


@pytest.mark.parametrize("said", HOSTILE[::9])
def test_a_hostile_text_stays_text_wherever_it_stands(said):
    pdf = on_paper(report(said, name=said.replace("\n", " ")))

    assert tags(pdf) == tags(on_paper(report()))
    assert (pictures(pdf), links(pdf)) == (0, "")
    assert "".join(said.split()) in "".join(words(pdf).split())


@pytest.mark.parametrize(
    "name", ["Ada #1", "Ada *Example*", "Ada <img src=x>", "Ada \\ Example", "Ada $x$", "Ada \"A\" 'E'", "%1 Ada %2"]
)
def test_a_name_is_printed_as_it_is_written(name):
    for sheet in report(name=name), month(said=name):
        assert name in words(on_paper(sheet))


def test_a_word_longer_than_its_column_is_whole_and_stays_on_the_page():
    word = "W" * 400
    assert word in words(on_paper(report(word))).replace(" ", "")


def test_a_note_of_the_greatest_length_is_whole():
    note = " ".join(f"word{number}" for number in range(450))[:4000]
    assert note.split()[-1] in words(on_paper(report(note)))


# Signs of every script


@pytest.fixture
def without_other_fonts(monkeypatch) -> Typesetter:
    """A typesetter on a computer that has no font of its own."""
    monkeypatch.setattr(glyphs, "_every_font", lambda: Lettering(typst.Fonts(include_system_fonts=False), ()))
    return Typesetter(TEMPLATES)


@pytest.mark.parametrize("name", ["Ζωή", "Åsa Öberg-Łuk", "Жанна", "שלום", "Zoë ½ × – ’ € °"])
def test_scripts_that_the_typesetter_carries_come_out_on_every_computer(name, without_other_fonts):
    said = words(without_other_fonts.pdf(report(name=name), Paper.A4))

    assert name in said
    assert "□" not in said


def test_a_sign_that_no_font_has_is_a_box_and_the_foot_says_so(without_other_fonts):
    said = words(without_other_fonts.pdf(report("lost 😀 here", name="Ada 中"), Paper.A4))

    assert "Ada □" in said
    assert "lost □ here" in said
    assert "A box is a sign that cannot be printed." in said


def test_what_belongs_to_a_sign_goes_with_it(without_other_fonts):
    said = words(without_other_fonts.pdf(report("👩🏽\u200d🔬\ufe0f and 中\u0301", chapters=()), Paper.A4))

    assert "□□□ and □ " in said
    assert "\u0301" not in said


def test_the_foot_is_silent_where_every_sign_is_printed():
    assert "A box is" not in words(on_paper(report("Zoë")))


@pytest.mark.parametrize(("sign", "code"), [("中", "4e2d"), ("ع", "639"), ("😀", "1f600")])
def test_a_sign_is_printed_where_the_computer_has_a_font_for_it(sign, code):
    has_one = bool(subprocess.run(["fc-list", f":charset={code}"], capture_output=True, check=True).stdout)
    said = words(on_paper(report(name=f"Ada {sign}")))

    assert (sign in said) >= has_one
    assert (sign in said) is not ("□" in said)


def test_signs_that_fail_only_beside_others_do_not_lose_the_report(monkeypatch):
    monkeypatch.setattr(glyphs, "_missing", lambda glyphs, lettering: set())  # as if every sign could be shown
    said = words(on_paper(report("\U0001f9ff\U0003fffd and Ada")))

    assert "□□ and Ada" in said


@pytest.mark.parametrize("seed", range(20))
def test_no_sign_of_unicode_loses_a_report(seed):
    random = Random(seed)
    said = "".join(chr(random.choice(_PLANES) + random.randrange(0xD800)) for _ in range(20))

    assert "Prescription" in words(on_paper(report(said, name=f"Ada {said}", chapters=())))


@pytest.mark.parametrize("said", ["\ufeff", "\ufffe", "\U0010ffff", "\x7f", "\x85", "\ud800", "\x00", "\u2028"])
def test_signs_that_are_none_are_no_trouble(said):
    assert "a b" in words(on_paper(report(f"{said}a b{said}")))


# Right to left


@pytest.mark.parametrize(("right_to_left", "language", "on_the_right"), [(False, "en", False), (True, "ar", True)])
def test_a_page_is_read_from_the_side_of_its_language(right_to_left, language, on_the_right):
    pdf = on_paper(report(language=language, right_to_left=right_to_left, name="آدا Example"))

    assert f"<rdf:li>{language}</rdf:li>" in metadata(pdf)
    assert (left_edge(pdf, "Prescription") > 300) is on_the_right
    assert (left_edge(pdf, "1") > left_edge(pdf, "31")) is on_the_right  # the days of the time line


# What can be wrong


def test_a_damaged_photo_leaves_its_room_empty():
    pdf = on_paper(report(photos=0, chapters=(_photos(replace(PHOTO, jpeg=PHOTO.jpeg[:200]), PHOTO),)))

    assert pictures(pdf) == 1
    assert words(pdf).count("3 March") == 3  # the day, and below both


def test_a_template_that_does_not_work_is_a_mistake_of_ours(tmp_path):
    (tmp_path / "report.typ").write_text("#nothing-of-this-name")

    with pytest.raises(NotTypeset, match="nothing-of-this-name"):
        Typesetter(tmp_path).pdf(report(), Paper.A4)


def _photos(*several: SheetPicture) -> Chapter:
    return Chapter("Reactions", "", (Story("A thigh", table("", ("3 March", "red")), several),))
