<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Latchkey::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountColors</name>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountNotices</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You stay signed in only until you quit</source>
        <translation>Vous ne restez connecté que jusqu’à ce que vous quittiez Latchkey</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in longer.</source>
        <translation>Déverrouillez-le pour rester connecté plus longtemps.</translation>
    </message>
    <message>
        <source>You are working offline</source>
        <translation>Vous travaillez hors ligne</translation>
    </message>
    <message>
        <source>The server does not answer. What you change is kept here and sent when it does.</source>
        <translation>Le serveur ne répond pas. Vos modifications sont conservées ici et seront envoyées dès qu’il répondra.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent later.</source>
        <translation>Vos modifications sont conservées ici et seront envoyées plus tard.</translation>
    </message>
    <message>
        <source>A task was changed here and elsewhere</source>
        <translation>Une tâche a été modifiée ici et ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were changed here and elsewhere</source>
        <translation>
            <numerusform>%n tâches ont été modifiées ici et ailleurs</numerusform>
            <numerusform>%n tâches ont été modifiées ici et ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept until you choose.</source>
        <translation>Les deux versions sont conservées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The key of your tasks on this computer is gone</source>
        <translation>La clé de vos tâches sur cet ordinateur a disparu</translation>
    </message>
    <message>
        <source>The copy of your tasks on this computer is damaged</source>
        <translation>La copie de vos tâches sur cet ordinateur est endommagée</translation>
    </message>
    <message>
        <source>A newer Latchkey has kept your tasks on this computer</source>
        <translation>Une version plus récente de Latchkey a enregistré vos tâches sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your tasks cannot be kept on this computer</source>
        <translation>Vos tâches ne peuvent pas être conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Whether it held changes that were not sent yet is not known.</source>
        <translation>On ne sait pas si la copie contenait des modifications non encore envoyées.</translation>
    </message>
    <message>
        <source>All your changes had been sent.</source>
        <translation>Toutes vos modifications avaient été envoyées.</translation>
    </message>
    <message>
        <source>It held changes that were not sent yet and cannot be read: %1.</source>
        <translation>La copie contenait des modifications non encore envoyées et illisibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you change is lost if you quit before it is sent.</source>
        <translation>Vos modifications seront perdues si vous quittez avant leur envoi.</translation>
    </message>
    <message>
        <source>Everything else is fetched from the server; the old copy stays as %1.</source>
        <translation>Tout le reste est récupéré depuis le serveur&#xa0;; l’ancienne copie reste sous %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Looking for the sign-in</source>
        <translation>Recherche de la session</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Déconnexion en cours</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountsDialog</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Drag them into the order that you like.</source>
        <translation>Faites glisser les comptes dans l’ordre souhaité.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>Déconnecter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Certaines modifications ne sont pas encore envoyées et seraient perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>The account is removed, but the keychain still holds its sign-in</source>
        <translation>Le compte est retiré, mais le trousseau contient encore sa session</translation>
    </message>
    <message>
        <source>It is never used again and is deleted when the keychain allows it.</source>
        <translation>Elle ne sera plus utilisée et sera supprimée dès que le trousseau le permettra.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AddLine</name>
    <message>
        <source>Opening your tasks… This is added in a moment.</source>
        <translation>Ouverture de vos tâches… L’ajout se fera dans un instant.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Keep “%1” in the title instead</source>
        <translation>Laisser plutôt «&#xa0;%1&#xa0;» dans le titre</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Tâche ajoutée</translation>
    </message>
    <message>
        <source>Tasks added: %1</source>
        <translation>Tâches ajoutées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::AddressProblem</name>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>This is not an address of a server. It should be like tasks.example.org.</source>
        <translation>Ce n’est pas une adresse de serveur. Elle devrait ressembler à tasks.example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AuthorityFile</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a certificate authority file</source>
        <translation>Choisir un fichier d’autorité de certification</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in “%1”. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun certificat au format PEM. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserStep</name>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in at %1 in the window that opened. Then Latchkey goes on by itself.</source>
        <translation>Connectez-vous sur %1 dans la fenêtre qui s’est ouverte. Latchkey continuera ensuite tout seul.</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser on this computer. Then Latchkey goes on by itself.</source>
        <translation>Copiez l’adresse et ouvrez-la dans un navigateur sur cet ordinateur. Latchkey continuera ensuite tout seul.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BulkBar</name>
    <message>
        <source>Done (Space)</source>
        <translation>Terminer (Espace)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Date (T)</source>
        <translation>Date (T)</translation>
    </message>
    <message>
        <source>Priority (1 to 4)</source>
        <translation>Priorité (1 à 4)</translation>
    </message>
    <message>
        <source>Move to (V)</source>
        <translation>Déplacer vers (V)</translation>
    </message>
    <message>
        <source>Tags (@)</source>
        <translation>Étiquettes (@)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>Tout désélectionner (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Rappeler plus tard</translation>
    </message>
</context>
<context>
    <name>Latchkey::BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>Opération en cours</translation>
    </message>
</context>
<context>
    <name>Latchkey::Chart</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ColumnsEdit</name>
    <message>
        <source>What the columns mean</source>
        <translation>Signification des colonnes</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Signification de la colonne %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandPalette</name>
    <message>
        <source>Go to a list, find a task, or do something</source>
        <translation>Aller à une liste, trouver une tâche ou agir</translation>
    </message>
    <message>
        <source>What to go to or to do</source>
        <translation>Où aller ou que faire</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Échap ferme</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>Le premier %n résultat</numerusform>
            <numerusform>Les %n premiers résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Commands</name>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add a task in a small window</source>
        <translation>Ajouter une tâche dans une petite fenêtre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Terminer ou rouvrir</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Show all of a task</source>
        <translation>Tout afficher d’une tâche</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Aucune priorité</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorité %1</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Move to a list</source>
        <translation>Déplacer vers une liste</translation>
    </message>
    <message>
        <source>Choose tags</source>
        <translation>Choisir des étiquettes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Monter ou descendre</translation>
    </message>
    <message>
        <source>Make it a step, or a task again</source>
        <translation>En faire une étape, ou à nouveau une tâche</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Tâche suivante</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Tâche précédente</translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation>Choisir aussi celle-ci</translation>
    </message>
    <message>
        <source>Choose all, or only one</source>
        <translation>Choisir toutes ou une seule</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <source>Find a command, a place or a task</source>
        <translation>Trouver une commande, un endroit ou une tâche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Aller à la boîte de réception</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Go to what is upcoming</source>
        <translation>Aller à ce qui est à venir</translation>
    </message>
    <message>
        <source>Go to all tasks</source>
        <translation>Aller à toutes les tâches</translation>
    </message>
    <message>
        <source>Go to what is completed</source>
        <translation>Aller à ce qui est terminé</translation>
    </message>
    <message>
        <source>View or list %1</source>
        <translation>Vue ou liste %1</translation>
    </message>
    <message>
        <source>Show or hide views and lists</source>
        <translation>Afficher ou masquer les vues et les listes</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>New filter; keeps what is searched for</source>
        <translation>Nouveau filtre&#xa0;; reprend la recherche</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>À propos de Latchkey</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Gérer les comptes</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Ce qui est choisi</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texte de taille habituelle</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictDialog</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Garder la &amp;mienne</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Garder l’&amp;autre</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Garder les &amp;deux</translation>
    </message>
    <message>
        <source>Changed here and elsewhere</source>
        <translation>Modifiée ici et ailleurs</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>What you entered here replaces what came from elsewhere</source>
        <translation>Votre saisie ici remplace la modification venue d’ailleurs</translation>
    </message>
    <message>
        <source>What came from elsewhere stays</source>
        <translation>La modification venue d’ailleurs est conservée</translation>
    </message>
    <message>
        <source>Theirs stays, and yours becomes a task of its own beside it</source>
        <translation>L’autre version est conservée et la vôtre devient une tâche à part, juste à côté</translation>
    </message>
    <message>
        <source>You changed this task here, and it was deleted elsewhere. Nothing is lost.</source>
        <translation>Vous avez modifié cette tâche ici, et elle a été supprimée ailleurs. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This was changed here and elsewhere at the same time. Nothing is lost.</source>
        <translation>Cette tâche a été modifiée ici et ailleurs en même temps. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Tasks to decide: %1.</source>
        <translation>Tâches à départager&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Let it be &amp;deleted</source>
        <translation>Accepter la &amp;suppression</translation>
    </message>
    <message>
        <source>Mine, from here</source>
        <translation>La mienne, d’ici</translation>
    </message>
    <message>
        <source>Theirs, from elsewhere</source>
        <translation>L’autre, d’ailleurs</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, ma version&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, autre version&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictMark</name>
    <message>
        <source>Changed here and elsewhere. Both are kept until you choose.</source>
        <translation>Modifiée ici et ailleurs. Les deux versions sont conservées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictText</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>Étape de</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>a task of its own</source>
        <translation>une tâche à part entière</translation>
    </message>
    <message>
        <source>a step of another task</source>
        <translation>une étape d’une autre tâche</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>aucune date</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>pas dans la corbeille</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceRow</name>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Déconnecter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceStep</name>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in on any device</source>
        <translation>Se connecter depuis n’importe quel appareil</translation>
    </message>
    <message>
        <source>Open %1 in a browser, here or on another device, and enter this code:</source>
        <translation>Ouvrez %1 dans un navigateur, ici ou sur un autre appareil, et saisissez ce code&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Copier le code</translation>
    </message>
    <message>
        <source>&amp;Open the page here</source>
        <translation>&amp;Ouvrir la page ici</translation>
    </message>
    <message>
        <source>The code is no longer good.</source>
        <translation>Le code n’est plus valable.</translation>
    </message>
    <message>
        <source>The code is good for a minute at most.</source>
        <translation>Le code est valable une minute au plus.</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n minutes.</source>
        <translation>
            <numerusform>Le code est valable %n minute.</numerusform>
            <numerusform>Le code est valable %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceText</name>
    <message>
        <source>An unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>Latchkey on %1</source>
        <translation>Latchkey sur %1</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Dernière utilisation inconnue</translation>
    </message>
    <message>
        <source>Used just now</source>
        <translation>Utilisé à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Used %n minutes ago</source>
        <translation>
            <numerusform>Utilisé il y a %n minute</numerusform>
            <numerusform>Utilisé il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n hours ago</source>
        <translation>
            <numerusform>Utilisé il y a %n heure</numerusform>
            <numerusform>Utilisé il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n days ago</source>
        <translation>
            <numerusform>Utilisé il y a %n jour</numerusform>
            <numerusform>Utilisé il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Utilisé le %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DevicesDialog</name>
    <message>
        <source>You are signed in on this device only.</source>
        <translation>Vous n’êtes connecté que sur cet appareil.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Sign out all &amp;others</source>
        <translation>Déconnecter les a&amp;utres</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Se déconnecter par&amp;tout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>Connecté sur %n appareils</numerusform>
            <numerusform>Connecté sur %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>Déconnecter cet appareil&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has to sign in again. What it has not sent yet stays on it.</source>
        <translation>%1 devra se reconnecter. Ce qui n’a pas encore été envoyé y reste.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Keep it signed in</source>
        <translation>Le laisser connecté</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>Déconnecter tous les autres appareils&#xa0;?</translation>
    </message>
    <message>
        <source>They have to sign in again. What they have not sent yet stays on them. This device stays signed in.</source>
        <translation>Il faudra s’y reconnecter. Ce qui n’a pas encore été envoyé y reste. Cet appareil-ci reste connecté.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>Déconnecter les autres</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>Les laisser connectés</translation>
    </message>
    <message>
        <source>Whether it was signed out is not known. Refresh the list to see.</source>
        <translation>On ne sait pas si la déconnexion a eu lieu. Actualisez la liste pour le savoir.</translation>
    </message>
    <message>
        <source>Nothing was signed out.</source>
        <translation>Rien n’a été déconnecté.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Latchkey::Disclosure</name>
    <message>
        <source>Shown below</source>
        <translation>Affiché ci-dessous</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>Latchkey::DueEdit</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Aucune date</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>En retard : %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DuePanel</name>
    <message>
        <source>Due date</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>The date in words</source>
        <translation>La date en toutes lettres</translation>
    </message>
    <message>
        <source>“next friday 9am”, “27 Jan”</source>
        <translation>«&#xa0;vendredi prochain 9h&#xa0;», «&#xa0;27 janv.&#xa0;»</translation>
    </message>
    <message>
        <source>That is no date yet</source>
        <translation>Ce n’est pas encore une date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Aucune date</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Wherever I am</source>
        <translation>Où que je sois</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
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
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>No connection could be made, so nothing was sent.</source>
        <translation>Aucune connexion n’a pu être établie, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check your network and the server&apos;s address, then try again.</source>
        <translation>Vérifiez votre réseau et l’adresse du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>The server stopped answering in the middle.</source>
        <translation>Le serveur a cessé de répondre en cours de route.</translation>
    </message>
    <message>
        <source>Try again; nothing is done twice.</source>
        <translation>Réessayez&#xa0;; rien n’est exécuté deux fois.</translation>
    </message>
    <message>
        <source>The server takes too long</source>
        <translation>Le serveur met trop de temps</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>La réponse a été tronquée</translation>
    </message>
    <message>
        <source>Only a part of the server&apos;s answer arrived.</source>
        <translation>Seule une partie de la réponse du serveur est arrivée.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>Le certificat du serveur n’a pas pu être vérifié, rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the address and your computer&apos;s date. If both are right, ask whoever runs the server.</source>
        <translation>Vérifiez l’adresse et la date de votre ordinateur. Si les deux sont correctes, adressez-vous au responsable du serveur.</translation>
    </message>
    <message>
        <source>This address is not encrypted</source>
        <translation>Cette adresse n’est pas chiffrée</translation>
    </message>
    <message>
        <source>Latchkey sends passwords over https only.</source>
        <translation>Latchkey n’envoie les mots de passe que par https.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Utilisez une adresse commençant par https://.</translation>
    </message>
    <message>
        <source>The server points elsewhere</source>
        <translation>Le serveur renvoie ailleurs</translation>
    </message>
    <message>
        <source>It asked for something at another address. That was refused.</source>
        <translation>Il renvoyait vers une autre adresse. Cela a été refusé.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server has moved, or a sign-in page of your network answers</source>
        <translation>Le serveur a déménagé, ou une page de connexion de votre réseau répond</translation>
    </message>
    <message>
        <source>The request was sent elsewhere, which Latchkey does not follow.</source>
        <translation>La requête a été redirigée, ce que Latchkey ne suit pas.</translation>
    </message>
    <message>
        <source>Open a web page to see whether your network wants you to sign in, or check the server&apos;s address.</source>
        <translation>Ouvrez une page web pour voir si votre réseau demande une connexion, ou vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>The server sent more than Latchkey accepts.</source>
        <translation>Le serveur a envoyé plus que Latchkey n’accepte.</translation>
    </message>
    <message>
        <source>Check that the address is the one of a task server.</source>
        <translation>Vérifiez que l’adresse est bien celle d’un serveur de tâches.</translation>
    </message>
    <message>
        <source>This does not look like a task server</source>
        <translation>Cela ne ressemble pas à un serveur de tâches</translation>
    </message>
    <message>
        <source>Its answer is not one that Latchkey understands.</source>
        <translation>Latchkey ne comprend pas sa réponse.</translation>
    </message>
    <message>
        <source>Check the address. Your network may also ask you to sign in to it first.</source>
        <translation>Vérifiez l’adresse. Votre réseau demande peut-être aussi de vous y connecter d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in</source>
        <translation>Le serveur n’accepte plus cette session</translation>
    </message>
    <message>
        <source>Your changes are kept on this computer.</source>
        <translation>Vos modifications sont conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The server does not allow this</source>
        <translation>Le serveur ne l’autorise pas</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>Votre compte n’en a pas le droit ici.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Adressez-vous au responsable du serveur.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>L’élément n’existe plus</translation>
    </message>
    <message>
        <source>It was probably deleted on another device.</source>
        <translation>Il a sans doute été supprimé sur un autre appareil.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualisez la liste.</translation>
    </message>
    <message>
        <source>It was changed elsewhere</source>
        <translation>L’élément a été modifié ailleurs</translation>
    </message>
    <message>
        <source>Somebody changed it at the same time.</source>
        <translation>Quelqu’un l’a modifié en même temps.</translation>
    </message>
    <message>
        <source>Look at the newest version, then make your change again.</source>
        <translation>Consultez la dernière version, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>The server does not accept this</source>
        <translation>Le serveur ne l’accepte pas</translation>
    </message>
    <message>
        <source>Something that was entered does not fit its rules.</source>
        <translation>Une saisie ne respecte pas ses règles.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Trop de tentatives</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>Le serveur demande une pause.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Le serveur a un problème</translation>
    </message>
    <message>
        <source>It could not answer just now. This is not your fault.</source>
        <translation>Il n’a pas pu répondre pour le moment. Vous n’y êtes pour rien.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>L’e-mail ou le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>The server does not know this combination.</source>
        <translation>Le serveur ne connaît pas cette combinaison.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already</source>
        <translation>Un compte existe déjà avec cet e-mail</translation>
    </message>
    <message>
        <source>Sign in instead, or use another e-mail.</source>
        <translation>Connectez-vous plutôt, ou utilisez un autre e-mail.</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Ce nom est déjà pris</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>That is another account</source>
        <translation>C’est un autre compte</translation>
    </message>
    <message>
        <source>The tasks here belong to somebody else. They were not touched.</source>
        <translation>Les tâches présentes ici appartiennent à quelqu’un d’autre. Elles n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>Sign in as the same person, or sign out first.</source>
        <translation>Connectez-vous avec la même identité, ou déconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Another Latchkey is busy with this account</source>
        <translation>Un autre Latchkey utilise ce compte</translation>
    </message>
    <message>
        <source>It holds the session for the moment.</source>
        <translation>Il occupe la session pour le moment.</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey est verrouillé</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>Déverrouillez-le pour continuer.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>Votre session a expiré</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>A code is needed as well</source>
        <translation>Un code est également nécessaire</translation>
    </message>
    <message>
        <source>This account is protected by a second factor.</source>
        <translation>Ce compte est protégé par un second facteur.</translation>
    </message>
    <message>
        <source>Sign in again and enter the code of your authenticator app.</source>
        <translation>Reconnectez-vous et saisissez le code de votre application d’authentification.</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <translation>Le code est incorrect</translation>
    </message>
    <message>
        <source>It may have changed meanwhile.</source>
        <translation>Il a peut-être changé entre-temps.</translation>
    </message>
    <message>
        <source>Enter the code shown now.</source>
        <translation>Saisissez le code affiché maintenant.</translation>
    </message>
    <message>
        <source>The code came too late</source>
        <translation>Le code est arrivé trop tard</translation>
    </message>
    <message>
        <source>The server wants the password once more.</source>
        <translation>Le serveur redemande le mot de passe.</translation>
    </message>
    <message>
        <source>Enter your password, then the code.</source>
        <translation>Saisissez votre mot de passe, puis le code.</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>It was cancelled in the browser, or the provider does not allow it.</source>
        <translation>Elle a été annulée dans le navigateur, ou le fournisseur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs the sign-in.</source>
        <translation>Réessayez, ou adressez-vous au responsable du service de connexion.</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Personne ne s’est connecté</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Le navigateur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again, and finish signing in in the browser.</source>
        <translation>Réessayez et terminez la connexion dans le navigateur.</translation>
    </message>
    <message>
        <source>The sign-in could not be verified</source>
        <translation>La connexion n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>What the provider sent does not prove who you are, so it was not used.</source>
        <translation>Ce que le fournisseur a envoyé ne prouve pas votre identité et n’a donc pas été utilisé.</translation>
    </message>
    <message>
        <source>Check your computer&apos;s date and try again. If it stays, ask whoever runs the sign-in.</source>
        <translation>Vérifiez la date de votre ordinateur et réessayez. Si le problème persiste, adressez-vous au responsable du service de connexion.</translation>
    </message>
    <message>
        <source>The provider does not know Latchkey</source>
        <translation>Le fournisseur ne connaît pas Latchkey</translation>
    </message>
    <message>
        <source>It does not accept the client id that was given.</source>
        <translation>Il n’accepte pas l’ID client indiqué.</translation>
    </message>
    <message>
        <source>Ask whoever runs the sign-in for the client id of this app.</source>
        <translation>Demandez au responsable du service de connexion l’ID client de cette application.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Signing in here needs one.</source>
        <translation>Il en faut un pour se connecter ici.</translation>
    </message>
    <message>
        <source>Copy the address into a browser, or sign in with a code on another device.</source>
        <translation>Copiez l’adresse dans un navigateur, ou connectez-vous avec un code sur un autre appareil.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Your sign-in is kept in it and nothing was lost.</source>
        <translation>Votre session y est conservée et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Déverrouillez le trousseau pour continuer.</translation>
    </message>
    <message>
        <source>Your keychain does not answer</source>
        <translation>Votre trousseau ne répond pas</translation>
    </message>
    <message>
        <source>See whether it asks for its password in another window. Latchkey keeps waiting.</source>
        <translation>Voyez s’il demande son mot de passe dans une autre fenêtre. Latchkey continue d’attendre.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur</translation>
    </message>
    <message>
        <source>Latchkey never writes your sign-in to a file instead.</source>
        <translation>Latchkey n’écrit jamais votre session dans un fichier à la place.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Install or start a keychain service to stay signed in longer.</source>
        <translation>Vous restez connecté jusqu’à ce que vous quittiez Latchkey. Installez ou démarrez un service de trousseau pour rester connecté plus longtemps.</translation>
    </message>
    <message>
        <source>The keychain refused to store your sign-in</source>
        <translation>Le trousseau a refusé d’enregistrer votre session</translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation>Vous restez connecté jusqu’à ce que vous quittiez Latchkey.</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain, then try again.</source>
        <translation>Autorisez Latchkey à utiliser le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not keep your sign-in</source>
        <translation>Le trousseau n’a pas conservé votre session</translation>
    </message>
    <message>
        <source>What was read back is not what was stored. You stay signed in until you quit.</source>
        <translation>Ce qui a été relu diffère de ce qui a été enregistré. Vous restez connecté jusqu’à ce que vous quittiez Latchkey.</translation>
    </message>
    <message>
        <source>Check that the keychain works and is not full.</source>
        <translation>Vérifiez que le trousseau fonctionne et n’est pas plein.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in another keychain</source>
        <translation>Votre session est conservée dans un autre trousseau</translation>
    </message>
    <message>
        <source>That one does not answer now. Nothing was lost or replaced.</source>
        <translation>Celui-ci ne répond pas pour le moment. Rien n’a été perdu ni remplacé.</translation>
    </message>
    <message>
        <source>Start the keychain that you used before, then start Latchkey again.</source>
        <translation>Démarrez le trousseau utilisé auparavant, puis redémarrez Latchkey.</translation>
    </message>
    <message>
        <source>A newer Latchkey has kept your sign-in</source>
        <translation>Une version plus récente de Latchkey a enregistré votre session</translation>
    </message>
    <message>
        <source>This version cannot read it. Your tasks are not affected.</source>
        <translation>Cette version ne peut pas la lire. Vos tâches ne sont pas concernées.</translation>
    </message>
    <message>
        <source>Update Latchkey, or sign in again: that replaces what the newer one has kept.</source>
        <translation>Mettez Latchkey à jour ou reconnectez-vous&#xa0;: cela remplace ce que la version plus récente a enregistré.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer in the keychain</source>
        <translation>Votre session enregistrée n’est plus dans le trousseau</translation>
    </message>
    <message>
        <source>Your tasks are not affected.</source>
        <translation>Vos tâches ne sont pas concernées.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Votre session enregistrée est illisible</translation>
    </message>
    <message>
        <source>Something is not filled in correctly</source>
        <translation>Un champ n’est pas rempli correctement</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Un fichier n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>Your disk may be full or read-only.</source>
        <translation>Votre disque est peut-être plein ou en lecture seule.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>Libérez de l’espace ou vérifiez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not an e-mail address the server accepts.</source>
        <translation>Le serveur n’accepte pas cette adresse e-mail.</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>Le serveur n’accepte pas ce mot de passe.</translation>
    </message>
    <message>
        <source>The server does not accept this.</source>
        <translation>Le serveur n’accepte pas cela.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Exchange</name>
    <message>
        <source>titles</source>
        <translation>titres</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>état d’achèvement</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <source>what is a step of what</source>
        <translation>liens entre tâches et étapes</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>priorités</translation>
    </message>
    <message>
        <source>due dates</source>
        <translation>échéances</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>rappels</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>corbeille</translation>
    </message>
    <message>
        <source>Backup (JSON)</source>
        <translation>Sauvegarde (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>todo.txt</source>
        <translation>todo.txt</translation>
    </message>
    <message>
        <source>Outline (Markdown)</source>
        <translation>Plan (Markdown)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List around it</source>
        <translation>Liste parente</translation>
    </message>
    <message>
        <source>Id of the task it is a step of</source>
        <translation>ID de la tâche parente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Repetition counts from</source>
        <translation>Répétition comptée depuis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Type de ligne</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Language of dates</source>
        <translation>Langue des dates</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Rétablie</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà présente</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks will be added.</source>
        <translation>
            <numerusform>%n tâche sera ajoutée.</numerusform>
            <numerusform>%n tâches seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed back.</source>
        <translation>
            <numerusform>%n sera rétablie.</numerusform>
            <numerusform>%n seront rétablies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n est déjà présente.</numerusform>
            <numerusform>%n sont déjà présentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>Nouvelles listes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New filters: %1.</source>
        <translation>Nouveaux filtres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This server cannot keep: %1.</source>
        <translation>Ce serveur ne peut pas conserver&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n that were in the trash are left out, since this server has none.</source>
        <translation>
            <numerusform>%n qui était dans la corbeille est ignorée, car ce serveur n’en a pas.</numerusform>
            <numerusform>%n qui étaient dans la corbeille sont ignorées, car ce serveur n’en a pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are cut or changed to fit the limits of a task.</source>
        <translation>
            <numerusform>%n est tronquée ou modifiée pour respecter les limites d’une tâche.</numerusform>
            <numerusform>%n sont tronquées ou modifiées pour respecter les limites d’une tâche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here corresponds to: %1.</source>
        <translation>Rien ne correspond ici à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file does not have: %1.</source>
        <translation>Le fichier ne contient pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before restoring another one</source>
        <translation>Avant la restauration d’une autre</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilesMenu</name>
    <message>
        <source>tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>Importer des tâches</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Export tasks</source>
        <translation>Exporter les tâches</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Export as</source>
        <translation>&amp;Exporter au format</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nouveau filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>&amp; is and, | is or, ! is not; parentheses group. Choose an example to add what it asks for:</source>
        <translation>&amp; signifie et, | ou, ! non&#xa0;; les parenthèses groupent. Choisissez un exemple pour l’ajouter&#xa0;:</translation>
    </message>
    <message>
        <source>Filters are kept on this computer only, until you sign out. A backup has them.</source>
        <translation>Les filtres sont conservés sur cet ordinateur seulement, jusqu’à votre déconnexion. Une sauvegarde les contient.</translation>
    </message>
    <message>
        <source>Finds 1 task now.</source>
        <translation>Trouve 1 tâche actuellement.</translation>
    </message>
    <message numerus="yes">
        <source>Finds %n tasks now.</source>
        <translation>
            <numerusform>Trouve %n tâche actuellement.</numerusform>
            <numerusform>Trouve %n tâches actuellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Un filtre a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>Il y a déjà un filtre de ce nom.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterEdits</name>
    <message>
        <source>Filter saved: %1</source>
        <translation>Filtre enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter changed: %1</source>
        <translation>Filtre modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter deleted: %1</source>
        <translation>Filtre supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter moved: %1</source>
        <translation>Filtre déplacé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::FoundText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>With e-mail address and password.</source>
        <translation>Avec adresse e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>In your browser.</source>
        <translation>Dans votre navigateur.</translation>
    </message>
    <message>
        <source>It does not say where your tasks are.</source>
        <translation>L’emplacement de vos tâches n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Your tasks are at %1.</source>
        <translation>Vos tâches sont sur %1.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>%1. Your tasks are at %2.</source>
        <translation>%1. Vos tâches sont sur %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HintGuide</name>
    <message>
        <source>Write it as you would say it</source>
        <translation>Écrivez comme vous parlez</translation>
    </message>
    <message>
        <source>“Call Ana tomorrow at 9 p1” becomes a task with a date and a priority. #Home puts it into a list, @phone gives it a tag.</source>
        <translation>«&#xa0;Call Ana tomorrow at 9 p1&#xa0;» devient une tâche avec une date et une priorité. #Home la place dans une liste, @phone lui donne une étiquette.</translation>
    </message>
    <message>
        <source>Several tasks at once</source>
        <translation>Plusieurs tâches à la fois</translation>
    </message>
    <message>
        <source>The buttons above the list, and the keys, work on all that are chosen. One Undo takes it back.</source>
        <translation>Les boutons au-dessus de la liste, et les touches, agissent sur toutes celles choisies. Un seul Annuler suffit à revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks imported</source>
        <translation>
            <numerusform>%n tâche importée</numerusform>
            <numerusform>%n tâches importées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::InnerActions</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyBindings</name>
    <message>
        <source>This key has no name by which it could be kept.</source>
        <translation>Cette touche n’a pas de nom sous lequel la garder.</translation>
    </message>
    <message>
        <source>%1 always means “%2”.</source>
        <translation>%1 signifie toujours « %2 ».</translation>
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
        <translation>Appuyez sur les touches</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeysDialog</name>
    <message>
        <source>It has none now.</source>
        <translation>Elle n’en a aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>One more key for “%1”</source>
        <translation>Une touche de plus pour « %1 »</translation>
    </message>
    <message>
        <source>One more key, or two one after the other. Letters alone work in the list of tasks.</source>
        <translation>Une touche de plus, ou deux l’une après l’autre. Les lettres seules agissent dans la liste des tâches.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 is in use for: %2. It will no longer do that.</source>
        <translation>%1 sert à : %2. Cette touche ne le fera plus.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>L’attribuer ici</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListColumn</name>
    <message>
        <source>Title changed: %1</source>
        <translation>Titre modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Ajouter la liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur de</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No other list</source>
        <translation>Aucune autre liste</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Une liste a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This name has characters that cannot be kept.</source>
        <translation>Ce nom contient des caractères qui ne peuvent pas être conservés.</translation>
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
        <translation>Boîte de réception</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListEdits</name>
    <message>
        <source>List added: %1</source>
        <translation>Liste ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>List changed: %1</source>
        <translation>Liste modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>List deleted: %1</source>
        <translation>Liste supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>List moved: %1</source>
        <translation>Liste déplacée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListStatePage</name>
    <message>
        <source>The inbox is empty</source>
        <translation>La boîte de réception est vide</translation>
    </message>
    <message>
        <source>Tasks that are in no list are here. Type one above and press Enter.</source>
        <translation>Les tâches sans liste apparaissent ici. Saisissez-en une ci-dessus et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Rien à faire aujourd’hui</translation>
    </message>
    <message>
        <source>Have a nice day, or take something on from what is coming.</source>
        <translation>Profitez de votre journée, ou prenez de l’avance sur ce qui vient.</translation>
    </message>
    <message>
        <source>Show what is coming</source>
        <translation>Afficher ce qui vient</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>Tasks that have a date are here, day by day.</source>
        <translation>Les tâches datées apparaissent ici, jour par jour.</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Rien n’est encore terminé</translation>
    </message>
    <message>
        <source>Tasks you complete are kept here.</source>
        <translation>Les tâches que vous terminez sont conservées ici.</translation>
    </message>
    <message>
        <source>Show open tasks</source>
        <translation>Afficher les tâches à faire</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you delete waits here, and can be restored.</source>
        <translation>Ce que vous supprimez attend ici et peut être restauré.</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>Cette liste est vide</translation>
    </message>
    <message>
        <source>Type a task above and press Enter, or drop some on the list.</source>
        <translation>Saisissez une tâche ci-dessus et appuyez sur Entrée, ou déposez-en sur la liste.</translation>
    </message>
    <message>
        <source>No open task</source>
        <translation>Aucune tâche à faire</translation>
    </message>
    <message>
        <source>All tasks with this tag are done.</source>
        <translation>Toutes les tâches portant cette étiquette sont terminées.</translation>
    </message>
    <message>
        <source>No task matches this filter</source>
        <translation>Aucune tâche ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>As soon as one does, it is here.</source>
        <translation>Dès qu’il y en aura une, elle sera ici.</translation>
    </message>
    <message>
        <source>Edit the filter…</source>
        <translation>Modifier le filtre…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No task is like this at the moment.</source>
        <translation>Il n’y a actuellement aucune tâche de ce genre.</translation>
    </message>
    <message>
        <source>Opening your tasks…</source>
        <translation>Ouverture de vos tâches…</translation>
    </message>
    <message>
        <source>Fetching your tasks…</source>
        <translation>Récupération de vos tâches…</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Rien à faire pour l’instant</translation>
    </message>
    <message>
        <source>Type your first task above and press Enter.</source>
        <translation>Saisissez votre première tâche ci-dessus et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est terminé</translation>
    </message>
    <message>
        <source>There is no open task left. Enjoy the quiet.</source>
        <translation>Il ne reste aucune tâche à faire. Profitez du calme.</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Afficher ce qui est terminé</translation>
    </message>
    <message>
        <source>No task here has “%1” in its title, notes or tags.</source>
        <translation>Aucune tâche ici ne contient «&#xa0;%1&#xa0;» dans son titre, ses notes ou ses étiquettes.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>This filter cannot be understood</source>
        <translation>Ce filtre n’est pas compréhensible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in to see your tasks</source>
        <translation>Connectez-vous pour voir vos tâches</translation>
    </message>
    <message>
        <source>Your session ended. What you add here is kept and sent afterwards.</source>
        <translation>Votre session a expiré. Ce que vous ajoutez ici est conservé et sera envoyé ensuite.</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>En attente de votre trousseau</translation>
    </message>
    <message>
        <source>Your sign-in is kept in it. Unlock it to see your tasks.</source>
        <translation>Votre session y est conservée. Déverrouillez-le pour voir vos tâches.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>Latchkey::LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Unlock with the &amp;browser</source>
        <translation>Déverrouiller avec le na&amp;vigateur</translation>
    </message>
    <message>
        <source>Unlock with a &amp;code</source>
        <translation>Déverrouiller avec un &amp;code</translation>
    </message>
    <message>
        <source>Unlock with the &amp;keychain</source>
        <translation>Déverrouiller avec le &amp;trousseau</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey est verrouillé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>Ce n’est pas le mot de passe de ce compte. Réessayez.</translation>
    </message>
    <message>
        <source>The keychain stayed locked</source>
        <translation>Le trousseau est resté verrouillé</translation>
    </message>
    <message>
        <source>Try again, or use your password.</source>
        <translation>Réessayez, ou utilisez votre mot de passe.</translation>
    </message>
    <message>
        <source>Try again, or use your browser.</source>
        <translation>Réessayez, ou utilisez votre navigateur.</translation>
    </message>
    <message>
        <source>It is the server that knows who you are. Your changes are kept. Try again later.</source>
        <translation>C’est le serveur qui sait qui vous êtes. Vos modifications sont conservées. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#xa0;?</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Certaines modifications ne sont pas encore envoyées et seraient perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainMenu</name>
    <message>
        <source>Save search as fil&amp;ter…</source>
        <translation>Enregistrer la recherche comme &amp;filtre…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>Nouveau &amp;filtre…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rétabl&amp;ir</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainPage</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Se déconnecter par&amp;tout…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the tasks</source>
        <translation>Rechercher dans les tâches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>Vues et listes</translation>
    </message>
    <message>
        <source>&amp;Session details</source>
        <translation>Détails de la &amp;session</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>A&amp;ppareils…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Changer le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Fic&amp;hier</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainWindow</name>
    <message>
        <source>Settings of a newer Latchkey</source>
        <translation>Réglages d’une version plus récente</translation>
    </message>
    <message>
        <source>Your settings were kept by a newer Latchkey</source>
        <translation>Vos réglages ont été enregistrés par une version plus récente de Latchkey</translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and left as they are: what you change here lasts until you quit. Update Latchkey to keep your changes.</source>
        <translation>Ils sont utilisés dans la mesure où cette version les comprend, et laissés tels quels&#xa0;: ce que vous changez ici ne dure que jusqu’à ce que vous quittiez Latchkey. Mettez Latchkey à jour pour conserver vos changements.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Enter edits them</source>
        <translation>Entrée permet de les modifier</translation>
    </message>
    <message>
        <source>Add notes; Markdown works</source>
        <translation>Ajouter des notes&#xa0;; Markdown accepté</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeKeeper</name>
    <message>
        <source>Some changes are not sent yet: %1</source>
        <translation>Certaines modifications ne sont pas encore envoyées&#xa0;: %1</translation>
    </message>
    <message>
        <source>If you sign out now, they are lost. Stay signed in until they are sent.</source>
        <translation>Si vous vous déconnectez maintenant, elles seront perdues. Restez connecté jusqu’à leur envoi.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Se déconnecter quand même</translation>
    </message>
    <message>
        <source>Whether the other devices are signed out is not known</source>
        <translation>On ne sait pas si les autres appareils sont déconnectés</translation>
    </message>
    <message>
        <source>The other devices are not signed out</source>
        <translation>Les autres appareils ne sont pas déconnectés</translation>
    </message>
    <message>
        <source>You are still signed in here, so that you can end the others.</source>
        <translation>Vous êtes toujours connecté ici, afin de pouvoir déconnecter les autres.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign out here only</source>
        <translation>Se déconnecter ici seulement</translation>
    </message>
    <message>
        <source>The server refused your change of “%1”</source>
        <translation>Le serveur a refusé votre modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The task is as the server has it; what you entered can be copied.</source>
        <translation>La tâche est telle que sur le serveur&#xa0;; votre saisie peut être copiée.</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Copier mon texte</translation>
    </message>
    <message>
        <source>The server refused your change of the list “%1”</source>
        <translation>Le serveur a refusé votre modification de la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The list “%1” cannot be kept</source>
        <translation>La liste «&#xa0;%1&#xa0;» ne peut pas être conservée</translation>
    </message>
    <message>
        <source>The list is as the server has it.</source>
        <translation>La liste est telle que sur le serveur.</translation>
    </message>
    <message>
        <source>Its tasks are in the inbox.</source>
        <translation>Ses tâches sont dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherAccountsButton</name>
    <message>
        <source>S&amp;witch account</source>
        <translation>C&amp;hanger de compte</translation>
    </message>
</context>
<context>
    <name>Latchkey::PaletteSource</name>
    <message>
        <source>List in %1</source>
        <translation>Liste dans %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Task in %1, done</source>
        <translation>Tâche dans %1, terminée</translation>
    </message>
    <message>
        <source>Task in %1</source>
        <translation>Tâche dans %1</translation>
    </message>
    <message>
        <source>Add task “%1”</source>
        <translation>Ajouter la tâche « %1 »</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordDialog</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>Con&amp;firmer le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Changement du mot de passe…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>All other devices are signed out and need the new password. This one stays signed in.</source>
        <translation>Tous les autres appareils seront déconnectés et auront besoin du nouveau mot de passe. Celui-ci reste connecté.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>This is your current password. Choose another one.</source>
        <translation>C’est votre mot de passe actuel. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Les deux nouveaux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Votre mot de passe est changé</translation>
    </message>
    <message>
        <source>The other devices could not be signed out: %1. Do that under Devices.</source>
        <translation>Les autres appareils n’ont pas pu être déconnectés&#xa0;: %1. Faites-le dans «&#xa0;Appareils&#xa0;».</translation>
    </message>
    <message>
        <source>All other devices are signed out. This one stays signed in.</source>
        <translation>Tous les autres appareils sont déconnectés. Celui-ci reste connecté.</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>Ce n’est pas le mot de passe de ce compte. Réessayez.</translation>
    </message>
    <message>
        <source>Whether the password was changed is not known. Try again: if the current password is refused, the new one counts already.</source>
        <translation>On ne sait pas si le mot de passe a été changé. Réessayez&#xa0;: si le mot de passe actuel est refusé, c’est que le nouveau est déjà en vigueur.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Le mot de passe n’a pas été changé.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasteDialog</name>
    <message>
        <source>Add several tasks</source>
        <translation>Ajouter plusieurs tâches</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tasks?</source>
        <translation>
            <numerusform>Ajouter %n tâches&#xa0;?</numerusform>
            <numerusform>Ajouter %n tâches&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has several lines. Indented lines become steps.</source>
        <translation>Le texte comporte plusieurs lignes. Les lignes en retrait deviennent des étapes.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n tasks</source>
        <translation>
            <numerusform>&amp;Ajouter %n tâches</numerusform>
            <numerusform>&amp;Ajouter %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>As &amp;one line</source>
        <translation>En &amp;une seule ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The tasks that will be added</source>
        <translation>Les tâches qui seront ajoutées</translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanView</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Tasks of the file</source>
        <translation>Tâches du fichier</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PortalShortcut</name>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
</context>
<context>
    <name>Latchkey::PrintedTasks</name>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
</context>
<context>
    <name>Latchkey::PriorityEdit</name>
    <message>
        <source>Priority 1, the most urgent</source>
        <translation>Priorité 1, la plus urgente</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Priorité 2</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>Priorité 3</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Aucune priorité</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy, with its port</source>
        <translation>Adresse du proxy, avec son port</translation>
    </message>
    <message>
        <source>Enter the address with its port, as in proxy.example.org:3128. Until then, connections go the way they did.</source>
        <translation>Saisissez l’adresse avec son port, par exemple proxy.example.org:3128. D’ici là, la connexion passe comme avant.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QueryExamples</name>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>Due today or before</source>
        <translation>Échéance aujourd’hui ou avant</translation>
    </message>
    <message>
        <source>Due today or on the six days after it</source>
        <translation>Échéance aujourd’hui ou dans les six jours suivants</translation>
    </message>
    <message>
        <source>Not due at all</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>The most urgent; also p2 to p4</source>
        <translation>Les plus urgentes&#xa0;; aussi p2 à p4</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>Dans cette liste</translation>
    </message>
    <message>
        <source>In this list or one inside it</source>
        <translation>Dans cette liste ou une liste qu’elle contient</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>Avec cette étiquette</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>Sans cette étiquette</translation>
    </message>
    <message>
        <source>What comes again and again</source>
        <translation>Ce qui se répète</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>With this in title, notes or tags</source>
        <translation>Avec ce texte dans le titre, les notes ou les étiquettes</translation>
    </message>
    <message>
        <source>What is done, which is left out otherwise</source>
        <translation>Ce qui est terminé, exclu sinon</translation>
    </message>
    <message>
        <source>Made today; also “created before: friday”</source>
        <translation>Créées aujourd’hui&#xa0;; aussi «&#xa0;created before: friday&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Latchkey::QueryProblem</name>
    <message>
        <source>something is missing here.</source>
        <translation>il manque quelque chose ici.</translation>
    </message>
    <message>
        <source>“%1” means nothing.</source>
        <translation>«&#xa0;%1&#xa0;» ne signifie rien.</translation>
    </message>
    <message>
        <source>there is no day in “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune date.</translation>
    </message>
    <message>
        <source>this quotation mark has no second one.</source>
        <translation>ce guillemet n’a pas de second.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed.</source>
        <translation>cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other.</source>
        <translation>il y a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>this parenthesis is one too many, or has no “&amp;” or “|” before it.</source>
        <translation>cette parenthèse est de trop, ou il manque «&#xa0;&amp;&#xa0;» ou «&#xa0;|&#xa0;» devant.</translation>
    </message>
    <message>
        <source>A filter needs a query.</source>
        <translation>Un filtre a besoin d’une requête.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Au caractère %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::QuickAddWindow</name>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Enter adds it, Shift+Enter adds it and goes on, Esc closes</source>
        <translation>Entrée ajoute, Maj+Entrée ajoute et continue, Échap ferme</translation>
    </message>
    <message>
        <source>Added. The next one?</source>
        <translation>Ajoutée. La suivante&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Latchkey::QuitGuard</name>
    <message>
        <source>Your sign-in is not saved yet</source>
        <translation>Votre session n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>Le trousseau n’a pas encore répondu</translation>
    </message>
    <message>
        <source>If you quit now, you have to sign in again the next time.</source>
        <translation>Si vous quittez maintenant, vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReauthBar</name>
    <message>
        <source>Your session ended. Your changes are kept.</source>
        <translation>Votre session a expiré. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Se connecter avec un code</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in again as %1 to go on.</source>
        <translation>Reconnectez-vous en tant que %1 pour continuer.</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>Ce n’est pas le mot de passe de ce compte. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceEdit</name>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Another rule…</source>
        <translation>Autre règle…</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <translation>Ne pas répéter</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrencePanel</name>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Count from when it is done</source>
        <translation>Compter à partir de la réalisation</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>Quel jour du mois</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Jours, semaines, mois ou années</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>as many times as</source>
        <translation>nombre de fois</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceText</name>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Toutes les %n heures</numerusform>
            <numerusform>Toutes les %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Tous les %n jours</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Toutes les %n semaines</numerusform>
            <numerusform>Toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Tous les mois</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Tous les %n mois</numerusform>
            <numerusform>Tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Tous les ans</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Tous les %n ans</numerusform>
            <numerusform>Tous les %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last %1</source>
        <translation>le dernier %1</translation>
    </message>
    <message>
        <source>on the first %1</source>
        <translation>le premier %1</translation>
    </message>
    <message>
        <source>on the second %1</source>
        <translation>le deuxième %1</translation>
    </message>
    <message>
        <source>on the third %1</source>
        <translation>le troisième %1</translation>
    </message>
    <message>
        <source>on the fourth %1</source>
        <translation>le quatrième %1</translation>
    </message>
    <message>
        <source>on the fifth %1</source>
        <translation>le cinquième %1</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>le dernier jour du mois</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the month</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 of %2</source>
        <comment>days, month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>every so often, on which days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Ne se répète pas</translation>
    </message>
    <message>
        <source>Repeats by a rule of its own</source>
        <translation>Se répète selon sa propre règle</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, une fois</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n fois</numerusform>
            <numerusform>%1, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, counted from when it is done</source>
        <translation>%1, à compter de la réalisation</translation>
    </message>
</context>
<context>
    <name>Latchkey::Reminders</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>Échéance passée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Was due %1 at %2</source>
        <translation>Échéance passée&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Due %1 at %2</source>
        <translation>Échéance&#xa0;: %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks to remember</source>
        <translation>
            <numerusform>Rappel pour %n tâche</numerusform>
            <numerusform>Rappel pour %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Latchkey to see them.</source>
        <translation>Ouvrez Latchkey pour les voir.</translation>
    </message>
    <message>
        <source>There is something to remember</source>
        <translation>Vous avez un rappel</translation>
    </message>
    <message>
        <source>Unlock Latchkey to see what.</source>
        <translation>Déverrouillez Latchkey pour le voir.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RemindersEdit</name>
    <message>
        <source>When it is due</source>
        <translation>À l’échéance</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Une semaine avant</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>%n semaines avant</numerusform>
            <numerusform>%n semaines avant</numerusform>
        </translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Un jour avant</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n jours avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation>Une heure avant</translation>
    </message>
    <message numerus="yes">
        <source>%n hours before</source>
        <translation>
            <numerusform>%n heures avant</numerusform>
            <numerusform>%n heures avant</numerusform>
        </translation>
    </message>
    <message>
        <source>A minute before</source>
        <translation>Une minute avant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minutes avant</numerusform>
            <numerusform>%n minutes avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Aucun rappel</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>Supprimer ce rappel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Latchkey::RemovalQuestion</name>
    <message>
        <source>This signs you out and deletes what Latchkey keeps of this account on this computer.</source>
        <translation>Cela vous déconnecte et supprime ce que Latchkey conserve de ce compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This signs you out and deletes the sign-in in %1 and what Latchkey keeps of this account on this computer.</source>
        <translation>Cela vous déconnecte et supprime la session dans %1 ainsi que ce que Latchkey conserve de ce compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your tasks stay: sign in on this computer again to see them.</source>
        <translation>Vos tâches restent&#xa0;: reconnectez-vous sur cet ordinateur pour les revoir.</translation>
    </message>
    <message>
        <source>Your tasks stay at %1.</source>
        <translation>Vos tâches restent sur %1.</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Certaines modifications ne sont pas encore envoyées et seraient perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost.</source>
        <translation>Vos filtres ne sont que sur cet ordinateur et seraient perdus.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReportDialog</name>
    <message>
        <source>&amp;Name the servers as well</source>
        <translation>&amp;Nommer aussi les serveurs</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This tells whoever helps you what Latchkey runs on and how it is doing. There are no passwords, names, e-mail addresses or tasks in it. Read it, then save or copy it and add it to your report: nothing is sent by itself.</source>
        <translation>Ceci indique à la personne qui vous aide sur quoi tourne Latchkey et comment il se porte. Il n’y figure ni mot de passe, ni nom, ni adresse e-mail, ni tâche. Lisez-le, puis enregistrez-le ou copiez-le et joignez-le à votre signalement&#xa0;: rien n’est envoyé de lui-même.</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Contenu du signalement</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le signalement</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Le signalement est enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReservedKeys</name>
    <message>
        <source>%1 is needed to move around in every window.</source>
        <translation>%1 sert à se déplacer dans toutes les fenêtres.</translation>
    </message>
    <message>
        <source>%1 is needed to answer in every window.</source>
        <translation>%1 sert à répondre dans toutes les fenêtres.</translation>
    </message>
    <message>
        <source>%1 is needed to edit text.</source>
        <translation>%1 sert à modifier du texte.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Backups are kept with the copy of your tasks on this computer. There is none now, since the keychain is not open.</source>
        <translation>Les sauvegardes sont conservées avec la copie de vos tâches sur cet ordinateur. Il n’y en a pas pour le moment, car le trousseau n’est pas ouvert.</translation>
    </message>
    <message>
        <source>There is no backup yet. Latchkey makes one a day when something has changed, and one before each import.</source>
        <translation>Il n’y a pas encore de sauvegarde. Latchkey en crée une par jour en cas de changement, et une avant chaque importation.</translation>
    </message>
    <message>
        <source>Tasks and lists become again what they were, deleted ones come back, and what is new since then stays.</source>
        <translation>Les tâches et les listes redeviennent ce qu’elles étaient, celles qui ont été supprimées reviennent, et ce qui est nouveau depuis reste.</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
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
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Vérification du code…</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>Utiliser un code de secours</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Saisissez votre code</translation>
    </message>
    <message>
        <source>One of those that you saved when you set up the second factor. Each is good once.</source>
        <translation>L’un de ceux que vous avez conservés en configurant le second facteur. Chacun ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>Your authenticator app shows it.</source>
        <translation>Votre application d’authentification l’affiche.</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>Utiliser l’application d’authentification</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>Saisissez le code.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecurityText</name>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>Session renouvelée</translation>
    </message>
    <message>
        <source>Session not renewed yet</source>
        <translation>Session pas encore renouvelée</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session expirée</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>Le déverrouillage a été refusé</translation>
    </message>
    <message>
        <source>Another device was signed out from here</source>
        <translation>Un autre appareil a été déconnecté d’ici</translation>
    </message>
    <message>
        <source>All other devices were signed out from here</source>
        <translation>Tous les autres appareils ont été déconnectés d’ici</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>The server no longer accepts it</source>
        <translation>Le serveur ne l’accepte plus</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>something that happened</comment>
        <translation>
            <numerusform>%1 (%n fois)</numerusform>
            <numerusform>%1 (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>Adresse des &amp;tâches</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID client</translation>
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
        <translation>À déterminer</translation>
    </message>
    <message>
        <source>Where they are elsewhere than the sign-in.</source>
        <translation>Si elles se trouvent ailleurs que la connexion.</translation>
    </message>
    <message>
        <source>As which app the provider knows Latchkey. Empty: latchkey</source>
        <translation>Sous quel nom d’application le fournisseur connaît Latchkey. Vide&#xa0;: latchkey</translation>
    </message>
    <message>
        <source>Asked for beside the usual ones, separated by spaces.</source>
        <translation>Demandés en plus des habituels, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Whom the provider makes access tokens for (RFC 8707).</source>
        <translation>Pour qui le fournisseur émet les jetons d’accès (RFC 8707).</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>T&amp;ype de serveur</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Type de serveur</translation>
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
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Address of your &amp;tasks</source>
        <translation>Adresse de vos &amp;tâches</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>https is assumed. For a server on this machine: localhost:8000</source>
        <translation>https est supposé. Pour un serveur sur cette machine&#xa0;: localhost:8000</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>Enter the address of the server that you want to use.</source>
        <translation>Saisissez l’adresse du serveur que vous voulez utiliser.</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>Comment vous connectez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>There is more than one way at %1.</source>
        <translation>Il y a plusieurs possibilités sur %1.</translation>
    </message>
    <message>
        <source>Where are your tasks?</source>
        <translation>Où sont vos tâches&#xa0;?</translation>
    </message>
    <message>
        <source>%1 signs you in, but does not say where your tasks are.</source>
        <translation>%1 vous connecte, mais n’indique pas où sont vos tâches.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionDialog</name>
    <message>
        <source>&amp;Renew now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Appareils…</translation>
    </message>
    <message>
        <source>Nothing has happened yet that is worth telling.</source>
        <translation>Il ne s’est encore rien passé de notable.</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se d&amp;éconnecter</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Se déconnecter &amp;partout…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Votre session</translation>
    </message>
    <message>
        <source>Recent security events</source>
        <translation>Événements de sécurité récents</translation>
    </message>
    <message>
        <source>Noted on this computer only, and deleted when you sign out.</source>
        <translation>Noté uniquement sur cet ordinateur, et supprimé à la déconnexion.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionFacts</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionIndicator</name>
    <message>
        <source>Session: %1</source>
        <translation>Session&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionPopover</name>
    <message>
        <source>&amp;Renew now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain</source>
        <translation>Déverrouiller le &amp;trousseau</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionText</name>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
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
        <translation>Recherche de votre session enregistrée</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>En attente de votre trousseau</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Renewing now</source>
        <translation>Renouvellement en cours</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>Votre session a expiré</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Déconnexion en cours</translation>
    </message>
    <message>
        <source>Not renewed yet; next try in %1</source>
        <translation>Pas encore renouvelée&#xa0;; prochain essai dans %1</translation>
    </message>
    <message>
        <source>Not renewed yet; trying again</source>
        <translation>Pas encore renouvelée&#xa0;; nouvel essai en cours</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Renews in %1</source>
        <translation>Renouvellement dans %1</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Se termine dans %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n’est conservé</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Conservée dans votre trousseau</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservée dans %1</translation>
    </message>
    <message>
        <source>In memory only, until you quit</source>
        <translation>En mémoire seulement, jusqu’à ce que vous quittiez</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Current access ends in %1</source>
        <translation>L’accès actuel prend fin dans %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingRow</name>
    <message>
        <source>Reset to the default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Reset “%1” to the default</source>
        <translation>Rétablir la valeur par défaut de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingsDialog</name>
    <message>
        <source>Some changes are not sent yet</source>
        <translation>Certaines modifications ne sont pas encore envoyées</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on this computer only. Nothing is cleared until the server has them.</source>
        <translation>
            <numerusform>%n modification n’est que sur cet ordinateur. Rien n’est effacé tant que le serveur ne l’a pas.</numerusform>
            <numerusform>%n modifications ne sont que sur cet ordinateur. Rien n’est effacé tant que le serveur ne les a pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The copy was not cleared</source>
        <translation>La copie n’a pas été effacée</translation>
    </message>
    <message>
        <source>A decision about some tasks is open</source>
        <translation>Il reste des tâches à départager</translation>
    </message>
    <message>
        <source>They were changed here and elsewhere. What was written here is on this computer only until you decide, so nothing is cleared.</source>
        <translation>Elles ont été modifiées ici et ailleurs. Ce qui a été saisi ici n’est que sur cet ordinateur jusqu’à votre choix&#xa0;; rien n’est donc effacé.</translation>
    </message>
    <message>
        <source>Clear the copy of your tasks on this computer?</source>
        <translation>Effacer la copie de vos tâches sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Your tasks are safe at %1, and are fetched from there again; until it answers none are shown. Filters and backups stay.</source>
        <translation>Vos tâches sont en sécurité sur %1 et en seront récupérées à nouveau&#xa0;; d’ici à sa réponse, aucune n’est affichée. Les filtres et les sauvegardes restent.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Everything of the account that is shown in one file, which Latchkey can restore.</source>
        <translation>Tout le contenu du compte affiché dans un seul fichier, que Latchkey peut restaurer.</translation>
    </message>
    <message>
        <source>export backup download json</source>
        <translation>exporter sauvegarde télécharger json</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Exporter mes données…</translation>
    </message>
    <message>
        <source>Copy of my tasks on this computer</source>
        <translation>Copie de mes tâches sur cet ordinateur</translation>
    </message>
    <message>
        <source>Encrypted, so that tasks are there without the server. To keep nothing here, sign out.</source>
        <translation>Chiffrée, pour que les tâches soient là même sans le serveur. Pour ne rien garder ici, déconnectez-vous.</translation>
    </message>
    <message>
        <source>cache clear delete offline</source>
        <translation>cache vider effacer supprimer hors ligne</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>&amp;Tout réinitialiser…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Aucun réglage ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Réinitialiser tous les réglages&#xa0;?</translation>
    </message>
    <message>
        <source>Everything in this dialog gets its default again. Your accounts and tasks stay as they are.</source>
        <translation>Tout dans cette fenêtre retrouve sa valeur par défaut. Vos comptes et vos tâches restent tels quels.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without use</source>
        <translation>
            <numerusform>Après %n minute d’inactivité</numerusform>
            <numerusform>Après %n minutes d’inactivité</numerusform>
        </translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mon mot de passe</translation>
    </message>
    <message>
        <source>The keychain too</source>
        <translation>Le trousseau aussi</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>À %n minute d’intervalle</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>theme scheme night bright black white</source>
        <translation>thème couleurs nuit clair sombre noir blanc</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Couleur d’accentuation</translation>
    </message>
    <message>
        <source>Marks buttons, links and what is chosen.</source>
        <translation>Marque les boutons, les liens et la sélection.</translation>
    </message>
    <message>
        <source>color colour highlight</source>
        <translation>couleur accent surbrillance</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>zoom font scale larger smaller</source>
        <translation>zoom police échelle agrandir réduire</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Compact rows show more tasks at once.</source>
        <translation>Des lignes compactes montrent plus de tâches à la fois.</translation>
    </message>
    <message>
        <source>density spacing</source>
        <translation>densité espacement</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>traduction paramètres régionaux</translation>
    </message>
    <message>
        <source>Reminders and start-up</source>
        <translation>Rappels et démarrage</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Latchkey opens when you sign in to the desktop.</source>
        <translation>Latchkey s’ouvre quand vous vous connectez au bureau.</translation>
    </message>
    <message>
        <source>autostart login boot automatically</source>
        <translation>autostart démarrage connexion automatiquement</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Rester actif quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Reminders then come without the window. The icon in the tray opens it again.</source>
        <translation>Les rappels arrivent alors sans la fenêtre. L’icône de la zone de notification la rouvre.</translation>
    </message>
    <message>
        <source>background close quit notifications</source>
        <translation>arrière-plan fermer quitter notifications</translation>
    </message>
    <message>
        <source>Add tasks from any program with a shortcut</source>
        <translation>Ajouter des tâches depuis tout programme par un raccourci</translation>
    </message>
    <message>
        <source>The desktop asks which keys it shall be.</source>
        <translation>Le bureau demande quelles touches utiliser.</translation>
    </message>
    <message>
        <source>global key hotkey quick add</source>
        <translation>global touche raccourci ajout rapide</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Lock Latchkey</source>
        <translation>Verrouiller Latchkey</translation>
    </message>
    <message>
        <source>A key, the mouse or a touch in the window begins the time anew. Sleep counts.</source>
        <translation>Une touche, la souris ou un contact dans la fenêtre relance le délai. La veille compte.</translation>
    </message>
    <message>
        <source>idle away timeout</source>
        <translation>inactif absent délai</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>Déverrouiller avec</translation>
    </message>
    <message>
        <source>With the keychain, locking Latchkey locks the keychain as well, and its own question unlocks both.</source>
        <translation>Avec le trousseau, verrouiller Latchkey verrouille aussi le trousseau, et sa propre demande déverrouille les deux.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>trousseau clés keyring</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Look for changes made elsewhere</source>
        <translation>Rechercher les modifications faites ailleurs</translation>
    </message>
    <message>
        <source>What you do here is sent at once, whatever is chosen. Latchkey always looks when it starts.</source>
        <translation>Ce que vous faites ici est envoyé aussitôt, quel que soit le choix. Latchkey recherche toujours au démarrage.</translation>
    </message>
    <message>
        <source>sync interval refresh update</source>
        <translation>synchronisation intervalle actualiser mise à jour</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy that wants a password is not supported, since Latchkey keeps none in a file. This computer itself is reached without.</source>
        <translation>Un proxy qui demande un mot de passe n’est pas pris en charge, car Latchkey n’en garde aucun dans un fichier. Cet ordinateur lui-même est joint sans proxy.</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Attendre une réponse</translation>
    </message>
    <message>
        <source>On a slow network a longer wait helps. What was not answered is tried again.</source>
        <translation>Sur un réseau lent, une attente plus longue aide. Ce qui est resté sans réponse est réessayé.</translation>
    </message>
    <message>
        <source>timeout deadline server connection</source>
        <translation>délai expiration timeout serveur connexion</translation>
    </message>
    <message>
        <source>Certificate authority of your own</source>
        <translation>Votre autorité de certification</translation>
    </message>
    <message>
        <source>A file in PEM form that is trusted beside the authorities of the system.</source>
        <translation>Un fichier au format PEM auquel il est fait confiance en plus des autorités du système.</translation>
    </message>
    <message>
        <source>tls ssl https certificates root trust</source>
        <translation>tls ssl https certificats racine confiance</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>Latchkey::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Tout réinitialiser…</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>Chercher par action ou par touche</translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation>Chercher dans les raccourcis clavier</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Nothing is called so, and no such key is in use.</source>
        <translation>Rien ne s’appelle ainsi, et aucune touche de ce genre ne sert.</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n raccourci</numerusform>
            <numerusform>%n raccourcis</numerusform>
        </translation>
    </message>
    <message>
        <source>Give “%1” its keys back?</source>
        <translation>Rendre ses touches à « %1 » ?</translation>
    </message>
    <message>
        <source>They are taken from: %1</source>
        <translation>Elles sont reprises à : %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>Réinitialiser toutes les touches ?</translation>
    </message>
    <message>
        <source>Every command has the keys again that it had in the beginning.</source>
        <translation>Chaque commande retrouve les touches qu’elle avait au début.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>Latchkey::Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nouveau filtre</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>New list &amp;inside…</source>
        <translation>Nouvelle liste à l’&amp;intérieur…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nouvelle liste…</translation>
    </message>
    <message>
        <source>New &amp;filter…</source>
        <translation>Nouveau &amp;filtre…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarModel</name>
    <message>
        <source>This filter cannot be understood</source>
        <translation>Ce filtre n’est pas compréhensible</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are overdue</source>
        <translation>
            <numerusform>%n tâche est en retard</numerusform>
            <numerusform>%n tâches sont en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>incompréhensible</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarView</name>
    <message>
        <source>Views and lists</source>
        <translation>Vues et listes</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Se connecter avec le na&amp;vigateur</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Se connecter avec un &amp;code</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Utiliser un autre serveur</translation>
    </message>
    <message>
        <source>You sign in on a page of %1. Latchkey never sees your password.</source>
        <translation>Vous vous connectez sur une page de %1. Latchkey ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Créez votre compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Création de votre compte…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>I have an account: sign in</source>
        <translation>J’ai un compte&#xa0;: me connecter</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>Première visite&#xa0;? Créer un compte</translation>
    </message>
    <message>
        <source>Keep tasks somewhere else</source>
        <translation>Conserver les tâches ailleurs</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain still holds the old sign-in</source>
        <translation>Vous êtes déconnecté, mais le trousseau contient encore l’ancienne session</translation>
    </message>
    <message>
        <source>It is never used again and is deleted when the keychain allows it.</source>
        <translation>Elle ne sera plus utilisée et sera supprimée dès que le trousseau le permettra.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignOutFlow</name>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#xa0;?</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost. A backup keeps them.</source>
        <translation>Vos filtres ne sont que sur cet ordinateur et seraient perdus. Une sauvegarde les conserve.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Se déconnecter partout&#xa0;?</translation>
    </message>
    <message>
        <source>Every device, this one too, has to sign in again.</source>
        <translation>Il faudra se reconnecter sur chaque appareil, celui-ci compris.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Certaines modifications ne sont pas encore envoyées et seraient perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost.</source>
        <translation>Vos filtres ne sont que sur cet ordinateur et seraient perdus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Statistics</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, from one to the other.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>12 dernières semaines</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message numerus="yes">
        <source>%n other lists</source>
        <translation>
            <numerusform>%n autre liste</numerusform>
            <numerusform>%n autres listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tags</source>
        <translation>
            <numerusform>%n autre étiquette</numerusform>
            <numerusform>%n autres étiquettes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsDialog</name>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>Enregistrer comme &amp;image…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>L’image est enregistrée</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsView</name>
    <message>
        <source>Nothing that was completed has a tag.</source>
        <translation>Rien de ce qui a été terminé n’a d’étiquette.</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Par liste</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Completed by list</source>
        <translation>Terminées par liste</translation>
    </message>
    <message>
        <source>Completed by tag</source>
        <translation>Terminées par étiquette</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>Série en cours</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Plus longue série</translation>
    </message>
    <message>
        <source>Completed late</source>
        <translation>Terminées en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n completed tasks are not counted: it is not known when they were completed.</source>
        <translation>
            <numerusform>%n tâche terminée n’est pas comptée : on ne sait pas quand elle a été terminée.</numerusform>
            <numerusform>%n tâches terminées ne sont pas comptées : on ne sait pas quand elles ont été terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed per week</source>
        <translation>Terminées par semaine</translation>
    </message>
    <message>
        <source>Completed per day</source>
        <translation>Terminées par jour</translation>
    </message>
    <message>
        <source>Your tasks are not here yet</source>
        <translation>Vos tâches ne sont pas encore là</translation>
    </message>
    <message>
        <source>As soon as they are, you see here what was completed when.</source>
        <translation>Dès qu’elles seront là, vous verrez ici ce qui a été terminé et quand.</translation>
    </message>
    <message>
        <source>Nothing was completed in this time</source>
        <translation>Rien n’a été terminé pendant cette période</translation>
    </message>
    <message>
        <source>Choose a longer time to see what was completed before.</source>
        <translation>Choisissez une période plus longue pour voir ce qui a été terminé auparavant.</translation>
    </message>
    <message>
        <source>Complete a task, and it is counted here.</source>
        <translation>Terminez une tâche, et elle sera comptée ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks completed</source>
        <translation>
            <numerusform>%n tâche terminée</numerusform>
            <numerusform>%n tâches terminées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StepRow</name>
    <message>
        <source>Drag to move it</source>
        <translation>Faire glisser pour déplacer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Supprimer cette étape</translation>
    </message>
    <message>
        <source>Delete the step %1</source>
        <translation>Supprimer l’étape %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::StepsEdit</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Étape modifiée</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Étape ajoutée</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Étape déplacée</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
    </message>
    <message>
        <source>Weak: longer is better</source>
        <translation>Faible&#xa0;: plus long, c’est mieux</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncIndicator</name>
    <message>
        <source>Sync: %1</source>
        <translation>Synchronisation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncPopover</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>How much has been fetched</source>
        <translation>Part déjà récupérée</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncText</name>
    <message>
        <source>A change waits</source>
        <translation>Une modification en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n modifications en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>your session ended</source>
        <translation>votre session a expiré</translation>
    </message>
    <message>
        <source>your keychain is locked</source>
        <translation>votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>the server asks for a pause</source>
        <translation>le serveur demande une pause</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>le serveur a un problème</translation>
    </message>
    <message>
        <source>Fetching: %1 %</source>
        <translation>Récupération&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Fetching your tasks from %1</source>
        <translation>Récupération de vos tâches depuis %1</translation>
    </message>
    <message>
        <source>You can work meanwhile. What you change is kept.</source>
        <translation>Vous pouvez travailler entre-temps. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sending your changes to %1</source>
        <translation>Envoi de vos modifications vers %1</translation>
    </message>
    <message>
        <source>They are safe on this computer already.</source>
        <translation>Elles sont déjà en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Looking for changes at %1</source>
        <translation>Recherche de modifications sur %1</translation>
    </message>
    <message>
        <source>What is new elsewhere is not known</source>
        <translation>On ne sait pas ce qu’il y a de nouveau ailleurs</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything you entered is saved.</source>
        <translation>Tout ce que vous avez saisi est enregistré.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and is sent as soon as that is possible.</source>
        <translation>Elle est en sécurité sur cet ordinateur et sera envoyée dès que possible.</translation>
    </message>
    <message>
        <source>They are safe on this computer, and are sent as soon as that is possible.</source>
        <translation>Elles sont en sécurité sur cet ordinateur et seront envoyées dès que possible.</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <translation>Tout est enregistré sur %1</translation>
    </message>
    <message>
        <source>There was no contact yet</source>
        <translation>Aucun contact pour le moment</translation>
    </message>
    <message>
        <source>Last success: today, %1</source>
        <translation>Dernier succès&#xa0;: aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Dernier succès&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskActions</name>
    <message>
        <source>Tasks can be moved where a list is in its own order.</source>
        <translation>Les tâches peuvent être déplacées quand la liste suit «&#xa0;Mon ordre&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n links copied</source>
        <translation>
            <numerusform>%n lien copié</numerusform>
            <numerusform>%n liens copiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskDetail</name>
    <message>
        <source>Choose a task to see all of it</source>
        <translation>Choisissez une tâche pour tout en voir</translation>
    </message>
    <message>
        <source>Enter edits its title, Space marks it done</source>
        <translation>Entrée modifie son titre, Espace la marque comme terminée</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskEdits</name>
    <message>
        <source>Done: %1</source>
        <translation>Terminée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks done</source>
        <translation>
            <numerusform>%n tâches terminées</numerusform>
            <numerusform>%n tâches terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Rouverte&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks open again</source>
        <translation>
            <numerusform>%n tâches rouvertes</numerusform>
            <numerusform>%n tâches rouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>Dans la corbeille&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in the trash</source>
        <translation>
            <numerusform>%n tâches dans la corbeille</numerusform>
            <numerusform>%n tâches dans la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks deleted</source>
        <translation>
            <numerusform>%n tâches supprimées</numerusform>
            <numerusform>%n tâches supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks restored</source>
        <translation>
            <numerusform>%n tâches restaurées</numerusform>
            <numerusform>%n tâches restaurées</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority changed: %1</source>
        <translation>Priorité modifiée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n tasks changed</source>
        <translation>
            <numerusform>Priorité de %n tâches modifiée</numerusform>
            <numerusform>Priorité de %n tâches modifiée</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescheduled: %1</source>
        <translation>Date modifiée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks rescheduled</source>
        <translation>
            <numerusform>Date de %n tâches modifiée</numerusform>
            <numerusform>Date de %n tâches modifiée</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Déplacée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks moved</source>
        <translation>
            <numerusform>%n tâches déplacées</numerusform>
            <numerusform>%n tâches déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: %1</source>
        <translation>Étiquettes modifiées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tasks changed</source>
        <translation>
            <numerusform>Étiquettes de %n tâches modifiées</numerusform>
            <numerusform>Étiquettes de %n tâches modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, vers %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskFacts</name>
    <message>
        <source>Created %1</source>
        <translation>Créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A change waits to be sent to the server</source>
        <translation>Une modification doit encore être envoyée au serveur</translation>
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
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Titre modifié</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notes modifiées</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminée</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskListView</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskMenus</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>T&amp;omorrow</source>
        <translation>&amp;Demain</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>&amp;Lundi prochain</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>Dans une &amp;semaine</translation>
    </message>
    <message>
        <source>&amp;No date</source>
        <translation>Sans da&amp;te</translation>
    </message>
    <message>
        <source>&amp;Choose a date…</source>
        <translation>&amp;Choisir une date…</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>Boîte de &amp;réception</translation>
    </message>
    <message>
        <source>No tag is in use yet</source>
        <translation>Aucune étiquette utilisée pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Delete &amp;for good	Del</source>
        <translation>Supprimer &amp;définitivement	Suppr</translation>
    </message>
    <message>
        <source>&amp;Open again	Space</source>
        <translation>R&amp;ouvrir	Espace</translation>
    </message>
    <message>
        <source>&amp;Done	Space</source>
        <translation>&amp;Terminer	Espace</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Déplacer &amp;vers</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>&amp;Monter	Alt+Haut</translation>
    </message>
    <message>
        <source>Move do&amp;wn	Alt+Down</source>
        <translation>D&amp;escendre	Alt+Bas</translation>
    </message>
    <message>
        <source>Make a &amp;step of the one above	Alt+Right</source>
        <translation>En &amp;faire une étape de la précédente	Alt+Droite</translation>
    </message>
    <message>
        <source>De&amp;lete	Del</source>
        <translation>&amp;Supprimer	Suppr</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>Copier le l&amp;ien</translation>
    </message>
    <message>
        <source>&amp;Copy the links</source>
        <translation>Copier les l&amp;iens</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskProblem</name>
    <message>
        <source>A task needs a title.</source>
        <translation>Une tâche a besoin d’un titre.</translation>
    </message>
    <message>
        <source>A title can have %1 characters; this one has %2.</source>
        <translation>Un titre peut compter %1 caractères&#xa0;; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>Notes can have %1 characters; these have %2.</source>
        <translation>Les notes peuvent compter %1 caractères&#xa0;; celles-ci en ont %2.</translation>
    </message>
    <message>
        <source>This has characters that cannot be stored. Type it anew.</source>
        <translation>Ceci contient des caractères qui ne peuvent pas être conservés. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 characters, and a task can have %2 of them.</source>
        <translation>Une étiquette est un seul mot d’au plus %1 caractères, et une tâche peut en avoir %2.</translation>
    </message>
    <message>
        <source>A task can have %1 reminders.</source>
        <translation>Une tâche peut avoir %1 rappels.</translation>
    </message>
    <message>
        <source>That list is no longer there.</source>
        <translation>Cette liste n’existe plus.</translation>
    </message>
    <message>
        <source>This cannot be stored here. Nothing was changed.</source>
        <translation>Cela ne peut pas être conservé ici. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskProperties</name>
    <message>
        <source>Date changed</source>
        <translation>Date modifiée</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Priorité modifiée</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <source>Reminders changed</source>
        <translation>Rappels modifiés</translation>
    </message>
    <message>
        <source>Repetition changed</source>
        <translation>Répétition modifiée</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskText</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Aucune priorité</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorité %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday or word for a day, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>en retard : %1</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>échéance : %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskViewModel</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, hidden</source>
        <translation>
            <numerusform>%n étape, masquée</numerusform>
            <numerusform>%n étapes, masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>modifiée aussi ailleurs</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se répète</translation>
    </message>
    <message>
        <source>with a reminder</source>
        <translation>avec un rappel</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>étiquettes : %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TasksPage</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenText</name>
    <message>
        <source>New list: %1</source>
        <translation>Nouvelle liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorité %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TrayIcon</name>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation>&amp;Ouvrir Latchkey</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>&amp;Ajouter une tâche…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey: %n due</source>
        <translation>
            <numerusform>Latchkey&#xa0;: %n tâche à échéance</numerusform>
            <numerusform>Latchkey&#xa0;: %n tâches à échéance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Latchkey::Validation</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It should be like ana@example.org.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail. Elle devrait ressembler à ana@example.org.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Utilisez au plus %1 caractères.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ViewBar</name>
    <message>
        <source>Show what is &amp;done</source>
        <translation>&amp;Afficher les tâches terminées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Save as filter…</source>
        <translation>Enregistrer comme filtre…</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>&amp;My own order</source>
        <translation>Mon &amp;ordre</translation>
    </message>
    <message>
        <source>By d&amp;ate</source>
        <translation>Par &amp;date</translation>
    </message>
    <message>
        <source>By &amp;priority</source>
        <translation>Par &amp;priorité</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>Par &amp;titre</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Plus ré&amp;centes d’abord</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WaitingPage</name>
    <message>
        <source>Looking for your saved sign-in…</source>
        <translation>Recherche de votre session enregistrée…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WayButtons</name>
    <message>
        <source>Opening the browser…</source>
        <translation>Ouverture du navigateur…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Demande d’un code…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WelcomePage</name>
    <message>
        <source>On &amp;this computer</source>
        <translation>Sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>No server needed. Your tasks stay here; you choose an e-mail and a password.</source>
        <translation>Aucun serveur nécessaire. Vos tâches restent ici&#xa0;; vous choisissez un e-mail et un mot de passe.</translation>
    </message>
    <message>
        <source>My &amp;server</source>
        <translation>Mon &amp;serveur</translation>
    </message>
    <message>
        <source>Sign in where your team or company keeps its tasks, or at a server of your own.</source>
        <translation>Connectez-vous là où votre équipe ou votre entreprise tient ses tâches, ou à votre propre serveur.</translation>
    </message>
    <message>
        <source>Where should your tasks live?</source>
        <translation>Où vos tâches doivent-elles se trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Bienvenue dans Latchkey</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Or go back to</source>
        <translation>Ou revenir à</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WindowActions</name>
    <message>
        <source>&amp;Add a task</source>
        <translation>&amp;Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add a task in a small &amp;window</source>
        <translation>Ajouter une tâche dans une petite f&amp;enêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rétabl&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Done, or open again</source>
        <translation>&amp;Terminer ou rouvrir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>Go t&amp;o, or do…</source>
        <translation>Aller à &amp;ou faire…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Views and &amp;lists</source>
        <translation>Vues et &amp;listes</translation>
    </message>
    <message>
        <source>New l&amp;ist…</source>
        <translation>Nouvelle li&amp;ste…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>Nouveau &amp;filtre…</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>S&amp;tatistiques…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis clavi&amp;er</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>À propos de Latch&amp;key</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>&amp;Gérer les comptes…</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>À propos de Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>A desktop task client whose session is never lost.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Une application de tâches pour le bureau dont la session n’est jamais perdue.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Report a &amp;problem</source>
        <translation>Sig&amp;naler un problème</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WishDesk</name>
    <message>
        <source>This cannot be opened. Latchkey opens files on this computer and its own links to tasks.</source>
        <translation>Impossible d’ouvrir cela. Latchkey ouvre les fichiers de cet ordinateur et ses propres liens vers des tâches.</translation>
    </message>
    <message>
        <source>No account that is signed in here has this task. It may have been deleted, or belong to somebody else.</source>
        <translation>Aucun compte connecté ici n’a cette tâche. Elle a peut-être été supprimée ou appartient à quelqu’un d’autre.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
