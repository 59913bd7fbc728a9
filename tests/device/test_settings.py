"""The choices of this account outlast the program, and a damaged file costs no more than the choices."""

import json

import pytest

from kineret_gui.device.settings import Chosen, Settings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings" / "settings.json"


def test_a_choice_holds_in_the_next_run(file):
    Settings(file).change(reminders=False, remind_every=60, quiet_from="22:00")

    chosen = Settings(file).chosen
    assert (chosen.reminders, chosen.remind_every, chosen.quiet_from) == (False, 60, "22:00")


def test_the_computer_keeps_its_name(file):
    assert Settings(file).chosen.device == Settings(file).chosen.device != ""


def test_only_this_account_can_read_it(file):
    Settings(file)

    assert file.stat().st_mode & 0o777 == 0o600


def test_choices_of_an_older_program_are_completed(file):
    file.parent.mkdir()
    file.write_text(json.dumps({"device": "laptop", "text_size": 150}))

    assert Settings(file).chosen == Chosen(device="laptop", text_size=150)


@pytest.mark.parametrize("damage", [b"", b"\xff", b"[1]", b"{", b"[" * 100_000])
def test_a_damaged_file_counts_as_none(file, damage):
    file.parent.mkdir()
    file.write_bytes(damage)

    chosen = Settings(file).chosen
    assert chosen == Chosen(device=chosen.device)


def test_a_choice_of_the_wrong_kind_is_left_out(file):
    file.parent.mkdir()
    file.write_text(json.dumps({"device": "laptop", "remind_every": "often", "reminders": 1, "quiet_from": None}))

    assert Settings(file).chosen == Chosen(device="laptop")


def test_where_nothing_can_be_written_a_choice_holds_until_the_program_ends(tmp_path):
    (tmp_path / "settings").write_text("a file where the folder should be")
    settings = Settings(tmp_path / "settings" / "settings.json")
    settings.change(name_shown=True)

    assert settings.chosen.name_shown
