"""What on Linux only the system can lock; ``build_spec/linux/README.md`` says how each is closed."""

import re
from pathlib import Path

from kiosk.doctor.cage import switches_terminals
from kiosk.doctor.finding import Gap
from kiosk.doctor.looking import GapLook
from kiosk.doctor.systemd_files import Entry, Systemd, is_no, value_of, values_of
from kiosk.shared.plain_file import read_plain

UNIT = "patient-kiosk.service"
NO_SHELLS = {"nologin", "false", "true", "sync"}
_KEYS = ("HandlePowerKey", "HandleSuspendKey", "HandleHibernateKey", "HandleLidSwitch")
_NO_UNIT = f"cannot be told: there is no {UNIT}"


def linux_looks(root: Path) -> tuple[GapLook, ...]:
    """How to look at each gap.

    Args:
        root: The root of the file system, which is ``/`` but for tests.
    """
    gaps = _Gaps(root)
    return (
        GapLook("unit", gaps.unit),
        GapLook("watchdog", gaps.watchdog),
        GapLook("compositor", gaps.compositor),
        GapLook("terminal-login", gaps.terminal_login),
        GapLook("virtual-terminals", gaps.virtual_terminals),
        GapLook("kiosk-user", gaps.kiosk_user),
        GapLook("sysrq", gaps.sysrq),
        GapLook("ctrl-alt-delete", gaps.ctrl_alt_delete),
        GapLook("power-keys", gaps.power_keys),
        GapLook("rescue-shell", gaps.rescue_shell),
        GapLook("boot-menu", _boot_menu),
        GapLook("usb", _usb),
    )


class _Gaps:
    def __init__(self, root: Path) -> None:
        self._root = root
        self._systemd = Systemd(root)

    def unit(self) -> Gap:
        if self._systemd.unit(UNIT) is None:
            return Gap("unit", True, f"the kiosk does not start by itself; install {UNIT} and enable it")
        if not self._systemd.is_enabled(UNIT):
            return Gap("unit", True, f"the kiosk does not start by itself; run 'systemctl enable {UNIT}'")
        return Gap("unit", False, f"{UNIT} is installed and enabled")

    def watchdog(self) -> Gap:
        service = self._service()
        if service is None:
            return Gap("watchdog", True, f"nothing ends a kiosk that hangs as a whole; install {UNIT}")
        seconds = value_of(service, "Service", "WatchdogSec")
        if not re.search("[1-9]", seconds):  # "0", "0min", "infinity"
            words = f"nothing ends a kiosk that hangs as a whole; set WatchdogSec=120 in {UNIT}"
            return Gap("watchdog", True, words)
        return Gap("watchdog", False, f"systemd ends a kiosk that gives no sign (WatchdogSec={seconds})")

    def compositor(self) -> Gap:
        service = self._service()
        if service is None:
            return Gap("compositor", None, _NO_UNIT)
        switches = switches_terminals(self._root, values_of(service, "Service", "ExecStart"))
        if switches is None:
            return Gap("compositor", None, f"cannot be told: {UNIT} starts no cage; see that no key leaves the kiosk")
        if switches:
            return Gap("compositor", True, "keys switch to other virtual terminals; start cage without -s")
        return Gap("compositor", False, "cage switches to no other virtual terminal")

    def terminal_login(self) -> Gap:
        service = self._service() or ()
        terminal = Path(value_of(service, "Service", "TTYPath", "/dev/tty1")).name
        login = f"getty@{terminal}.service"
        conflicts = " ".join(values_of(service, "Unit", "Conflicts")).split()
        if login in conflicts or self._systemd.is_masked(login) or not self._systemd.is_enabled(login):
            return Gap("terminal-login", False, f"nobody can log in on {terminal}")
        return Gap("terminal-login", True, f"a login waits on {terminal}; run 'systemctl mask {login}'")

    def virtual_terminals(self) -> Gap:
        logind = self._systemd.config("logind.conf")
        logins = {key: value_of(logind, "Login", key, "6") for key in ("NAutoVTs", "ReserveVT")}
        if all(is_no(value) for value in logins.values()):
            return Gap("virtual-terminals", False, "no login on any other virtual terminal")
        words = "logins wait on other virtual terminals; set NAutoVTs=0 and ReserveVT=0 in logind.conf"
        return Gap("virtual-terminals", True, words)

    def kiosk_user(self) -> Gap:
        service = self._service()
        user = "kiosk" if service is None else value_of(service, "Service", "User", "root")
        if user == "root":
            return Gap("kiosk-user", True, f"the kiosk runs as root; set User= in {UNIT} to a user of its own")
        shell = self._shell_of(user)
        if shell is None:
            return Gap("kiosk-user", None, f"cannot be told: there is no user '{user}' in /etc/passwd")
        if Path(shell).name in NO_SHELLS:
            return Gap("kiosk-user", False, f"'{user}' cannot log in")
        words = f"'{user}' can log in, with {shell or '/bin/sh'}; run 'usermod --shell /usr/sbin/nologin {user}'"
        return Gap("kiosk-user", True, words)

    def sysrq(self) -> Gap:
        try:
            value = read_plain(self._root / "proc/sys/kernel/sysrq", 20).decode("ascii", "replace").strip()
        except FileNotFoundError:
            return Gap("sysrq", None, "cannot be told: the kernel names no kernel.sysrq")
        if value == "0":
            return Gap("sysrq", False, "the kernel takes no commands from keys")
        return Gap("sysrq", True, f"keys give commands to the kernel (kernel.sysrq = {value}); set it to 0 by sysctl")

    def ctrl_alt_delete(self) -> Gap:
        burst = value_of(self._systemd.config("system.conf"), "Manager", "CtrlAltDelBurstAction", "reboot-force")
        if self._systemd.is_masked("ctrl-alt-del.target") and burst == "none":
            return Gap("ctrl-alt-delete", False, "Ctrl+Alt+Delete does nothing")
        words = (
            "Ctrl+Alt+Delete restarts the machine; run 'systemctl mask ctrl-alt-del.target', and set"
            " CtrlAltDelBurstAction=none in system.conf"
        )
        return Gap("ctrl-alt-delete", True, words)

    def power_keys(self) -> Gap:
        logind = self._systemd.config("logind.conf")
        acting = [key for key in _KEYS if value_of(logind, "Login", key) != "ignore"]
        if acting:
            return Gap(
                "power-keys", True, f"keys switch the machine off; set to ignore in logind.conf: {', '.join(acting)}"
            )
        return Gap("power-keys", False, "power and sleep keys do nothing")

    def rescue_shell(self) -> Gap:
        units = [unit for unit in ("emergency.service", "rescue.service") if not self._systemd.is_masked(unit)]
        if units:
            words = f"a start that fails ends in a shell; run 'systemctl mask {' '.join(units)}'"
            return Gap("rescue-shell", True, words)
        return Gap("rescue-shell", False, "a start that fails ends in no shell")

    def _service(self) -> tuple[Entry, ...] | None:
        return self._systemd.unit(UNIT)

    def _shell_of(self, user: str) -> str | None:
        users = read_plain(self._root / "etc/passwd", 1 << 20).decode("utf-8", "replace")
        found = re.search(rf"^{re.escape(user)}:.*:([^:\n]*)$", users, re.MULTILINE)
        return found[1] if found else None


def _boot_menu() -> Gap:
    words = "cannot be told from here: put a password on the boot menu and the firmware, and boot from no other disk"
    return Gap("boot-menu", None, words)


def _usb() -> Gap:
    words = "cannot be told from here: let nothing but the touch panel in, or put the sockets out of reach"
    return Gap("usb", None, words)
