"""Readers of the files of other programs, one program a file: bytes in, what was found out."""
