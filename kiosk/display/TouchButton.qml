import QtQuick
import PatientKiosk

// A button: acts when the finger leaves the glass, and not if it slid off before. At least 20 mm each way; a long label
// wraps and makes it taller (give it a width and leave its height alone, or at least implicitHeight).
Item {
    id: button

    enum Role {
        Plain,
        Primary
    }

    property string icon: ""
    // After the words: for "next", whose arrow points away from them.
    property bool iconAfter: false
    readonly property bool isPressed: tap.pressed || keyPressed
    property bool keyPressed: false
    readonly property color ink: role === TouchButton.Role.Primary ? Display.onAccent : Display.text
    readonly property int padding: Display.gap
    property int role: TouchButton.Role.Plain
    required property string text

    signal activated

    function ground(): color {
        if (role === TouchButton.Role.Primary)
            return isPressed ? Display.accentPressed : Display.accent;
        return isPressed ? Display.surfacePressed : Display.surface;
    }

    Accessible.focusable: true
    Accessible.name: text
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    implicitHeight: Math.max(Display.target, label.contentHeight + 2 * padding)
    implicitWidth: Math.max(Display.target, Math.ceil(label.implicitWidth) + 1 + words.iconRoom + 4 * padding)

    Accessible.onPressAction: button.activated()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
            button.keyPressed = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (event.isAutoRepeat || !button.keyPressed)
            return;
        button.keyPressed = false;
        event.accepted = true;
        button.activated();
    }
    onActiveFocusChanged: keyPressed = false

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        // A slow finger is a touch too.
        longPressThreshold: 0

        onTapped: button.activated()
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * Display.focusRing
        border.color: Display.focus
        border.width: Display.focusRing
        color: "transparent"
        radius: Display.radius + 2 * Display.focusRing
        visible: button.activeFocus
    }
    Rectangle {
        anchors.fill: parent
        border.color: button.role === TouchButton.Role.Primary ? button.ground() : Display.outline
        border.width: Display.stroke
        color: button.ground()
        radius: Display.radius
    }
    Item {
        id: words

        readonly property int iconRoom: picture.visible ? picture.width + button.padding : 0

        anchors.centerIn: parent
        height: parent.height
        width: Math.min(parent.width - 2 * button.padding, Math.ceil(label.implicitWidth) + 1 + iconRoom)

        Icon {
            id: picture

            anchors.left: button.iconAfter ? undefined : parent.left
            anchors.right: button.iconAfter ? parent.right : undefined
            anchors.verticalCenter: parent.verticalCenter
            colour: button.ink
            mirror: button.LayoutMirroring.enabled
            name: button.icon
            visible: button.icon !== ""
        }
        BodyText {
            id: label

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: button.iconAfter ? 0 : words.iconRoom
            anchors.right: parent.right
            anchors.rightMargin: button.iconAfter ? words.iconRoom : 0
            anchors.verticalCenter: parent.verticalCenter
            color: button.ink
            font.bold: true
            horizontalAlignment: picture.visible ? Text.AlignLeft : Text.AlignHCenter
            text: button.text
        }
    }
}
