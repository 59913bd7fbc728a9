"""The rows under More, in groups, each with its present setting. Pure."""

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.routes.copies import (
    BringInFile,
    EnterPaperMonth,
    ExportDiary,
    MakeReport,
    RemindOnPhone,
    ShareDiary,
    ShowBackups,
)
from kineret_gui.screens.framework.routes.leaflet import ShowKineret
from kineret_gui.screens.framework.routes.measurements import ShowMeasurements
from kineret_gui.screens.framework.routes.medicines import ShowMedicines
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.settings import (
    AskWhoWrites,
    ChangePerson,
    ChoosePlaces,
    SetAppearance,
    SetReminders,
    ShowAbout,
    ShowPrescription,
)
from kineret_gui.screens.framework.routes.start import BeginDiary, ChooseDiary
from kineret_gui.screens.framework.routes.visits import ShowVisitQuestions
from kineret_gui.wording import doses, fill, people
from kineret_gui.wording.translation import tr


@frozen
class MoreRow:
    """A way to another page."""

    route: PageRoute
    title: str
    detail: str


@frozen
class MoreFacts:
    """Facts that More read from the diary.

    order      that of today; None where none holds
    writer     the name under which is written here
    can_write  False in a diary that is open to read: what would write is not offered
    """

    person: Person
    order: Prescription | None
    writer: str
    can_write: bool


@frozen
class MoreView:
    """The rows of each group."""

    diary: tuple[MoreRow, ...] = ()
    sheets: tuple[MoreRow, ...] = ()
    computer: tuple[MoreRow, ...] = ()


def more_view(facts: MoreFacts) -> MoreView:
    """Return the rows of this diary, of what goes out of it and comes into it, and of this computer."""
    return MoreView(_diary(facts), _sheets(facts), _computer(facts))


def _diary(facts: MoreFacts) -> tuple[MoreRow, ...]:
    person, order = facts.person, facts.order
    hand, places = people.who_injects(person.who_injects, person.name), tr("%n site(s) in use", n=len(person.places))
    rows = (
        MoreRow(
            ShowKineret(),
            tr("About Kineret"),
            tr("What it is, who must not use it, side effects, studies, storage"),
        ),
        MoreRow(
            ShowMeasurements(),
            tr("Measurements and appointments"),
            tr("Temperature, weight, blood tests, clinic visits"),
        ),
        MoreRow(ShowVisitQuestions(), tr("Questions for the visit"), tr("What to ask, and the answers")),
        MoreRow(ShowPrescription(), tr("Prescription"), doses.order(order) if order else tr("No current prescription")),
        MoreRow(ShowMedicines(), tr("Other medicines"), tr("Medicines taken alongside Kineret")),
        MoreRow(ChoosePlaces(), tr("Injection sites and who injects"), fill(tr("%1; %2"), hand, places)),
        MoreRow(ChangePerson(), tr("Person and condition"), fill(tr("%1; %2"), person.name, people.mark(person))),
    )
    if not person.invented or not facts.can_write:
        return rows
    return (MoreRow(BeginDiary(), tr("Start my own diary"), tr("This diary belongs to an invented person")), *rows)


def _sheets(facts: MoreFacts) -> tuple[MoreRow, ...]:
    reads = (
        MoreRow(MakeReport(), tr("Report for the clinic"), tr("For a period you choose, on paper or as a PDF")),
        MoreRow(ExportDiary(), tr("Export the diary"), tr("Save the entries as a file for other programs")),
        MoreRow(ShareDiary(), tr("Share with another carer"), tr("Exchange entries with another computer")),
        MoreRow(RemindOnPhone(), tr("Calendar for your phone"), tr("Upcoming doses as a calendar file")),
        MoreRow(ShowBackups(), tr("Backups"), tr("Copies of this diary that you can restore")),
    )
    writes = (
        MoreRow(EnterPaperMonth(), tr("Enter a paper month"), tr("Type in a month that was written on paper")),
        MoreRow(BringInFile(), tr("Import"), tr("Another copy of this diary, or a file from another app")),
    )
    return (*reads, *(writes if facts.can_write else ()))


def _computer(facts: MoreFacts) -> tuple[MoreRow, ...]:
    writes = (
        MoreRow(AskWhoWrites(), tr("Who is making entries"), facts.writer),
        MoreRow(SetReminders(), tr("Reminders"), tr("When, how often, and whether they work here")),
    )
    return (
        MoreRow(ChooseDiary(), tr("Diaries"), tr("Open another diary, or open one read-only")),
        *(writes if facts.can_write else ()),
        MoreRow(SetAppearance(), tr("Appearance"), tr("Text size, colours, motion")),
        MoreRow(
            ShowAbout(),
            tr("About and sources"),
            tr("What this app is for, and where its medical information comes from"),
        ),
    )
