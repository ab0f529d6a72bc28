"""Draws icon.png: a page of seven lines, of which the four of the article are dark. Needs nothing but Python."""

import pathlib
import struct
import zlib

SIZE = 128
PAPER, EDGE, DROPPED, KEPT = (250, 250, 247), (38, 70, 83), (214, 218, 214), (38, 70, 83)
LINES = [(28, 60, DROPPED), (40, 96, KEPT), (52, 92, KEPT), (64, 98, KEPT), (76, 80, KEPT), (88, 72, DROPPED), (100, 50, DROPPED)]


def pixel(x, y):
    if not (16 <= x < 112 and 10 <= y < 118):
        return (0, 0, 0, 0)
    if x < 19 or x >= 109 or y < 13 or y >= 115:
        return (*EDGE, 255)
    for top, right, colour in LINES:
        if top <= y < top + 6 and 28 <= x < right:
            return (*colour, 255)
    return (*PAPER, 255)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + bytes(value for x in range(SIZE) for value in pixel(x, y)) for y in range(SIZE))
png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
pathlib.Path(__file__).with_name("icon.png").write_bytes(png)
