pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// All stages at once, each a tile that leads to it: where no day is chosen, or none can be told of.
Item {
    id: stages

    // Copies, here and of lengths below: asked hundreds of times, and the timeline and Display take long to answer.
    readonly property list<string> advices: timeline.advices
    readonly property list<string> avoids: timeline.avoids
    readonly property int columns: plan[0]
    readonly property list<string> feels: timeline.feels
    readonly property int fontSize: plan[1]
    readonly property int gap: Display.gap
    readonly property list<string> gists: timeline.gists
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property int lip: Display.lip
    readonly property list<string> names: timeline.names
    // Around the words in a tile, beside a small sign, a middle one and a large one.
    readonly property list<int> paddings: [Display.mm(2), Display.gap, Display.space]
    // Columns, font size, how much is said, whether the sign stands above the words, the sign's size.
    readonly property list<int> plan: arrange()
    // The sizes a sign may have beside the words, and above them.
    readonly property list<int> signs: [Display.mm(20), Display.mm(13), Display.mm(9)]
    readonly property int tallest: Display.mm(150)
    readonly property list<int> tallSigns: [Display.mm(24), Display.mm(16)]
    required property TimelineViewModel timeline
    readonly property list<string> words: [qsTr("You may feel:"), qsTr("Do:"), qsTr("Avoid:")]

    // All that each stage says if it can be, else what it is about, else its name: in the largest letters in which that is
    // whole, and the columns that allow them.
    function arrange(): list<int> {
        const fonts = [Display.headingFont, Display.bodyFont, Display.bodyFont * 0.9, Display.smallFont, Display.plainFont, Display.plainFont * 0.9, Display.plainFont * 0.8, Display.plainFont * 0.7].map(font => Math.floor(font)).sort((one, other) => other - one);
        for (const detail of [StageTile.Detail.All, StageTile.Detail.Gist, StageTile.Detail.Name])
            // A name stands on one line, or else alone.
            for (const font of fonts.filter(font => detail !== StageTile.Detail.All || font >= Display.smallFont))
                for (const columns of [4, 2, 1])
                    for (const isTall of [1, 0])
                        for (const sign of isTall ? tallSigns : signs)
                            if (fits(columns, font, detail, isTall === 1, sign))
                                return [columns, font, detail, isTall, sign];
        return [2, Math.floor(Display.plainFont * 0.6), StageTile.Detail.Name, 0, Display.mm(8)];
    }
    function fits(columns: int, font: int, detail: int, isTall: bool, sign: int): bool {
        const padding = paddingOf(sign);
        const room = tileWidth(columns) - (isTall || detail === StageTile.Detail.All ? 2 : 3) * padding - (isTall || detail === StageTile.Detail.All ? 0 : sign);
        const name = isTall ? room : tileWidth(columns) - 3 * padding - sign;
        const small = Math.round(font * 0.9);
        for (let at = 0; at < names.length; ++at) {
            const lines = Lettering.lines(names[at], name, font);
            const title = lines * Math.ceil(font * 1.2);
            if (Lettering.wordWidth(names[at], font) > name || (lines > 1 && detail !== StageTile.Detail.Name))
                return false;
            const height = (isTall ? sign + padding + title : Math.max(sign, title)) + saidHeight(at, room, small, detail, isTall, title, sign);
            if (height + (isTall || detail === StageTile.Detail.All ? 2 * padding : paddings[0]) + lip > tileHeight(columns))
                return false;
        }
        return true;
    }
    // What the words below a stage's name add to the height of its head; more than any tile has if they are not whole.
    function saidHeight(at: int, room: int, font: int, detail: int, isTall: bool, title: int, sign: int): int {
        const line = Math.ceil(font * 1.3);
        if (detail === StageTile.Detail.Name)
            return 0;
        if (detail === StageTile.Detail.Gist) {
            const gist = Lettering.wordWidth(gists[at], font) <= room ? Lettering.lines(gists[at], room, font) * line : 100000;
            return isTall ? gist : Math.max(title + gist, sign) - Math.max(title, sign);
        }
        const beside = room - font - gap;
        // Measured as if all of it were as wide as the bold word before it.
        const said = [feels[at], advices[at], avoids[at]].map((words, at) => stages.words[at] + " " + words);
        if (said.some(words => Lettering.wordWidth(words, font) > beside))
            return 100000;
        return said.reduce((height, words) => height + Lettering.lines(words, beside, font) * line + gap, 0);
    }
    function paddingOf(sign: int): int {
        return paddings[sign < signs[1] ? 0 : sign < tallSigns[1] ? 1 : 2];
    }
    function tileHeight(columns: int): int {
        const rows = Math.ceil(names.length / columns);
        return Math.min(Math.floor((height - (rows - 1) * gap) / rows), tallest);
    }
    function tileWidth(columns: int): int {
        return Math.floor((width - (columns - 1) * gap) / columns);
    }

    Repeater {
        model: stages.timeline.bands

        StageTile {
            readonly property int column: index % stages.columns
            required property int index
            required property string name
            required property string stage

            fontSize: stages.fontSize
            height: stages.tileHeight(stages.columns)
            isTall: stages.plan[3] === 1
            padding: stages.paddingOf(sign)
            detail: stages.plan[2]
            sign: stages.plan[4]
            text: name
            words: stages.words
            width: stages.tileWidth(stages.columns)
            x: stages.isMirrored ? stages.width - column * (width + Display.gap) - width : column * (width + Display.gap)
            y: Math.floor(index / stages.columns) * (height + Display.gap)

            onActivated: stages.timeline.openStage(stage)
        }
    }
}
