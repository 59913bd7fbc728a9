"""A button says what it does, or answers the question above it; a page has one title that says what it is for."""

import re
from collections.abc import Iterator

import pytest

from tests.pages import at_every_page
from tests.patient import Patient
from tests.tree import Thing

# The first word of a button that does something.
VERBS = {
    *("Add", "Answer", "Back", "Change", "Check", "Choose", "Close", "Compare", "Confirm", "Continue"),
    *("Copy", "Discard", "Do", "Enter", "Finish", "Get", "Go", "Hide", "Import", "Keep", "Leave"),
    *("Look", "Make", "Mark", "Open", "Print", "Read", "Record", "Remind", "Remove", "Rest", "Restart"),
    *("Restore", "Save"),
    *("See", "Show", "Start", "Stay", "Stop", "Tick", "Try", "Undo", "Update", "Use"),
    "View",
}
# What leads on and back through steps, days and pages; the name says where to.
WAYS = re.compile(
    r"(?:Next|Previous|Back)\b|4 weeks (?:earlier|later)$|.*: (?:Undo|Undo the dose|Change)$"
    r"|Not now: go to Today$|Done: show Today$|100 mg every day, and "  # an answer that names who injects
)
# Pages, listed by their names under a heading that says so, as tabs are.
PAGES = {
    "About Kineret",
    "All entries and search",
    "Injection sites used",
    "Overview of last month",
    "Report for the clinic",
    "Text size and colours",
    "Timeline",
    "What changed",
}
# Answers to a question that stands above them, in the words in which a person gives them.
ANSWERS = {
    "As usual",
    "Another batch",
    "Another syringe that was prescribed",
    "An extra injection, given by mistake",
    "Better",
    "Done",
    "Given in hospital",
    "Healed",
    "I am not sure",
    "I am someone else",
    "I do not remember where",
    "I have already injected",
    "I have injected",
    "Injected as prescribed",
    "It is out of the fridge",
    "It was given",
    "It was given in hospital",
    "It was missed",
    "Just now",
    "Later today",
    "Looks fine",
    "Missed",
    "Not asked yet",
    "No",
    "Same",
    "Something is wrong",
    "Suggested",
    "Taken",
    "The clinic paused the treatment",
    "The clinic said to skip it",
    "The same injection",
    "The syringe is fine",
    "The syringe is fine after all",
    "The time is not known",
    "Worse",
    "Yes",
    "Yes, that is right",
}
# Titles that said nothing of what their page is for.
EMPTY = {
    "A measurement",
    "A note",
    "A reaction",
    "An attack",
    "Bring in",
    "On paper",
    "Person",
    "What",
    "Where it can go",
}


def is_act(thing: Thing) -> bool:
    return thing.needs is not None


def says_what_it_does(name: str) -> bool:
    answer = name if name in ANSWERS else name.partition(": ")[0]
    return answer in {*ANSWERS, *PAGES} or re.split("[: ]", name)[0] in VERBS or bool(WAYS.match(name))


def faults(patient: Patient) -> Iterator[str]:
    things = patient.things()
    yield from (f"the button {one.name!r}" for one in things if is_act(one) and not says_what_it_does(one.name))
    titles = [one.name for one in things if one.level == 1]
    if len(titles) != 1 or titles[0] in EMPTY:
        yield f"the titles {titles}"


@pytest.mark.long
def test_every_button_says_what_it_does_and_every_title_what_its_page_is_for(qapp, tmp_path):
    visits = at_every_page(tmp_path, (420, 2400))
    found = {f"{page}-{state}: {fault}" for page, state, patient in visits for fault in faults(patient)}
    assert not found, "\n".join(["", *sorted(found)])


@pytest.mark.parametrize(
    "name", ["Save changes", "Next: inject", "Yes: update this attack", "Previous week: Day", "Healed: Neck"]
)
def test_a_verb_or_an_answer_is_enough(name):
    assert says_what_it_does(name)


@pytest.mark.parametrize(
    "name", ["A measurement", "Reaction here", "Months at a glance", "More about it", "That was all"]
)
def test_a_button_that_is_a_noun_is_found(name):
    assert not says_what_it_does(name)
