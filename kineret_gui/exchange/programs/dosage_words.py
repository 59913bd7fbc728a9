"""The words that Dosage writes into its history, in the languages in which they are known here; all in lower case.

Source: the translations of Dosage. It changed the capitals of some from version to version.
"""

CONFIRMED = frozenset({"confirmed", "bestätigt", "bevestigd", "confermato", "confirmado", "confirmé"})
SKIPPED = frozenset({"skipped", "übersprungen", "overgeslagen", "saltato", "omitido", "ignorado", "sauté"})
# These two Dosage sets by itself: the one at the end of a day on which nobody answered, the other at the planned time.
MISSED = frozenset({"missed", "verpasst", "vergeten", "perso", "perdido", "manqué"})
CONFIRMED_BY_ITSELF = frozenset(
    {"auto-confirmed", "automatisch bestätigt", "automatisch bevestigd", "automáticamente confirmado", "auto-confirmé"}
)

# The last heading, in English, and in languages whose countries never write a local date as 2026-03-10.
ENGLISH = "time confirmed"
NEVER_YEAR_FIRST = frozenset({"uhrzeit der bestätigung", "tijd bevestigd", "tiempo confirmado"})
