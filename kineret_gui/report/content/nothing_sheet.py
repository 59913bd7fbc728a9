"""The words of a report on days for which nothing was recorded: a calm sentence, and what can be done. Pure."""

from datetime import date

from kineret_gui.diary.rules.adherence import DoseState, Reckoning
from kineret_gui.diary.rules.recorded_days import is_recorded
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.content.report_entries import ReportEntries
from kineret_gui.report.typesetting.strip_pieces import SheetStrips
from kineret_gui.wording.translation import tr

_SAYS_NOTHING = frozenset((DoseState.NOT_RECORDED, DoseState.DUE, DoseState.UPCOMING))


def nothing_recorded(
    diary: ReportEntries, reckoning: Reckoning, strips: SheetStrips, choice: ReportChoice, today: date
) -> tuple[str, ...]:
    """Return the sentences; none where anything is to be told of these days."""
    states = [record.state for record in reckoning.doses]
    if strips.strips or not _SAYS_NOTHING.issuperset(states) or is_recorded(diary.entries, choice.first, choice.last):
        return ()
    if choice.first > today:
        return (tr("These days are in the future."),)
    due = states.count(DoseState.NOT_RECORDED)
    unsaid = tr("%n dose(s) were due. The diary does not say whether they were given or missed.", n=due)
    later = tr("Anything that is known can still be entered in the diary, even for earlier days.")
    return (tr("Nothing was recorded for these days."), *([unsaid] if due else []), later)
