"""Sheets to PDF and to pictures of pages, through the Typst templates in resources/report.

What a person wrote goes in as JSON and is read there as text, so that it can never become markup. The typesetter reads
the templates and what is handed to it, and nothing else.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import typst

from kineret_gui.report.typesetting.glyphs import Lettering, Signs
from kineret_gui.report.typesetting.packing import Packed, packed
from kineret_gui.report.typesetting.paper import Paper, Sheet

_PDF: Mapping[str, Any] = {"format": "pdf", "pdf_standards": "ua-1"}


class NotTypeset(Exception):
    """The sheet could not be put on paper. Whatever stands in a diary can be, so this is a mistake of ours."""


class Typesetter:
    """Puts sheets on paper with the templates of a folder.

    Both methods take from a tenth of a second for a year to seconds for ten, and let other threads run meanwhile.
    """

    def __init__(self, templates: Path) -> None:
        self._templates = {path.name: path.read_bytes() for path in templates.glob("*.typ")}
        self._signs = Signs()

    def pdf(self, sheet: Sheet, paper: Paper) -> bytes:
        """The sheet as tagged PDF, PDF/UA-1. Raises NotTypeset."""
        made: bytes = self._made(sheet, paper, _PDF)
        return made

    def pages(self, sheet: Sheet, paper: Paper, ppi: float) -> list[bytes]:
        """Each page as PNG of that many pixels per inch. Raises NotTypeset."""
        made: list[bytes] | bytes = self._made(sheet, paper, {"format": "png", "ppi": ppi})
        return [made] if isinstance(made, bytes) else made

    def _made(self, sheet: Sheet, paper: Paper, output: Mapping[str, Any]) -> Any:
        whole, message = packed(sheet), ""
        template = self._templates[f"{type(sheet).__name__.lower()}.typ"]
        for lettering in self._letterings(whole):
            try:
                return self._job(template, whole, lettering, paper).compile(**output)
            except typst.TypstError as error:
                message = error.message
        raise NotTypeset(message)

    def _letterings(self, whole: Packed) -> Iterator[Lettering]:
        """With every sign that a font can show; then, should signs fail together that did not alone, with fewer."""
        yield self._signs.lettering(whole.sheet)
        yield self._signs.without_marks(whole.sheet)
        yield self._signs.plainest(whole.sheet)

    def _job(self, template: bytes, whole: Packed, lettering: Lettering, paper: Paper) -> typst.Compiler:
        job = {"paper": paper.value, "families": lettering.families, "boxed": bool(lettering.unshowable)}
        files = {
            "main.typ": template,
            **self._templates,
            **whole.files(without=lettering.unshowable),
            "job.json": json.dumps(job).encode(),
        }
        # A mapping of files is taken, though typst's own annotations do not say so.
        return typst.Compiler(files, font_paths=lettering.fonts, ignore_system_fonts=True)  # type: ignore[type-var]
