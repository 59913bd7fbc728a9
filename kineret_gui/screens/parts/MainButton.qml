// The act that matters on a page: at most one at a time. An icon may stand before its words.
ActButton { kind: "main" }
