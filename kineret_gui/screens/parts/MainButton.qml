// The act that matters on a page: at most one on a page. An icon may stand before its words.
ActButton {
    property bool givesWay: false // another act matters more as the page is now

    kind: givesWay ? "second" : "main"
}
