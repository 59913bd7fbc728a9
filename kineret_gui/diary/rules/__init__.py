"""What follows from the entries of a diary. Derived each time, never stored."""
