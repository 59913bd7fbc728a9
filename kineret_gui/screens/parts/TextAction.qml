// A way to more, less than an act: words in the colour of what can be pressed, and where it leads.
ActButton { kind: "text" }
