pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// The ruler's scale: a line for each day, a longer one with a numeral for each week.
Item {
    id: scale

    // Where the marker's flag stands, from where the language starts to read: no numeral is seen behind it.
    required property int flagEnd
    required property int flagStart
    readonly property int font: plan.fontIn(height - Display.mm(2.2))
    required property RulerPlan plan

    Repeater {
        model: scale.plan.end

        Rectangle {
            id: tick

            required property int index
            readonly property bool isWeek: index % 7 === 0

            color: isWeek ? Display.text : Display.outline
            height: Display.mm(isWeek ? 2 : 1.2)
            width: Math.max(1, Display.mm(isWeek ? 0.5 : 0.25))
            x: scale.plan.fromLeft(scale.plan.middleOf(index) - Math.floor(width / 2), width)
        }
    }
    Repeater {
        model: Math.floor(scale.plan.timeline.lastDay / 7) + 1

        BodyText {
            id: numeral

            readonly property int day: 7 * index
            required property int index
            readonly property int itsWidth: Lettering.width(text, font.pixelSize)
            // The first says what is counted, and begins where the ruler does.
            readonly property int start: index === 0 ? scale.plan.padding : scale.plan.middleOf(day) - Math.floor(itsWidth / 2)

            Accessible.ignored: true
            font.bold: true
            font.pixelSize: scale.font
            lineHeight: Math.ceil(scale.font * 1.2)
            text: index === 0 ? qsTr("Day 0") : day
            visible: scale.flagEnd < 0 || start > scale.flagEnd + Display.mm(0.8) || start + itsWidth < scale.flagStart - Display.mm(0.8)
            width: itsWidth + 1
            wrapMode: Text.NoWrap
            x: scale.plan.fromLeft(start, width)
            y: Display.mm(2.2) + Math.floor((scale.height - Display.mm(2.2) - lineHeight) / 2)
        }
    }
}
