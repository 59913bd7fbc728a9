"""Get help, and the calm page for when something is wrong."""
