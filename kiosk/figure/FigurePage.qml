pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display
import kiosk.reading

// A figure on the whole screen: the drawing, beside or below it the words of what is in view and the buttons. Where the
// words have no room there they have pages of their own, and the name of what is in view stands above the buttons instead.
Item {
    id: page

    // Below the drawing on a tall screen: what is left for it where words stand there, and where only buttons do.
    readonly property int aloneHeight: wholeHeight - headHeight - nameHeight - hintHeight - buttons.implicitHeight - gap
    readonly property int besideHeight: isWide ? wholeHeight : wholeHeight - tallHeight - gap
    readonly property int edge: isLow ? Display.mm(1.5) : Display.margin
    required property FigureViewModel figure
    readonly property int gap: isLow ? Display.mm(2) : Display.space
    readonly property bool hasParts: figure.labels.length > 0
    readonly property int headHeight: (figure.isWalk ? step.lineHeight : 0) + (figure.isChecked ? 0 : Math.ceil(notice.most * 1.3)) + Display.mm(1)
    readonly property int hintHeight: hasParts ? hint.lineHeight + Display.mm(1) : 0
    readonly property int inner: width - 2 * margin
    readonly property bool isApart: panelWidth < leastWidth || besideHeight - headHeight - hintHeight - buttons.leastHeight - gap < leastLines * Display.bodyLine
    readonly property bool isLow: height < Display.mm(120)
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isWide: width > height
    // What the words need to be read beside the drawing: some lines of some letters.
    readonly property int leastLines: 4
    readonly property int leastWidth: Display.bodyFont * 11
    readonly property int margin: isLow ? Display.space : Display.margin
    readonly property int nameHeight: isApart && figure.name !== "" && figure.names.length === 0 ? Math.ceil(name.font.pixelSize * 1.26) + Display.mm(1) : 0
    readonly property int panelHeight: isWide ? wholeHeight : height - edge - panelTop
    readonly property int panelTop: isWide ? edge : drawing.y + drawing.height + gap
    readonly property int panelWidth: isWide ? Math.floor(inner * 0.42) : inner
    readonly property bool showsDrawing: figure.isDrawingPage
    readonly property int smallFont: isLow ? Math.round(Display.plainFont * 0.8) : Math.min(Display.smallFont, Math.round(Display.plainFont * 1.2))
    readonly property int tallHeight: Math.min(Math.round(inner / figure.aspect) + 2 * Display.gap, Math.floor(wholeHeight * (hasParts ? 0.47 : 0.56)))
    readonly property int wholeHeight: height - 2 * edge
    readonly property int wordsRoom: besideHeight - headHeight - hintHeight - buttons.implicitHeight - gap

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

    Component.onCompleted: figure.setApart(isApart)
    onIsApartChanged: Qt.callLater(figure.setApart, isApart)

    Drawing {
        id: drawing

        figure: page.figure
        height: page.isWide ? page.wholeHeight : page.isApart ? page.aloneHeight : page.tallHeight
        isLow: page.isLow
        visible: page.showsDrawing
        width: page.isWide ? page.inner - page.panelWidth - page.gap : page.inner
        x: page.fromLeft(page.margin, width)
        y: page.edge
    }
    Swipe {
        anchors.fill: drawing
        flick: page.figure.text.flick
        hasNext: page.figure.view + 1 < page.figure.viewCount
        hasPrevious: page.figure.view > 0
        visible: drawing.visible

        onTurned: forward => forward ? page.forward() : page.backward()
    }
    // Where the words of the drawing stand, or on their own pages all there is.
    Item {
        id: panel

        height: page.showsDrawing ? page.panelHeight : page.wholeHeight
        width: page.showsDrawing ? page.panelWidth : page.inner
        x: page.fromLeft(page.showsDrawing && page.isWide ? page.margin + drawing.width + page.gap : page.margin, width)
        y: page.showsDrawing ? page.panelTop : page.edge
    }
    BodyText {
        id: step

        color: Display.textQuiet
        font.bold: true
        font.pixelSize: page.smallFont
        height: page.figure.isWalk ? lineHeight : 0
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        text: qsTr("Step %1 of %2").arg(page.figure.view + 1).arg(page.figure.viewCount)
        visible: page.figure.isWalk
        width: panel.width
        wrapMode: Text.NoWrap
        x: panel.x
        y: panel.y
    }
    Notice {
        id: notice

        most: page.smallFont
        visible: !page.figure.isChecked
        width: panel.width
        x: panel.x
        y: step.y + step.height
    }
    TitleText {
        id: name

        font.pixelSize: Lettering.fitted(text, page.panelWidth, Display.headingFont)
        height: lineHeight
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.26)
        text: page.figure.name
        visible: page.nameHeight > 0 && page.showsDrawing
        width: panel.width
        wrapMode: Text.NoWrap
        x: panel.x
        y: panel.y + page.headHeight
    }
    TextCard {
        height: page.isApart ? page.wholeHeight - page.headHeight : Math.max(1, page.wordsRoom)
        reading: page.figure.text
        visible: !page.isApart || !page.showsDrawing
        width: page.isApart ? page.inner : page.panelWidth
        x: page.isApart ? page.fromLeft(page.margin, width) : panel.x
        y: (page.isApart ? page.edge : panel.y) + page.headHeight

        onBackward: page.backward()
        onForward: page.forward()
    }
    BodyText {
        id: hint

        color: Display.textQuiet
        font.pixelSize: Lettering.fitted(text, page.panelWidth, page.smallFont)
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        text: qsTr("Touch a part, or its number")
        visible: page.showsDrawing && page.hasParts
        width: panel.width
        wrapMode: Text.NoWrap
        x: panel.x
        y: buttons.y - page.hintHeight
    }
    FigureButtons {
        id: buttons

        figure: page.figure
        height: implicitHeight
        mostHeight: page.isApart ? (page.isWide ? page.wholeHeight - page.headHeight - page.hintHeight : Math.floor(page.wholeHeight * 0.45)) : page.besideHeight - page.headHeight - page.hintHeight - page.gap - page.leastLines * Display.bodyLine
        visible: page.showsDrawing
        width: page.panelWidth
        x: panel.x
        y: panel.y + panel.height - implicitHeight
    }
}
