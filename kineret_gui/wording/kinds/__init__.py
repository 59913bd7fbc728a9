"""The words of each kind of entry: one file for each file in `diary/facts`, under the same name."""
