"""The columns of the views that show entries of a kind as a plain table."""

from collections.abc import Mapping

_STAND = """
    NOT EXISTS (SELECT 1 FROM entry AS later WHERE later.replaces = entry.id)
    AND NOT EXISTS (SELECT 1 FROM entry AS later WHERE later.withdraws = entry.id)
"""
# The view `standing` is made of this. The program asks so itself: what a file calls a view is somebody else's word.
STANDING = f"SELECT entry.* FROM entry WHERE withdraws IS NULL AND {_STAND}"
THAT_STAND = f"({STANDING})"

# Each view, the kind of entry it shows, and its columns. Append only: a released view is never changed.
BETWEEN_INJECTIONS: Mapping[str, tuple[str, str]] = {
    "reactions": (
        "reaction",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.id' AS reaction,
            body ->> '$.place' AS place,
            body ->> '$.spot' AS spot,
            body -> '$.signs' AS signs,
            body ->> '$.level' AS level,
            body ->> '$.width' AS width_mm,
            body ->> '$.after.at' AS after_injection,
            body ->> '$.note' AS note""",
    ),
    "reaction_answers": (
        "reaction-answer",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.reaction' AS reaction,
            body ->> '$.course' AS course,
            body ->> '$.level' AS level,
            body ->> '$.width' AS width_mm,
            body ->> '$.note' AS note""",
    ),
    "looks": (
        "place-looks-well",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.place' AS place""",
    ),
    "photos": (
        "photo",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.reaction' AS reaction,
            body ->> '$.width' AS width_px,
            body ->> '$.height' AS height_px""",
    ),
    "symptoms": (
        "symptom",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.what' AS what,
            body ->> '$.own' AS own,
            body ->> '$.level' AS level,
            body ->> '$.minutes' AS minutes,
            body ->> '$.note' AS note""",
    ),
    "daily_symptoms": (
        "daily-symptoms",
        """
            body -> '$.ratings' AS ratings,
            body -> '$.sore' AS sore,
            body -> '$.swollen' AS swollen,
            body ->> '$.rash_where' AS rash_where,
            body ->> '$.note' AS note""",
    ),
    "attacks": (
        "attack",
        """
            substr(body ->> '$.started.at', 1, 10) AS date,
            substr(body ->> '$.started.at', 12, 5) AS time,
            substr(body ->> '$.ended.at', 1, 10) AS end_date,
            substr(body ->> '$.ended.at', 12, 5) AS end_time,
            body -> '$.kinds' AS kinds,
            body ->> '$.temperature' AS temperature,
            body ->> '$.unit' AS unit,
            body ->> '$.worst_pain' AS worst_pain,
            body ->> '$.rescue_medicine' AS rescue_medicine,
            body ->> '$.colchicine' AS colchicine,
            body ->> '$.days_lost' AS days_lost,
            body ->> '$.trigger' AS trigger,
            body ->> '$.note' AS note""",
    ),
    "measurements": (
        "measurement",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.quantity' AS quantity,
            body ->> '$.own' AS own,
            body ->> '$.bound' AS bound,
            body ->> '$.value' AS value,
            body ->> '$.unit' AS unit,
            body ->> '$.reference' AS reference,
            body ->> '$.route' AS route,
            body ->> '$.check' AS check_id,
            body ->> '$.note' AS note""",
    ),
    "check_dates": (
        "check-date",
        """
            body ->> '$.id' AS check_id,
            body ->> '$.on' AS date,
            body ->> '$.at' AS time,
            body ->> '$.kind' AS kind,
            body ->> '$.what' AS what,
            body ->> '$.ordered_by' AS ordered_by,
            body ->> '$.note' AS note""",
    ),
    "checks_done": (
        "check-done",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.check' AS check_id,
            body ->> '$.note' AS note""",
    ),
}

ON_JOURNEYS: Mapping[str, tuple[str, str]] = {
    "due_clocks": (
        "due-clock",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.zone' AS zone""",
    ),
}

OF_TWO_COPIES: Mapping[str, tuple[str, str]] = {
    "notes": (
        "note",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.text' AS text""",
    ),
    "brought_in": (
        "brought-in",
        """
            substr(body ->> '$.moment.at', 1, 10) AS date,
            substr(body ->> '$.moment.at', 12, 5) AS time,
            body ->> '$.program' AS program,
            body ->> '$.file' AS file,
            body ->> '$.entries' AS entries,
            body ->> '$.id' AS ids_begin_with""",
    ),
    "told_apart": (
        "told-apart",
        """
            body ->> '$.entry' AS one_entry,
            body ->> '$.other' AS other_entry""",
    ),
}
