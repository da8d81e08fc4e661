pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// What staff can change at the glass, by steps that are saved at once; and what has to be written, as it is written now.
StaffSheet {
    id: page

    readonly property int columns: isWide ? 2 : 1
    readonly property int footHeight: roomHeight - rows * (rowHeight + Display.gap) - Display.gap
    required property OptionsViewModel options
    readonly property int rowHeight: Math.max(Display.target, Math.min(Display.mm(30), Math.floor(roomHeight * 0.78 / rows) - Display.gap))
    readonly property int rows: 6 / columns
    readonly property string written: qsTr("Clinic: %1. Emergency number: %2. Emergency department: %3. Clinic's number: %4. Advice line: %5. Change these in the file settings.toml.").arg(said(options.clinicName)).arg(said(options.emergency)).arg(said(options.department)).arg(said(options.clinicNumber)).arg(said(options.advice))

    function said(words: string): string {
        return words === "" ? qsTr("not set") : words;
    }

    title: qsTr("Options")

    Grid {
        id: steppers

        anchors.horizontalCenter: parent.horizontalCenter
        columnSpacing: Display.mm(8)
        columns: page.columns
        flow: Grid.TopToBottom
        rowSpacing: Display.gap
        rows: page.rows
        width: page.isWide ? page.roomWidth : Math.min(page.roomWidth, Display.mm(170))

        Repeater {
            model: page.options.rows

            OptionStepper {
                fontSize: page.wordsFont
                height: page.rowHeight
                width: Math.floor((steppers.width - (page.columns - 1) * steppers.columnSpacing) / page.columns)

                onStepped: more => more ? page.options.more(option) : page.options.less(option)
            }
        }
    }
    FactList {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: steppers.bottom
        anchors.topMargin: 2 * Display.gap
        facts: [page.written]
        isHeaded: false
        most: page.smallFont
        mostHeight: page.footHeight
        visible: !note.visible
    }
    StaffNote {
        id: note

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: steppers.bottom
        anchors.topMargin: 2 * Display.gap
        most: page.smallFont
        mostHeight: page.footHeight
        text: page.options.problem
    }
}
