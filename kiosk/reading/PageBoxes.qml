pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import PatientKiosk

// What stands on a page, each thing where Python put it.
Item {
    id: boxes

    required property ReadingViewModel reading
    required property SheetViewModel sheet

    Repeater {
        model: boxes.sheet.boxes

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: PageListModel.Kind.EMERGENCY

                CareCardBox {}
            }
            DelegateChoice {
                roleValue: PageListModel.Kind.TODAY

                CareCardBox {}
            }
            DelegateChoice {
                roleValue: PageListModel.Kind.BEFORE

                CareCardBox {}
            }
            DelegateChoice {
                roleValue: PageListModel.Kind.NOTE

                NoteBox {}
            }
            DelegateChoice {
                roleValue: PageListModel.Kind.FEEL

                AdviceBox {}
            }
            DelegateChoice {
                roleValue: PageListModel.Kind.DO

                AdviceBox {}
            }
            DelegateChoice {
                roleValue: PageListModel.Kind.AVOID

                AdviceBox {}
            }
            DelegateChoice {
                roleValue: PageListModel.Kind.HELP

                AdviceBox {}
            }
            DelegateChoice {
                roleValue: PageListModel.Kind.PICTURE

                PictureBox {
                    reading: boxes.reading
                }
            }
            DelegateChoice {
                TextBox {}
            }
        }
    }
    // Above the frames and below the words, which stand higher.
    Repeater {
        model: boxes.sheet.spots

        TermSpot {
            spots: boxes.sheet.spots
        }
    }
}
