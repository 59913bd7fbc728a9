"""What a program that ended leaves to the next test."""

from tests.event_loop import let_loops_run, loops_run


def test_after_a_program_that_ended_the_next_one_can_wait(qapp):
    qapp.exit()
    assert not loops_run()
    let_loops_run()
    assert loops_run()
