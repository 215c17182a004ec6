"""The page Shelf: materials, catalogues, downloads and lending."""
