"""The tables of a diary, step by step, as SQL. Append only: a step that was released is never changed."""

from collections.abc import Callable, Mapping
from typing import Protocol

from kineret_gui.store.sql_medicine_views import OF_OTHER_MEDICINES
from kineret_gui.store.sql_question_views import FOR_THE_VISIT
from kineret_gui.store.sql_views import BETWEEN_INJECTIONS, OF_TWO_COPIES, ON_JOURNEYS, STANDING
from kineret_gui.store.version import APPLICATION_ID


class Executes(Protocol):
    """Whatever takes a statement: a database, or a list that only notes it."""

    def execute(self, statement: str) -> object: ...


# The table that notes the steps a file has; as sqlite-utils makes it when it brings the first diary up to date.
STEPS_TAKEN = "_sqlite_migrations"
_OF_STEPS_TAKEN = (
    f"""CREATE TABLE "{STEPS_TAKEN}" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
)""",
    f"""CREATE UNIQUE INDEX "idx_{STEPS_TAKEN}_migration_set_name"
    ON "{STEPS_TAKEN}" ("migration_set", "name")""",
)


def one_table_of_entries(db: Executes) -> None:
    """Version 1: the entries, the newest of each device, the half-filled forms, and views to read it all."""
    db.execute("""
        CREATE TABLE entry (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 80),
            kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 80),
            day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            body TEXT NOT NULL CHECK (json_valid(body)),
            written_at TEXT NOT NULL,
            by TEXT NOT NULL,
            device TEXT NOT NULL,
            device_seq INTEGER NOT NULL CHECK (device_seq > 0),
            replaces TEXT REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
            withdraws TEXT REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
            previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
            hash TEXT NOT NULL CHECK (length(hash) = 64),
            UNIQUE (device, device_seq)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE newest_of_device (
            device TEXT PRIMARY KEY,
            device_seq INTEGER NOT NULL,
            hash TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("""
        CREATE TABLE form (
            name TEXT PRIMARY KEY,
            body TEXT NOT NULL CHECK (json_valid(body))
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("CREATE INDEX entry_by_day ON entry (kind, day)")
    db.execute("CREATE INDEX entry_by_replaced ON entry (replaces) WHERE replaces IS NOT NULL")
    db.execute("CREATE INDEX entry_by_withdrawn ON entry (withdraws) WHERE withdraws IS NOT NULL")
    db.execute("CREATE INDEX injection_by_spot ON entry (body ->> '$.spot', day) WHERE kind = 'injection'")
    for verb in ("UPDATE", "DELETE"):
        db.execute(f"""
            CREATE TRIGGER no_{verb.lower()} BEFORE {verb} ON entry
            BEGIN SELECT RAISE(ABORT, 'a diary is written in ink'); END
        """)
    _create_views(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


def _create_views(db: Executes) -> None:
    db.execute(f"CREATE VIEW standing AS {STANDING}")
    for view, kind, columns in (
        (
            "injections",
            "injection",
            """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.moment.zone' AS zone,
            body ->> '$.milligrams' AS milligrams,
            body ->> '$.spot' AS spot,
            body ->> '$.given_by' AS given_by,
            body ->> '$.answers.day' AS dose_day,
            substr(body ->> '$.answers.time', 1, 5) AS dose_time,
            body ->> '$.batch' AS batch,
            body ->> '$.note' AS note""",
        ),
        (
            "dose_answers",
            "dose-answer",
            """
            substr(body ->> '$.dose.time', 1, 5) AS dose_time,
            body ->> '$.answer' AS answer,
            body ->> '$.note' AS note""",
        ),
        (
            "prescriptions",
            "prescription",
            """
            body ->> '$.starts' AS starts,
            body -> '$.syringes' AS syringes_mg,
            body ->> '$.rhythm' AS every_days,
            body -> '$.times' AS times,
            body ->> '$.course_days' AS course_days,
            body ->> '$.ordered_by' AS ordered_by""",
        ),
        (
            "pauses",
            "pause",
            """
            body ->> '$.first' AS first,
            body ->> '$.last' AS last,
            body ->> '$.reason' AS reason,
            body ->> '$.ordered_by' AS ordered_by""",
        ),
        (
            "people",
            "person",
            """
            body ->> '$.name' AS name,
            body ->> '$.figure' AS figure,
            body ->> '$.who_injects' AS who_injects,
            body ->> '$.clinic_phone' AS clinic_phone""",
        ),
    ):
        _create_view(db, view, kind, columns)


def _create_view(db: Executes, view: str, kind: str, columns: str) -> None:
    db.execute(f"""
            CREATE VIEW {view} AS
            SELECT id, day, {columns}, by AS written_by, written_at
            FROM standing WHERE kind = '{kind}' ORDER BY day, seq
        """)


def _add_views(db: Executes, views: Mapping[str, tuple[str, str]], version: int) -> None:
    """The views of a step, by their names with kind and columns, and the number of the tables from then on."""
    for view, (kind, columns) in views.items():
        _create_view(db, view, kind, columns)
    db.execute(f"PRAGMA user_version = {version}")


def what_happens_between_injections(db: Executes) -> None:
    """Version 2: reactions, symptoms, measurements and checks can be read with plain columns."""
    db.execute("""
        CREATE INDEX reaction_by_id ON entry (body ->> '$.id', day) WHERE kind = 'reaction'
    """)
    db.execute("""
        CREATE INDEX said_by_reaction ON entry (kind, body ->> '$.reaction', day)
        WHERE kind IN ('reaction-answer', 'photo')
    """)
    _add_views(db, BETWEEN_INJECTIONS, version=2)


def by_whose_clocks_doses_are_due(db: Executes) -> None:
    """Version 3: which clocks the usual times follow can be read with plain columns."""
    _add_views(db, ON_JOURNEYS, version=3)


def what_comes_from_elsewhere(db: Executes) -> None:
    """Version 4: notes, and what was brought in from other copies and other programs, with plain columns."""
    _add_views(db, OF_TWO_COPIES, version=4)


def what_else_is_taken(db: Executes) -> None:
    """Version 5: other medicines, what became of their doses, and what was taken as needed, with plain columns."""
    _add_views(db, OF_OTHER_MEDICINES, version=5)


def what_is_to_be_asked(db: Executes) -> None:
    """Version 6: questions for a visit, and that they were asked, with plain columns."""
    _add_views(db, FOR_THE_VISIT, version=6)


def where_steps_are_noted(db: Executes) -> None:
    """Before the first step."""
    for statement in _OF_STEPS_TAKEN:
        db.execute(statement)


STEPS: tuple[Callable[[Executes], None], ...] = (
    one_table_of_entries,
    what_happens_between_injections,
    by_whose_clocks_doses_are_due,
    what_comes_from_elsewhere,
    what_else_is_taken,
    what_is_to_be_asked,
)
