"""The diary on disk. The only SQL."""
