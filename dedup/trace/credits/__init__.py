"""Credits: whom a document says that it, its photographs or its passages come from.

A credit names an agency or an outlet, in the gazetteer or by its shape, in a place where only a source stands: in a
dateline, a sign-off, a byline, behind "according to". What is said about an agency is no credit, and neither is
"according to police". A photograph's credit never credits the text.
"""

from dedup.trace.credits.credit import Credit, CreditKind, CreditSignal
from dedup.trace.credits.finder import find_credits, find_credits_in

__all__ = ["Credit", "CreditKind", "CreditSignal", "find_credits", "find_credits_in"]
