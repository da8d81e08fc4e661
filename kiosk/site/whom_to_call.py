"""The numbers that patients are told to call: from the site's settings, never from the text."""

from dataclasses import dataclass, fields

DEFAULT_EMERGENCY = "112"
"""The emergency number of the European Union, and of most mobile networks elsewhere."""
DEFAULT_DEPARTMENT = "the emergency department"


@dataclass(frozen=True)
class Numbers:
    """Whom to call. An empty one is not set, and the words around it do without."""

    emergency: str = ""
    emergency_department: str = ""
    clinic: str = ""
    advice: str = ""

    @property
    def unset(self) -> tuple[str, ...]:
        """The entries that a site has not set yet, as they are called in its file."""
        return tuple(each.name.replace("_", "-") for each in fields(self) if not getattr(self, each.name))

    def places(self, nobody_set: str) -> dict[str, str]:
        """What stands for each ``$name`` in a text.

        Args:
            nobody_set: what stands for the clinic's number where neither it nor an advice line is set.
        """
        return {
            "emergency-number": self.emergency or DEFAULT_EMERGENCY,
            "emergency-department": self.emergency_department or DEFAULT_DEPARTMENT,
            "clinic-number": self.clinic or self.advice or nobody_set,
        }
