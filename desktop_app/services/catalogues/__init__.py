"""Catalogues: adding and checking them, and walking through their pages."""
