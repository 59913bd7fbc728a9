"""What reminds of a dose, with or without a window."""
