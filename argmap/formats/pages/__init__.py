"""Maps to look at: the picture as SVG, and the web page around it."""
