"""Whoever sets a terminal up finds scripts and guides beside the program, and every link of theirs leads somewhere."""

import os
import re
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="the scripts are Linux's")
def test_the_installer_is_there_and_runs(unpacked: Path) -> None:
    assert os.access(unpacked / "linux" / "install.sh", os.X_OK)


def test_every_link_of_a_guide_leads_somewhere(unpacked: Path) -> None:
    guides = [guide for folder in ("docs", "linux", "windows") for guide in (unpacked / folder).glob("*.md")]
    assert guides
    for guide in guides:
        # Not its pictures: they are examples of what staff write.
        for link in re.findall(r"\]\(([^)#:]+\.(?:md|toml|sh))\)", guide.read_text(encoding="utf-8")):
            # What only the other system needs is in its own package.
            if not link.startswith(("../windows", "../linux")) or (unpacked / link.split("/")[1]).exists():
                assert (guide.parent / link).exists(), f"{guide.name} leads to {link}"
