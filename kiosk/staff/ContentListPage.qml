import QtQuick
import PatientKiosk
import kiosk.display

// What the terminal has, and beside it what it can have instead.
StaffSheet {
    id: page

    readonly property int buttonHeight: Display.mm(isRoomy ? 24 : 20)
    readonly property int buttonWidth: isWide ? sideWidth : Math.floor((roomWidth - Display.gap) / 2)
    readonly property list<ControlButton> buttons: [again, earlier]
    // Below a list on high glass there is room for buttons even where it has none: that of the next page stands there.
    readonly property int buttonsHeight: isWide ? (hasChoices ? 2 * buttonHeight + Display.gap : 0) : buttonHeight
    readonly property int cellFont: [1, 0.9, 0.8, 0.7, 0.6].map(part => Math.floor(buttonFont * part)).find(font => buttons.every(button => button.fits(buttonWidth, buttonHeight, font))) ?? Math.floor(buttonFont * 0.55)
    required property ContentViewModel content
    property string emptyWords: ""
    // Whether there is more to do than to choose one of the list.
    property bool hasChoices: false
    required property string heading
    required property ContentListModel rows
    readonly property int sideHeight: isWide ? roomHeight - buttonsHeight - (hasChoices ? Display.space : 0) : Math.round(roomHeight * 0.28)
    readonly property int sideWidth: isWide ? Math.round(roomWidth * 0.38) : roomWidth

    onWentBack: content.back()

    EditionFacts {
        id: current

        anchors.left: parent.left
        anchors.top: parent.top
        edition: page.content.current
        heading: qsTr("This terminal has")
        most: page.wordsFont
        mostHeight: page.sideHeight - (note.visible ? note.height + Display.gap : 0)
        width: page.sideWidth
    }
    StaffNote {
        id: note

        anchors.left: parent.left
        anchors.top: current.bottom
        anchors.topMargin: Display.gap
        most: page.smallFont
        mostHeight: Math.round(page.sideHeight * 0.35)
        text: page.content.problem
        width: page.sideWidth
    }
    ContentList {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.isWide ? 0 : page.buttonsHeight + Display.space
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: page.isWide ? 0 : page.sideHeight + Display.space
        emptyWords: page.emptyWords
        fontSize: page.wordsFont
        heading: page.heading
        lowest: Display.mm(page.isRoomy ? 28 : 20)
        rows: page.rows
        width: page.isWide ? page.roomWidth - page.sideWidth - Display.mm(8) : page.roomWidth

        onChosen: row => page.content.choose(row)
    }
    Grid {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        columns: page.isWide ? 1 : 2
        spacing: Display.gap
        visible: page.hasChoices

        ControlButton {
            id: again

            fontSize: page.cellFont
            height: page.buttonHeight
            icon: "find"
            text: qsTr("Look again")
            width: page.buttonWidth

            onActivated: page.content.lookAgain()
        }
        ControlButton {
            id: earlier

            enabled: page.content.earlier.count > 0
            fontSize: page.cellFont
            height: page.buttonHeight
            icon: "restart"
            text: qsTr("Go back to earlier content")
            width: page.buttonWidth

            onActivated: page.content.lookBack()
        }
    }
}
