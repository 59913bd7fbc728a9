"""The choices of this account outlast the program, and a damaged file costs no more than the choices."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kineret_gui.device.settings import KnownFile, Preferences, Settings, SettingsToRead

HOME, GRANDMOTHERS = "a1", "b2"


@pytest.fixture(autouse=True)
def at(monkeypatch):
    """On this computer from now on."""

    def at(computer: str) -> None:
        monkeypatch.setattr("kineret_gui.device.settings.computer", lambda: computer)

    at(HOME)
    return at


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings" / "settings.json"


def test_a_choice_holds_in_the_next_run(file):
    Settings(file).change(reminders=False, remind_every=60, quiet_from="22:00")

    chosen = Settings(file).chosen
    assert (chosen.reminders, chosen.remind_every, chosen.quiet_from) == (False, 60, "22:00")


def test_the_computer_keeps_its_name(file):
    assert Settings(file).chosen.device == Settings(file).chosen.device != ""


def test_a_folder_that_was_copied_to_another_computer_gets_another_name_there_and_keeps_it(file, at):
    at_home = Settings(file).chosen.device
    at(GRANDMOTHERS)
    at_grandmothers = Settings(file).chosen.device

    assert at_grandmothers not in ("", at_home)
    assert Settings(file).chosen.device == at_grandmothers


def test_on_another_computer_it_is_to_be_said_again_who_writes_and_everything_else_stays(file, at):
    settings = Settings(file)
    settings.settle(KnownFile("/ada.diary", "Mother", settled=True, to_read=True))
    settings.change(text_size=200, diary="/ada.diary")
    at(GRANDMOTHERS)

    chosen = Settings(file).chosen
    assert chosen.known == (KnownFile("/ada.diary", "Mother", settled=False, to_read=True),)
    assert (chosen.text_size, chosen.diary) == (200, "/ada.diary")


@pytest.mark.parametrize(("one", "other"), [("", HOME), (HOME, ""), ("", "")])
def test_where_the_system_tells_no_computer_the_name_stays(file, at, one, other):
    at(one)
    device = Settings(file).chosen.device
    at(other)

    assert Settings(file).chosen.device == device


def test_a_computer_that_told_once_is_still_known_after_it_did_not_tell(file, at):
    Settings(file)
    at("")
    Settings(file)
    at(GRANDMOTHERS)

    assert Settings(file).chosen.computer == GRANDMOTHERS


def test_only_this_account_can_read_it(file):
    Settings(file)

    assert file.stat().st_mode & 0o777 == 0o600


def test_choices_of_an_older_program_are_completed(file):
    file.parent.mkdir()
    file.write_text(json.dumps({"device": "laptop", "text_size": 150}))

    assert Settings(file).chosen == Preferences(device="laptop", computer=HOME, text_size=150)


@pytest.mark.parametrize("damage", [b"", b"\xff", b"[1]", b"{", b"[" * 100_000])
def test_a_damaged_file_counts_as_none(file, damage):
    file.parent.mkdir()
    file.write_bytes(damage)

    chosen = Settings(file).chosen
    assert chosen == Preferences(device=chosen.device, computer=HOME)


def test_a_choice_of_the_wrong_kind_is_left_out(file):
    file.parent.mkdir()
    file.write_text(json.dumps({"device": "laptop", "remind_every": "often", "reminders": 1, "quiet_from": None}))

    assert Settings(file).chosen == Preferences(device="laptop", computer=HOME)


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

    assert Settings(file).chosen == Preferences(device="laptop", computer=HOME, calm=True)


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


# A newer version wrote in it


def test_what_a_newer_version_chose_is_there_after_this_one_wrote(file):
    Settings(file).settle(KnownFile("/a.diary", writer="Ada"))
    found = json.loads(file.read_text())
    found |= {"glow": {"deep": [1, 2.5]}, "colours": ["dark", "red"], "text_size": "huge"}
    found["known"][0]["lock"] = "1234"
    file.write_text(json.dumps(found))

    Settings(file).change(calm=True)
    Settings(file).settle(KnownFile("/b.diary"))
    Settings(file).settle(KnownFile("/a.diary", writer="Zoë"))

    written = json.loads(file.read_text())
    assert (written["glow"], written["colours"], written["text_size"]) == ({"deep": [1, 2.5]}, ["dark", "red"], "huge")
    assert written["calm"] is True
    assert written["known"][-1] == found["known"][0] | {"writer": "Zoë"}
    assert Settings(file).chosen.colours == "system"


def test_what_is_chosen_here_takes_the_place_of_what_a_newer_version_chose(file):
    Settings(file)
    file.write_text(json.dumps(json.loads(file.read_text()) | {"colours": ["dark", "red"]}))

    Settings(file).change(colours="light")

    assert Settings(file).chosen.colours == json.loads(file.read_text())["colours"] == "light"
