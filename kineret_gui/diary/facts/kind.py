"""The registration of a kind of fact: its stored name, and where it stands. Every list of kinds is made from it."""

from kineret_gui.diary.frozen import frozen


@frozen
class Kind:
    """One kind of fact, as its class registers it.

    name         under which its entries are stored, as `check-date`; never changed
    table        the name of its table for a spreadsheet, as `check_dates`; never changed
    about_a_day  it is about a day and could have been written on it: what comes later was entered later
    on_paper     it stands as a point of its day on the time line of a report
    for_clinics  a bundle for a clinic's computer tells of it
    """

    name: str
    table: str
    about_a_day: bool = False
    on_paper: bool = False
    for_clinics: bool = False
