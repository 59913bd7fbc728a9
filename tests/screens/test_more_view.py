"""What stands under More, for a diary that can be written and for one that is open to read."""

from kineret_gui.screens.framework.routes.start import BeginDiary
from kineret_gui.screens.more.more_view import MoreFacts, more_view
from tests.facts import order, person

WRITES = {"begin", "paper", "bring-in", "writer", "reminders"}


def pages(view):
    return [row.route.PAGE for row in (*view.diary, *view.sheets, *view.computer)]


def details(view):
    return [row.detail for row in (*view.diary, *view.sheets, *view.computer)]


def test_every_row_leads_to_a_page_of_its_own():
    there = pages(more_view(MoreFacts(person(), order(), "Ada Example", can_write=True)))
    assert len(there) == len(set(there))


def test_a_diary_that_is_open_to_read_offers_nothing_that_writes():
    invented = person(invented=True)
    to_write, to_read = (set(pages(more_view(MoreFacts(invented, order(), "Ada", can)))) for can in (True, False))
    assert to_write - to_read == WRITES
    assert not to_read - to_write


def test_every_row_leads_to_a_page_that_is_there(patient):
    ways = pages(more_view(MoreFacts(person(invented=True), order(), "Ada Example", can_write=True)))
    assert set(ways) <= set(patient.program.shell.page_names)


def test_only_the_diary_of_an_invented_person_leads_to_ones_own():
    assert "begin" not in pages(more_view(MoreFacts(person(), order(), "Ada Example", can_write=True)))
    invented = more_view(MoreFacts(person(invented=True), None, "Ada Example", can_write=True))
    assert invented.diary[0].route == BeginDiary()


def test_the_rows_say_what_holds_now():
    told = details(more_view(MoreFacts(person(), None, "Grandmother", can_write=True)))
    assert "No current prescription" in told
    assert "Grandmother" in told
