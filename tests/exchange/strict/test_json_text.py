"""JSON of others: taken as it is or refused in one line that says where."""

import json
from decimal import Decimal

import pytest

from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.strict import json_text, json_value
from kineret_gui.exchange.strict.json_text import DEEPEST, GREATEST, parse_json
from kineret_gui.exchange.strict.json_value import JsonValue, WrongKind

LARGEST = 1024 * 1024


def refused(content: bytes) -> str:
    with pytest.raises(FileRefused) as raised:
        parse_json(content, LARGEST)
    return str(raised.value)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (b'{"a": [1, -0, 2.50, true, null, "x"]}', {"a": [1, 0, Decimal("2.50"), True, None, "x"]}),
        (b"\xef\xbb\xbf[]", []),
        ('"Ærø 注射 😀"'.encode(), "Ærø 注射 😀"),
        (rb'"\ud83d\ude00"', "😀"),
        (rb'"\\ud800 \\u0000"', r"\ud800 \u0000"),
        (b'"two\nlines\tand a tab"', "two\nlines\tand a tab"),
        (str(GREATEST).encode(), GREATEST),
        (b"1.5e3", Decimal("1.5E+3")),
        (b"[" * DEEPEST + b"]" * DEEPEST, json.loads("[" * DEEPEST + "]" * DEEPEST)),
        (b'{"a": {"b": 1}, "b": {"a": 1}}', {"a": {"b": 1}, "b": {"a": 1}}),
    ],
)
def test_what_is_plainly_json_is_taken(written, meant):
    assert parse_json(written, LARGEST) == meant


def test_no_number_is_a_floating_one():
    assert [type(number) for number in parse_json(b"[1, 1.0, 1e2]", LARGEST)] == [int, Decimal, Decimal]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"", "it is empty"),
        (b"\xef\xbb\xbf \n", "it is empty"),
        (b"[1,\n 2, NaN]", "line 2, column 5: NaN is not a number"),
        (b'["NaN", -Infinity]', "line 1, column 9: -Infinity is not a number"),
        (b'{"a": 1e999}', "line 1, column 7: the number is too large or has too many digits"),
        (b"[1e-999]", "line 1, column 2: the number is too large or has too many digits"),
        (b"[1e99999999999999999999]", "line 1, column 2: the number is too large or has too many digits"),
        (b"[0." + b"3" * 50 + b"]", "line 1, column 2: the number is too large or has too many digits"),
        (b"[9007199254740993]", "line 1, column 2: the number is too large"),
        (b"[1,\n-" + b"9" * 5000 + b"]", "line 2, column 1: the number is too large"),
        (b'[{"a": 1},\n {"a": 1, "b": 2, "a": 3}]', "line 2, column 19: a key appears twice in one object"),
        (rb'{"a": {"a": [{}]}, "\u0061": 2}', "line 1, column 20: a key appears twice in one object"),
        (
            b"{" + b",".join(b'"%d":1' % n for n in range(2000)) + b"}",
            "line 1, column 7892: an object has more than 1000 keys",
        ),
        (rb'["\ud83d\ude00", "a\ud800b"]', "line 1, column 20: there is half a character, or a NUL character"),
        (rb'["\ude00\ud83d"]', "line 1, column 3: there is half a character, or a NUL character"),
        (rb'{"\u0000": 1}', "line 1, column 3: there is half a character, or a NUL character"),
        (b'["a\0b"]', "line 1, column 4: there is a NUL character"),
        (b'{"a": [1, 2', "line 1, column 12: the file ends too early"),
        (b'{\n"a": "begun', "line 2, column 12: the file ends too early"),
        (b"[1, 2,]", "line 1, column 7: this is not JSON"),
        (b"{'a': 1}", "line 1, column 2: this is not JSON"),
        (b"[1] [2]", "line 1, column 5: this is not JSON"),
        (b"[\n01]", "line 2, column 2: this is not JSON"),
        (b'["\xe9t\xe9"]', "line 1: byte 3 of the file is not UTF-8"),
        (b'[\n"\xed\xa0\x80"]', "line 2: byte 4 of the file is not UTF-8"),
        ("[1]".encode("utf-16"), "line 1: the text is UTF-16. Save the file as UTF-8"),
        ("[1]".encode("utf-16-be"), "line 1, column 1: this is not JSON"),
        (b" " * (LARGEST + 1), "it is larger than 1 MiB"),
    ],
)
def test_what_is_not_is_refused_with_its_place(written, said):
    assert refused(written) == said


@pytest.mark.parametrize(("begin", "end"), [(b"[", b"]"), (b'{"a":[', b"]}")])
@pytest.mark.parametrize("times", [DEEPEST + 1, 900, 100_000])
def test_depth_is_refused_and_exhausts_nothing(begin, end, times):
    said = f"it is nested more than {DEEPEST} deep"

    assert refused(begin * times + end * times).endswith(said)
    assert refused(begin * times).endswith((said, "the file ends too early"))


def test_there_is_an_end_of_values(monkeypatch):
    monkeypatch.setattr(json_text, "MOST_VALUES", 10)

    assert parse_json(b"[1,2,3,4,5,6,7,8,9,10]", LARGEST)
    assert refused(b"[1,2,3,4,5,6,7,8,9,10,11]") == "it has more than 10 values"


FILE = JsonValue(json.loads('{"events": {"list": [{"name": " Ada\\u202e \\r\\n", "at": 5}, 7]}, "no": null}'))


def test_a_value_knows_its_place():
    first, second = FILE["events"]["list"].rows()

    assert (first["at"].where, second.where) == ("events, list, number 1, at", "events, list, number 2")
    assert FILE["events"]["list"].named("events").rows()[1].where == "events, number 2"
    assert FILE["no"].where == "no"


def test_what_is_missing_or_null_has_the_value_it_is_given():
    row = FILE["events"]

    assert (row["x"].text("RAISED"), row["x"].whole(7), row["x"].words(), row["x"].rows()) == ("RAISED", 7, "", [])
    assert (FILE["no"].figure(), FILE["no"].unpacked().is_there) == ("", False)


def test_words_are_as_they_can_be_shown():
    assert FILE["events"]["list"].rows()[0]["name"].words() == "Ada"
    assert JsonValue("a\tb\r\nc\rd\x07").words() == "a b\nc\nd"


@pytest.mark.parametrize(
    ("value", "figure"), [("100.0", "100.0"), (100, "100"), (Decimal("1E+2"), "100"), (-1, "-1"), (None, "")]
)
def test_a_figure_may_stand_in_quotes_or_not(value, figure):
    assert JsonValue(value).figure() == figure


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda row: row["at"].text(), "row, at: it is a whole number instead of a text"),
        (lambda row: row["name"].whole(), "row, name: it is a text instead of a whole number"),
        (lambda row: row["yes"].whole(), "row, yes: it is yes or no instead of a whole number"),
        (lambda row: row["yes"].figure(), "row, yes: it is yes or no instead of a text"),
        (lambda row: row["part"].whole(), "row, part: it is a number instead of a whole number"),
        (lambda row: row["name"].rows(), "row, name: it is a text instead of a list"),
        (lambda row: row["name"]["x"], "row, name: it is a text instead of an object"),
        (lambda row: row["missing"]["x"], "row, missing: it is nothing instead of an object"),
        (lambda row: row["packed"].unpacked(), "row, packed: it contains JSON that cannot be read: "
         "line 1, column 6: the file ends too early"),
    ],
)  # fmt: skip
def test_a_value_of_another_kind_is_told_with_its_place(ask, said):
    row = JsonValue({"at": 5, "name": "Ada", "yes": True, "part": Decimal("1.5"), "packed": '{"a":'}, "row")

    with pytest.raises(WrongKind) as raised:
        ask(row)

    assert str(raised.value) == said


def test_a_json_text_within_is_unpacked_and_what_is_none_is_taken_as_it_is():
    assert JsonValue('{"a": 1}', "x").unpacked()["a"] == JsonValue(1, "x", ("a",))
    assert JsonValue({"a": 1}, "x").unpacked()["a"] == JsonValue(1, "x", ("a",))


def test_a_list_has_an_end(monkeypatch):
    monkeypatch.setattr(json_value, "MOST_ROWS", 2)

    with pytest.raises(FileRefused, match="events: there are more than 2 rows"):
        JsonValue([1, 2, 3], "events").rows()
