"""The pages of what is set once: the order, pauses, places, the person, the look, and the sources of sentences."""
