"""Services of this machine: clock, folders, one window at a time, and the Qt it brings."""
