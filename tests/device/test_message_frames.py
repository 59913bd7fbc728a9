"""What comes out of a pipe in pieces is put together again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.device.message_frames import ProcessMessage, ProcessMessages

FRAMES = st.lists(
    st.builds(ProcessMessage, st.from_regex(r"[a-z]+", fullmatch=True), st.binary(max_size=200)), max_size=8
)


@given(FRAMES, st.lists(st.integers(1, 50)))
def test_frames_come_through_however_they_are_cut(frames, cuts):
    whole, reading = b"".join(frame.packed() for frame in frames), ProcessMessages()
    heard: list[ProcessMessage] = []
    for cut in [*cuts, len(whole)]:
        heard += reading.feed(whole[:cut])
        whole = whole[cut:]
    assert heard == frames


def test_half_a_frame_is_not_told():
    reading = ProcessMessages()
    assert list(reading.feed(ProcessMessage("page", b"12345").packed()[:-1])) == []
    assert list(reading.feed(b"5")) == [ProcessMessage("page", b"12345")]


@pytest.mark.parametrize("words", [b"no length\n", b"page x\n", b"\xff 1\n"])
def test_anything_else_is_refused(words):
    with pytest.raises(ValueError):  # noqa: PT011 - of whatever kind
        list(ProcessMessages().feed(words))
