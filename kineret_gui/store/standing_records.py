"""Queries for the records that stand: of a kind, of some days, of a spot, of a reaction."""

from collections.abc import Iterator, Sequence
from datetime import date

from kineret_gui.diary.record import Record
from kineret_gui.store.device_records import DeviceRecords
from kineret_gui.store.sql_views import THAT_STAND
from kineret_gui.store.table_rows import WRITTEN, WRITTEN_LAST, checked


class StandingRecords(DeviceRecords):
    """The records that nothing replaced or withdrew."""

    def standing(self, kind: str, first: date | None, last: date | None) -> Iterator[Record]:
        """The records of a kind that count for a day of the period and that nothing replaced or withdrew."""
        return self._select(
            f"WHERE kind = ? AND day BETWEEN ? AND ? ORDER BY day, {WRITTEN}",
            kind,
            (first or date.min).isoformat(),
            (last or date.max).isoformat(),
            table=THAT_STAND,
        )

    def newest_standing(self, kind: str, limit: int) -> Iterator[Record]:
        """The standing records of a kind with the latest days."""
        return self._select(f"WHERE kind = ? ORDER BY day DESC, {WRITTEN_LAST} LIMIT ?", kind, limit, table=THAT_STAND)

    def standing_of_days(self, first: date, last: date) -> Iterator[Record]:
        """The records of any kind that count for a day of the period and still stand."""
        return self._select(
            f"WHERE kind IN (SELECT DISTINCT kind FROM entry) AND day BETWEEN ? AND ? ORDER BY day, {WRITTEN}",
            first.isoformat(),
            last.isoformat(),
            table=THAT_STAND,
        )

    def standing_of_other_kinds(self, known: Sequence[str], first: date, last: date) -> Iterator[Record]:
        """The records of the days of a period that still stand and are of none of these kinds."""
        marks = ", ".join("?" for _ in known)
        return self._select(
            "WHERE kind IN (SELECT kind FROM (SELECT DISTINCT kind FROM entry) WHERE kind NOT IN"
            f" ({marks})) AND day BETWEEN ? AND ? ORDER BY day, {WRITTEN}",
            *known,
            first.isoformat(),
            last.isoformat(),
            table="standing",
        )

    def is_any_of_other_kinds(self, kinds: Sequence[str], first: date, last: date) -> bool:
        """Return whether any record of the days of a period stands that is of none of these kinds."""
        marks = ", ".join("?" for _ in kinds)
        (stands,) = self._connection.execute(
            f"SELECT EXISTS (SELECT 1 FROM {THAT_STAND} WHERE kind IN (SELECT kind FROM (SELECT DISTINCT kind"
            f" FROM entry) WHERE kind NOT IN ({marks})) AND day BETWEEN ? AND ?)",
            (*kinds, first.isoformat(), last.isoformat()),
        ).fetchone()
        return bool(stands)

    def last_injection_into(self, spot: str) -> Record | None:
        """The latest standing injection into a spot, if there is one."""
        return next(
            self._select(
                f"WHERE kind = 'injection' AND body ->> '$.spot' = ? ORDER BY day DESC, {WRITTEN_LAST} LIMIT 1",
                spot,
                table=THAT_STAND,
            ),
            None,
        )

    def newest_injections_into(self, spots: Sequence[str], limit: int) -> Iterator[Record]:
        """The latest standing injections into any of these spots."""
        marks = ", ".join("?" for _ in spots)
        return self._select(
            f"WHERE kind = 'injection' AND body ->> '$.spot' IN ({marks}) ORDER BY day DESC, {WRITTEN_LAST} LIMIT ?",
            *spots,
            limit,
            table=THAT_STAND,
        )

    def days_of_two_devices(self) -> Iterator[str]:
        """The days of doses for which two devices may each have written an injection that stands."""
        if len(self.newest_of_device()) < 2:
            return
        rows = self._connection.execute(
            f"SELECT body ->> '$.answers.day' AS dose_day FROM {THAT_STAND}"
            # A day as this version writes one: of what a newer version wrote anything may stand there.
            " WHERE kind = 'injection' AND date(dose_day) = dose_day AND dose_day > '1'"
            " GROUP BY dose_day, body ->> '$.answers.time' HAVING count(*) > 1"
            " AND (count(DISTINCT device) > 1 OR max(replaces) IS NOT NULL) ORDER BY dose_day"
        )
        for row in rows:
            (day,) = checked(row, (str,))
            yield day

    def unhealed_reactions(self, before: date) -> Iterator[Record]:
        """The standing reactions but for those whose latest answer says, of an earlier day, that they healed."""
        return self._select(
            "AS began WHERE kind = 'reaction' AND NOT coalesce((SELECT body ->> '$.course' = 'healed' AND day < ?"
            f" FROM {THAT_STAND} WHERE kind IN ('reaction-answer', 'photo') AND kind = 'reaction-answer'"
            " AND body ->> '$.reaction' = began.body ->> '$.id'"
            f" ORDER BY julianday(body ->> '$.moment.at') DESC, day DESC, {WRITTEN_LAST} LIMIT 1), 0)"
            f" ORDER BY day, {WRITTEN}",
            before.isoformat(),
            table=THAT_STAND,
        )

    def reaction(self, reaction: str) -> Record | None:
        """The standing entry of a reaction, by the id that its answers know."""
        return next(self._select("WHERE kind = 'reaction' AND body ->> '$.id' = ?", reaction, table=THAT_STAND), None)

    def of_reaction(self, kind: str, reaction: str) -> Iterator[Record]:
        """The standing records of a kind that speak of a reaction."""
        return self._select(
            # Both kinds are named, as in the index, or it would not be taken; above, too.
            "WHERE kind IN ('reaction-answer', 'photo') AND kind = ? AND body ->> '$.reaction' = ?"
            f" ORDER BY day, {WRITTEN}",
            kind,
            reaction,
            table=THAT_STAND,
        )

    def photo_marks(self, first: date, last: date) -> Iterator[tuple[str, str, str]]:
        """Id, day and reaction of each standing photo of a period."""
        rows = self._connection.execute(
            # All from the index of what was said: it knows the reaction, so that no picture is read. For it both kinds
            # are named, as above, a photo is of some reaction, and + keeps the index of the days away. When
            # it was written stands behind the picture.
            f"SELECT id, day, body ->> '$.reaction' FROM {THAT_STAND} WHERE kind IN ('reaction-answer', 'photo')"
            " AND kind = 'photo' AND body ->> '$.reaction' > '' AND +day BETWEEN ? AND ? ORDER BY day, id",
            (first.isoformat(), last.isoformat()),
        )
        for row in rows:
            entry, day, reaction = checked(row, (str, str, str))
            yield entry, day, reaction
