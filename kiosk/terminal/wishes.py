"""From the site's settings to what sessions begin with."""

from kiosk.shell.site import SiteWishes
from kiosk.site.settings import Settings


def wishes_of(settings: Settings, language: str | None = None) -> SiteWishes:
    """What the site wishes; ``language`` comes before the first of its own."""
    return SiteWishes(
        language=language or next(iter(settings.languages), None),
        theme=settings.theme,
        text_size=settings.text_size,
        numbers=settings.numbers,
        languages=settings.languages,
        clinic=settings.clinic_name,
        logo=str(settings.logo) if settings.logo else "",
    )
