"""The diary on paper."""
