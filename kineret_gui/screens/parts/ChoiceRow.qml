// An answer as a row of a ChoiceCard.
ChoiceButton { shape: ChoiceButton.Row }
