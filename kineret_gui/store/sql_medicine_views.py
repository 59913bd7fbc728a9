"""The columns of the views that show other medicines as plain tables."""

from collections.abc import Mapping

# As in `sql_views`. Append only: a released view is never changed.
OF_OTHER_MEDICINES: Mapping[str, tuple[str, str]] = {
    "medicines": (
        "medicine",
        """
            body ->> '$.id' AS medicine,
            body ->> '$.name' AS name,
            body ->> '$.amount' AS amount,
            body ->> '$.rhythm' AS rhythm,
            body ->> '$.starts' AS starts,
            body ->> '$.ends' AS ends,
            body -> '$.times' AS times,
            body ->> '$.weekday' AS weekday,
            body -> '$.steps' AS steps,
            body ->> '$.ordered_by' AS ordered_by,
            body ->> '$.note' AS note""",
    ),
    "medicine_answers": (
        "medicine-answer",
        """
            body ->> '$.medicine' AS medicine,
            body ->> '$.name' AS name,
            body ->> '$.amount' AS amount,
            substr(body ->> '$.at', 1, 5) AS dose_time,
            body ->> '$.outcome' AS outcome,
            body ->> '$.note' AS note""",
    ),
    "medicines_taken": (
        "medicine-taken",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.medicine' AS medicine,
            body ->> '$.name' AS name,
            body ->> '$.amount' AS amount,
            body ->> '$.note' AS note""",
    ),
}
