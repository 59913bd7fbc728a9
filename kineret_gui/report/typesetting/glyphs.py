"""The fonts that a text needs, and those of its signs that none of them can show.

Latin, Greek, Cyrillic, Hebrew and Arabic come out of the fonts of the window and the one that the typesetter carries,
the same on every computer. For anything else the fonts of this computer are asked. A sign that none of them has is
printed as a box.
"""

import json
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import typst

from kineret_gui.device.font_files import font_files
from kineret_gui.diary.frozen import frozen

BOX = "\u25a1"
_BROUGHT_ALONG = ("IBM Plex Sans", "IBM Plex Sans Arabic", "Heebo", "Libertinus Serif")
# Taken before all other fonts, on a computer that has them.
_LIKED = (
    "Noto Naskh Arabic",
    "Amiri",
    "Noto Sans Arabic",
    "Geeza Pro",
    "Segoe UI",
    "Noto Sans CJK SC",
    "PingFang SC",
    "Microsoft YaHei",
    "DejaVu Sans",
)
_PROBE = b"""#set document(title: "Signs")
#let asked = json("asked.json")
#set text(lang: "en", font: asked.families, fallback: asked.fallback)
#asked.signs.join(linebreak())"""


@frozen
class Lettering:
    """The fonts for a text, the families in the order in which they are asked, and the signs that they cannot show."""

    fonts: typst.Fonts
    families: tuple[str, ...]
    unshowable: frozenset[str] = frozenset()


class Signs:
    """Knows the fonts. Those of the computer are looked up when they are first needed."""

    def __init__(self) -> None:
        self._carried = _brought_along()
        self._all: Lettering | None = None

    def lettering(self, text: str) -> Lettering:
        """Return what it takes to set a text."""
        signs = _beyond_ascii(text)
        never = {sign for sign in signs if _is_never_shown(sign)}
        asked = sorted(signs - never)
        if _can_show(asked, self._carried, fallback=False):
            return Lettering(self._carried.fonts, self._carried.families, frozenset(never))
        everything = self._all = self._all or _every_font()
        return Lettering(everything.fonts, everything.families, frozenset(never | _missing(asked, everything)))

    def without_marks(self, text: str) -> Lettering:
        """The same without accents that stand beside their letter: a font may have both and not set them together."""
        usual = self.lettering(text)
        return replace(usual, unshowable=usual.unshowable | set(filter(is_mark, _beyond_ascii(text))))

    def plainest(self, text: str) -> Lettering:
        """The same, where nothing but ASCII is trusted."""
        return Lettering(self._carried.fonts, self._carried.families, frozenset(_beyond_ascii(text)))


def boxed(text: str, unshowable: Collection[str]) -> Iterator[str]:
    """The text with a box for each of these signs; what joins or marks the sign before goes with it."""
    after_box = False
    for sign in text:
        joins = after_box and is_mark(sign)
        if sign in unshowable or joins:
            if not joins:
                yield BOX
            after_box = True
        else:
            yield sign
            after_box = False


def is_mark(sign: str) -> bool:
    """Return whether a sign has no place of its own beside the one before it: accents, joiners, variants."""
    return unicodedata.bidirectional(sign) in ("NSM", "BN")


def _beyond_ascii(text: str) -> set[str]:
    return {sign for sign in set(text) if not " " <= sign <= "~" and sign != "\n"}


def _is_never_shown(sign: str) -> bool:
    """Return whether no font has it or PDF/UA bars it: controls, surrogates, what Unicode keeps empty, the BOM."""
    return unicodedata.category(sign) in ("Cc", "Cs") or sign == "\ufeff" or ord(sign) & 0xFFFE == 0xFFFE


def _brought_along() -> Lettering:
    return _known(typst.Fonts(include_system_fonts=False, font_paths=_folders()), _BROUGHT_ALONG)


def _every_font() -> Lettering:
    return _known(typst.Fonts(font_paths=_folders()), (*_BROUGHT_ALONG, *_LIKED))


def _known(fonts: typst.Fonts, families: tuple[str, ...]) -> Lettering:
    known = set(fonts.families())
    return Lettering(fonts, tuple(family for family in families if family in known))


def _folders() -> list[str]:
    return sorted({str(path.parent) for path in font_files()})


def _missing(signs: Sequence[str], lettering: Lettering) -> set[str]:
    """The signs that no font can show, by halving."""
    if not signs or _can_show(signs, lettering, fallback=True):
        return set()
    if len(signs) == 1:
        return set(signs)
    half = len(signs) // 2
    return _missing(signs[:half], lettering) | _missing(signs[half:], lettering)


def _can_show(signs: Sequence[str], lettering: Lettering, *, fallback: bool) -> bool:
    """Return whether these signs can be set; `fallback` asks every font, not only the families that were named."""
    asked = {"signs": signs, "families": lettering.families, "fallback": fallback}
    files = {"main.typ": _PROBE, "asked.json": json.dumps(asked).encode()}
    try:
        typst.Compiler(files, font_paths=lettering.fonts, ignore_system_fonts=True).compile(  # type: ignore[type-var]
            format="pdf", pdf_standards="ua-1"
        )
    except typst.TypstError:
        return False
    return True
