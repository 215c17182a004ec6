"""Reading a material in the window: HTML and EPUB in Qt WebEngine, PDF in QtPdf, pictures."""
