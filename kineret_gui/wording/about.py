"""Words of the program on itself, and of the leaflet's sentences it shows."""

from collections import Counter
from collections.abc import Iterable, Sequence

from kineret_gui.wording import fill, listing
from kineret_gui.wording.leaflet import Certainty, Region, Sentence, SentenceRow, Source
from kineret_gui.wording.translation import tr, translatable

_GROUPS = {
    "prepare": translatable("Before the injection"),
    "check": translatable("Checking the syringe"),
    "something-is-wrong": translatable("If something is wrong with a syringe"),
    "dose-full": translatable("A full syringe"),
    "dose-partial": translatable("Part of a syringe"),
    "dose-several": translatable("Several syringes"),
    "choose-place": translatable("Choosing the injection site"),
    "inject": translatable("Injecting"),
    "afterwards": translatable("After the injection"),
    "forgotten-dose": translatable("A missed dose"),
    "too-much": translatable("Too much Kineret"),
    "stopping": translatable("Stopping Kineret"),
    "same-time": translatable("Time of day"),
    "lead-at-once": translatable("What to do immediately"),
    "help-at-once": translatable("Signs that need help immediately"),
    "lead-immediately": translatable("What to do about a serious infection"),
    "help-immediately": translatable("Signs to report immediately"),
    "lead-as-soon-as-possible": translatable("Lung disease in Still's disease"),
    "help-as-soon-as-possible": translatable("Signs to report as soon as possible"),
    "lead-same-day": translatable("What to tell the doctor today"),
    "help-same-day": translatable("Signs to tell the doctor about today"),
    "lead-ask": translatable("Who to ask"),
    "help-ask": translatable("Signs to ask about"),
    "who-must-not": translatable("Who must not use Kineret"),
    "ingredients": translatable("What Kineret contains"),
    "talk-first": translatable("Talk to the doctor first"),
    "pregnancy": translatable("Pregnancy and breast-feeding"),
    "do-not-combine": translatable("What not to combine with Kineret"),
    "very-common-effects": translatable("Very common side effects"),
    "common-effects": translatable("Common side effects"),
    "about-side-effects": translatable("About side effects"),
    "infections": translatable("Infections"),
    "uncommon-effects": translatable("Uncommon side effects"),
    "unknown-effects": translatable("Side effects whose frequency is not known"),
    "side-effects": translatable("Who gets side effects"),
    "site-reactions": translatable("Injection site reactions"),
    "report-side-effects": translatable("Reporting side effects"),
    "what-it-is": translatable("What Kineret is and how it works"),
    "use-ra": translatable("Rheumatoid arthritis"),
    "use-caps": translatable("CAPS"),
    "use-dira": translatable("DIRA"),
    "use-fmf": translatable("Familial Mediterranean fever (FMF)"),
    "use-stills": translatable("Still's disease"),
    "use-covid": translatable("COVID-19"),
    "starting": translatable("How treatment starts"),
    "children": translatable("Children"),
    "checks": translatable("Blood tests and other checks"),
    "study-ra": translatable("Studies in rheumatoid arthritis"),
    "study-caps": translatable("Studies in CAPS"),
    "study-fmf": translatable("Studies in familial Mediterranean fever (FMF)"),
    "study-stills-first": translatable("Still's disease: the first study"),
    "study-stills-second": translatable("Still's disease: the second study"),
    "study-stills-third": translatable("Still's disease: the third study"),
    "study-covid": translatable("Studies in COVID-19"),
    "keeping": translatable("Storing Kineret"),
    "read-on": translatable("Authorisation and further reading"),
}


def purpose() -> tuple[str, ...]:
    """The intended purpose."""
    return (
        tr("A personal record and memory aid for one person's Kineret (anakinra) injections."),
        tr("It stores what you and the clinic decided, and shows what the leaflet says, with the source."),
        tr("It does not work out doses, give advice based on your entries, or score symptoms."),
        tr("It does not replace advice from the clinic."),
        tr("The diary is stored in one file on this computer. Nothing is sent anywhere."),
    )


def version(number: str) -> str:
    if not number:
        return tr("Running from its folder (not installed)")
    return fill(tr("Version %1"), number)


def group(name: str) -> str:
    """The title of a group of sentences; an unknown one by its name."""
    return tr(_GROUPS[name]) if name in _GROUPS else name


def count(sentences: int) -> str:
    return tr("%n sentence(s)", n=sentences)


def certainty(certainty: Certainty) -> str:
    """Return how near a sentence stands to the product information."""
    if certainty is Certainty.PRIMARY:
        return tr("product information")
    return tr("not product information")


def dated(source: Source) -> str:
    """A text by its title, with its date."""
    return fill(tr("%1, %2"), source.title, source.date)


def region(region: Region) -> str:
    """Return where a sentence applies."""
    match region:
        case Region.EU:
            return tr("European Union")
        case Region.US:
            return tr("United States")
        case Region.ANY:
            return tr("Any country")


def rests_on(sentence: Sentence) -> str:
    """The text behind a sentence with its date, how certain that is, where it applies, and who has still to confirm."""
    text = fill(tr("%1 (%2)."), dated(sentence.source), certainty(sentence.certainty))
    return listing.sentences((text, _marks(sentence)))


def passage(sentence: Sentence) -> str:
    """The same with the part of the text."""
    return fill(tr("%1 Part: %2."), rests_on(sentence), sentence.passage)


def lines(sentences: Sequence[Sentence], among: Sequence[Sentence] = ()) -> tuple[SentenceRow, ...]:
    """Return sentences as lines of a page; whatever does not rest on what most `among` them do says so itself."""
    usual = _most_common(among or sentences)
    return tuple(SentenceRow(one.text, _own_basis(one, usual)) for one in sentences)


def sources(sentences: Iterable[Sentence]) -> str:
    """Return the texts that sentences rest on, each with its date and how certain it is."""
    texts = dict.fromkeys((one.source, one.certainty) for one in sentences)
    named = (fill(tr("%1 (%2)"), dated(source), certainty(how)) for source, how in texts)
    return fill(tr("Source: %1"), listing.parts(named)) if texts else ""


def usual_source(sentences: Sequence[Sentence]) -> str:
    """Return the text that most of the lines rest on: the others name their own."""
    usual = _most_common(sentences)
    return sources([one for one in sentences if (one.source, one.certainty) == usual])


def _most_common(sentences: Sequence[Sentence]) -> tuple[Source, Certainty] | None:
    counted = Counter((one.source, one.certainty) for one in sentences).most_common(1)
    return counted[0][0] if counted else None


def _own_basis(one: Sentence, usual: tuple[Source, Certainty] | None) -> str:
    return _marks(one) if (one.source, one.certainty) == usual else rests_on(one)


def _marks(one: Sentence) -> str:
    where = fill(tr("For: %1."), region(one.region)) if one.region is not Region.ANY else ""
    to_confirm = tr("A clinician still has to confirm this wording.") if one.to_confirm else ""
    return listing.sentences((where, to_confirm))


def not_read(region: Region) -> str:
    """Return what is to be known where the leaflet of a country was not read; empty where it was."""
    if region is not Region.US:
        return ""
    return tr(
        "The current US leaflet was not read for this app. Sentences marked for the United States come"
        " from parts of the US label. All others come from the texts named below them."
    )


def library(version: str, licence: str) -> str:
    """The version and the licence of a library, each where it is known."""
    return fill(tr("Version %1. Licence: %2"), version or tr("not known"), licence or tr("not known"))
