import QtQuick

// A page that comes fades in, and slides into its place from a little below; one of the four tabs only fades.
ParallelAnimation {
    id: motion

    required property Item page
    required property Translate shift
    property int lasts: 0 // milliseconds
    property int from: 0

    function begin(isSheet: bool, isFurther: bool): void {
        lasts = isSheet ? Theme.sheetMotion : isFurther ? Theme.pageMotion : Theme.tabMotion;
        from = isSheet || isFurther ? Theme.slide : 0;
        if (lasts > 0) restart(); else complete();
    }
    NumberAnimation { target: motion.page; property: "opacity"; from: 0; to: 1; duration: motion.lasts; easing.type: Theme.easing }
    NumberAnimation { target: motion.shift; property: "y"; from: motion.from; to: 0; duration: motion.lasts; easing.type: Theme.easing }
}
