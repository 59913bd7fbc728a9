"""The framework that every room of screens is built on."""
