"""Run before the frozen program: surroundings that Qt reads when it starts, unless the site has set its own."""

import os
import sys

# The screens come compiled (qml_units.py). Qt would keep its own at home, and take those of an older package for these:
# it tells them apart by the times of the files, which are the same in every package.
os.environ.setdefault("QML_DISK_CACHE", "qmlc-read")
# Where nobody says which language the system speaks, its letters are Unicode's; Qt would say so in five lines.
if sys.platform == "linux" and not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_CTYPE"] = "C.UTF-8"
