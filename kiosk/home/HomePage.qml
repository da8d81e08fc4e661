import QtQuick
import PatientKiosk
import kiosk.display

// A topic's front page: the two main actions, and a tile for each chapter. On a wide screen the actions stand beside
// the tiles, on a tall one above them.
Item {
    id: page

    readonly property int actionsWidth: isWide ? Math.min(Display.mm(150), inner * (isLow ? 0.32 : 0.34)) : inner
    // Both actions in one size.
    readonly property int actionFont: [Display.headingFont, Display.bodyFont, Display.smallFont, Display.plainFont].find(font => signs.fits(font) && timeline.fits(font)) ?? Display.plainFont * 0.8
    required property HomeViewModel home
    readonly property int inner: width - 2 * margin
    // A long title gives way to the actions: it goes across the page, and becomes smaller.
    readonly property bool isHeadingWide: !isWide || !isLow || !headingFits(Display.plainFont, actionsWidth)
    readonly property int headingFont: (isLow ? [Display.plainFont, Display.plainFont * 0.8] : [Display.titleFont, Display.headingFont, Display.plainFont, Display.plainFont * 0.8]).find(font => headingFits(font, heading.width)) ?? Display.plainFont * 0.65
    readonly property int headingGap: isLow ? Display.gap : Display.space
    readonly property int headingRoom: isWide ? height - 2 * edge - headingGap - 2 * Display.target - Display.gap : height * 0.25
    readonly property bool isLow: height < Display.mm(120)
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isWide: width > height
    readonly property int margin: isLow ? Display.space : Display.margin
    readonly property int edge: isLow ? Display.gap : Display.margin
    readonly property string title: home.title

    Accessible.name: title
    Accessible.role: Accessible.Pane

    function headingFits(font: int, width: int): bool {
        return Lettering.lines(title, width, font) * Math.ceil(font * 1.2) <= headingRoom;
    }

    // Delayed, as the answer may change what was asked: other tiles, and with them other titles.
    Binding {
        delayed: true
        page.home.capacity: tiles.capacity
    }
    TitleText {
        id: heading

        horizontalAlignment: Text.AlignLeft
        font.pixelSize: page.headingFont
        lineHeight: Math.ceil(font.pixelSize * 1.2)
        text: page.title
        width: page.isHeadingWide ? page.inner : page.actionsWidth
        x: page.isMirrored ? page.width - page.margin - width : page.margin
        y: page.edge
    }
    Item {
        id: actions

        readonly property int cardHeight: page.isWide ? Math.max(Display.target, (page.height - y - page.edge - Display.gap) / 2) : Math.max(Display.mm(40), page.height * 0.24)
        readonly property int cardWidth: page.isWide ? width : (width - Display.gap) / 2

        height: page.isWide ? 2 * cardHeight + Display.gap : cardHeight
        width: page.actionsWidth
        x: page.isMirrored ? page.width - page.margin - width : page.margin
        y: Math.ceil(heading.y + heading.height) + page.headingGap

        ActionCard {
            id: signs

            fontSize: page.actionFont
            height: actions.cardHeight
            icon: "warning"
            note: qsTr("When to get help, and how soon.")
            text: qsTr("Check for warning signs")
            width: actions.cardWidth
            x: page.isMirrored ? actions.width - width : 0

            onActivated: page.home.openWarningSigns()
        }
        ActionCard {
            id: timeline

            fontSize: page.actionFont
            height: actions.cardHeight
            icon: "calendar"
            note: qsTr("What to do, and what to avoid.")
            text: qsTr("Your recovery, week by week")
            width: actions.cardWidth
            x: page.isMirrored || page.isWide ? 0 : width + Display.gap
            y: page.isWide ? height + Display.gap : 0

            onActivated: page.home.openTimeline()
        }
    }
    TileGrid {
        id: tiles

        height: page.height - y - page.edge
        tiles: page.home.tiles
        titles: page.home.titles
        width: page.isWide ? page.inner - page.actionsWidth - (page.isLow ? Display.gap : Display.space) : page.inner
        x: page.isWide && !page.isMirrored ? page.width - page.margin - width : page.margin
        y: !page.isHeadingWide ? page.edge : page.isWide ? actions.y : actions.y + actions.height + Display.space

        onChosen: name => page.home.openChapter(name)
    }
}
