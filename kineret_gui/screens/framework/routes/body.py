"""Routes to the drawn body, and to the reactions where an injection went in."""

from kineret_gui.screens.framework.routes.route import EntryRoute, FormRoute, PageRoute


class ShowBody(PageRoute):
    PAGE = "body"


class ShowPlace(PageRoute):
    """The drawn body with a place opened."""

    PAGE = "body"
    place: str


BodyRoute = ShowBody | ShowPlace


class RecordReaction(FormRoute):
    PAGE = "reaction"


class RecordReactionAt(FormRoute):
    """A reaction at this place of the body."""

    PAGE = "reaction"
    place: str

    @property
    def draft_key(self) -> str:
        return f"place:{self.place}"


class RecordReactionTo(FormRoute):
    """A reaction where this injection went in, by the id of its entry."""

    PAGE = "reaction"
    injection: str

    @property
    def draft_key(self) -> str:
        return f"injection:{self.injection}"


class CorrectReaction(EntryRoute):
    PAGE = "reaction"


ReactionRoute = RecordReaction | RecordReactionAt | RecordReactionTo | CorrectReaction


class FollowReaction(FormRoute):
    """The story of a reaction, by the id that its answers and photos name."""

    PAGE = "story"
    reaction: str

    @property
    def draft_key(self) -> str:
        return self.reaction


class ShowPhoto(PageRoute):
    """A photo in full size, by the id of its entry."""

    PAGE = "photo"
    entry: str
