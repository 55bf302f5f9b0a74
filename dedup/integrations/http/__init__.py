"""An index behind HTTP: the service that ``dedup serve`` runs, as an ASGI application.

It needs the extra ``server``.
"""

from dedup.integrations.http.app import application
from dedup.integrations.http.limits import Limits

__all__ = ["Limits", "application"]
