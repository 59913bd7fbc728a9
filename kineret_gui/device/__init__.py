"""What this machine does for us: clock, folders, one window at a time, and the Qt it brings."""
