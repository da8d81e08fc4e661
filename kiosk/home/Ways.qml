import QtQuick
import PatientKiosk

// The quieter ways: find a word, the words explained, about this text. In a row, or one below the other where they have
// a page of their own.
Item {
    id: ways

    readonly property int cardHeight: isRow ? rowHeight : Math.min(Display.mm(40), Math.floor((height - 2 * gap) / 3))
    readonly property int cardWidth: isRow ? third : width
    readonly property int columnFont: sizes.find(font => fits(width, font, cardHeight)) ?? smallest
    property int gap: Display.gap
    required property HomeViewModel home
    readonly property bool isMirrored: LayoutMirroring.enabled
    required property bool isRow
    readonly property int padding: gap > Display.gap ? Display.mm(4) : Display.mm(2.5)
    property int lowest: Display.target
    // The width the row has, whether or not it is shown as one.
    required property int room
    readonly property int rowFont: rowFontFor(lowest)
    readonly property int rowHeight: rowHeightFor(lowest)
    // The first grows less with the text than tiles do, so that they stay the larger ones.
    readonly property list<int> sizes: [Display.plainFont * (0.4 + 0.6 * Display.textScale), Display.smallFont, Display.plainFont]
    readonly property int smallest: Display.plainFont * 0.8
    readonly property int third: Math.floor((room - 2 * gap) / 3)

    function fits(width: int, font: int, most: int): bool {
        const height = need(width, font);
        return height > 0 && height <= most;
    }
    function need(width: int, font: int): int {
        const needs = [find.need(width, font), words.need(width, font), about.need(width, font)];
        return needs.includes(0) ? 0 : Math.max(...needs);
    }
    // All in one size: the largest in which they take no more than two lines, or no more than one where room is short.
    function rowFontFor(lowest: int): int {
        return sizes.find(font => fits(third, font, lowest < Display.target ? lowest : Math.max(lowest, Display.gap + 2 * Math.ceil(font * 1.2)))) ?? smallest;
    }
    function rowHeightFor(lowest: int): int {
        return Math.max(lowest, need(third, rowFontFor(lowest)));
    }

    WayCard {
        id: find

        fontSize: ways.isRow ? ways.rowFont : ways.columnFont
        height: ways.cardHeight
        icon: "find"
        padding: ways.padding
        text: qsTr("Find a word")
        width: ways.cardWidth
        x: ways.isMirrored ? ways.width - width : 0

        onActivated: ways.home.openFind()
    }
    WayCard {
        id: words

        fontSize: ways.isRow ? ways.rowFont : ways.columnFont
        height: ways.cardHeight
        icon: "words"
        padding: ways.padding
        text: qsTr("Words explained")
        width: ways.cardWidth
        x: ways.isRow ? width + ways.gap : 0
        y: ways.isRow ? 0 : height + ways.gap

        onActivated: ways.home.openWords()
    }
    WayCard {
        id: about

        fontSize: ways.isRow ? ways.rowFont : ways.columnFont
        height: ways.cardHeight
        icon: ways.home.aboutIcon
        padding: ways.padding
        text: ways.home.aboutTitle
        width: ways.cardWidth
        x: ways.isRow && !ways.isMirrored ? ways.width - width : 0
        y: ways.isRow ? 0 : 2 * (height + ways.gap)

        onActivated: ways.home.openAbout()
    }
}
