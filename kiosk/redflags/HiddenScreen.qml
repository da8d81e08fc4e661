import QtQuick
import PatientKiosk
import kiosk.display

// What stands there while a visitor hides the questions from others: nothing of them, and the way back.
Item {
    id: hidden

    readonly property int showHeight: Math.min(Display.mm(34), Math.floor(height / 3))
    readonly property int fontSize: [1.6, 1.3, 1.15, 1, 0.9, 0.8].map(scale => Math.floor(Display.plainFont * scale)).find(font => show.fits(show.width, show.height, font)) ?? Math.floor(Display.plainFont * 0.7)

    signal shown

    BodyText {
        id: words

        font.bold: true
        font.pixelSize: Math.min(Display.headingFont, Display.plainFont * 1.9)
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        text: qsTr("Your screen is hidden. If you need help, tell the staff.")
        width: parent.width - 2 * Display.margin
        x: Display.margin
        y: Math.max(Display.gap, Math.round((parent.height - height - Display.space - hidden.showHeight) / 2))
    }
    ControlButton {
        id: show

        fontSize: hidden.fontSize
        height: hidden.showHeight
        icon: "show"
        isPrimary: true
        text: qsTr("Show my screen")
        width: Math.min(parent.width - 2 * Display.space, Display.mm(180))
        x: Math.round((parent.width - width) / 2)
        y: words.y + words.height + Display.space

        onActivated: hidden.shown()
    }
}
