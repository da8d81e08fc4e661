pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// Ten digits as on a telephone, in whichever direction text runs; beside the nought what takes one back, and what tries them.
Item {
    id: keys

    readonly property int digitFont: Math.round(keyHeight * 0.42)
    readonly property int keyHeight: Math.floor((height - 3 * Display.gap) / 4)
    readonly property int keyWidth: Math.floor((width - 2 * Display.gap) / 3)
    required property PinViewModel pad
    readonly property int wordFont: Math.min(Math.round(keyHeight * 0.24), ...[takeBack, open].map(key => Lettering.fitted(key.text, keyWidth - 2 * key.padding, keyHeight)))

    function leftOf(column: int): int {
        return column * (keyWidth + Display.gap);
    }
    function topOf(row: int): int {
        return row * (keyHeight + Display.gap);
    }

    Repeater {
        model: [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]

        PadKey {
            required property int index
            required property int modelData

            enabled: keys.pad.secondsLeft === 0
            fontSize: keys.digitFont
            height: keys.keyHeight
            text: modelData
            width: keys.keyWidth
            x: keys.leftOf(modelData === 0 ? 1 : index % 3)
            y: keys.topOf(modelData === 0 ? 3 : Math.floor(index / 3))

            onActivated: keys.pad.type(modelData)
        }
    }
    ControlButton {
        id: takeBack

        enabled: keys.pad.digitCount > 0
        fontSize: keys.wordFont
        height: keys.keyHeight
        icon: "delete"
        isStacked: true
        text: qsTr("Delete")
        width: keys.keyWidth
        y: keys.topOf(3)

        onActivated: keys.pad.takeBack()
    }
    ControlButton {
        id: open

        enabled: keys.pad.canTry
        fontSize: keys.wordFont
        height: keys.keyHeight
        icon: "check"
        isPrimary: true
        isStacked: true
        text: qsTr("Open")
        width: keys.keyWidth
        x: keys.leftOf(2)
        y: keys.topOf(3)

        onActivated: keys.pad.tryIt()
    }
}
