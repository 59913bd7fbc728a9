"""Keep what was typed from paper so far, so that it outlives the page and the program, and find it again."""

import msgspec

from kineret_gui.diary.rules.paper_line import PaperForm
from kineret_gui.store.diary_file import DiaryFile

_NAME = "paper month"


def keep_paper(diary: DiaryFile, form: PaperForm) -> None:
    """Keep the lines on disk; without any, nothing is kept."""
    if form.lines:
        diary.keep_form(_NAME, msgspec.json.encode(form).decode())
    elif diary.form(_NAME) is not None:
        diary.drop_form(_NAME)


def kept_paper(diary: DiaryFile) -> PaperForm:
    """The lines as they were kept, but for those that are on disk as entries by now."""
    kept = diary.form(_NAME)
    if kept is None:
        return PaperForm()
    try:
        form = msgspec.json.decode(kept, type=PaperForm)
    except (
        msgspec.MsgspecError,
        ValueError,
        RecursionError,
    ):  # damaged, or kept by another version: the paper is still there
        return PaperForm()
    return form.without(line.id for line in form.lines if diary.entry(line.id))
