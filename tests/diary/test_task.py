"""Work in steps comes to the same end, and pauses often enough for a window to answer."""

from kineret_gui.diary.task import gathered, run_task


def pauses(steps):
    """How often it pauses, and what comes of it."""
    number = 0
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return number, end.value
        number += 1


def test_all_of_many_are_gathered_with_a_pause_after_each_hundred():
    assert pauses(gathered(range(0))) == (0, [])
    assert pauses(gathered(range(99))) == (0, list(range(99)))
    assert pauses(gathered(range(250))) == (2, list(range(250)))


def test_to_the_end_gives_what_came_of_it():
    assert run_task(gathered("abc")) == ["a", "b", "c"]
