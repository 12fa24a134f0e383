<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Latchkey::AccountNotices</name>
    <message numerus="yes">
        <source>%n tasks were changed here and elsewhere</source>
        <translation>
            <numerusform>%n tasks were changed here and elsewhere</numerusform>
            <numerusform>%n tasks were changed here and elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Chart</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandPalette</name>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>The first %n result</numerusform>
            <numerusform>The first %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceStep</name>
    <message numerus="yes">
        <source>The code is good for %n minutes.</source>
        <translation>
            <numerusform>The code is good for %n minute.</numerusform>
            <numerusform>The code is good for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceText</name>
    <message numerus="yes">
        <source>Used %n minutes ago</source>
        <translation>
            <numerusform>Used %n minute ago</numerusform>
            <numerusform>Used %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n hours ago</source>
        <translation>
            <numerusform>Used %n hour ago</numerusform>
            <numerusform>Used %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n days ago</source>
        <translation>
            <numerusform>Used %n day ago</numerusform>
            <numerusform>Used %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::DevicesDialog</name>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>Signed in on %n devices</numerusform>
            <numerusform>Signed in on %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ErrorText</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Exchange</name>
    <message numerus="yes">
        <source>%n tasks will be added.</source>
        <translation>
            <numerusform>%n task will be added.</numerusform>
            <numerusform>%n tasks will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed back.</source>
        <translation>
            <numerusform>%n will be changed back.</numerusform>
            <numerusform>%n will be changed back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n is here already.</numerusform>
            <numerusform>%n are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that were in the trash are left out, since this server has none.</source>
        <translation>
            <numerusform>%n that was in the trash is left out, since this server has none.</numerusform>
            <numerusform>%n that were in the trash are left out, since this server has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are cut or changed to fit the limits of a task.</source>
        <translation>
            <numerusform>%n is cut or changed to fit the limits of a task.</numerusform>
            <numerusform>%n are cut or changed to fit the limits of a task.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterDialog</name>
    <message numerus="yes">
        <source>Finds %n tasks now.</source>
        <translation>
            <numerusform>Finds %n task now.</numerusform>
            <numerusform>Finds %n tasks now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ImportDialog</name>
    <message numerus="yes">
        <source>%n tasks imported</source>
        <translation>
            <numerusform>%n task imported</numerusform>
            <numerusform>%n tasks imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PasteDialog</name>
    <message numerus="yes">
        <source>Add %n tasks?</source>
        <translation>
            <numerusform>Add %n tasks?</numerusform>
            <numerusform>Add %n tasks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n tasks</source>
        <translation>
            <numerusform>&amp;Add %n tasks</numerusform>
            <numerusform>&amp;Add %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceText</name>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Every %n hours</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every %n days</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every %n weeks</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Every %n months</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Every %n years</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n times</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Reminders</name>
    <message numerus="yes">
        <source>%n tasks to remember</source>
        <translation>
            <numerusform>%n task to remember</numerusform>
            <numerusform>%n tasks to remember</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::RemindersEdit</name>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>%n weeks before</numerusform>
            <numerusform>%n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n days before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours before</source>
        <translation>
            <numerusform>%n hours before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minutes before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SecurityText</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>something that happened</comment>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingsDialog</name>
    <message numerus="yes">
        <source>%n changes are on this computer only. Nothing is cleared until the server has them.</source>
        <translation>
            <numerusform>%n change is on this computer only. Nothing is cleared until the server has it.</numerusform>
            <numerusform>%n changes are on this computer only. Nothing is cleared until the server has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without use</source>
        <translation>
            <numerusform>After %n minute without use</numerusform>
            <numerusform>After %n minutes without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ShortcutsDialog</name>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n shortcut</numerusform>
            <numerusform>%n shortcuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarModel</name>
    <message numerus="yes">
        <source>%n tasks are overdue</source>
        <translation>
            <numerusform>%n task is overdue</numerusform>
            <numerusform>%n tasks are overdue</numerusform>
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
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Statistics</name>
    <message numerus="yes">
        <source>%n other lists</source>
        <translation>
            <numerusform>%n other list</numerusform>
            <numerusform>%n other lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tags</source>
        <translation>
            <numerusform>%n other tag</numerusform>
            <numerusform>%n other tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsView</name>
    <message numerus="yes">
        <source>%n completed tasks are not counted: it is not known when they were completed.</source>
        <translation>
            <numerusform>%n completed task is not counted: it is not known when it was completed.</numerusform>
            <numerusform>%n completed tasks are not counted: it is not known when they were completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks completed</source>
        <translation>
            <numerusform>%n task completed</numerusform>
            <numerusform>%n tasks completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncText</name>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n changes wait</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskActions</name>
    <message numerus="yes">
        <source>%n links copied</source>
        <translation>
            <numerusform>%n link copied</numerusform>
            <numerusform>%n links copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskEdits</name>
    <message numerus="yes">
        <source>%n tasks done</source>
        <translation>
            <numerusform>%n tasks done</numerusform>
            <numerusform>%n tasks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks open again</source>
        <translation>
            <numerusform>%n tasks open again</numerusform>
            <numerusform>%n tasks open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in the trash</source>
        <translation>
            <numerusform>%n tasks in the trash</numerusform>
            <numerusform>%n tasks in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks deleted</source>
        <translation>
            <numerusform>%n tasks deleted</numerusform>
            <numerusform>%n tasks deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks restored</source>
        <translation>
            <numerusform>%n tasks restored</numerusform>
            <numerusform>%n tasks restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n tasks changed</source>
        <translation>
            <numerusform>Priority of %n tasks changed</numerusform>
            <numerusform>Priority of %n tasks changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks rescheduled</source>
        <translation>
            <numerusform>%n tasks rescheduled</numerusform>
            <numerusform>%n tasks rescheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks moved</source>
        <translation>
            <numerusform>%n tasks moved</numerusform>
            <numerusform>%n tasks moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tasks changed</source>
        <translation>
            <numerusform>Tags of %n tasks changed</numerusform>
            <numerusform>Tags of %n tasks changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskListView</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskViewModel</name>
    <message numerus="yes">
        <source>%n steps, hidden</source>
        <translation>
            <numerusform>%n step, hidden</numerusform>
            <numerusform>%n steps, hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TrayIcon</name>
    <message numerus="yes">
        <source>Latchkey: %n due</source>
        <translation>
            <numerusform>Latchkey: %n due</numerusform>
            <numerusform>Latchkey: %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ViewBar</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
</TS>
