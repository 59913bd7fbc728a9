import QtQuick
import QtQuick.Layouts

// The parts of a page in columns of the same width where the window is wide, and below each other where it is not.
// Of two columns, the shorter stays in sight while the longer is scrolled: no half of a page is ever empty.
GridLayout {
    id: sides

    property bool follows: true // false for what is only a line or two
    readonly property Flickable page: pageAround(parent)
    readonly property var both: follows && columns === 2 ? Array.from(visibleChildren).filter(side => side.height > 0) : []
    readonly property Item shorter: both.length !== 2 || both[0].height === both[1].height ? null
                                  : both[0].height < both[1].height ? both[0] : both[1]
    readonly property Lowered way: Lowered {
        by: sides.page === null ? 0 : sides.below(sides.parent.mapToItem(sides.page.contentItem, 0, sides.y).y)
    }

    columnSpacing: Theme.spaceCard
    rowSpacing: Theme.spaceCard
    uniformCellWidths: true

    function pageAround(item: Item): Flickable {
        return item === null ? null : (item as Flickable) ?? pageAround(item.parent);
    }
    function below(top: real): real { // how far the shorter one has to go down; it stays where it is when it is too high
        if (shorter === null || page === null || shorter.height + 2 * Theme.spaceCard > page.height) return 0;
        return Math.round(Math.max(0, Math.min(page.contentY + Theme.spaceCard - top, height - shorter.y - shorter.height)));
    }

    onShorterChanged: both.forEach(side => side.transform = side === shorter ? [way] : [])
}
