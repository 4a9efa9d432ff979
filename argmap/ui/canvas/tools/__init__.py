"""The tools: one gesture a file. Each previews over the map and ends in one Change, or in none when it is cancelled."""
