"""Whatever a person does, in whatever order: the diary on disk says what a plain list of entries says."""

import pytest

from tests.store.lives import ADiaryAndItsModel, lives


@pytest.mark.long
class TestADiaryLives(ADiaryAndItsModel.TestCase):  # type: ignore[misc, valid-type]  # hypothesis makes the class
    settings = lives(60, 25, same_every_time=True)
