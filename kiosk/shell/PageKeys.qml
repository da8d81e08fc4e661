import QtQuick
import PatientKiosk

// The keys that turn pages, which way the language reads, and the one that leads Home. They need no focus, and a key that
// is held turns one page. On a timeline they move its marker instead.
Item {
    id: keys

    readonly property bool areElsewhere: isCovered || kiosk.screen === KioskViewModel.Timeline
    // What stands above the screens has the keys.
    required property bool isCovered
    required property KioskViewModel kiosk

    Shortcut {
        autoRepeat: false
        enabled: !keys.areElsewhere && (keys.kiosk.bar.next === BarViewModel.Page || keys.kiosk.bar.next === BarViewModel.View)
        sequences: ["PgDown", keys.kiosk.isRightToLeft ? "Left" : "Right"]

        onActivated: keys.kiosk.goOn()
    }
    Shortcut {
        autoRepeat: false
        enabled: !keys.areElsewhere && keys.kiosk.bar.canTurnBack
        sequences: ["PgUp", keys.kiosk.isRightToLeft ? "Right" : "Left"]

        onActivated: keys.kiosk.turnBack()
    }
    Shortcut {
        autoRepeat: false
        enabled: !keys.isCovered && keys.kiosk.bar.canGoHome
        sequences: ["Home"]

        onActivated: keys.kiosk.goHome()
    }
}
