"""Every page of the program, by its name.

A page is imported when it is first opened: what Today does not need would make its first frame late.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from kineret_gui.screens.desk import Desk
from kineret_gui.screens.shell import Page
from kineret_gui.screens.today import TodayScreen


def pages(desk: Desk) -> dict[str, Page]:
    """The pages of an open diary."""

    def later(module: str, screen: str) -> Callable[[], Any]:
        return lambda: getattr(import_module(f"kineret_gui.screens.{module}"), screen)(desk)

    return {
        "today": Page("Today.qml", "today", lambda: TodayScreen(desk)),
        "guide": Page("Guide.qml", "today", later("guide", "GuideScreen")),
        "record": Page("Record.qml", "today", later("record", "RecordScreen")),
        "question": Page("Question.qml", "today", later("question", "QuestionScreen")),
        "body": Page("Body.qml", "body", later("body", "BodyScreen")),
    }
