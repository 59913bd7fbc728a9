"""What a person can do. One verb, one file."""
