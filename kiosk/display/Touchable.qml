import QtQuick
import PatientKiosk

// What all buttons, tiles and cards to touch have in common: they act when the finger leaves the glass, and not if it
// slid off before; keys work too; the focus shows. What stands on it is its owner's.
Item {
    id: touchable

    readonly property color ground: groundColour()
    readonly property color ink: isPrimary ? Display.onAccent : Display.text
    property bool isPrimary: false
    readonly property bool isPressed: tap.pressed || keyPressed
    // Stands back: without a surface of its own until it is touched.
    property bool isQuiet: false
    property bool keyPressed: false
    // What it is called, also by a screen reader.
    required property string text

    signal activated

    function groundColour(): color {
        if (isPrimary)
            return isPressed ? Display.accentPressed : Display.accent;
        if (isPressed)
            return Display.surfacePressed;
        return isQuiet ? Display.background : Display.surface;
    }

    Accessible.focusable: enabled
    Accessible.name: text
    Accessible.role: Accessible.Button
    activeFocusOnTab: true

    Accessible.onPressAction: {
        if (touchable.enabled)
            touchable.activated();
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
            touchable.keyPressed = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (event.isAutoRepeat || !touchable.keyPressed)
            return;
        touchable.keyPressed = false;
        event.accepted = true;
        touchable.activated();
    }
    onActiveFocusChanged: keyPressed = false

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        // A slow finger is a touch too.
        longPressThreshold: 0

        onTapped: touchable.activated()
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * Display.focusRing
        border.color: Display.focus
        border.width: Display.focusRing
        color: "transparent"
        radius: Display.radius + 2 * Display.focusRing
        visible: touchable.activeFocus
    }
    Rectangle {
        anchors.fill: parent
        border.color: touchable.isPrimary ? touchable.ground : Display.outline
        border.width: Display.stroke
        color: touchable.ground
        radius: Display.radius
    }
}
