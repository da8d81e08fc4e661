pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// The days after the injection, drawn to scale: the stages as bands, those that share days in lanes of their own, and a
// marker. It is touched or drawn to a day; the buttons below it do the same by steps.
Item {
    id: ruler

    property bool isDrawn: false
    required property bool isLow
    required property TimelineViewModel timeline
    readonly property string valueText: {
        if (timeline.day < 0)
            return timeline.label === "" ? qsTr("no day chosen") : timeline.label;
        return qsTr("Day %1, %2").arg(timeline.day).arg(timeline.label);
    }

    // As a slider is asked by a screen reader.
    property real maximumValue: plan.end
    property real minimumValue: 0
    property real stepSize: 1
    property real value: 0
    // Of the marker, as a slider has to have one.
    readonly property int valueThere: Math.max(timeline.place, 0)

    Accessible.focusable: true
    Accessible.name: qsTr("Days since your injection: %1").arg(valueText)
    Accessible.role: Accessible.Slider
    activeFocusOnTab: true
    implicitHeight: plan.height
    objectName: "ruler"

    Accessible.onDecreaseAction: timeline.goEarlier()
    Accessible.onIncreaseAction: timeline.goLater()
    Accessible.onNextPageAction: timeline.goStageLater()
    Accessible.onPreviousPageAction: timeline.goStageEarlier()
    onValueChanged: {
        // A screen reader has set it.
        if (value === valueThere)
            return;
        timeline.moveTo(Math.round(value));
        value = valueThere;
    }

    RulerPlan {
        id: plan

        isLow: ruler.isLow
        isMirrored: ruler.LayoutMirroring.enabled
        timeline: ruler.timeline
        width: ruler.width
    }
    Binding {
        property: "value"
        target: ruler
        value: ruler.valueThere
    }
    FocusRing {}
    Rectangle {
        anchors.fill: parent
        border.color: Display.outline
        border.width: Display.stroke
        color: Display.surface
        radius: Display.radius
    }
    RulerScale {
        id: scale

        anchors.bottom: parent.bottom
        flagEnd: marker.visible ? marker.start + marker.flagWidth : -1
        flagStart: marker.visible ? marker.start : -1
        height: plan.scaleHeight
        plan: plan
        width: parent.width
    }
    // The day of the injection has no stage of its own in the article: a sign stands there.
    Icon {
        height: width
        name: visible ? "drop" : ""
        // Where a day is narrower than that nobody would know what it is.
        visible: ruler.timeline.place !== 0 && width >= Display.mm(6.5)
        width: Math.min(plan.dayWidth, plan.laneHeight) - Display.mm(0.6)
        x: plan.fromLeft(plan.middleOf(0) - Math.floor(width / 2), width)
        y: plan.lanesTop + (plan.laneHeight - height) / 2
    }
    // Behind the bands, whose names stay to be read.
    Marker {
        id: marker

        height: parent.height
        plan: plan
        visible: ruler.timeline.place >= 0
    }
    Repeater {
        model: ruler.timeline.bands

        Band {
            plan: plan
        }
    }
    // All days after the last one: dots that lead on.
    Repeater {
        model: 3

        Rectangle {
            required property int index

            color: Display.outline
            height: width
            radius: width / 2
            width: Display.mm(1.2)
            x: plan.fromLeft(plan.leftOf(plan.end) + Math.round((index + 0.5) * plan.dayWidth) - Math.floor(width / 2), width)
            y: plan.lanesTop + Math.round((plan.lanesHeight - height) / 2)
        }
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: point => ruler.timeline.moveTo(plan.dayAt(point.position.x))
    }
    // Follows the first finger, whatever others do.
    PointHandler {
        id: finger

        acceptedButtons: Qt.LeftButton

        onActiveChanged: {
            if (!active)
                ruler.isDrawn = false;
        }
        onPointChanged: {
            if (ruler.isDrawn && active)
                ruler.timeline.moveTo(plan.dayAt(point.position.x));
        }
    }
    // Takes the touch for itself, once it is a drawing one.
    DragHandler {
        dragThreshold: Display.mm(2)
        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (active && finger.active) {
                ruler.isDrawn = true;
                ruler.timeline.moveTo(plan.dayAt(finger.point.position.x));
            }
        }
    }
}
