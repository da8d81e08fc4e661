pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// Letters to touch, one after the other, until the word looked for can be touched itself.
Item {
    id: page

    required property FindViewModel find
    readonly property string hint: {
        if (find.typed === "")
            return qsTr("Touch the first letter of your word.");
        return find.leadsOn ? qsTr("Touch the next letter, or your word.") : qsTr("Touch your word.");
    }
    // So low a screen has one line for the heading and what was touched: first the one, then the other.
    readonly property bool isLow: height < Display.mm(125)
    readonly property string title: qsTr("Find a word")

    // The largest of the type scale's letters in which a text stands on one line.
    function fontFor(text: string, width: real, fonts: list<int>): int {
        return fonts.find(font => Lettering.width(text, font) <= width) ?? Math.floor(fonts[fonts.length - 1] * width / Math.max(Lettering.width(text, fonts[fonts.length - 1]), 1));
    }

    Accessible.name: title
    Accessible.role: Accessible.Pane

    TitleText {
        id: heading

        anchors.left: parent.left
        anchors.margins: Display.margin
        anchors.right: parent.right
        anchors.top: parent.top
        height: visible ? implicitHeight : 0
        horizontalAlignment: Text.AlignLeft
        text: page.title
        visible: !page.isLow
    }
    BodyText {
        id: hint

        anchors.left: parent.left
        anchors.leftMargin: Display.margin
        anchors.right: parent.right
        anchors.rightMargin: Display.margin
        anchors.top: heading.bottom
        height: visible ? implicitHeight : 0
        horizontalAlignment: Text.AlignLeft
        text: page.hint
        visible: !page.isLow
    }
    Item {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: Display.margin
        anchors.right: parent.right
        anchors.rightMargin: Display.margin
        anchors.top: page.isLow ? parent.top : hint.bottom
        anchors.topMargin: Display.gap
        height: deleteKey.height

        BodyText {
            id: typed

            readonly property real room: deleteKey.visible ? parent.width - deleteKey.width - Display.space : parent.width

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.topMargin: Math.round((parent.height - lineHeight) / 2) + middleOffset
            font.bold: true
            font.letterSpacing: page.find.typed === "" ? 0 : Math.round(font.pixelSize * 0.08)
            font.pixelSize: page.fontFor(text, room - text.length * Math.round(Display.titleFont * 0.08), [Display.titleFont, Display.headingFont, Display.bodyFont, Display.plainFont])
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: page.find.typed === "" && page.isLow ? page.hint : page.find.typed
            width: room
            wrapMode: Text.NoWrap
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            color: Display.accent
            height: Display.stroke
            visible: !page.isLow || page.find.typed !== ""
            width: Math.min(typed.room, Display.mm(160))
        }
        TouchButton {
            id: deleteKey

            anchors.right: parent.right
            anchors.top: parent.top
            icon: "delete"
            text: qsTr("Delete letter")
            visible: page.find.typed !== ""

            onActivated: page.find.takeBack()
        }
    }
    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Display.margin
        anchors.right: parent.right
        anchors.top: line.bottom
        anchors.topMargin: page.isLow ? Display.gap : Display.space

        Repeater {
            model: page.find.letters

            FindKey {
                required property int keyHeight
                required property int keyWidth
                required property int left
                required property string name
                required property int top

                height: keyHeight
                width: keyWidth
                x: LayoutMirroring.enabled ? body.width - left - width : left
                y: top

                onActivated: page.find.chooseLetter(name)
            }
        }
        Repeater {
            model: page.find.words

            FindKey {
                required property int keyHeight
                required property int keyWidth
                required property int left
                required property string name
                required property int top

                height: keyHeight
                width: keyWidth
                x: LayoutMirroring.enabled ? body.width - left - width : left
                y: top

                onActivated: page.find.chooseWord(name)
            }
        }
    }
    Binding {
        property: "bodySize"
        target: page.find
        value: Qt.size(Math.floor(body.width), Math.floor(body.height))
    }
}
