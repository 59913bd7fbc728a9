"""The batch number of the pack that is in use, as it was recorded last: offered to be compared, never taken unseen."""

from collections.abc import Sequence

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr

_SMALL, _LARGE = 7, 28  # syringes in a pack (EU package leaflet, section 6)


@frozen
class PackBatch:
    """The batch of the latest injections without a break, and how many they are; none where that is not known."""

    batch: str = ""
    syringes: int = 0

    @property
    def says(self) -> str:
        """The syringes that the number was taken from, to be compared with the label."""
        if not self.batch:
            return ""
        if self.syringes == _SMALL:
            return fill(
                tr("Same as on the last %1 syringes. Is this a new pack? Compare the number with the label."),
                str(_SMALL),
            )
        return tr("Same as on the last %n syringe(s). Compare the number with the label.", n=self.syringes)


def pack_batch(injections: Sequence[Injection]) -> PackBatch:
    """Return the batch of the pack; of one that cannot hold another syringe nothing is said any more."""
    latest = sorted(injections, key=lambda one: one.moment.utc, reverse=True)
    batch = latest[0].batch if latest else ""
    same = next((number for number, one in enumerate(latest) if one.batch != batch), len(latest))
    return PackBatch(batch, same) if batch and same < _LARGE else PackBatch()


def read_pack_batch(reader: DiaryReader) -> PackBatch:
    """Return it from the latest injections that stand in the diary. Raises DiaryUnavailable."""
    return pack_batch([entry.fact for entry in reader.file.newest(Injection, _LARGE)])
