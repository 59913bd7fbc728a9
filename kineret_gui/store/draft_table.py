"""The half-filled forms in a diary. They are no entries: no damage to their table keeps a diary from opening."""

import contextlib
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.store.consistency import what_is_wrong_with_forms

_OF_THE_TABLE = ("SQLITE_CORRUPT", "SQLITE_ERROR")  # damaged, or there is none that this version can read


class DraftTable:
    """The table through one connection. Raises the database's own errors, but none for what is damaged in the table."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._looked_at = self._is_sound = False
        self._kept: dict[str, str] = {}

    def kept(self, condition: str = "", *values: Any) -> dict[str, str]:
        """The forms as JSON, by their names; what is damaged is passed over."""
        forms: dict[str, str] = {}
        try:
            rows = self._connection.execute(
                f"SELECT typeof(name), typeof(body), CAST(name AS BLOB), CAST(body AS BLOB) FROM form {condition}",
                values,
            )
            for *kinds, name, body in rows:
                if kinds == ["text", "text"]:
                    with contextlib.suppress(UnicodeDecodeError):
                        forms[name.decode()] = body.decode()
        except sqlite.DatabaseError as error:
            if not str(error.sqlite_errorname).startswith(_OF_THE_TABLE):
                raise
        return dict(sorted(forms.items()))

    def look(self) -> None:
        """Before the first of them is written, and outside of a transaction, which could not be kept after damage."""
        if not self._looked_at:
            self._is_sound = not what_is_wrong_with_forms(self._connection)
            self._kept = {} if self._is_sound else self.kept()
        self._looked_at = True

    def keep(self, name: str, body: str) -> None:
        """Inside of a transaction."""
        self._make_sound()
        self._connection.execute(
            "INSERT INTO form (name, body) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET body = excluded.body",
            (name, body),
        )

    def drop(self, name: str) -> None:
        """Inside of a transaction."""
        self._make_sound()
        self._connection.execute("DELETE FROM form WHERE name = ?", (name,))

    def _make_sound(self) -> None:
        """A table that is damaged is not written to: it may hold pages of the entries by mistake."""
        self.look()
        if not self._is_sound:
            self._begin_anew()
            self._looked_at = False

    def _begin_anew(self) -> None:
        """An empty table takes the place of the damaged one. No page of that is written to, nor given free."""
        run = self._connection.execute
        run("PRAGMA writable_schema = 1")
        try:
            (made,) = run("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'form'").fetchone()
            run(made.replace("CREATE TABLE form", "CREATE TABLE form_anew", 1))
            (page,) = run("SELECT rootpage FROM sqlite_master WHERE name = 'form_anew'").fetchone()
            run("UPDATE sqlite_master SET rootpage = ? WHERE type = 'table' AND name = 'form'", (page,))
            run("DELETE FROM sqlite_master WHERE name = 'form_anew'")
        finally:
            run("PRAGMA writable_schema = RESET")
        for name, body in self._kept.items():
            run("INSERT INTO form (name, body) SELECT ?, ? WHERE json_valid(?)", (name, body, body))
