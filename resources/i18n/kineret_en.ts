<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kineret</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n day(s)</source>
        <translation>
            <numerusform>Save %n day</numerusform>
            <numerusform>Save %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) answered</source>
        <translation>
            <numerusform>%n dose answered</numerusform>
            <numerusform>%n doses answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other copy is missing %n entries that this diary has. Import this diary there too.</source>
        <translation>
            <numerusform>The other copy is missing %n entry that this diary has. Import this diary there too.</numerusform>
            <numerusform>The other copy is missing %n entries that this diary has. Import this diary there too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) that were not given</source>
        <translation>
            <numerusform>%n dose that was not given</numerusform>
            <numerusform>%n doses that were not given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in between cannot be read.</source>
        <translation>
            <numerusform>%n entry in between cannot be read.</numerusform>
            <numerusform>%n entries in between cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier entries</source>
        <translation>
            <numerusform>and %n earlier entry</numerusform>
            <numerusform>and %n earlier entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left, until %1.</source>
        <translation>
            <numerusform>%n minute left, until %1.</numerusform>
            <numerusform>%n minutes left, until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same as on the last %n syringe(s). Compare the number with the label.</source>
        <translation>
            <numerusform>Same as on the last %n syringe. Compare the number with the label.</numerusform>
            <numerusform>Same as on the last %n syringes. Compare the number with the label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are newer than this backup. After restoring, only the kept file has them.</source>
        <translation>
            <numerusform>%n entry is newer than this backup. After restoring, only the kept file has it.</numerusform>
            <numerusform>%n entries are newer than this backup. After restoring, only the kept file has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that are now missing from the diary come back.</source>
        <translation>
            <numerusform>%n entry that is now missing from the diary comes back.</numerusform>
            <numerusform>%n entries that are now missing from the diary come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines need checking. See the notes next to them.</source>
        <translation>
            <numerusform>%n line needs checking. See the note next to it.</numerusform>
            <numerusform>%n lines need checking. See the notes next to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n day(s) later</source>
        <translation>
            <numerusform>Entered %n day later</numerusform>
            <numerusform>Entered %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doses have two entries</source>
        <translation>
            <numerusform>%n dose has two entries</numerusform>
            <numerusform>%n doses have two entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) from the last %1 days are not fully recorded</source>
        <translation>
            <numerusform>%n dose from the last %1 days is not fully recorded</numerusform>
            <numerusform>%n doses from the last %1 days are not fully recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) from the last %1 days are not recorded</source>
        <translation>
            <numerusform>%n dose from the last %1 days is not recorded</numerusform>
            <numerusform>%n doses from the last %1 days are not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more site(s) not healed</source>
        <translation>
            <numerusform>%n more site not healed</numerusform>
            <numerusform>%n more sites not healed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is %n character(s) too long.</source>
        <translation>
            <numerusform>The answer is %n character too long.</numerusform>
            <numerusform>The answer is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question is %n character(s) too long.</source>
        <translation>
            <numerusform>The question is %n character too long.</numerusform>
            <numerusform>The question is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more question(s)</source>
        <translation>
            <numerusform>Show %n more question</numerusform>
            <numerusform>Show %n more questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming</source>
        <translation>
            <numerusform>%n upcoming</numerusform>
            <numerusform>%n upcoming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n given</numerusform>
            <numerusform>%n given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given in a different amount</source>
        <translation>
            <numerusform>%n given in a different amount</numerusform>
            <numerusform>%n given in a different amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, for %n day(s)</source>
        <translation>
            <numerusform>%1, for %n day</numerusform>
            <numerusform>%1, for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported from %1: %n entries</source>
        <translation>
            <numerusform>Imported from %1: %n entry</numerusform>
            <numerusform>Imported from %1: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken when needed</source>
        <translation>
            <numerusform>%n taken when needed</numerusform>
            <numerusform>%n taken when needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra injection(s)</source>
        <translation>
            <numerusform>%n extra injection</numerusform>
            <numerusform>%n extra injections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syringe(s)</source>
        <translation>
            <numerusform>%n syringe</numerusform>
            <numerusform>%n syringes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation type="unfinished">
            <numerusform>%n dose</numerusform>
            <numerusform>%n doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after the usual time</source>
        <translation>
            <numerusform>%n minute after the usual time</numerusform>
            <numerusform>%n minutes after the usual time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injection(s)</source>
        <translation>
            <numerusform>%n injection</numerusform>
            <numerusform>%n injections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %n minute(s)</source>
        <translation>
            <numerusform>Remind me in %n minute</numerusform>
            <numerusform>Remind me in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injections are among them. The last: %1.</source>
        <translation>
            <numerusform>%n injection is among them: %1.</numerusform>
            <numerusform>%n injections are among them. The last: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries can still be read in the kept file and are not in this diary.</source>
        <translation>
            <numerusform>%n entry can still be read in the kept file and is not in this diary.</numerusform>
            <numerusform>%n entries can still be read in the kept file and are not in this diary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s), longer than any other site.</source>
        <translation>
            <numerusform>Not used for %n day, longer than any other site.</numerusform>
            <numerusform>Not used for %n days, longer than any other site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) are not recorded</source>
        <translation>
            <numerusform>%n dose is not recorded</numerusform>
            <numerusform>%n doses are not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from %1 to %2, imported from %3</source>
        <translation>
            <numerusform>%n entry from %1 to %2, imported from %3</numerusform>
            <numerusform>%n entries from %1 to %2, imported from %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) were due. The diary does not say whether they were given or missed.</source>
        <translation>
            <numerusform>%n dose was due. The diary does not say whether it was given or missed.</numerusform>
            <numerusform>%n doses were due. The diary does not say whether they were given or missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plus %n extra injection(s) (no dose was due).</source>
        <translation>
            <numerusform>Plus %n extra injection (no dose was due).</numerusform>
            <numerusform>Plus %n extra injections (no dose was due).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported. A backup was made first.</source>
        <translation>
            <numerusform>%n entry imported. A backup was made first.</numerusform>
            <numerusform>%n entries imported. A backup was made first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doses now have two entries. Check whether they are the same injection.</source>
        <translation>
            <numerusform>%n dose now has two entries. Check whether they are the same injection.</numerusform>
            <numerusform>%n doses now have two entries. Check whether they are the same injection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are already in the diary</source>
        <translation>
            <numerusform>%n entry is already in the diary</numerusform>
            <numerusform>%n entries are already in the diary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doses have two entries: one injection or two?</source>
        <translation>
            <numerusform>%n dose has two entries: one injection or two?</numerusform>
            <numerusform>%n doses have two entries: one injection or two?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to check after this.</source>
        <translation>
            <numerusform>%n more to check after this.</numerusform>
            <numerusform>%n more to check after this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>%n line read.</numerusform>
            <numerusform>%n lines read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injection(s) without a time: only the day is certain</source>
        <translation>
            <numerusform>%n injection without a time: only the day is certain</numerusform>
            <numerusform>%n injections without a time: only the day is certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injections for doses that were due</source>
        <translation>
            <numerusform>%n injection for a dose that was due</numerusform>
            <numerusform>%n injections for doses that were due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra injection(s) (no dose was due)</source>
        <translation>
            <numerusform>%n extra injection (no dose was due)</numerusform>
            <numerusform>%n extra injections (no dose was due)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symptoms and measurements</source>
        <translation>
            <numerusform>%n symptom or measurement</numerusform>
            <numerusform>%n symptoms and measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about other medicines</source>
        <translation>
            <numerusform>%n about other medicines</numerusform>
            <numerusform>%n about other medicines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more appointment(s)</source>
        <translation>
            <numerusform>Show %n more appointment</numerusform>
            <numerusform>Show %n more appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier measurement(s)</source>
        <translation>
            <numerusform>%n earlier measurement</numerusform>
            <numerusform>%n earlier measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) of other medicines not recorded</source>
        <translation>
            <numerusform>%n dose of other medicines not recorded</numerusform>
            <numerusform>%n doses of other medicines not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in use</source>
        <translation>
            <numerusform>%n site in use</numerusform>
            <numerusform>%n sites in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the dose, to take it out of the fridge</source>
        <translation>
            <numerusform>%n minute before the dose, to take it out of the fridge</numerusform>
            <numerusform>%n minutes before the dose, to take it out of the fridge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from the paper saved.</source>
        <translation>
            <numerusform>%n line from the paper saved.</numerusform>
            <numerusform>%n lines from the paper saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n dose(s)</source>
        <translation>
            <numerusform>Save %n dose</numerusform>
            <numerusform>Save %n doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, on page 1</source>
        <translation>
            <numerusform>%n open, on page 1</numerusform>
            <numerusform>%n open, on page 1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered none: %n time(s)</source>
        <translation>
            <numerusform>answered none: %n time</numerusform>
            <numerusform>answered none: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken when needed: %n time(s)</source>
        <translation>
            <numerusform>Taken when needed: %n time</numerusform>
            <numerusform>Taken when needed: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted here: %n dose(s) due now or later.</source>
        <translation>
            <numerusform>Not counted here: %n dose due now or later.</numerusform>
            <numerusform>Not counted here: %n doses due now or later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped on medical advice</source>
        <translation>
            <numerusform>%n skipped on medical advice</numerusform>
            <numerusform>%n skipped on medical advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note is %n character(s) too long.</source>
        <translation>
            <numerusform>The note is %n character too long.</numerusform>
            <numerusform>The note is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) are not fully recorded</source>
        <translation>
            <numerusform>%n dose is not fully recorded</numerusform>
            <numerusform>%n doses are not fully recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part given</source>
        <translation>
            <numerusform>%n part given</numerusform>
            <numerusform>%n part given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation type="unfinished">
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation type="unfinished">
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation type="unfinished">
            <numerusform>%n not recorded</numerusform>
            <numerusform>%n not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given in hospital</source>
        <translation type="unfinished">
            <numerusform>%n given in hospital</numerusform>
            <numerusform>%n given in hospital</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered with a newer version</source>
        <translation>
            <numerusform>%n entered with a newer version</numerusform>
            <numerusform>%n entered with a newer version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given on the day</source>
        <translation>
            <numerusform>%n given on the day</numerusform>
            <numerusform>%n given on the day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given on time</source>
        <translation>
            <numerusform>%n given on time</numerusform>
            <numerusform>%n given on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given on the day or on time</source>
        <translation>
            <numerusform>%n given on the day or on time</numerusform>
            <numerusform>%n given on the day or on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given doses differ from the prescription, because its amount was changed afterwards.</source>
        <translation>
            <numerusform>%n given dose differs from the prescription, because its amount was changed afterwards.</numerusform>
            <numerusform>%n given doses differ from the prescription, because its amount was changed afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given late</source>
        <translation>
            <numerusform>%n given late</numerusform>
            <numerusform>%n given late</numerusform>
        </translation>
    </message>
</context>
</TS>
