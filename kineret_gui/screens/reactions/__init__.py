"""Reactions: writing one down, following it until it has healed, and its photos."""
