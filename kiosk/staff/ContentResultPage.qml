import QtQuick
import PatientKiosk
import kiosk.display

// What became of it: what the terminal has from now on, or the one line on why nothing was changed.
StaffSheet {
    id: page

    required property ContentViewModel content
    readonly property bool isDone: content.view === ContentViewModel.Done

    title: isDone ? qsTr("Done") : qsTr("It did not work")

    onWentBack: content.back()

    EditionCard {
        id: card

        anchors.left: parent.left
        anchors.top: parent.top
        edition: page.content.chosen
        heading: qsTr("This terminal has")
        most: page.wordsFont
        mostHeight: page.roomHeight - words.height - Display.space
        visible: page.isDone
        width: page.isWide ? Math.round(page.roomWidth * 0.48) : page.roomWidth
    }
    BodyText {
        id: words

        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: card.bottom
        anchors.topMargin: Display.space
        font.pixelSize: page.wordsFont
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.42)
        text: qsTr("Patients see it from the next visit on.")
        visible: page.isDone
    }
    StaffNote {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        most: page.wordsFont
        mostHeight: page.roomHeight
        text: page.content.problem
    }
}
