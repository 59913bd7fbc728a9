"""The facts a diary can hold, one file for each kind."""
