"""Handing a start over to the process that is the one: it shows its window, or opens the diary that is wanted."""

from pathlib import Path

from kineret_gui.device.instance_lock import (
    WORDS,
    InstanceLock,
    lock_or_leave,
    moments_of_patience,
    read_message,
    wait_a_moment,
)
from kineret_gui.device.second_start import StartHandedOver, StartRefused, StartRequest, parse_answer
from kineret_gui.store.unavailable import DiaryUnavailable


def lock_or_tell(folder: Path, word: str, diary: Path | None = None) -> InstanceLock | StartHandedOver:
    """Be the one process of this folder, or leave one of WORDS for it, or the diary that is wanted instead.

    Gives up after some seconds. Raises DiaryUnavailable where the other process cannot open the diary that is wanted.
    """
    if word not in WORDS:
        raise ValueError(f"{word!r} is no word between processes")
    request = StartRequest.new(diary) if diary else None
    outcome = lock_or_leave(folder, request.to_bytes() if request else word.encode())
    if isinstance(outcome, InstanceLock):
        return outcome
    if not outcome:
        return StartHandedOver.NOT_HEARD
    return _answer_to(request, folder / "answer") if request else StartHandedOver.HEARD


def _answer_to(request: StartRequest, file: Path) -> StartHandedOver:
    """Return what the other process answers. Raises DiaryUnavailable where it cannot open the diary."""
    for _ in moments_of_patience():
        match parse_answer(request, read_message(file)):
            case StartHandedOver() as answer:
                file.unlink(missing_ok=True)
                return answer
            case StartRefused(reason):
                file.unlink(missing_ok=True)
                raise DiaryUnavailable(reason, request.path)
            case None:
                wait_a_moment()
    return StartHandedOver.NOT_HEARD
