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
        <source>%n entries were brought in. A backup was made before.</source>
        <translation>
            <numerusform>%n entry was brought in. A backup was made before.</numerusform>
            <numerusform>%n entries were brought in. A backup was made before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) in two entries: the same injection?</source>
        <translation>
            <numerusform>%n dose in two entries: the same injection?</numerusform>
            <numerusform>%n doses in two entries: the same injection?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) stand in two entries. Please say whether they are the same injection.</source>
        <translation>
            <numerusform>%n dose stands in two entries. Please say whether they are the same injection.</numerusform>
            <numerusform>%n doses stand in two entries. Please say whether they are the same injection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>Bring in %n entry</numerusform>
            <numerusform>Bring in %n entries</numerusform>
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
        <source>%n entries are here already</source>
        <translation>
            <numerusform>%n entry is here already</numerusform>
            <numerusform>%n entries are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n entries of this diary. Bring this copy in there, too.</source>
        <translation>
            <numerusform>It lacks %n entry of this diary. Bring this copy in there, too.</numerusform>
            <numerusform>It lacks %n entries of this diary. Bring this copy in there, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were read.</source>
        <translation>
            <numerusform>%n line was read.</numerusform>
            <numerusform>%n lines were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injection(s) for a dose that was due</source>
        <translation>
            <numerusform>%n injection for a dose that was due</numerusform>
            <numerusform>%n injections for a dose that was due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injection(s) beyond the doses that were due</source>
        <translation>
            <numerusform>%n injection beyond the doses that were due</numerusform>
            <numerusform>%n injections beyond the doses that were due</numerusform>
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
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
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
        <source>said to be none: %n time(s)</source>
        <translation>
            <numerusform>said to be none: %n time</numerusform>
            <numerusform>said to be none: %n times</numerusform>
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
        <source>Brought in from %1: %n entries</source>
        <translation>
            <numerusform>Brought in from %1: %n entry</numerusform>
            <numerusform>Brought in from %1: %n entries</numerusform>
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
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
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
        <source>%n minute(s) to go. Ready at %1.</source>
        <translation>
            <numerusform>%n minute to go. Ready at %1.</numerusform>
            <numerusform>%n minutes to go. Ready at %1.</numerusform>
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
        <source>Show %n more date(s)</source>
        <translation type="unfinished">
            <numerusform>Show %n more date</numerusform>
            <numerusform>Show %n more dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier value(s)</source>
        <translation>
            <numerusform>%n earlier value</numerusform>
            <numerusform>%n earlier values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in use</source>
        <translation>
            <numerusform>%n place in use</numerusform>
            <numerusform>%n places in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note is longer than the diary can keep, by %n character(s).</source>
        <translation>
            <numerusform>The note is longer than the diary can keep, by %n character.</numerusform>
            <numerusform>The note is longer than the diary can keep, by %n characters.</numerusform>
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
        <source>%n line(s) written down from paper.</source>
        <translation>
            <numerusform>%n line written down from paper.</numerusform>
            <numerusform>%n lines written down from paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write these %n dose(s) down</source>
        <translation>
            <numerusform>Write this %n dose down</numerusform>
            <numerusform>Write these %n doses down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not clear yet. What is missing stands beside them.</source>
        <translation>
            <numerusform>%n line are not clear yet. What is missing stands beside them.</numerusform>
            <numerusform>%n lines are not clear yet. What is missing stands beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) with the clinic</source>
        <translation>
            <numerusform>%n date with the clinic</numerusform>
            <numerusform>%n dates with the clinic</numerusform>
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
        <source>%n minute(s) before, to take it out of the fridge</source>
        <translation>
            <numerusform>%n minute before, to take it out of the fridge</numerusform>
            <numerusform>%n minutes before, to take it out of the fridge</numerusform>
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
        <source>%n entries of %1 to %2, brought in from %3</source>
        <translation>
            <numerusform>%n entry of %1 to %2, brought in from %3</numerusform>
            <numerusform>%n entries of %1 to %2, brought in from %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides these, %n injection(s) for which no dose was due.</source>
        <translation>
            <numerusform>Besides these, %n injection for which no dose was due.</numerusform>
            <numerusform>Besides these, %n injections for which no dose was due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are newer than this backup. After restoring they are only in the kept file.</source>
        <translation>
            <numerusform>%n entries are newer than this backup. After restoring they are only in the kept file.</numerusform>
            <numerusform>%n entries are newer than this backup. After restoring they are only in the kept file.</numerusform>
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
        <source>%n entries of it are missing from the diary now, and come back.</source>
        <translation>
            <numerusform>%n entries of it are missing from the diary now, and come back.</numerusform>
            <numerusform>%n entries of it are missing from the diary now, and come back.</numerusform>
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
        <source>%n entries between the others cannot be read.</source>
        <translation>
            <numerusform>%n entry between the others cannot be read.</numerusform>
            <numerusform>%n entries between the others cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, written before these</source>
        <translation>
            <numerusform>%n more, written before these</numerusform>
            <numerusform>%n more, written before these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has been unused for longest: %n day(s).</source>
        <translation>
            <numerusform>It has been unused for longest: %n day.</numerusform>
            <numerusform>It has been unused for longest: %n days.</numerusform>
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
        <source>%n dose(s) stand in two entries</source>
        <translation>
            <numerusform>%n dose stands in two entries</numerusform>
            <numerusform>%n doses stand in two entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) are not recorded</source>
        <translation>
            <numerusform>%n dose are not recorded</numerusform>
            <numerusform>%n doses are not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) of the last %1 days are not fully recorded</source>
        <translation>
            <numerusform>%n dose of the last %1 days are not fully recorded</numerusform>
            <numerusform>%n doses of the last %1 days are not fully recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) of the last %1 days are not recorded</source>
        <translation>
            <numerusform>%n dose of the last %1 days are not recorded</numerusform>
            <numerusform>%n doses of the last %1 days are not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) are not fully recorded</source>
        <translation>
            <numerusform>%n dose are not fully recorded</numerusform>
            <numerusform>%n doses are not fully recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given dose(s) differ from the prescription: its amount was corrected afterwards.</source>
        <translation>
            <numerusform>%n given dose differ from the prescription: its amount was corrected afterwards.</numerusform>
            <numerusform>%n given doses differ from the prescription: its amount was corrected afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in these numbers: %n dose(s) due now or still to come.</source>
        <translation>
            <numerusform>Not in these numbers: %n dose due now or still to come.</numerusform>
            <numerusform>Not in these numbers: %n doses due now or still to come.</numerusform>
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
        <source>%n given in another amount</source>
        <translation>
            <numerusform>%n given in another amount</numerusform>
            <numerusform>%n given in another amount</numerusform>
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
        <source>%n skipped on advice</source>
        <translation type="unfinished">
            <numerusform>%n skipped on advice</numerusform>
            <numerusform>%n skipped on advice</numerusform>
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
        <source>%n given late</source>
        <translation>
            <numerusform>%n given late</numerusform>
            <numerusform>%n given late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) of this kind after this one.</source>
        <translation>
            <numerusform>%n more question of this kind after this one.</numerusform>
            <numerusform>%n more questions of this kind after this one.</numerusform>
        </translation>
    </message>
</context>
</TS>
