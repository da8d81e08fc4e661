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
    readonly property bool isLow: height < Display.mm(120)
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isWide: width > height
    readonly property int margin: isLow ? Display.space : Display.margin
    readonly property int edge: isLow ? Display.gap : Display.margin
    readonly property string title: home.title

    Binding {
        page.home.capacity: tiles.capacity
    }
    TitleText {
        id: heading

        horizontalAlignment: Text.AlignLeft
        font.pixelSize: page.isLow ? Display.plainFont : Display.titleFont
        lineHeight: Math.ceil(font.pixelSize * 1.2)
        text: page.title
        width: page.isLow && page.isWide ? page.actionsWidth : page.inner
        x: page.isMirrored ? page.width - page.margin - width : page.margin
        y: page.edge
    }
    Item {
        id: actions

        readonly property int cardHeight: page.isWide ? (page.height - y - page.edge - Display.gap) / 2 : Math.max(Display.mm(40), page.height * 0.24)
        readonly property int cardWidth: page.isWide ? width : (width - Display.gap) / 2

        height: page.isWide ? 2 * cardHeight + Display.gap : cardHeight
        width: page.actionsWidth
        x: page.isMirrored ? page.width - page.margin - width : page.margin
        y: Math.ceil(heading.y + heading.height) + (page.isLow ? Display.gap : Display.space)

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
        y: page.isWide && page.isLow ? page.edge : page.isWide ? actions.y : actions.y + actions.height + Display.space

        onChosen: name => page.home.openChapter(name)
    }
}
