"""A diary of one person's Kineret injections, kept on the person's own computer."""
