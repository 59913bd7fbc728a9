"""Routes to measurements and the dates of checks."""

from kineret_gui.diary.facts.measurement import Quantity
from kineret_gui.screens.framework.routes.route import EntryRoute, FormRoute, PageRoute


class ShowMeasurements(PageRoute):
    PAGE = "measurements"


class ShowValues(PageRoute):
    """All values of a quantity."""

    PAGE = "values"
    quantity: Quantity


class ShowOwnValues(PageRoute):
    """All values of what the person named."""

    PAGE = "values"
    name: str


ValuesRoute = ShowValues | ShowOwnValues


class RecordMeasurement(FormRoute):
    """A value; of what is chosen there."""

    PAGE = "measurement"


class RecordQuantity(FormRoute):
    """A value of this quantity."""

    PAGE = "measurement"
    quantity: Quantity

    @property
    def draft_key(self) -> str:
        return f"quantity:{self.quantity.value}"


class RecordOwnQuantity(FormRoute):
    """A value of what the person named."""

    PAGE = "measurement"
    name: str

    @property
    def draft_key(self) -> str:
        return f"own:{self.name}"


class RecordCheckResult(FormRoute):
    """A value that a check brought, by the id that its answers name."""

    PAGE = "measurement"
    check: str

    @property
    def draft_key(self) -> str:
        return f"check:{self.check}"


class CorrectMeasurement(EntryRoute):
    PAGE = "measurement"


MeasurementRoute = RecordMeasurement | RecordQuantity | RecordOwnQuantity | RecordCheckResult | CorrectMeasurement


class PlanCheck(FormRoute):
    PAGE = "check"


class CorrectCheck(EntryRoute):
    """The date of a check, to correct or to answer."""

    PAGE = "check"


CheckRoute = PlanCheck | CorrectCheck
