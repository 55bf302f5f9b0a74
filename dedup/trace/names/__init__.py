"""Names that a document has: of people, organisations and places, comparable across scripts."""
