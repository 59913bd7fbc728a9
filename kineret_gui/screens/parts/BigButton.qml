// The name that pages still have for a SecondButton, and with `kind: "main"` for a MainButton.
ActButton {}
