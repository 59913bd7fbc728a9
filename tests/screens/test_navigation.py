"""The way back is the way one came, and never goes in circles."""

from kineret_gui.screens.framework.navigation import NavigationStack
from kineret_gui.screens.framework.routes.review import ShowDay, ShowEntry, ShowMonth
from kineret_gui.screens.framework.routes.settings import ShowMore
from kineret_gui.screens.framework.routes.start import ShowToday
from tests.facts import day

MONTH, DAY, ENTRY = ShowMonth(), ShowDay(day("2026-03-09")), ShowEntry("e1")


def way(*routes):
    stack = NavigationStack()
    for route in routes:
        stack.go(route)
    return stack


def test_at_first_it_leads_nowhere():
    assert not way()
    assert not way(ShowToday()).leads_back


def test_a_page_is_gone_back_to_with_what_it_was_about():
    found = way(MONTH, DAY, ENTRY)
    assert (found.route, found.leads_back) == (ENTRY, True)

    found.back()
    assert found.route == DAY


def test_a_page_that_stands_on_the_way_is_gone_back_to_and_not_opened_twice():
    found = way(MONTH, DAY, ENTRY, ShowDay(day("2026-03-10")))

    assert found.routes == (ShowDay(day("2026-03-10")), MONTH)


def test_a_way_that_is_begun_anew_forgets_the_old_one():
    found = way(MONTH, DAY)
    found.begin(ShowToday())
    found.go(ShowMore())

    assert found.routes == (ShowMore(), ShowToday())
