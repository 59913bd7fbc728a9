"""Files that a person may well choose and that cannot be read, and which export of the same program can be.

The sentences name what the programs show in English.
"""

import re
from collections.abc import Callable, Sequence

_LOOP_CSV = "In Loop Habit Tracker, choose Settings, Export as CSV, and import the .zip file that it makes"
_MEDTIMER = "In MedTimer, open the menu, choose Backup, and import the .json file that it makes"
_APPLE = "In the Health app of the iPhone, tap your picture, then Export All Health Data, and import the .zip as it is"
_WORKBOOK = "it is a file of an office program. If it is a spreadsheet, save it there as .csv and import the .csv file"
_OPENSCALE = "In openScale, choose Export in the menu and import the .csv file that it makes"

_ISO = r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[^;\r\n]*"
# The events of MedTimer: a heading and lines with `;`, the last two cells of a line by the standard.
_MEDTIMER_CSV = re.compile(rf"\A\ufeff?[^;\r\n\d]+(?:;[^;\r\n]+){{5,}}\r?\n(?:[^;\r\n]*;){{5,}}{_ISO};(?:{_ISO})?\s")

_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .xls, and a workbook with a password
_IN_WORKBOOKS = frozenset({"xl/workbook.xml", "xl/workbook.bin", "content.xml", "Index/Document.iwa"})


def is_old_workbook(head: bytes) -> bool:
    """Return whether it begins as workbooks did that are no zip."""
    return head.startswith(_OLD_WORKBOOK)


_BY_HEAD: Sequence[tuple[Callable[[bytes], bool], str]] = (
    (
        lambda head: b"<ClinicalDocument" in head,
        f"it is export_cda.xml of Apple Health, which cannot be read. {_APPLE}",
    ),
    (is_old_workbook, _WORKBOOK),
    (lambda head: bool(_MEDTIMER_CSV.match(head.decode("utf-8", "replace"))), f"it is MedTimer's table. {_MEDTIMER}"),
)
_DATABASES: Sequence[tuple[Sequence[bytes], str]] = (
    ((b"Habits", b"Repetitions"), f"it is Loop Habit Tracker's own database. {_LOOP_CSV}"),
    ((b"ReminderEvent",), f"it is MedTimer's own database. {_MEDTIMER}"),
    ((b"scaleMeasurements",), f"it is openScale's own database. {_OPENSCALE}"),
)
UNKNOWN = "it is neither a copy of a diary nor a file from an app that can be imported"
NO_EXPORT_IN_ZIP = f"no export that can be read is in this zip. {_APPLE}"


def which_instead(head: bytes) -> str:
    """Say why a file that begins like this cannot be imported, and which one can."""
    return next((why for is_this, why in _BY_HEAD if is_this(head)), UNKNOWN)


def of_database(head: bytes) -> str | None:
    """Say whose database begins like this, and which export to choose; None where that is not known."""
    return next((why for names, why in _DATABASES if all(name in head for name in names)), None)


def of_zip(names: frozenset[str]) -> str:
    """Say why a zip with these names cannot be imported, and which file can."""
    if names & _IN_WORKBOOKS:
        return _WORKBOOK
    is_of_apple = any("apple_health" in name.casefold() or name.casefold().endswith("export_cda.xml") for name in names)
    return NO_EXPORT_IN_ZIP if is_of_apple else UNKNOWN
