"""The body: its places and spots, drawn and in words."""
