pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// Letters to touch, one after the other, until the word looked for can be touched itself.
Item {
    id: page

    required property FindViewModel find
    readonly property bool hasTyped: find.typed !== ""
    readonly property string hint: {
        if (!hasTyped)
            return qsTr("Touch the first letter of your word.");
        return find.leadsOn ? qsTr("Touch the next letter, or your word.") : qsTr("Touch your word.");
    }
    // So low a screen has one line for the heading and what was touched: first the one, then the other.
    readonly property bool isLow: height < Display.mm(125)
    readonly property string title: qsTr("Find a word")

    // Who finds by keys goes on from the same letter, or from the first that is left.
    function focusKey(name: string): void {
        const same = letterKeys.keyOf(name);
        const first = same ?? letterKeys.itemAt(0) ?? wordKeys.itemAt(0);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }
    // The key itself goes while its letter is added.
    function chooseLetter(name: string, byKeys: bool): void {
        find.chooseLetter(name);
        if (byKeys)
            focusKey(name);
    }
    function takeBack(byKeys: bool): void {
        find.takeBack();
        if (byKeys && !hasTyped)
            focusKey("");
    }

    Accessible.name: title
    Accessible.role: Accessible.Pane

    Column {
        id: head

        anchors.left: parent.left
        anchors.margins: Display.margin
        anchors.right: parent.right
        anchors.top: parent.top
        visible: !page.isLow

        TitleText {
            horizontalAlignment: Text.AlignLeft
            text: page.title
            width: parent.width
        }
        BodyText {
            horizontalAlignment: Text.AlignLeft
            text: page.hint
            width: parent.width
        }
    }
    Item {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: Display.margin
        anchors.right: parent.right
        anchors.rightMargin: Display.margin
        anchors.top: page.isLow ? parent.top : head.bottom
        anchors.topMargin: page.isLow ? Display.margin : Display.gap
        height: deleteKey.height

        BodyText {
            id: typed

            readonly property int largest: page.hasTyped ? Display.titleFont : Display.headingFont

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.topMargin: Math.round((parent.height - lineHeight) / 2) + middleOffset
            font.bold: true
            font.pixelSize: Lettering.fitted(text, width, largest)
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: page.hasTyped || !page.isLow ? page.find.typed : page.hint
            width: page.hasTyped ? parent.width - deleteKey.width - Display.space : parent.width
            wrapMode: Text.NoWrap
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            color: Display.accent
            height: Display.stroke
            visible: !page.isLow || page.hasTyped
            width: Math.min(typed.width, Display.mm(160))
        }
        TouchButton {
            id: deleteKey

            anchors.right: parent.right
            anchors.top: parent.top
            icon: "delete"
            text: qsTr("Delete letter")
            visible: page.hasTyped

            onActivated: page.takeBack(activeFocus)
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

        // Places of letters that lead nowhere now: the others stay where the eye has found them.
        Repeater {
            model: page.find.emptyPlaces

            Rectangle {
                required property int keyHeight
                required property int keyLeft
                required property int keyTop
                required property int keyWidth

                border.color: Qt.alpha(Display.outline, 0.3)
                border.width: Display.stroke
                color: "transparent"
                height: keyHeight
                radius: Display.radius
                width: keyWidth
                x: LayoutMirroring.enabled ? body.width - keyLeft - width : keyLeft
                y: keyTop
            }
        }
        Repeater {
            id: letterKeys

            function keyOf(name: string): FindKey {
                for (let place = 0; place < count; ++place) {
                    const key = itemAt(place) as FindKey;
                    if (key.name === name)
                        return key;
                }
                return null;
            }

            model: page.find.letters

            FindKey {
                required property int keyHeight
                required property int keyWidth
                required property int keyLeft
                required property int keyTop

                height: keyHeight
                width: keyWidth
                x: LayoutMirroring.enabled ? body.width - keyLeft - width : keyLeft
                y: keyTop

                onActivated: page.chooseLetter(name, activeFocus)
            }
        }
        Repeater {
            id: wordKeys

            model: page.find.words

            FindKey {
                required property int keyHeight
                required property int keyWidth
                required property int keyLeft
                required property int keyTop

                height: keyHeight
                width: keyWidth
                x: LayoutMirroring.enabled ? body.width - keyLeft - width : keyLeft
                y: keyTop

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
