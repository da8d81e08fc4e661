pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// Tiles in columns and rows, in reading order. It looks for the arrangement in which all of them fit with their words
// whole; if there is none it says how many fit a page (`capacity`), and its model holds only those.
Item {
    id: grid

    readonly property int capacity: plan[3]
    readonly property int columns: shown[0]
    readonly property list<int> fonts: [Display.headingFont, Display.bodyFont, Display.smallFont]
    readonly property int fontSize: shown[1]
    property int gap: Display.gap
    readonly property int highest: Display.mm(70)
    readonly property int iconRoom: shown[2]
    readonly property bool isMirrored: LayoutMirroring.enabled
    // Lengths are asked for thousands of times, each time of Python if not kept here. Of icons at least:
    readonly property int large: Display.mm(24)
    property int lowest: Display.target
    readonly property int middle: Display.mm(14)
    property int mostColumns: 4
    // A column's width, where there are several.
    readonly property int narrowest: Display.mm(55)
    // Around the words, beside a small icon, a middle one and a large one.
    readonly property list<int> paddings: [Display.mm(2.5), Display.gap, Display.space]
    // Columns, font size, room for the icon, capacity, then the height of each row.
    readonly property list<int> plan: arrange(width, height, titles, lowest)
    readonly property int rowSpace: Display.gap
    // The plan of the page in view, whose own titles may have room for larger letters than those of all pages.
    readonly property list<int> shown: capacity < titles.length ? grown(tiles.titles.slice(0, capacity)) : plan
    readonly property int small: Display.mm(8)
    required property TileListModel tiles
    // The words there must be room for, those of other pages as well.
    required property list<string> titles

    signal chosen(string name)

    function arrange(width: real, height: real, titles: list<string>, lowest: int): list<int> {
        if (width <= 0 || height <= 0 || titles.length === 0)
            return [1, fonts[1], smallIcon(fonts[1]), 0];
        const all = wholeAtBest(width, height, lowest);
        const lesser = [...fonts.slice(1), Display.plainFont];
        return all.length > 0 ? all : lesser.map(font => paged(width, height, font, true)).find(plan => plan[3] >= 4) ?? paged(width, height, lesser[lesser.length - 1], false);
    }
    // Whether all tiles fit in a room, with rows not lower than that.
    function holdsAll(width: real, height: real, lowest: int): bool {
        return titles.length === 0 || wholeAtBest(width, height, lowest).length > 0;
    }
    // The tiles of one page of several, as large as they fit it.
    function grown(words: list<string>): list<int> {
        const sizes = [1, 0.9, 0.8, 0.7, 0.6].map(part => Math.floor(Display.bodyFont * part)).filter(font => font > plan[1]);
        return sizes.map(font => whole(words, width, height, lowest, font, smallIcon(font))).find(plan => plan.length > 0) ?? plan;
    }
    // A large icon is worth more than the largest words, but not more than words at all.
    function wholeAtBest(width: real, height: real, lowest: int): list<int> {
        for (const icon of [largeIcon, middleIcon, smallIcon]) {
            for (const font of fonts) {
                const plan = whole(titles, width, height, lowest, font, icon(font));
                if (plan.length > 0)
                    return plan;
            }
        }
        return [];
    }
    // Tiles with these words on one page at a font size, in the columns that make them roundest; nothing if they do not fit.
    function whole(words: list<string>, width: real, height: real, lowest: int, font: int, icon: int): list<int> {
        const lowestRow = Math.max(lowest, icon + rowSpace);
        // Where the rows are too many whatever the words need, these need not be measured.
        const counts = columnCounts(width).filter(columns => Math.ceil(words.length / columns) * (lowestRow + gap) - gap <= Math.floor(height));
        const widest = counts.length > 0 ? Lettering.widestWord(words, font) : 0;
        let best = [];
        for (const columns of counts) {
            const tile = tileWidth(columns, width);
            const rows = widest <= wordsRoom(tile, icon) ? levelled(rowNeeds(words, columns, tile, lowest, font, icon), height) : [];
            if (rows.length > 0 && squareness(tile, rows) > squareness(best[0] ? tileWidth(best[0], width) : 0, best.slice(4)))
                best = [columns, font, icon, words.length, ...rows];
        }
        return best;
    }
    // The most tiles that fit a page, all rows as high as the longest title needs.
    function paged(width: real, height: real, font: int, keepingWords: bool): list<int> {
        const icon = smallIcon(font);
        const widest = Lettering.widestWord(titles, font);
        let best = [1, font, icon, 1, Math.floor(height)];
        for (const columns of columnCounts(width)) {
            const tile = tileWidth(columns, width);
            if (keepingWords && widest > wordsRoom(tile, icon))
                continue;
            const need = Math.max(...rowNeeds(titles, columns, tile, lowest, font, icon));
            const rows = Math.floor((height + gap) / (need + gap));
            if (rows * columns > best[3])
                best = [columns, font, icon, rows * columns, ...Array(rows).fill(Math.min(highest, Math.floor((height + gap) / rows - gap)))];
        }
        return best;
    }
    function columnCounts(width: real): list<int> {
        return [1, 2, 3, 4].filter(count => count === 1 || (count <= mostColumns && tileWidth(count, width) >= narrowest));
    }
    function tileWidth(columns: int, width: real): int {
        return Math.floor((width - (columns - 1) * gap) / columns);
    }
    function lineHeight(font: int): int {
        return Math.ceil(font * 1.2);
    }
    function largeIcon(font: int): int {
        return Math.max(large, font * 2);
    }
    function middleIcon(font: int): int {
        return Math.max(middle, Math.round(font * 1.3));
    }
    function smallIcon(font: int): int {
        return Math.max(small, Math.round(font * 0.9));
    }
    function padding(icon: int): int {
        return paddings[icon < middle ? 0 : icon < large ? 1 : 2];
    }
    // What each row needs for the tallest title in it.
    function rowNeeds(words: list<string>, columns: int, tile: int, lowest: int, font: int, icon: int): list<int> {
        const lines = Lettering.linesOfEach(words, wordsRoom(tile, icon), font);
        const needs = [];
        for (let index = 0; index < lines.length; ++index) {
            const row = Math.floor(index / columns);
            needs[row] = Math.max(needs[row] ?? lowest, icon + rowSpace, lines[index] * lineHeight(font) + rowSpace);
        }
        return needs;
    }
    // Rows of one height as far as their needs allow, filling the height; none if they do not fit.
    function levelled(needs: list<int>, height: real): list<int> {
        let room = Math.floor(height) - (needs.length - 1) * gap;
        let level = room / needs.length;
        if (needs.reduce((sum, need) => sum + need, 0) > room)
            return [];
        let left = needs.length;
        for (const need of [...needs].sort((a, b) => b - a)) {
            if (need <= room / left)
                break;
            room -= need;
            left -= 1;
        }
        level = Math.min(highest, Math.floor(room / left));
        return needs.map(need => Math.max(need, level));
    }
    // The larger, the rounder the smallest tile: tall in rows of many columns, wide in few.
    function squareness(tile: int, rows: list<int>): real {
        return rows.length > 0 ? Math.min(Math.min(...rows) * 2.2, tile) : 0;
    }
    function wordsRoom(tile: int, icon: int): int {
        return tile - icon - 3 * padding(icon);
    }
    function rowTop(row: int): int {
        return shown.slice(4, 4 + row).reduce((sum, height) => sum + height + gap, 0);
    }

    Repeater {
        id: cards

        model: grid.tiles

        TileCard {
            required property int index
            // The last one of two columns takes the empty place beside it.
            readonly property bool isAlone: grid.columns === 2 && index === cards.count - 1 && index % 2 === 0 && index > 0
            required property string name
            readonly property int row: Math.floor(index / grid.columns)
            required property string title

            fontSize: grid.fontSize
            height: grid.shown[4 + row] ?? 0
            iconRoom: grid.iconRoom
            padding: grid.padding(grid.iconRoom)
            text: title
            visible: index < grid.capacity
            width: isAlone ? grid.width : grid.tileWidth(grid.columns, grid.width)
            x: isAlone ? 0 : (grid.isMirrored ? grid.columns - 1 - index % grid.columns : index % grid.columns) * (width + grid.gap)
            y: grid.rowTop(row)

            onActivated: grid.chosen(name)
        }
    }
}
