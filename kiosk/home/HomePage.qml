import QtQuick
import PatientKiosk
import kiosk.display

// A topic's front page: the two main actions, a tile for each chapter, and the quieter ways below. On a wide screen it
// stands in three columns: one of actions, two of tiles; on a tall one the actions stand above the tiles.
Item {
    id: page

    // Both actions in one size.
    readonly property int actionFont: [Display.headingFont, Display.bodyFont, Display.smallFont, Display.plainFont].find(font => signs.fits(font) && timeline.fits(font)) ?? Display.plainFont * 0.8
    // Of one action where they stand above the tiles.
    readonly property int actionHeight: Math.max(Display.mm(40), height * 0.24)
    readonly property int actionsTop: Math.ceil(heading.y + heading.height) + gap
    readonly property int actionsWidth: isWide ? Math.floor((inner - 2 * gap) / 3) : inner
    // Where the quieter ways do not fit below the tiles they have the last page to themselves.
    readonly property bool areWaysApart: !tiles.holdsAll(tiles.width, tilesHeight(ways.lowest), ways.lowest)
    readonly property int edge: isLow ? Display.gap : Display.margin
    readonly property int gap: isLow ? Display.gap : Display.space
    readonly property int headingFont: (isLow ? [Display.plainFont, Display.plainFont * 0.8] : [Display.titleFont, Display.headingFont, Display.plainFont, Display.plainFont * 0.8]).find(font => headingFits(font, heading.width)) ?? Display.plainFont * 0.65
    readonly property int headingRoom: isWide ? height - 2 * edge - 2 * gap - 3 * Display.target - Display.gap : height * 0.25
    required property HomeViewModel home
    readonly property int inner: width - 2 * margin
    // A long title gives way to the actions: it goes across the page, and becomes smaller.
    readonly property bool isHeadingWide: !isWide || !isLow || !headingFits(Display.plainFont, actionsWidth)
    readonly property bool isLow: height < Display.mm(120)
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isWide: width > height
    readonly property int margin: isLow ? Display.space : Display.margin
    readonly property int tilesTop: !isHeadingWide ? edge : isWide ? actionsTop : actionsTop + actionHeight + gap
    readonly property string title: home.title
    // Where everything above the ways ends.
    readonly property int upperEnd: areWaysApart ? height - edge : waysTop - gap
    readonly property int waysTop: height - edge - ways.rowHeight

    Accessible.name: title
    Accessible.role: Accessible.Pane

    function headingFits(font: int, width: int): bool {
        return Lettering.lines(title, width, font) * Math.ceil(font * 1.2) <= headingRoom;
    }
    function settle(): void {
        home.settle(tiles.capacity, areWaysApart);
    }
    // What the ways leave for the tiles.
    function tilesHeight(lowest: int): int {
        return height - edge - ways.rowHeightFor(lowest) - gap - tilesTop;
    }

    // Later, as the answer may change what was asked: other tiles, and with them other titles.
    onAreWaysApartChanged: Qt.callLater(settle)

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

        readonly property int cardHeight: page.isWide ? Math.max(Display.target, (page.upperEnd - y - page.gap) / 2) : page.actionHeight
        readonly property int cardWidth: page.isWide ? width : (width - page.gap) / 2

        height: page.isWide ? 2 * cardHeight + page.gap : cardHeight
        width: page.actionsWidth
        x: page.isMirrored ? page.width - page.margin - width : page.margin
        y: page.actionsTop

        ActionCard {
            id: signs

            fontSize: page.actionFont
            height: actions.cardHeight
            icon: "warning"
            isUrgent: true
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
            x: page.isMirrored || page.isWide ? 0 : width + page.gap
            y: page.isWide ? height + page.gap : 0

            onActivated: page.home.openTimeline()
        }
    }
    TileGrid {
        id: tiles

        gap: page.gap
        height: page.upperEnd - y
        // A small panel rather has lower tiles than a second page.
        lowest: page.isLow && !holdsAll(width, page.tilesHeight(Display.target), Display.target) ? Display.mm(13) : Display.target
        mostColumns: 2
        tiles: page.home.tiles
        titles: page.home.titles
        visible: !page.home.showsWays
        width: page.isWide ? page.inner - page.actionsWidth - page.gap : page.inner
        x: page.isWide && !page.isMirrored ? page.width - page.margin - width : page.margin
        y: page.tilesTop

        onCapacityChanged: Qt.callLater(page.settle)
        onChosen: name => page.home.openChapter(name)
    }
    Ways {
        id: ways

        gap: page.gap
        height: page.areWaysApart ? tiles.height : rowHeight
        home: page.home
        isRow: !page.areWaysApart
        lowest: tiles.lowest
        room: page.inner
        visible: !page.areWaysApart || page.home.showsWays
        width: page.areWaysApart ? tiles.width : page.inner
        x: page.areWaysApart ? tiles.x : page.margin
        y: page.areWaysApart ? tiles.y : page.waysTop
    }
}
