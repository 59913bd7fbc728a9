"""The way back is the way one came, and never goes in circles."""

from kineret_gui.screens.framework.navigation import NavigationStack


def way(*pages):
    found = NavigationStack()
    for page in pages:
        found.go(*page.split("/"))
    return found


def test_at_first_it_leads_nowhere():
    assert not way()
    assert not way("today").leads_back


def test_a_page_is_gone_back_to_with_what_it_was_about():
    found = way("diary", "day/2026-03-09", "entry/e1")
    assert (found.page, found.about, found.leads_back) == ("entry", "e1", True)

    found.back()
    assert (found.page, found.about) == ("day", "2026-03-09")


def test_a_page_that_stands_on_the_way_is_gone_back_to_and_not_opened_twice():
    found = way("diary", "day/2026-03-09", "entry/e1", "day/2026-03-10")

    assert found.names == ("day", "diary")
    assert found.about == "2026-03-10"


def test_a_way_that_is_begun_anew_forgets_the_old_one():
    found = way("diary", "day/2026-03-09")
    found.begin("today")
    found.go("more")

    assert found.names == ("more", "today")
