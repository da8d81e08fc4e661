import QtQuick
import PatientKiosk

// What all buttons, tiles and cards to touch have in common: they act when the finger leaves the glass, and not if it
// slid off before; keys work too; the focus shows. What stands on it is its owner's.
Item {
    id: touchable

    readonly property color ground: groundColour()
    readonly property color ink: isPrimary ? Display.onAction : Display.text
    // Shows nothing of itself until it is touched or has the focus.
    property bool isBare: false
    property bool isPrimary: false
    readonly property bool isPressed: tap.pressed || keyPressed
    // Stands back: without a surface of its own until it is touched.
    property bool isQuiet: false
    readonly property bool isRaised: enabled && !isQuiet && !isBare
    property bool keyPressed: false
    // What it is called, also by a screen reader.
    required property string text

    signal activated

    function groundColour(): color {
        if (isPrimary)
            return isPressed ? Display.actionPressed : Display.action;
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
    FocusRing {}
    // What can be pressed stands up a little, like a key, and goes down under the finger.
    Rectangle {
        anchors.fill: parent
        color: touchable.isPrimary ? Display.actionEdge : Display.outline
        radius: Display.radius
        visible: touchable.isRaised && !touchable.isPressed
    }
    Rectangle {
        border.color: touchable.isPrimary ? Display.actionEdge : Display.outline
        border.width: Display.stroke
        color: touchable.ground
        height: parent.height - (touchable.isRaised ? Display.lip : 0)
        radius: Display.radius
        width: parent.width
        visible: !touchable.isBare || touchable.isPressed
        y: touchable.isRaised && touchable.isPressed ? Display.lip : 0
    }
}
