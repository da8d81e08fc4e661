import QtQuick
import PatientKiosk

// Where days and lanes are on a ruler of a width: to scale, and for all days after the last one a place at the end.
QtObject {
    id: plan

    // Of a day, in pixels.
    readonly property real dayWidth: (width - 2 * padding) / (end + tail)
    readonly property int end: timeline.lastDay + 1
    readonly property int height: lanesTop + lanesHeight + scaleHeight
    required property bool isLow
    required property bool isMirrored
    readonly property int laneHeight: Display.mm(isLow ? 6.5 : 13)
    readonly property int lanesHeight: timeline.lanes * laneStep
    readonly property int laneStep: laneHeight + Display.mm(1)
    readonly property int lanesTop: Display.mm(1.5)
    readonly property int padding: Display.mm(2)
    readonly property int scaleHeight: Display.mm(isLow ? 7.5 : 11.5)
    // What all days after the last one take, in days.
    readonly property int tail: 3
    required property TimelineViewModel timeline
    required property int width

    // Letters on a line of a height: of the scale and of the marker's flag.
    function fontIn(height: int): int {
        return Math.min(Display.bodyFont, Math.floor(height / 1.2), Math.floor(Display.plainFont * 1.1));
    }
    // Where a day begins, from where the language starts to read; all later ones begin after the last.
    function leftOf(day: int): int {
        return padding + Math.round(Math.min(day, end) * dayWidth);
    }
    // The middle of a day.
    function middleOf(day: int): int {
        return day < end ? padding + Math.round((day + 0.5) * dayWidth) : padding + Math.round((end + tail / 2) * dayWidth);
    }
    // Where something begins, from the left.
    function fromLeft(start: int, itsWidth: int): int {
        return isMirrored ? width - start - itsWidth : start;
    }
    // The day at a distance from the left.
    function dayAt(x: real): int {
        const start = isMirrored ? width - x : x;
        return Math.max(0, Math.min(Math.floor((start - padding) / dayWidth), end));
    }
}
