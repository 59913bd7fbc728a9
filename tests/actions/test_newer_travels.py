"""Whatever a newer version adds, at whatever depth: it travels word for word through all that this one does."""

import io
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kineret_gui.actions.export_tables import exporting_tables
from kineret_gui.actions.import_entries import Imported, import_entries
from kineret_gui.diary.entry import KINDS, Foreign, kind_of
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.json_import import reading_json
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.exchange.tables.csv_import import reading_lines
from kineret_gui.store.codec import encode
from tests.every_kind import FULL, SPARSE
from tests.facts import injection, now
from tests.newer import canonical, written_as
from tests.store.diaries import WRITER, add, begun, opened, problems, records_on_disk

NAMES = st.text(st.characters(codec="utf-8"), max_size=6).map(lambda name: f"x-{name}")
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
FACTS = [fact for fact in (*FULL, *SPARSE) if kind_of(fact) != "withdrawal"]


@st.composite
def additions(draw: st.DrawFn) -> Foreign:
    """A fact with more in it: in itself, in its parts, and sometimes another value where there was one."""
    fact = draw(st.sampled_from(FACTS))
    body = json.loads(encode(fact))
    for part in [body, *_parts(body)]:
        if draw(st.booleans()):
            part |= draw(st.dictionaries(NAMES, VALUES, max_size=3))
    if draw(st.integers(0, 3)) == 0:
        body[draw(st.sampled_from(sorted(body)))] = draw(VALUES)
    return written_as(fact, body)


def _parts(body: Any) -> list[dict[str, Any]]:
    inner = body.values() if isinstance(body, dict) else body if isinstance(body, list) else ()
    return [part for one in inner for part in ([one] if isinstance(one, dict) else []) + _parts(one)]


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(facts=st.lists(additions(), min_size=1, max_size=4), kind=st.sampled_from(["weather", *KINDS]))
def test_nothing_of_it_is_lost_on_any_way(facts: list[Foreign], kind: str) -> None:
    """Written, opened, written beside, merged with a copy that went on, exported, and brought into a new diary."""
    facts = [*facts, Foreign("weather", facts[0].on, canonical({"kind": kind, "sky": ["grey", 1]}))]
    with tempfile.TemporaryDirectory() as folder:
        home, phone, anew = (Path(folder) / name for name in ("home.diary", "phone.diary", "anew.diary"))
        with_them = begun(home)
        model = {add(with_them, fact).id: fact.body for fact in facts}
        with_them.close()
        shutil.copy(home, phone)
        for path, device in (home, "laptop"), (phone, "phone"):
            diary = opened(path, device)
            diary.of_days(facts[0].on, facts[0].on)
            add(diary, injection("2026-03-20 08:05"))
            diary.close()

        for path, other, device in (home, phone, "laptop"), (phone, home, "phone"):
            assert isinstance(import_entries(path, records_on_disk(other), device, WRITER), Imported)
        exported = run_task(writing_json(records_on_disk(home)))
        assert isinstance(
            import_entries(anew, run_task(reading_json(io.BytesIO(exported))), "tablet", WRITER), Imported
        )

        for path in home, phone, anew:
            assert problems(path) == []
            assert set(records_on_disk(path)) == set(records_on_disk(home))
            assert {r.id: r.body for r in records_on_disk(path) if r.id in model} == model
            assert run_task(writing_json(records_on_disk(path))) == exported
        tables = run_task(exporting_tables(opened(anew, read_only=True), now("2026-03-31 12:00"), Bom.WITH))
        lines = {line.entry.id: line.entry.fact for line in run_task(reading_lines(tables.content))}
        assert {id: getattr(lines[id], "body", "") or encode(lines[id]) for id in model} == model
