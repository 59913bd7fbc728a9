"""What every room of screens is built on."""
