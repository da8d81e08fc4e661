import QtQuick
import PatientKiosk
import kiosk.display

// A stage on the ruler: its sign, and its name where there is room for it. The stages of the marker's day are filled.
Item {
    id: band

    required property int firstDay
    // The largest letters in which the name stands whole beside the sign; 0 where there are none.
    readonly property int fontSize: [Display.bodyFont, Display.plainFont, Display.plainFont * 0.85, Display.plainFont * 0.7].map(font => Math.min(Math.floor(font), Display.plainFont)).find(font => fits(font)) ?? 0
    required property string icon
    readonly property color ink: isTold ? Display.onAction : Display.text
    readonly property int inset: Display.mm(1.2)
    required property bool isTold
    required property int lane
    required property int lastDay
    required property string name
    readonly property int nameRoom: width - sign - 4 * inset
    required property RulerPlan plan
    // Where the sign begins: before the name, or alone in the middle.
    readonly property int start: fontSize > 0 ? 2 * inset : Math.round((width - sign) / 2)
    readonly property int sign: Math.min(Math.round(height * 0.66), Display.mm(8), width - 2 * inset)

    function fits(font: int): bool {
        const room = width - sign - 4 * inset;
        const lines = Lettering.lines(name, room, font);
        return Lettering.wordWidth(name, font) <= room && lines * Math.ceil(font * 1.2) <= height - inset;
    }

    Accessible.name: qsTr("%1, day %2 to day %3").arg(name).arg(firstDay).arg(lastDay)
    Accessible.role: Accessible.Graphic
    height: plan.laneHeight
    width: plan.leftOf(lastDay + 1) - plan.leftOf(firstDay) - Display.mm(0.6)
    x: plan.fromLeft(plan.leftOf(firstDay) + Display.mm(0.3), width)
    y: plan.lanesTop + lane * plan.laneStep

    Rectangle {
        anchors.fill: parent
        border.color: band.isTold ? Display.actionEdge : Display.outline
        border.width: band.isTold ? 2 * Display.stroke : Display.stroke
        color: band.isTold ? Display.action : Display.accentSoft
        radius: Display.mm(1.6)
    }
    Icon {
        id: picture

        colour: band.isTold ? Display.onAction : Display.accent
        height: width
        name: band.icon
        width: band.sign
        x: band.plan.isMirrored ? band.width - band.start - width : band.start
        y: Math.round((band.height - height) / 2)
    }
    BodyText {
        readonly property int before: band.start + band.sign + band.inset

        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: band.ink
        font.bold: true
        font.pixelSize: Math.max(band.fontSize, 1)
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.2)
        text: band.name
        visible: band.fontSize > 0
        width: band.nameRoom
        x: band.plan.isMirrored ? band.width - before - width : before
    }
}
