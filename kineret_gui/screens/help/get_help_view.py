"""The page Get help as it is shown. Pure."""

from collections.abc import Collection

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.diary_reader import source_line
from kineret_gui.screens.help.sign_outcome import SignNoted, SignOutcome, outcome_text, press_hint
from kineret_gui.wording import about, emergency, fill
from kineret_gui.wording.leaflet import Leaflet, Sentence, SentenceRow
from kineret_gui.wording.translation import tr, translatable

# The groups of signs, the most urgent first; the heading says it as strongly as the leaflet does.
HEADINGS = {
    "help-at-once": translatable("Get medical help immediately"),
    "help-immediately": translatable("Tell the doctor immediately"),
    "help-as-soon-as-possible": translatable("Contact the clinic as soon as possible"),
    "help-same-day": translatable("Tell the doctor today"),
    "help-ask": translatable("Ask the doctor or nurse soon"),
}
SIGNS = tuple(HEADINGS)
_URGENT = ("help-at-once", "help-immediately")
_LINES = ("too-much", "who-must-not", "pregnancy", "talk-first", "do-not-combine", "report-side-effects")


@frozen
class SignRow:
    """One sign to press, and whether it was written down since the page was opened."""

    sign: str
    words: str
    noted: bool


@frozen
class SignGroupView:
    """Signs of one urgency under their heading, with what the leaflet says of all of them.

    is_urgent   whether help is needed now, and not only advice
    """

    heading: str = ""
    is_urgent: bool = False
    lead: tuple[SentenceRow, ...] = ()
    signs: tuple[SignRow, ...] = ()


@frozen
class HelpView:
    """Everything on the page but the signs.

    chosen, chosen_text, chosen_basis  the sign that was chosen last, what the leaflet says of it, and the text it rests
                 on; empty where none was
    outcome      why it is not in the diary; empty where it is, which the bar above the page says
    emergency    the emergency number where it was said; it differs from country to country
    numbers      the numbers of some countries, where none was said
    """

    pressing: str = ""
    chosen: str = ""
    chosen_text: str = ""
    chosen_basis: str = ""
    outcome: str = ""
    clinic: str = ""
    emergency: str = ""
    numbers: str = ""
    too_much: tuple[SentenceRow, ...] = ()
    who_must_not: tuple[SentenceRow, ...] = ()
    talk_first: tuple[SentenceRow, ...] = ()
    do_not_combine: tuple[SentenceRow, ...] = ()
    report: tuple[SentenceRow, ...] = ()
    source: str = ""


def help_view(
    leaflet: Leaflet, person: Person | None, chosen: Sentence | None, outcome: SignOutcome | None, *, can_write: bool
) -> HelpView:
    """Return the page; `outcome` is that of the sign that was chosen last."""
    number = person.emergency_phone if person else ""
    clinic = person.clinic_phone if person else ""
    is_missing = outcome is not None and not isinstance(outcome, SignNoted)
    return HelpView(
        pressing=press_hint(can_write=can_write),
        chosen=chosen.label if chosen else "",
        chosen_text=chosen.text if chosen else "",
        chosen_basis=about.rests_on(chosen) if chosen else "",
        outcome=outcome_text(outcome) if outcome and is_missing else "",
        clinic=fill(tr("Clinic: %1"), clinic) if clinic else "",
        emergency=emergency.call(number),
        numbers=emergency.where_dialled(number, leaflet.region()),
        too_much=about.lines(leaflet.group("too-much")),
        who_must_not=about.lines(leaflet.group("who-must-not")),
        talk_first=about.lines((*leaflet.group("pregnancy"), *leaflet.group("talk-first"))),
        do_not_combine=about.lines(leaflet.group("do-not-combine")),
        report=about.lines(leaflet.group("report-side-effects")),
        source=source_line([sentence for name in (*SIGNS, *_LINES) for sentence in leaflet.group(name)]),
    )


def sign_group_view(leaflet: Leaflet, group: str, noted: Collection[str]) -> SignGroupView:
    """Return a group of signs; `noted` are the ids of those that were written down."""
    return SignGroupView(
        heading=heading(group),
        is_urgent=group in _URGENT,
        lead=about.lines(leaflet.group(group.replace("help", "lead", 1))),
        signs=tuple(SignRow(sign.id, sign.label, sign.id in noted) for sign in leaflet.group(group)),
    )


def heading(group: str) -> str:
    """Return what to do about the signs of a group, in the words that stand over them."""
    return tr(HEADINGS[group])
