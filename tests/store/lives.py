"""Whatever a person does, in whatever order: the diary on disk says what a plain list of entries says."""

import contextlib
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, multiple, rule

from kineret_gui.actions.correct_entry import Corrected, NothingToCorrect, correct_entry
from kineret_gui.actions.undo import undo
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import Withdrawal, new_id, standing
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.task import run_task
from tests.facts import injection, now
from tests.store.diaries import add, all_that_stands, begun, ids_on_disk, opened

NOW = now("2026-03-31 12:00")
DAYS = st.integers(1, 9)
NOTES = st.sampled_from(["", "a little pain", "none"])


class ADiaryAndItsModel(RuleBasedStateMachine):
    """A line is an injection, under the id it was first written with, however often it is corrected.

    model     the fact of each line that stands
    current   the entry that last spoke for each line
    entries   every entry in the order of writing
    """

    lines = Bundle("lines")  # ids under which an injection was first written
    acts = Bundle("acts")  # what a person may take back: the entry, whose line it is, and the fact before it

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.diary = begun(self.folder / "ada.diary")
        self.model = {}
        self.current = {}
        began = (self.diary.entry(record.id) for record in self.diary.records())
        self.entries = [entry for entry in began if entry]

    def wrote(self, entry):
        self.entries.append(entry)
        return entry

    @rule(target=lines, day=DAYS, note=NOTES)
    def record(self, day, note):
        entry = self.wrote(add(self.diary, injection(f"2026-03-0{day} 08:05", note=note)))
        self.model[entry.id] = entry.fact
        self.current[entry.id] = entry
        return entry.id

    @rule(target=acts, line=lines, day=DAYS, note=NOTES)
    def correct(self, line, day, note):
        fact = injection(f"2026-03-0{day} 08:05", note=note)
        before, old = self.model.get(line), self.current[line]
        if before is None:
            return multiple()
        match correct_entry(self.diary, new_id(), old, fact, NOW):
            case Corrected(entry):
                self.model[line], self.current[line] = fact, self.wrote(entry)
                return entry, line, before
            case NothingToCorrect():
                assert fact == before
        return multiple()

    @rule(target=acts, line=lines)
    def withdraw(self, line):
        if line not in self.model:
            return multiple()
        before = self.model.pop(line)
        entry = withdraw_entry(self.diary, new_id(), self.current[line], "", NOW)
        return self.wrote(entry), line, before

    @rule(line=lines)
    def take_back_a_new_line(self, line):
        entry = self.current[line]
        if self.entries[-1] == entry and entry.id == line:
            written = self.wrote(undo(self.diary, new_id(), entry, NOW))
            assert undo(self.diary, new_id(), entry, NOW) == written
            del self.model[line]

    @rule(act=consumes(acts))
    def take_back(self, act):
        entry, line, before = act
        if self.entries[-1] != entry:  # a person may take back only what they did last
            return
        written = self.wrote(undo(self.diary, new_id(), entry, NOW))
        assert undo(self.diary, new_id(), entry, NOW) == written
        self.model[line], self.current[line] = before, written

    @rule(line=lines)
    def write_the_same_line_again(self, line):
        add(self.diary, injection("2026-03-09 23:00"), id=line)

    @rule(step=st.integers())
    def keep_a_form(self, step):
        self.diary.keep_form("guide", str(step))

    @rule(read_only=st.booleans())
    def reopen(self, read_only):
        self.diary.close()
        with contextlib.closing(opened(self.diary.path, read_only=read_only)) as reader:
            assert run_task(reader.verification()).is_sound
        self.diary = opened(self.diary.path)

    @invariant()
    def the_diary_says_what_the_model_says(self):
        found = sorted(map(repr, (entry.fact for entry in self.diary.standing(Injection))))
        assert found == sorted(map(repr, self.model.values()))

    @invariant()
    def the_diary_says_what_a_list_of_entries_says(self):
        assert set(all_that_stands(self.diary)) == set(standing(self.entries))
        assert not any(isinstance(entry.fact, Withdrawal) for entry in all_that_stands(self.diary))

    @invariant()
    def history_never_shrinks(self):
        assert ids_on_disk(self.diary.path) == [entry.id for entry in self.entries]

    def teardown(self):
        self.diary.close()
        shutil.rmtree(self.folder)


def lives(sequences, steps, same_every_time):
    return settings(
        max_examples=sequences,
        stateful_step_count=steps,
        derandomize=same_every_time,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
