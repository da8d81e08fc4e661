pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// All that staff see, above the patients' screens. Its words keep their usual size, whatever a visitor has set: staff
// stand close, and a page has to show all of itself.
FocusScope {
    id: staffArea

    required property StaffAreaViewModel area
    // What the page in view is called.
    readonly property string title: (page.item as Item)?.Accessible.name ?? ""

    Accessible.name: title
    Accessible.role: Accessible.Pane

    Rectangle {
        anchors.fill: parent
        color: Display.background
    }
    Loader {
        id: page

        anchors.fill: parent
        focus: true
        sourceComponent: {
            if (staffArea.area.question !== StaffAreaViewModel.NoQuestion)
                return ask;
            switch (staffArea.area.page) {
            case StaffAreaViewModel.Pin:
                return pin;
            case StaffAreaViewModel.Staff:
                return staff;
            case StaffAreaViewModel.Options:
                return options;
            case StaffAreaViewModel.Calibration:
                return calibration;
            case StaffAreaViewModel.Cleaning:
                return cleaning;
            case StaffAreaViewModel.Health:
                return health;
            case StaffAreaViewModel.Content:
                return content;
            default:
                return null;
            }
        }

        // Tab begins at the new page's first control.
        onLoaded: staffArea.forceActiveFocus()
    }
    Component {
        id: ask

        AskPage {
            area: staffArea.area
        }
    }
    Component {
        id: pin

        PinPage {
            pad: staffArea.area.pad

            onWentBack: staffArea.area.back()
        }
    }
    Component {
        id: staff

        StaffPage {
            area: staffArea.area
        }
    }
    Component {
        id: options

        OptionsPage {
            options: staffArea.area.options

            onWentBack: staffArea.area.back()
        }
    }
    Component {
        id: calibration

        CalibrationPage {
            calibration: staffArea.area.calibration

            onWentBack: staffArea.area.back()
        }
    }
    Component {
        id: cleaning

        CleaningPage {
            secondsLeft: staffArea.area.cleaningLeft
        }
    }
    Component {
        id: health

        HealthPage {
            health: staffArea.area.facts.health

            onWentBack: staffArea.area.back()
        }
    }
    Component {
        id: content

        ContentPage {
            content: staffArea.area.content
        }
    }
}
