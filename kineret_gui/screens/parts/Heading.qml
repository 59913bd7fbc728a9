import QtQuick

// The title of a page or of a part of it.
Words {
    role: Theme.title
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
