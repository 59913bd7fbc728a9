"""What a paper month says is written at once, and doubles nothing."""

from kineret_gui.actions.keep_paper import keep_paper, kept_paper
from kineret_gui.actions.log_paper_month import FromPaper, log_paper_month
from kineret_gui.actions.undo import undo_all
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Injection
from kineret_gui.diary.rules.paper_line import PaperForm, PaperLine
from tests.facts import answer, dose, injection
from tests.store.diaries import add, opened

NINTH = injection("2026-03-09 08:10", "2026-03-09 08:00")
MISSED = answer("2026-03-08 08:00", Answer.MISSED)
LINES = (FromPaper("nine", NINTH), FromPaper("eight", MISSED))


def found(diary):
    return [entry.fact for kind in (DoseAnswer, Injection) for entry in diary.standing(kind)]


def test_injections_and_answers_are_written_together_and_taken_back_together(diary, path, now):
    written = log_paper_month(diary, LINES, now)
    assert found(opened(path)) == [MISSED, NINTH]

    undo_all(diary, written, now)
    assert found(opened(path)) == []


def test_a_retry_writes_nothing_twice(diary, path, now):
    log_paper_month(diary, LINES, now)
    assert len(log_paper_month(diary, LINES, now)) == 2
    assert found(opened(path)) == [MISSED, NINTH]


def test_a_dose_that_the_diary_knows_by_now_is_left_out(diary, path, now):
    add(diary, NINTH)
    add(diary, answer("2026-03-08 08:00", Answer.SKIPPED_ON_ADVICE))
    assert log_paper_month(diary, LINES, now) == ()


def test_a_dose_of_which_somebody_said_what_became_takes_no_injection(diary, path, now):
    add(diary, answer("2026-03-09 08:00", Answer.MISSED))
    assert log_paper_month(diary, [FromPaper("nine", NINTH)], now) == ()


def test_the_second_syringe_is_written_beside_the_first(diary, path, now):
    add(diary, NINTH)
    second = injection("2026-03-09 08:12", "2026-03-09 08:00", milligrams=50)
    (entry,) = log_paper_month(diary, [FromPaper("one", NINTH), FromPaper("two", second, 2)], now)
    assert entry.fact == second


def test_what_has_not_come_yet_is_left_out(diary, path, now):
    tomorrow = injection("2026-03-11 08:10", "2026-03-11 08:00")
    assert log_paper_month(diary, [FromPaper("eleven", tomorrow)], now) == ()


def test_an_extra_injection_is_no_line_of_the_paper(diary, path, now):
    assert log_paper_month(diary, [FromPaper("extra", injection("2026-03-09 12:00"))], now) == ()


def test_what_was_typed_outlives_the_program_until_it_is_written(diary, path, now):
    form = PaperForm(
        (PaperLine("nine", dose("2026-03-09 08:00"), time="8:10"), PaperLine("ten", dose("2026-03-10 08:00"), note="?"))
    )
    keep_paper(diary, form)
    assert kept_paper(opened(path)) == form

    log_paper_month(diary, LINES, now)
    assert kept_paper(opened(path)) == form.without(["nine"])

    keep_paper(diary, PaperForm())
    assert kept_paper(opened(path)) == PaperForm()
    keep_paper(diary, PaperForm())


def test_what_another_version_kept_is_let_be(diary, path):
    diary.keep_form("paper month", '{"lines": [{"other": 1}]}')
    assert kept_paper(opened(path)) == PaperForm()
