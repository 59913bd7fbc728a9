"""Tables of ours are read back strictly: what is not as it was written is refused in one line that says where."""

import io
import stat
import zipfile
from random import Random

import pytest

from kineret_gui.diary.entry import Entry, Fact, Foreign, Withdrawal
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import FileRefused, SkipReason
from kineret_gui.exchange.tables.csv_export import Bom, write_zip, writing_csv
from kineret_gui.exchange.tables.csv_import import PROGRAM, reading_csv
from tests.every_kind import FULL, SPARSE
from tests.exchange.mutated_exports import mutated
from tests.facts import at, day, entry, injection, person

FILES = run_task(writing_csv([entry(fact, f"e{n}") for n, fact in enumerate((*FULL, *SPARSE))], Bom.WITH))
INJECTIONS = FILES["injections.csv"]
ONE = run_task(writing_csv([entry(injection("2026-03-10 08:05", "2026-03-10 08:00", note="fine"), "e1")], Bom.WITHOUT))[
    "injections.csv"
]


def test_what_stood_is_found_and_the_rest_is_left_out_with_the_reason():
    entries: list[Entry[Fact]] = [
        entry(person(), "p"),
        entry(injection("2026-03-10 08:05"), "first"),
        entry(injection("2026-03-10 08:15"), "second", replaces="first"),
        entry(injection("2026-03-11 08:05"), "gone"),
        entry(Withdrawal("gone", day("2026-03-11")), "strike"),
        entry(Note(at("2026-03-12 08:00"), "=fine"), "note"),
    ]
    found = run_task(reading_csv(write_zip(run_task(writing_csv(entries, Bom.WITH)))))

    assert (found.program, found.lines, found.doses) == (PROGRAM, 6, ())
    assert [(one.where, one.fact) for one in found.facts] == [
        ("injections.csv, line 3", injection("2026-03-10 08:15")),
        ("notes.csv, line 2", Note(at("2026-03-12 08:00"), "=fine")),
    ]
    assert [(left.where, left.what, left.why) for left in found.left_out] == [
        ("people.csv, line 2", Person, SkipReason.OTHER_KIND),
        ("injections.csv, line 2", Injection, SkipReason.DELETED),
        ("injections.csv, line 4", Injection, SkipReason.DELETED),
        ("withdrawals.csv, line 2", Withdrawal, SkipReason.OTHER_KIND),
    ]


def test_one_table_alone_is_read_too_and_a_struck_line_of_it_stays_struck():
    first = entry(injection("2026-03-10 08:05"), "gone")
    strike = entry(Withdrawal("gone", day("2026-03-10")), "strike")
    other = entry(injection("2026-03-11 08:05"), "stands")
    found = run_task(reading_csv(run_task(writing_csv([first, strike, other], Bom.WITH))["injections.csv"]))

    assert [(one.where, one.fact) for one in found.facts] == [("line 3", injection("2026-03-11 08:05"))]


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".csv") and name != "photos.csv"])
def test_every_table_alone_is_read(name):
    assert run_task(reading_csv(FILES[name])).lines >= 1


def test_columns_may_stand_in_any_order_and_lines_may_end_otherwise():
    lines = [line.split(",") for line in ONE.decode().replace('"written (ISO 8601, UTC)"', "WRITTEN").splitlines()]
    turned = "\n".join(",".join(reversed(line)) for line in lines).replace("WRITTEN", '"written (ISO 8601, UTC)"')

    assert run_task(reading_csv(turned.encode())).facts[0].fact == injection(
        "2026-03-10 08:05", "2026-03-10 08:00", note="fine"
    )


def test_a_table_from_before_a_column_was_added_is_read():
    older = ONE.replace(b",batch,note", b",note").replace(b",08:00:00,,fine", b",08:00:00,fine")

    assert run_task(reading_csv(older)).facts[0].fact == injection("2026-03-10 08:05", "2026-03-10 08:00", note="fine")


def test_a_fact_of_a_kind_that_is_not_known_here_is_kept_word_for_word():
    mood = Foreign("mood", day("2026-03-10"), '{"how":"=1+1"}')

    assert [
        one.fact
        for one in run_task(reading_csv(run_task(writing_csv([entry(mood)], Bom.WITH))["of_a_newer_version.csv"])).facts
    ] == [mood]


REFUSED = {
    "nothing": (b"", "line 1: these are not the headings"),
    "words": (b"Dear diary\r\nI am well\r\n", "there is no column 'kind of entry'"),
    "a table of another program": (b"date,dose\r\n2026-03-10,100\r\n", "line 2: there is no column"),
    "not UTF-8": (ONE.replace(b"fine", b"f\xfcr"), "line 2: it is not UTF-8 text"),
    "UTF-16 cut in half": (ONE.decode().encode("utf-16")[:-1], "it is not UTF-8 text"),
    "other marks between the cells": (ONE.replace(b",", b";"), "there is no column"),
    "a heading twice": (ONE.replace(b",batch,", b",note,"), "line 1: these are not the headings"),
    "an unknown column": (ONE.replace(b",batch,", b",mood,"), "line 2: 'mood' is not a column of injections"),
    "a missing column": (
        ONE.replace(b",milligrams (mg)", b"").replace(b",180,100,", b",180,"),
        r"line 2: there is no column 'milligrams \(mg\)'",
    ),
    "a cell too many": (ONE.replace(b",fine", b",fine,"), "line 2: it has 21 cells, but there are 20"),
    "a cell too few": (ONE.replace(b",,fine", b",fine"), "line 2: it has 19 cells, but there are 20"),
    "an open quotation mark": (ONE.replace(b",fine", b',"fine'), "line 2: unexpected end of data"),
    "a cell of 131,073 characters": (ONE.replace(b"fine", b"x" * 131_073), "line 2: field larger than"),
    "a note that is too long": (ONE.replace(b"fine", b"x" * 4001), "line 2: the note is longer than 4000"),
    "a control character": (ONE.replace(b"fine", b"f\x1bne"), "line 2: the note contains a control character"),
    "a line twice": (ONE + ONE.split(b"\r\n")[1] + b"\r\n", "line 3: the entry 'e1' appears twice"),
    "another kind": (ONE.replace(b"injection,e1", b"photo,e1"), "is not a column of photos"),
    "milligrams in other digits": (ONE.replace(b",100,", ",١٠٠,".encode()), r"line 2, milligrams \(mg\): '١٠٠' is no"),
    "milligrams with a mark": (ONE.replace(b",100,", b",1_00,"), r"line 2, milligrams \(mg\)"),
    "ten times the milligrams": (
        ONE.replace(b",100,", b",1000,"),
        "line 2: one syringe of 100 mg cannot contain 1000 mg",
    ),
    "half a milligram": (ONE.replace(b",100,", b",99.5,"), r"line 2, milligrams \(mg\): '99.5'"),
    "a day as a week": (
        ONE.replace(b"answers", b"answers").replace(b",2026-03-10,08", b",2026-W11-2,08"),
        "line 2, answers day: “2026-W",
    ),
    "a time without its zone": (ONE.replace(b"08:05:00+01:00", b"08:05:00"), "needs its UTC offset"),
    "a year far away": (ONE.replace(b"2026-03-10T08", b"0001-03-10T08"), "line 2: the year 1 is not between"),
    "another diary day": (ONE.replace(b"e1,2026-03-10", b"e1,2026-03-11"), "line 2: diary day: '2026-03-11'"),
    "written at no time": (ONE.replace(b"2026-03-31T12:00:00.000Z", b"noon"), "line 2: written .*'noon' is not a time"),
    "written by nobody's hand": (ONE.replace(b"myself", b"nobody"), "line 2, given by: “nobody” cannot be read"),
    "neither struck nor standing": (
        ONE.replace(b",yes,", b",perhaps,"),
        "line 2: 'perhaps' is not a valid EntryStatus",
    ),
    "no id": (ONE.replace(b"injection,e1", b"injection,"), "line 2: entry id is empty"),
    "a picture that is not there": (FILES["photos.csv"], "line 2: the file pictures/00001.jpg is missing"),
    "a cut zip": (write_zip(FILES)[:-40], "the zip file is incomplete"),
    "a damaged zip": (write_zip(FILES).replace(b"a note", b"a nose"), "the zip file cannot be read: Bad CRC-32"),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_as_it_was_written_is_refused_with_the_place_and_the_reason(content, reason):
    with pytest.raises(FileRefused, match=reason) as refused:
        run_task(reading_csv(content))
    assert "\n" not in str(refused.value)


def packed(*members: tuple[zipfile.ZipInfo | str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", how) as archive:
        for name, inner in members:
            archive.writestr(name, inner)
    return content.getvalue()


def link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("injections.csv")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


ZIPS = {
    "a name that leads elsewhere": (packed(("../injections.csv", ONE)), "does not belong to this kind of export"),
    "a name from the root": (packed(("/injections.csv", ONE)), "does not belong to this kind of export"),
    "a folder": (packed(("injections.csv/", b"")), "does not belong to this kind of export"),
    "another file": (packed(("readme.txt", ONE)), "does not belong to this kind of export"),
    "a link": (packed((link(), b"/etc/passwd")), "is not an ordinary file"),
    "a bomb": (packed(("injections.csv", b" " * 50_000_000)), "compressed too much"),
    "a zip in a zip": (packed(("injections.csv", packed(("injections.csv", ONE)))), "injections.csv, line "),
}


@pytest.mark.parametrize(("content", "reason"), ZIPS.values(), ids=ZIPS)
def test_a_zip_that_is_none_of_ours_is_refused_before_it_is_unpacked(content, reason):
    with pytest.raises(FileRefused, match=reason):
        run_task(reading_csv(content))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_with_a_file_twice_is_refused():
    with pytest.raises(FileRefused, match=r"injections\.csv. appears twice"):
        run_task(reading_csv(packed(("injections.csv", ONE), ("injections.csv", ONE))))


def test_a_zip_that_another_program_packed_again_is_read():
    assert len(run_task(reading_csv(packed(("injections.csv", ONE)))).facts) == 1


@pytest.mark.parametrize("seed", range(300))
def test_a_mutated_export_is_taken_or_refused_and_nothing_else(seed):
    taken_or_refused(Random(seed))


def taken_or_refused(random: Random) -> bool:
    """Whether a mutated table or zip was taken; what was taken can be written again."""
    file = mutated(random.choice((write_zip(FILES), *FILES.values())), random)
    said, facts = "", []
    try:
        facts = [one.fact for one in run_task(reading_csv(file)).facts]
    except FileRefused as refused:
        said = str(refused) or "nothing"
    assert said != "nothing"
    assert "\n" not in said
    assert not any(isinstance(fact, Person) for fact in facts)
    run_task(writing_csv([entry(fact) for fact in facts], Bom.WITH))
    return not said


def test_some_mutated_exports_are_taken_and_most_are_not():
    taken = sum(taken_or_refused(Random(seed)) for seed in range(300, 500))

    assert 0 < taken < 100
    assert any(isinstance(one.fact, Injection) for one in run_task(reading_csv(INJECTIONS)).facts)
