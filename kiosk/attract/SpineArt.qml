pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// Our mark, as large as its room: a spine from the side, and a drop that falls towards one disc. It only decorates, so
// it says nothing to a screen reader and no words stand on it.
Item {
    id: art

    readonly property int count: 14
    // Pixels beside its middle.
    required property int driftDown
    required property int driftRight
    // The bone that the drop falls beside.
    readonly property int goal: 9
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property int side: isMirrored ? -1 : 1
    readonly property real pitch: Math.max(height / 11.4, width / 11)

    // How far from the middle a bone stands: the spine bends one way at neck and loins, the other between.
    function bend(bone: real): real {
        return pitch * 0.9 * Math.sin(2 * Math.PI * (bone / 10.4 - 0.32));
    }
    function across(bone: real): real {
        return width * (isMirrored ? 0.55 : 0.45) + side * bend(bone) + driftRight;
    }
    function along(bone: real): real {
        return height * 0.68 + (bone - goal) * pitch + driftDown;
    }
    function slope(bone: real): real {
        return Math.atan2(bend(bone + 0.1) - bend(bone - 0.1), 0.2 * pitch) * 180 / Math.PI;
    }

    Accessible.ignored: true
    clip: true

    Rectangle {
        anchors.fill: parent
        color: Display.artGround
    }
    Repeater {
        model: 4

        Rectangle {
            required property int index

            color: Qt.alpha(Display.artShape, 0.3)
            height: width
            radius: width / 2
            width: art.pitch * (11.5 - 2.8 * index)
            x: art.across(art.goal) - width / 2
            y: art.along(art.goal) - height / 2
        }
    }
    Repeater {
        model: art.count

        Rectangle {
            required property int index

            antialiasing: true
            color: index === art.goal ? Display.artLight : Display.artBone
            height: art.pitch * 0.66
            radius: height * 0.36
            rotation: -art.side * art.slope(index)
            width: art.pitch * (1.1 + 0.065 * index)
            x: art.across(index) - width / 2
            y: art.along(index) - height / 2
        }
    }
    Icon {
        colour: Display.artDrop
        height: width
        name: "falling-drop"
        width: art.pitch * 1.7
        x: art.across(art.goal) + art.side * art.pitch * 2.1 - width / 2
        y: art.along(art.goal - 0.75) - height / 2
    }
}
