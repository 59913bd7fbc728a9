"""Facts for tests, written as a person would say them: `injection("2026-03-10 08:05")`."""

import json
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, TypeVar

from kineret_gui.diary.entry import Entry, Fact, new_id
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.facts.site import Figure, Place, Spot, figure_from
from kineret_gui.diary.moment import DAY_STARTS, Moment, Now, moment_at
from kineret_gui.diary.rules.schedule import DoseId

F = TypeVar("F", bound=Fact)
ZONE = "Europe/Berlin"
BODY = Path(__file__).parent.parent / "resources" / "body"
SPOT = "thigh-front-left/upper-inner"


def day(text: str) -> date:
    return date.fromisoformat(text)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def at(text: str, zone: str = ZONE, day_starts: int = DAY_STARTS) -> Moment:
    """The moment at which the clock on the wall shows this."""
    return moment_at(wall(text), zone, day_starts)


def now(text: str, zone: str = ZONE) -> Now:
    return Now(at(text, zone).utc, zone)


def person(name: str = "Ada Example", since: str = "2026-03-01", **more: Any) -> Person:
    return Person(name, day(since), **more)


def order(starts: str = "2026-03-01", *times: str, syringes: tuple[int, ...] = (100,), **more: Any) -> Prescription:
    """What the clinic ordered: 100 mg a day at 08:00 unless said otherwise."""
    return Prescription(day(starts), syringes, tuple(map(time.fromisoformat, times or ("08:00",))), **more)


def dose(text: str) -> DoseId:
    """The dose of a diary day and a usual time, as `2026-03-10 08:00`."""
    return DoseId(wall(text).date(), wall(text).time())


def injection(when: str | Moment, answers: str | None = None, **more: Any) -> Injection:
    """One syringe of 100 mg into the left thigh by the person, unless said otherwise."""
    usual: dict[str, Any] = {"milligrams": 100, "spot": SPOT, "given_by": Giver.MYSELF}
    moment = at(when) if isinstance(when, str) else when
    return Injection(moment=moment, answers=dose(answers) if answers else None, **(usual | more))


def answer(text: str, said: Answer) -> DoseAnswer:
    return DoseAnswer(dose(text), said)


def entry(fact: F, id: str = "", written: str = "2026-03-31 12:00", replaces: str | None = None) -> Entry[F]:
    """The fact as it stands in the diary; `written` is in UTC."""
    return Entry(id or new_id(), fact, "Ada Example", wall(written).replace(tzinfo=UTC), "laptop", replaces)


def place(id: str, *spots: str, by_someone_else_only: bool = False) -> Place:
    return Place(id, "front", "", by_someone_else_only, tuple(Spot(f"{id}/{spot}", 0, 0) for spot in spots))


def figure(name: str = "adult") -> Figure:
    """The drawn body that the program shows."""
    return figure_from(json.loads((BODY / f"{name}.json").read_text("utf-8")))
