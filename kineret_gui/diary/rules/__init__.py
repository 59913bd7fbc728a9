"""Rules by which all else follows from the entries of a diary. Derived each time, never stored."""
