"""A file that gets its name only when it is whole."""

import os
import stat

import pytest

from kineret_gui.store.whole_file import write_whole


def test_a_whole_file_holds_its_content_and_is_private(tmp_path):
    write_whole(tmp_path / "ada.json", b"{}")
    assert (tmp_path / "ada.json").read_bytes() == b"{}"
    assert stat.S_IMODE((tmp_path / "ada.json").stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["ada.json"]


def test_a_file_that_is_there_is_never_written_over(tmp_path):
    (tmp_path / "ada.json").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        write_whole(tmp_path / "ada.json", b"{}")
    assert (tmp_path / "ada.json").read_bytes() == b"mine"
    assert os.listdir(tmp_path) == ["ada.json"]


def no_links(old, new):
    raise PermissionError(1, "this disk knows no links")


def test_a_disk_without_links_keeps_whole_files_too(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", no_links)
    write_whole(tmp_path / "ada.json", b"{}")
    assert (tmp_path / "ada.json").read_bytes() == b"{}"
    with pytest.raises(FileExistsError):
        write_whole(tmp_path / "ada.json", b"[]")
    assert (tmp_path / "ada.json").read_bytes() == b"{}"
    assert os.listdir(tmp_path) == ["ada.json"]


def test_a_disk_that_fails_leaves_nothing(tmp_path, monkeypatch):
    def failing(file):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(OSError, match="Input/output"):
        write_whole(tmp_path / "ada.json", b"{}")
    assert os.listdir(tmp_path) == []
