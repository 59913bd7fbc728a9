"""The choices of this account outlast the program, and a damaged file costs no more than the choices."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kineret_gui.device.settings import Chosen, KnownFile, Settings, SettingsToRead


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


def test_what_was_settled_about_a_diary_holds_in_the_next_run(file, tmp_path):
    ada = tmp_path / "ada.diary"
    settings = Settings(file)
    assert settings.of(ada) == KnownFile(str(ada))
    settings.settle(replace(settings.of(ada), writer="Grandmother", settled=True, to_read=True))

    assert Settings(file).of(ada) == KnownFile(str(ada), "Grandmother", settled=True, to_read=True)
    assert Settings(file).of(tmp_path / "ben.diary").writer == ""


def test_the_latest_diaries_are_remembered_and_the_latest_is_the_last(file):
    settings = Settings(file)
    for number in range(30):
        settings.settle(KnownFile(f"/{number}.diary"))
    settings.settle(KnownFile("/15.diary", to_read=True))

    known = [file.path for file in Settings(file).chosen.known]
    assert known == [*(f"/{number}.diary" for number in range(10, 30) if number != 15), "/15.diary"]


def test_a_diary_that_is_forgotten_is_not_opened_at_the_next_start(file):
    settings = Settings(file)
    settings.settle(KnownFile("/ada.diary", "Grandmother", settled=True))
    settings.change(diary="/ada.diary")
    settings.forget(Path("/ada.diary"))

    chosen = Settings(file).chosen
    assert (chosen.known, chosen.diary) == ((), "")


@pytest.mark.parametrize("damage", ["ada", [1], [{"path": 1}], [{}], {"path": "/ada.diary"}])
def test_a_damaged_list_of_diaries_costs_no_other_choice(file, damage):
    file.parent.mkdir()
    file.write_text(json.dumps({"device": "laptop", "known": damage, "calm": True}))

    assert Settings(file).chosen == Chosen(device="laptop", calm=True)


def test_a_diary_whose_writer_is_damaged_is_still_known(file):
    file.parent.mkdir()
    file.write_text(json.dumps({"device": "laptop", "known": [{"path": "/ada.diary", "writer": 1, "to_read": True}]}))

    assert Settings(file).of(Path("/ada.diary")) == KnownFile("/ada.diary", to_read=True)


def test_settings_to_read_hold_until_the_program_ends_and_are_written_nowhere(file):
    Settings(file).change(calm=True)
    before = file.read_bytes()
    settings = SettingsToRead(file)
    settings.change(text_size=200)
    settings.settle(KnownFile("/ada.diary"))

    assert (settings.chosen.calm, settings.chosen.text_size) == (True, 200)
    assert file.read_bytes() == before


def test_settings_to_read_make_neither_a_file_nor_a_folder(file):
    SettingsToRead(file)

    assert not file.parent.exists()
