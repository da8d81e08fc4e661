import QtQuick
import PatientKiosk
import kiosk.display

// Lines of text with the bullet, the numeral or the icon that belongs to them.
PageBox {
    id: box

    required property bool begins
    required property int fontPixels
    required property int indent
    required property bool isBold
    readonly property bool isHeading: kind === PageListModel.Kind.TITLE || kind === PageListModel.Kind.HEADING || kind === PageListModel.Kind.SUBHEADING || kind === PageListModel.Kind.CARD_HEADING
    readonly property bool isQuiet: kind === PageListModel.Kind.RUNNING_TITLE || kind === PageListModel.Kind.NOTICE || kind === PageListModel.Kind.CAPTION
    required property int kind
    required property int linePixels
    required property string markup
    required property int number
    required property string spoken

    function role(): int {
        if (isHeading)
            return Accessible.Heading;
        const isItem = kind === PageListModel.Kind.BULLET || kind === PageListModel.Kind.STEP;
        return isItem ? Accessible.ListItem : Accessible.StaticText;
    }

    Rectangle {
        color: Display.accent
        height: width
        radius: width / 2
        visible: box.begins && box.kind === PageListModel.Kind.BULLET
        width: Math.round(box.fontPixels * 0.3)
        x: lines.mirrored ? box.width - width - Math.round(box.fontPixels * 0.15) : Math.round(box.fontPixels * 0.15)
        y: Math.round((box.linePixels - height) / 2)
    }
    Rectangle {
        color: Display.accent
        height: width
        radius: width / 2
        visible: box.begins && box.kind === PageListModel.Kind.STEP
        width: box.linePixels
        x: lines.mirrored ? box.width - width : 0

        BodyText {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: Display.onAccent
            font.bold: true
            text: box.number
        }
    }
    Icon {
        colour: Display.textQuiet
        height: width
        name: "info"
        visible: box.kind === PageListModel.Kind.NOTICE
        width: box.indent - Display.gap
        x: lines.mirrored ? box.width - width : 0
        y: Math.round((box.linePixels - height) / 2)
    }
    LinesText {
        id: lines

        readonly property bool mirrored: LayoutMirroring.enabled

        Accessible.role: box.role()
        anchors.fill: parent
        anchors.leftMargin: box.indent
        color: box.isQuiet ? Display.textQuiet : Display.text
        font.bold: box.isBold || box.kind === PageListModel.Kind.RUNNING_TITLE
        fontPixels: box.fontPixels
        linePixels: box.linePixels
        markup: box.markup
        spoken: box.number > 0 && box.begins ? box.number + ". " + box.spoken : box.spoken
    }
}
