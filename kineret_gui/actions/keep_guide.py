"""Keep how far a guided injection has come, so that it outlives the program, and find it again."""

import msgspec

from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.rules.guide import GuideForm
from kineret_gui.store.diary_file import DiaryFile

_NAME = "guided injection"


def keep_guide(diary: DiaryFile, form: GuideForm) -> None:
    """Keep the form on disk."""
    diary.keep_form(_NAME, msgspec.json.encode(form).decode())


def kept_guide(diary: DiaryFile) -> GuideForm | None:
    """The form as it was kept. Where its injection is on disk by now it stands behind it, also if that was corrected;
    where that was taken back, it asks again."""
    kept = diary.form(_NAME)
    if kept is None:
        return None
    try:
        form = msgspec.json.decode(kept, type=GuideForm)
    except (
        msgspec.MsgspecError,
        ValueError,
        RecursionError,
    ):  # damaged, or kept by another version: the guide begins anew
        return None
    if diary.entry(form.entry) is None:
        return form
    later = [type(entry.fact) for entry in diary.later_about(form.entry)]
    return form.undone() if later and set(later) == {Withdrawal} else form.recorded()


def drop_guide(diary: DiaryFile) -> None:
    """The guide is over."""
    diary.drop_form(_NAME)
