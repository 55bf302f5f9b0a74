"""Names that a document has: of people, organisations and places, comparable across scripts."""

from dedup.trace.names.finder import find_names, find_names_in, names_of
from dedup.trace.names.name import Name, NameKind
from dedup.trace.names.places import Place, places

__all__ = ["Name", "NameKind", "Place", "find_names", "find_names_in", "names_of", "places"]
