"""The appearance: colours, sizes, the style sheet, icons and fonts. No other module defines any of these."""
