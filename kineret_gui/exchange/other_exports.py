"""Files that a person may well choose and that cannot be read, and which export of the same program can be.

The sentences name what the programs show in English.
"""

import re
from collections.abc import Callable, Sequence

from kineret_gui.exchange.import_file import FileRefused

_ISO = r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[^;\r\n]*"
# The events of MedTimer: a heading and lines with `;`, the last two cells of a line by the standard.
_MEDTIMER_CSV = re.compile(rf"\A\ufeff?[^;\r\n\d]+(?:;[^;\r\n]+){{5,}}\r?\n(?:[^;\r\n]*;){{5,}}{_ISO};(?:{_ISO})?\s")

_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .xls, and a workbook with a password
_IN_WORKBOOKS = frozenset({"xl/workbook.xml", "xl/workbook.bin", "content.xml", "Index/Document.iwa"})


def is_old_workbook(head: bytes) -> bool:
    """Return whether it begins as workbooks did that are no zip."""
    return head.startswith(_OLD_WORKBOOK)


def _workbook() -> FileRefused:
    return FileRefused("it is an office document. If it is a spreadsheet, save it as .csv and import the .csv file")


def _of_apple() -> FileRefused:
    return FileRefused(
        "it is export_cda.xml from Apple Health, which cannot be read. In the Health app on the iPhone, open "
        "your profile picture, choose Export All Health Data, and import the .zip file as it is"
    )


def _table_of_medtimer() -> FileRefused:
    return FileRefused(
        "it is a table from MedTimer. In MedTimer, open the menu, choose "
        "Backup, and import the .json file that it makes"
    )


def _database_of_medtimer() -> FileRefused:
    return FileRefused(
        "it is MedTimer's own database. In MedTimer, open the menu, choose Backup, and import the .json file that it "
        "makes"
    )


def _database_of_loop() -> FileRefused:
    return FileRefused(
        "it is Loop Habit Tracker's own database. In Loop Habit Tracker, choose Settings, Export as CSV, and import "
        "the .zip file that it makes"
    )


def _database_of_openscale() -> FileRefused:
    return FileRefused(
        "it is openScale's own database. In openScale, choose Export in the menu and import the .csv file that it makes"
    )


_BY_HEAD: Sequence[tuple[Callable[[bytes], bool], Callable[[], FileRefused]]] = (
    (lambda head: b"<ClinicalDocument" in head, _of_apple),
    (is_old_workbook, _workbook),
    (lambda head: bool(_MEDTIMER_CSV.match(head.decode("utf-8", "replace"))), _table_of_medtimer),
)
_DATABASES: Sequence[tuple[Sequence[bytes], Callable[[], FileRefused]]] = (
    ((b"Habits", b"Repetitions"), _database_of_loop),
    ((b"ReminderEvent",), _database_of_medtimer),
    ((b"scaleMeasurements",), _database_of_openscale),
)


def unknown() -> FileRefused:
    return FileRefused("it is neither a copy of a diary nor a file from an app that can be imported")


def which_instead(head: bytes) -> FileRefused:
    """Say why a file that begins like this cannot be imported, and which one can."""
    return next((why for is_this, why in _BY_HEAD if is_this(head)), unknown)()


def of_database(head: bytes) -> FileRefused | None:
    """Say whose database begins like this, and which export to choose; None where that is not known."""
    return next((why() for names, why in _DATABASES if all(name in head for name in names)), None)


def of_zip(names: frozenset[str]) -> FileRefused:
    """Say why a zip with these names cannot be imported, and which file can."""
    if names & _IN_WORKBOOKS:
        return _workbook()
    if not any("apple_health" in name.casefold() or name.casefold().endswith("export_cda.xml") for name in names):
        return unknown()
    return FileRefused(
        "this zip file contains no export that can be read. In the Health app on the iPhone, open your "
        "profile picture, choose Export All Health Data, and import the .zip file as it is"
    )
