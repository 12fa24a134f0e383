<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Latchkey::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountColors</name>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountNotices</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You stay signed in only until you quit</source>
        <translation>Sie bleiben nur bis zum Beenden angemeldet</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in longer.</source>
        <translation>Entsperren Sie ihn, um länger angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>You are working offline</source>
        <translation>Sie arbeiten offline</translation>
    </message>
    <message>
        <source>The server does not answer. What you change is kept here and sent when it does.</source>
        <translation>Der Server antwortet nicht. Ihre Änderungen werden hier aufbewahrt und gesendet, sobald er wieder antwortet.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent later.</source>
        <translation>Ihre Änderungen werden hier aufbewahrt und später gesendet.</translation>
    </message>
    <message>
        <source>A task was changed here and elsewhere</source>
        <translation>Eine Aufgabe wurde hier und anderswo geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were changed here and elsewhere</source>
        <translation>
            <numerusform>%n Aufgaben wurden hier und anderswo geändert</numerusform>
            <numerusform>%n Aufgaben wurden hier und anderswo geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept until you choose.</source>
        <translation>Beide Versionen bleiben erhalten, bis Sie sich entscheiden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The key of your tasks on this computer is gone</source>
        <translation>Der Schlüssel zu Ihren Aufgaben auf diesem Computer ist verloren</translation>
    </message>
    <message>
        <source>The copy of your tasks on this computer is damaged</source>
        <translation>Die Kopie Ihrer Aufgaben auf diesem Computer ist beschädigt</translation>
    </message>
    <message>
        <source>A newer Latchkey has kept your tasks on this computer</source>
        <translation>Eine neuere Latchkey-Version hat Ihre Aufgaben auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Your tasks cannot be kept on this computer</source>
        <translation>Ihre Aufgaben können auf diesem Computer nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Whether it held changes that were not sent yet is not known.</source>
        <translation>Ob die Kopie noch nicht gesendete Änderungen enthielt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>All your changes had been sent.</source>
        <translation>Alle Ihre Änderungen waren bereits gesendet.</translation>
    </message>
    <message>
        <source>It held changes that were not sent yet and cannot be read: %1.</source>
        <translation>Die Kopie enthielt noch nicht gesendete Änderungen, die nicht mehr lesbar sind: %1.</translation>
    </message>
    <message>
        <source>What you change is lost if you quit before it is sent.</source>
        <translation>Ihre Änderungen gehen verloren, wenn Sie Latchkey beenden, bevor sie gesendet sind.</translation>
    </message>
    <message>
        <source>Everything else is fetched from the server; the old copy stays as %1.</source>
        <translation>Alles andere wird vom Server abgerufen; die alte Kopie bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Looking for the sign-in</source>
        <translation>Anmeldung wird gesucht</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Abmeldung läuft</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountsDialog</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Drag them into the order that you like.</source>
        <translation>Ziehen Sie die Konten in die gewünschte Reihenfolge.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Einige Änderungen sind noch nicht gesendet und würden verloren gehen: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>The account is removed, but the keychain still holds its sign-in</source>
        <translation>Das Konto ist entfernt, aber der Schlüsselbund enthält noch seine Anmeldung</translation>
    </message>
    <message>
        <source>It is never used again and is deleted when the keychain allows it.</source>
        <translation>Sie wird nicht mehr verwendet und gelöscht, sobald der Schlüsselbund es zulässt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AddLine</name>
    <message>
        <source>Opening your tasks… This is added in a moment.</source>
        <translation>Ihre Aufgaben werden geöffnet… Dies wird gleich hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Keep “%1” in the title instead</source>
        <translation>„%1“ stattdessen im Titel lassen</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Aufgabe hinzugefügt</translation>
    </message>
    <message>
        <source>Tasks added: %1</source>
        <translation>Hinzugefügte Aufgaben: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::AddressProblem</name>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>This is not an address of a server. It should be like tasks.example.org.</source>
        <translation>Das ist keine Serveradresse. Sie sollte aussehen wie tasks.example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AuthorityFile</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a certificate authority file</source>
        <translation>Datei einer Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in “%1”. Nothing was changed.</source>
        <translation>„%1“ enthält kein Zertifikat im PEM-Format. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserStep</name>
    <message>
        <source>&amp;Open again</source>
        <translation>E&amp;rneut öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Im Browser fortfahren</translation>
    </message>
    <message>
        <source>Sign in at %1 in the window that opened. Then Latchkey goes on by itself.</source>
        <translation>Melden Sie sich im geöffneten Fenster bei %1 an. Danach geht es in Latchkey von selbst weiter.</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser on this computer. Then Latchkey goes on by itself.</source>
        <translation>Kopieren Sie die Adresse und öffnen Sie sie in einem Browser auf diesem Computer. Danach geht es in Latchkey von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BulkBar</name>
    <message>
        <source>Done (Space)</source>
        <translation>Erledigt (Leertaste)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Date (T)</source>
        <translation>Datum (T)</translation>
    </message>
    <message>
        <source>Priority (1 to 4)</source>
        <translation>Priorität (1 bis 4)</translation>
    </message>
    <message>
        <source>Move to (V)</source>
        <translation>Verschieben nach (V)</translation>
    </message>
    <message>
        <source>Tags (@)</source>
        <translation>Schlagwörter (@)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
</context>
<context>
    <name>Latchkey::BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>Vorgang läuft</translation>
    </message>
</context>
<context>
    <name>Latchkey::Chart</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ColumnsEdit</name>
    <message>
        <source>What the columns mean</source>
        <translation>Bedeutung der Spalten</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandPalette</name>
    <message>
        <source>Go to a list, find a task, or do something</source>
        <translation>Zu einer Liste gehen, eine Aufgabe finden oder etwas tun</translation>
    </message>
    <message>
        <source>What to go to or to do</source>
        <translation>Wohin es gehen oder was getan werden soll</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Was gemeint ist</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>Das erste %n Ergebnis</numerusform>
            <numerusform>Die ersten %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Commands</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add a task in a small window</source>
        <translation>Aufgabe in kleinem Fenster hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Erledigt oder wieder offen</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Show all of a task</source>
        <translation>Alles zu einer Aufgabe anzeigen</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Move to a list</source>
        <translation>In eine Liste verschieben</translation>
    </message>
    <message>
        <source>Choose tags</source>
        <translation>Schlagwörter wählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Make it a step, or a task again</source>
        <translation>Zum Schritt machen oder wieder zur Aufgabe</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Vorige Aufgabe</translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation>Auch diese auswählen</translation>
    </message>
    <message>
        <source>Choose all, or only one</source>
        <translation>Alle auswählen oder nur eine</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Find a command, a place or a task</source>
        <translation>Einen Befehl, einen Ort oder eine Aufgabe finden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang gehen</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute gehen</translation>
    </message>
    <message>
        <source>Go to what is upcoming</source>
        <translation>Zu Anstehendem gehen</translation>
    </message>
    <message>
        <source>Go to all tasks</source>
        <translation>Zu allen Aufgaben gehen</translation>
    </message>
    <message>
        <source>Go to what is completed</source>
        <translation>Zu Erledigtem gehen</translation>
    </message>
    <message>
        <source>View or list %1</source>
        <translation>Ansicht oder Liste %1</translation>
    </message>
    <message>
        <source>Show or hide views and lists</source>
        <translation>Ansichten und Listen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>New filter; keeps what is searched for</source>
        <translation>Neuer Filter; übernimmt die Suche</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Über Latchkey</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Konten verwalten</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Ausgewähltes</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictDialog</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>&amp;Andere behalten</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Changed here and elsewhere</source>
        <translation>Hier und anderswo geändert</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>What you entered here replaces what came from elsewhere</source>
        <translation>Ihre Eingabe hier ersetzt die Änderung von anderswo</translation>
    </message>
    <message>
        <source>What came from elsewhere stays</source>
        <translation>Die Änderung von anderswo bleibt</translation>
    </message>
    <message>
        <source>Theirs stays, and yours becomes a task of its own beside it</source>
        <translation>Die andere Version bleibt, Ihre wird daneben zu einer eigenen Aufgabe</translation>
    </message>
    <message>
        <source>You changed this task here, and it was deleted elsewhere. Nothing is lost.</source>
        <translation>Sie haben diese Aufgabe hier geändert, anderswo wurde sie gelöscht. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>This was changed here and elsewhere at the same time. Nothing is lost.</source>
        <translation>Dies wurde hier und anderswo gleichzeitig geändert. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Tasks to decide: %1.</source>
        <translation>Zu entscheidende Aufgaben: %1.</translation>
    </message>
    <message>
        <source>Let it be &amp;deleted</source>
        <translation>&amp;Löschung annehmen</translation>
    </message>
    <message>
        <source>Mine, from here</source>
        <translation>Meine Version, von hier</translation>
    </message>
    <message>
        <source>Theirs, from elsewhere</source>
        <translation>Andere Version, von anderswo</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, meine Version: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, andere Version: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictMark</name>
    <message>
        <source>Changed here and elsewhere. Both are kept until you choose.</source>
        <translation>Hier und anderswo geändert. Beide Versionen bleiben erhalten, bis Sie sich entscheiden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictText</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>Schritt von</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>a task of its own</source>
        <translation>eine eigene Aufgabe</translation>
    </message>
    <message>
        <source>a step of another task</source>
        <translation>ein Schritt einer anderen Aufgabe</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>nicht im Papierkorb</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceRow</name>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Wird abgemeldet…</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Abmelden: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceStep</name>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Sign in on any device</source>
        <translation>Auf einem beliebigen Gerät anmelden</translation>
    </message>
    <message>
        <source>Open %1 in a browser, here or on another device, and enter this code:</source>
        <translation>Öffnen Sie %1 in einem Browser, hier oder auf einem anderen Gerät, und geben Sie diesen Code ein:</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Code kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the page here</source>
        <translation>&amp;Seite hier öffnen</translation>
    </message>
    <message>
        <source>The code is no longer good.</source>
        <translation>Der Code ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The code is good for a minute at most.</source>
        <translation>Der Code ist höchstens noch eine Minute gültig.</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n minutes.</source>
        <translation>
            <numerusform>Der Code ist noch %n Minute gültig.</numerusform>
            <numerusform>Der Code ist noch %n Minuten gültig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceText</name>
    <message>
        <source>An unknown device</source>
        <translation>Ein unbekanntes Gerät</translation>
    </message>
    <message>
        <source>Latchkey on %1</source>
        <translation>Latchkey auf %1</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Gerade in Verwendung</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Letzte Verwendung unbekannt</translation>
    </message>
    <message>
        <source>Used just now</source>
        <translation>Gerade eben verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Used %n minutes ago</source>
        <translation>
            <numerusform>Vor %n Minute verwendet</numerusform>
            <numerusform>Vor %n Minuten verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n hours ago</source>
        <translation>
            <numerusform>Vor %n Stunde verwendet</numerusform>
            <numerusform>Vor %n Stunden verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n days ago</source>
        <translation>
            <numerusform>Vor %n Tag verwendet</numerusform>
            <numerusform>Vor %n Tagen verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Verwendet am %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DevicesDialog</name>
    <message>
        <source>You are signed in on this device only.</source>
        <translation>Sie sind nur auf diesem Gerät angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Sign out all &amp;others</source>
        <translation>Alle a&amp;nderen abmelden</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Übera&amp;ll abmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>Auf %n Geräten angemeldet</numerusform>
            <numerusform>Auf %n Geräten angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>Dieses Gerät abmelden?</translation>
    </message>
    <message>
        <source>%1 has to sign in again. What it has not sent yet stays on it.</source>
        <translation>%1 muss sich neu anmelden. Noch nicht Gesendetes bleibt dort erhalten.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Keep it signed in</source>
        <translation>Angemeldet lassen</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>Alle anderen Geräte abmelden?</translation>
    </message>
    <message>
        <source>They have to sign in again. What they have not sent yet stays on them. This device stays signed in.</source>
        <translation>Sie müssen sich neu anmelden. Noch nicht Gesendetes bleibt dort erhalten. Dieses Gerät bleibt angemeldet.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>Alle anderen abmelden</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>Angemeldet lassen</translation>
    </message>
    <message>
        <source>Whether it was signed out is not known. Refresh the list to see.</source>
        <translation>Ob abgemeldet wurde, ist nicht bekannt. Aktualisieren Sie die Liste, um es zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was signed out.</source>
        <translation>Nichts wurde abgemeldet.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Disclosure</name>
    <message>
        <source>Shown below</source>
        <translation>Unten angezeigt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>Latchkey::DueEdit</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DuePanel</name>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>The date in words</source>
        <translation>Datum in Worten</translation>
    </message>
    <message>
        <source>“next friday 9am”, “27 Jan”</source>
        <translation>„nächsten Freitag 9 Uhr“, „27. Jan“</translation>
    </message>
    <message>
        <source>That is no date yet</source>
        <translation>Das ist noch kein Datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Wherever I am</source>
        <translation>Wo immer ich bin</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>Latchkey::DueText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>when (in which zone)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ErrorText</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No connection could be made, so nothing was sent.</source>
        <translation>Es kam keine Verbindung zustande, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check your network and the server&apos;s address, then try again.</source>
        <translation>Prüfen Sie Ihr Netzwerk und die Serveradresse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The server stopped answering in the middle.</source>
        <translation>Der Server hat mittendrin aufgehört zu antworten.</translation>
    </message>
    <message>
        <source>Try again; nothing is done twice.</source>
        <translation>Versuchen Sie es erneut; nichts wird doppelt ausgeführt.</translation>
    </message>
    <message>
        <source>The server takes too long</source>
        <translation>Der Server braucht zu lange</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>Die Antwort war unvollständig</translation>
    </message>
    <message>
        <source>Only a part of the server&apos;s answer arrived.</source>
        <translation>Nur ein Teil der Serverantwort ist angekommen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>Das Zertifikat des Servers konnte nicht überprüft werden, daher wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>Check the address and your computer&apos;s date. If both are right, ask whoever runs the server.</source>
        <translation>Prüfen Sie die Adresse und das Datum Ihres Computers. Wenn beides stimmt, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>This address is not encrypted</source>
        <translation>Diese Adresse ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Latchkey sends passwords over https only.</source>
        <translation>Latchkey sendet Passwörter nur über https.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The server points elsewhere</source>
        <translation>Der Server verweist anderswohin</translation>
    </message>
    <message>
        <source>It asked for something at another address. That was refused.</source>
        <translation>Er verwies auf eine andere Adresse. Das wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The server has moved, or a sign-in page of your network answers</source>
        <translation>Der Server ist umgezogen, oder eine Anmeldeseite Ihres Netzwerks antwortet</translation>
    </message>
    <message>
        <source>The request was sent elsewhere, which Latchkey does not follow.</source>
        <translation>Die Anfrage wurde umgeleitet; dem folgt Latchkey nicht.</translation>
    </message>
    <message>
        <source>Open a web page to see whether your network wants you to sign in, or check the server&apos;s address.</source>
        <translation>Öffnen Sie eine Webseite, um zu sehen, ob Ihr Netzwerk eine Anmeldung verlangt, oder prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The server sent more than Latchkey accepts.</source>
        <translation>Der Server hat mehr gesendet, als Latchkey annimmt.</translation>
    </message>
    <message>
        <source>Check that the address is the one of a task server.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Aufgabenserver gehört.</translation>
    </message>
    <message>
        <source>This does not look like a task server</source>
        <translation>Das sieht nicht nach einem Aufgabenserver aus</translation>
    </message>
    <message>
        <source>Its answer is not one that Latchkey understands.</source>
        <translation>Latchkey versteht die Antwort nicht.</translation>
    </message>
    <message>
        <source>Check the address. Your network may also ask you to sign in to it first.</source>
        <translation>Prüfen Sie die Adresse. Vielleicht verlangt auch Ihr Netzwerk zuerst eine Anmeldung.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in</source>
        <translation>Der Server akzeptiert diese Anmeldung nicht mehr</translation>
    </message>
    <message>
        <source>Your changes are kept on this computer.</source>
        <translation>Ihre Änderungen sind auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The server does not allow this</source>
        <translation>Der Server erlaubt das nicht</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>Ihr Konto ist hier dazu nicht berechtigt.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Es ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>It was probably deleted on another device.</source>
        <translation>Es wurde vermutlich auf einem anderen Gerät gelöscht.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>It was changed elsewhere</source>
        <translation>Es wurde anderswo geändert</translation>
    </message>
    <message>
        <source>Somebody changed it at the same time.</source>
        <translation>Es gab eine gleichzeitige Änderung.</translation>
    </message>
    <message>
        <source>Look at the newest version, then make your change again.</source>
        <translation>Sehen Sie sich die neueste Version an und ändern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server does not accept this</source>
        <translation>Der Server akzeptiert das nicht</translation>
    </message>
    <message>
        <source>Something that was entered does not fit its rules.</source>
        <translation>Eine Eingabe entspricht nicht seinen Regeln.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>Der Server bittet um eine Pause.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Der Server hat ein Problem</translation>
    </message>
    <message>
        <source>It could not answer just now. This is not your fault.</source>
        <translation>Er konnte gerade nicht antworten. Das liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>E-Mail oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>The server does not know this combination.</source>
        <translation>Der Server kennt diese Kombination nicht.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already</source>
        <translation>Es gibt bereits ein Konto mit dieser E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Sign in instead, or use another e-mail.</source>
        <translation>Melden Sie sich stattdessen an oder verwenden Sie eine andere E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Dieser Name ist vergeben</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>That is another account</source>
        <translation>Das ist ein anderes Konto</translation>
    </message>
    <message>
        <source>The tasks here belong to somebody else. They were not touched.</source>
        <translation>Die Aufgaben hier gehören jemand anderem. Sie wurden nicht angetastet.</translation>
    </message>
    <message>
        <source>Sign in as the same person, or sign out first.</source>
        <translation>Melden Sie sich als dieselbe Person an oder melden Sie sich zuerst ab.</translation>
    </message>
    <message>
        <source>Another Latchkey is busy with this account</source>
        <translation>Ein anderes Latchkey arbeitet gerade mit diesem Konto</translation>
    </message>
    <message>
        <source>It holds the session for the moment.</source>
        <translation>Es hält im Moment die Sitzung.</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey ist gesperrt</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>Ihre Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>Entsperren Sie Latchkey, um fortzufahren.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>Ihre Sitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>A code is needed as well</source>
        <translation>Es wird auch ein Code benötigt</translation>
    </message>
    <message>
        <source>This account is protected by a second factor.</source>
        <translation>Dieses Konto ist durch einen zweiten Faktor geschützt.</translation>
    </message>
    <message>
        <source>Sign in again and enter the code of your authenticator app.</source>
        <translation>Melden Sie sich erneut an und geben Sie den Code Ihrer Authenticator-App ein.</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <translation>Der Code stimmt nicht</translation>
    </message>
    <message>
        <source>It may have changed meanwhile.</source>
        <translation>Er kann sich inzwischen geändert haben.</translation>
    </message>
    <message>
        <source>Enter the code shown now.</source>
        <translation>Geben Sie den jetzt angezeigten Code ein.</translation>
    </message>
    <message>
        <source>The code came too late</source>
        <translation>Der Code kam zu spät</translation>
    </message>
    <message>
        <source>The server wants the password once more.</source>
        <translation>Der Server verlangt das Passwort noch einmal.</translation>
    </message>
    <message>
        <source>Enter your password, then the code.</source>
        <translation>Geben Sie Ihr Passwort ein, dann den Code.</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>It was cancelled in the browser, or the provider does not allow it.</source>
        <translation>Sie wurde im Browser abgebrochen, oder der Anbieter lässt sie nicht zu.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs the sign-in.</source>
        <translation>Versuchen Sie es erneut oder fragen Sie den Betreiber des Anmeldedienstes.</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand hat sich angemeldet</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Der Browser hat sich nicht rechtzeitig zurückgemeldet.</translation>
    </message>
    <message>
        <source>Try again, and finish signing in in the browser.</source>
        <translation>Versuchen Sie es erneut und schließen Sie die Anmeldung im Browser ab.</translation>
    </message>
    <message>
        <source>The sign-in could not be verified</source>
        <translation>Die Anmeldung konnte nicht überprüft werden</translation>
    </message>
    <message>
        <source>What the provider sent does not prove who you are, so it was not used.</source>
        <translation>Was der Anbieter gesendet hat, belegt nicht, wer Sie sind. Es wurde daher nicht verwendet.</translation>
    </message>
    <message>
        <source>Check your computer&apos;s date and try again. If it stays, ask whoever runs the sign-in.</source>
        <translation>Prüfen Sie das Datum Ihres Computers und versuchen Sie es erneut. Bleibt das Problem, fragen Sie den Betreiber des Anmeldedienstes.</translation>
    </message>
    <message>
        <source>The provider does not know Latchkey</source>
        <translation>Der Anbieter kennt Latchkey nicht</translation>
    </message>
    <message>
        <source>It does not accept the client id that was given.</source>
        <translation>Er akzeptiert die angegebene Client-ID nicht.</translation>
    </message>
    <message>
        <source>Ask whoever runs the sign-in for the client id of this app.</source>
        <translation>Fragen Sie den Betreiber des Anmeldedienstes nach der Client-ID dieser App.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Es konnte kein Browser geöffnet werden</translation>
    </message>
    <message>
        <source>Signing in here needs one.</source>
        <translation>Für die Anmeldung hier wird einer benötigt.</translation>
    </message>
    <message>
        <source>Copy the address into a browser, or sign in with a code on another device.</source>
        <translation>Kopieren Sie die Adresse in einen Browser oder melden Sie sich mit einem Code auf einem anderen Gerät an.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Your sign-in is kept in it and nothing was lost.</source>
        <translation>Ihre Anmeldung ist darin gespeichert, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Entsperren Sie den Schlüsselbund, um fortzufahren.</translation>
    </message>
    <message>
        <source>Your keychain does not answer</source>
        <translation>Ihr Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>See whether it asks for its password in another window. Latchkey keeps waiting.</source>
        <translation>Sehen Sie nach, ob er in einem anderen Fenster nach seinem Passwort fragt. Latchkey wartet weiter.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Latchkey never writes your sign-in to a file instead.</source>
        <translation>Latchkey schreibt Ihre Anmeldung nie ersatzweise in eine Datei.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Install or start a keychain service to stay signed in longer.</source>
        <translation>Sie bleiben bis zum Beenden angemeldet. Installieren oder starten Sie einen Schlüsselbunddienst, um länger angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>The keychain refused to store your sign-in</source>
        <translation>Der Schlüsselbund hat Ihre Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation>Sie bleiben bis zum Beenden angemeldet.</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain, then try again.</source>
        <translation>Erlauben Sie Latchkey den Zugriff auf den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain did not keep your sign-in</source>
        <translation>Der Schlüsselbund hat Ihre Anmeldung nicht behalten</translation>
    </message>
    <message>
        <source>What was read back is not what was stored. You stay signed in until you quit.</source>
        <translation>Gelesen wurde etwas anderes als gespeichert. Sie bleiben bis zum Beenden angemeldet.</translation>
    </message>
    <message>
        <source>Check that the keychain works and is not full.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund funktioniert und nicht voll ist.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in another keychain</source>
        <translation>Ihre Anmeldung liegt in einem anderen Schlüsselbund</translation>
    </message>
    <message>
        <source>That one does not answer now. Nothing was lost or replaced.</source>
        <translation>Dieser antwortet gerade nicht. Nichts ist verloren oder ersetzt.</translation>
    </message>
    <message>
        <source>Start the keychain that you used before, then start Latchkey again.</source>
        <translation>Starten Sie den zuvor verwendeten Schlüsselbund und danach Latchkey neu.</translation>
    </message>
    <message>
        <source>A newer Latchkey has kept your sign-in</source>
        <translation>Eine neuere Latchkey-Version hat Ihre Anmeldung gespeichert</translation>
    </message>
    <message>
        <source>This version cannot read it. Your tasks are not affected.</source>
        <translation>Diese Version kann sie nicht lesen. Ihre Aufgaben sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Update Latchkey, or sign in again: that replaces what the newer one has kept.</source>
        <translation>Aktualisieren Sie Latchkey oder melden Sie sich erneut an: Das ersetzt, was die neuere Version gespeichert hat.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer in the keychain</source>
        <translation>Ihre gespeicherte Anmeldung ist nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>Your tasks are not affected.</source>
        <translation>Ihre Aufgaben sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Ihre gespeicherte Anmeldung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Something is not filled in correctly</source>
        <translation>Etwas ist nicht richtig ausgefüllt</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Your disk may be full or read-only.</source>
        <translation>Ihr Datenträger ist vielleicht voll oder schreibgeschützt.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not an e-mail address the server accepts.</source>
        <translation>Der Server akzeptiert diese E-Mail-Adresse nicht.</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>Der Server akzeptiert dieses Passwort nicht.</translation>
    </message>
    <message>
        <source>The server does not accept this.</source>
        <translation>Der Server akzeptiert das nicht.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Exchange</name>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>Erledigtes</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>what is a step of what</source>
        <translation>Zuordnung der Schritte</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>due dates</source>
        <translation>Fälligkeiten</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Backup (JSON)</source>
        <translation>Sicherung (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>todo.txt</source>
        <translation>todo.txt</translation>
    </message>
    <message>
        <source>Outline (Markdown)</source>
        <translation>Gliederung (Markdown)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List around it</source>
        <translation>Übergeordnete Liste</translation>
    </message>
    <message>
        <source>Id of the task it is a step of</source>
        <translation>ID der übergeordneten Aufgabe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Repetition counts from</source>
        <translation>Wiederholung zählt ab</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Zeilenart</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Language of dates</source>
        <translation>Sprache der Datumsangaben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks will be added.</source>
        <translation>
            <numerusform>%n Aufgabe wird hinzugefügt.</numerusform>
            <numerusform>%n Aufgaben werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed back.</source>
        <translation>
            <numerusform>%n wird zurückgesetzt.</numerusform>
            <numerusform>%n werden zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n ist bereits vorhanden.</numerusform>
            <numerusform>%n sind bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>Neue Listen: %1.</translation>
    </message>
    <message>
        <source>New filters: %1.</source>
        <translation>Neue Filter: %1.</translation>
    </message>
    <message>
        <source>This server cannot keep: %1.</source>
        <translation>Dieser Server kann nicht speichern: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n that were in the trash are left out, since this server has none.</source>
        <translation>
            <numerusform>%n aus dem Papierkorb wird ausgelassen, da dieser Server keinen hat.</numerusform>
            <numerusform>%n aus dem Papierkorb werden ausgelassen, da dieser Server keinen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are cut or changed to fit the limits of a task.</source>
        <translation>
            <numerusform>%n wird gekürzt oder geändert, um die Grenzen einer Aufgabe einzuhalten.</numerusform>
            <numerusform>%n werden gekürzt oder geändert, um die Grenzen einer Aufgabe einzuhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here corresponds to: %1.</source>
        <translation>Dafür gibt es hier keine Entsprechung: %1.</translation>
    </message>
    <message>
        <source>The file does not have: %1.</source>
        <translation>In der Datei fehlen: %1.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal täglich</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before restoring another one</source>
        <translation>Vor dem Wiederherstellen einer anderen</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilesMenu</name>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>Aufgaben importieren</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Export tasks</source>
        <translation>Aufgaben exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>Aus &amp;Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Export as</source>
        <translation>&amp;Exportieren als</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp; is and, | is or, ! is not; parentheses group. Choose an example to add what it asks for:</source>
        <translation>&amp; heißt und, | oder, ! nicht; Klammern gruppieren. Wählen Sie ein Beispiel, um es hinzuzufügen:</translation>
    </message>
    <message>
        <source>Filters are kept on this computer only, until you sign out. A backup has them.</source>
        <translation>Filter werden nur auf diesem Computer gespeichert, bis Sie sich abmelden. In einer Sicherung sind sie enthalten.</translation>
    </message>
    <message>
        <source>Finds 1 task now.</source>
        <translation>Findet zurzeit 1 Aufgabe.</translation>
    </message>
    <message numerus="yes">
        <source>Finds %n tasks now.</source>
        <translation>
            <numerusform>Findet zurzeit %n Aufgabe.</numerusform>
            <numerusform>Findet zurzeit %n Aufgaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Ein Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>Es gibt bereits einen Filter mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterEdits</name>
    <message>
        <source>Filter saved: %1</source>
        <translation>Filter gespeichert: %1</translation>
    </message>
    <message>
        <source>Filter changed: %1</source>
        <translation>Filter geändert: %1</translation>
    </message>
    <message>
        <source>Filter deleted: %1</source>
        <translation>Filter gelöscht: %1</translation>
    </message>
    <message>
        <source>Filter moved: %1</source>
        <translation>Filter verschoben: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::FoundText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>With e-mail address and password.</source>
        <translation>Mit E-Mail-Adresse und Passwort.</translation>
    </message>
    <message>
        <source>In your browser.</source>
        <translation>Im Browser.</translation>
    </message>
    <message>
        <source>It does not say where your tasks are.</source>
        <translation>Es wird nicht angegeben, wo Ihre Aufgaben liegen.</translation>
    </message>
    <message>
        <source>Your tasks are at %1.</source>
        <translation>Ihre Aufgaben liegen auf %1.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>%1. Your tasks are at %2.</source>
        <translation>%1. Ihre Aufgaben liegen auf %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HintGuide</name>
    <message>
        <source>Write it as you would say it</source>
        <translation>Schreiben Sie, wie Sie es sagen würden</translation>
    </message>
    <message>
        <source>“Call Ana tomorrow at 9 p1” becomes a task with a date and a priority. #Home puts it into a list, @phone gives it a tag.</source>
        <translation>Aus „Call Ana tomorrow at 9 p1“ wird eine Aufgabe mit Datum und Priorität. #Home legt sie in eine Liste, @phone gibt ihr ein Schlagwort.</translation>
    </message>
    <message>
        <source>Several tasks at once</source>
        <translation>Mehrere Aufgaben auf einmal</translation>
    </message>
    <message>
        <source>The buttons above the list, and the keys, work on all that are chosen. One Undo takes it back.</source>
        <translation>Die Knöpfe über der Liste und die Tasten wirken auf alle gewählten. Einmal Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks imported</source>
        <translation>
            <numerusform>%n Aufgabe importiert</numerusform>
            <numerusform>%n Aufgaben importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::InnerActions</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyBindings</name>
    <message>
        <source>This key has no name by which it could be kept.</source>
        <translation>Diese Taste hat keinen Namen, unter dem sie gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>%1 always means “%2”.</source>
        <translation>%1 bedeutet immer „%2“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeysDialog</name>
    <message>
        <source>It has none now.</source>
        <translation>Zurzeit keine Tasten.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>One more key for “%1”</source>
        <translation>Eine weitere Taste für „%1“</translation>
    </message>
    <message>
        <source>One more key, or two one after the other. Letters alone work in the list of tasks.</source>
        <translation>Eine weitere Taste oder zwei nacheinander. Einzelne Buchstaben wirken in der Aufgabenliste.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 is in use for: %2. It will no longer do that.</source>
        <translation>%1 wird benutzt für: %2. Das bewirkt die Taste dann nicht mehr.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListColumn</name>
    <message>
        <source>Title changed: %1</source>
        <translation>Titel geändert: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Liste hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No other list</source>
        <translation>Keiner anderen Liste</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Eine Liste braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name has characters that cannot be kept.</source>
        <translation>Dieser Name enthält Zeichen, die nicht gespeichert werden können.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListEdit</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListEdits</name>
    <message>
        <source>List added: %1</source>
        <translation>Liste hinzugefügt: %1</translation>
    </message>
    <message>
        <source>List changed: %1</source>
        <translation>Liste geändert: %1</translation>
    </message>
    <message>
        <source>List deleted: %1</source>
        <translation>Liste gelöscht: %1</translation>
    </message>
    <message>
        <source>List moved: %1</source>
        <translation>Liste verschoben: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListStatePage</name>
    <message>
        <source>The inbox is empty</source>
        <translation>Der Eingang ist leer</translation>
    </message>
    <message>
        <source>Tasks that are in no list are here. Type one above and press Enter.</source>
        <translation>Hier stehen Aufgaben ohne Liste. Geben Sie oben eine ein und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Heute nichts zu tun</translation>
    </message>
    <message>
        <source>Have a nice day, or take something on from what is coming.</source>
        <translation>Genießen Sie den Tag, oder nehmen Sie sich etwas vor, das demnächst ansteht.</translation>
    </message>
    <message>
        <source>Show what is coming</source>
        <translation>Demnächst anzeigen</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Tasks that have a date are here, day by day.</source>
        <translation>Hier stehen Aufgaben mit Datum, Tag für Tag.</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Noch nichts erledigt</translation>
    </message>
    <message>
        <source>Tasks you complete are kept here.</source>
        <translation>Erledigte Aufgaben werden hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Show open tasks</source>
        <translation>Offene Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete waits here, and can be restored.</source>
        <translation>Gelöschtes wartet hier und kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>Diese Liste ist leer</translation>
    </message>
    <message>
        <source>Type a task above and press Enter, or drop some on the list.</source>
        <translation>Geben Sie oben eine Aufgabe ein und drücken Sie Enter, oder ziehen Sie Aufgaben auf die Liste.</translation>
    </message>
    <message>
        <source>No open task</source>
        <translation>Keine offene Aufgabe</translation>
    </message>
    <message>
        <source>All tasks with this tag are done.</source>
        <translation>Alle Aufgaben mit diesem Schlagwort sind erledigt.</translation>
    </message>
    <message>
        <source>No task matches this filter</source>
        <translation>Keine Aufgabe entspricht diesem Filter</translation>
    </message>
    <message>
        <source>As soon as one does, it is here.</source>
        <translation>Sobald es eine gibt, erscheint sie hier.</translation>
    </message>
    <message>
        <source>Edit the filter…</source>
        <translation>Filter bearbeiten…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No task is like this at the moment.</source>
        <translation>Zurzeit gibt es keine solche Aufgabe.</translation>
    </message>
    <message>
        <source>Opening your tasks…</source>
        <translation>Ihre Aufgaben werden geöffnet…</translation>
    </message>
    <message>
        <source>Fetching your tasks…</source>
        <translation>Ihre Aufgaben werden abgerufen…</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Noch nichts zu tun</translation>
    </message>
    <message>
        <source>Type your first task above and press Enter.</source>
        <translation>Geben Sie oben Ihre erste Aufgabe ein und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>There is no open task left. Enjoy the quiet.</source>
        <translation>Es ist keine Aufgabe mehr offen. Genießen Sie die Ruhe.</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Erledigtes anzeigen</translation>
    </message>
    <message>
        <source>No task here has “%1” in its title, notes or tags.</source>
        <translation>Keine Aufgabe hier enthält „%1“ in Titel, Notizen oder Schlagwörtern.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>This filter cannot be understood</source>
        <translation>Dieser Filter ist nicht verständlich</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in to see your tasks</source>
        <translation>Melden Sie sich an, um Ihre Aufgaben zu sehen</translation>
    </message>
    <message>
        <source>Your session ended. What you add here is kept and sent afterwards.</source>
        <translation>Ihre Sitzung ist abgelaufen. Was Sie hier hinzufügen, wird aufbewahrt und danach gesendet.</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Warten auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>Your sign-in is kept in it. Unlock it to see your tasks.</source>
        <translation>Ihre Anmeldung ist darin gespeichert. Entsperren Sie ihn, um Ihre Aufgaben zu sehen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>Latchkey::LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Unlock with the &amp;browser</source>
        <translation>Mit dem &amp;Browser entsperren</translation>
    </message>
    <message>
        <source>Unlock with a &amp;code</source>
        <translation>Mit einem &amp;Code entsperren</translation>
    </message>
    <message>
        <source>Unlock with the &amp;keychain</source>
        <translation>Mit dem &amp;Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey ist gesperrt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>Das ist nicht das Passwort dieses Kontos. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain stayed locked</source>
        <translation>Der Schlüsselbund blieb gesperrt</translation>
    </message>
    <message>
        <source>Try again, or use your password.</source>
        <translation>Versuchen Sie es erneut oder verwenden Sie Ihr Passwort.</translation>
    </message>
    <message>
        <source>Try again, or use your browser.</source>
        <translation>Versuchen Sie es erneut oder verwenden Sie Ihren Browser.</translation>
    </message>
    <message>
        <source>It is the server that knows who you are. Your changes are kept. Try again later.</source>
        <translation>Nur der Server weiß, wer Sie sind. Ihre Änderungen sind gespeichert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Einige Änderungen sind noch nicht gesendet und würden verloren gehen: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainMenu</name>
    <message>
        <source>Save search as fil&amp;ter…</source>
        <translation>Suche als &amp;Filter speichern…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>Neuer &amp;Filter…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainPage</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt sp&amp;erren</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Übera&amp;ll abmelden…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the tasks</source>
        <translation>Aufgaben durchsuchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>Ansichten und Listen</translation>
    </message>
    <message>
        <source>&amp;Session details</source>
        <translation>&amp;Sitzungsdetails</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Geräte…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Datei</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainWindow</name>
    <message>
        <source>Settings of a newer Latchkey</source>
        <translation>Einstellungen einer neueren Latchkey-Version</translation>
    </message>
    <message>
        <source>Your settings were kept by a newer Latchkey</source>
        <translation>Ihre Einstellungen stammen von einer neueren Latchkey-Version</translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and left as they are: what you change here lasts until you quit. Update Latchkey to keep your changes.</source>
        <translation>Sie werden verwendet, soweit diese Version sie versteht, und bleiben unverändert: Was Sie hier ändern, gilt bis zum Beenden. Aktualisieren Sie Latchkey, um Änderungen zu behalten.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Enter edits them</source>
        <translation>Enter bearbeitet sie</translation>
    </message>
    <message>
        <source>Add notes; Markdown works</source>
        <translation>Notizen hinzufügen; Markdown möglich</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeKeeper</name>
    <message>
        <source>Some changes are not sent yet: %1</source>
        <translation>Einige Änderungen sind noch nicht gesendet: %1</translation>
    </message>
    <message>
        <source>If you sign out now, they are lost. Stay signed in until they are sent.</source>
        <translation>Wenn Sie sich jetzt abmelden, gehen sie verloren. Bleiben Sie angemeldet, bis sie gesendet sind.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Trotzdem abmelden</translation>
    </message>
    <message>
        <source>Whether the other devices are signed out is not known</source>
        <translation>Ob die anderen Geräte abgemeldet sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The other devices are not signed out</source>
        <translation>Die anderen Geräte sind nicht abgemeldet</translation>
    </message>
    <message>
        <source>You are still signed in here, so that you can end the others.</source>
        <translation>Sie sind hier noch angemeldet, damit Sie die anderen abmelden können.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign out here only</source>
        <translation>Nur hier abmelden</translation>
    </message>
    <message>
        <source>The server refused your change of “%1”</source>
        <translation>Der Server hat Ihre Änderung an „%1“ abgelehnt</translation>
    </message>
    <message>
        <source>The task is as the server has it; what you entered can be copied.</source>
        <translation>Die Aufgabe ist auf dem Stand des Servers; Ihre Eingabe kann kopiert werden.</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Meinen Text kopieren</translation>
    </message>
    <message>
        <source>The server refused your change of the list “%1”</source>
        <translation>Der Server hat Ihre Änderung an der Liste „%1“ abgelehnt</translation>
    </message>
    <message>
        <source>The list “%1” cannot be kept</source>
        <translation>Die Liste „%1“ kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The list is as the server has it.</source>
        <translation>Die Liste ist auf dem Stand des Servers.</translation>
    </message>
    <message>
        <source>Its tasks are in the inbox.</source>
        <translation>Die zugehörigen Aufgaben sind im Eingang.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherAccountsButton</name>
    <message>
        <source>S&amp;witch account</source>
        <translation>Konto &amp;wechseln</translation>
    </message>
</context>
<context>
    <name>Latchkey::PaletteSource</name>
    <message>
        <source>List in %1</source>
        <translation>Liste in %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Task in %1, done</source>
        <translation>Aufgabe in %1, erledigt</translation>
    </message>
    <message>
        <source>Task in %1</source>
        <translation>Aufgabe in %1</translation>
    </message>
    <message>
        <source>Add task “%1”</source>
        <translation>Aufgabe „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordDialog</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>&amp;Aktuelles Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Das Passwort wird geändert…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>All other devices are signed out and need the new password. This one stays signed in.</source>
        <translation>Alle anderen Geräte werden abgemeldet und benötigen das neue Passwort. Dieses bleibt angemeldet.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>This is your current password. Choose another one.</source>
        <translation>Das ist Ihr aktuelles Passwort. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Die beiden neuen Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Ihr Passwort ist geändert</translation>
    </message>
    <message>
        <source>The other devices could not be signed out: %1. Do that under Devices.</source>
        <translation>Die anderen Geräte konnten nicht abgemeldet werden: %1. Holen Sie das unter „Geräte“ nach.</translation>
    </message>
    <message>
        <source>All other devices are signed out. This one stays signed in.</source>
        <translation>Alle anderen Geräte sind abgemeldet. Dieses bleibt angemeldet.</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>Das ist nicht das Passwort dieses Kontos. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Whether the password was changed is not known. Try again: if the current password is refused, the new one counts already.</source>
        <translation>Ob das Passwort geändert wurde, ist nicht bekannt. Versuchen Sie es erneut: Wird das aktuelle Passwort abgelehnt, gilt bereits das neue.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Das Passwort wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasteDialog</name>
    <message>
        <source>Add several tasks</source>
        <translation>Mehrere Aufgaben hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tasks?</source>
        <translation>
            <numerusform>%n Aufgaben hinzufügen?</numerusform>
            <numerusform>%n Aufgaben hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has several lines. Indented lines become steps.</source>
        <translation>Der Text hat mehrere Zeilen. Eingerückte Zeilen werden zu Schritten.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n tasks</source>
        <translation>
            <numerusform>%n Aufgaben &amp;hinzufügen</numerusform>
            <numerusform>%n Aufgaben &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>As &amp;one line</source>
        <translation>Als &amp;eine Zeile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The tasks that will be added</source>
        <translation>Die Aufgaben, die hinzugefügt werden</translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanView</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Tasks of the file</source>
        <translation>Aufgaben der Datei</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PortalShortcut</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>Latchkey::PrintedTasks</name>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>Latchkey::PriorityEdit</name>
    <message>
        <source>Priority 1, the most urgent</source>
        <translation>Priorität 1, am dringendsten</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Priorität 2</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>Priorität 3</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy, with its port</source>
        <translation>Adresse des Proxys mit Port</translation>
    </message>
    <message>
        <source>Enter the address with its port, as in proxy.example.org:3128. Until then, connections go the way they did.</source>
        <translation>Geben Sie die Adresse mit Port ein, etwa proxy.example.org:3128. Bis dahin bleibt der Verbindungsweg wie bisher.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QueryExamples</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Due today or before</source>
        <translation>Heute oder früher fällig</translation>
    </message>
    <message>
        <source>Due today or on the six days after it</source>
        <translation>Heute oder in den sechs Tagen danach fällig</translation>
    </message>
    <message>
        <source>Not due at all</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>The most urgent; also p2 to p4</source>
        <translation>Am dringendsten; auch p2 bis p4</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>In dieser Liste</translation>
    </message>
    <message>
        <source>In this list or one inside it</source>
        <translation>In dieser Liste oder einer darin</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>Mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>Ohne dieses Schlagwort</translation>
    </message>
    <message>
        <source>What comes again and again</source>
        <translation>Was sich wiederholt</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>With this in title, notes or tags</source>
        <translation>Enthalten in Titel, Notizen oder Schlagwörtern</translation>
    </message>
    <message>
        <source>What is done, which is left out otherwise</source>
        <translation>Erledigtes, das sonst ausgelassen wird</translation>
    </message>
    <message>
        <source>Made today; also “created before: friday”</source>
        <translation>Heute erstellt; auch „created before: friday“</translation>
    </message>
</context>
<context>
    <name>Latchkey::QueryProblem</name>
    <message>
        <source>something is missing here.</source>
        <translation>hier fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” means nothing.</source>
        <translation>„%1“ hat keine Bedeutung.</translation>
    </message>
    <message>
        <source>there is no day in “%1”.</source>
        <translation>„%1“ enthält kein Datum.</translation>
    </message>
    <message>
        <source>this quotation mark has no second one.</source>
        <translation>zu diesem Anführungszeichen fehlt das zweite.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed.</source>
        <translation>diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other.</source>
        <translation>zu viele Klammern sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>this parenthesis is one too many, or has no “&amp;” or “|” before it.</source>
        <translation>diese Klammer ist zu viel, oder davor fehlt „&amp;“ oder „|“.</translation>
    </message>
    <message>
        <source>A filter needs a query.</source>
        <translation>Ein Filter braucht eine Abfrage.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::QuickAddWindow</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Enter adds it, Shift+Enter adds it and goes on, Esc closes</source>
        <translation>Enter fügt hinzu, Umschalt+Enter fügt hinzu und macht weiter, Esc schließt</translation>
    </message>
    <message>
        <source>Added. The next one?</source>
        <translation>Hinzugefügt. Die nächste?</translation>
    </message>
</context>
<context>
    <name>Latchkey::QuitGuard</name>
    <message>
        <source>Your sign-in is not saved yet</source>
        <translation>Ihre Anmeldung ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>If you quit now, you have to sign in again the next time.</source>
        <translation>Wenn Sie jetzt beenden, müssen Sie sich beim nächsten Mal erneut anmelden.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReauthBar</name>
    <message>
        <source>Your session ended. Your changes are kept.</source>
        <translation>Ihre Sitzung ist abgelaufen. Ihre Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Mit einem Code anmelden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in again as %1 to go on.</source>
        <translation>Melden Sie sich wieder als %1 an, um fortzufahren.</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>Das ist nicht das Passwort dieses Kontos. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceEdit</name>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Another rule…</source>
        <translation>Andere Regel…</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <translation>Nicht wiederholen</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrencePanel</name>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Count from when it is done</source>
        <translation>Ab dem Erledigen zählen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>An welchem Tag des Monats</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Tage, Wochen, Monate oder Jahre</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>as many times as</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceText</name>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Alle %n Stunden</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Alle %n Tage</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Alle %n Wochen</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Alle %n Monate</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Alle %n Jahre</numerusform>
            <numerusform>Alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last %1</source>
        <translation>am letzten %1</translation>
    </message>
    <message>
        <source>on the first %1</source>
        <translation>am ersten %1</translation>
    </message>
    <message>
        <source>on the second %1</source>
        <translation>am zweiten %1</translation>
    </message>
    <message>
        <source>on the third %1</source>
        <translation>am dritten %1</translation>
    </message>
    <message>
        <source>on the fourth %1</source>
        <translation>am vierten %1</translation>
    </message>
    <message>
        <source>on the fifth %1</source>
        <translation>am fünften %1</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>letzten Tag des Monats</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the month</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>on %1 of %2</source>
        <comment>days, month</comment>
        <translation>am %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month</comment>
        <translation>im %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Jeden Werktag (Mo–Fr)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>every so often, on which days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Wiederholt sich nicht</translation>
    </message>
    <message>
        <source>Repeats by a rule of its own</source>
        <translation>Wiederholt sich nach eigener Regel</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, einmal</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, counted from when it is done</source>
        <translation>%1, ab dem Erledigen gezählt</translation>
    </message>
</context>
<context>
    <name>Latchkey::Reminders</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>War fällig: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Was due %1 at %2</source>
        <translation>War fällig: %1 um %2</translation>
    </message>
    <message>
        <source>Due %1 at %2</source>
        <translation>Fällig: %1 um %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks to remember</source>
        <translation>
            <numerusform>Erinnerung an %n Aufgabe</numerusform>
            <numerusform>Erinnerung an %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Latchkey to see them.</source>
        <translation>Öffnen Sie Latchkey, um sie zu sehen.</translation>
    </message>
    <message>
        <source>There is something to remember</source>
        <translation>Es gibt eine Erinnerung</translation>
    </message>
    <message>
        <source>Unlock Latchkey to see what.</source>
        <translation>Entsperren Sie Latchkey, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RemindersEdit</name>
    <message>
        <source>When it is due</source>
        <translation>Bei Fälligkeit</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Eine Woche vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>%n Wochen vorher</numerusform>
            <numerusform>%n Wochen vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Einen Tag vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n Tage vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation>Eine Stunde vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n hours before</source>
        <translation>
            <numerusform>%n Stunden vorher</numerusform>
            <numerusform>%n Stunden vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>A minute before</source>
        <translation>Eine Minute vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n Minuten vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>Diese Erinnerung entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Latchkey::RemovalQuestion</name>
    <message>
        <source>This signs you out and deletes what Latchkey keeps of this account on this computer.</source>
        <translation>Damit werden Sie abgemeldet, und alles, was Latchkey von diesem Konto auf diesem Computer speichert, wird gelöscht.</translation>
    </message>
    <message>
        <source>This signs you out and deletes the sign-in in %1 and what Latchkey keeps of this account on this computer.</source>
        <translation>Damit werden Sie abgemeldet, und die Anmeldung in %1 sowie alles, was Latchkey von diesem Konto auf diesem Computer speichert, wird gelöscht.</translation>
    </message>
    <message>
        <source>Your tasks stay: sign in on this computer again to see them.</source>
        <translation>Ihre Aufgaben bleiben: Melden Sie sich auf diesem Computer wieder an, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Your tasks stay at %1.</source>
        <translation>Ihre Aufgaben bleiben auf %1.</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Einige Änderungen sind noch nicht gesendet und würden verloren gehen: %1</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost.</source>
        <translation>Ihre Filter sind nur auf diesem Computer und würden verloren gehen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReportDialog</name>
    <message>
        <source>&amp;Name the servers as well</source>
        <translation>Auch die Server &amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
    <message>
        <source>This tells whoever helps you what Latchkey runs on and how it is doing. There are no passwords, names, e-mail addresses or tasks in it. Read it, then save or copy it and add it to your report: nothing is sent by itself.</source>
        <translation>Hier steht für alle, die Ihnen helfen, worauf Latchkey läuft und wie es ihm geht. Passwörter, Namen, E-Mail-Adressen und Aufgaben kommen darin nicht vor. Lesen Sie es, speichern oder kopieren Sie es dann und fügen Sie es Ihrer Meldung bei: Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Was in der Meldung steht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Meldung speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Die Meldung ist gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReservedKeys</name>
    <message>
        <source>%1 is needed to move around in every window.</source>
        <translation>%1 wird in jedem Fenster zum Bewegen gebraucht.</translation>
    </message>
    <message>
        <source>%1 is needed to answer in every window.</source>
        <translation>%1 wird in jedem Fenster zum Antworten gebraucht.</translation>
    </message>
    <message>
        <source>%1 is needed to edit text.</source>
        <translation>%1 wird zum Bearbeiten von Text gebraucht.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Backups are kept with the copy of your tasks on this computer. There is none now, since the keychain is not open.</source>
        <translation>Sicherungen liegen bei der Kopie Ihrer Aufgaben auf diesem Computer. Zurzeit gibt es keine, da der Schlüsselbund nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>There is no backup yet. Latchkey makes one a day when something has changed, and one before each import.</source>
        <translation>Es gibt noch keine Sicherung. Latchkey erstellt täglich eine, wenn sich etwas geändert hat, und eine vor jedem Import.</translation>
    </message>
    <message>
        <source>Tasks and lists become again what they were, deleted ones come back, and what is new since then stays.</source>
        <translation>Aufgaben und Listen werden wieder, was sie waren, gelöschte kehren zurück, und seither Neues bleibt.</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecondFactorStep</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Der Code wird geprüft…</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>Backup-Code verwenden</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>One of those that you saved when you set up the second factor. Each is good once.</source>
        <translation>Einer der Codes, die Sie beim Einrichten des zweiten Faktors gespeichert haben. Jeder gilt nur einmal.</translation>
    </message>
    <message>
        <source>Your authenticator app shows it.</source>
        <translation>Ihre Authenticator-App zeigt ihn an.</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>Authenticator-App verwenden</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>Geben Sie den Code ein.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecurityText</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>Sitzung erneuert</translation>
    </message>
    <message>
        <source>Session not renewed yet</source>
        <translation>Sitzung noch nicht erneuert</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>Das Entsperren wurde abgelehnt</translation>
    </message>
    <message>
        <source>Another device was signed out from here</source>
        <translation>Ein anderes Gerät wurde von hier abgemeldet</translation>
    </message>
    <message>
        <source>All other devices were signed out from here</source>
        <translation>Alle anderen Geräte wurden von hier abgemeldet</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The server no longer accepts it</source>
        <translation>Der Server akzeptiert sie nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>something that happened</comment>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ServerOptions</name>
    <message>
        <source>Address of the &amp;tasks</source>
        <translation>Adresse der Au&amp;fgaben</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Selbst ermitteln</translation>
    </message>
    <message>
        <source>Where they are elsewhere than the sign-in.</source>
        <translation>Falls sie anderswo liegen als die Anmeldung.</translation>
    </message>
    <message>
        <source>As which app the provider knows Latchkey. Empty: latchkey</source>
        <translation>Als welche App der Anbieter Latchkey kennt. Leer: latchkey</translation>
    </message>
    <message>
        <source>Asked for beside the usual ones, separated by spaces.</source>
        <translation>Zusätzlich zu den üblichen angefragt, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Whom the provider makes access tokens for (RFC 8707).</source>
        <translation>Für wen der Anbieter Zugriffstokens ausstellt (RFC 8707).</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>Server&amp;typ</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Servertyp</translation>
    </message>
</context>
<context>
    <name>Latchkey::ServerPage</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Address of your &amp;tasks</source>
        <translation>Adresse Ihrer Au&amp;fgaben</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>https is assumed. For a server on this machine: localhost:8000</source>
        <translation>https wird angenommen. Für einen Server auf diesem Rechner: localhost:8000</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>Enter the address of the server that you want to use.</source>
        <translation>Geben Sie die Adresse des Servers ein, den Sie verwenden möchten.</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>Wie melden Sie sich an?</translation>
    </message>
    <message>
        <source>There is more than one way at %1.</source>
        <translation>Bei %1 gibt es mehr als eine Möglichkeit.</translation>
    </message>
    <message>
        <source>Where are your tasks?</source>
        <translation>Wo sind Ihre Aufgaben?</translation>
    </message>
    <message>
        <source>%1 signs you in, but does not say where your tasks are.</source>
        <translation>%1 übernimmt die Anmeldung, sagt aber nicht, wo Ihre Aufgaben liegen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionDialog</name>
    <message>
        <source>&amp;Renew now</source>
        <translation>Jetzt &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Geräte…</translation>
    </message>
    <message>
        <source>Nothing has happened yet that is worth telling.</source>
        <translation>Es ist noch nichts geschehen, was der Rede wert wäre.</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>&amp;Überall abmelden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Ihre Sitzung</translation>
    </message>
    <message>
        <source>Recent security events</source>
        <translation>Jüngste Sicherheitsereignisse</translation>
    </message>
    <message>
        <source>Noted on this computer only, and deleted when you sign out.</source>
        <translation>Nur auf diesem Computer vermerkt und beim Abmelden gelöscht.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionFacts</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionIndicator</name>
    <message>
        <source>Session: %1</source>
        <translation>Sitzung: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionPopover</name>
    <message>
        <source>&amp;Renew now</source>
        <translation>Jetzt &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain</source>
        <translation>&amp;Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionText</name>
    <message>
        <source>under a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in</source>
        <translation>Gespeicherte Anmeldung wird gesucht</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Warten auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Renewing now</source>
        <translation>Wird gerade erneuert</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>Ihre Sitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Abmeldung läuft</translation>
    </message>
    <message>
        <source>Not renewed yet; next try in %1</source>
        <translation>Noch nicht erneuert; nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Not renewed yet; trying again</source>
        <translation>Noch nicht erneuert; neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Renews in %1</source>
        <translation>Erneuerung in %1</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Endet in %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>In %1 gespeichert</translation>
    </message>
    <message>
        <source>In memory only, until you quit</source>
        <translation>Nur im Arbeitsspeicher, bis zum Beenden</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Current access ends in %1</source>
        <translation>Aktueller Zugang endet in %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingRow</name>
    <message>
        <source>Reset to the default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1” to the default</source>
        <translation>„%1“ auf Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingsDialog</name>
    <message>
        <source>Some changes are not sent yet</source>
        <translation>Einige Änderungen sind noch nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on this computer only. Nothing is cleared until the server has them.</source>
        <translation>
            <numerusform>%n Änderung ist nur auf diesem Computer. Nichts wird gelöscht, bis der Server sie hat.</numerusform>
            <numerusform>%n Änderungen sind nur auf diesem Computer. Nichts wird gelöscht, bis der Server sie hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The copy was not cleared</source>
        <translation>Die Kopie wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>A decision about some tasks is open</source>
        <translation>Bei einigen Aufgaben steht eine Entscheidung aus</translation>
    </message>
    <message>
        <source>They were changed here and elsewhere. What was written here is on this computer only until you decide, so nothing is cleared.</source>
        <translation>Sie wurden hier und anderswo geändert. Was hier eingegeben wurde, ist nur auf diesem Computer, bis Sie sich entscheiden; daher wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Clear the copy of your tasks on this computer?</source>
        <translation>Kopie Ihrer Aufgaben auf diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Your tasks are safe at %1, and are fetched from there again; until it answers none are shown. Filters and backups stay.</source>
        <translation>Ihre Aufgaben sind bei %1 sicher und werden von dort neu abgerufen; bis der Server antwortet, werden keine angezeigt. Filter und Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Everything of the account that is shown in one file, which Latchkey can restore.</source>
        <translation>Alles aus dem angezeigten Konto in einer Datei, die Latchkey wiederherstellen kann.</translation>
    </message>
    <message>
        <source>export backup download json</source>
        <translation>exportieren sicherung backup herunterladen json</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Meine Daten exportieren…</translation>
    </message>
    <message>
        <source>Copy of my tasks on this computer</source>
        <translation>Kopie meiner Aufgaben auf diesem Computer</translation>
    </message>
    <message>
        <source>Encrypted, so that tasks are there without the server. To keep nothing here, sign out.</source>
        <translation>Verschlüsselt, damit Aufgaben auch ohne Server da sind. Um hier nichts zu behalten, melden Sie sich ab.</translation>
    </message>
    <message>
        <source>cache clear delete offline</source>
        <translation>cache zwischenspeicher leeren löschen offline</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>Alle &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Everything in this dialog gets its default again. Your accounts and tasks stay as they are.</source>
        <translation>Alles in diesem Dialog erhält wieder den Standardwert. Ihre Konten und Aufgaben bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Nur manuell</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without use</source>
        <translation>
            <numerusform>Nach %n Minute ohne Nutzung</numerusform>
            <numerusform>Nach %n Minuten ohne Nutzung</numerusform>
        </translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Meinem Passwort</translation>
    </message>
    <message>
        <source>The keychain too</source>
        <translation>Auch dem Schlüsselbund</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jeweils nach %n Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>theme scheme night bright black white</source>
        <translation>thema farben nacht hell dunkel schwarz weiß</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Marks buttons, links and what is chosen.</source>
        <translation>Kennzeichnet Schaltflächen, Links und Ausgewähltes.</translation>
    </message>
    <message>
        <source>color colour highlight</source>
        <translation>farbe akzent hervorhebung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>zoom font scale larger smaller</source>
        <translation>zoom schrift skalierung größer kleiner</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Compact rows show more tasks at once.</source>
        <translation>Kompakte Zeilen zeigen mehr Aufgaben auf einmal.</translation>
    </message>
    <message>
        <source>density spacing</source>
        <translation>dichte abstand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>übersetzung gebietsschema</translation>
    </message>
    <message>
        <source>Reminders and start-up</source>
        <translation>Erinnerungen und Start</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Latchkey opens when you sign in to the desktop.</source>
        <translation>Latchkey öffnet sich, wenn Sie sich am Desktop anmelden.</translation>
    </message>
    <message>
        <source>autostart login boot automatically</source>
        <translation>autostart anmeldung hochfahren automatisch</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Bei geschlossenem Fenster weiterlaufen</translation>
    </message>
    <message>
        <source>Reminders then come without the window. The icon in the tray opens it again.</source>
        <translation>Erinnerungen kommen dann ohne das Fenster. Das Symbol im Infobereich öffnet es wieder.</translation>
    </message>
    <message>
        <source>background close quit notifications</source>
        <translation>hintergrund schließen beenden benachrichtigungen</translation>
    </message>
    <message>
        <source>Add tasks from any program with a shortcut</source>
        <translation>Aufgaben aus jedem Programm per Tastenkürzel hinzufügen</translation>
    </message>
    <message>
        <source>The desktop asks which keys it shall be.</source>
        <translation>Der Desktop fragt, welche Tasten es sein sollen.</translation>
    </message>
    <message>
        <source>global key hotkey quick add</source>
        <translation>global taste tastenkürzel hotkey schnell hinzufügen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Lock Latchkey</source>
        <translation>Latchkey sperren</translation>
    </message>
    <message>
        <source>A key, the mouse or a touch in the window begins the time anew. Sleep counts.</source>
        <translation>Eine Taste, die Maus oder eine Berührung im Fenster startet die Zeit neu. Ruhezustand zählt mit.</translation>
    </message>
    <message>
        <source>idle away timeout</source>
        <translation>leerlauf abwesend zeitlimit</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>Entsperren mit</translation>
    </message>
    <message>
        <source>With the keychain, locking Latchkey locks the keychain as well, and its own question unlocks both.</source>
        <translation>Mit dem Schlüsselbund sperrt Latchkey auch den Schlüsselbund, und dessen eigene Abfrage entsperrt beide.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>schlüsselbund keyring</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Look for changes made elsewhere</source>
        <translation>Nach Änderungen von anderswo suchen</translation>
    </message>
    <message>
        <source>What you do here is sent at once, whatever is chosen. Latchkey always looks when it starts.</source>
        <translation>Was Sie hier tun, wird sofort gesendet, was auch immer gewählt ist. Beim Start sucht Latchkey immer.</translation>
    </message>
    <message>
        <source>sync interval refresh update</source>
        <translation>synchronisierung intervall aktualisieren</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy that wants a password is not supported, since Latchkey keeps none in a file. This computer itself is reached without.</source>
        <translation>Ein Proxy mit Passwort wird nicht unterstützt, da Latchkey keines in einer Datei speichert. Dieser Computer selbst wird ohne Proxy erreicht.</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf eine Antwort warten</translation>
    </message>
    <message>
        <source>On a slow network a longer wait helps. What was not answered is tried again.</source>
        <translation>In einem langsamen Netz hilft längeres Warten. Was nicht beantwortet wurde, wird erneut versucht.</translation>
    </message>
    <message>
        <source>timeout deadline server connection</source>
        <translation>zeitlimit timeout frist server verbindung</translation>
    </message>
    <message>
        <source>Certificate authority of your own</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file in PEM form that is trusted beside the authorities of the system.</source>
        <translation>Eine Datei im PEM-Format, der neben den Zertifizierungsstellen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>tls ssl https certificates root trust</source>
        <translation>tls ssl https zertifikate stammzertifikat vertrauen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>Latchkey::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>Nach Wirkung oder Taste suchen</translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nothing is called so, and no such key is in use.</source>
        <translation>Nichts heißt so, und keine solche Taste ist in Gebrauch.</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n Tastenkürzel</numerusform>
            <numerusform>%n Tastenkürzel</numerusform>
        </translation>
    </message>
    <message>
        <source>Give “%1” its keys back?</source>
        <translation>„%1“ die Tasten zurückgeben?</translation>
    </message>
    <message>
        <source>They are taken from: %1</source>
        <translation>Sie werden weggenommen von: %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>Alle Tasten zurücksetzen?</translation>
    </message>
    <message>
        <source>Every command has the keys again that it had in the beginning.</source>
        <translation>Jeder Befehl hat wieder die Tasten, die er am Anfang hatte.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>New list &amp;inside…</source>
        <translation>Neue Liste &amp;darin…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Neue Liste…</translation>
    </message>
    <message>
        <source>New &amp;filter…</source>
        <translation>Neuer &amp;Filter…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarModel</name>
    <message>
        <source>This filter cannot be understood</source>
        <translation>Dieser Filter ist nicht verständlich</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are overdue</source>
        <translation>
            <numerusform>%n Aufgabe ist überfällig</numerusform>
            <numerusform>%n Aufgaben sind überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>nicht verständlich</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarView</name>
    <message>
        <source>Views and lists</source>
        <translation>Ansichten und Listen</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Mit dem &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Mit einem &amp;Code anmelden</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Anderen Server verwenden</translation>
    </message>
    <message>
        <source>You sign in on a page of %1. Latchkey never sees your password.</source>
        <translation>Sie melden sich auf einer Seite von %1 an. Latchkey sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Ihr Konto wird erstellt…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>I have an account: sign in</source>
        <translation>Ich habe ein Konto: anmelden</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>Neu hier? Konto erstellen</translation>
    </message>
    <message>
        <source>Keep tasks somewhere else</source>
        <translation>Aufgaben anderswo speichern</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain still holds the old sign-in</source>
        <translation>Sie sind abgemeldet, aber der Schlüsselbund enthält noch die alte Anmeldung</translation>
    </message>
    <message>
        <source>It is never used again and is deleted when the keychain allows it.</source>
        <translation>Sie wird nicht mehr verwendet und gelöscht, sobald der Schlüsselbund es zulässt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInStep</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignOutFlow</name>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost. A backup keeps them.</source>
        <translation>Ihre Filter sind nur auf diesem Computer und würden verloren gehen. Eine Sicherung bewahrt sie auf.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Überall abmelden?</translation>
    </message>
    <message>
        <source>Every device, this one too, has to sign in again.</source>
        <translation>Jedes Gerät, auch dieses, muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Einige Änderungen sind noch nicht gesendet und würden verloren gehen: %1</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost.</source>
        <translation>Ihre Filter sind nur auf diesem Computer und würden verloren gehen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Statistics</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, from one to the other.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message numerus="yes">
        <source>%n other lists</source>
        <translation>
            <numerusform>%n weitere Liste</numerusform>
            <numerusform>%n weitere Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tags</source>
        <translation>
            <numerusform>%n weiteres Schlagwort</numerusform>
            <numerusform>%n weitere Schlagwörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsDialog</name>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>Als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistik</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>Das Bild ist gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsView</name>
    <message>
        <source>Nothing that was completed has a tag.</source>
        <translation>Nichts Erledigtes hat ein Schlagwort.</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Nach Liste</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Completed by list</source>
        <translation>Erledigt nach Liste</translation>
    </message>
    <message>
        <source>Completed by tag</source>
        <translation>Erledigt nach Schlagwort</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>Aktuelle Serie</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Längste Serie</translation>
    </message>
    <message>
        <source>Completed late</source>
        <translation>Verspätet erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n completed tasks are not counted: it is not known when they were completed.</source>
        <translation>
            <numerusform>%n erledigte Aufgabe ist nicht mitgezählt: Es ist nicht bekannt, wann sie erledigt wurde.</numerusform>
            <numerusform>%n erledigte Aufgaben sind nicht mitgezählt: Es ist nicht bekannt, wann sie erledigt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed per week</source>
        <translation>Erledigt pro Woche</translation>
    </message>
    <message>
        <source>Completed per day</source>
        <translation>Erledigt pro Tag</translation>
    </message>
    <message>
        <source>Your tasks are not here yet</source>
        <translation>Ihre Aufgaben sind noch nicht da</translation>
    </message>
    <message>
        <source>As soon as they are, you see here what was completed when.</source>
        <translation>Sobald sie da sind, sehen Sie hier, was wann erledigt wurde.</translation>
    </message>
    <message>
        <source>Nothing was completed in this time</source>
        <translation>In dieser Zeit wurde nichts erledigt</translation>
    </message>
    <message>
        <source>Choose a longer time to see what was completed before.</source>
        <translation>Wählen Sie einen längeren Zeitraum, um zu sehen, was davor erledigt wurde.</translation>
    </message>
    <message>
        <source>Complete a task, and it is counted here.</source>
        <translation>Erledigen Sie eine Aufgabe, und sie wird hier gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks completed</source>
        <translation>
            <numerusform>%n Aufgabe erledigt</numerusform>
            <numerusform>%n Aufgaben erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StepRow</name>
    <message>
        <source>Drag to move it</source>
        <translation>Zum Verschieben ziehen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Diesen Schritt löschen</translation>
    </message>
    <message>
        <source>Delete the step %1</source>
        <translation>Den Schritt %1 löschen</translation>
    </message>
</context>
<context>
    <name>Latchkey::StepsEdit</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Schritt geändert</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Schritt hinzugefügt</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Schritt verschoben</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Weak: longer is better</source>
        <translation>Schwach: länger ist besser</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncIndicator</name>
    <message>
        <source>Sync: %1</source>
        <translation>Synchronisierung: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncPopover</name>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>How much has been fetched</source>
        <translation>Wie viel schon abgerufen ist</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncText</name>
    <message>
        <source>A change waits</source>
        <translation>Eine Änderung wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n Änderungen warten</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>your session ended</source>
        <translation>Ihre Sitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>the server asks for a pause</source>
        <translation>der Server bittet um eine Pause</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>der Server hat ein Problem</translation>
    </message>
    <message>
        <source>Fetching: %1 %</source>
        <translation>Abrufen: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Fetching your tasks from %1</source>
        <translation>Ihre Aufgaben werden von %1 abgerufen</translation>
    </message>
    <message>
        <source>You can work meanwhile. What you change is kept.</source>
        <translation>Sie können inzwischen arbeiten. Ihre Änderungen werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>Sending your changes to %1</source>
        <translation>Ihre Änderungen werden zu %1 übertragen</translation>
    </message>
    <message>
        <source>They are safe on this computer already.</source>
        <translation>Auf diesem Computer sind sie bereits sicher.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisieren…</translation>
    </message>
    <message>
        <source>Looking for changes at %1</source>
        <translation>Auf %1 wird nach Änderungen gesucht</translation>
    </message>
    <message>
        <source>What is new elsewhere is not known</source>
        <translation>Was es anderswo Neues gibt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Warten auf den Server</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Warten: %1</translation>
    </message>
    <message>
        <source>Everything you entered is saved.</source>
        <translation>Alle Ihre Eingaben sind gespeichert.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and is sent as soon as that is possible.</source>
        <translation>Sie ist auf diesem Computer sicher und wird gesendet, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>They are safe on this computer, and are sent as soon as that is possible.</source>
        <translation>Sie sind auf diesem Computer sicher und werden gesendet, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <translation>Alle Änderungen auf %1 gespeichert</translation>
    </message>
    <message>
        <source>There was no contact yet</source>
        <translation>Es gab noch keinen Kontakt</translation>
    </message>
    <message>
        <source>Last success: today, %1</source>
        <translation>Letzter Erfolg: heute, %1</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Letzter Erfolg: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskActions</name>
    <message>
        <source>Tasks can be moved where a list is in its own order.</source>
        <translation>Aufgaben lassen sich verschieben, wenn die Liste „Eigene Reihenfolge“ verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n links copied</source>
        <translation>
            <numerusform>%n Link kopiert</numerusform>
            <numerusform>%n Links kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskDetail</name>
    <message>
        <source>Choose a task to see all of it</source>
        <translation>Wählen Sie eine Aufgabe, um alles dazu zu sehen</translation>
    </message>
    <message>
        <source>Enter edits its title, Space marks it done</source>
        <translation>Enter bearbeitet den Titel, Leertaste markiert sie als erledigt</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskEdits</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks done</source>
        <translation>
            <numerusform>%n Aufgaben erledigt</numerusform>
            <numerusform>%n Aufgaben erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks open again</source>
        <translation>
            <numerusform>%n Aufgaben wieder offen</numerusform>
            <numerusform>%n Aufgaben wieder offen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>Im Papierkorb: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in the trash</source>
        <translation>
            <numerusform>%n Aufgaben im Papierkorb</numerusform>
            <numerusform>%n Aufgaben im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks deleted</source>
        <translation>
            <numerusform>%n Aufgaben gelöscht</numerusform>
            <numerusform>%n Aufgaben gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks restored</source>
        <translation>
            <numerusform>%n Aufgaben wiederhergestellt</numerusform>
            <numerusform>%n Aufgaben wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority changed: %1</source>
        <translation>Priorität geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n tasks changed</source>
        <translation>
            <numerusform>Priorität von %n Aufgaben geändert</numerusform>
            <numerusform>Priorität von %n Aufgaben geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescheduled: %1</source>
        <translation>Datum geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks rescheduled</source>
        <translation>
            <numerusform>Datum von %n Aufgaben geändert</numerusform>
            <numerusform>Datum von %n Aufgaben geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Verschoben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks moved</source>
        <translation>
            <numerusform>%n Aufgaben verschoben</numerusform>
            <numerusform>%n Aufgaben verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: %1</source>
        <translation>Schlagwörter geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tasks changed</source>
        <translation>
            <numerusform>Schlagwörter von %n Aufgaben geändert</numerusform>
            <numerusform>Schlagwörter von %n Aufgaben geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, nach %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskFacts</name>
    <message>
        <source>Created %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>A change waits to be sent to the server</source>
        <translation>Eine Änderung muss noch an den Server gesendet werden</translation>
    </message>
    <message>
        <source>P%1</source>
        <translation>P%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskForm</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Titel geändert</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notizen geändert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskListView</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskMenus</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>T&amp;omorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>Nächsten M&amp;ontag</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>In einer &amp;Woche</translation>
    </message>
    <message>
        <source>&amp;No date</source>
        <translation>&amp;Kein Datum</translation>
    </message>
    <message>
        <source>&amp;Choose a date…</source>
        <translation>&amp;Datum wählen…</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Eingang</translation>
    </message>
    <message>
        <source>No tag is in use yet</source>
        <translation>Noch kein Schlagwort in Verwendung</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete &amp;for good	Del</source>
        <translation>&amp;Endgültig löschen	Entf</translation>
    </message>
    <message>
        <source>&amp;Open again	Space</source>
        <translation>W&amp;ieder öffnen	Leertaste</translation>
    </message>
    <message>
        <source>&amp;Done	Space</source>
        <translation>&amp;Erledigt	Leertaste</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>Nach &amp;oben	Alt+Hoch</translation>
    </message>
    <message>
        <source>Move do&amp;wn	Alt+Down</source>
        <translation>Nach &amp;unten	Alt+Herunter</translation>
    </message>
    <message>
        <source>Make a &amp;step of the one above	Alt+Right</source>
        <translation>Zum Sch&amp;ritt der Aufgabe darüber machen	Alt+Rechts</translation>
    </message>
    <message>
        <source>De&amp;lete	Del</source>
        <translation>&amp;Löschen	Entf</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the links</source>
        <translation>Lin&amp;ks kopieren</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskProblem</name>
    <message>
        <source>A task needs a title.</source>
        <translation>Eine Aufgabe braucht einen Titel.</translation>
    </message>
    <message>
        <source>A title can have %1 characters; this one has %2.</source>
        <translation>Ein Titel kann %1 Zeichen haben; dieser hat %2.</translation>
    </message>
    <message>
        <source>Notes can have %1 characters; these have %2.</source>
        <translation>Notizen können %1 Zeichen haben; diese haben %2.</translation>
    </message>
    <message>
        <source>This has characters that cannot be stored. Type it anew.</source>
        <translation>Dies enthält Zeichen, die nicht gespeichert werden können. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 characters, and a task can have %2 of them.</source>
        <translation>Ein Schlagwort ist ein Wort mit höchstens %1 Zeichen, und eine Aufgabe kann %2 davon haben.</translation>
    </message>
    <message>
        <source>A task can have %1 reminders.</source>
        <translation>Eine Aufgabe kann %1 Erinnerungen haben.</translation>
    </message>
    <message>
        <source>That list is no longer there.</source>
        <translation>Diese Liste ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>This cannot be stored here. Nothing was changed.</source>
        <translation>Das kann hier nicht gespeichert werden. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskProperties</name>
    <message>
        <source>Date changed</source>
        <translation>Datum geändert</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Priorität geändert</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>Reminders changed</source>
        <translation>Erinnerungen geändert</translation>
    </message>
    <message>
        <source>Repetition changed</source>
        <translation>Wiederholung geändert</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskText</name>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday or word for a day, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>überfällig: %1</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>fällig: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskViewModel</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, hidden</source>
        <translation>
            <numerusform>%n Schritt, ausgeblendet</numerusform>
            <numerusform>%n Schritte, ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>auch anderswo geändert</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>with a reminder</source>
        <translation>mit Erinnerung</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TasksPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenText</name>
    <message>
        <source>New list: %1</source>
        <translation>Neue Liste: %1</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TrayIcon</name>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation>&amp;Latchkey öffnen</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>&amp;Aufgabe hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey: %n due</source>
        <translation>
            <numerusform>Latchkey: %n fällig</numerusform>
            <numerusform>Latchkey: %n fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Latchkey::Validation</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It should be like ana@example.org.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus. Sie sollte aussehen wie ana@example.org.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Verwenden Sie höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ViewBar</name>
    <message>
        <source>Show what is &amp;done</source>
        <translation>Erledigtes &amp;anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save as filter…</source>
        <translation>Als Filter speichern…</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>&amp;My own order</source>
        <translation>&amp;Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>By d&amp;ate</source>
        <translation>Nach &amp;Datum</translation>
    </message>
    <message>
        <source>By &amp;priority</source>
        <translation>Nach &amp;Priorität</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>Nach &amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WaitingPage</name>
    <message>
        <source>Looking for your saved sign-in…</source>
        <translation>Gespeicherte Anmeldung wird gesucht…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WayButtons</name>
    <message>
        <source>Opening the browser…</source>
        <translation>Browser wird geöffnet…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Code wird angefordert…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WelcomePage</name>
    <message>
        <source>On &amp;this computer</source>
        <translation>Auf &amp;diesem Computer</translation>
    </message>
    <message>
        <source>No server needed. Your tasks stay here; you choose an e-mail and a password.</source>
        <translation>Kein Server nötig. Ihre Aufgaben bleiben hier; Sie wählen eine E-Mail-Adresse und ein Passwort.</translation>
    </message>
    <message>
        <source>My &amp;server</source>
        <translation>Mein &amp;Server</translation>
    </message>
    <message>
        <source>Sign in where your team or company keeps its tasks, or at a server of your own.</source>
        <translation>Melden Sie sich an, wo Ihr Team oder Ihre Firma die Aufgaben führt, oder an einem eigenen Server.</translation>
    </message>
    <message>
        <source>Where should your tasks live?</source>
        <translation>Wo sollen Ihre Aufgaben liegen?</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Willkommen bei Latchkey</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Or go back to</source>
        <translation>Oder zurück zu</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Einstell&amp;ungen…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WindowActions</name>
    <message>
        <source>&amp;Add a task</source>
        <translation>&amp;Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add a task in a small &amp;window</source>
        <translation>Aufgabe in kleinem Fenster hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Done, or open again</source>
        <translation>&amp;Erledigt oder wieder offen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Go t&amp;o, or do…</source>
        <translation>Ge&amp;he zu oder tue…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Views and &amp;lists</source>
        <translation>Ansichten und &amp;Listen</translation>
    </message>
    <message>
        <source>New l&amp;ist…</source>
        <translation>Neue L&amp;iste…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>Neuer &amp;Filter…</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>S&amp;tatistik…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>Über Latc&amp;hkey</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>&amp;Konten verwalten…</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Über Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>A desktop task client whose session is never lost.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Aufgabenprogramm für den Desktop, dessen Sitzung nie verloren geht.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Report a &amp;problem</source>
        <translation>Ein Pr&amp;oblem melden</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Einstell&amp;ungen…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WishDesk</name>
    <message>
        <source>This cannot be opened. Latchkey opens files on this computer and its own links to tasks.</source>
        <translation>Das kann nicht geöffnet werden. Latchkey öffnet Dateien auf diesem Computer und seine eigenen Links zu Aufgaben.</translation>
    </message>
    <message>
        <source>No account that is signed in here has this task. It may have been deleted, or belong to somebody else.</source>
        <translation>Kein Konto, das hier angemeldet ist, hat diese Aufgabe. Vielleicht wurde sie gelöscht oder gehört jemand anderem.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Wording</name>
    <message>
        <source>%1. %2</source>
        <comment>heading, sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
