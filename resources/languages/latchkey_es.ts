<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Latchkey::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountColors</name>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountNotices</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You stay signed in only until you quit</source>
        <translation>La sesión seguirá abierta solo hasta que salgas</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in longer.</source>
        <translation>Desbloquéalo para mantener la sesión abierta más tiempo.</translation>
    </message>
    <message>
        <source>You are working offline</source>
        <translation>Estás trabajando sin conexión</translation>
    </message>
    <message>
        <source>The server does not answer. What you change is kept here and sent when it does.</source>
        <translation>El servidor no responde. Lo que cambies se guarda aquí y se enviará cuando responda.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent later.</source>
        <translation>Tus cambios se guardan aquí y se enviarán más tarde.</translation>
    </message>
    <message>
        <source>A task was changed here and elsewhere</source>
        <translation>Una tarea se cambió aquí y en otro sitio</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were changed here and elsewhere</source>
        <translation>
            <numerusform>%n tareas se cambiaron aquí y en otro sitio</numerusform>
            <numerusform>%n tareas se cambiaron aquí y en otro sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept until you choose.</source>
        <translation>Se conservan ambas versiones hasta que elijas.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The key of your tasks on this computer is gone</source>
        <translation>Falta la clave de tus tareas en este equipo</translation>
    </message>
    <message>
        <source>The copy of your tasks on this computer is damaged</source>
        <translation>La copia de tus tareas en este equipo está dañada</translation>
    </message>
    <message>
        <source>A newer Latchkey has kept your tasks on this computer</source>
        <translation>Una versión más reciente de Latchkey guardó tus tareas en este equipo</translation>
    </message>
    <message>
        <source>Your tasks cannot be kept on this computer</source>
        <translation>No se pueden guardar tus tareas en este equipo</translation>
    </message>
    <message>
        <source>Whether it held changes that were not sent yet is not known.</source>
        <translation>No se sabe si contenía cambios aún sin enviar.</translation>
    </message>
    <message>
        <source>All your changes had been sent.</source>
        <translation>Todos tus cambios se habían enviado.</translation>
    </message>
    <message>
        <source>It held changes that were not sent yet and cannot be read: %1.</source>
        <translation>Contenía cambios aún sin enviar que no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>What you change is lost if you quit before it is sent.</source>
        <translation>Lo que cambies se perderá si sales antes de que se envíe.</translation>
    </message>
    <message>
        <source>Everything else is fetched from the server; the old copy stays as %1.</source>
        <translation>Todo lo demás se obtiene del servidor; la copia antigua se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Looking for the sign-in</source>
        <translation>Buscando el inicio de sesión</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicia sesión de nuevo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Cerrando sesión</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountsDialog</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Drag them into the order that you like.</source>
        <translation>Arrástralas para ponerlas en el orden que prefieras.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Hay cambios aún sin enviar que se perderían: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>The account is removed, but the keychain still holds its sign-in</source>
        <translation>La cuenta se ha quitado, pero el llavero aún guarda su inicio de sesión</translation>
    </message>
    <message>
        <source>It is never used again and is deleted when the keychain allows it.</source>
        <translation>No se volverá a usar y se eliminará cuando el llavero lo permita.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AddLine</name>
    <message>
        <source>Opening your tasks… This is added in a moment.</source>
        <translation>Abriendo tus tareas… Esto se añadirá enseguida.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Keep “%1” in the title instead</source>
        <translation>Dejar «%1» en el título</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Tarea añadida</translation>
    </message>
    <message>
        <source>Tasks added: %1</source>
        <translation>Tareas añadidas: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::AddressProblem</name>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Escribe la dirección del servidor.</translation>
    </message>
    <message>
        <source>This is not an address of a server. It should be like tasks.example.org.</source>
        <translation>Esto no es la dirección de un servidor. Debe ser como tasks.example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AuthorityFile</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a certificate authority file</source>
        <translation>Elegir un archivo de autoridad de certificación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in “%1”. Nothing was changed.</source>
        <translation>No hay ningún certificado en formato PEM en «%1». No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserStep</name>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continúa en el navegador</translation>
    </message>
    <message>
        <source>Sign in at %1 in the window that opened. Then Latchkey goes on by itself.</source>
        <translation>Inicia sesión en %1 en la ventana que se ha abierto. Después, Latchkey continuará por sí solo.</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser on this computer. Then Latchkey goes on by itself.</source>
        <translation>Copia la dirección y ábrela en un navegador de este equipo. Después, Latchkey continuará por sí solo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BulkBar</name>
    <message>
        <source>Done (Space)</source>
        <translation>Marcar como hecha (Espacio)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Date (T)</source>
        <translation>Fecha (T)</translation>
    </message>
    <message>
        <source>Priority (1 to 4)</source>
        <translation>Prioridad (1 a 4)</translation>
    </message>
    <message>
        <source>Move to (V)</source>
        <translation>Mover a (V)</translation>
    </message>
    <message>
        <source>Tags (@)</source>
        <translation>Etiquetas (@)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
</context>
<context>
    <name>Latchkey::BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>Latchkey::Chart</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ColumnsEdit</name>
    <message>
        <source>What the columns mean</source>
        <translation>Significado de las columnas</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Significado de la columna %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandPalette</name>
    <message>
        <source>Go to a list, find a task, or do something</source>
        <translation>Ir a una lista, buscar una tarea o hacer algo</translation>
    </message>
    <message>
        <source>What to go to or to do</source>
        <translation>Adónde ir o qué hacer</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama «%1».</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc cierra</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>El primer %n resultado</numerusform>
            <numerusform>Los primeros %n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Commands</name>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Add a task in a small window</source>
        <translation>Añadir una tarea en una ventana pequeña</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Marcar como hecha o reabrir</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Editar el título</translation>
    </message>
    <message>
        <source>Show all of a task</source>
        <translation>Mostrar la tarea completa</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sin prioridad</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridad %1</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>Move to a list</source>
        <translation>Mover a una lista</translation>
    </message>
    <message>
        <source>Choose tags</source>
        <translation>Elegir etiquetas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Subir o bajar</translation>
    </message>
    <message>
        <source>Make it a step, or a task again</source>
        <translation>Convertir en paso, o de nuevo en tarea</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Tarea siguiente</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Tarea anterior</translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation>Elegir también esta</translation>
    </message>
    <message>
        <source>Choose all, or only one</source>
        <translation>Elegir todas o solo una</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <source>Find a command, a place or a task</source>
        <translation>Buscar un comando, un lugar o una tarea</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Ir a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Go to what is upcoming</source>
        <translation>Ir a lo próximo</translation>
    </message>
    <message>
        <source>Go to all tasks</source>
        <translation>Ir a todas las tareas</translation>
    </message>
    <message>
        <source>Go to what is completed</source>
        <translation>Ir a lo completado</translation>
    </message>
    <message>
        <source>View or list %1</source>
        <translation>Vista o lista %1</translation>
    </message>
    <message>
        <source>Show or hide views and lists</source>
        <translation>Mostrar u ocultar vistas y listas</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>New filter; keeps what is searched for</source>
        <translation>Nuevo filtro; conserva lo que se busca</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Administrar cuentas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Lo elegido</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictDialog</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Conservar la &amp;mía</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Conservar la &amp;otra</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Conservar &amp;ambas</translation>
    </message>
    <message>
        <source>Changed here and elsewhere</source>
        <translation>Cambiada aquí y en otro sitio</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>What you entered here replaces what came from elsewhere</source>
        <translation>Lo que has escrito aquí reemplaza lo que llegó de otro sitio</translation>
    </message>
    <message>
        <source>What came from elsewhere stays</source>
        <translation>Se queda lo que llegó de otro sitio</translation>
    </message>
    <message>
        <source>Theirs stays, and yours becomes a task of its own beside it</source>
        <translation>Se queda la otra, y la tuya pasa a ser una tarea aparte junto a ella</translation>
    </message>
    <message>
        <source>You changed this task here, and it was deleted elsewhere. Nothing is lost.</source>
        <translation>Cambiaste esta tarea aquí y se eliminó en otro sitio. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>This was changed here and elsewhere at the same time. Nothing is lost.</source>
        <translation>Esto se cambió aquí y en otro sitio al mismo tiempo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Tasks to decide: %1.</source>
        <translation>Tareas por decidir: %1.</translation>
    </message>
    <message>
        <source>Let it be &amp;deleted</source>
        <translation>Dejar que se &amp;elimine</translation>
    </message>
    <message>
        <source>Mine, from here</source>
        <translation>La mía, de aquí</translation>
    </message>
    <message>
        <source>Theirs, from elsewhere</source>
        <translation>La otra, de otro sitio</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, la mía: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, la otra: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictMark</name>
    <message>
        <source>Changed here and elsewhere. Both are kept until you choose.</source>
        <translation>Cambiada aquí y en otro sitio. Se conservan ambas versiones hasta que elijas.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictText</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>Paso de</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>a task of its own</source>
        <translation>una tarea independiente</translation>
    </message>
    <message>
        <source>a step of another task</source>
        <translation>un paso de otra tarea</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>fuera de la papelera</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceRow</name>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Cerrar sesión: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceStep</name>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Sign in on any device</source>
        <translation>Inicia sesión en cualquier dispositivo</translation>
    </message>
    <message>
        <source>Open %1 in a browser, here or on another device, and enter this code:</source>
        <translation>Abre %1 en un navegador, aquí o en otro dispositivo, y escribe este código:</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Copiar código</translation>
    </message>
    <message>
        <source>&amp;Open the page here</source>
        <translation>&amp;Abrir la página aquí</translation>
    </message>
    <message>
        <source>The code is no longer good.</source>
        <translation>El código ya no es válido.</translation>
    </message>
    <message>
        <source>The code is good for a minute at most.</source>
        <translation>El código es válido durante un minuto como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n minutes.</source>
        <translation>
            <numerusform>El código es válido durante %n minuto.</numerusform>
            <numerusform>El código es válido durante %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceText</name>
    <message>
        <source>An unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>Latchkey on %1</source>
        <translation>Latchkey en %1</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Último uso desconocido</translation>
    </message>
    <message>
        <source>Used just now</source>
        <translation>Usado hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>Used %n minutes ago</source>
        <translation>
            <numerusform>Usado hace %n minuto</numerusform>
            <numerusform>Usado hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n hours ago</source>
        <translation>
            <numerusform>Usado hace %n hora</numerusform>
            <numerusform>Usado hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n days ago</source>
        <translation>
            <numerusform>Usado hace %n día</numerusform>
            <numerusform>Usado hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Usado el %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DevicesDialog</name>
    <message>
        <source>You are signed in on this device only.</source>
        <translation>Solo tienes la sesión iniciada en este dispositivo.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Sign out all &amp;others</source>
        <translation>Cerrar las &amp;demás sesiones</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Cerrar &amp;todas las sesiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tienes la sesión iniciada</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>Sesión iniciada en %n dispositivos</numerusform>
            <numerusform>Sesión iniciada en %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>¿Cerrar la sesión de este dispositivo?</translation>
    </message>
    <message>
        <source>%1 has to sign in again. What it has not sent yet stays on it.</source>
        <translation>%1 tendrá que iniciar sesión de nuevo. Lo que aún no haya enviado se queda en él.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Keep it signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>¿Cerrar la sesión de los demás dispositivos?</translation>
    </message>
    <message>
        <source>They have to sign in again. What they have not sent yet stays on them. This device stays signed in.</source>
        <translation>Tendrán que iniciar sesión de nuevo. Lo que aún no hayan enviado se queda en ellos. Este dispositivo mantiene la sesión.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>Cerrar las demás sesiones</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>Mantener las sesiones</translation>
    </message>
    <message>
        <source>Whether it was signed out is not known. Refresh the list to see.</source>
        <translation>No se sabe si se cerró la sesión. Actualiza la lista para comprobarlo.</translation>
    </message>
    <message>
        <source>Nothing was signed out.</source>
        <translation>No se ha cerrado ninguna sesión.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Latchkey::Disclosure</name>
    <message>
        <source>Shown below</source>
        <translation>Se muestra debajo</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>Latchkey::DueEdit</name>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Vencida: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DuePanel</name>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>The date in words</source>
        <translation>La fecha en palabras</translation>
    </message>
    <message>
        <source>“next friday 9am”, “27 Jan”</source>
        <translation>«próximo viernes a las 9», «27 ene»</translation>
    </message>
    <message>
        <source>That is no date yet</source>
        <translation>Eso aún no es una fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Wherever I am</source>
        <translation>Donde esté en cada momento</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
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
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>No connection could be made, so nothing was sent.</source>
        <translation>No se pudo establecer la conexión, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check your network and the server&apos;s address, then try again.</source>
        <translation>Comprueba la red y la dirección del servidor y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>The server stopped answering in the middle.</source>
        <translation>El servidor dejó de responder a la mitad.</translation>
    </message>
    <message>
        <source>Try again; nothing is done twice.</source>
        <translation>Vuelve a intentarlo; nada se hace dos veces.</translation>
    </message>
    <message>
        <source>The server takes too long</source>
        <translation>El servidor tarda demasiado</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelve a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>La respuesta llegó incompleta</translation>
    </message>
    <message>
        <source>Only a part of the server&apos;s answer arrived.</source>
        <translation>Solo llegó una parte de la respuesta del servidor.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>No se pudo verificar el certificado del servidor, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>Check the address and your computer&apos;s date. If both are right, ask whoever runs the server.</source>
        <translation>Comprueba la dirección y la fecha del equipo. Si ambas son correctas, pregunta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>This address is not encrypted</source>
        <translation>Esta dirección no está cifrada</translation>
    </message>
    <message>
        <source>Latchkey sends passwords over https only.</source>
        <translation>Latchkey solo envía contraseñas por https.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Usa una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The server points elsewhere</source>
        <translation>El servidor remite a otro sitio</translation>
    </message>
    <message>
        <source>It asked for something at another address. That was refused.</source>
        <translation>Pidió algo en otra dirección. Se ha rechazado.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Comprueba la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server has moved, or a sign-in page of your network answers</source>
        <translation>El servidor se ha trasladado, o responde una página de acceso de tu red</translation>
    </message>
    <message>
        <source>The request was sent elsewhere, which Latchkey does not follow.</source>
        <translation>La petición se redirigió a otro sitio, y Latchkey no sigue redirecciones.</translation>
    </message>
    <message>
        <source>Open a web page to see whether your network wants you to sign in, or check the server&apos;s address.</source>
        <translation>Abre una página web para ver si la red te pide iniciar sesión, o comprueba la dirección del servidor.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The server sent more than Latchkey accepts.</source>
        <translation>El servidor envió más de lo que Latchkey acepta.</translation>
    </message>
    <message>
        <source>Check that the address is the one of a task server.</source>
        <translation>Comprueba que la dirección sea la de un servidor de tareas.</translation>
    </message>
    <message>
        <source>This does not look like a task server</source>
        <translation>Esto no parece un servidor de tareas</translation>
    </message>
    <message>
        <source>Its answer is not one that Latchkey understands.</source>
        <translation>Latchkey no entiende su respuesta.</translation>
    </message>
    <message>
        <source>Check the address. Your network may also ask you to sign in to it first.</source>
        <translation>Comprueba la dirección. Puede que la red también te pida iniciar sesión antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Vuelve a intentarlo dentro de %1.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in</source>
        <translation>El servidor ya no acepta este inicio de sesión</translation>
    </message>
    <message>
        <source>Your changes are kept on this computer.</source>
        <translation>Tus cambios se conservan en este equipo.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Inicia sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The server does not allow this</source>
        <translation>El servidor no permite esto</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>Tu cuenta no tiene permiso para hacer esto aquí.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Pregunta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>It was probably deleted on another device.</source>
        <translation>Probablemente se eliminó en otro dispositivo.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualiza la lista.</translation>
    </message>
    <message>
        <source>It was changed elsewhere</source>
        <translation>Se cambió en otro sitio</translation>
    </message>
    <message>
        <source>Somebody changed it at the same time.</source>
        <translation>Alguien lo cambió al mismo tiempo.</translation>
    </message>
    <message>
        <source>Look at the newest version, then make your change again.</source>
        <translation>Mira la última versión y vuelve a hacer el cambio.</translation>
    </message>
    <message>
        <source>The server does not accept this</source>
        <translation>El servidor no acepta esto</translation>
    </message>
    <message>
        <source>Something that was entered does not fit its rules.</source>
        <translation>Algo de lo que se ha escrito no cumple sus reglas.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrígelo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>El servidor pide una pausa.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>El servidor tiene un problema</translation>
    </message>
    <message>
        <source>It could not answer just now. This is not your fault.</source>
        <translation>No pudo responder en este momento. No es culpa tuya.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>El correo o la contraseña no son correctos</translation>
    </message>
    <message>
        <source>The server does not know this combination.</source>
        <translation>El servidor no conoce esta combinación.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Comprueba ambos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already</source>
        <translation>Ya hay una cuenta con este correo</translation>
    </message>
    <message>
        <source>Sign in instead, or use another e-mail.</source>
        <translation>Inicia sesión o usa otro correo.</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Este nombre ya está en uso</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>That is another account</source>
        <translation>Esa es otra cuenta</translation>
    </message>
    <message>
        <source>The tasks here belong to somebody else. They were not touched.</source>
        <translation>Las tareas de aquí son de otra persona. No se han tocado.</translation>
    </message>
    <message>
        <source>Sign in as the same person, or sign out first.</source>
        <translation>Inicia sesión como la misma persona, o cierra antes la sesión.</translation>
    </message>
    <message>
        <source>Another Latchkey is busy with this account</source>
        <translation>Otro Latchkey está ocupado con esta cuenta</translation>
    </message>
    <message>
        <source>It holds the session for the moment.</source>
        <translation>De momento tiene la sesión en uso.</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey está bloqueado</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>Tus cambios se conservan.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>Desbloquéalo para continuar.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>La sesión está cerrada</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Inicia sesión para continuar.</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>A code is needed as well</source>
        <translation>También se necesita un código</translation>
    </message>
    <message>
        <source>This account is protected by a second factor.</source>
        <translation>Esta cuenta está protegida con un segundo factor.</translation>
    </message>
    <message>
        <source>Sign in again and enter the code of your authenticator app.</source>
        <translation>Inicia sesión de nuevo y escribe el código de tu aplicación de autenticación.</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <translation>El código no es correcto</translation>
    </message>
    <message>
        <source>It may have changed meanwhile.</source>
        <translation>Puede que haya cambiado entretanto.</translation>
    </message>
    <message>
        <source>Enter the code shown now.</source>
        <translation>Escribe el código que se muestra ahora.</translation>
    </message>
    <message>
        <source>The code came too late</source>
        <translation>El código llegó demasiado tarde</translation>
    </message>
    <message>
        <source>The server wants the password once more.</source>
        <translation>El servidor pide la contraseña otra vez.</translation>
    </message>
    <message>
        <source>Enter your password, then the code.</source>
        <translation>Escribe la contraseña y después el código.</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>Se rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>It was cancelled in the browser, or the provider does not allow it.</source>
        <translation>Se canceló en el navegador, o el proveedor no lo permite.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs the sign-in.</source>
        <translation>Vuelve a intentarlo, o pregunta a quien administra el inicio de sesión.</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nadie inició sesión</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>El navegador no volvió a tiempo.</translation>
    </message>
    <message>
        <source>Try again, and finish signing in in the browser.</source>
        <translation>Vuelve a intentarlo y termina de iniciar sesión en el navegador.</translation>
    </message>
    <message>
        <source>The sign-in could not be verified</source>
        <translation>No se pudo verificar el inicio de sesión</translation>
    </message>
    <message>
        <source>What the provider sent does not prove who you are, so it was not used.</source>
        <translation>Lo que envió el proveedor no demuestra quién eres, así que no se ha usado.</translation>
    </message>
    <message>
        <source>Check your computer&apos;s date and try again. If it stays, ask whoever runs the sign-in.</source>
        <translation>Comprueba la fecha del equipo y vuelve a intentarlo. Si persiste, pregunta a quien administra el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider does not know Latchkey</source>
        <translation>El proveedor no conoce Latchkey</translation>
    </message>
    <message>
        <source>It does not accept the client id that was given.</source>
        <translation>No acepta el id. de cliente indicado.</translation>
    </message>
    <message>
        <source>Ask whoever runs the sign-in for the client id of this app.</source>
        <translation>Pide a quien administra el inicio de sesión el id. de cliente de esta aplicación.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Signing in here needs one.</source>
        <translation>Para iniciar sesión aquí hace falta uno.</translation>
    </message>
    <message>
        <source>Copy the address into a browser, or sign in with a code on another device.</source>
        <translation>Copia la dirección en un navegador, o inicia sesión con un código en otro dispositivo.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Your sign-in is kept in it and nothing was lost.</source>
        <translation>Guarda tu inicio de sesión y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Desbloquea el llavero para continuar.</translation>
    </message>
    <message>
        <source>Your keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>See whether it asks for its password in another window. Latchkey keeps waiting.</source>
        <translation>Mira si pide su contraseña en otra ventana. Latchkey sigue esperando.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation>No hay llavero en este equipo</translation>
    </message>
    <message>
        <source>Latchkey never writes your sign-in to a file instead.</source>
        <translation>Latchkey nunca guarda tu inicio de sesión en un archivo.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Install or start a keychain service to stay signed in longer.</source>
        <translation>La sesión seguirá abierta hasta que salgas. Instala o inicia un servicio de llavero para mantenerla más tiempo.</translation>
    </message>
    <message>
        <source>The keychain refused to store your sign-in</source>
        <translation>El llavero se negó a guardar tu inicio de sesión</translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation>La sesión seguirá abierta hasta que salgas.</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain, then try again.</source>
        <translation>Permite que Latchkey use el llavero y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain did not keep your sign-in</source>
        <translation>El llavero no conservó tu inicio de sesión</translation>
    </message>
    <message>
        <source>What was read back is not what was stored. You stay signed in until you quit.</source>
        <translation>Lo que se leyó no es lo que se guardó. La sesión seguirá abierta hasta que salgas.</translation>
    </message>
    <message>
        <source>Check that the keychain works and is not full.</source>
        <translation>Comprueba que el llavero funcione y no esté lleno.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in another keychain</source>
        <translation>Tu inicio de sesión está en otro llavero</translation>
    </message>
    <message>
        <source>That one does not answer now. Nothing was lost or replaced.</source>
        <translation>Ese llavero no responde ahora. No se ha perdido ni reemplazado nada.</translation>
    </message>
    <message>
        <source>Start the keychain that you used before, then start Latchkey again.</source>
        <translation>Inicia el llavero que usabas antes y después inicia Latchkey de nuevo.</translation>
    </message>
    <message>
        <source>A newer Latchkey has kept your sign-in</source>
        <translation>Una versión más reciente de Latchkey guardó tu inicio de sesión</translation>
    </message>
    <message>
        <source>This version cannot read it. Your tasks are not affected.</source>
        <translation>Esta versión no puede leerlo. Tus tareas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Update Latchkey, or sign in again: that replaces what the newer one has kept.</source>
        <translation>Actualiza Latchkey o inicia sesión de nuevo: eso reemplaza lo que guardó la versión más reciente.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer in the keychain</source>
        <translation>Tu inicio de sesión guardado ya no está en el llavero</translation>
    </message>
    <message>
        <source>Your tasks are not affected.</source>
        <translation>Tus tareas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>No se puede leer tu inicio de sesión guardado</translation>
    </message>
    <message>
        <source>Something is not filled in correctly</source>
        <translation>Hay algo que no se ha rellenado bien</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>No se pudo leer o escribir un archivo</translation>
    </message>
    <message>
        <source>Your disk may be full or read-only.</source>
        <translation>Puede que el disco esté lleno o sea de solo lectura.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>Libera espacio o revisa los permisos de la carpeta y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is not an e-mail address the server accepts.</source>
        <translation>El servidor no acepta esta dirección de correo.</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>El servidor no acepta esta contraseña.</translation>
    </message>
    <message>
        <source>The server does not accept this.</source>
        <translation>El servidor no acepta esto.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Exchange</name>
    <message>
        <source>titles</source>
        <translation>títulos</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>lo que está hecho</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listas</translation>
    </message>
    <message>
        <source>what is a step of what</source>
        <translation>qué es paso de qué</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>el orden</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>prioridades</translation>
    </message>
    <message>
        <source>due dates</source>
        <translation>fechas de vencimiento</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>recordatorios</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>la papelera</translation>
    </message>
    <message>
        <source>Backup (JSON)</source>
        <translation>Copia de seguridad (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>todo.txt</source>
        <translation>todo.txt</translation>
    </message>
    <message>
        <source>Outline (Markdown)</source>
        <translation>Esquema (Markdown)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List around it</source>
        <translation>Lista que la contiene</translation>
    </message>
    <message>
        <source>Id of the task it is a step of</source>
        <translation>Id. de la tarea de la que es paso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Repetition counts from</source>
        <translation>La repetición cuenta desde</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Tipo de fila</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>Sangría</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Language of dates</source>
        <translation>Idioma de las fechas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Revertida</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks will be added.</source>
        <translation>
            <numerusform>Se añadirá %n tarea.</numerusform>
            <numerusform>Se añadirán %n tareas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed back.</source>
        <translation>
            <numerusform>Se revertirá %n.</numerusform>
            <numerusform>Se revertirán %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n ya está aquí.</numerusform>
            <numerusform>%n ya están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>Listas nuevas: %1.</translation>
    </message>
    <message>
        <source>New filters: %1.</source>
        <translation>Filtros nuevos: %1.</translation>
    </message>
    <message>
        <source>This server cannot keep: %1.</source>
        <translation>Este servidor no puede guardar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n that were in the trash are left out, since this server has none.</source>
        <translation>
            <numerusform>Se omite %n que estaba en la papelera, ya que este servidor no tiene.</numerusform>
            <numerusform>Se omiten %n que estaban en la papelera, ya que este servidor no tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are cut or changed to fit the limits of a task.</source>
        <translation>
            <numerusform>%n se recorta o se cambia para ajustarse a los límites de una tarea.</numerusform>
            <numerusform>%n se recortan o se cambian para ajustarse a los límites de una tarea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here corresponds to: %1.</source>
        <translation>Aquí no hay nada que corresponda a: %1.</translation>
    </message>
    <message>
        <source>The file does not have: %1.</source>
        <translation>El archivo no incluye: %1.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before restoring another one</source>
        <translation>Antes de restaurar otra</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilesMenu</name>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>Importar tareas</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>Export tasks</source>
        <translation>Exportar tareas</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>&amp;Restaurar copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Export as</source>
        <translation>&amp;Exportar como</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nuevo filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&amp; is and, | is or, ! is not; parentheses group. Choose an example to add what it asks for:</source>
        <translation>&amp; es y, | es o, ! es no; los paréntesis agrupan. Elige un ejemplo para añadir lo que busca:</translation>
    </message>
    <message>
        <source>Filters are kept on this computer only, until you sign out. A backup has them.</source>
        <translation>Los filtros se guardan solo en este equipo, hasta que cierres la sesión. Se incluyen en las copias de seguridad.</translation>
    </message>
    <message>
        <source>Finds 1 task now.</source>
        <translation>Ahora encuentra 1 tarea.</translation>
    </message>
    <message numerus="yes">
        <source>Finds %n tasks now.</source>
        <translation>
            <numerusform>Ahora encuentra %n tarea.</numerusform>
            <numerusform>Ahora encuentra %n tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>El filtro necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>Ya hay un filtro con este nombre.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterEdits</name>
    <message>
        <source>Filter saved: %1</source>
        <translation>Filtro guardado: %1</translation>
    </message>
    <message>
        <source>Filter changed: %1</source>
        <translation>Filtro cambiado: %1</translation>
    </message>
    <message>
        <source>Filter deleted: %1</source>
        <translation>Filtro eliminado: %1</translation>
    </message>
    <message>
        <source>Filter moved: %1</source>
        <translation>Filtro movido: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::FoundText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>With e-mail address and password.</source>
        <translation>Con correo y contraseña.</translation>
    </message>
    <message>
        <source>In your browser.</source>
        <translation>En el navegador.</translation>
    </message>
    <message>
        <source>It does not say where your tasks are.</source>
        <translation>No indica dónde están tus tareas.</translation>
    </message>
    <message>
        <source>Your tasks are at %1.</source>
        <translation>Tus tareas están en %1.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1. Your tasks are at %2.</source>
        <translation>%1. Tus tareas están en %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HintGuide</name>
    <message>
        <source>Write it as you would say it</source>
        <translation>Escríbelo como lo dirías</translation>
    </message>
    <message>
        <source>“Call Ana tomorrow at 9 p1” becomes a task with a date and a priority. #Home puts it into a list, @phone gives it a tag.</source>
        <translation>«Call Ana tomorrow at 9 p1» se convierte en una tarea con fecha y prioridad. #Home la pone en una lista, @phone le da una etiqueta.</translation>
    </message>
    <message>
        <source>Several tasks at once</source>
        <translation>Varias tareas a la vez</translation>
    </message>
    <message>
        <source>The buttons above the list, and the keys, work on all that are chosen. One Undo takes it back.</source>
        <translation>Los botones encima de la lista, y las teclas, actúan sobre todas las elegidas. Un solo Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks imported</source>
        <translation>
            <numerusform>%n tarea importada</numerusform>
            <numerusform>%n tareas importadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::InnerActions</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyBindings</name>
    <message>
        <source>This key has no name by which it could be kept.</source>
        <translation>Esta tecla no tiene un nombre con el que guardarla.</translation>
    </message>
    <message>
        <source>%1 always means “%2”.</source>
        <translation>%1 siempre significa «%2».</translation>
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
        <translation>Pulse las teclas</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeysDialog</name>
    <message>
        <source>It has none now.</source>
        <translation>Ahora no tiene ninguna.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>One more key for “%1”</source>
        <translation>Una tecla más para «%1»</translation>
    </message>
    <message>
        <source>One more key, or two one after the other. Letters alone work in the list of tasks.</source>
        <translation>Una tecla más, o dos seguidas. Las letras solas funcionan en la lista de tareas.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 is in use for: %2. It will no longer do that.</source>
        <translation>%1 se usa para: %2. Dejará de hacerlo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Asignarla aquí</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListColumn</name>
    <message>
        <source>Title changed: %1</source>
        <translation>Título cambiado: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Añadir lista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No other list</source>
        <translation>Ninguna otra lista</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>La lista necesita un nombre.</translation>
    </message>
    <message>
        <source>This name has characters that cannot be kept.</source>
        <translation>Este nombre tiene caracteres que no se pueden guardar.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListEdit</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListEdits</name>
    <message>
        <source>List added: %1</source>
        <translation>Lista añadida: %1</translation>
    </message>
    <message>
        <source>List changed: %1</source>
        <translation>Lista cambiada: %1</translation>
    </message>
    <message>
        <source>List deleted: %1</source>
        <translation>Lista eliminada: %1</translation>
    </message>
    <message>
        <source>List moved: %1</source>
        <translation>Lista movida: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListStatePage</name>
    <message>
        <source>The inbox is empty</source>
        <translation>La bandeja de entrada está vacía</translation>
    </message>
    <message>
        <source>Tasks that are in no list are here. Type one above and press Enter.</source>
        <translation>Aquí están las tareas que no están en ninguna lista. Escribe una arriba y pulsa Intro.</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Nada que hacer hoy</translation>
    </message>
    <message>
        <source>Have a nice day, or take something on from what is coming.</source>
        <translation>Que tengas un buen día, o adelanta algo de lo que viene.</translation>
    </message>
    <message>
        <source>Show what is coming</source>
        <translation>Mostrar lo que viene</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>No hay nada previsto</translation>
    </message>
    <message>
        <source>Tasks that have a date are here, day by day.</source>
        <translation>Aquí están las tareas con fecha, día a día.</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Aún no hay nada hecho</translation>
    </message>
    <message>
        <source>Tasks you complete are kept here.</source>
        <translation>Aquí se guardan las tareas que completas.</translation>
    </message>
    <message>
        <source>Show open tasks</source>
        <translation>Mostrar tareas pendientes</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What you delete waits here, and can be restored.</source>
        <translation>Lo que eliminas espera aquí y se puede restaurar.</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>Esta lista está vacía</translation>
    </message>
    <message>
        <source>Type a task above and press Enter, or drop some on the list.</source>
        <translation>Escribe una tarea arriba y pulsa Intro, o arrastra algunas a la lista.</translation>
    </message>
    <message>
        <source>No open task</source>
        <translation>Ninguna tarea pendiente</translation>
    </message>
    <message>
        <source>All tasks with this tag are done.</source>
        <translation>Todas las tareas con esta etiqueta están hechas.</translation>
    </message>
    <message>
        <source>No task matches this filter</source>
        <translation>Ninguna tarea cumple este filtro</translation>
    </message>
    <message>
        <source>As soon as one does, it is here.</source>
        <translation>En cuanto alguna lo cumpla, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Edit the filter…</source>
        <translation>Editar el filtro…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No task is like this at the moment.</source>
        <translation>Ninguna tarea es así en este momento.</translation>
    </message>
    <message>
        <source>Opening your tasks…</source>
        <translation>Abriendo tus tareas…</translation>
    </message>
    <message>
        <source>Fetching your tasks…</source>
        <translation>Obteniendo tus tareas…</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Aún no hay nada que hacer</translation>
    </message>
    <message>
        <source>Type your first task above and press Enter.</source>
        <translation>Escribe tu primera tarea arriba y pulsa Intro.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>There is no open task left. Enjoy the quiet.</source>
        <translation>No queda ninguna tarea pendiente. Disfruta de la calma.</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Mostrar lo hecho</translation>
    </message>
    <message>
        <source>No task here has “%1” in its title, notes or tags.</source>
        <translation>Ninguna tarea de aquí contiene «%1» en el título, las notas o las etiquetas.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>This filter cannot be understood</source>
        <translation>Este filtro no se entiende</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in to see your tasks</source>
        <translation>Inicia sesión para ver tus tareas</translation>
    </message>
    <message>
        <source>Your session ended. What you add here is kept and sent afterwards.</source>
        <translation>La sesión ha terminado. Lo que añadas aquí se guarda y se enviará después.</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>Your sign-in is kept in it. Unlock it to see your tasks.</source>
        <translation>Tu inicio de sesión se guarda en él. Desbloquéalo para ver tus tareas.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>Latchkey::LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Unlock with the &amp;browser</source>
        <translation>Desbloquear con el &amp;navegador</translation>
    </message>
    <message>
        <source>Unlock with a &amp;code</source>
        <translation>Desbloquear con un có&amp;digo</translation>
    </message>
    <message>
        <source>Unlock with the &amp;keychain</source>
        <translation>Desbloquear con el &amp;llavero</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey está bloqueado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe la contraseña.</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>Esa no es la contraseña de esta cuenta. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain stayed locked</source>
        <translation>El llavero sigue bloqueado</translation>
    </message>
    <message>
        <source>Try again, or use your password.</source>
        <translation>Vuelve a intentarlo o usa la contraseña.</translation>
    </message>
    <message>
        <source>Try again, or use your browser.</source>
        <translation>Vuelve a intentarlo o usa el navegador.</translation>
    </message>
    <message>
        <source>It is the server that knows who you are. Your changes are kept. Try again later.</source>
        <translation>Es el servidor quien sabe quién eres. Tus cambios se conservan. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Hay cambios aún sin enviar que se perderían: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainMenu</name>
    <message>
        <source>Save search as fil&amp;ter…</source>
        <translation>Guardar búsqueda como &amp;filtro…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>Nuevo &amp;filtro…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainPage</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Cerrar &amp;todas las sesiones…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the tasks</source>
        <translation>Buscar en las tareas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>Vistas y listas</translation>
    </message>
    <message>
        <source>&amp;Session details</source>
        <translation>Detalles de la &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Dispositivos…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Cambiar &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Ar&amp;chivos</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainWindow</name>
    <message>
        <source>Settings of a newer Latchkey</source>
        <translation>Ajustes de una versión más reciente de Latchkey</translation>
    </message>
    <message>
        <source>Your settings were kept by a newer Latchkey</source>
        <translation>Una versión más reciente de Latchkey guardó tus ajustes</translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and left as they are: what you change here lasts until you quit. Update Latchkey to keep your changes.</source>
        <translation>Se usan en la medida en que esta versión los entiende, y se dejan como están: lo que cambies aquí dura hasta que salgas. Actualiza Latchkey para conservar los cambios.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Enter edits them</source>
        <translation>Intro las edita</translation>
    </message>
    <message>
        <source>Add notes; Markdown works</source>
        <translation>Añade notas; puedes usar Markdown</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeKeeper</name>
    <message>
        <source>Some changes are not sent yet: %1</source>
        <translation>Hay cambios aún sin enviar: %1</translation>
    </message>
    <message>
        <source>If you sign out now, they are lost. Stay signed in until they are sent.</source>
        <translation>Si cierras la sesión ahora, se perderán. Mantén la sesión hasta que se envíen.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Cerrar sesión de todos modos</translation>
    </message>
    <message>
        <source>Whether the other devices are signed out is not known</source>
        <translation>No se sabe si se cerró la sesión en los demás dispositivos</translation>
    </message>
    <message>
        <source>The other devices are not signed out</source>
        <translation>No se cerró la sesión en los demás dispositivos</translation>
    </message>
    <message>
        <source>You are still signed in here, so that you can end the others.</source>
        <translation>Aquí sigues con la sesión iniciada, para que puedas cerrar las demás.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign out here only</source>
        <translation>Cerrar solo esta sesión</translation>
    </message>
    <message>
        <source>The server refused your change of “%1”</source>
        <translation>El servidor rechazó tu cambio de «%1»</translation>
    </message>
    <message>
        <source>The task is as the server has it; what you entered can be copied.</source>
        <translation>La tarea queda como la tiene el servidor; lo que escribiste se puede copiar.</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Copiar mi texto</translation>
    </message>
    <message>
        <source>The server refused your change of the list “%1”</source>
        <translation>El servidor rechazó tu cambio de la lista «%1»</translation>
    </message>
    <message>
        <source>The list “%1” cannot be kept</source>
        <translation>La lista «%1» no se puede guardar</translation>
    </message>
    <message>
        <source>The list is as the server has it.</source>
        <translation>La lista queda como la tiene el servidor.</translation>
    </message>
    <message>
        <source>Its tasks are in the inbox.</source>
        <translation>Sus tareas están en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherAccountsButton</name>
    <message>
        <source>S&amp;witch account</source>
        <translation>Cambiar de c&amp;uenta</translation>
    </message>
</context>
<context>
    <name>Latchkey::PaletteSource</name>
    <message>
        <source>List in %1</source>
        <translation>Lista en %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Task in %1, done</source>
        <translation>Tarea en %1, hecha</translation>
    </message>
    <message>
        <source>Task in %1</source>
        <translation>Tarea en %1</translation>
    </message>
    <message>
        <source>Add task “%1”</source>
        <translation>Añadir la tarea «%1»</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordDialog</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>&amp;Repetir contraseña nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Cambiar contraseña</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Cambiando la contraseña…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambia tu contraseña</translation>
    </message>
    <message>
        <source>All other devices are signed out and need the new password. This one stays signed in.</source>
        <translation>Se cerrará la sesión en todos los demás dispositivos, que necesitarán la contraseña nueva. Este mantiene la sesión.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Escribe la contraseña actual.</translation>
    </message>
    <message>
        <source>This is your current password. Choose another one.</source>
        <translation>Esta es tu contraseña actual. Elige otra.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Las dos contraseñas nuevas no coinciden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Tu contraseña se ha cambiado</translation>
    </message>
    <message>
        <source>The other devices could not be signed out: %1. Do that under Devices.</source>
        <translation>No se pudo cerrar la sesión en los demás dispositivos: %1. Hazlo en Dispositivos.</translation>
    </message>
    <message>
        <source>All other devices are signed out. This one stays signed in.</source>
        <translation>Se ha cerrado la sesión en todos los demás dispositivos. Este mantiene la sesión.</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>Esa no es la contraseña de esta cuenta. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Whether the password was changed is not known. Try again: if the current password is refused, the new one counts already.</source>
        <translation>No se sabe si la contraseña se cambió. Vuelve a intentarlo: si se rechaza la actual, ya vale la nueva.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>La contraseña no se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasteDialog</name>
    <message>
        <source>Add several tasks</source>
        <translation>Añadir varias tareas</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tasks?</source>
        <translation>
            <numerusform>¿Añadir %n tareas?</numerusform>
            <numerusform>¿Añadir %n tareas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has several lines. Indented lines become steps.</source>
        <translation>El texto tiene varias líneas. Las líneas con sangría se convierten en pasos.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n tasks</source>
        <translation>
            <numerusform>&amp;Añadir %n tareas</numerusform>
            <numerusform>&amp;Añadir %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>As &amp;one line</source>
        <translation>Como &amp;una línea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The tasks that will be added</source>
        <translation>Las tareas que se añadirán</translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanView</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Tasks of the file</source>
        <translation>Tareas del archivo</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PortalShortcut</name>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
</context>
<context>
    <name>Latchkey::PrintedTasks</name>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
</context>
<context>
    <name>Latchkey::PriorityEdit</name>
    <message>
        <source>Priority 1, the most urgent</source>
        <translation>Prioridad 1, la más urgente</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Prioridad 2</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>Prioridad 3</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sin prioridad</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
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
        <translation>Dirección del proxy, con su puerto</translation>
    </message>
    <message>
        <source>Enter the address with its port, as in proxy.example.org:3128. Until then, connections go the way they did.</source>
        <translation>Escribe la dirección con su puerto, como proxy.example.org:3128. Hasta entonces, la conexión sigue como antes.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QueryExamples</name>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>Due today or before</source>
        <translation>Vencen hoy o antes</translation>
    </message>
    <message>
        <source>Due today or on the six days after it</source>
        <translation>Vencen hoy o en los seis días siguientes</translation>
    </message>
    <message>
        <source>Not due at all</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>The most urgent; also p2 to p4</source>
        <translation>Las más urgentes; también p2 a p4</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>En esta lista</translation>
    </message>
    <message>
        <source>In this list or one inside it</source>
        <translation>En esta lista o en una dentro de ella</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>Con esta etiqueta</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>Sin esta etiqueta</translation>
    </message>
    <message>
        <source>What comes again and again</source>
        <translation>Las que se repiten</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>With this in title, notes or tags</source>
        <translation>Con esto en el título, las notas o las etiquetas</translation>
    </message>
    <message>
        <source>What is done, which is left out otherwise</source>
        <translation>Las hechas, que de otro modo se omiten</translation>
    </message>
    <message>
        <source>Made today; also “created before: friday”</source>
        <translation>Creadas hoy; también «created before: friday»</translation>
    </message>
</context>
<context>
    <name>Latchkey::QueryProblem</name>
    <message>
        <source>something is missing here.</source>
        <translation>aquí falta algo.</translation>
    </message>
    <message>
        <source>“%1” means nothing.</source>
        <translation>«%1» no significa nada.</translation>
    </message>
    <message>
        <source>there is no day in “%1”.</source>
        <translation>no hay ningún día en «%1».</translation>
    </message>
    <message>
        <source>this quotation mark has no second one.</source>
        <translation>falta la comilla de cierre de esta comilla.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed.</source>
        <translation>este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other.</source>
        <translation>hay demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>this parenthesis is one too many, or has no “&amp;” or “|” before it.</source>
        <translation>este paréntesis sobra, o le falta un «&amp;» o un «|» delante.</translation>
    </message>
    <message>
        <source>A filter needs a query.</source>
        <translation>El filtro necesita una consulta.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::QuickAddWindow</name>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Enter adds it, Shift+Enter adds it and goes on, Esc closes</source>
        <translation>Intro la añade, Mayús+Intro la añade y continúa, Esc cierra</translation>
    </message>
    <message>
        <source>Added. The next one?</source>
        <translation>Añadida. ¿La siguiente?</translation>
    </message>
</context>
<context>
    <name>Latchkey::QuitGuard</name>
    <message>
        <source>Your sign-in is not saved yet</source>
        <translation>Tu inicio de sesión aún no se ha guardado</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>El llavero aún no ha respondido</translation>
    </message>
    <message>
        <source>If you quit now, you have to sign in again the next time.</source>
        <translation>Si sales ahora, tendrás que iniciar sesión de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>No salir</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReauthBar</name>
    <message>
        <source>Your session ended. Your changes are kept.</source>
        <translation>La sesión ha terminado. Tus cambios se conservan.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Iniciar sesión con un código</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in again as %1 to go on.</source>
        <translation>Inicia sesión de nuevo como %1 para continuar.</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>Esa no es la contraseña de esta cuenta. Vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceEdit</name>
    <message>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Another rule…</source>
        <translation>Otra regla…</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <translation>No repetir</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrencePanel</name>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Count from when it is done</source>
        <translation>Contar desde que se complete</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>Qué día del mes</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Días, semanas, meses o años</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>as many times as</source>
        <translation>número de veces</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceText</name>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Cada %n horas</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Cada %n días</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Cada %n semanas</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Cada %n meses</numerusform>
            <numerusform>Cada %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Cada %n años</numerusform>
            <numerusform>Cada %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last %1</source>
        <translation>el último %1</translation>
    </message>
    <message>
        <source>on the first %1</source>
        <translation>el primer %1</translation>
    </message>
    <message>
        <source>on the second %1</source>
        <translation>el segundo %1</translation>
    </message>
    <message>
        <source>on the third %1</source>
        <translation>el tercer %1</translation>
    </message>
    <message>
        <source>on the fourth %1</source>
        <translation>el cuarto %1</translation>
    </message>
    <message>
        <source>on the fifth %1</source>
        <translation>el quinto %1</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>el último día</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>el día %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the month</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 of %2</source>
        <comment>days, month</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Cada día laborable</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>every so often, on which days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>Repeats by a rule of its own</source>
        <translation>Se repite según una regla propia</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, una vez</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n veces</numerusform>
            <numerusform>%1, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>%1, counted from when it is done</source>
        <translation>%1, contando desde que se complete</translation>
    </message>
</context>
<context>
    <name>Latchkey::Reminders</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>Venció: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>Was due %1 at %2</source>
        <translation>Venció: %1, %2</translation>
    </message>
    <message>
        <source>Due %1 at %2</source>
        <translation>Vence: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks to remember</source>
        <translation>
            <numerusform>%n tarea para recordar</numerusform>
            <numerusform>%n tareas para recordar</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Latchkey to see them.</source>
        <translation>Abre Latchkey para verlas.</translation>
    </message>
    <message>
        <source>There is something to remember</source>
        <translation>Hay algo que recordar</translation>
    </message>
    <message>
        <source>Unlock Latchkey to see what.</source>
        <translation>Desbloquea Latchkey para ver qué es.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RemindersEdit</name>
    <message>
        <source>When it is due</source>
        <translation>Al vencer</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Una semana antes</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>%n semanas antes</numerusform>
            <numerusform>%n semanas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Un día antes</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n días antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation>Una hora antes</translation>
    </message>
    <message numerus="yes">
        <source>%n hours before</source>
        <translation>
            <numerusform>%n horas antes</numerusform>
            <numerusform>%n horas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>A minute before</source>
        <translation>Un minuto antes</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minutos antes</numerusform>
            <numerusform>%n minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>Quitar este recordatorio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>Latchkey::RemovalQuestion</name>
    <message>
        <source>This signs you out and deletes what Latchkey keeps of this account on this computer.</source>
        <translation>Esto cierra la sesión y elimina lo que Latchkey guarda de esta cuenta en este equipo.</translation>
    </message>
    <message>
        <source>This signs you out and deletes the sign-in in %1 and what Latchkey keeps of this account on this computer.</source>
        <translation>Esto cierra la sesión y elimina el inicio de sesión guardado en %1 y lo que Latchkey guarda de esta cuenta en este equipo.</translation>
    </message>
    <message>
        <source>Your tasks stay: sign in on this computer again to see them.</source>
        <translation>Tus tareas se quedan: inicia sesión de nuevo en este equipo para verlas.</translation>
    </message>
    <message>
        <source>Your tasks stay at %1.</source>
        <translation>Tus tareas se quedan en %1.</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Hay cambios aún sin enviar que se perderían: %1</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost.</source>
        <translation>Tus filtros están solo en este equipo y se perderían.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReportDialog</name>
    <message>
        <source>&amp;Name the servers as well</source>
        <translation>&amp;Nombrar también los servidores</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>This tells whoever helps you what Latchkey runs on and how it is doing. There are no passwords, names, e-mail addresses or tasks in it. Read it, then save or copy it and add it to your report: nothing is sent by itself.</source>
        <translation>Esto dice a quien te ayude en qué se ejecuta Latchkey y cómo le va. No contiene contraseñas, nombres, direcciones de correo ni tareas. Léelo, guárdalo o cópialo y añádelo a tu informe: nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Lo que dice el informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>El informe está guardado</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReservedKeys</name>
    <message>
        <source>%1 is needed to move around in every window.</source>
        <translation>%1 hace falta para moverse en todas las ventanas.</translation>
    </message>
    <message>
        <source>%1 is needed to answer in every window.</source>
        <translation>%1 hace falta para responder en todas las ventanas.</translation>
    </message>
    <message>
        <source>%1 is needed to edit text.</source>
        <translation>%1 hace falta para editar texto.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Restaurar copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Backups are kept with the copy of your tasks on this computer. There is none now, since the keychain is not open.</source>
        <translation>Las copias de seguridad se guardan con la copia de tus tareas en este equipo. Ahora no hay ninguna, ya que el llavero no está abierto.</translation>
    </message>
    <message>
        <source>There is no backup yet. Latchkey makes one a day when something has changed, and one before each import.</source>
        <translation>Aún no hay ninguna copia de seguridad. Latchkey hace una al día cuando algo ha cambiado, y otra antes de cada importación.</translation>
    </message>
    <message>
        <source>Tasks and lists become again what they were, deleted ones come back, and what is new since then stays.</source>
        <translation>Las tareas y las listas vuelven a ser como eran, las eliminadas reaparecen y lo nuevo desde entonces se queda.</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecondFactorStep</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Comprobando el código…</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>Usar un código de respaldo</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Escribe el código</translation>
    </message>
    <message>
        <source>One of those that you saved when you set up the second factor. Each is good once.</source>
        <translation>Uno de los que guardaste al configurar el segundo factor. Cada uno vale una vez.</translation>
    </message>
    <message>
        <source>Your authenticator app shows it.</source>
        <translation>Lo muestra tu aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>Usar la aplicación de autenticación</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>Escribe el código.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecurityText</name>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>Se rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>Sesión renovada</translation>
    </message>
    <message>
        <source>Session not renewed yet</source>
        <translation>Sesión aún sin renovar</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>Se rechazó el desbloqueo</translation>
    </message>
    <message>
        <source>Another device was signed out from here</source>
        <translation>Se cerró desde aquí la sesión de otro dispositivo</translation>
    </message>
    <message>
        <source>All other devices were signed out from here</source>
        <translation>Se cerró desde aquí la sesión de todos los demás dispositivos</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>The server no longer accepts it</source>
        <translation>El servidor ya no la acepta</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>something that happened</comment>
        <translation>
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Dirección de las &amp;tareas</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Id. de cliente</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>Á&amp;mbitos</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Recurso</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Where they are elsewhere than the sign-in.</source>
        <translation>Si están en un sitio distinto al del inicio de sesión.</translation>
    </message>
    <message>
        <source>As which app the provider knows Latchkey. Empty: latchkey</source>
        <translation>La aplicación con la que el proveedor conoce a Latchkey. Vacío: latchkey</translation>
    </message>
    <message>
        <source>Asked for beside the usual ones, separated by spaces.</source>
        <translation>Se piden además de los habituales, separados por espacios.</translation>
    </message>
    <message>
        <source>Whom the provider makes access tokens for (RFC 8707).</source>
        <translation>Para quién emite el proveedor los tokens de acceso (RFC 8707).</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>Tipo de &amp;servidor</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Tipo de servidor</translation>
    </message>
</context>
<context>
    <name>Latchkey::ServerPage</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>Address of your &amp;tasks</source>
        <translation>Dirección de tus &amp;tareas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>https is assumed. For a server on this machine: localhost:8000</source>
        <translation>Se presupone https. Para un servidor en este equipo: localhost:8000</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Tu servidor</translation>
    </message>
    <message>
        <source>Enter the address of the server that you want to use.</source>
        <translation>Escribe la dirección del servidor que quieres usar.</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>¿Cómo inicias sesión?</translation>
    </message>
    <message>
        <source>There is more than one way at %1.</source>
        <translation>Hay más de una forma en %1.</translation>
    </message>
    <message>
        <source>Where are your tasks?</source>
        <translation>¿Dónde están tus tareas?</translation>
    </message>
    <message>
        <source>%1 signs you in, but does not say where your tasks are.</source>
        <translation>%1 permite iniciar sesión, pero no indica dónde están tus tareas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionDialog</name>
    <message>
        <source>&amp;Renew now</source>
        <translation>&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Dispositivos…</translation>
    </message>
    <message>
        <source>Nothing has happened yet that is worth telling.</source>
        <translation>Aún no ha ocurrido nada digno de mención.</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Cerrar &amp;todas las sesiones…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Tu sesión</translation>
    </message>
    <message>
        <source>Recent security events</source>
        <translation>Eventos de seguridad recientes</translation>
    </message>
    <message>
        <source>Noted on this computer only, and deleted when you sign out.</source>
        <translation>Se anota solo en este equipo y se borra al cerrar la sesión.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionFacts</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionIndicator</name>
    <message>
        <source>Session: %1</source>
        <translation>Sesión: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionPopover</name>
    <message>
        <source>&amp;Renew now</source>
        <translation>&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain</source>
        <translation>Desbl&amp;oquear el llavero</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionText</name>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
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
        <translation>Buscando tu inicio de sesión guardado</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Renewing now</source>
        <translation>Renovando ahora</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Cerrando sesión</translation>
    </message>
    <message>
        <source>Not renewed yet; next try in %1</source>
        <translation>Aún sin renovar; próximo intento en %1</translation>
    </message>
    <message>
        <source>Not renewed yet; trying again</source>
        <translation>Aún sin renovar; intentándolo de nuevo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Renews in %1</source>
        <translation>Se renueva en %1</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Termina en %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se guarda nada</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Guardado en tu llavero</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>In memory only, until you quit</source>
        <translation>Solo en memoria, hasta que salgas</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Current access ends in %1</source>
        <translation>El acceso actual termina en %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingRow</name>
    <message>
        <source>Reset to the default</source>
        <translation>Restablecer el valor predeterminado</translation>
    </message>
    <message>
        <source>Reset “%1” to the default</source>
        <translation>Restablecer el valor predeterminado de «%1»</translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingsDialog</name>
    <message>
        <source>Some changes are not sent yet</source>
        <translation>Hay cambios aún sin enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on this computer only. Nothing is cleared until the server has them.</source>
        <translation>
            <numerusform>%n cambio está solo en este equipo. No se borra nada hasta que lo tenga el servidor.</numerusform>
            <numerusform>%n cambios están solo en este equipo. No se borra nada hasta que los tenga el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The copy was not cleared</source>
        <translation>La copia no se ha borrado</translation>
    </message>
    <message>
        <source>A decision about some tasks is open</source>
        <translation>Hay una decisión pendiente sobre algunas tareas</translation>
    </message>
    <message>
        <source>They were changed here and elsewhere. What was written here is on this computer only until you decide, so nothing is cleared.</source>
        <translation>Se cambiaron aquí y en otro sitio. Lo que se escribió aquí está solo en este equipo hasta que decidas, así que no se borra nada.</translation>
    </message>
    <message>
        <source>Clear the copy of your tasks on this computer?</source>
        <translation>¿Borrar la copia de tus tareas en este equipo?</translation>
    </message>
    <message>
        <source>Your tasks are safe at %1, and are fetched from there again; until it answers none are shown. Filters and backups stay.</source>
        <translation>Tus tareas están a salvo en %1 y se obtendrán de nuevo de allí; hasta que responda no se muestra ninguna. Los filtros y las copias de seguridad se conservan.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>Everything of the account that is shown in one file, which Latchkey can restore.</source>
        <translation>Todo lo de la cuenta que se muestra, en un solo archivo que Latchkey puede restaurar.</translation>
    </message>
    <message>
        <source>export backup download json</source>
        <translation>exportar copia seguridad respaldo descargar json</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Exportar mis datos…</translation>
    </message>
    <message>
        <source>Copy of my tasks on this computer</source>
        <translation>Copia de mis tareas en este equipo</translation>
    </message>
    <message>
        <source>Encrypted, so that tasks are there without the server. To keep nothing here, sign out.</source>
        <translation>Cifrada, para que las tareas estén disponibles sin el servidor. Para no guardar nada aquí, cierra la sesión.</translation>
    </message>
    <message>
        <source>cache clear delete offline</source>
        <translation>caché borrar vaciar eliminar sin conexión</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>&amp;Restablecer todo…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Ningún ajuste coincide con «%1».</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>¿Restablecer todos los ajustes?</translation>
    </message>
    <message>
        <source>Everything in this dialog gets its default again. Your accounts and tasks stay as they are.</source>
        <translation>Todo lo de este diálogo vuelve a su valor predeterminado. Tus cuentas y tareas se quedan como están.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste alto, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste alto, oscuro</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Solo cuando yo lo diga</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without use</source>
        <translation>
            <numerusform>Tras %n minuto sin uso</numerusform>
            <numerusform>Tras %n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mi contraseña</translation>
    </message>
    <message>
        <source>The keychain too</source>
        <translation>También el llavero</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Cada %n minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>theme scheme night bright black white</source>
        <translation>tema esquema noche claro negro blanco</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Marks buttons, links and what is chosen.</source>
        <translation>Marca botones, enlaces y lo seleccionado.</translation>
    </message>
    <message>
        <source>color colour highlight</source>
        <translation>color resaltado acento</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>zoom font scale larger smaller</source>
        <translation>zoom fuente letra escala grande pequeño</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura de fila</translation>
    </message>
    <message>
        <source>Compact rows show more tasks at once.</source>
        <translation>Las filas compactas muestran más tareas a la vez.</translation>
    </message>
    <message>
        <source>density spacing</source>
        <translation>densidad espaciado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>traducción idioma regional</translation>
    </message>
    <message>
        <source>Reminders and start-up</source>
        <translation>Recordatorios e inicio</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <source>Latchkey opens when you sign in to the desktop.</source>
        <translation>Latchkey se abre cuando inicias sesión en el escritorio.</translation>
    </message>
    <message>
        <source>autostart login boot automatically</source>
        <translation>autoinicio inicio sesión arranque automáticamente</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>Reminders then come without the window. The icon in the tray opens it again.</source>
        <translation>Así los recordatorios llegan sin la ventana. El icono de la bandeja la abre de nuevo.</translation>
    </message>
    <message>
        <source>background close quit notifications</source>
        <translation>segundo plano cerrar salir notificaciones</translation>
    </message>
    <message>
        <source>Add tasks from any program with a shortcut</source>
        <translation>Añadir tareas desde cualquier programa con un atajo</translation>
    </message>
    <message>
        <source>The desktop asks which keys it shall be.</source>
        <translation>El escritorio pregunta qué teclas deben ser.</translation>
    </message>
    <message>
        <source>global key hotkey quick add</source>
        <translation>global tecla atajo añadir rápido</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Lock Latchkey</source>
        <translation>Bloquear Latchkey</translation>
    </message>
    <message>
        <source>A key, the mouse or a touch in the window begins the time anew. Sleep counts.</source>
        <translation>Una tecla, el ratón o un toque en la ventana reinicia la cuenta. La suspensión cuenta.</translation>
    </message>
    <message>
        <source>idle away timeout</source>
        <translation>inactivo ausente tiempo espera</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>Desbloquear con</translation>
    </message>
    <message>
        <source>With the keychain, locking Latchkey locks the keychain as well, and its own question unlocks both.</source>
        <translation>Con el llavero, al bloquear Latchkey se bloquea también el llavero, y su propia pregunta desbloquea ambos.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero claves</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Look for changes made elsewhere</source>
        <translation>Buscar cambios hechos en otro sitio</translation>
    </message>
    <message>
        <source>What you do here is sent at once, whatever is chosen. Latchkey always looks when it starts.</source>
        <translation>Lo que haces aquí se envía enseguida, elijas lo que elijas. Latchkey siempre busca cambios al iniciarse.</translation>
    </message>
    <message>
        <source>sync interval refresh update</source>
        <translation>sincronizar intervalo actualizar</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy that wants a password is not supported, since Latchkey keeps none in a file. This computer itself is reached without.</source>
        <translation>No se admite un proxy que pida contraseña, ya que Latchkey no guarda ninguna en un archivo. A este mismo equipo se accede sin proxy.</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Esperar una respuesta</translation>
    </message>
    <message>
        <source>On a slow network a longer wait helps. What was not answered is tried again.</source>
        <translation>En una red lenta ayuda esperar más. Lo que no obtuvo respuesta se intenta de nuevo.</translation>
    </message>
    <message>
        <source>timeout deadline server connection</source>
        <translation>tiempo espera límite servidor conexión</translation>
    </message>
    <message>
        <source>Certificate authority of your own</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>A file in PEM form that is trusted beside the authorities of the system.</source>
        <translation>Un archivo en formato PEM en el que se confía además de las autoridades del sistema.</translation>
    </message>
    <message>
        <source>tls ssl https certificates root trust</source>
        <translation>tls ssl https certificados raíz confianza</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>Latchkey::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Restablecer &amp;todo…</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>Buscar por función o por tecla</translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation>Buscar en los atajos de teclado</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fija</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Nothing is called so, and no such key is in use.</source>
        <translation>Nada se llama así y esa tecla no se usa.</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n atajo</numerusform>
            <numerusform>%n atajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Give “%1” its keys back?</source>
        <translation>¿Devolver sus teclas a «%1»?</translation>
    </message>
    <message>
        <source>They are taken from: %1</source>
        <translation>Se quitan a: %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>¿Restablecer todas las teclas?</translation>
    </message>
    <message>
        <source>Every command has the keys again that it had in the beginning.</source>
        <translation>Cada comando vuelve a tener las teclas que tenía al principio.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
</context>
<context>
    <name>Latchkey::Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nuevo filtro</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>New list &amp;inside…</source>
        <translation>Nueva lista &amp;dentro…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nueva lista…</translation>
    </message>
    <message>
        <source>New &amp;filter…</source>
        <translation>Nuevo &amp;filtro…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarModel</name>
    <message>
        <source>This filter cannot be understood</source>
        <translation>Este filtro no se entiende</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are overdue</source>
        <translation>
            <numerusform>%n tarea está vencida</numerusform>
            <numerusform>%n tareas están vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>no se entiende</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarView</name>
    <message>
        <source>Views and lists</source>
        <translation>Vistas y listas</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Iniciar sesión con el nave&amp;gador</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Iniciar sesión con un có&amp;digo</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Usar otro servidor</translation>
    </message>
    <message>
        <source>You sign in on a page of %1. Latchkey never sees your password.</source>
        <translation>Inicias sesión en una página de %1. Latchkey nunca ve tu contraseña.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Crea tu cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Creando tu cuenta…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>I have an account: sign in</source>
        <translation>Tengo una cuenta: iniciar sesión</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>¿Aún no tienes cuenta? Crea una</translation>
    </message>
    <message>
        <source>Keep tasks somewhere else</source>
        <translation>Guardar las tareas en otro sitio</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe la contraseña.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain still holds the old sign-in</source>
        <translation>La sesión está cerrada, pero el llavero aún guarda el inicio de sesión anterior</translation>
    </message>
    <message>
        <source>It is never used again and is deleted when the keychain allows it.</source>
        <translation>No se volverá a usar y se eliminará cuando el llavero lo permita.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInStep</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignOutFlow</name>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost. A backup keeps them.</source>
        <translation>Tus filtros están solo en este equipo y se perderían. Una copia de seguridad los conserva.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>¿Cerrar todas las sesiones?</translation>
    </message>
    <message>
        <source>Every device, this one too, has to sign in again.</source>
        <translation>Habrá que iniciar sesión de nuevo en todos los dispositivos, también en este.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>Hay cambios aún sin enviar que se perderían: %1</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost.</source>
        <translation>Tus filtros están solo en este equipo y se perderían.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Statistics</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, from one to the other.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n other lists</source>
        <translation>
            <numerusform>%n lista más</numerusform>
            <numerusform>%n listas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tags</source>
        <translation>
            <numerusform>%n etiqueta más</numerusform>
            <numerusform>%n etiquetas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsDialog</name>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>Guardar como &amp;imagen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>estadisticas</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>La imagen está guardada</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsView</name>
    <message>
        <source>Nothing that was completed has a tag.</source>
        <translation>Nada de lo completado tiene etiqueta.</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Por lista</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Completed by list</source>
        <translation>Completadas por lista</translation>
    </message>
    <message>
        <source>Completed by tag</source>
        <translation>Completadas por etiqueta</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>Racha actual</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Racha más larga</translation>
    </message>
    <message>
        <source>Completed late</source>
        <translation>Completadas tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n completed tasks are not counted: it is not known when they were completed.</source>
        <translation>
            <numerusform>%n tarea completada no se cuenta: no se sabe cuándo se completó.</numerusform>
            <numerusform>%n tareas completadas no se cuentan: no se sabe cuándo se completaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed per week</source>
        <translation>Completadas por semana</translation>
    </message>
    <message>
        <source>Completed per day</source>
        <translation>Completadas por día</translation>
    </message>
    <message>
        <source>Your tasks are not here yet</source>
        <translation>Tus tareas aún no están aquí</translation>
    </message>
    <message>
        <source>As soon as they are, you see here what was completed when.</source>
        <translation>En cuanto estén, verás aquí qué se completó y cuándo.</translation>
    </message>
    <message>
        <source>Nothing was completed in this time</source>
        <translation>No se completó nada en este período</translation>
    </message>
    <message>
        <source>Choose a longer time to see what was completed before.</source>
        <translation>Elige un período más largo para ver lo que se completó antes.</translation>
    </message>
    <message>
        <source>Complete a task, and it is counted here.</source>
        <translation>Completa una tarea y se contará aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks completed</source>
        <translation>
            <numerusform>%n tarea completada</numerusform>
            <numerusform>%n tareas completadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StepRow</name>
    <message>
        <source>Drag to move it</source>
        <translation>Arrastra para moverlo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Eliminar este paso</translation>
    </message>
    <message>
        <source>Delete the step %1</source>
        <translation>Eliminar el paso %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::StepsEdit</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Paso cambiado</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Paso añadido</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Paso movido</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>At least %1 characters</source>
        <translation>Al menos %1 caracteres</translation>
    </message>
    <message>
        <source>Weak: longer is better</source>
        <translation>Débil: cuanto más larga, mejor</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncIndicator</name>
    <message>
        <source>Sync: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncPopover</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>How much has been fetched</source>
        <translation>Cuánto se ha obtenido</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncText</name>
    <message>
        <source>A change waits</source>
        <translation>Un cambio en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n cambios en espera</numerusform>
            <numerusform>%n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>no hay conexión</translation>
    </message>
    <message>
        <source>your session ended</source>
        <translation>la sesión ha terminado</translation>
    </message>
    <message>
        <source>your keychain is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>the server asks for a pause</source>
        <translation>el servidor pide una pausa</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>el servidor tiene un problema</translation>
    </message>
    <message>
        <source>Fetching: %1 %</source>
        <translation>Obteniendo: %1 %</translation>
    </message>
    <message>
        <source>Fetching your tasks from %1</source>
        <translation>Obteniendo tus tareas de %1</translation>
    </message>
    <message>
        <source>You can work meanwhile. What you change is kept.</source>
        <translation>Mientras tanto puedes trabajar. Lo que cambies se guarda.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Enviando: %1</translation>
    </message>
    <message>
        <source>Sending your changes to %1</source>
        <translation>Enviando tus cambios a %1</translation>
    </message>
    <message>
        <source>They are safe on this computer already.</source>
        <translation>Ya están a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Looking for changes at %1</source>
        <translation>Buscando cambios en %1</translation>
    </message>
    <message>
        <source>What is new elsewhere is not known</source>
        <translation>No se sabe qué hay de nuevo en otros sitios</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Everything you entered is saved.</source>
        <translation>Todo lo que has escrito está guardado.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and is sent as soon as that is possible.</source>
        <translation>Está a salvo en este equipo y se enviará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>They are safe on this computer, and are sent as soon as that is possible.</source>
        <translation>Están a salvo en este equipo y se enviarán en cuanto sea posible.</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <translation>Todos los cambios guardados en %1</translation>
    </message>
    <message>
        <source>There was no contact yet</source>
        <translation>Aún no ha habido contacto</translation>
    </message>
    <message>
        <source>Last success: today, %1</source>
        <translation>Última sincronización: hoy, %1</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskActions</name>
    <message>
        <source>Tasks can be moved where a list is in its own order.</source>
        <translation>Las tareas se pueden mover cuando la lista usa tu propio orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n links copied</source>
        <translation>
            <numerusform>%n enlace copiado</numerusform>
            <numerusform>%n enlaces copiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskDelegate</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskDetail</name>
    <message>
        <source>Choose a task to see all of it</source>
        <translation>Elige una tarea para verla completa</translation>
    </message>
    <message>
        <source>Enter edits its title, Space marks it done</source>
        <translation>Intro edita el título, Espacio la marca como hecha</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskEdits</name>
    <message>
        <source>Done: %1</source>
        <translation>Hecha: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks done</source>
        <translation>
            <numerusform>%n tarea hecha</numerusform>
            <numerusform>%n tareas hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Reabierta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks open again</source>
        <translation>
            <numerusform>%n tarea reabierta</numerusform>
            <numerusform>%n tareas reabiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>En la papelera: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in the trash</source>
        <translation>
            <numerusform>%n tarea en la papelera</numerusform>
            <numerusform>%n tareas en la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks deleted</source>
        <translation>
            <numerusform>%n tarea eliminada</numerusform>
            <numerusform>%n tareas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks restored</source>
        <translation>
            <numerusform>%n tarea restaurada</numerusform>
            <numerusform>%n tareas restauradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority changed: %1</source>
        <translation>Prioridad cambiada: %1</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n tasks changed</source>
        <translation>
            <numerusform>Prioridad de %n tarea cambiada</numerusform>
            <numerusform>Prioridad de %n tareas cambiada</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescheduled: %1</source>
        <translation>Fecha cambiada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks rescheduled</source>
        <translation>
            <numerusform>Fecha de %n tarea cambiada</numerusform>
            <numerusform>Fecha de %n tareas cambiada</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Movida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks moved</source>
        <translation>
            <numerusform>%n tarea movida</numerusform>
            <numerusform>%n tareas movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: %1</source>
        <translation>Etiquetas cambiadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tasks changed</source>
        <translation>
            <numerusform>Etiquetas de %n tarea cambiadas</numerusform>
            <numerusform>Etiquetas de %n tareas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, a %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskFacts</name>
    <message>
        <source>Created %1</source>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiada el %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Hecha el %1</translation>
    </message>
    <message>
        <source>A change waits to be sent to the server</source>
        <translation>Hay un cambio pendiente de enviar al servidor</translation>
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
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Título cambiado</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notas cambiadas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskListView</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskMenus</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>T&amp;omorrow</source>
        <translation>&amp;Mañana</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>El próximo &amp;lunes</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>En una &amp;semana</translation>
    </message>
    <message>
        <source>&amp;No date</source>
        <translation>Sin &amp;fecha</translation>
    </message>
    <message>
        <source>&amp;Choose a date…</source>
        <translation>&amp;Elegir una fecha…</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Bandeja de entrada</translation>
    </message>
    <message>
        <source>No tag is in use yet</source>
        <translation>Aún no se usa ninguna etiqueta</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Delete &amp;for good	Del</source>
        <translation>Eliminar &amp;definitivamente	Supr</translation>
    </message>
    <message>
        <source>&amp;Open again	Space</source>
        <translation>&amp;Reabrir	Espacio</translation>
    </message>
    <message>
        <source>&amp;Done	Space</source>
        <translation>Marcar como &amp;hecha	Espacio</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>&amp;Subir	Alt+Arriba</translation>
    </message>
    <message>
        <source>Move do&amp;wn	Alt+Down</source>
        <translation>&amp;Bajar	Alt+Abajo</translation>
    </message>
    <message>
        <source>Make a &amp;step of the one above	Alt+Right</source>
        <translation>&amp;Convertir en paso de la anterior	Alt+Derecha</translation>
    </message>
    <message>
        <source>De&amp;lete	Del</source>
        <translation>E&amp;liminar	Supr</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>Copiar el e&amp;nlace</translation>
    </message>
    <message>
        <source>&amp;Copy the links</source>
        <translation>Copiar los e&amp;nlaces</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskProblem</name>
    <message>
        <source>A task needs a title.</source>
        <translation>La tarea necesita un título.</translation>
    </message>
    <message>
        <source>A title can have %1 characters; this one has %2.</source>
        <translation>Un título puede tener %1 caracteres; este tiene %2.</translation>
    </message>
    <message>
        <source>Notes can have %1 characters; these have %2.</source>
        <translation>Las notas pueden tener %1 caracteres; estas tienen %2.</translation>
    </message>
    <message>
        <source>This has characters that cannot be stored. Type it anew.</source>
        <translation>Esto tiene caracteres que no se pueden guardar. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 characters, and a task can have %2 of them.</source>
        <translation>Una etiqueta es una palabra de %1 caracteres como máximo, y una tarea puede tener %2 etiquetas.</translation>
    </message>
    <message>
        <source>A task can have %1 reminders.</source>
        <translation>Una tarea puede tener %1 recordatorios.</translation>
    </message>
    <message>
        <source>That list is no longer there.</source>
        <translation>Esa lista ya no existe.</translation>
    </message>
    <message>
        <source>This cannot be stored here. Nothing was changed.</source>
        <translation>Esto no se puede guardar aquí. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskProperties</name>
    <message>
        <source>Date changed</source>
        <translation>Fecha cambiada</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Prioridad cambiada</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etiquetas cambiadas</translation>
    </message>
    <message>
        <source>Reminders changed</source>
        <translation>Recordatorios cambiados</translation>
    </message>
    <message>
        <source>Repetition changed</source>
        <translation>Repetición cambiada</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskText</name>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sin prioridad</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridad %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday or word for a day, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>vencida: %1</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>vence: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskViewModel</name>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, hidden</source>
        <translation>
            <numerusform>%n paso, oculto</numerusform>
            <numerusform>%n pasos, ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>cambiada también en otro sitio</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>with a reminder</source>
        <translation>con recordatorio</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TasksPage</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenText</name>
    <message>
        <source>New list: %1</source>
        <translation>Nueva lista: %1</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridad %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TrayIcon</name>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation>&amp;Abrir Latchkey</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>Aña&amp;dir una tarea…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey: %n due</source>
        <translation>
            <numerusform>Latchkey: vence %n</numerusform>
            <numerusform>Latchkey: vencen %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Latchkey::Validation</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Escribe tu dirección de correo.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It should be like ana@example.org.</source>
        <translation>Esto no parece una dirección de correo. Debe ser como ana@example.org.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Elige una contraseña.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Usa al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Usa como máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ViewBar</name>
    <message>
        <source>Show what is &amp;done</source>
        <translation>Mostrar lo &amp;hecho</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Save as filter…</source>
        <translation>Guardar como filtro…</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>&amp;My own order</source>
        <translation>&amp;Mi propio orden</translation>
    </message>
    <message>
        <source>By d&amp;ate</source>
        <translation>Por &amp;fecha</translation>
    </message>
    <message>
        <source>By &amp;priority</source>
        <translation>Por &amp;prioridad</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>Por &amp;título</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Más &amp;recientes primero</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WaitingPage</name>
    <message>
        <source>Looking for your saved sign-in…</source>
        <translation>Buscando tu inicio de sesión guardado…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WayButtons</name>
    <message>
        <source>Opening the browser…</source>
        <translation>Abriendo el navegador…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Solicitando un código…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WelcomePage</name>
    <message>
        <source>On &amp;this computer</source>
        <translation>En este &amp;equipo</translation>
    </message>
    <message>
        <source>No server needed. Your tasks stay here; you choose an e-mail and a password.</source>
        <translation>No hace falta un servidor. Tus tareas se quedan aquí; eliges un correo y una contraseña.</translation>
    </message>
    <message>
        <source>My &amp;server</source>
        <translation>Mi &amp;servidor</translation>
    </message>
    <message>
        <source>Sign in where your team or company keeps its tasks, or at a server of your own.</source>
        <translation>Inicia sesión donde tu grupo o empresa guarda sus tareas, o en un servidor propio.</translation>
    </message>
    <message>
        <source>Where should your tasks live?</source>
        <translation>¿Dónde quieres guardar tus tareas?</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Te damos la bienvenida a Latchkey</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Or go back to</source>
        <translation>O vuelve a</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WindowActions</name>
    <message>
        <source>&amp;Add a task</source>
        <translation>&amp;Añadir una tarea</translation>
    </message>
    <message>
        <source>Add a task in a small &amp;window</source>
        <translation>Añadir una tarea en una &amp;ventana pequeña</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Done, or open again</source>
        <translation>Marcar como &amp;hecha o reabrir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Go t&amp;o, or do…</source>
        <translation>&amp;Ir a o hacer…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Views and &amp;lists</source>
        <translation>&amp;Vistas y listas</translation>
    </message>
    <message>
        <source>New l&amp;ist…</source>
        <translation>Nueva l&amp;ista…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>Nuevo &amp;filtro…</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>Es&amp;tadísticas…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de t&amp;eclado</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>Acerca de &amp;Latchkey</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>&amp;Gestionar cuentas…</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>A desktop task client whose session is never lost.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un cliente de tareas de escritorio cuya sesión nunca se pierde.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Report a &amp;problem</source>
        <translation>Informar de u&amp;n problema</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WishDesk</name>
    <message>
        <source>This cannot be opened. Latchkey opens files on this computer and its own links to tasks.</source>
        <translation>Esto no se puede abrir. Latchkey abre archivos de este equipo y sus propios enlaces a tareas.</translation>
    </message>
    <message>
        <source>No account that is signed in here has this task. It may have been deleted, or belong to somebody else.</source>
        <translation>Ninguna cuenta con sesión iniciada aquí tiene esta tarea. Puede que se haya eliminado o que sea de otra persona.</translation>
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
