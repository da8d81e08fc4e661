import QtQuick
import PatientKiosk
import kiosk.display

// A picture whole, in the middle of its room, or its words, if it cannot be shown. A touch looks closer, unless it only
// adorns: then nothing stands on it that is not said beside it.
Item {
    id: card

    property bool adorns: false
    // A drawing has the colours of the theme, a photograph those of paper.
    readonly property bool isDrawing: source.endsWith(".svg")
    // A picture that cannot be read comes as an image of one pixel.
    readonly property bool isMissing: image.status === Image.Error || (image.status === Image.Ready && image.implicitWidth <= 1 && image.implicitHeight <= 1)
    required property string source
    required property string spoken
    // What it is called, also by a screen reader.
    property string text: qsTr("Look closer: %1").arg(spoken)

    signal activated

    Touchable {
        anchors.fill: parent
        enabled: !card.adorns
        objectName: "lookCloser"
        text: card.text
        visible: !card.adorns

        onActivated: card.activated()
    }
    Rectangle {
        anchors.bottomMargin: Display.stroke + Display.lip
        anchors.fill: parent
        anchors.margins: Display.stroke
        color: Display.picturePaper
        radius: Display.radius - Display.stroke
        visible: !card.isMissing && !card.isDrawing
    }
    Image {
        id: image

        Accessible.ignored: card.adorns
        Accessible.name: card.spoken
        Accessible.role: Accessible.Graphic
        anchors.fill: parent
        anchors.margins: card.adorns ? 0 : Display.gap
        // The provider keeps what it drew; another library may have a picture of the same name.
        cache: false
        fillMode: Image.PreserveAspectFit
        source: card.source === "" ? "" : "%1?%2".arg(card.source).arg(Display.drawingTheme)
        sourceSize: Qt.size(Math.max(width, 1), Math.max(height, 1))
        visible: !card.isMissing
    }
    // Says that it can be looked at more closely.
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Display.mm(2)
        anchors.right: parent.right
        anchors.rightMargin: Display.mm(1.5)
        border.color: Display.outline
        border.width: Display.stroke
        color: Display.surface
        height: width
        radius: width / 2
        visible: !card.adorns
        width: Display.mm(card.width < Display.mm(30) ? 7 : 10)

        Icon {
            anchors.centerIn: parent
            colour: Display.accent
            height: width
            name: "enlarge"
            width: Math.round(parent.width * 0.68)
        }
    }
    BodyText {
        Accessible.ignored: true
        anchors.fill: parent
        anchors.margins: Display.gap
        elide: Text.ElideRight
        fontSizeMode: Text.Fit
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        minimumPixelSize: Math.round(Display.smallFont / 2)
        objectName: "words"
        text: card.spoken
        verticalAlignment: Text.AlignVCenter
        visible: card.isMissing && !card.adorns
    }
}
