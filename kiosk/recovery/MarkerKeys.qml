import QtQuick
import PatientKiosk

// The keys that move the marker, wherever the focus is: arrows by a day, the way the language reads, the others by a stage.
Item {
    id: keys

    required property bool isMirrored
    required property TimelineViewModel timeline

    Shortcut {
        sequences: [keys.isMirrored ? "Left" : "Right", "Up"]

        onActivated: keys.timeline.goLater()
    }
    Shortcut {
        sequences: [keys.isMirrored ? "Right" : "Left", "Down"]

        onActivated: keys.timeline.goEarlier()
    }
    Shortcut {
        sequences: ["PgDown"]

        onActivated: keys.timeline.goStageLater()
    }
    Shortcut {
        sequences: ["PgUp"]

        onActivated: keys.timeline.goStageEarlier()
    }
}
