<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Show %n more date(s)</source>
        <translation>
            <numerusform>Show %n more date</numerusform>
            <numerusform>Show %n more dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>about</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>away</name>
    <message numerus="yes">
        <source>Record %n injection(s)</source>
        <translation>
            <numerusform>Record %n injection</numerusform>
            <numerusform>Record %n injections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injection(s) recorded</source>
        <translation>
            <numerusform>%n injection recorded</numerusform>
            <numerusform>%n injections recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
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
</context>
<context>
    <name>diary</name>
    <message numerus="yes">
        <source>%n extra injection(s)</source>
        <translation>
            <numerusform>%n extra injection</numerusform>
            <numerusform>%n extra injections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded on the day</source>
        <translation>
            <numerusform>%n recorded on the day</numerusform>
            <numerusform>%n recorded on the day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded late</source>
        <translation>
            <numerusform>%n recorded late</numerusform>
            <numerusform>%n recorded late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped on advice</source>
        <translation>
            <numerusform>%n skipped on advice</numerusform>
            <numerusform>%n skipped on advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n not recorded</numerusform>
            <numerusform>%n not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given in hospital</source>
        <translation>
            <numerusform>%n given in hospital</numerusform>
            <numerusform>%n given in hospital</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message numerus="yes">
        <source>%n minute(s) to go. Ready at %1.</source>
        <translation>
            <numerusform>%n minute to go. Ready at %1.</numerusform>
            <numerusform>%n minutes to go. Ready at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>measurements</name>
    <message numerus="yes">
        <source>%n earlier value(s)</source>
        <translation>
            <numerusform>%n earlier value</numerusform>
            <numerusform>%n earlier values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>more</name>
    <message numerus="yes">
        <source>%n place(s) in use</source>
        <translation>
            <numerusform>%n place in use</numerusform>
            <numerusform>%n places in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message numerus="yes">
        <source>%n minute(s) after the usual time</source>
        <translation>
            <numerusform>%n minute after the usual time</numerusform>
            <numerusform>%n minutes after the usual time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation>
            <numerusform>%n dose</numerusform>
            <numerusform>%n doses</numerusform>
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
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
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
</context>
<context>
    <name>reactions</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminders</name>
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
</context>
<context>
    <name>sites</name>
    <message numerus="yes">
        <source>It has been unused for longest: %n day(s).</source>
        <translation>
            <numerusform>It has been unused for longest: %n day.</numerusform>
            <numerusform>It has been unused for longest: %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>symptoms</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
