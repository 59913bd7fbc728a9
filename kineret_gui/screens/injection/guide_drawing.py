"""The drawing of each step of the guided injection, with words that say the same. Pure."""

from collections.abc import Mapping
from dataclasses import field

from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.guide import GuideForm, Step
from kineret_gui.wording import doses, fill
from kineret_gui.wording.translation import tr


@frozen
class GuideDrawing:
    """One drawing: its name among the resources, a sentence that says what it shows, and the words of its labels."""

    name: str = ""
    says: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


def guide_drawing(form: GuideForm) -> GuideDrawing:
    """Return the drawing of the step that the form stands at; none where the body itself is drawn."""
    match form.step:
        case Step.FRIDGE:
            return GuideDrawing(
                "fridge",
                tr("Drawing: the syringe is taken out of the fridge and left for 30 minutes with its cover on."),
                {"half-hour": tr("30 min")},
            )
        case Step.CHECK:
            return GuideDrawing(
                "check", tr("Drawing: the pack with its label and expiry date, and a check of the liquid.")
            )
        case Step.DOSE:
            return _syringe(form.milligrams)
        case Step.PLACE:
            return GuideDrawing()
        case Step.INJECT:
            return GuideDrawing(
                "fold",
                tr("Drawing, seen from above: two fingers pinch a fold of skin, with the needle in the middle."),
                {"from-above": tr("Seen from above")},
            )
        case Step.CONFIRM:
            return GuideDrawing("confirm", tr("Drawing: the empty syringe after it has been pulled out of the skin."))
        case Step.AFTERWARDS:
            return GuideDrawing(
                "sharps", tr("Drawing: the syringe goes into the sharps box. The cover is not put back on.")
            )


def _syringe(milligrams: int) -> GuideDrawing:
    """The syringe at the ordered mark: what stays, and what goes away."""
    stays, away = doses.amount(milligrams), doses.amount(FULL_SYRINGE - milligrams)
    mark = str(milligrams)
    if milligrams == FULL_SYRINGE:
        return GuideDrawing(
            "syringe-whole",
            fill(tr("Drawing: a full syringe. The dose is all of it: %1."), stays),
            {"mg": mark, "whole": fill(tr("All %1"), stays)},
        )
    words = {"mg": mark, "stay": stays, "stays": tr("inject"), "away": away, "goes-away": tr("push out")}
    return GuideDrawing(
        "syringe",
        fill(tr("Drawing: the plunger stops at the %1 mark. %2 is pushed out, and %1 is left to inject."), stays, away),
        {**words, "stop": fill(tr("Stop at %1"), stays)},
    )
