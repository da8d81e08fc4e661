pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// Tiles in columns and rows, in reading order. It looks for the arrangement in which all of them fit with their words
// whole; if there is none it says how many fit a page (`capacity`), and its model holds only those.
Item {
    id: grid

    readonly property int capacity: plan[2]
    readonly property int columns: plan[0]
    readonly property int fontSize: plan[1]
    readonly property int gap: Display.gap
    readonly property int highest: Display.mm(70)
    readonly property bool isMirrored: LayoutMirroring.enabled
    // Columns, font size, capacity, then the height of each row.
    readonly property list<int> plan: arrange(width, height, titles, [Display.headingFont, Display.bodyFont, Display.smallFont])
    required property TileListModel tiles
    // The words there must be room for, those of other pages as well.
    required property list<string> titles

    signal chosen(string name)

    function arrange(width: real, height: real, titles: list<string>, fonts: list<int>): list<int> {
        if (width <= 0 || height <= 0 || titles.length === 0)
            return [1, fonts[1], 0];
        const lesser = [...fonts.slice(1), Display.plainFont];
        return fonts.map(font => whole(height, font)).find(plan => plan.length > 0) ?? lesser.map(font => paged(height, font, true)).find(plan => plan[2] >= 4) ?? paged(height, lesser[lesser.length - 1], false);
    }
    // All tiles on one page at a font size, in the columns that make them roundest; nothing if they do not fit.
    function whole(height: real, font: int): list<int> {
        let best = [];
        for (const columns of columnCounts(width)) {
            const rows = keepsWords(columns, font) ? levelled(rowNeeds(columns, font), height) : [];
            if (rows.length > 0 && squareness(columns, rows) > squareness(best[0], best.slice(3)))
                best = [columns, font, titles.length, ...rows];
        }
        return best;
    }
    // The most tiles that fit a page, all rows as high as the longest title needs.
    function paged(height: real, font: int, keepingWords: bool): list<int> {
        let best = [1, font, 1, Math.floor(height)];
        for (const columns of columnCounts(width)) {
            if (keepingWords && !keepsWords(columns, font))
                continue;
            const need = Math.max(...rowNeeds(columns, font));
            const rows = Math.floor((height + gap) / (need + gap));
            if (rows * columns > best[2])
                best = [columns, font, rows * columns, ...Array(rows).fill(Math.min(highest, Math.floor((height + gap) / rows - gap)))];
        }
        return best;
    }
    function columnCounts(width: real): list<int> {
        return [1, 2, 3, 4].filter(count => count === 1 || tileWidth(count) >= Display.mm(55));
    }
    function tileWidth(columns: int): int {
        return Math.floor((width - (columns - 1) * gap) / columns);
    }
    function lineHeight(font: int): int {
        return Math.ceil(font * 1.2);
    }
    // Large words get a large icon.
    function iconRoom(font: int): int {
        return font > Display.bodyFont ? Display.mm(24) : Display.mm(8);
    }
    function padding(font: int): int {
        return font > Display.bodyFont ? Display.space : Display.mm(2.5);
    }
    // What each row needs for the tallest title in it.
    function rowNeeds(columns: int, font: int): list<int> {
        const needs = [];
        for (let index = 0; index < titles.length; ++index) {
            const row = Math.floor(index / columns);
            const icon = iconRoom(font) + Display.gap;
            const words = Lettering.lines(titles[index], wordsRoom(columns, font), font) * lineHeight(font);
            needs[row] = Math.max(needs[row] ?? Display.target, icon > Display.target ? icon : 0, words + Display.gap);
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
    function squareness(columns: int, rows: list<int>): real {
        return rows.length > 0 ? Math.min(Math.min(...rows) * 2.2, tileWidth(columns)) : 0;
    }
    // Whether no word has to be broken.
    function keepsWords(columns: int, font: int): bool {
        return titles.every(title => Lettering.wordWidth(title, font) <= wordsRoom(columns, font));
    }
    function wordsRoom(columns: int, font: int): int {
        return tileWidth(columns) - iconRoom(font) - 3 * padding(font);
    }
    function rowTop(row: int): int {
        return plan.slice(3, 3 + row).reduce((sum, height) => sum + height + gap, 0);
    }

    Repeater {
        model: grid.tiles

        TileCard {
            required property int index
            required property string name
            required property bool quiet
            required property string title
            readonly property int row: Math.floor(index / grid.columns)

            fontSize: grid.fontSize
            height: grid.plan[3 + row] ?? 0
            iconRoom: grid.iconRoom(grid.fontSize)
            isQuiet: quiet
            padding: grid.padding(grid.fontSize)
            text: title
            visible: index < grid.capacity
            width: grid.tileWidth(grid.columns)
            x: (grid.isMirrored ? grid.columns - 1 - index % grid.columns : index % grid.columns) * (width + grid.gap)
            y: grid.rowTop(row)

            onActivated: grid.chosen(name)
        }
    }
}
