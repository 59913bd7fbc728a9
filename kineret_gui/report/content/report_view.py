"""A report in words, from what was found in the diary. Pure: tested as tables."""

from collections.abc import Callable

from kineret_gui.diary.entry import unread_and_more
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.healing import stories
from kineret_gui.diary.rules.review import of_kind, reckon_period
from kineret_gui.report.content.body_sheet import places_used
from kineret_gui.report.content.days_sheet import days_chapter
from kineret_gui.report.content.different_sheet import different_chapter
from kineret_gui.report.content.later_sheet import later_chapter
from kineret_gui.report.content.line_sheet import line_chapter
from kineret_gui.report.content.medicines_sheet import medicines_table
from kineret_gui.report.content.nothing_sheet import nothing_recorded
from kineret_gui.report.content.person_sheet import foot, language, right_to_left, whose
from kineret_gui.report.content.reactions_sheet import reactions_chapter
from kineret_gui.report.content.report_choice import ReportChoice, ReportPart
from kineret_gui.report.content.report_entries import ReportEntries
from kineret_gui.report.content.strips_sheet import strips_of_period
from kineret_gui.report.content.summary_sheet import (
    counts,
    latest_measurements,
    open_reactions,
    prescriptions,
    questions,
)
from kineret_gui.report.content.written_sheet import written_chapter
from kineret_gui.report.typesetting.paper import Report
from kineret_gui.report.typesetting.pieces import Chapter
from kineret_gui.wording import clocks, days, fill, newer
from kineret_gui.wording.translation import tr

# Shown as far as there is anything in them also where nothing was recorded for the days.
_IN_ANY_CASE = frozenset((ReportPart.LATER, ReportPart.ALL))


def report_view(diary: ReportEntries, choice: ReportChoice, figure: Figure, now: Now) -> Report:
    """The report of the days that are wanted. `now` is the present by the clocks of here."""
    entries, day_starts = diary.entries, diary.person.day_starts
    today = diary.dose_now.day(day_starts)
    reckoning = reckon_period(entries, choice.first, choice.last, diary.dose_now, day_starts)
    of_these_days = (entry for entry in entries if choice.first <= entry.fact.day <= choice.last)
    at = clocks.named_from(diary.home)
    reactions = stories(of_kind(entries, Reaction), of_kind(entries, ReactionAnswer))
    chapters: dict[ReportPart, Callable[[], tuple[Chapter, ...]]] = {
        ReportPart.TIME_LINE: lambda: (line_chapter(entries, reckoning, choice, today),),
        ReportPart.DAYS: lambda: (different_chapter(entries, reckoning, choice, today, at),),
        ReportPart.REACTIONS: lambda: (reactions_chapter(reactions, diary.photos, choice, today),),
        ReportPart.LATER: lambda: (later_chapter(diary, choice, now),),
        ReportPart.ALL: lambda: (days_chapter(reckoning, at), written_chapter(entries, choice, today, at)),
    }
    strips = strips_of_period(entries, reactions, choice, today)
    nothing = nothing_recorded(diary, reckoning, strips, choice, today)
    return Report(
        language=language(),
        right_to_left=right_to_left(),
        title=tr("Injection diary report"),
        whose=whose(diary.person),
        period=fill(tr("%1 to %2"), days.dated(choice.first), days.dated(choice.last)),
        as_of=_as_of(now, diary.home),
        made=now.wall.date(),
        counts=counts(reckoning, choice, newer.left_out(*unread_and_more(of_these_days))),
        prescriptions=prescriptions(entries, choice),
        medicines=medicines_table(diary.medicines),
        body=places_used(entries, choice, today, figure),
        strips=strips,
        reactions=open_reactions(reactions, choice, today),
        measurements=latest_measurements(entries, choice),
        questions=questions(diary.questions),
        chapters=tuple(
            one
            for part, chapter in chapters.items()
            if part in (choice.holds & _IN_ANY_CASE if nothing else choice.holds)
            for one in chapter()
            if one.parts or not nothing
        ),
        foot=foot(),
        nothing=nothing,
    )


def _as_of(now: Now, home: str) -> str:
    return fill(tr("As of %1, %2"), days.dated(now.wall.date()), clocks.instant(now.utc, now.zone, home))
