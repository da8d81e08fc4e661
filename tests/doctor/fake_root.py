"""A file system of a machine, as far as the doctor looks at it."""

import shutil
from pathlib import Path

LINUX = Path(__file__).parents[2] / "build_spec" / "linux"
LOGIND = (
    "[Login]\nNAutoVTs=0\nReserveVT=0\nHandlePowerKey=ignore\nHandleSuspendKey=ignore\n"
    "HandleHibernateKey=ignore\nHandleLidSwitch=ignore\n"
)


class FakeRoot:
    """A root below a folder, with nothing in it at first."""

    def __init__(self, folder: Path) -> None:
        self.path = folder

    def write(self, name: str, text: str) -> None:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        path = self.path / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def link(self, name: str, target: str) -> None:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)

    def mask(self, *units: str) -> None:
        for unit in units:
            self.link(f"etc/systemd/system/{unit}", "/dev/null")

    def lock(self) -> None:
        """Installs the kiosk and closes whatever can be closed, as build_spec/linux/README.md says."""
        for source, name in (
            ("patient-kiosk.service", "etc/systemd/system/patient-kiosk.service"),
            ("under-cage.sh", "opt/patient-kiosk/current/linux/under-cage.sh"),
        ):
            self.write(name, (LINUX / source).read_text(encoding="utf-8"))
        unit = "/etc/systemd/system/patient-kiosk.service"
        self.link("etc/systemd/system/multi-user.target.wants/patient-kiosk.service", unit)
        self.link("etc/systemd/system/getty.target.wants/getty@tty1.service", "/lib/systemd/system/getty@.service")
        self.write("etc/systemd/logind.conf", "[Login]\n#NAutoVTs=6\nNAutoVTs=3\n")
        self.write("etc/systemd/logind.conf.d/kiosk.conf", LOGIND)
        self.write("etc/systemd/system.conf.d/kiosk.conf", "[Manager]\nCtrlAltDelBurstAction=none\n")
        self.mask("ctrl-alt-del.target", "emergency.service", "rescue.service")
        self.write("proc/sys/kernel/sysrq", "0\n")
        passwd = "root:x:0:0:root:/root:/bin/bash\nkiosk:x:990:990::/var/lib/patient-kiosk:/usr/sbin/nologin\n"
        self.write("etc/passwd", passwd)

    def remove(self, name: str) -> None:
        path = self.path / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
