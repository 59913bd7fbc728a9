"""What is set once: the order, pauses, places, the person, how it looks, and where sentences come from."""
