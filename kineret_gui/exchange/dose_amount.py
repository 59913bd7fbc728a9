"""The amount of a dose as another program writes it: understood, presumed, or not known. Free text, in any language.

A syringe of Kineret holds 100 mg in 0.67 ml and is marked in steps of 10 mg from 20 mg (SmPC 2 and 6.5).
"""

import re
from fractions import Fraction
from functools import lru_cache

from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.frozen import frozen

_MOST = 9  # syringes of one dose
_LEAST_MG = 10  # a figure from here on cannot be a number of syringes

_FIGURE = r"[0-9]{1,4}(?:[.,][0-9]{1,3})?"
_MG = rf"({_FIGURE})\s*mg"
_ONE = re.compile(_MG)
_SEVERAL = re.compile(rf"([1-9])\s*[x×*]\s*{_MG}")
_COUNT = r"([1-9])(?:\s*\w+)?"  # and the word for it, as `syringe`
_IN_BRACKETS = re.compile(rf"{_COUNT}\s*\(\s*{_MG}\s*\)")
_BRACKETS_AFTER = re.compile(rf"{_MG}\s*\(\s*{_COUNT}\s*\)")
_ML = re.compile(r"([0-9](?:[.,][0-9]{1,3})?)\s*ml")
_PARTS = {"¼": "1/4", "½": "1/2", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}
_BARE = re.compile(rf"({_FIGURE}|[1-9]/[1-9]|[1-9]?[{''.join(_PARTS)}])")
_SYRINGES = re.compile(
    rf"{_BARE.pattern}\s*(?:x\s*)?"
    r"(?:(?:pre-?filled )?syringes?|(?:fertig)?spritzen?|seringues?|jeringas?|siring(?:a|he)|şırınga|enjektör"
    r"|spuit(?:en)?|injections?|injektion(?:en)?|inyecci(?:ón|ones)|iniezion[ei]|enjeksiyon|shots?|doses?|dos(?:is|en)|dosi)"
)
_STATED = re.compile(r"\d\s*(?:mg|ml|µg|μg|mcg|g|ie|iu|ui)\b")
_MARKS = range(20, FULL_SYRINGE + 1, 10)  # mg
_MG_IN_ML = 150


@frozen
class DoseAmount:
    """An amount, as far as its words go.

    milligrams  whole mg of each syringe; empty where the words do not say it
    syringes    how many syringes, where the words say that and no mg; may be a part of one
    is_presumed whether the words leave open what they count
    is_unclear  whether they name an amount that cannot be kept, as `66.5 mg`: nothing may stand in its place
    """

    milligrams: tuple[int, ...] = ()
    syringes: Fraction | None = None
    is_presumed: bool = False
    is_unclear: bool = False

    @property
    def is_nothing(self) -> bool:
        """Return whether the words say that nothing was given."""
        return self.syringes == 0


NOT_STATED = DoseAmount()
NOTHING = DoseAmount(syringes=Fraction(0))
_UNCLEAR = DoseAmount(is_unclear=True)


@lru_cache(maxsize=1000)
def amount_of_words(words: str) -> DoseAmount:
    """Return what an amount in somebody's words comes to. The same few stand in thousands of lines."""
    text = " ".join(words.split()).casefold()
    if not text:
        return NOT_STATED
    known = _in_milligrams(text) or _in_millilitres(text) or _in_syringes(text) or _bare(text)
    if known:
        return known
    return _UNCLEAR if _STATED.search(text) else DoseAmount(is_presumed=True)


def _in_milligrams(text: str) -> DoseAmount | None:
    if match := _ONE.fullmatch(text):
        return _of(1, match[1])
    if match := _SEVERAL.fullmatch(text):
        return _of(int(match[1]), match[2])
    if match := _IN_BRACKETS.fullmatch(text):
        return _of(1, match[2]) if match[1] == "1" else _UNCLEAR  # of several: each of them, or all together
    if match := _BRACKETS_AFTER.fullmatch(text):
        return _of(1, match[1]) if match[2] == "1" else _UNCLEAR
    return None


def _of(times: int, figure: str) -> DoseAmount:
    value = _fraction(figure)
    if value is None or value.denominator != 1:
        return _UNCLEAR
    return DoseAmount((int(value),) * times) if value else NOTHING


def _in_millilitres(text: str) -> DoseAmount | None:
    match = _ML.fullmatch(text)
    if not match:
        return None
    written = match[1].replace(",", ".")
    if not Fraction(written):
        return NOTHING
    marks = [mg for mg in _MARKS if Fraction(written) in _as_printed(mg)]
    return DoseAmount((marks[0],)) if marks else _UNCLEAR


def _as_printed(milligrams: int) -> tuple[Fraction, ...]:
    """The ml of a mark, to two digits and to three."""
    return tuple(round(Fraction(milligrams, _MG_IN_ML), digits) for digits in (2, 3))


def _in_syringes(text: str) -> DoseAmount | None:
    match = _SYRINGES.fullmatch(text)
    count = _fraction(match[1]) if match else None
    if count is None or count > _MOST:
        return None
    return DoseAmount(syringes=count, is_presumed=count.denominator != 1)


def _bare(text: str) -> DoseAmount | None:
    """A figure without a unit: a few are syringes, many are mg. Between them, nobody knows."""
    figure = _fraction(text) if _BARE.fullmatch(text) else None
    if figure is None:
        return None
    if figure == 0:
        return NOTHING
    if figure.denominator == 1 and figure >= _LEAST_MG:
        return DoseAmount((int(figure),), is_presumed=True)
    if figure in _as_printed(FULL_SYRINGE):
        return DoseAmount((FULL_SYRINGE,), is_presumed=True)
    written_as_part = not re.search(r"[.,]", text) or figure.denominator == 1
    return DoseAmount(syringes=figure, is_presumed=True) if figure <= 2 and written_as_part else None


def _fraction(figure: str) -> Fraction | None:
    """The value of `100`, `100,0`, `3/4` or `1½`; None of `1.000`, which is a thousand to many."""
    whole, part = re.sub(r"[¼½¾⅓⅔]", "", figure), figure[-1:]
    if part in _PARTS:
        return Fraction(whole or "0") + Fraction(_PARTS[part])
    if re.fullmatch(r"[1-9][0-9]*[.,][0-9]{3}", figure):
        return None
    return Fraction(figure.replace(",", ".")) if figure.isascii() else None
