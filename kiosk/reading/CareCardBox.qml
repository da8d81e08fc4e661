import QtQuick
import PatientKiosk
import kiosk.display

// The ground of a care card: a filled header with an icon and a word, and a tinted body. A perforated edge says that
// the card goes on on another page.
PageBox {
    id: card

    required property bool begins
    readonly property color bodyColour: pick(Display.emergencyBody, Display.todayBody, Display.beforeBody)
    readonly property color edge: pick(Display.emergencyEdge, Display.todayEdge, Display.beforeEdge)
    required property bool ends
    readonly property color fill: pick(Display.emergency, Display.today, Display.before)
    required property int fontPixels
    readonly property string icon: kind === PageListModel.Kind.EMERGENCY ? "emergency" : kind === PageListModel.Kind.TODAY ? "today" : "before"
    required property int indent
    required property bool isBold
    required property int kind
    required property int labelHeight
    required property int linePixels
    required property string markup
    required property int padding
    readonly property color ink: pick(Display.onEmergency, Display.onToday, Display.onBefore)
    required property string spoken

    function pick(emergency: color, today: color, before: color): color {
        switch (kind) {
        case PageListModel.Kind.EMERGENCY:
            return emergency;
        case PageListModel.Kind.TODAY:
            return today;
        default:
            return before;
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: card.edge
        border.width: Display.stroke
        bottomLeftRadius: card.ends ? Display.radius : 0
        bottomRightRadius: bottomLeftRadius
        color: card.bodyColour
        topLeftRadius: card.begins ? Display.radius : 0
        topRightRadius: topLeftRadius
    }
    Rectangle {
        border.color: card.edge
        border.width: Display.stroke
        color: card.fill
        height: card.labelHeight
        topLeftRadius: card.begins ? Display.radius : 0
        topRightRadius: topLeftRadius
        width: parent.width

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: card.padding
            anchors.verticalCenter: parent.verticalCenter
            colour: card.ink
            height: width
            name: card.icon
            width: card.indent - Display.gap
        }
        LinesText {
            // Where the card begins its heading says it.
            Accessible.ignored: card.begins
            anchors.left: sign.right
            anchors.leftMargin: Display.gap
            anchors.right: parent.right
            anchors.rightMargin: card.padding
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: middleOffset
            color: card.ink
            font.bold: card.isBold
            fontPixels: card.fontPixels
            linePixels: card.linePixels
            markup: card.markup
            spoken: card.spoken
        }
    }
    Perforation {
        anchors.left: parent.left
        anchors.right: parent.right
        edge: card.edge
        isFoot: false
        labelHeight: card.labelHeight
        visible: !card.begins
    }
    Perforation {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        edge: card.edge
        isFoot: true
        labelHeight: card.labelHeight
        visible: !card.ends
    }
}
