pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// The page in view. Those beside it are made already, and unseen.
Item {
    id: sheets

    required property ReadingViewModel reading

    Repeater {
        model: sheets.reading.sheets

        PageBoxes {
            required property SheetViewModel modelData

            height: sheets.height
            reading: sheets.reading
            sheet: modelData
            visible: modelData.isInView
            width: sheets.width
        }
    }
}
