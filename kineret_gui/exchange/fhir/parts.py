"""Pieces that the resources of a bundle are made of."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.exchange.fhir.codes import Coding, site_codes
from kineret_gui.exchange.fhir.words import FhirWords

Resource = dict[str, Any]

_FARTHEST = timedelta(hours=14)
_OTHER_BLANKS = re.compile(r"[^\S \r\n\t]")  # which a FHIR string may not hold


@frozen
class Teller:
    """The subject that every resource has to name, and the words to say things in."""

    patient: str
    name: str
    words: FhirWords

    @property
    def subject(self) -> dict[str, str]:
        return {"reference": url(self.patient), "display": self.name}


def resource_id(of: str) -> str:
    """An id that is the same in each export, whatever the id in the diary looks like."""
    return str(uuid5(NAMESPACE_OID, of))


def url(id: str) -> str:
    return f"urn:uuid:{id}"


def plain(text: str) -> str:
    """A text as FHIR takes it: no blanks but the usual ones, none at its ends."""
    return _OTHER_BLANKS.sub(" ", text).strip()


def concept(text: str, codes: Iterable[Coding] = ()) -> dict[str, Any]:
    """A thing by its name, and by the codes of others."""
    coding = list(codes)
    return {**({"coding": coding} if coding else {}), "text": plain(text)}


def body_site(place: str, spot: str | None, words: FhirWords) -> dict[str, Any]:
    """Return where on the body, with the side in words."""
    return concept(words.spot(spot) if spot else words.place(place), site_codes(place))


def instant(moment: Moment) -> str:
    """Return when it was, with the offset that held there and then."""
    return instant_of(moment.at)


def instant_of(at: datetime) -> str:
    """An aware time with its offset; in UTC where FHIR knows no such offset."""
    offset = at.utcoffset() or timedelta()
    if abs(offset) > _FARTHEST or offset.total_seconds() % 60:
        return utc(at)
    return at.isoformat()


def utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def notes(entry: Entry[Fact], *texts: str) -> dict[str, Any]:
    """The texts that say something, each with who wrote it and when; nothing where none does."""
    author = {"authorString": plain(entry.by)} if plain(entry.by) else {}
    written = [{**author, "time": utc(entry.written), "text": plain(text)} for text in texts if plain(text)]
    return {"note": written} if written else {}
