"""Other medicines beside Kineret: what was ordered, what became of its doses, and what was taken as needed."""
