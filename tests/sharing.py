"""Which tests one worker runs together, where several workers share them; see `pytest_xdist_make_scheduler`.

xdist's own marks for this hold nothing together with pytest 9.2: the name of a test is worked out anew there, and the
group that xdist 3.8 writes into it is lost on the way.
"""

from xdist.scheduler.loadscope import LoadScopeScheduling

ON_THE_DESKTOP = "tests/window/"  # one after the other: they share a desktop and the folder of their pictures
LOOK_TOGETHER = (  # what their first test makes takes long, and the others look at it, too
    "tests/test_both_clocks.py",
    "tests/wording/test_translation.py",
    "tests/test_wheel.py",
    "tests/commands/test_bad_input.py",
    "tests/diary/test_every_zone.py",
    "tests/report/test_year_on_paper.py",
    "tests/screens/test_diary_goes_bad.py",
    "tests/screens/test_drafts_everywhere.py",
    "tests/screens/test_forms_are_sheets.py",
)
EVERY_PAGE = "tests/test_every_page.py"  # the pages are made anew for each size of window and of text


def together(nodeid: str) -> str:
    """The same for tests that one worker runs one after the other."""
    file, _, test = nodeid.partition("::")
    if file.startswith(ON_THE_DESKTOP):
        return ON_THE_DESKTOP
    if file == EVERY_PAGE:
        return f"{file}::{test[test.find('[') :].split('-')[0].rstrip(']')}"
    return file if file in LOOK_TOGETHER else nodeid


class Together(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """Gives a worker what belongs together, the largest first; else each test to whoever is free."""

    def _split_scope(self, nodeid: str) -> str:
        return together(nodeid)
