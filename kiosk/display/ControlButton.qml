import QtQuick
import PatientKiosk

// A button with a sign and words: beside each other in the middle, or one above the other.
Touchable {
    id: button

    required property int fontSize
    required property string icon
    // Its arrow points the other way where the text runs from right to left.
    property bool isDirected: false
    property bool isStacked: false
    // It leads to what cannot wait: its sign stands out from the others'.
    property bool isUrgent: false
    // What is seen of the name.
    property string label: text
    readonly property int padding: Display.mm(isStacked ? 1.2 : 2)
    readonly property int room: roomIn(width, fontSize)
    readonly property int sign: signOf(fontSize)

    function roomIn(width: int, font: int): int {
        return width - (isStacked ? 2 * padding : signOf(font) + 3 * padding);
    }
    function signOf(font: int): int {
        return Math.min(Math.max(Display.mm(6), Math.round(font * 1.1)), Display.mm(11));
    }
    // Whether its words stand whole in a room at a font size.
    function fits(width: int, height: int, font: int): bool {
        const lines = Lettering.lines(label, roomIn(width, font), font);
        const words = lines * Math.ceil(font * 1.2);
        // Below a sign there is one line.
        return Lettering.wordWidth(label, font) <= roomIn(width, font) && (lines === 1 || !isStacked) && words + (isStacked ? signOf(font) : 0) <= height - Display.lip - Display.mm(1);
    }

    // Off it is pale, but keeps its place to the eye.
    opacity: enabled ? 1 : 0.5

    Item {
        id: words

        readonly property int lines: Lettering.lines(button.label, button.room, button.fontSize)
        readonly property int textWidth: lines > 1 ? button.room : Math.min(button.room, Lettering.width(button.label, button.fontSize) + 1)

        anchors.centerIn: parent
        anchors.verticalCenterOffset: Display.lip / (button.isPressed ? 2 : -2)
        height: button.isStacked ? button.sign + caption.height : parent.height
        width: button.isStacked ? textWidth : button.sign + button.padding + textWidth

        Icon {
            colour: button.isPrimary ? button.ink : button.isUrgent ? Display.emergencyEdge : Display.accent
            height: width
            mirror: button.isDirected && button.LayoutMirroring.enabled
            name: button.icon
            width: button.sign
            x: button.isStacked ? Math.round((words.width - width) / 2) : button.LayoutMirroring.enabled ? words.width - width : 0
            y: button.isStacked ? 0 : Math.round((words.height - height) / 2)
        }
        BodyText {
            id: caption

            Accessible.ignored: true
            color: button.ink
            font.bold: true
            font.pixelSize: button.fontSize
            height: words.lines * lineHeight
            horizontalAlignment: button.isStacked ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: Math.ceil(button.fontSize * 1.2)
            text: button.label
            width: words.textWidth
            x: button.isStacked || button.LayoutMirroring.enabled ? 0 : words.width - width
            y: button.isStacked ? button.sign : Math.round((words.height - height) / 2)
        }
    }
}
