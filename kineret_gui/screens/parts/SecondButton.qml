// An act that is not the one that matters most.
ActButton { kind: "second" }
