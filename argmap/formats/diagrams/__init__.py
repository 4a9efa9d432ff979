"""Maps for programs that draw, arrange or count boxes and arrows."""
