pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display
import kiosk.languages

// The invitation: our mark beside the words on a wide screen, above them on a tall one. Its first touch starts, wherever
// it lands; a language's button starts in that language.
Item {
    id: page

    readonly property int artHeight: isWide ? height : Math.round(height * 0.44)
    readonly property int artWidth: isWide ? Math.round(width * 0.36) : width
    required property AttractViewModel attract
    readonly property int driftDown: Display.mm(attract.driftDown)
    readonly property int driftRight: Display.mm(attract.driftRight)
    readonly property int edge: isRoomy ? 2 * Display.margin : Display.margin
    readonly property string greeting: attract.clinic === "" ? title : qsTr("Welcome to %1").arg(attract.clinic)
    readonly property bool hasArt: plan[0] === 1
    readonly property bool hasLogo: plan[4] === 1
    readonly property bool hasWelcome: plan[1] === 1
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isRoomy: height > Display.mm(170) * Display.textScale
    readonly property bool isWide: width > height
    readonly property int logoHeight: Display.mm(isRoomy ? 24 : 14)
    // Whether the mark and the welcome are seen, then the font sizes of the title and the sentence, and whether the logo is.
    readonly property list<int> plan: arrange()
    readonly property int sentenceFont: plan[3]
    readonly property int spacing: Display.mm(isRoomy ? 7 : 3)
    readonly property string title: qsTr("Welcome")
    readonly property int wordsWidth: widthBeside(hasArt)

    Accessible.name: title
    Accessible.role: Accessible.Pane

    // Large letters, a long title or many languages on a small screen: what only decorates makes room.
    function arrange(): list<int> {
        const sentence = isRoomy ? Display.headingFont : Display.bodyFont;
        const small = Display.plainFont;
        const sizes = [[Display.titleFont * 2, sentence], [Display.titleFont * 1.5, sentence], [Display.titleFont, sentence], [Display.headingFont, Display.bodyFont]];
        const least = [[Math.min(Display.headingFont, small * 1.6), small * 1.25], [small * 1.25, small], [small, small * 0.8]];
        const plans = [];
        for (const art of [1, 0])
            plans.push(...sizes.map(fonts => [art, 1, ...fonts, 1]), ...sizes.map(fonts => [art, 1, ...fonts, 0]), ...sizes.map(fonts => [art, 0, ...fonts, 0]));
        plans.push(...least.map(fonts => [0, 0, ...fonts, 0]));
        return plans.find(plan => fits(plan[0] === 1, plan[1] === 1, plan[2], plan[3], plan[4] === 1)) ?? plans[plans.length - 1];
    }
    // The least width in which words take no more lines, so that no line is left with a single word.
    function balanced(words: string, width: int, font: int): int {
        const lines = Lettering.lines(words, width, font);
        let least = width;
        while (least > 1 && Lettering.lines(words, Math.floor(least * 0.96), font) === lines && Lettering.wordWidth(words, font) <= least * 0.96)
            least = Math.floor(least * 0.96);
        return least;
    }
    function fits(art: bool, welcome: bool, font: int, sentenceFont: int, logo: bool): bool {
        if (logo && emblem.status !== Image.Ready)
            return false;
        const width = widthBeside(art);
        const lines = Lettering.lines(subject.text, width, font);
        const words = lines * Math.ceil(font * 1.2) + Lettering.lines(sentence.text, width, sentenceFont) * Math.ceil(sentenceFont * 1.4);
        const parts = words + (welcome ? Lettering.lines(greeting, width, Display.headingFont) * Display.headingLine + spacing : 0) + (logo ? logoHeight + spacing : 0) + startHeight(width) + 3 * spacing;
        const isNarrow = (lines > 2 && font > Display.titleFont) || Lettering.wordWidth(subject.text, font) > width || startWidth > width;
        return !isNarrow && parts <= height - (art && !isWide ? artHeight : 0) - 2 * Display.margin;
    }
    readonly property LanguageGrid choices: several.item as LanguageGrid
    readonly property int startWidth: choices ? choices.leastWidth(choices.fontSize) : start.implicitWidth

    // Asked before the button has its place: its height there would follow from the plan that asks. Where its words do not
    // stand on one line, no plan fits.
    function startHeight(width: int): int {
        if (!choices)
            return Math.max(start.least, Math.ceil(start.fontSize * 1.42) + 2 * Display.gap);
        const inRow = Math.max(1, Math.min(4, Math.floor((width + Display.gap) / (startWidth + Display.gap))));
        return Math.ceil(choices.choices.names.length / inRow) * (choices.buttonHeight(choices.fontSize) + Display.gap);
    }
    function widthBeside(art: bool): int {
        return Math.min(width - (art && isWide ? artWidth : 0) - 2 * edge, Display.mm(290));
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: page.attract.start()
    }
    SpineArt {
        driftDown: page.driftDown
        driftRight: page.driftRight
        height: page.artHeight
        visible: page.hasArt
        width: page.artWidth
        x: page.isWide && page.isMirrored ? page.width - width : 0
    }
    Column {
        readonly property int artLeft: page.hasArt && page.isWide ? page.artWidth : 0
        readonly property int artAbove: page.hasArt && !page.isWide ? page.artHeight : 0

        spacing: page.spacing
        width: page.wordsWidth
        x: (page.isMirrored ? page.width - artLeft - page.edge - width : artLeft + page.edge) + page.driftRight
        y: Math.round(artAbove + (page.height - artAbove - height) / 2) + page.driftDown

        // On paper of its own: it was made for some.
        Rectangle {
            anchors.left: parent.left
            color: Display.picturePaper
            height: page.logoHeight
            radius: Display.radius
            visible: page.hasLogo
            width: Math.min(parent.width, emblem.implicitWidth * emblem.height / Math.max(1, emblem.implicitHeight) + 2 * Display.gap)

            Image {
                id: emblem

                anchors.fill: parent
                anchors.margins: Display.gap
                fillMode: Image.PreserveAspectFit
                mipmap: true
                source: page.attract.logo

                Accessible.name: page.attract.clinic
                Accessible.role: Accessible.Graphic
            }
        }
        BodyText {
            color: Display.accent
            font.bold: true
            font.pixelSize: Display.headingFont
            horizontalAlignment: Text.AlignLeft
            lineHeight: Display.headingLine
            text: page.greeting
            visible: page.hasWelcome

            Accessible.name: text
            Accessible.role: Accessible.Heading
            width: parent.width
        }
        TitleText {
            id: subject

            font.pixelSize: page.plan[2]
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.2)
            text: page.attract.subject === "" ? qsTr("About your treatment") : page.attract.subject
            anchors.left: parent.left
            width: page.balanced(text, parent.width, font.pixelSize)
        }
        BodyText {
            id: sentence

            font.pixelSize: page.sentenceFont
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.4)
            text: qsTr("Read about it here, in plain words.")
            anchors.left: parent.left
            width: page.balanced(text, parent.width, font.pixelSize)
        }
        Item {
            height: 1
            width: 1
        }
        TouchButton {
            id: start

            readonly property int least: Math.ceil(Display.target * (page.isRoomy ? 1.6 : 1.2))

            anchors.left: parent.left
            fontSize: page.isRoomy ? Display.headingFont : Display.bodyFont
            height: Math.max(least, implicitHeight)
            icon: "touch"
            role: TouchButton.Role.Primary
            text: qsTr("Touch to start")
            visible: !page.attract.isMultilingual
            width: Math.min(parent.width, Math.max(implicitWidth, Display.mm(page.isRoomy ? 120 : 90)))

            onActivated: page.attract.start()
        }
        // Most sites have one language, and their first screen does not wait for what others need.
        Loader {
            id: several

            active: page.attract.isMultilingual
            anchors.left: parent.left
            visible: active

            sourceComponent: LanguageGrid {
                choices: page.attract.languages
                room: several.parent.width

                onChosen: language => page.attract.startIn(language)
            }
        }
    }
}
