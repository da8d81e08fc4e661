import QtQuick
import PatientKiosk
import kiosk.display

// A topic's front page: the two main actions, and a tile for each chapter. On a wide screen the actions stand beside
// the tiles, on a tall one above them.
Item {
    id: page

    readonly property int actionsWidth: isWide ? Math.min(Display.mm(150), inner * 0.34) : inner
    required property HomeViewModel home
    readonly property int inner: width - 2 * margin
    readonly property bool isLow: height < Display.mm(120)
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isWide: width > height
    readonly property int margin: isLow ? Display.space : Display.margin
    readonly property string title: home.title

    Binding {
        page.home.capacity: tiles.capacity
    }
    TitleText {
        id: heading

        font.pixelSize: page.isLow ? Display.bodyFont : Display.titleFont
        lineHeight: font.pixelSize * 1.2
        text: page.title
        width: page.actionsWidth
        x: page.isMirrored ? page.width - page.margin - width : page.margin
        y: page.margin
    }
    Item {
        id: actions

        readonly property int cardHeight: page.isWide ? (height - Display.gap) / 2 : Display.mm(56)
        readonly property int cardWidth: page.isWide ? width : (width - Display.gap) / 2

        height: page.isWide ? page.height - y - page.margin : cardHeight
        width: page.actionsWidth
        x: heading.x
        y: heading.y + heading.height + (page.isLow ? Display.gap : Display.space)

        ActionCard {
            height: actions.cardHeight
            icon: "warning"
            text: qsTr("Check for warning signs")
            width: actions.cardWidth
            x: page.isMirrored ? actions.width - width : 0

            onActivated: page.home.openWarningSigns()
        }
        ActionCard {
            height: actions.cardHeight
            icon: "calendar"
            text: qsTr("Your recovery, week by week")
            width: actions.cardWidth
            x: page.isMirrored || page.isWide ? 0 : width + Display.gap
            y: page.isWide ? height + Display.gap : 0

            onActivated: page.home.openTimeline()
        }
    }
    TileGrid {
        id: tiles

        height: page.height - y - page.margin
        tiles: page.home.tiles
        titles: page.home.titles
        width: page.isWide ? page.inner - page.actionsWidth - Display.space : page.inner
        x: page.isWide && !page.isMirrored ? page.width - page.margin - width : page.margin
        y: page.isWide ? page.margin : actions.y + actions.height + Display.space

        onChosen: name => page.home.openChapter(name)
    }
}
