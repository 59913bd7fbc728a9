"""Questions for the visit: written down as they come to mind, ticked off once they were asked."""
