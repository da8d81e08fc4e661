pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// Every language by its own name: in as few rows as there can be, and those of one length.
Grid {
    id: grid

    readonly property int buttonWidth: Math.min(Math.max(Display.mm(70), leastWidth(fontSize)), (room - (columns - 1) * spacing) / columns)
    required property LanguageListModel choices
    // The language in use, where there is one already; else all stand out alike.
    property string current: ""
    property int fontSize: Display.bodyFont
    property int leastHeight: Display.mm(24)
    // What the buttons may take of the screen's width.
    required property int room
    readonly property int rowsNeeded: rowsAt(fontSize)

    signal chosen(language: string)

    function buttonHeight(font: int): int {
        return Math.max(leastHeight, Math.ceil(font * 1.42) + 2 * Display.gap);
    }
    function heightAt(font: int): int {
        return rowsAt(font) * (buttonHeight(font) + spacing) - spacing;
    }
    function leastWidth(font: int): int {
        const widest = choices.names.reduce((width, name) => Math.max(width, Lettering.width(name, font)), 0);
        return Math.max(Display.mm(50), widest + Display.mm(8) + 3 * Display.gap);
    }
    function rowsAt(font: int): int {
        const inRow = Math.max(1, Math.min(4, Math.floor((room + spacing) / (leastWidth(font) + spacing))));
        return Math.max(1, Math.ceil(choices.names.length / inRow));
    }

    columns: Math.max(1, Math.ceil(choices.names.length / rowsNeeded))
    spacing: Display.gap

    Repeater {
        model: grid.choices

        LanguageButton {
            required property string code

            fontSize: grid.fontSize
            height: grid.buttonHeight(grid.fontSize)
            isCurrent: grid.current === code
            isPrimary: isCurrent || grid.current === ""
            width: grid.buttonWidth

            onActivated: grid.chosen(code)
        }
    }
}
