"""Which computer this is: one answer for each, and none that names it."""

import pytest
from PySide6.QtCore import QByteArray, QSysInfo

from kineret_gui.device.machine_id import computer


@pytest.fixture
def told(monkeypatch):
    """The system tells this id of the computer."""

    def tells(id: bytes) -> str:
        monkeypatch.setattr(QSysInfo, "machineUniqueId", lambda: QByteArray(id))
        return computer()

    return tells


def test_it_is_the_same_at_every_start_and_another_on_another_computer(told):
    assert told(b"a" * 32) == told(b"a" * 32) != told(b"b" * 32)


def test_the_computers_own_id_does_not_show(told):
    assert b"3d1219c7c4c5".decode() not in told(b"3d1219c7c4c5404aaa1f6d2a48adfda4")


def test_a_system_that_tells_none_is_no_computer_at_all(told):
    assert told(b"") == ""


def test_this_one_is_asked():
    assert computer() == computer()
