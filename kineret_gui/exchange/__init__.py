"""The diary in other formats. Pure: entries to bytes, bytes to entries."""
