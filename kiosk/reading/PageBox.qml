import QtQuick

// Something on a page, at the place that Python gave it.
Item {
    id: box

    required property int boxHeight
    required property int boxLeft
    required property int boxTop
    required property int boxWidth

    height: boxHeight
    width: boxWidth
    x: LayoutMirroring.enabled && parent ? parent.width - boxLeft - boxWidth : boxLeft
    y: boxTop
}
