"""The reader: HTML and EPUB in Qt WebEngine, PDF in QtPdf, pictures and recordings."""
