import QtQuick
import PatientKiosk
import kiosk.display

// The way on: in full and as large as fits, on as many lines as there is room for; in short only if nothing else fits.
Touchable {
    id: button

    required property string briefText
    // Sizes to choose from, the largest first, none larger than the text on the page.
    readonly property list<int> fonts: plan.nextFonts.map(font => Math.min(font, Display.bodyFont))
    readonly property int fullFont: largest(text)
    required property string icon
    // To the middle of the button's face, which goes down with the finger.
    readonly property int faceOffset: Display.lip / (isPressed ? 2 : -2)
    readonly property bool isArrow: icon === "next"
    readonly property int padding: plan.nextPadding
    required property BarPlan plan
    readonly property int room: width - arrow.width - 3 * padding

    function fits(words: string, font: int): bool {
        const isTall = Lettering.lines(words, room, font) * plan.lineOf(font) > height - Display.lip - Display.mm(plan.isLow ? 0.5 : 2);
        return !isTall && Lettering.wordWidth(words, font) <= room;
    }
    // The largest size that words fit in; 0 if there is none.
    function largest(words: string): int {
        return fonts.find(font => fits(words, font)) ?? 0;
    }

    height: plan.buttonHeight
    isPrimary: true

    BodyText {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: button.padding
        anchors.right: arrow.left
        anchors.rightMargin: button.padding
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: button.faceOffset
        color: button.ink
        font.bold: true
        font.pixelSize: button.fullFont || button.largest(button.briefText) || button.fonts[button.fonts.length - 1]
        horizontalAlignment: Text.AlignHCenter
        lineHeight: button.plan.lineOf(font.pixelSize)
        text: button.fullFont > 0 ? button.text : button.briefText
    }
    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: button.padding
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: button.faceOffset
        colour: button.ink
        height: width
        mirror: button.isArrow && button.LayoutMirroring.enabled
        name: button.icon
        width: button.plan.icon
    }
}
