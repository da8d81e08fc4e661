pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display
import kiosk.reading

// A figure on the whole screen: the drawing, beside or below it the words of what is in view and the buttons. Where the
// words have no room there they have pages of their own, and the buttons stand alone.
Item {
    id: page

    // What the words need to be read beside the drawing: some lines of some letters.
    readonly property int leastLines: 4
    readonly property int leastWidth: Display.bodyFont * 11
    readonly property int edge: isLow ? Display.mm(1.5) : Display.margin
    required property FigureViewModel figure
    readonly property int gap: isLow ? Display.mm(2) : Display.space
    readonly property int headHeight: (figure.isWalk ? step.lineHeight : 0) + (figure.isChecked ? 0 : Math.ceil(notice.most * 1.3)) + Display.mm(1)
    readonly property int hintHeight: figure.labels.length > 0 ? Math.ceil(hint.font.pixelSize * 1.3) + Display.mm(1) : 0
    readonly property int inner: width - 2 * margin
    readonly property bool isApart: panelWidth < leastWidth || wordsRoom < leastLines * Display.bodyLine
    readonly property bool isLow: height < Display.mm(120)
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isWide: width > height
    readonly property int margin: isLow ? Display.space : Display.margin
    // The drawing above the words, and what then is left below it.
    readonly property int tallHeight: Math.min(Math.round(inner / figure.aspect) + 2 * Display.gap, Math.floor(wholeHeight * 0.56))
    readonly property int besideHeight: isWide ? wholeHeight : wholeHeight - tallHeight - gap
    // The same where the words stand apart: only what is to be touched stands below it.
    readonly property int aloneHeight: wholeHeight - (hasPanel ? headHeight + hintHeight + buttons.implicitHeight + gap : 0)
    readonly property int panelHeight: isWide ? wholeHeight : height - edge - panelTop
    readonly property int panelTop: isWide ? edge : drawing.y + drawing.height + gap
    // Where there is nothing to touch and the words stand apart, all of the page is the drawing's.
    readonly property bool hasPanel: !isApart || figure.labels.length > 0 || figure.names.length > 0
    readonly property int panelWidth: isWide ? Math.floor(inner * 0.42) : inner
    readonly property int wordsRoom: besideHeight - headHeight - hintHeight - buttons.implicitHeight - (buttons.implicitHeight > 0 ? gap : 0)
    readonly property int wholeHeight: height - 2 * edge

    // The page of the words, or the view, was drawn aside, towards the one before or the next.
    signal backward
    signal forward

    // Where something begins, from the left.
    function fromLeft(start: int, itsWidth: int): int {
        return isMirrored ? width - start - itsWidth : start;
    }

    Accessible.name: figure.name === "" ? qsTr("Picture") : figure.isWalk ? qsTr("Step %1 of %2: %3").arg(figure.view + 1).arg(figure.viewCount).arg(figure.name) : qsTr("Picture: %1").arg(figure.name)
    Accessible.role: Accessible.Pane
    objectName: "figure"

    Binding {
        property: "isApart"
        target: page.figure
        value: page.isApart
    }
    Drawing {
        id: drawing

        figure: page.figure
        height: page.isWide ? page.wholeHeight : page.isApart ? page.aloneHeight : page.tallHeight
        isLow: page.isLow
        visible: page.figure.isDrawingPage
        width: page.isWide && page.hasPanel ? page.inner - page.panelWidth - page.gap : page.inner
        x: page.fromLeft(page.margin, width)
        y: page.edge
    }
    Swipe {
        anchors.fill: drawing
        hasNext: page.figure.view + 1 < page.figure.viewCount
        hasPrevious: page.figure.view > 0
        visible: drawing.visible

        onTurned: forward => forward ? page.forward() : page.backward()
    }
    Item {
        id: panel

        height: page.panelHeight
        visible: page.figure.isDrawingPage && page.hasPanel
        width: page.panelWidth
        x: page.fromLeft(page.isWide ? page.margin + drawing.width + page.gap : page.margin, width)
        y: page.panelTop
    }
    BodyText {
        id: step

        color: Display.textQuiet
        font.bold: true
        font.pixelSize: Math.min(Display.smallFont, Math.round(Display.plainFont * 1.1))
        height: page.figure.isWalk ? lineHeight : 0
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        text: qsTr("Step %1 of %2").arg(page.figure.view + 1).arg(page.figure.viewCount)
        visible: page.figure.isWalk && panel.visible
        width: panel.width
        wrapMode: Text.NoWrap
        x: panel.x
        y: panel.y
    }
    Notice {
        id: notice

        most: Math.min(Display.smallFont, Math.round(Display.plainFont * 0.8))
        visible: !page.figure.isChecked && panel.visible
        width: panel.width
        x: panel.x
        y: step.y + step.height
    }
    TextCard {
        readonly property bool isBeside: !page.isApart

        height: isBeside ? Math.max(1, page.wordsRoom) : page.wholeHeight
        reading: page.figure.text
        visible: isBeside || !page.figure.isDrawingPage
        width: isBeside ? panel.width : page.inner
        x: isBeside ? panel.x : page.fromLeft(page.margin, width)
        y: isBeside ? panel.y + page.headHeight : page.edge

        onBackward: page.backward()
        onForward: page.forward()
    }
    BodyText {
        id: hint

        color: Display.textQuiet
        font.pixelSize: Lettering.fitted(text, panel.width, Math.min(Display.smallFont, Display.plainFont))
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        text: qsTr("Touch a part, or its number")
        visible: panel.visible && page.figure.labels.length > 0
        width: panel.width
        wrapMode: Text.NoWrap
        x: panel.x
        y: buttons.y - page.hintHeight
    }
    FigureButtons {
        id: buttons

        figure: page.figure
        height: implicitHeight
        mostHeight: page.besideHeight - page.headHeight - page.hintHeight - page.gap - page.leastLines * Display.bodyLine
        visible: panel.visible
        width: panel.width
        x: panel.x
        y: page.isApart ? Math.max(panel.y + page.headHeight + page.hintHeight, panel.y + Math.floor((panel.height - implicitHeight) / 2)) : panel.y + panel.height - implicitHeight
    }
}
