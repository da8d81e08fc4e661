import QtQuick
import PatientKiosk

// How the bar is set in the room there is: in one row if it can be, and in the largest letters that fit. It knows
// neither the screen nor the text size in use, so no button moves from one to the other.
QtObject {
    id: plan

    readonly property int bottom: isLow ? Display.mm(1.5) : Display.gap
    readonly property int buttonHeight: Math.max(Display.mm(isLow ? 13 : 23), icon + lines * lineOf(font) + Display.lip + Display.mm(isLow ? 1.2 : 3.5))
    // The widest page number.
    required property string count
    // On glass wider than an arm sweeps the bar stays in the middle: one hand reaches all of it.
    readonly property int extent: Math.min(glassWidth - 2 * margin, Display.mm(480))
    // The largest letters of labels.
    readonly property int font: fontOf(largest(rows, lines, narrowest) || scales[scales.length - 1])
    required property int glassWidth
    readonly property int height: rows * (buttonHeight + Display.gap) + bottom
    readonly property int icon: Display.mm(isLow ? 5.5 : 10)
    // The exception for low glass (1024x600 on 10.1 inches): buttons under 20 mm, though never under 11.6 mm, or the
    // page would have no room for its words.
    required property bool isLow
    // Tall glass has the height for a second row, and rather takes that than small letters.
    required property bool isTall
    // Of Back and Home, then of the tools.
    required property list<string> labels
    // Ask staff and Start over, with the gap between them.
    readonly property int lastTools: widthAt(4) + Display.gap + widthAt(5)
    readonly property int lines: largest(rows, 1, narrowest) > 0 ? 1 : 2
    readonly property int margin: Display.mm(isLow ? 5 : 7)
    readonly property int narrowest: isLow && largest(1, 1, Display.target) === 0 ? Display.mm(14) : Display.target
    // Sizes that Next may have, the largest first.
    readonly property list<int> nextFonts: (isLow ? [1.4, 1.2, 1, 0.85, 0.7, 0.6, 0.55] : [2, 1.75, 1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8]).map(scale => fontOf(scale))
    readonly property int nextPadding: Display.mm(isLow ? 1.5 : 3)
    readonly property int padding: Display.mm(isLow ? 1.5 : 3)
    readonly property int rows: isLow || largest(1, 1, narrowest) >= (isTall ? 1.25 : 0.8) || (!isTall && largest(1, 2, narrowest) > 0) ? 1 : 2
    readonly property list<real> scales: isLow ? [0.7, 0.65, 0.6, 0.55] : [1.5, 1.25, 1.1, 1, 0.9, 0.8]
    required property list<string> shortNexts
    // Left and right of the page number.
    readonly property int space: isLow ? Display.gap : Display.space
    // What stands beside an icon is no higher than it.
    readonly property int valueFont: Math.min(font, Math.floor(icon / 1.2))
    // The widest of what stands beside each icon.
    required property list<string> values

    function countFont(font: int): int {
        return isLow ? font : Math.max(fontOf(0.8), Math.floor(font * 0.9));
    }
    function fontOf(scale: real): int {
        return Math.floor(Display.plainFont * scale);
    }
    function hasRoom(rows: int, lines: int, narrowest: int, scale: real): bool {
        const font = fontOf(scale);
        const first = rowWidth(0, rows === 1 ? labels.length : 2, lines, font, narrowest);
        const second = rows === 1 ? 0 : rowWidth(2, labels.length, lines, font, narrowest);
        return first + nextRoom(font, leastNext(font, scale)) <= extent && second <= extent;
    }
    // The largest letters that fit, over body text at text scale 1; 0 if none do.
    function largest(rows: int, lines: int, narrowest: int): real {
        return scales.find(scale => hasRoom(rows, lines, narrowest, scale)) ?? 0;
    }
    // On 90 mm a chapter's title stands in full; on low glass Next says its shortest words.
    function leastNext(font: int, scale: real): int {
        if (!isLow)
            return Display.mm(scale > 0.8 ? 90 : 58);
        return shortNexts.reduce((width, words) => Math.max(width, Lettering.width(words, font)), 0) + icon + 3 * nextPadding;
    }
    // How wide Next is in a room beside others: as wide as the last two tools where it stands above them, so that their
    // edges are in line.
    function nextWidth(room: int): int {
        return Math.min(Display.mm(130), room - nextRoom(font, 0), rows === 2 ? Math.max(lastTools, Display.mm(90)) : room);
    }
    function lineOf(font: int): int {
        return Math.ceil(font * 1.2);
    }
    // What Next of a width and the page number take of a row.
    function nextRoom(font: int, next: int): int {
        return next + Lettering.width(count, countFont(font)) + 2 * space;
    }
    function rowWidth(first: int, last: int, lines: int, font: int, narrowest: int): int {
        const gaps = (last - first - 1) * Display.gap;
        return labels.slice(first, last).reduce((sum, label, at) => sum + wishOf(first + at, lines, font, narrowest), gaps);
    }
    // How much wider each of a row's buttons can be.
    function spare(first: int, last: int, beside: int): int {
        return Math.max(0, Math.floor((extent - rowWidth(first, last, lines, font, narrowest) - beside) / (last - first)));
    }
    // How wide a button is, by its place among the labels.
    function widthAt(at: int): int {
        const wish = wishOf(at, lines, font, narrowest);
        if (rows === 2 && at >= 2)
            return wish + spare(2, labels.length, 0);
        const beside = nextRoom(font, isLow ? leastNext(font, 1) : rows === 2 ? lastTools : Display.mm(120));
        // In a row of their own Back and Home are of one width.
        const both = rows === 1 ? 0 : 2 * Math.max(wish, wishOf(1 - at, lines, font, narrowest)) + Display.gap;
        if (rows === 2 && both + beside <= extent)
            return Math.floor((both - Display.gap) / 2) + Math.min(Display.mm(8), Math.floor((extent - both - beside) / 2));
        return wish + Math.min(Display.mm(8), spare(0, rows === 1 ? labels.length : 2, beside));
    }
    function wishOf(at: int, lines: int, font: int, narrowest: int): int {
        const label = labels[at];
        const words = lines > 1 ? Lettering.wordWidth(label, font) : Lettering.width(label, font);
        const state = values[at] === "" ? 0 : icon + Display.mm(1.5) + Lettering.width(values[at], Math.min(font, Math.floor(icon / 1.2)));
        return Math.max(narrowest, Math.max(words, state) + 2 * padding);
    }
}
