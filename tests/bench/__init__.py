"""How fast and how small the program is, compared with an empty window of the same Qt in the same minutes."""
