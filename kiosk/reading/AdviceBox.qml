import QtQuick
import PatientKiosk
import kiosk.display

// The ground of advice for a day: what one may feel, what to do, what to avoid, when to call for help, each with its own sign and word. A
// perforated end says that it goes on on another page.
PageBox {
    id: advice

    required property bool begins
    required property bool ends
    required property int fontPixels
    readonly property string icon: {
        switch (kind) {
        case PageListModel.Kind.FEEL:
            return "feel";
        case PageListModel.Kind.DO:
            return "check";
        case PageListModel.Kind.AVOID:
            return "avoid";
        default:
            return "warning";
        }
    }
    required property int indent
    required property bool isBold
    required property int kind
    required property int labelHeight
    required property int linePixels
    required property string markup
    required property int padding
    required property string spoken

    Accessible.name: spoken
    Accessible.role: Accessible.List

    Rectangle {
        anchors.fill: parent
        border.color: Display.divider
        border.width: Display.stroke
        bottomLeftRadius: advice.ends ? Display.radius : 0
        bottomRightRadius: bottomLeftRadius
        color: Display.surface
        topLeftRadius: advice.begins ? Display.radius : 0
        topRightRadius: topLeftRadius
    }
    Item {
        anchors.left: parent.left
        anchors.leftMargin: advice.padding
        anchors.right: parent.right
        anchors.rightMargin: advice.padding
        height: advice.labelHeight

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: width
            name: advice.icon
            width: advice.indent - Display.gap
        }
        LinesText {
            // The list is called so.
            Accessible.ignored: true
            anchors.left: sign.right
            anchors.leftMargin: Display.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: middleOffset
            color: Display.accent
            font.bold: advice.isBold
            fontPixels: advice.fontPixels
            linePixels: advice.linePixels
            markup: advice.markup
            spoken: advice.spoken
        }
    }
    Perforation {
        anchors.left: parent.left
        anchors.right: parent.right
        edge: Display.outline
        isFoot: false
        labelHeight: advice.labelHeight
        visible: !advice.begins
    }
    Perforation {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        edge: Display.outline
        isFoot: true
        labelHeight: advice.labelHeight
        visible: !advice.ends
    }
}
