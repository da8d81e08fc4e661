pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// Stands in place of everything after too many crashes: whom to ask, and what must not wait. Nothing on it can be touched.
Rectangle {
    id: page

    readonly property int callFont: plan[1]
    readonly property int callHeight: Lettering.lines(call.text, inner - 2 * padding, callFont) * lineOf(callFont) + 2 * padding
    readonly property int columns: plan[3]
    readonly property int gap: isLow ? Display.gap : Display.space
    readonly property bool hasSigns: signs.length > 0
    readonly property int inner: width - 2 * margin
    readonly property bool isLow: height < Display.mm(150)
    readonly property int margin: isLow ? Display.space : Display.margin
    readonly property int padding: isLow ? Display.gap : Display.space
    // The font sizes of the title and the call, that of the signs, and in how many columns these stand.
    readonly property list<int> plan: arrange()
    required property SafeModeViewModel safeMode
    // Those that have room in the smallest letters: all of them, unless somebody wrote very long ones.
    readonly property list<string> signs: {
        const small = Display.plainFont;
        let count = safeMode.signs.length;
        while (count > 0 && !fits(Math.floor(small * 1.2), Math.min(small, Display.bodyFont), Math.floor(small * 0.45), 2, safeMode.signs.slice(0, count)))
            count -= 1;
        return safeMode.signs.slice(0, count);
    }
    readonly property int signsFont: plan[2]
    readonly property int titleFont: plan[0]
    readonly property string title: qsTr("Please ask our staff")

    // The signs in the largest letters in which all of them fit; the title gives way first, and the call is never left out.
    function arrange(): list<int> {
        const small = Display.plainFont;
        const titles = [Display.titleFont * 2.2, Display.titleFont * 1.6, Display.titleFont, Display.headingFont, small * 1.5, small * 1.2].map(Math.floor);
        const most = Math.min(Display.headingFont * 1.4, Display.bodyFont * 1.9);
        const scales = [2.8, 2.5, 2.2, 2, 1.8, 1.6, 1.5, 1.4, 1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45];
        for (const size of scales.map(scale => Math.floor(small * scale)).filter(font => font <= most)) {
            const call = Math.floor(Math.max(size * 1.15, Math.min(small, Display.bodyFont)));
            const title = titles.find(font => font >= Math.floor(call * 1.2) && [1, 2, 3].some(columns => fits(font, call, size, columns, signs)));
            if (title !== undefined)
                return [title, call, size, [1, 2, 3].find(columns => fits(title, call, size, columns, signs)) ?? 1];
        }
        return [Math.floor(small * 1.2), Math.min(small, Display.bodyFont), Math.floor(small * 0.45), 2];
    }
    function callText(): string {
        return qsTr("In an emergency call %1").arg(safeMode.emergencyNumber);
    }
    function fits(title: int, call: int, size: int, columns: int, told: list<string>): bool {
        const head = Lettering.lines(page.title, inner, title) * lineOf(title) + Lettering.lines(what.text, inner, call) * lineOf(call) + gap;
        const foot = Lettering.lines(page.callText(), inner - 2 * padding, call) * lineOf(call) + 2 * padding;
        const card = told.length > 0 ? Lettering.lines(list.title, inner - 2 * padding, call) * lineOf(call) + list.tallest(told, inner - 2 * padding, size, columns) + 3 * padding + gap : 0;
        // In a narrow column every other line is broken.
        const isNarrow = columns > 1 && list.columnWidth(inner - 2 * padding, columns) < 16 * size;
        return !isNarrow && Lettering.wordWidth(page.title, title) <= inner && head + foot + card + 2 * margin <= height;
    }
    function lineOf(font: int): int {
        return Math.ceil(font * 1.3);
    }

    Accessible.name: title
    Accessible.role: Accessible.Pane
    color: Display.background

    Column {
        id: words

        spacing: page.gap
        width: page.inner
        x: page.margin
        y: Math.max(page.margin, Math.round((page.height - height) / 2))

        Column {
            width: parent.width

            TitleText {
                font.pixelSize: page.titleFont
                horizontalAlignment: Text.AlignHCenter
                lineHeight: page.lineOf(page.titleFont)
                text: page.title
                width: parent.width
            }
            BodyText {
                id: what

                font.pixelSize: page.callFont
                horizontalAlignment: Text.AlignHCenter
                lineHeight: page.lineOf(page.callFont)
                text: qsTr("This screen needs a moment. Our staff know what to do.")
                width: parent.width
            }
        }
        EmergencySigns {
            id: list

            columns: page.columns
            fontSize: page.signsFont
            padding: page.padding
            signs: page.signs
            titleFont: page.callFont
            visible: page.hasSigns
            width: parent.width
        }
        Rectangle {
            color: Display.emergency
            height: page.callHeight
            radius: Display.radius
            width: parent.width

            BodyText {
                id: call

                Accessible.name: text
                Accessible.role: Accessible.StaticText
                color: Display.onEmergency
                font.bold: true
                font.pixelSize: page.callFont
                horizontalAlignment: Text.AlignHCenter
                lineHeight: page.lineOf(page.callFont)
                text: page.callText()
                width: parent.width - 2 * page.padding
                x: page.padding
                y: page.padding
            }
        }
    }
}
