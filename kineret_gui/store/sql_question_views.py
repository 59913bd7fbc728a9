"""The columns of the views that show the questions for a visit as plain tables."""

from collections.abc import Mapping

# As in `sql_views`. Append only: a released view is never changed.
FOR_THE_VISIT: Mapping[str, tuple[str, str]] = {
    "visit_questions": (
        "visit-question",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.id' AS question,
            body ->> '$.text' AS text""",
    ),
    "visit_questions_asked": (
        "visit-question-asked",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.question' AS question,
            body ->> '$.text' AS text,
            body ->> '$.note' AS note""",
    ),
}
