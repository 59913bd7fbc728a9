"""Icons and drawings for QML: `image://drawn/NAME?ink=14242c&…`, each drawn once for its colours and its size.

`icon/NAME` takes one colour. A drawing takes a colour for each token that it names, `mg` where it shows a syringe, and
words for its labels. Qt keeps the pictures; they are cut off where their page is, which bare shapes are not.
"""

from PySide6.QtCore import QSize, QUrl, QUrlQuery
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kineret_gui.device.icons import icon

NAME = "drawn"
LANE = "lane"  # of the axis of a period


class DrawnPictures(QQuickImageProvider):
    """The provider of a window's icons and drawings."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        url = QUrl(id)
        query = QUrlQuery(url)
        folder, _, name = url.path().rpartition("/")
        if folder == "icon":
            return icon(name, query.queryItemValue("ink"), requested)
        words = dict(query.queryItems(QUrl.ComponentFormattingOption.FullyDecoded))
        if name == LANE:
            from kineret_gui.device.drawn_lane import lane

            return lane(words, requested)
        from kineret_gui.device.stroke_painter import drawing  # no icon waits for what draws in many colours

        return drawing(name, words, requested)
