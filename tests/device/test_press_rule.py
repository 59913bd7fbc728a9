"""Which presses count, against a slow model that looks at all that happened anew for each press."""

from dataclasses import dataclass

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kineret_gui.device.press_rule import Press, PressRule

FINGER, RETURN, ESCAPE = 0, 1, 2
WAITS = [0, 1, 30, 120, 249, 250, 251, 399, 400, 401, 499, 500, 501, 600, 949, 950, 2000]  # ms


@dataclass(frozen=True)
class Happened:
    """Something that the program came to at a time, in ms; `done` when it had dealt with it."""

    what: str
    at: int
    done: int
    is_late: bool = False  # it happened while the program was still at work
    x: int = 0
    key: int = FINGER
    may_repeat: bool = False
    counted: bool = False


def counts(press: Happened, before: list[Happened]) -> bool:
    if any(press.at - event.done < 400 for event in before if event.what == "page"):
        return False
    number, last = max(
        ((n, e) for n, e in enumerate(before) if e.what == "press" and bool(e.key) == bool(press.key)),
        default=(0, None),
        key=lambda p: p[0],
    )
    if last and last.key == press.key and abs(last.x - press.x) < 48:
        ended = "tab" if press.key else "scrolled"
        is_another = any(event.what == ended for event in before[number + 1 :])
        is_soon = any(press.at - event.done < 250 for event in before if event.what == "press" and event.counted)
        if not is_another and (press.at - last.at < 500 or press.is_late or is_soon):
            return press.may_repeat
    return bool(press.key) or all(press.at - event.done >= 400 for event in before if event.what == "moved")


STEPS = st.lists(
    st.tuples(
        st.sampled_from(WAITS),
        st.sampled_from(["press", "press", "press", "page", "moved", "tab", "scrolled"]),
        st.sampled_from([0, 10, 47, 48, 200]),
        st.sampled_from([FINGER, FINGER, RETURN, ESCAPE]),
        st.booleans(),
        st.sampled_from([0, 0, 80, 700]),  # ms of work
    ),
    max_size=14,
)


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_which_presses_count_agrees_with_a_slow_model(steps):
    rule = PressRule(now=0)
    story = [Happened("page", 0, 0)]
    clock = busy = 0
    for wait, what, x, key, may_repeat, works in steps:
        clock += wait
        now, is_late = max(clock, busy), clock < busy
        if not is_late:
            rule.all_is_done(busy)
        event = Happened(what, now, now, is_late, x, key, may_repeat)
        if what == "press":
            counted = rule.takes(Press(x, 0, key), now, may_repeat)
            assert counted == counts(event, story)
            if counted:
                rule.press_is_at_work()
                busy = now + works
            event = Happened(what, now, busy if counted else now, is_late, x, key, may_repeat, counted)
        elif is_late:
            continue  # all else that is told comes from the program itself, or is of no weight while it is at work
        elif what == "page":
            rule.page_comes()
            rule.all_is_done(now)
        elif what == "moved":
            rule.page_moves()
            rule.all_is_done(now)
        elif what == "tab":
            rule.moves_on()
        elif what == "scrolled":
            rule.scrolled()
        story.append(event)


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.integers(0, 200), min_size=1, max_size=12), st.integers(2, 5))
def test_a_burst_is_so_many_keys_that_each_come_sooner_than_a_person_types(gaps, least):
    rule = PressRule(now=0)
    stamp = 10_000
    for gap in gaps:
        stamp += gap
        rule.key_goes_down(stamp)

    quick = [gap < 40 for gap in gaps[1:]]
    assert rule.is_burst(least) == (len(quick) >= least - 1 and all(quick[len(quick) - least + 1 :]))


def test_a_clock_of_the_keyboard_that_is_set_back_makes_no_burst():
    rule = PressRule(now=0)
    for stamp in (5000, 4990, 4980, 4970, 4960):
        rule.key_goes_down(stamp)

    assert not rule.is_burst(2)
