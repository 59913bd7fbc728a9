"""Pictures of a period: the time line, the symptoms, the temperature, and the places."""
