pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display
import kiosk.languages

// The invitation. Its first touch starts, wherever it lands; a language's button starts in that language.
Item {
    id: page

    required property AttractViewModel attract
    readonly property bool isRoomy: height > Display.mm(170) * Display.textScale
    // Large letters or many languages on a small screen: what only decorates makes room.
    readonly property bool isTight: height < Display.mm(100) * Display.textScale || (!isRoomy && choices.rowsNeeded > 2)
    readonly property string title: qsTr("Welcome")

    Accessible.name: title
    Accessible.role: Accessible.Pane

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: page.attract.start()
    }
    Column {
        anchors.centerIn: parent
        spacing: Display.mm(page.isRoomy ? 7 : 3)
        width: Math.min(parent.width - 4 * Display.margin, Display.mm(260))

        Rectangle {
            id: disc

            anchors.horizontalCenter: parent.horizontalCenter
            color: Display.accent
            height: Display.mm(page.isRoomy ? 48 : 24)
            radius: height / 2
            visible: !page.isTight
            width: height

            Icon {
                anchors.centerIn: parent
                colour: Display.onAccent
                height: width
                name: "drop"
                width: disc.width * 0.6
            }
        }
        BodyText {
            color: Display.textQuiet
            font.pixelSize: Display.headingFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Display.headingLine
            text: page.title
            visible: !page.isTight

            Accessible.name: text
            Accessible.role: Accessible.Heading
            width: parent.width
        }
        TitleText {
            // A long title gives way to what is to be touched.
            font.pixelSize: page.isRoomy ? Display.titleFont * 1.5 : Lettering.lines(text, width, Display.titleFont) > 2 ? Display.bodyFont / Display.textScale : Display.titleFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.2)
            text: page.attract.subject === "" ? qsTr("About your treatment") : page.attract.subject
            width: parent.width
        }
        BodyText {
            font.pixelSize: page.isRoomy ? Display.headingFont : Display.bodyFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.4)
            text: qsTr("Read about it here, in plain words.")
            width: parent.width
        }
        Item {
            height: Display.gap
            width: 1
        }
        TouchButton {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Math.max(Display.mm(page.isRoomy ? 32 : 24), implicitHeight)
            icon: "touch"
            role: TouchButton.Role.Primary
            text: qsTr("Touch to start")
            visible: !page.attract.isMultilingual
            width: Math.min(parent.width, Math.max(implicitWidth, Display.mm(page.isRoomy ? 120 : 90)))

            onActivated: page.attract.start()
        }
        LanguageGrid {
            id: choices

            anchors.horizontalCenter: parent.horizontalCenter
            choices: page.attract.languages
            room: parent.width
            visible: page.attract.isMultilingual

            onChosen: language => page.attract.startIn(language)
        }
    }
}
