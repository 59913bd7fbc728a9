// Names what is wrong with the field above.
Message {
    color: Theme.help
    role: Theme.caption
}
