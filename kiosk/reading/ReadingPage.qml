pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// A page of a chapter. Python decides where in its room the columns stand.
Rectangle {
    id: page

    // Left and right of a card's words; on low glass there is less above and below them.
    readonly property int cardPadding: isLow ? Display.space : Display.mm(8)
    readonly property int cardRise: isLow ? Display.gap : cardPadding
    // A card that leaves most of the page empty stands where the eye meets it first, not at the very top.
    readonly property int drop: isCard && !isLow && reading.pageCount === 1 ? Math.max(0, (height - card.foot - Display.margin) / 4) : 0
    // Between a card and the bar, on low glass also above its title.
    readonly property int edge: isLow ? Display.gap / 2 : Display.gap
    // What stands on it is a little thing of its own, and is shown on a card with its title above.
    readonly property bool isCard: reading.isCard
    readonly property bool isLow: height < Display.mm(120)
    readonly property int margin: Display.margin + (isCard ? cardPadding : 0)
    required property ReadingViewModel reading
    // What a button below the text is called, which leads to where more is to be done than read; without words there is none.
    property string way: ""
    property string wayIcon: "next"
    readonly property int wayHeight: isLow ? Display.mm(13) : Display.target
    readonly property int wayRoom: way === "" ? 0 : wayHeight + (isLow ? Display.mm(1) : Display.gap)

    signal wayTaken
    // The page was drawn aside, towards the one before or the next.
    signal backward
    signal forward

    Accessible.name: reading.pageCount > 0 ? qsTr("%1, page %2 of %3").arg(reading.title).arg(reading.pageNumber).arg(reading.pageCount) : qsTr("%1, page %2").arg(reading.title).arg(reading.pageNumber)
    Accessible.role: Accessible.Pane
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: reading.isRightToLeft
    color: Display.background

    Binding {
        property: "bodySize"
        target: page.reading
        value: Qt.size(body.width, body.height)
    }
    TitleText {
        id: heading

        readonly property int room: Lettering.lines(text, page.width - 2 * Display.margin, font.pixelSize) * lineHeight

        font.pixelSize: page.isLow ? Display.plainFont : Display.headingFont
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.26)
        text: page.reading.title
        visible: page.isCard
        width: card.width
        x: card.x
        y: card.y - Display.gap - height
    }
    Rectangle {
        id: card

        readonly property int foot: body.y + content.y + content.height + page.cardRise
        readonly property rect content: page.reading.content
        readonly property int fromLeft: page.LayoutMirroring.enabled ? body.width - content.x - content.width : content.x

        border.color: Display.divider
        border.width: Display.stroke
        color: Display.surface
        height: content.height + 2 * page.cardRise
        radius: Display.radius
        visible: page.isCard && content.height > 0
        width: content.width + 2 * page.cardPadding
        x: body.x + fromLeft - page.cardPadding + swipe.offset
        y: foot - height + page.drop
    }
    Sheets {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.wayRoom + (page.isCard ? page.cardRise + page.edge : 0)
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        anchors.top: parent.top
        anchors.topMargin: page.isCard ? (page.isLow ? page.edge : Display.margin) + heading.room + Display.gap + page.cardRise : 0
        objectName: "body"
        reading: page.reading

        transform: Translate {
            x: swipe.offset
            y: page.drop
        }
    }
    Swipe {
        id: swipe

        anchors.fill: parent
        flick: page.reading.flick
        // While the chapter is still laid out nobody knows.
        hasNext: page.reading.pageCount === 0 || page.reading.pageNumber < page.reading.pageCount
        hasPrevious: page.reading.pageNumber > 1
        objectName: "swipe"

        onTurned: forward => forward ? page.forward() : page.backward()
    }
    Loader {
        active: page.way !== ""
        height: page.wayHeight
        width: page.width - 2 * Display.margin
        x: Display.margin
        y: page.height - page.wayRoom

        sourceComponent: ControlButton {
            fontSize: [1.15, 1, 0.9, 0.8, 0.7].map(scale => Math.floor(Display.plainFont * scale)).find(font => fits(width, height, font)) ?? Math.floor(Display.plainFont * 0.6)
            icon: page.wayIcon
            isUrgent: true
            text: page.way

            onActivated: page.wayTaken()
        }
    }
    Connections {
        function onTurned(forward: bool): void {
            swipe.slideIn(forward);
        }

        target: page.reading
    }
}
