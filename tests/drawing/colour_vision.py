"""How people with another colour vision see colours (Machado and others 2009), and how far colours are apart.

G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision
Deficiency, IEEE TVCG 15 (2009); the matrices are those of full severity. G. Sharma, W. Wu, E. N. Dalal: The CIEDE2000
Color-Difference Formula, Color Research and Application 30 (2005).
"""

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import Literal

Vision = Literal["normal", "protan", "deutan", "tritan"]
Triple = tuple[float, float, float]

_SEEN: dict[Vision, tuple[Triple, Triple, Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
VISIONS: tuple[Vision, ...] = tuple(_SEEN)
_TO_XYZ: tuple[Triple, Triple, Triple] = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


def difference(one: str, other: str, vision: Vision = "normal") -> float:
    """Return how far apart two colours (#rrggbb) look: CIEDE2000, 1 being just noticeable."""
    return ciede2000(as_lab(one, vision), as_lab(other, vision))


def as_lab(colour: str, vision: Vision = "normal") -> Triple:
    """Return a colour in CIELAB, as somebody of this vision sees it."""
    linear = _times(_SEEN[vision], (_linear(colour[1:3]), _linear(colour[3:5]), _linear(colour[5:7])))
    red, green, blue = (min(max(each, 0.0), 1.0) for each in linear)
    x, y, z = (_root(each / white) for each, white in zip(_times(_TO_XYZ, (red, green, blue)), _WHITE, strict=True))
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


def ciede2000(one: Triple, other: Triple) -> float:
    """Return the difference of two colours in CIELAB."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    chroma7 = ((hypot(a1, b1) + hypot(a2, b2)) / 2) ** 7
    stretch = 1 + 0.5 * (1 - sqrt(chroma7 / (chroma7 + 25**7)))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = degrees(atan2(b1, a1)) % 360, degrees(atan2(b2, a2)) % 360
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    dl, dc, dh = l2 - l1, c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    hue = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    t = (
        *(1 - 0.17 * cos(radians(hue - 30)), 0.24 * cos(radians(2 * hue))),
        *(0.32 * cos(radians(3 * hue + 6)), -0.20 * cos(radians(4 * hue - 63))),
    )
    sl = 1 + 0.015 * (light - 50) ** 2 / sqrt(20 + (light - 50) ** 2)
    sc, sh = 1 + 0.045 * chroma, 1 + 0.015 * chroma * sum(t)
    rc = 2 * sqrt(chroma**7 / (chroma**7 + 25**7))
    rt = -sin(radians(60 * exp(-(((hue - 275) / 25) ** 2)))) * rc
    return sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))


def _linear(pair: str) -> float:
    value = int(pair, 16) / 255
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _times(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return (first, second, third)


def _root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116
