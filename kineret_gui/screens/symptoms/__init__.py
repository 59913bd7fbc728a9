"""The pages on how a person is: symptoms, what belongs to the condition, attacks."""
