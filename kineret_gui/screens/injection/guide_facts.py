"""Facts in the diary about the dose that a guided injection is for."""

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.guide import GuideForm
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.doses_of_day import dose_record
from kineret_gui.screens.injection.pack_batch import PackBatch, read_pack_batch
from kineret_gui.wording.leaflet import Leaflet


@frozen
class GuideFacts:
    """Facts that the page shows beside the form.

    record    the dose; None where none is due
    written   the injection as it stands on disk; None before it was recorded
    dose_now  this instant by the clocks that doses follow
    """

    record: DoseRecord | None
    written: Entry[Fact] | None
    leaflet: Leaflet
    clinic: str
    pack: PackBatch
    dose_now: Now
    day_starts: int


def read_guide_facts(reader: DiaryReader, form: GuideForm) -> GuideFacts:
    """Read them for this form. Raises DiaryUnavailable."""
    person = reader.person
    return GuideFacts(
        record=dose_of_guide(reader, form),
        written=reader.file.entry(form.entry),
        leaflet=reader.leaflet,
        clinic=person.clinic_phone,
        pack=read_pack_batch(reader),
        dose_now=reader.dose_now,
        day_starts=person.day_starts,
    )


def dose_of_guide(reader: DiaryReader, form: GuideForm) -> DoseRecord | None:
    """Return the dose that the form is for; None where none is due. Raises DiaryUnavailable."""
    return dose_record(reader, form.answers) if form.answers else None
