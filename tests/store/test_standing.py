"""Whatever a person does, in whatever order: the diary on disk says what a plain list of entries says."""

from tests.store.lives import ADiaryAndItsModel, lives


class TestADiaryLives(ADiaryAndItsModel.TestCase):  # type: ignore[misc, valid-type]  # hypothesis makes the class
    settings = lives(60, 25, same_every_time=True)
