import QtQuick
import PatientKiosk
import kiosk.display

// The outline of a bank card, to be made as wide as a real one: then all sizes on this screen are true.
StaffSheet {
    id: page

    readonly property int big: 10
    readonly property list<ControlButton> buttons: [muchNarrower, narrower, wider, muchWider, save]
    readonly property int stepFont: Math.min(wordsFont, ...buttons.map(button => Lettering.fitted(button.text, cellWidth - 2 * button.padding, wordsFont)))
    required property CalibrationViewModel calibration
    readonly property int cardRoomHeight: roomHeight - cellHeight - 2 * Display.gap - (isWide ? 0 : wordsHeight + Display.space)
    readonly property int cardRoomWidth: isWide ? roomWidth - wordsWidth - Display.space : roomWidth
    readonly property int cellHeight: Display.mm(isRoomy ? 26 : 20)
    readonly property int cellWidth: Math.floor((roomWidth - 4 * Display.gap) / 5)
    readonly property int wordsHeight: Math.ceil(roomHeight * 0.25)
    readonly property int wordsWidth: isWide ? Math.round(roomWidth * 0.34) : roomWidth

    leaveIcon: "close"
    leaveText: qsTr("Cancel")
    title: qsTr("Calibrate the screen")

    Component.onCompleted: calibration.begin(Display.mm(calibration.cardMillimetres))

    Binding {
        property: "room"
        target: page.calibration
        value: Math.floor(Math.min(page.cardRoomWidth, page.cardRoomHeight * 1.5857))
        when: page.roomHeight > 0 && page.roomWidth > 0
    }
    FactList {
        anchors.left: parent.left
        anchors.top: parent.top
        facts: [qsTr("Hold a bank card against the screen, over the frame."), qsTr("Touch Narrower or Wider until the frame is just as wide as the card. Then touch Save."), qsTr("One pixel is %1 mm.").arg(page.calibration.mmPerPixel.toFixed(3))]
        most: page.wordsFont
        mostHeight: (page.isWide ? page.cardRoomHeight : page.wordsHeight) - (note.visible ? note.height + Display.gap : 0)
        visible: !note.visible
        width: page.wordsWidth
    }
    StaffNote {
        id: note

        anchors.left: parent.left
        anchors.top: parent.top
        most: page.smallFont
        mostHeight: page.isWide ? page.cardRoomHeight : page.wordsHeight
        text: page.calibration.problem
        width: page.wordsWidth
    }
    Item {
        anchors.bottom: steps.top
        anchors.bottomMargin: 2 * Display.gap
        anchors.right: parent.right
        height: page.cardRoomHeight
        width: page.cardRoomWidth

        BankCard {
            anchors.centerIn: parent
            height: page.calibration.cardHeight
            objectName: "card"
            width: page.calibration.cardWidth
        }
    }
    Row {
        id: steps

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        spacing: Display.gap

        ControlButton {
            id: muchNarrower

            enabled: page.calibration.canNarrow
            fontSize: page.stepFont
            height: page.cellHeight
            icon: "earlier"
            isStacked: true
            text: qsTr("Much narrower")
            width: page.cellWidth

            onActivated: page.calibration.widen(-page.big)
        }
        ControlButton {
            id: narrower

            enabled: page.calibration.canNarrow
            fontSize: page.stepFont
            height: page.cellHeight
            icon: "less"
            isStacked: true
            text: qsTr("Narrower")
            width: page.cellWidth

            onActivated: page.calibration.widen(-1)
        }
        ControlButton {
            id: wider

            enabled: page.calibration.canWiden
            fontSize: page.stepFont
            height: page.cellHeight
            icon: "more"
            isStacked: true
            text: qsTr("Wider")
            width: page.cellWidth

            onActivated: page.calibration.widen(1)
        }
        ControlButton {
            id: muchWider

            enabled: page.calibration.canWiden
            fontSize: page.stepFont
            height: page.cellHeight
            icon: "later"
            isStacked: true
            text: qsTr("Much wider")
            width: page.cellWidth

            onActivated: page.calibration.widen(page.big)
        }
        ControlButton {
            id: save

            fontSize: page.stepFont
            height: page.cellHeight
            icon: "check"
            isPrimary: true
            isStacked: true
            text: qsTr("Save")
            width: page.cellWidth

            onActivated: page.calibration.save()
        }
    }
}
