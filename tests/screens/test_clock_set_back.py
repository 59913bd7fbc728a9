"""A computer whose clock was set back: what it says then is true, and nothing pretends that it was just now."""

from tests.facts import injection

YESTERDAY = injection("2026-03-09 08:00", "2026-03-09 08:00")


def test_an_injection_that_the_clock_has_not_come_to_is_not_said_to_be_just_now(patient, diary, clock):
    diary.holds(YESTERDAY)
    clock.set("10 March 2006 08:00")
    patient.sees("Last injection: Monday, 9 March 2026 at 08:00, later than this computer's clock shows")
    patient.taps("Body")
    patient.sees("Left thigh, front. Last used later than this computer's clock shows")


def test_an_order_that_starts_years_later_is_still_told(patient, clock):
    clock.set("10 March 2006 08:00")
    patient.sees("The first injection is due Sunday, 1 March 2026 at 08:00")


def test_the_clock_is_still_doubted_after_something_was_written_by_it(patient, diary, clock):
    diary.holds(YESTERDAY)
    clock.set("8 March 2026 08:00")
    diary.holds(injection("2026-03-08 08:00", "2026-03-08 08:00"))
    patient.hears(
        "The clock on this computer shows Sunday, 8 March 2026, 08:00. That is earlier than the newest entry."
    )


def test_a_syringe_is_not_said_to_warm_for_years(patient, clock):
    patient.taps("Start injection")
    patient.taps("It is out of the fridge: start the 30-minute timer")
    patient.sees("30 minutes left, until 07:30")
    clock.set("10 March 2006 07:00")
    patient.waits(seconds=30)
    patient.sees("The computer's clock was set back after the syringe came out of the fridge.")
