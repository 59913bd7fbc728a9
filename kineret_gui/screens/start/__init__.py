"""Beginning a diary, opening one, or looking at that of an invented person."""
