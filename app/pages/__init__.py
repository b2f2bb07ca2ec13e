"""One module per screen: widgets and layout, no database."""
