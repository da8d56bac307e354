"""The 169 targets as tiles in 17 columns, always in the same places: what is named, and what is not.

- `tiles`: the tiles of targets that were named somewhere, and what a room's rows name
- `markup`: as HTML, to be opened tile by tile; `style/mosaic.css` dresses it

It counts without pandas: a room's screen asks for it.
"""

from alignment.mosaic.markup import mosaic
from alignment.mosaic.tiles import Named, room_named, tiles_of

__all__ = ["Named", "mosaic", "room_named", "tiles_of"]
