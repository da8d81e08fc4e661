import QtQuick
import PatientKiosk
import kiosk.display

// What the terminal has and what it would have, beside each other, and what makes it so. Confirming stands where no list
// has anything to choose, insisting on the other side: a second touch of a trembling finger is neither.
StaffSheet {
    id: page

    readonly property int buttonHeight: Display.mm(isRoomy ? 28 : 20)
    readonly property int buttonWidth: Math.min(Math.floor((roomWidth - Display.gap) / 2), Display.mm(110))
    readonly property int cardHeight: Math.floor(isWide ? cardsHeight : (cardsHeight - Display.space) / 2)
    readonly property int cardWidth: isWide ? Math.floor((roomWidth - arrow.width - 2 * Display.gap) / 2) : roomWidth
    readonly property int cardsHeight: roomHeight - buttonHeight - Display.space - (note.visible ? note.height + Display.gap : 0)
    property string confirmText: ""
    required property ContentViewModel content
    property string insistText: ""
    property string remark: ""
    readonly property string source: {
        if (content.drive !== "")
            return qsTr("On the drive %1").arg(content.drive);
        return content.isBundled ? qsTr("Came with the program") : qsTr("It had before");
    }

    function fontOf(button: ControlButton): int {
        return [1, 0.9, 0.8, 0.7, 0.6].map(part => Math.floor(buttonFont * part)).find(font => button.fits(buttonWidth, buttonHeight, font)) ?? Math.floor(buttonFont * 0.55);
    }

    onWentBack: content.back()

    EditionCard {
        id: current

        anchors.left: parent.left
        anchors.top: parent.top
        edition: page.content.current
        heading: qsTr("This terminal has")
        most: page.wordsFont
        mostHeight: page.cardHeight
        width: page.cardWidth
    }
    Icon {
        id: arrow

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: current.verticalCenter
        colour: Display.accent
        height: width
        mirror: page.LayoutMirroring.enabled
        name: "next"
        visible: page.isWide
        width: Display.mm(8)
    }
    EditionCard {
        id: chosen

        anchors.right: parent.right
        anchors.top: page.isWide ? parent.top : current.bottom
        anchors.topMargin: page.isWide ? 0 : Display.space
        edition: page.content.chosen
        heading: page.source
        most: page.wordsFont
        mostHeight: page.cardHeight
        width: page.cardWidth
    }
    StaffNote {
        id: note

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: page.isWide && current.height > chosen.height ? current.bottom : chosen.bottom
        anchors.topMargin: Display.gap
        most: page.wordsFont
        mostHeight: Math.round(page.roomHeight * 0.25)
        text: page.remark
    }
    ControlButton {
        id: insist

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        fontSize: page.fontOf(insist)
        height: page.buttonHeight
        icon: "warning"
        isUrgent: true
        text: page.insistText
        visible: text !== ""
        width: page.buttonWidth

        onActivated: page.content.insist()
    }
    ControlButton {
        id: confirm

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        fontSize: page.fontOf(confirm)
        height: page.buttonHeight
        icon: "check"
        isPrimary: true
        text: page.confirmText
        visible: text !== ""
        width: page.buttonWidth

        onActivated: page.content.confirm()
    }
}
