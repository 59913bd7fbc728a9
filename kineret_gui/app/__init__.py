"""The program: its process, its window, the diaries it knows, and the table of its pages."""
