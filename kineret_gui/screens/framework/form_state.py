"""The state of a form: the piece that is open, and why the form cannot be written yet. Pure."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kineret_gui.diary.frozen import frozen


@frozen
class FormError:
    """The reason why a form cannot be written yet.

    message  said above the button, until anything is changed
    part     the piece of the page that is open then; None where that stays as it is
    beside   said beside the field that it is about, until that field is changed
    """

    message: str
    part: str | None = None
    beside: str = ""


NO_ERROR = FormError("")


@frozen
class FormState:
    """The progress of a person through a form.

    part     the piece that is open; empty while none is
    error    why it could not be written when that was tried last
    checked  whether that was tried: from then on each field says what is wrong with it
    """

    part: str = ""
    error: FormError = NO_ERROR
    checked: bool = False


def needed(form: Any, check: Callable[[Any], Any], **fields: str) -> tuple[str, ...]:
    """Return those of the text fields that the form's own check refuses while they are empty: each says so.

    fields  the name of each in the form, and in what the check returns; the latter is "" where that is one reason
    """
    return tuple(name for name, reason in fields.items() if _reason(check(replace(form, **{name: ""})), reason))


def _reason(wrong: Any, name: str) -> str:
    return str(getattr(wrong, name) if name else wrong)


@frozen
class EntryFormView:
    """The fields that the view of every such page has.

    wrong     why the form cannot be written yet; empty while nothing was refused
    corrects  whether an entry that is there is changed
    needed    the fields without which nothing is written
    """

    part: str = ""
    wrong: str = ""
    corrects: bool = False
    needed: tuple[str, ...] = ()
