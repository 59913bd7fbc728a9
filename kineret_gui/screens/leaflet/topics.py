"""The topics of *About Kineret*: the groups of sentences each is made of. Pure."""

from enum import StrEnum

from kineret_gui.wording.translation import tr


class Topic(StrEnum):
    """The topics in the order of the page; routes and links name them by their value."""

    WHAT = "what"
    USES = "uses"
    STUDIES = "studies"
    DOCTOR_FIRST = "doctor-first"
    TREATMENT = "treatment"
    EFFECTS = "effects"
    KEEPING = "keeping"
    READ_ON = "read-on"


GROUPS: dict[Topic, tuple[str, ...]] = {
    Topic.WHAT: ("what-it-is", "ingredients"),
    Topic.USES: ("use-ra", "use-caps", "use-dira", "use-fmf", "use-stills", "use-covid"),
    Topic.STUDIES: (
        *("study-ra", "study-caps", "study-fmf"),
        *("study-stills-first", "study-stills-second", "study-stills-third", "study-covid"),
    ),
    Topic.DOCTOR_FIRST: ("who-must-not", "pregnancy", "talk-first", "do-not-combine"),
    Topic.TREATMENT: ("starting", "children", "same-time", "checks", "forgotten-dose", "too-much", "stopping"),
    Topic.EFFECTS: (
        *("side-effects", "very-common-effects", "site-reactions", "common-effects", "infections"),
        *("uncommon-effects", "unknown-effects", "report-side-effects"),
    ),
    Topic.KEEPING: ("keeping",),
    Topic.READ_ON: ("read-on",),
}
# The groups of which each sentence can be recorded from the page.
RECORDED = ("very-common-effects", "common-effects", "uncommon-effects", "unknown-effects")


def title(topic: Topic) -> str:
    """Return what the topic is called, as a page and as a way to it."""
    match topic:
        case Topic.WHAT:
            return tr("What Kineret is")
        case Topic.USES:
            return tr("What it is used for")
        case Topic.STUDIES:
            return tr("What studies showed")
        case Topic.DOCTOR_FIRST:
            return tr("Who must not use it")
        case Topic.TREATMENT:
            return tr("During treatment")
        case Topic.EFFECTS:
            return tr("Side effects")
        case Topic.KEEPING:
            return tr("Storing Kineret")
        case Topic.READ_ON:
            return tr("Authorisation and further reading")


def detail(topic: Topic) -> str:
    """Return what is found there, so that a question leads to the right one."""
    match topic:
        case Topic.WHAT:
            return tr("A copy of a natural protein, and its other ingredients")
        case Topic.USES:
            return tr("Each disease, and any medicine used with it")
        case Topic.STUDIES:
            return tr("RA, CAPS, FMF, Still's disease, COVID-19")
        case Topic.DOCTOR_FIRST:
            return tr("What to tell the doctor first: pregnancy, infections, vaccinations, other medicines")
        case Topic.TREATMENT:
            return tr("Prescription, training, children, blood tests, missed doses, too much")
        case Topic.EFFECTS:
            return tr("How common they are, how long they last, and how to record them")
        case Topic.KEEPING:
            return tr("Fridge, room temperature, children, disposal")
        case Topic.READ_ON:
            return tr("Dates, and where to find the full texts")


def caution(topic: Topic) -> str:
    """Return what is to be known before reading; empty where nothing is."""
    match topic:
        case Topic.STUDIES:
            return tr(
                "These figures show what happened in groups of people. They do not say what will happen to one person."
            )
        case Topic.TREATMENT:
            return tr(
                "The clinic sets the dose and the dates. If this page says something different, follow the clinic."
            )
        case _:
            return ""
