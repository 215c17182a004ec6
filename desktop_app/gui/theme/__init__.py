"""How everything looks: colours, sizes, the style sheet, icons and fonts. No other module says so."""
