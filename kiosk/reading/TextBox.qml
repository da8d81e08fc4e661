import QtQuick
import PatientKiosk
import kiosk.display

// Lines of text with the bullet, the numeral or the icon that belongs to them.
PageBox {
    id: box

    required property bool atEnd
    required property bool begins
    required property int fontPixels
    required property int indent
    required property bool isBold
    readonly property bool isHeading: kind === PageListModel.Kind.TITLE || kind === PageListModel.Kind.RUNNING_TITLE || kind === PageListModel.Kind.HEADING || kind === PageListModel.Kind.SUBHEADING || kind === PageListModel.Kind.CARD_HEADING
    readonly property bool isQuiet: kind === PageListModel.Kind.RUNNING_TITLE || kind === PageListModel.Kind.NOTICE || kind === PageListModel.Kind.CAPTION
    required property int kind
    required property int linePixels
    required property string markup
    required property int number
    required property string spoken

    // Where something so wide begins, at a distance from where the line begins.
    function fromLeading(distance: int, itsWidth: int): int {
        return LayoutMirroring.enabled ? width - distance - itsWidth : distance;
    }
    function role(): int {
        if (isHeading)
            return Accessible.Heading;
        const isItem = kind === PageListModel.Kind.BULLET || kind === PageListModel.Kind.STEP;
        return isItem ? Accessible.ListItem : Accessible.StaticText;
    }

    // Words stand above the spots that explain them.
    z: 1

    Rectangle {
        color: Display.accent
        height: width
        radius: width / 2
        visible: box.begins && box.kind === PageListModel.Kind.BULLET
        width: Math.round(box.fontPixels * 0.3)
        x: box.fromLeading(Math.round(box.fontPixels * 0.15), width)
        y: lines.capitalMiddle - height / 2
    }
    Rectangle {
        color: Display.accent
        height: width
        radius: width / 2
        visible: box.begins && box.kind === PageListModel.Kind.STEP
        width: 2 * lines.capitalMiddle
        x: box.fromLeading(0, width)

        BodyText {
            Accessible.ignored: true
            anchors.centerIn: parent
            anchors.verticalCenterOffset: middleOffset
            color: Display.onAccent
            font.bold: true
            // One, two or three digits fill the circle alike.
            font.pixelSize: Math.round(box.fontPixels * (box.number < 10 ? 1 : box.number < 100 ? 0.75 : 0.5))
            lineHeight: box.linePixels
            objectName: "numeral"
            text: box.number
        }
    }
    Icon {
        colour: Display.textQuiet
        height: width
        name: visible ? "info" : ""
        visible: box.kind === PageListModel.Kind.NOTICE
        width: Math.max(box.indent - Display.gap, 0)
        x: box.fromLeading(lines.x0, width)
        y: lines.capitalMiddle - height / 2
    }
    LinesText {
        id: lines

        // Where the notice that ends its line begins.
        readonly property int x0: box.atEnd ? box.width - Math.ceil(contentWidth) - box.indent : 0

        Accessible.role: box.role()
        anchors.fill: parent
        anchors.leftMargin: x0 + box.indent
        color: box.isQuiet ? Display.textQuiet : Display.text
        font.bold: box.isBold
        fontPixels: box.fontPixels
        linePixels: box.linePixels
        markup: box.markup
        spoken: box.number > 0 && box.begins ? box.number + ". " + box.spoken : box.spoken
    }
}
