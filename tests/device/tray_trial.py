"""A tray in a process of its own, since a test has no widgets: each act says its word when it is chosen."""

from kineret_gui.device.tray import Tray, application

if __name__ == "__main__":
    app = application([])
    tray = Tray("Injection diary", ("Open", lambda: print("opened")), ("Stop", lambda: print("stopped")))
    print(tray.icon.toolTip(), not tray.icon.icon().pixmap(22).isNull(), tray.icon.isVisible())
    for action in tray.menu.actions():
        print(action.text())
        action.trigger()
    tray.icon.activated.emit(tray.icon.ActivationReason.Context)
    tray.icon.activated.emit(tray.icon.ActivationReason.Trigger)
    tray.end()
    print(tray.icon.isVisible())
