<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account of {0}</source>
        <translation>Cuenta de {0}</translation>
    </message>
    <message>
        <source>Change password...</source>
        <translation>Cambiar la contraseña...</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>The second factor is on</source>
        <translation>El segundo factor está activado</translation>
    </message>
    <message>
        <source>Turn on the second factor...</source>
        <translation>Activar el segundo factor...</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add account...</source>
        <translation>Agregar cuenta...</translation>
    </message>
    <message>
        <source>Change roles...</source>
        <translation>Cambiar funciones...</translation>
    </message>
    <message>
        <source>Changing the account</source>
        <translation>Cambiando la cuenta</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Reset password...</source>
        <translation>Restablecer contraseña...</translation>
    </message>
    <message>
        <source>Reset second factor...</source>
        <translation>Restablecer segundo factor...</translation>
    </message>
    <message>
        <source>{0} can no longer sign in.</source>
        <translation>{0} ya no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>{0} can sign in again.</source>
        <translation>{0} puede iniciar sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>AccountsPlace</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts or policy</source>
        <translation>Cuentas o política</translation>
    </message>
    <message>
        <source>Pages of people and policy</source>
        <translation>Páginas de personas y política</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
</context>
<context>
    <name>Aligning</name>
    <message>
        <source>Aligned on the eyes. A takes it back.</source>
        <translation>Alineado por los ojos. A lo deshace.</translation>
    </message>
    <message>
        <source>Aligned on three points: {gaps}.</source>
        <translation>Alineado por tres puntos: {gaps}.</translation>
    </message>
    <message>
        <source>Not aligned any more: faces of one height, side by side.</source>
        <translation>Ya no está alineado: rostros de la misma altura, uno junto al otro.</translation>
    </message>
    <message>
        <source>Not aligned.</source>
        <translation>Sin alinear.</translation>
    </message>
    <message>
        <source>Point {number} of 3: click it, or move the cross by arrows and press Enter. Choose the same three spots on every picture, far apart.</source>
        <translation>Punto {number} de 3: haga clic en él, o mueva la cruz con las flechas y presione Enter. Elija los mismos tres lugares en cada imagen, bien separados.</translation>
    </message>
    <message>
        <source>{result} Space takes a point, arrows move it, Enter ends.</source>
        <translation>{result} Espacio toma un punto, las flechas lo mueven, Enter termina.</translation>
    </message>
</context>
<context>
    <name>AnalysisCard</name>
    <message>
        <source>Good enough to be compared</source>
        <translation>Suficiente para cotejarlo</translation>
    </message>
    <message>
        <source>Locked by {who}, {time}</source>
        <translation>Cerrado por {who}, {time}</translation>
    </message>
    <message>
        <source>Locked. Its words are shown once yours is locked.</source>
        <translation>Cerrado. Su texto se muestra cuando usted haya cerrado el suyo.</translation>
    </message>
    <message>
        <source>Not good enough to be compared</source>
        <translation>Insuficiente para cotejarlo</translation>
    </message>
    <message>
        <source>Written after candidates had been shown to the same person: it is kept, and does not serve.</source>
        <translation>Escrito después de que la misma persona viera candidatos: se conserva, pero no sirve.</translation>
    </message>
</context>
<context>
    <name>AnalysisForm</name>
    <message>
        <source>Good enough to be compared</source>
        <translation>Suficiente para cotejarlo</translation>
    </message>
    <message>
        <source>Lock analysis</source>
        <translation>Cerrar análisis</translation>
    </message>
    <message>
        <source>Lock the analysis of the probe</source>
        <translation>Cerrar el análisis del rostro cuestionado</translation>
    </message>
    <message>
        <source>Locking the analysis</source>
        <translation>Cerrando el análisis</translation>
    </message>
    <message>
        <source>Not good enough to be compared</source>
        <translation>Insuficiente para cotejarlo</translation>
    </message>
    <message>
        <source>Once locked, it is not changed any more.</source>
        <translation>Una vez cerrado, ya no se modifica.</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Aún falta: {things}.</translation>
    </message>
    <message>
        <source>What can be seen, from the top of the face to its bottom: hairline, forehead, brows, eyes, nose, mouth, chin, ears, lines, scars, marks. Then what cannot be seen, and why: size, angle, light, blur, something in front of it.</source>
        <translation>Lo que se ve, de la parte superior del rostro a la inferior: línea del cabello, frente, cejas, ojos, nariz, boca, mentón, orejas, líneas, cicatrices, marcas. Después, lo que no se ve y por qué: tamaño, ángulo, luz, falta de nitidez, algo delante.</translation>
    </message>
    <message>
        <source>What the probe shows</source>
        <translation>Lo que muestra el rostro cuestionado</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>un rostro</translation>
    </message>
    <message>
        <source>what the probe shows</source>
        <translation>lo que muestra el rostro cuestionado</translation>
    </message>
    <message>
        <source>whether it is good enough</source>
        <translation>si es suficiente</translation>
    </message>
</context>
<context>
    <name>AnalysisNote</name>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Analysed by {who}, not by you.</source>
        <translation>Analizado por {who}, no por usted.</translation>
    </message>
    <message>
        <source>Go to the analysis of the chosen face</source>
        <translation>Ir al análisis del rostro elegido</translation>
    </message>
    <message>
        <source>Not analysed yet. That comes before the candidates.</source>
        <translation>Aún sin analizar. El análisis va antes que los candidatos.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Reading the analysis</source>
        <translation>Leyendo el análisis</translation>
    </message>
    <message>
        <source>Write or read the analysis (Ctrl+Shift+A)</source>
        <translation>Escribir o leer el análisis (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>You analysed it after seeing candidates.</source>
        <translation>Usted lo analizó después de ver candidatos.</translation>
    </message>
    <message>
        <source>You have analysed this face.</source>
        <translation>Usted ya analizó este rostro.</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>ANALYSIS OF THE CHOSEN FACE</source>
        <translation>ANÁLISIS DEL ROSTRO ELEGIDO</translation>
    </message>
    <message>
        <source>Choose a face in the frame or in the list at the left.</source>
        <translation>Elija un rostro en el fotograma o en la lista de la izquierda.</translation>
    </message>
    <message>
        <source>Reading the analysis</source>
        <translation>Leyendo el análisis</translation>
    </message>
    <message>
        <source>Write a further analysis</source>
        <translation>Escribir otro análisis</translation>
    </message>
    <message>
        <source>Write a further analysis of this face</source>
        <translation>Escribir otro análisis de este rostro</translation>
    </message>
    <message>
        <source>Written before any candidate is shown, so that no portrait leads the eye. It is locked then, and the comparison has to live with it.</source>
        <translation>Se escribe antes de mostrar ningún candidato, para que ningún retrato guíe la vista. Luego se cierra, y el cotejo tiene que atenerse a él.</translation>
    </message>
</context>
<context>
    <name>AnchorButton</name>
    <message>
        <source>Anchor the log to a witness folder</source>
        <translation>Anclar la bitácora en una carpeta testigo</translation>
    </message>
    <message>
        <source>Anchor the log...</source>
        <translation>Anclar la bitácora...</translation>
    </message>
    <message>
        <source>Anchor to a witness folder, such as a supervisor's memory stick</source>
        <translation>Anclar en una carpeta testigo, por ejemplo la memoria USB de un supervisor</translation>
    </message>
    <message>
        <source>Anchoring the log</source>
        <translation>Anclando la bitácora</translation>
    </message>
    <message>
        <source>Checking the log, then copying a checkpoint.</source>
        <translation>Se comprueba la bitácora y después se copia un punto de control.</translation>
    </message>
    <message>
        <source>Copies a signed checkpoint to a folder outside of this workspace, such as a supervisor's memory stick. It then vouches for every entry up to now.</source>
        <translation>Copia un punto de control firmado a una carpeta fuera de este espacio de trabajo, por ejemplo la memoria USB de un supervisor. Así responde por todas las entradas hasta ahora.</translation>
    </message>
    <message>
        <source>The witness folder vouches for {0} entries of the log.</source>
        <translation>La carpeta testigo responde por {0} entradas de la bitácora.</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>A decision has ended this examination.</source>
        <translation>Una decisión puso fin a este examen.</translation>
    </message>
    <message>
        <source>A supervisor did not approve.</source>
        <translation>Un supervisor no lo aprobó.</translation>
    </message>
    <message>
        <source>A supervisor who took no part looks at everything. The approval holds for what is written down now; whatever is added later needs a new one.</source>
        <translation>Un supervisor que no participó lo revisa todo. La aprobación es válida para lo que está escrito ahora; lo que se agregue después requiere otra.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve what is written down</source>
        <translation>Aprobar lo que está escrito</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>No aprobar</translation>
    </message>
    <message>
        <source>Do not approve what is written down</source>
        <translation>No aprobar lo que está escrito</translation>
    </message>
    <message>
        <source>It was approved, and no longer holds.</source>
        <translation>Fue aprobado, pero la aprobación ya no es válida.</translation>
    </message>
    <message>
        <source>No supervisor has said anything yet.</source>
        <translation>Ningún supervisor se ha pronunciado todavía.</translation>
    </message>
    <message>
        <source>Not possible yet:</source>
        <translation>Aún no es posible:</translation>
    </message>
    <message>
        <source>Note on the approval</source>
        <translation>Nota sobre la aprobación</translation>
    </message>
    <message>
        <source>Recording the approval</source>
        <translation>Registrando la aprobación</translation>
    </message>
    <message>
        <source>Still needed: a note.</source>
        <translation>Aún falta: una nota.</translation>
    </message>
    <message>
        <source>THE SUPERVISOR'S WORD</source>
        <translation>LO QUE DICE EL SUPERVISOR</translation>
    </message>
    <message>
        <source>What you looked at, and what you think of it</source>
        <translation>Qué revisó usted y qué opina</translation>
    </message>
    <message>
        <source>You took part in this examination; another supervisor has to look at it.</source>
        <translation>Usted participó en este examen; debe revisarlo otro supervisor.</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Answered {0:%Y-%m-%d %H:%M} UTC by {1}: {2}</source>
        <translation>Respondida el {0:%Y-%m-%d %H:%M} UTC por {1}: {2}</translation>
    </message>
    <message>
        <source>Asked {0:%Y-%m-%d %H:%M} UTC by {1}: {2}</source>
        <translation>Pedida el {0:%Y-%m-%d %H:%M} UTC por {1}: {2}</translation>
    </message>
    <message>
        <source>Case {0}, gallery {1}</source>
        <translation>Caso {0}, galería {1}</translation>
    </message>
    <message>
        <source>Case {0}, gallery {1}. Asked by {2}: {3}</source>
        <translation>Caso {0}, galería {1}. Pedida por {2}: {3}</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Grant the approval</source>
        <translation>Conceder la aprobación</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>It can be asked for again; the note says why.</source>
        <translation>Puede pedirse de nuevo; la nota dice por qué.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>No hay ninguna solicitud elegida.</translation>
    </message>
    <message>
        <source>Nobody answers their own request. Another supervisor must answer it.</source>
        <translation>Nadie responde a su propia solicitud. Debe responderla otro supervisor.</translation>
    </message>
    <message>
        <source>Nobody asked for an approval yet.</source>
        <translation>Nadie ha pedido todavía una aprobación.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>REQUESTS</source>
        <translation>SOLICITUDES</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Refuse the approval</source>
        <translation>Denegar la aprobación</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Requests for an approval</source>
        <translation>Solicitudes de aprobación</translation>
    </message>
    <message>
        <source>The department's policy asks for no approval before a search.</source>
        <translation>La política del departamento no pide aprobación antes de una búsqueda.</translation>
    </message>
    <message>
        <source>The department's policy wants an approval before a case searches a gallery. Nobody answers their own request, or searches on their own approval.</source>
        <translation>La política del departamento exige una aprobación antes de buscar en una galería para un caso. Nadie responde a su propia solicitud ni busca con su propia aprobación.</translation>
    </message>
    <message>
        <source>This case may search this gallery; the note says what that rests on.</source>
        <translation>Se puede buscar en esta galería para este caso; la nota dice en qué se funda.</translation>
    </message>
    <message>
        <source>This request was answered already.</source>
        <translation>Esta solicitud ya fue respondida.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>What the answer rests on</source>
        <translation>En qué se funda la respuesta</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>If the whole picture shows no face that could be searched:</source>
        <translation>Si en toda la imagen no hay un rostro con el que se pueda buscar:</translation>
    </message>
    <message>
        <source>NOT ENOUGH INFORMATION</source>
        <translation>INFORMACIÓN INSUFICIENTE</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation>Información insuficiente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation>Leyendo los registros</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record for the whole picture: not enough information</source>
        <translation>Registrar para toda la imagen: información insuficiente</translation>
    </message>
    <message>
        <source>Record for this face: not enough information</source>
        <translation>Registrar para este rostro: información insuficiente</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Registrar resultado</translation>
    </message>
    <message>
        <source>Record: not enough information</source>
        <translation>Registrar: información insuficiente</translation>
    </message>
    <message>
        <source>Recorded by {who} on {date}: not enough information. {note}</source>
        <translation>Registrado por {who} el {date}: información insuficiente. {note}</translation>
    </message>
    <message>
        <source>Recording the outcome</source>
        <translation>Registrando el resultado</translation>
    </message>
    <message>
        <source>Records of not enough information in this case</source>
        <translation>Registros de información insuficiente en este caso</translation>
    </message>
    <message>
        <source>Save its sheet...</source>
        <translation>Guardar su hoja...</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Guardar hoja</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>Guardando.</translation>
    </message>
    <message>
        <source>The face leaves the list; the record of it and your reason stay.</source>
        <translation>El rostro sale de la lista; su registro y el motivo que usted dio quedan.</translation>
    </message>
    <message>
        <source>The outcome of looking at this picture, as good as any other. It is kept with the case together with what was measured.</source>
        <translation>El resultado de mirar esta imagen, tan válido como cualquier otro. Se conserva con el caso junto con lo que se midió.</translation>
    </message>
    <message>
        <source>What the picture does not show</source>
        <translation>Lo que la imagen no muestra</translation>
    </message>
    <message>
        <source>Withdraw mark</source>
        <translation>Retirar marca</translation>
    </message>
    <message>
        <source>Withdraw this mark</source>
        <translation>Retirar esta marca</translation>
    </message>
    <message>
        <source>Withdrawing the mark</source>
        <translation>Retirando la marca</translation>
    </message>
    <message>
        <source>Writing a document</source>
        <translation>Escribiendo un documento</translation>
    </message>
</context>
<context>
    <name>AssessmentsModel</name>
    <message>
        <source>Not enough information in {what}, recorded {time} by {who}: {note}</source>
        <translation>Información insuficiente en {what}, registrado el {time} por {who}: {note}</translation>
    </message>
    <message>
        <source>a face of {file}</source>
        <translation>un rostro de {file}</translation>
    </message>
    <message>
        <source>all of {file}</source>
        <translation>todo {file}</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files to the item</source>
        <translation>Adjuntar archivos al elemento</translation>
    </message>
    <message>
        <source>No file is attached; drop files here.</source>
        <translation>Sin adjuntos; suéltelos aquí.</translation>
    </message>
    <message>
        <source>Or drop files here</source>
        <translation>O suelte archivos aquí</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the attached files</source>
        <translation>Quitar los archivos adjuntos</translation>
    </message>
</context>
<context>
    <name>AuditClosing</name>
    <message>
        <source>A PDF of the audit, signed or not yet.</source>
        <translation>Un PDF de la auditoría, firmada o no.</translation>
    </message>
    <message>
        <source>Nothing can be added to it afterwards.</source>
        <translation>Después no se le puede agregar nada.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save audit report</source>
        <translation>Guardar informe de auditoría</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Sign the audit</source>
        <translation>Firmar la auditoría</translation>
    </message>
    <message>
        <source>Signed {0:%Y-%m-%d %H:%M} UTC by {1}.</source>
        <translation>Firmada el {0:%Y-%m-%d %H:%M} UTC por {1}.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>The audit is signed. Its report can be written now.</source>
        <translation>La auditoría está firmada. Ya puede escribirse su informe.</translation>
    </message>
    <message>
        <source>What you looked at, and what follows from it; name nobody</source>
        <translation>Qué revisó y qué se desprende de ello; no nombre a nadie</translation>
    </message>
    <message>
        <source>Without a finding yet: {0} of the searches, {1} of the questions.</source>
        <translation>Sin dictamen todavía: {0} de las búsquedas, {1} de las preguntas.</translation>
    </message>
    <message>
        <source>Write audit report</source>
        <translation>Escribir informe de auditoría</translation>
    </message>
    <message>
        <source>Writing the audit report</source>
        <translation>Escribiendo el informe de auditoría</translation>
    </message>
    <message>
        <source>Writing the report.</source>
        <translation>Escribiendo el informe.</translation>
    </message>
    <message>
        <source>You sign the draw, the questions and all findings of {0} as {1}, with the key of the log. Nothing can be added afterwards.</source>
        <translation>Usted firma el sorteo, las preguntas y todos los dictámenes de {0} como {1}, con la clave de la bitácora. Después no se puede agregar nada.</translation>
    </message>
</context>
<context>
    <name>AuditMonths</name>
    <message>
        <source>20 searches without an objection say, with 95 % confidence, that at most 14 % of the month's deserve one; 60 say 5 %. It is no proof that none does.</source>
        <translation>20 búsquedas sin objeción dicen, con una confianza del 95 %, que a lo sumo el 14 % de las del mes merecen una; 60 dicen el 5 %. No prueba que no haya ninguna.</translation>
    </message>
    <message>
        <source>After a signature nothing can be added; this draws among the rest.</source>
        <translation>Después de una firma no se puede agregar nada; esto sortea entre las restantes.</translation>
    </message>
    <message>
        <source>All of up to 20 searches are drawn; of more a tenth, at least 20 and at most 60. Without a checkpoint in time, every search is looked at.</source>
        <translation>Si son hasta 20 búsquedas, se revisan todas; si son más, una décima parte, al menos 20 y a lo sumo 60. Sin un punto de control a tiempo, se revisan todas.</translation>
    </message>
    <message>
        <source>Besides, patterns are looked for in all searches of the month. Each is a question that somebody has to answer, not an accusation.</source>
        <translation>Además se buscan patrones en todas las búsquedas del mes. Cada uno es una pregunta que alguien tiene que responder, no una acusación.</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Sortear la muestra</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Sorteando la muestra</translation>
    </message>
    <message>
        <source>Each search and question, one by one.</source>
        <translation>Cada búsqueda y cada pregunta, una por una.</translation>
    </message>
    <message>
        <source>Go to the audit</source>
        <translation>Ir a la auditoría</translation>
    </message>
    <message>
        <source>HOW THE SAMPLE IS DRAWN</source>
        <translation>CÓMO SE SORTEA LA MUESTRA</translation>
    </message>
    <message>
        <source>Its sample is drawn, and is not drawn again.</source>
        <translation>Su muestra está sorteada y no se sortea de nuevo.</translation>
    </message>
    <message>
        <source>Its sample is not drawn yet.</source>
        <translation>Su muestra aún no está sorteada.</translation>
    </message>
    <message>
        <source>MONTHS</source>
        <translation>MESES</translation>
    </message>
    <message>
        <source>Months and their audits</source>
        <translation>Los meses y sus auditorías</translation>
    </message>
    <message>
        <source>No month is chosen.</source>
        <translation>No hay ningún mes elegido.</translation>
    </message>
    <message>
        <source>No search was made in this workspace yet.</source>
        <translation>Aún no se hizo ninguna búsqueda en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nobody chooses the searches. The last signed checkpoint of the log before the month's end decides, so the draw was fixed before anybody could know it, and anybody can repeat it from an exported log.</source>
        <translation>Nadie elige las búsquedas. Decide el último punto de control firmado de la bitácora antes del fin de mes, así que el sorteo quedó fijado antes de que alguien pudiera conocerlo, y cualquiera puede repetirlo con una bitácora exportada.</translation>
    </message>
    <message>
        <source>Only after a signed audit.</source>
        <translation>Solo después de una auditoría firmada.</translation>
    </message>
    <message>
        <source>Open addendum</source>
        <translation>Abrir anexo</translation>
    </message>
    <message>
        <source>Open an addendum</source>
        <translation>Abrir un anexo</translation>
    </message>
    <message>
        <source>Opening the audit</source>
        <translation>Abriendo la auditoría</translation>
    </message>
    <message>
        <source>THE CHOSEN MONTH</source>
        <translation>EL MES ELEGIDO</translation>
    </message>
    <message>
        <source>The month is not over; from {0:%Y-%m-%d} on.</source>
        <translation>El mes no ha terminado; a partir del {0:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>The sample and the questions stay as drawn.</source>
        <translation>La muestra y las preguntas quedan como se sortearon.</translation>
    </message>
    <message>
        <source>The sample is being drawn.</source>
        <translation>Se está sorteando la muestra.</translation>
    </message>
    <message>
        <source>The signed audit of {0} stays as it is. The addendum draws among the searches that no audit of the month drew.</source>
        <translation>La auditoría firmada de {0} queda como está. El anexo sortea entre las búsquedas que ninguna auditoría del mes sorteó.</translation>
    </message>
    <message>
        <source>What came to light since</source>
        <translation>Qué salió a la luz desde entonces</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Addendum {0}</source>
        <translation>Anexo {0}</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Todos los meses</translation>
    </message>
    <message>
        <source>Audit of {0}</source>
        <translation>Auditoría de {0}</translation>
    </message>
    <message>
        <source>Drawn searches and questions</source>
        <translation>Búsquedas sorteadas y preguntas</translation>
    </message>
    <message>
        <source>First audit</source>
        <translation>Primera auditoría</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Siguiente pendiente</translation>
    </message>
    <message>
        <source>Nobody audits searches that they made themselves. Another supervisor must write this finding.</source>
        <translation>Nadie audita sus propias búsquedas. Este dictamen debe escribirlo otro supervisor.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Reading the drawn searches</source>
        <translation>Leyendo las búsquedas sorteadas</translation>
    </message>
    <message>
        <source>Reason of the addendum: {0}</source>
        <translation>Motivo del anexo: {0}</translation>
    </message>
    <message>
        <source>Searches and questions with a finding</source>
        <translation>Búsquedas y preguntas con dictamen</translation>
    </message>
    <message>
        <source>Searches drawn: {drawn} of {all}, {seed}. Questions: {flags}. Refused searches of the month: {refused}. Working hours: {hours}. Opened {at:%Y-%m-%d} by {by}.</source>
        <translation>Búsquedas sorteadas: {drawn} de {all}, {seed}. Preguntas: {flags}. Búsquedas denegadas del mes: {refused}. Horario de trabajo: {hours}. Abierta el {at:%Y-%m-%d} por {by}.</translation>
    </message>
    <message>
        <source>The audit is signed; nothing can be added to it. An addendum can.</source>
        <translation>La auditoría está firmada; no se le puede agregar nada. A un anexo, sí.</translation>
    </message>
    <message>
        <source>Which audit of the month</source>
        <translation>Qué auditoría del mes</translation>
    </message>
    <message>
        <source>Writing the finding</source>
        <translation>Escribiendo el dictamen</translation>
    </message>
    <message>
        <source>every search is in the sample, because no checkpoint was made in time</source>
        <translation>todas las búsquedas están en la muestra, porque no se hizo un punto de control a tiempo</translation>
    </message>
    <message>
        <source>seeded by the checkpoint over {0} entries</source>
        <translation>con el punto de control de {0} entradas como semilla</translation>
    </message>
    <message>
        <source>{0} of {1} have a finding</source>
        <translation>{0} de {1} tienen dictamen</translation>
    </message>
</context>
<context>
    <name>AuditedDetail</name>
    <message>
        <source>All its searches</source>
        <translation>Todas sus búsquedas</translation>
    </message>
    <message>
        <source>Among those drawn</source>
        <translation>Entre las sorteadas</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>CANDIDATES, WITH RAW SCORES</source>
        <translation>CANDIDATOS, CON PUNTUACIONES EN BRUTO</translation>
    </message>
    <message>
        <source>Candidates of the search, with raw scores</source>
        <translation>Candidatos de la búsqueda, con puntuaciones en bruto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>FINDINGS SO FAR</source>
        <translation>DICTÁMENES HASTA AHORA</translation>
    </message>
    <message>
        <source>Facts of the search</source>
        <translation>Datos de la búsqueda</translation>
    </message>
    <message>
        <source>Findings so far</source>
        <translation>Dictámenes hasta ahora</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguida de</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Control de calidad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Only some</source>
        <translation>Solo algunas personas</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Rostro cuestionado</translation>
    </message>
    <message>
        <source>QUESTIONS THAT NAME THIS SEARCH</source>
        <translation>PREGUNTAS QUE MENCIONAN ESTA BÚSQUEDA</translation>
    </message>
    <message>
        <source>Question {0}: {1}</source>
        <translation>Pregunta {0}: {1}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Refused in this case and month</source>
        <translation>Denegadas en este caso y mes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search {0}</source>
        <translation>Búsqueda {0}</translation>
    </message>
    <message>
        <source>Search {0}: case {1}</source>
        <translation>Búsqueda {0}: caso {1}</translation>
    </message>
    <message>
        <source>The face that was searched</source>
        <translation>El rostro con el que se buscó</translation>
    </message>
    <message>
        <source>The search or the question</source>
        <translation>La búsqueda o la pregunta</translation>
    </message>
    <message>
        <source>Their ids</source>
        <translation>Sus identificadores</translation>
    </message>
    <message>
        <source>as recorded, {0} px high</source>
        <translation>tal como se grabó, {0} px de alto</translation>
    </message>
    <message>
        <source>below it. {0} Reason: {1}</source>
        <translation>no lo pasa. {0} Motivo: {1}</translation>
    </message>
    <message>
        <source>no longer kept; the log tells that it was made</source>
        <translation>ya no se conserva; la bitácora dice que se hizo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not on record with the case</source>
        <translation>no consta en el caso</translation>
    </message>
    <message>
        <source>{0} compared, {1} corroborating items</source>
        <translation>{0} cotejados, {1} elementos corroborantes</translation>
    </message>
    <message>
        <source>{0}, version {1}: {2} of {3} people compared</source>
        <translation>{0}, versión {1}: {2} de {3} personas comparadas</translation>
    </message>
</context>
<context>
    <name>AveragedFrames</name>
    <message>
        <source>At least one further frame is needed.</source>
        <translation>Hace falta al menos otro fotograma.</translation>
    </message>
    <message>
        <source>Frame {0}</source>
        <translation>Fotograma {0}</translation>
    </message>
    <message>
        <source>Frames of the same track</source>
        <translation>Fotogramas de la misma trayectoria</translation>
    </message>
    <message>
        <source>Frames that are averaged with the probe's own</source>
        <translation>Fotogramas que se promedian con el del rostro cuestionado</translation>
    </message>
    <message>
        <source>Reading the track</source>
        <translation>Leyendo la trayectoria</translation>
    </message>
</context>
<context>
    <name>BlindChoices</name>
    <message>
        <source>Reading a picture</source>
        <translation>Leyendo una imagen</translation>
    </message>
</context>
<context>
    <name>BlindFilling</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>BlindPictures</name>
    <message>
        <source>Face {height} px high as edited</source>
        <translation>Rostro de {height} px de alto, editado</translation>
    </message>
    <message>
        <source>Face {height} px high as enrolled</source>
        <translation>Rostro de {height} px de alto, tal como se incorporó</translation>
    </message>
    <message>
        <source>Face {height} px high as recorded</source>
        <translation>Rostro de {height} px de alto, tal como se grabó</translation>
    </message>
    <message>
        <source>PORTRAIT {letter}</source>
        <translation>RETRATO {letter}</translation>
    </message>
    <message>
        <source>PROBE</source>
        <translation>ROSTRO CUESTIONADO</translation>
    </message>
    <message>
        <source>PROBE AS EDITED</source>
        <translation>ROSTRO CUESTIONADO EDITADO</translation>
    </message>
    <message>
        <source>Portrait {letter}</source>
        <translation>Retrato {letter}</translation>
    </message>
</context>
<context>
    <name>BlindTaskPage</name>
    <message>
        <source>A working copy of the probe was searched too: {edits}</source>
        <translation>También se buscó con una copia de trabajo del rostro cuestionado: {edits}</translation>
    </message>
    <message>
        <source>Alt and a letter choose a portrait, Alt and 1 to 5 conclude about it. Perhaps nobody here is the person in the probe.</source>
        <translation>Alt y una letra eligen un retrato; Alt y 1 a 5 dan la conclusión sobre él. Quizá ninguno de ellos sea la persona del rostro cuestionado.</translation>
    </message>
    <message>
        <source>Blind verification</source>
        <translation>Verificación a ciegas</translation>
    </message>
    <message>
        <source>Bring both faces to the same size (F)</source>
        <translation>Poner los dos rostros al mismo tamaño (F)</translation>
    </message>
    <message>
        <source>CONCLUSION ABOUT PORTRAIT {letter}</source>
        <translation>CONCLUSIÓN SOBRE EL RETRATO {letter}</translation>
    </message>
    <message>
        <source>Edited probe</source>
        <translation>Rostro cuestionado editado</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Enlazar vistas</translation>
    </message>
    <message>
        <source>Lock my conclusions</source>
        <translation>Cerrar mis conclusiones</translation>
    </message>
    <message>
        <source>Locking the conclusions</source>
        <translation>Cerrando las conclusiones</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>Note on what you saw</source>
        <translation>Nota sobre lo que vio</translation>
    </message>
    <message>
        <source>Once locked, they are not changed any more.</source>
        <translation>Una vez cerradas, ya no se modifican.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Dejar para después</translation>
    </message>
    <message>
        <source>Put this verification away unfinished (Esc)</source>
        <translation>Dejar esta verificación sin terminar (Esc)</translation>
    </message>
    <message>
        <source>Show the probe as edited, or as recorded (E)</source>
        <translation>Mostrar el rostro cuestionado editado, o tal como se grabó (E)</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Aún falta: {things}.</translation>
    </message>
    <message>
        <source>What you compared, and what you saw in which portrait</source>
        <translation>Qué cotejó y qué vio en cada retrato</translation>
    </message>
    <message>
        <source>Zoom and move both pictures together (L)</source>
        <translation>Ampliar y mover las dos imágenes a la vez (L)</translation>
    </message>
    <message>
        <source>Zoom on faces</source>
        <translation>Ampliar los rostros</translation>
    </message>
    <message>
        <source>a conclusion about {letters}</source>
        <translation>una conclusión sobre {letters}</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
</context>
<context>
    <name>CandidatesGate</name>
    <message>
        <source>A probe that does not show enough looks like many people. Comparing it all the same is how people were taken for somebody else.</source>
        <translation>Un rostro cuestionado que no muestra lo suficiente se parece a muchas personas. Cotejarlo de todos modos es como se ha tomado a unas personas por otras.</translation>
    </message>
    <message>
        <source>An analysis that you write now would not serve: another examiner's does.</source>
        <translation>Un análisis que usted escriba ahora no serviría; el de otro perito, sí.</translation>
    </message>
    <message>
        <source>Another examiner then has to analyse and compare, and you cannot verify blindly. That you saw them is written on the log.</source>
        <translation>Entonces otro perito tendrá que analizar y cotejar, y usted no podrá verificar a ciegas. Que usted los vio queda en la bitácora.</translation>
    </message>
    <message>
        <source>Before the candidates: what does the probe show?</source>
        <translation>Antes de los candidatos: ¿qué muestra el rostro cuestionado?</translation>
    </message>
    <message>
        <source>If you only investigate, you can look at them now. {cannot}</source>
        <translation>Si usted solo investiga, puede verlos ahora. {cannot}</translation>
    </message>
    <message>
        <source>PROBE</source>
        <translation>ROSTRO CUESTIONADO</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Rostro cuestionado</translation>
    </message>
    <message>
        <source>Record "not enough information"</source>
        <translation>Registrar "información insuficiente"</translation>
    </message>
    <message>
        <source>Record that the picture does not hold enough information to compare</source>
        <translation>Registrar que la imagen no contiene información suficiente para un cotejo</translation>
    </message>
    <message>
        <source>Recorded: not enough information. The search has ended with that.</source>
        <translation>Registrado: información insuficiente. Con eso terminó la búsqueda.</translation>
    </message>
    <message>
        <source>Recording the outcome</source>
        <translation>Registrando el resultado</translation>
    </message>
    <message>
        <source>Show the candidates</source>
        <translation>Mostrar los candidatos</translation>
    </message>
    <message>
        <source>Show the candidates all the same</source>
        <translation>Mostrar los candidatos de todos modos</translation>
    </message>
    <message>
        <source>Show the candidates without an analysis</source>
        <translation>Mostrar los candidatos sin un análisis</translation>
    </message>
    <message>
        <source>That you see these too is written on the log.</source>
        <translation>Que usted vea también estos queda en la bitácora.</translation>
    </message>
    <message>
        <source>The candidates come next. From now on the analysis is not changed.</source>
        <translation>Ahora vienen los candidatos. Desde ahora el análisis no se modifica.</translation>
    </message>
    <message>
        <source>The ordinary outcome of a probe that is not good enough. Your analysis becomes its note.</source>
        <translation>El resultado habitual de un rostro cuestionado que no es suficiente. Su análisis pasa a ser la nota.</translation>
    </message>
    <message>
        <source>To investigate further, the candidates can be shown. {cannot}</source>
        <translation>Para seguir investigando, se pueden mostrar los candidatos. {cannot}</translation>
    </message>
    <message>
        <source>Whoever has seen a portrait sees it in the probe as well. So an examiner writes down first what the probe shows. Examiners who are to compare or verify do not look at the candidates before that.</source>
        <translation>Quien ha visto un retrato también lo ve en el rostro cuestionado. Por eso el perito escribe primero lo que muestra el rostro cuestionado. Los peritos que vayan a cotejar o verificar no miran antes los candidatos.</translation>
    </message>
    <message>
        <source>Whoever has seen a portrait sees it in the probe as well. So the probe comes first: write down what it shows, and what it does not, and whether that is enough. The analysis is locked, and then the candidates are shown.</source>
        <translation>Quien ha visto un retrato también lo ve en el rostro cuestionado. Por eso este va primero: escriba lo que muestra, lo que no muestra y si eso es suficiente. El análisis se cierra, y después se muestran los candidatos.</translation>
    </message>
    <message>
        <source>YOUR ANALYSIS OF THE PROBE</source>
        <translation>SU ANÁLISIS DEL ROSTRO CUESTIONADO</translation>
    </message>
    <message>
        <source>You found this probe not good enough.</source>
        <translation>Usted consideró insuficiente este rostro cuestionado.</translation>
    </message>
    <message>
        <source>You have seen candidates of this face before.</source>
        <translation>Usted ya ha visto candidatos para este rostro.</translation>
    </message>
    <message>
        <source>Your analysis is locked.</source>
        <translation>Su análisis está cerrado.</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>1 year old</source>
        <translation>1 año atrás</translation>
    </message>
    <message>
        <source>Beside strangers</source>
        <translation>Ante personas ajenas</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Cotejado</translation>
    </message>
    <message>
        <source>Decided: {outcome}</source>
        <translation>Decidido: {outcome}</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin cotejar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Puesto {rank}</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>nacimiento: {born}</translation>
    </message>
    <message>
        <source>corroborated ({count})</source>
        <translation>con corroboración ({count})</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>edited {score}</source>
        <translation>editado {score}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>not corroborated</source>
        <translation>sin corroboración</translation>
    </message>
    <message>
        <source>not in the earlier search</source>
        <translation>no estaba en la búsqueda anterior</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>only after editing</source>
        <translation>solo tras editar</translation>
    </message>
    <message>
        <source>only as recorded</source>
        <translation>solo tal como se grabó</translation>
    </message>
    <message>
        <source>over 5 years</source>
        <translation>más de 5 años</translation>
    </message>
    <message>
        <source>portrait taken {date}</source>
        <translation>retrato tomado el {date}</translation>
    </message>
    <message>
        <source>portrait {date}</source>
        <translation>retrato {date}</translation>
    </message>
    <message>
        <source>portrait: date not known</source>
        <translation>retrato: fecha desconocida</translation>
    </message>
    <message>
        <source>recorded {score}</source>
        <translation>grabado {score}</translation>
    </message>
    <message>
        <source>similarity {score}</source>
        <translation>similitud {score}</translation>
    </message>
    <message>
        <source>under 1 year old</source>
        <translation>menos de 1 año atrás</translation>
    </message>
    <message>
        <source>up to {age}</source>
        <translation>hasta {age}</translation>
    </message>
    <message>
        <source>{n} years old</source>
        <translation>{n} años atrás</translation>
    </message>
</context>
<context>
    <name>CandidatesPlace</name>
    <message>
        <source>A score is a similarity. It is not a probability, and no candidate is an identification.</source>
        <translation>Una puntuación es una similitud. No es una probabilidad, y ningún candidato es una identificación.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Choose a face in Evidence and search a gallery, or open an earlier search of the case there.</source>
        <translation>Elija un rostro en Evidencia y busque en una galería, o abra allí una búsqueda anterior del caso.</translation>
    </message>
    <message>
        <source>Compare the chosen candidate with the probe</source>
        <translation>Cotejar el candidato elegido con el rostro cuestionado</translation>
    </message>
    <message>
        <source>Compare with probe</source>
        <translation>Cotejar con el rostro cuestionado</translation>
    </message>
    <message>
        <source>Done to it</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Face height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Facts about the probe</source>
        <translation>Datos del rostro cuestionado</translation>
    </message>
    <message>
        <source>Go to Evidence</source>
        <translation>Ir a Evidencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>No search is open.</source>
        <translation>No hay ninguna búsqueda abierta.</translation>
    </message>
    <message>
        <source>Nobody in the gallery could be compared. Search another gallery, or record the outcome in Decide.</source>
        <translation>No se pudo comparar a nadie de la galería. Busque en otra galería, o registre el resultado en Decidir.</translation>
    </message>
    <message>
        <source>PROBE</source>
        <translation>ROSTRO CUESTIONADO</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Rostro cuestionado</translation>
    </message>
    <message>
        <source>Reading what was recorded</source>
        <translation>Leyendo lo registrado</translation>
    </message>
    <message>
        <source>The search returned no candidate.</source>
        <translation>La búsqueda no devolvió ningún candidato.</translation>
    </message>
    <message>
        <source>nothing, as recorded</source>
        <translation>nada, tal como se grabó</translation>
    </message>
    <message>
        <source>{gallery}: {count} candidates</source>
        <translation>{gallery}: {count} candidatos</translation>
    </message>
    <message>
        <source>{height} px as recorded</source>
        <translation>{height} px tal como se grabó</translation>
    </message>
    <message>
        <source>{steps}; searched as recorded too</source>
        <translation>{steps}; se buscó también tal como se grabó</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>A later retention date, for a reason.</source>
        <translation>Una fecha de conservación posterior, con un motivo.</translation>
    </message>
    <message>
        <source>Amend facts</source>
        <translation>Enmendar datos</translation>
    </message>
    <message>
        <source>Another person confirms it after a delay. Oversight lists the requests.</source>
        <translation>Otra persona la confirma tras un plazo. Supervisión muestra las solicitudes.</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Cerrar caso</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Correct or add facts; the earlier wording stays.</source>
        <translation>Corregir o agregar datos; el texto anterior se conserva.</translation>
    </message>
    <message>
        <source>Disclose</source>
        <translation>Divulgar</translation>
    </message>
    <message>
        <source>Everything about the case as a folder that anybody can check.</source>
        <translation>Todo lo del caso en una carpeta que cualquiera puede comprobar.</translation>
    </message>
    <message>
        <source>It can be purged again, by two people.</source>
        <translation>Puede volver a purgarse, entre dos personas.</translation>
    </message>
    <message>
        <source>Keep for longer</source>
        <translation>Conservar más tiempo</translation>
    </message>
    <message>
        <source>Lay a legal hold on the case</source>
        <translation>Imponer una retención legal sobre el caso</translation>
    </message>
    <message>
        <source>Lay legal hold</source>
        <translation>Imponer retención legal</translation>
    </message>
    <message>
        <source>Nobody can purge it until the hold is released.</source>
        <translation>Nadie puede purgarlo hasta que se levante la retención.</translation>
    </message>
    <message>
        <source>Nothing new can be recorded in it then, and its retention begins.</source>
        <translation>Después no se puede registrar nada nuevo en él, y empieza su plazo de conservación.</translation>
    </message>
    <message>
        <source>Nothing new can be recorded in it, until it is reopened for a reason. It is kept for as long as the department's policy says.</source>
        <translation>Después no se puede registrar nada nuevo en él, hasta que se reabra por un motivo. Se conserva tanto tiempo como dice la política del departamento.</translation>
    </message>
    <message>
        <source>Release legal hold</source>
        <translation>Levantar retención legal</translation>
    </message>
    <message>
        <source>Release the legal hold</source>
        <translation>Levantar la retención legal</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>Reabrir caso</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Reabrir el caso</translation>
    </message>
    <message>
        <source>Request purge</source>
        <translation>Solicitar purga</translation>
    </message>
    <message>
        <source>The case can be purged again, by two people and after a delay.</source>
        <translation>El caso puede volver a purgarse, entre dos personas y tras un plazo.</translation>
    </message>
    <message>
        <source>Until it is released, nobody can purge the case or a gallery that it searched.</source>
        <translation>Mientras no se levante, nadie puede purgar el caso ni una galería en la que se buscó.</translation>
    </message>
    <message>
        <source>Work in it goes on, for a reason.</source>
        <translation>El trabajo en él continúa, por un motivo.</translation>
    </message>
    <message>
        <source>Work in it goes on; its retention date falls away until it is closed again.</source>
        <translation>El trabajo en él continúa; su fecha de conservación desaparece hasta que se cierre de nuevo.</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <source> A legal hold lies on it.</source>
        <translation> Está bajo retención legal.</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Caso {0}</translation>
    </message>
    <message>
        <source>Choose a case at the left, or make one.</source>
        <translation>Elija un caso a la izquierda, o cree uno.</translation>
    </message>
    <message>
        <source>Closed; a purge was requested.</source>
        <translation>Cerrado; se solicitó una purga.</translation>
    </message>
    <message>
        <source>Closed; kept until {0}.</source>
        <translation>Cerrado; se conserva hasta el {0}.</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>Datos del caso</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>HISTORIAL</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Historial del caso</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Ningún caso</translation>
    </message>
    <message>
        <source>Open, with gaps: no identification and no closing until filled.</source>
        <translation>Abierto, con lagunas: sin identificación ni cierre hasta completarlas.</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Abierto.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>WHAT CAN BE DONE</source>
        <translation>QUÉ SE PUEDE HACER</translation>
    </message>
    <message>
        <source>WHAT IS STILL MISSING</source>
        <translation>QUÉ FALTA TODAVÍA</translation>
    </message>
    <message>
        <source>{0} The retention date has passed.</source>
        <translation>{0} La fecha de conservación ya pasó.</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>, legal hold</source>
        <translation>, retención legal</translation>
    </message>
    <message>
        <source>1 fact missing</source>
        <translation>Falta 1 dato</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Caso {0}</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>retención legal</translation>
    </message>
    <message>
        <source>{0}
Opened {1} by {2}</source>
        <translation>{0}
Abierto el {1} por {2}</translation>
    </message>
    <message>
        <source>{0} facts missing</source>
        <translation>Faltan {0} datos</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>A contradiction</source>
        <translation>Una contradicción</translation>
    </message>
    <message>
        <source>A decision has ended this examination; reopen it to answer.</source>
        <translation>Una decisión puso fin a este examen; reábralo para responder.</translation>
    </message>
    <message>
        <source>ANSWER: {check}</source>
        <translation>RESPUESTA: {check}</translation>
    </message>
    <message>
        <source>Cannot be established</source>
        <translation>No determinable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing against</source>
        <translation>Nada en contra</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Registrar respuesta</translation>
    </message>
    <message>
        <source>Recording the answer</source>
        <translation>Registrando la respuesta</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What it says; a contradiction needs it</source>
        <translation>Qué dice; una contradicción lo necesita</translation>
    </message>
    <message>
        <source>Who or what was asked, and when</source>
        <translation>A quién o qué se consultó, y cuándo</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>su fuente</translation>
    </message>
    <message>
        <source>what contradicts</source>
        <translation>qué contradice</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Contradiction, resolved</source>
        <translation>Contradicción, resuelta</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Source and note</source>
        <translation>Fuente y nota</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks of what could speak against the candidate</source>
        <translation>Comprobaciones de lo que podría apuntar en contra del candidato</translation>
    </message>
    <message>
        <source>EVERY ANSWER TO THIS CHECK</source>
        <translation>TODAS LAS RESPUESTAS A ESTA COMPROBACIÓN</translation>
    </message>
    <message>
        <source>Look for what speaks against the candidate. A contradiction blocks an identification until somebody else resolves it.</source>
        <translation>Busque lo que apunte en contra del candidato. Una contradicción impide una identificación hasta que otra persona la resuelva.</translation>
    </message>
    <message>
        <source>Resolved: {explanation} Source: {source}</source>
        <translation>Resuelta: {explanation} Fuente: {source}</translation>
    </message>
    <message>
        <source>{finding}: {source}. {note}</source>
        <translation>{finding}: {source}. {note}</translation>
    </message>
</context>
<context>
    <name>ClosedCase</name>
    <message>
        <source>A purge of it was requested.</source>
        <translation>Se solicitó purgarlo.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Ir al caso</translation>
    </message>
</context>
<context>
    <name>ComparePlace</name>
    <message>
        <source>Bring all faces to the same size (F)</source>
        <translation>Poner todos los rostros al mismo tamaño (F)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Choose a candidate in Candidates and press Enter to compare.</source>
        <translation>Elija un candidato en Candidatos y presione Enter para cotejarlo.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Edited probe</source>
        <translation>Rostro cuestionado editado</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Go to Candidates</source>
        <translation>Ir a Candidatos</translation>
    </message>
    <message>
        <source>Go to Decide</source>
        <translation>Ir a Decidir</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Enlazar vistas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next candidate (N)</source>
        <translation>Candidato siguiente (N)</translation>
    </message>
    <message>
        <source>No candidate is chosen.</source>
        <translation>No hay ningún candidato elegido.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous candidate (P)</source>
        <translation>Candidato anterior (P)</translation>
    </message>
    <message>
        <source>Previous, next candidate</source>
        <translation>Candidato anterior, siguiente</translation>
    </message>
    <message>
        <source>Probe as edited, or as recorded</source>
        <translation>Rostro cuestionado editado, o tal como se grabó</translation>
    </message>
    <message>
        <source>See what the rule still asks for</source>
        <translation>Ver qué pide todavía la regla</translation>
    </message>
    <message>
        <source>Show the probe as edited, or as recorded (E)</source>
        <translation>Mostrar el rostro cuestionado editado, o tal como se grabó (E)</translation>
    </message>
    <message>
        <source>The candidates are not shown yet.</source>
        <translation>Los candidatos aún no se muestran.</translation>
    </message>
    <message>
        <source>The probe is analysed first. Candidates says how, and what else there is.</source>
        <translation>Primero se analiza el rostro cuestionado. Candidatos dice cómo, y qué más se puede hacer.</translation>
    </message>
    <message>
        <source>Zoom and move all pictures together (L)</source>
        <translation>Ampliar y mover todas las imágenes a la vez (L)</translation>
    </message>
    <message>
        <source>Zoom on faces</source>
        <translation>Ampliar los rostros</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Close pane</source>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>Close this pane (in the menu of M)</source>
        <translation>Cerrar este panel (en el menú de M)</translation>
    </message>
    <message>
        <source>Other picture</source>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <source>Show another picture here, or add a pane (M)</source>
        <translation>Mostrar aquí otra imagen, o agregar un panel (M)</translation>
    </message>
    <message>
        <source>What was done to the picture</source>
        <translation>Qué se hizo con la imagen</translation>
    </message>
    <message>
        <source>{words}. Active pane.</source>
        <translation>{words}. Panel activo.</translation>
    </message>
</context>
<context>
    <name>ComparisonPictures</name>
    <message>
        <source>Add, change or close a pane</source>
        <translation>Agregar, cambiar o cerrar un panel</translation>
    </message>
    <message>
        <source>Align on the eyes, or take it back</source>
        <translation>Alinear por los ojos, o deshacerlo</translation>
    </message>
    <message>
        <source>Align on three points</source>
        <translation>Alinear por tres puntos</translation>
    </message>
    <message>
        <source>Aligned on the eyes for this overlay.</source>
        <translation>Alineado por los ojos para esta superposición.</translation>
    </message>
    <message>
        <source>Aligning and treating a picture</source>
        <translation>Alinear y tratar una imagen</translation>
    </message>
    <message>
        <source>Back to side by side</source>
        <translation>Volver a lado a lado</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Blink between the two</source>
        <translation>Alternar entre las dos</translation>
    </message>
    <message>
        <source>Bring the faces to one size</source>
        <translation>Poner los rostros al mismo tamaño</translation>
    </message>
    <message>
        <source>CANDIDATE, portrait {number} of {count}</source>
        <translation>CANDIDATO, retrato {number} de {count}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Ctrl+Tab, Tab</source>
        <translation>Ctrl+Tab, Tab</translation>
    </message>
    <message>
        <source>Darker, brighter: gamma</source>
        <translation>Más oscuro, más claro: gamma</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference of the grey pictures</source>
        <translation>Diferencia de las imágenes en gris</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earlier frame of the track</source>
        <translation>Fotograma anterior de la trayectoria</translation>
    </message>
    <message>
        <source>Earlier, later kept face of the track</source>
        <translation>Rostro conservado anterior, siguiente de la trayectoria</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>Edges over the probe</source>
        <translation>Bordes sobre el rostro cuestionado</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Interpolate between pixels</source>
        <translation>Interpolar entre píxeles</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Later frame of the track</source>
        <translation>Fotograma siguiente de la trayectoria</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izq.</translation>
    </message>
    <message>
        <source>Less, more of the overlay</source>
        <translation>Menos, más de la superposición</translation>
    </message>
    <message>
        <source>Levels, gamma and turn by sliders</source>
        <translation>Niveles, gamma y giro con deslizadores</translation>
    </message>
    <message>
        <source>Link or free the views</source>
        <translation>Enlazar o soltar las vistas</translation>
    </message>
    <message>
        <source>Next channel: red, green, blue, colour</source>
        <translation>Canal siguiente: rojo, verde, azul, color</translation>
    </message>
    <message>
        <source>Next pane, previous pane</source>
        <translation>Panel siguiente, panel anterior</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Overlay of two pictures</source>
        <translation>Superposición de dos imágenes</translation>
    </message>
    <message>
        <source>Overlay, partly transparent</source>
        <translation>Superposición, en parte transparente</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the pane: first its treatment, then its alignment</source>
        <translation>Restablecer el panel: primero su tratamiento, después su alineación</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Der.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Split by facial thirds</source>
        <translation>Dividir por tercios faciales</translation>
    </message>
    <message>
        <source>Spread the levels, narrow them again</source>
        <translation>Extender los niveles, volver a estrecharlos</translation>
    </message>
    <message>
        <source>The picture is shown as recorded again.</source>
        <translation>La imagen se muestra de nuevo tal como se grabó.</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>Tercios</translation>
    </message>
    <message>
        <source>This picture is not aligned any more.</source>
        <translation>Esta imagen ya no está alineada.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Turn anticlockwise by 1 degree</source>
        <translation>Girar 1 grado en sentido antihorario</translation>
    </message>
    <message>
        <source>Turn by 90 degrees</source>
        <translation>Girar 90 grados</translation>
    </message>
    <message>
        <source>Turn clockwise by 1 degree</source>
        <translation>Girar 1 grado en sentido horario</translation>
    </message>
    <message>
        <source>Turn the wipe by 15 degrees</source>
        <translation>Girar la cortinilla 15 grados</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>Wipe sideways, then up and down</source>
        <translation>Cortinilla de lado, después de arriba abajo</translation>
    </message>
</context>
<context>
    <name>ComparisonRecord</name>
    <message>
        <source>1 earlier comparison</source>
        <translation>1 cotejo anterior</translation>
    </message>
    <message>
        <source>{n} earlier comparisons</source>
        <translation>{n} cotejos anteriores</translation>
    </message>
</context>
<context>
    <name>ComponentForm</name>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Answer first whether it is visible in each picture.</source>
        <translation>Responda primero si es visible en cada imagen.</translation>
    </message>
    <message>
        <source>CHARACTERISTICS, IF YOU WISH</source>
        <translation>CARACTERÍSTICAS, SI LO DESEA</translation>
    </message>
    <message>
        <source>COMPARED</source>
        <translation>COTEJADO</translation>
    </message>
    <message>
        <source>Characteristics, one by one</source>
        <translation>Características, una por una</translation>
    </message>
    <message>
        <source>Dissimilar (U)</source>
        <translation>Diferente (U)</translation>
    </message>
    <message>
        <source>Explainable difference (Y)</source>
        <translation>Diferencia explicable (Y)</translation>
    </message>
    <message>
        <source>MARKS</source>
        <translation>MARCAS</translation>
    </message>
    <message>
        <source>Mark (Z)</source>
        <translation>Marcar (Z)</translation>
    </message>
    <message>
        <source>Mark a region on both pictures (Z)</source>
        <translation>Marcar una zona en las dos imágenes (Z)</translation>
    </message>
    <message>
        <source>Mark {number} on both pictures</source>
        <translation>Marca {number} en las dos imágenes</translation>
    </message>
    <message>
        <source>Mark {number} on the portrait only</source>
        <translation>Marca {number} solo en el retrato</translation>
    </message>
    <message>
        <source>Mark {number} on the probe only</source>
        <translation>Marca {number} solo en el rostro cuestionado</translation>
    </message>
    <message>
        <source>Marked regions of this component</source>
        <translation>Zonas marcadas de este rasgo</translation>
    </message>
    <message>
        <source>Move or size the chosen mark (Shift+Z)</source>
        <translation>Mover la marca elegida o cambiar su tamaño (Shift+Z)</translation>
    </message>
    <message>
        <source>NOTE (J)</source>
        <translation>NOTA (J)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not comparable (Q)</source>
        <translation>No cotejable (Q)</translation>
    </message>
    <message>
        <source>Not visible in both pictures, so it can only be not comparable.</source>
        <translation>No es visible en las dos imágenes, así que solo puede ser no cotejable.</translation>
    </message>
    <message>
        <source>Note about this component</source>
        <translation>Nota sobre este rasgo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen mark</source>
        <translation>Quitar la marca elegida</translation>
    </message>
    <message>
        <source>S, U, Y and Q answer the chosen row while the list has the focus.</source>
        <translation>S, U, Y y Q responden la fila elegida mientras la lista tiene el foco.</translation>
    </message>
    <message>
        <source>Similar (S)</source>
        <translation>Semejante (S)</translation>
    </message>
    <message>
        <source>Visible in the portrait? (B)</source>
        <translation>¿Visible en el retrato? (B)</translation>
    </message>
    <message>
        <source>Visible in the probe? (V)</source>
        <translation>¿Visible en el rostro cuestionado? (V)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{number}. {component}</source>
        <translation>{number}. {component}</translation>
    </message>
</context>
<context>
    <name>ComponentsPart</name>
    <message>
        <source>Begun: the note does not say yet what explains the difference (J).</source>
        <translation>Empezado: la nota aún no dice qué explica la diferencia (J).</translation>
    </message>
    <message>
        <source>Begun: what the comparison shows is not answered.</source>
        <translation>Empezado: falta responder qué muestra el cotejo.</translation>
    </message>
    <message>
        <source>Components, from top to bottom</source>
        <translation>Rasgos, de arriba abajo</translation>
    </message>
    <message>
        <source>Not recorded yet. Ctrl+Enter records it, and so does going on.</source>
        <translation>Aún no está registrado. Ctrl+Enter lo registra, y seguir adelante también.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record the answer (Ctrl+Enter)</source>
        <translation>Registrar la respuesta (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Recorded by {who}, {time}.</source>
        <translation>Registrado por {who}, {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back what is not recorded</source>
        <translation>Deshacer lo que no está registrado</translation>
    </message>
    <message>
        <source>The chosen component</source>
        <translation>El rasgo elegido</translation>
    </message>
</context>
<context>
    <name>ConclusionPart</name>
    <message>
        <source>CONCLUSION</source>
        <translation>CONCLUSIÓN</translation>
    </message>
    <message>
        <source>Choose a candidate first.</source>
        <translation>Elija primero un candidato.</translation>
    </message>
    <message>
        <source>Comparison note</source>
        <translation>Nota de cotejo</translation>
    </message>
    <message>
        <source>Components were answered after this was recorded. Record it again, so that the conclusion rests on them.</source>
        <translation>Hubo respuestas sobre rasgos después de registrarlo. Regístrelo de nuevo, para que la conclusión se apoye en ellas.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Does not limit: {limits}</source>
        <translation>No limita: {limits}</translation>
    </message>
    <message>
        <source>For example a picture of the left ear, or one from the year of the footage</source>
        <translation>Por ejemplo, una imagen de la oreja izquierda, o una del año de la grabación</translation>
    </message>
    <message>
        <source>NOTE (J)</source>
        <translation>NOTA (J)</translation>
    </message>
    <message>
        <source>Not answered: {limits}</source>
        <translation>Sin responder: {limits}</translation>
    </message>
    <message>
        <source>Record comparison</source>
        <translation>Registrar cotejo</translation>
    </message>
    <message>
        <source>Record the comparison (Ctrl+Enter)</source>
        <translation>Registrar el cotejo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Recorded by {who}, {time}.</source>
        <translation>Registrado por {who}, {time}.</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Aún falta: {things}.</translation>
    </message>
    <message>
        <source>UNDER THESE LIMITS</source>
        <translation>CON ESTAS LIMITACIONES</translation>
    </message>
    <message>
        <source>WHAT WOULD CHANGE THIS CONCLUSION</source>
        <translation>QUÉ CAMBIARÍA ESTA CONCLUSIÓN</translation>
    </message>
    <message>
        <source>WHAT YOU ANSWERED</source>
        <translation>QUÉ RESPONDIÓ USTED</translation>
    </message>
    <message>
        <source>What would change this conclusion</source>
        <translation>Qué cambiaría esta conclusión</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Qué respondió usted</translation>
    </message>
    <message>
        <source>Why: the likenesses and differences that weigh, how they were explained, and what the pictures do not show.</source>
        <translation>Por qué: las semejanzas y diferencias que pesan, cómo se explicaron, y qué no muestran las imágenes.</translation>
    </message>
    <message>
        <source>Written, but not recorded yet.</source>
        <translation>Escrito, pero aún sin registrar.</translation>
    </message>
    <message>
        <source>a conclusion</source>
        <translation>una conclusión</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>an end to what is begun (Alt+1): {components}</source>
        <translation>terminar lo empezado (Alt+1): {components}</translation>
    </message>
    <message>
        <source>the answer to 1 limit (Alt+2)</source>
        <translation>la respuesta a 1 limitación (Alt+2)</translation>
    </message>
    <message>
        <source>the answers to {count} limits (Alt+2)</source>
        <translation>las respuestas a {count} limitaciones (Alt+2)</translation>
    </message>
    <message>
        <source>what would change it</source>
        <translation>qué la cambiaría</translation>
    </message>
    <message>
        <source>{limit}: {note}</source>
        <translation>{limit}: {note}</translation>
    </message>
    <message>
        <source>{recorded} It has no conclusion.</source>
        <translation>{recorded} No tiene conclusión.</translation>
    </message>
</context>
<context>
    <name>ConclusionScale</name>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Different source: the probe and the portrait show two different persons.</source>
        <translation>Origen distinto: el rostro cuestionado y el retrato muestran a dos personas distintas.</translation>
    </message>
    <message>
        <source>Same source: the probe and the portrait show one and the same person.</source>
        <translation>Mismo origen: el rostro cuestionado y el retrato muestran a una misma persona.</translation>
    </message>
</context>
<context>
    <name>ContextStrip</name>
    <message>
        <source>Ask (H)</source>
        <translation>Pedir (H)</translation>
    </message>
    <message>
        <source>Ask to see</source>
        <translation>Pedir ver</translation>
    </message>
    <message>
        <source>Ask to see a fact that can lead the eye. Asking is written into the log and stands on the record.</source>
        <translation>Pida ver un dato que puede guiar la mirada. La petición se anota en la bitácora y consta en el registro.</translation>
    </message>
    <message>
        <source>Ask to see a hidden fact (H)</source>
        <translation>Pedir ver un dato oculto (H)</translation>
    </message>
    <message>
        <source>Facts that you asked for</source>
        <translation>Datos que usted pidió</translation>
    </message>
    <message>
        <source>Hidden while comparing: {facts}</source>
        <translation>Oculto durante el cotejo: {facts}</translation>
    </message>
    <message>
        <source>Nothing is hidden any more.</source>
        <translation>Ya no hay nada oculto.</translation>
    </message>
    <message>
        <source>no probability</source>
        <translation>no es una probabilidad</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>recorded {recorded}, edited {edited}</source>
        <translation>grabado {recorded}, editado {edited}</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>{rank} de {count}</translation>
    </message>
    <message>
        <source>{score}, only after editing</source>
        <translation>{score}, solo tras editar</translation>
    </message>
    <message>
        <source>{score}, only as recorded</source>
        <translation>{score}, solo tal como se grabó</translation>
    </message>
    <message>
        <source>{score}; {strangers}</source>
        <translation>{score}; {strangers}</translation>
    </message>
</context>
<context>
    <name>CorroborationForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>F&amp;echa</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>A decision has ended this examination; reopen it to enter more.</source>
        <translation>Una decisión puso fin a este examen; reábralo para agregar más.</translation>
    </message>
    <message>
        <source>ADD AN ITEM</source>
        <translation>AGREGAR UN ELEMENTO</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Agregar elemento</translation>
    </message>
    <message>
        <source>Adding the item</source>
        <translation>Agregando el elemento</translation>
    </message>
    <message>
        <source>Choose where it comes from</source>
        <translation>Elija de dónde procede</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>Descri&amp;pción</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Tipo de elemento</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferencia</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Report, exhibit or file number</source>
        <translation>Número de informe, prueba o expediente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Aún falta: {things}.</translation>
    </message>
    <message>
        <source>What it says about who the person in the probe is</source>
        <translation>Qué dice sobre quién es la persona del rostro cuestionado</translation>
    </message>
    <message>
        <source>Who or what it comes from</source>
        <translation>De quién o de qué procede</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>un candidato</translation>
    </message>
    <message>
        <source>the date as YYYY-MM-DD</source>
        <translation>la fecha como AAAA-MM-DD</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la descripción</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>el tipo</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la fuente</translation>
    </message>
    <message>
        <source>{kind} (does not count)</source>
        <translation>{kind} (no cuenta)</translation>
    </message>
</context>
<context>
    <name>CorroborationPanel</name>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>A decision rests on these items; reopen it to withdraw one.</source>
        <translation>Una decisión se apoya en estos elementos; reábrala para retirar uno.</translation>
    </message>
    <message>
        <source>CORROBORATION</source>
        <translation>CORROBORACIÓN</translation>
    </message>
    <message>
        <source>Choose an item in the list to withdraw it.</source>
        <translation>Elija un elemento de la lista para retirarlo.</translation>
    </message>
    <message>
        <source>Corroborating items</source>
        <translation>Elementos corroborantes</translation>
    </message>
    <message>
        <source>IS THE CHOSEN ITEM INDEPENDENT?</source>
        <translation>¿ES INDEPENDIENTE EL ELEMENTO ELEGIDO?</translation>
    </message>
    <message>
        <source>No item is entered. Enter what speaks for or against this candidate without any face recognition: a witness who saw the event, DNA, a fingerprint, a phone record, a transaction, recovered property.</source>
        <translation>No hay ningún elemento. Agregue lo que apunte a favor o en contra de este candidato sin ningún reconocimiento facial: un testigo que vio el suceso, ADN, una huella dactilar, un registro telefónico, una transacción, bienes recuperados.</translation>
    </message>
    <message>
        <source>Reason for withdrawing the chosen item</source>
        <translation>Motivo para retirar el elemento elegido</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>Registrar respuestas</translation>
    </message>
    <message>
        <source>Record the answers about the chosen item's independence</source>
        <translation>Registrar las respuestas sobre la independencia del elemento elegido</translation>
    </message>
    <message>
        <source>Recording the answers</source>
        <translation>Registrando las respuestas</translation>
    </message>
    <message>
        <source>Save attachments</source>
        <translation>Guardar adjuntos</translation>
    </message>
    <message>
        <source>Save the attachments in a folder</source>
        <translation>Guardar los adjuntos en una carpeta</translation>
    </message>
    <message>
        <source>Save the chosen item's attachments</source>
        <translation>Guardar los adjuntos del elemento elegido</translation>
    </message>
    <message>
        <source>Saved: {n} files.</source>
        <translation>Guardados: {n} archivos.</translation>
    </message>
    <message>
        <source>Saving the attachments</source>
        <translation>Guardando los adjuntos</translation>
    </message>
    <message>
        <source>The chosen item is withdrawn.</source>
        <translation>El elemento elegido está retirado.</translation>
    </message>
    <message>
        <source>Why the chosen item is withdrawn</source>
        <translation>Por qué se retira el elemento elegido</translation>
    </message>
    <message>
        <source>Withdraw item</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the chosen item</source>
        <translation>Retirar el elemento elegido</translation>
    </message>
    <message>
        <source>Withdrawing the item</source>
        <translation>Retirando el elemento</translation>
    </message>
    <message>
        <source>{entered}, 1 counts</source>
        <translation>{entered}, 1 cuenta</translation>
    </message>
    <message>
        <source>{entered}, none counts</source>
        <translation>{entered}, ninguno cuenta</translation>
    </message>
    <message>
        <source>{entered}, {n} count</source>
        <translation>{entered}, {n} cuentan</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} elementos</translation>
    </message>
</context>
<context>
    <name>CorroborationsModel</name>
    <message>
        <source>Attached: {names}</source>
        <translation>Adjuntos: {names}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Entered by {who}, {time}</source>
        <translation>Agregado por {who}, {time}</translation>
    </message>
    <message>
        <source>How known: {words}</source>
        <translation>Cómo se supo: {words}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Withdrawn: it stays on record and does not count.</source>
        <translation>Retirado: queda registrado y no cuenta.</translation>
    </message>
    <message>
        <source>line-up: {what}</source>
        <translation>rueda de reconocimiento: {what}</translation>
    </message>
    <message>
        <source>the witness saw: {what}</source>
        <translation>el testigo vio: {what}</translation>
    </message>
    <message>
        <source>{source}, reference {reference}, {date}</source>
        <translation>{source}, referencia {reference}, {date}</translation>
    </message>
</context>
<context>
    <name>DecidePlace</name>
    <message>
        <source>Choose a candidate in Candidates and compare it with the probe first.</source>
        <translation>Elija primero un candidato en Candidatos y cotéjelo con el rostro cuestionado.</translation>
    </message>
    <message>
        <source>Go to Candidates</source>
        <translation>Ir a Candidatos</translation>
    </message>
    <message>
        <source>No candidate is chosen.</source>
        <translation>No hay ningún candidato elegido.</translation>
    </message>
    <message>
        <source>Portrait of the candidate</source>
        <translation>Retrato del candidato</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Rostro cuestionado</translation>
    </message>
    <message>
        <source>Reading what was recorded</source>
        <translation>Leyendo lo registrado</translation>
    </message>
    <message>
        <source>The candidates are not shown yet.</source>
        <translation>Los candidatos aún no se muestran.</translation>
    </message>
    <message>
        <source>The probe is analysed first. Candidates says how, and what else there is.</source>
        <translation>Primero se analiza el rostro cuestionado. Candidatos dice cómo, y qué más se puede hacer.</translation>
    </message>
    <message>
        <source>The rule and the decision</source>
        <translation>La regla y la decisión</translation>
    </message>
    <message>
        <source>{who}Candidate {rank} of {count} in {gallery}, similarity {score}{strangers}
A score is a similarity, not a probability.</source>
        <translation>{who}Candidato {rank} de {count} en {gallery}, similitud {score}{strangers}
Una puntuación es una similitud, no una probabilidad.</translation>
    </message>
</context>
<context>
    <name>DecideTabs</name>
    <message>
        <source>Approval</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprob.</translation>
    </message>
    <message>
        <source>Checks ({n}/{all})</source>
        <translation>Comprob. ({n}/{all})</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Items ({n})</source>
        <translation>Pruebas ({n})</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>What the decision rests on</source>
        <translation>En qué se apoya la decisión</translation>
    </message>
    <message>
        <source>{n} items count</source>
        <translation>{n} elementos cuentan</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Investigative lead only. It does not constitute probable cause and must not be the sole basis of an arrest.</source>
        <translation>Solo un indicio para la investigación. No constituye causa probable y no debe ser la única base de un arresto.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Recorded by {who}, {time}.</source>
        <translation>Registrado por {who}, {time}.</translation>
    </message>
    <message>
        <source>Reopened by {who}, {time}: {reason}</source>
        <translation>Reabierto por {who}, {time}: {reason}</translation>
    </message>
    <message>
        <source>Save comparison picture</source>
        <translation>Guardar imagen de cotejo</translation>
    </message>
    <message>
        <source>Save identification record</source>
        <translation>Guardar constancia de identificación</translation>
    </message>
    <message>
        <source>Save lead sheet</source>
        <translation>Guardar hoja de indicio</translation>
    </message>
    <message>
        <source>Save lead sheet (PDF)</source>
        <translation>Guardar hoja de indicio (PDF)</translation>
    </message>
    <message>
        <source>Save record (PDF)</source>
        <translation>Guardar constancia (PDF)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>Guardando.</translation>
    </message>
    <message>
        <source>Writing a document</source>
        <translation>Escribiendo un documento</translation>
    </message>
</context>
<context>
    <name>DecisionRecord</name>
    <message>
        <source>RECORDED DECISIONS</source>
        <translation>DECISIONES REGISTRADAS</translation>
    </message>
</context>
<context>
    <name>DisclosureForm</name>
    <message>
        <source>Add the evidence files themselves</source>
        <translation>Agregar los propios archivos de evidencia</translation>
    </message>
    <message>
        <source>Add the portraits of all candidates</source>
        <translation>Agregar los retratos de todos los candidatos</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Choose the folder to write into</source>
        <translation>Elija la carpeta en la que escribir</translation>
    </message>
    <message>
        <source>Collecting the records.</source>
        <translation>Reuniendo los registros.</translation>
    </message>
    <message>
        <source>Command that checks the folder</source>
        <translation>Comando que comprueba la carpeta</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Disclose the case</source>
        <translation>Divulgar el caso</translation>
    </message>
    <message>
        <source>Everything about the case goes into a new folder, whole or not at all: all searches with all candidates and scores, edits, decisions, refusals, and the entries of the log with their proofs.</source>
        <translation>Todo lo del caso se escribe en una carpeta nueva, entero o nada: todas las búsquedas con todos los candidatos y puntuaciones, ediciones, decisiones, denegaciones, y las entradas de la bitácora con sus pruebas.</translation>
    </message>
    <message>
        <source>How far the disclosure is</source>
        <translation>Hasta dónde ha llegado la divulgación</translation>
    </message>
    <message>
        <source>It was stopped; nothing was left there.</source>
        <translation>Se detuvo; allí no quedó nada.</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la carpeta nueva</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originales</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop writing the disclosure</source>
        <translation>Dejar de escribir la divulgación</translation>
    </message>
    <message>
        <source>This command checks it, with Python and the package cryptography. A verify_log.py that did not come in the folder proves more.</source>
        <translation>Este comando la comprueba, con Python y el paquete cryptography. Un verify_log.py que no haya venido en la carpeta prueba más.</translation>
    </message>
    <message>
        <source>Write disclosure</source>
        <translation>Escribir divulgación</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Write the disclosure into</source>
        <translation>Escribir la divulgación en</translation>
    </message>
    <message>
        <source>Writing the disclosure</source>
        <translation>Escribiendo la divulgación</translation>
    </message>
    <message>
        <source>{files} files about {searches} searches and {decisions} decisions are in {folder}.</source>
        <translation>{files} archivos sobre {searches} búsquedas y {decisions} decisiones están en {folder}.</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Earlier searches of this case</source>
        <translation>Búsquedas anteriores de este caso</translation>
    </message>
    <message>
        <source>No search was made in this case yet.</source>
        <translation>En este caso aún no se hizo ninguna búsqueda.</translation>
    </message>
    <message>
        <source>Open search</source>
        <translation>Abrir búsqueda</translation>
    </message>
    <message>
        <source>Open the chosen earlier search</source>
        <translation>Abrir la búsqueda anterior elegida</translation>
    </message>
    <message>
        <source>Opening a search</source>
        <translation>Abriendo una búsqueda</translation>
    </message>
    <message>
        <source>Reading searches</source>
        <translation>Leyendo las búsquedas</translation>
    </message>
</context>
<context>
    <name>EditAdding</name>
    <message>
        <source>Frames can be averaged only in a video; this evidence item is an image.</source>
        <translation>Solo se pueden promediar fotogramas de un video; esta evidencia es una imagen.</translation>
    </message>
    <message>
        <source>Reading the track</source>
        <translation>Leyendo la trayectoria</translation>
    </message>
</context>
<context>
    <name>EditExport</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save copy as PNG</source>
        <translation>Guardar copia como PNG</translation>
    </message>
    <message>
        <source>Save the working copy</source>
        <translation>Guardar la copia de trabajo</translation>
    </message>
    <message>
        <source>Save the working copy as a PNG</source>
        <translation>Guardar la copia de trabajo como PNG</translation>
    </message>
    <message>
        <source>Saved as {file}, SHA-256 {hash}</source>
        <translation>Guardado como {file}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Saving the working copy</source>
        <translation>Guardando la copia de trabajo</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>Guardando.</translation>
    </message>
</context>
<context>
    <name>EditLook</name>
    <message>
        <source>as recorded</source>
        <translation>tal como se grabó</translation>
    </message>
    <message>
        <source>working copy before step {number}: {edits}</source>
        <translation>copia de trabajo antes del paso {number}: {edits}</translation>
    </message>
    <message>
        <source>working copy, drawn small first: {edits}</source>
        <translation>copia de trabajo, dibujada primero en pequeño: {edits}</translation>
    </message>
    <message>
        <source>working copy: {edits}</source>
        <translation>copia de trabajo: {edits}</translation>
    </message>
    <message>
        <source>working copy: {edits} (left of the line: as recorded)</source>
        <translation>copia de trabajo: {edits} (a la izquierda de la línea: tal como se grabó)</translation>
    </message>
</context>
<context>
    <name>EditStepsModel</name>
    <message>
        <source>Step {number}, switched off: {words}</source>
        <translation>Paso {number}, desactivado: {words}</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>Paso {number}: {words}</translation>
    </message>
</context>
<context>
    <name>EditValues</name>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Drag the box or its handles, or draw a new one.</source>
        <translation>Arrastre el recuadro o sus asas, o dibuje uno nuevo.</translation>
    </message>
    <message>
        <source>End setting (Enter)</source>
        <translation>Terminar ajuste (Enter)</translation>
    </message>
    <message>
        <source>Lay the line along what was level.</source>
        <translation>Ponga la línea sobre algo que estaba a nivel.</translation>
    </message>
    <message>
        <source>Put the corners on something flat and square.</source>
        <translation>Ponga las esquinas sobre algo plano y rectangular.</translation>
    </message>
    <message>
        <source>Set on the picture</source>
        <translation>Ajustar sobre la imagen</translation>
    </message>
    <message>
        <source>Set the values with handles on the picture</source>
        <translation>Ajustar los valores con asas sobre la imagen</translation>
    </message>
    <message>
        <source>Space takes the next handle, arrows move it, Enter ends.</source>
        <translation>Espacio toma el asa siguiente, las flechas la mueven, Enter termina.</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
</context>
<context>
    <name>EditsPanel</name>
    <message>
        <source>Add an edit</source>
        <translation>Agregar una edición</translation>
    </message>
    <message>
        <source>Add edit</source>
        <translation>Agregar edición</translation>
    </message>
    <message>
        <source>COMPARE WITH THE RECORDING</source>
        <translation>COMPARAR CON LA GRABACIÓN</translation>
    </message>
    <message>
        <source>Choose a face in the frame or in the list at the left.</source>
        <translation>Elija un rostro en el fotograma o en la lista de la izquierda.</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Divide: as recorded at the left, edited at right</source>
        <translation>Dividir: a la izquierda tal como se grabó, a la derecha editado</translation>
    </message>
    <message>
        <source>Do the step earlier (Alt+Up)</source>
        <translation>Hacer el paso antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Do the step later (Alt+Down)</source>
        <translation>Hacer el paso después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Edits are done to a copy, from the first step to the last. The evidence stays as it was recorded.</source>
        <translation>Las ediciones se hacen en una copia, del primer paso al último. La evidencia queda tal como se grabó.</translation>
    </message>
    <message>
        <source>Edits can make strangers look alike. Enlarging and sharpening bring no information back.</source>
        <translation>Las ediciones pueden hacer que personas distintas se parezcan. Ampliar y enfocar no devuelven información.</translation>
    </message>
    <message>
        <source>Edits of the working copy, in order</source>
        <translation>Ediciones de la copia de trabajo, en orden</translation>
    </message>
    <message>
        <source>Hold to see the picture as recorded (B)</source>
        <translation>Mantener presionado para ver la imagen tal como se grabó (B)</translation>
    </message>
    <message>
        <source>Hold: as recorded</source>
        <translation>Mantener: como se grabó</translation>
    </message>
    <message>
        <source>No edit yet: the picture is as recorded.</source>
        <translation>Aún sin ediciones: la imagen está tal como se grabó.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <source>Remove every edit</source>
        <translation>Quitar todas las ediciones</translation>
    </message>
    <message>
        <source>Remove the step (Delete)</source>
        <translation>Quitar el paso (Supr)</translation>
    </message>
    <message>
        <source>WORKING COPY</source>
        <translation>COPIA DE TRABAJO</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>The details were written to {0}</source>
        <translation>Los detalles se escribieron en {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceImport</name>
    <message>
        <source>Importing evidence</source>
        <translation>Importando evidencia</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>, {0} pages</source>
        <translation>, {0} páginas</translation>
    </message>
    <message>
        <source>Imported {0} UTC by {1}</source>
        <translation>Importado el {0} UTC por {1}</translation>
    </message>
    <message>
        <source>{0}  left out</source>
        <translation>{0}  omitido</translation>
    </message>
    <message>
        <source>{0}  not imported</source>
        <translation>{0}  no importado</translation>
    </message>
    <message>
        <source>{0} was not imported. {1}</source>
        <translation>{0} no se importó. {1}</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, {2}</source>
        <translation>{0} x {1} píxeles, {2}</translation>
    </message>
    <message>
        <source>{0}, {1} by {2} pixels</source>
        <translation>{0}, {1} por {2} píxeles</translation>
    </message>
</context>
<context>
    <name>EvidencePlace</name>
    <message>
        <source>Choose a case at the left, or make one (Ctrl+N).
Pictures dropped here become its evidence.</source>
        <translation>Elija un caso a la izquierda, o cree uno (Ctrl+N).
Las imágenes que suelte aquí pasan a ser su evidencia.</translation>
    </message>
    <message>
        <source>Drop pictures from a camera here, or import them (Ctrl+I).
Then choose one at the left.</source>
        <translation>Suelte aquí imágenes de una cámara, o impórtelas (Ctrl+I).
Después elija una a la izquierda.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Face outlines</source>
        <translation>Contornos de rostros</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>Rostro siguiente</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Uno a uno</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>Rostro anterior</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom on the chosen face</source>
        <translation>Ampliar el rostro elegido</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>tal como se grabó</translation>
    </message>
    <message>
        <source>passing by, shown in full once it rests</source>
        <translation>de paso; se muestra completo cuando se detiene</translation>
    </message>
</context>
<context>
    <name>EvidenceTools</name>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>What to do with the frame</source>
        <translation>Qué hacer con el fotograma</translation>
    </message>
</context>
<context>
    <name>ExaminationKeys</name>
    <message>
        <source>Adjust a mark</source>
        <translation>Ajustar una marca</translation>
    </message>
    <message>
        <source>Alt+1 to 4</source>
        <translation>Alt+1 a 4</translation>
    </message>
    <message>
        <source>Ask to see a hidden fact</source>
        <translation>Pedir ver un dato oculto</translation>
    </message>
    <message>
        <source>Components, limits, conclusion, remarks</source>
        <translation>Rasgos, limitaciones, conclusión, observaciones</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Explainable difference, not comparable</source>
        <translation>Diferencia explicable, no cotejable</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>Marcar una zona</translation>
    </message>
    <message>
        <source>Next component or limit, back</source>
        <translation>Rasgo o limitación siguiente, anterior</translation>
    </message>
    <message>
        <source>Not visible there</source>
        <translation>No visible ahí</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Av Pág, Re Pág</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Similar, dissimilar</source>
        <translation>Semejante, diferente</translation>
    </message>
    <message>
        <source>Visible in the probe, in the portrait</source>
        <translation>Visible en el rostro cuestionado, en el retrato</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
</context>
<context>
    <name>ExaminationPanel</name>
    <message>
        <source>A blind verification is under way. Wait for it, or take it back in Decide.</source>
        <translation>Hay una verificación a ciegas en curso. Espérela, o retírela en Decidir.</translation>
    </message>
    <message>
        <source>A decision has ended this examination. Reopen it in Decide first.</source>
        <translation>Una decisión puso fin a este examen. Reábralo primero en Decidir.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Rasgos</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Go to the analysis</source>
        <translation>Ir al análisis</translation>
    </message>
    <message>
        <source>Go to the analysis of the probe</source>
        <translation>Ir al análisis del rostro cuestionado</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Not all pictures can be seen. Wait for them, or show others (M), then record.</source>
        <translation>No se ven todas las imágenes. Espérelas, o muestre otras (M), y después registre.</translation>
    </message>
    <message>
        <source>Parts of the examination</source>
        <translation>Partes del examen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>You have no analysis of this probe from before its candidates were shown to you. Another examiner has to analyse and compare.</source>
        <translation>Usted no tiene un análisis de este rostro cuestionado anterior a que se le mostraran los candidatos. Otro perito tiene que analizar y cotejar.</translation>
    </message>
</context>
<context>
    <name>Examining</name>
    <message>
        <source>Measuring the pictures</source>
        <translation>Midiendo las imágenes</translation>
    </message>
</context>
<context>
    <name>FaceQualityPanel</name>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Uniformidad</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Reflejos</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Measuring the face</source>
        <translation>Midiendo el rostro</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>Cabeceo</translation>
    </message>
    <message>
        <source>Not enough information for a search. {reasons} Look for a better frame. Searching this one needs a reason; it stays with the result as a warning.</source>
        <translation>Información insuficiente para una búsqueda. {reasons} Busque un fotograma mejor. Buscar con este exige un motivo; queda con el resultado como advertencia.</translation>
    </message>
    <message>
        <source>Reason for searching a face below the gate</source>
        <translation>Motivo para buscar un rostro que no pasa el control de calidad</translation>
    </message>
    <message>
        <source>Shades</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Sombras</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Ladeo</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>What the face shows</source>
        <translation>Lo que muestra el rostro</translation>
    </message>
    <message>
        <source>Why it is searched all the same</source>
        <translation>Por qué se busca de todos modos</translation>
    </message>
</context>
<context>
    <name>FaceStrip</name>
    <message>
        <source>Faces of the frame, left to right</source>
        <translation>Rostros del fotograma, de izquierda a derecha</translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face {0}, {1} pixels high as recorded</source>
        <translation>Rostro {0}, {1} píxeles de alto tal como se grabó</translation>
    </message>
    <message>
        <source>{0}   {1} px</source>
        <translation>{0}   {1} px</translation>
    </message>
    <message>
        <source>{0}, marked by hand</source>
        <translation>{0}, marcado a mano</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Add a pane: {picture}</source>
        <translation>Agregar un panel: {picture}</translation>
    </message>
    <message>
        <source>Close the active pane</source>
        <translation>Cerrar el panel activo</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leyendo la imagen</translation>
    </message>
    <message>
        <source>Show here: {picture}</source>
        <translation>Mostrar aquí: {picture}</translation>
    </message>
    <message>
        <source>The edited picture could not be made again as it was searched.
Replay the search in Candidates to see what differs.</source>
        <translation>La imagen editada no se pudo volver a hacer tal como se buscó.
Repita la búsqueda en Candidatos para ver qué difiere.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Evidence says why.</source>
        <translation>Esta imagen no se puede leer. Evidencia dice por qué.</translation>
    </message>
    <message>
        <source>This portrait cannot be read; its record is kept.</source>
        <translation>Este retrato no se puede leer; su registro se conserva.</translation>
    </message>
</context>
<context>
    <name>FilteredTable</name>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtro: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} de {1} mostrados</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Choose a finding (Alt+1 to Alt+4).</source>
        <translation>Elija un dictamen (Alt+1 a Alt+4).</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>These words outlive a purge of the case: name nobody in them.</source>
        <translation>Este texto sobrevive a una purga del caso: no nombre a nadie en él.</translation>
    </message>
    <message>
        <source>This finding needs words.</source>
        <translation>Este dictamen requiere texto.</translation>
    </message>
    <message>
        <source>What was found, without names</source>
        <translation>Qué se encontró, sin nombres</translation>
    </message>
    <message>
        <source>Words of the finding</source>
        <translation>Texto del dictamen</translation>
    </message>
    <message>
        <source>Write finding</source>
        <translation>Escribir dictamen</translation>
    </message>
    <message>
        <source>YOUR FINDING</source>
        <translation>SU DICTAMEN</translation>
    </message>
</context>
<context>
    <name>FirstAccountForm</name>
    <message>
        <source>Make a second administrator soon: nobody else could release the only one. Whatever roles somebody holds, nobody verifies or approves their own work.</source>
        <translation>Cree pronto un segundo administrador: nadie más podría desbloquear al único. Sean cuales sean sus funciones, nadie verifica ni aprueba su propio trabajo.</translation>
    </message>
    <message>
        <source>Make account and sign in</source>
        <translation>Crear cuenta e iniciar sesión</translation>
    </message>
    <message>
        <source>Make the first account</source>
        <translation>Crear la primera cuenta</translation>
    </message>
    <message>
        <source>Name, as it shall stand on every record</source>
        <translation>Nombre, como debe figurar en cada registro</translation>
    </message>
    <message>
        <source>Password, at least 15 characters</source>
        <translation>Contraseña, al menos 15 caracteres</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Repita la contraseña</translation>
    </message>
    <message>
        <source>This workspace has no account yet. Whoever makes the first one is its administrator, and can add the others.</source>
        <translation>Este espacio de trabajo aún no tiene cuentas. Quien crea la primera es su administrador, y puede agregar las demás.</translation>
    </message>
</context>
<context>
    <name>FootageScans</name>
    <message>
        <source>Reading the video</source>
        <translation>Leyendo el video</translation>
    </message>
    <message>
        <source>Scanning {0}</source>
        <translation>Examinando {0}</translation>
    </message>
    <message>
        <source>Stopping; what was found is kept</source>
        <translation>Deteniendo; lo encontrado se conserva</translation>
    </message>
    <message>
        <source>Waiting for another scan</source>
        <translation>Esperando a otro examen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>Falta: {0}.</translation>
    </message>
</context>
<context>
    <name>FrameFaces</name>
    <message>
        <source>Faces are looked for once the picture rests.</source>
        <translation>Se buscan rostros cuando la imagen se detiene.</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Buscando rostros</translation>
    </message>
    <message>
        <source>No face was found in this frame. Faces that are very small, dark or turned away are not found; step to another frame, or scan the whole video.</source>
        <translation>No se encontró ningún rostro en este fotograma. Los rostros muy pequeños, oscuros o muy girados no se encuentran; pase a otro fotograma, o examine todo el video.</translation>
    </message>
    <message>
        <source>No face was found. Faces that are very small, tilted, dark or turned away are missed: look harder, mark one by hand, or import a closer frame of the same scene.</source>
        <translation>No se encontró ningún rostro. Los muy pequeños, ladeados, oscuros o muy girados se pasan por alto: busque más a fondo, marque uno a mano, o importe un fotograma más cercano de la misma escena.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leyendo la imagen</translation>
    </message>
    <message>
        <source>The picture could not be read from the evidence store. The record is kept; check the log, and import the file again from its source.</source>
        <translation>La imagen no se pudo leer del almacén de evidencia. El registro se conserva; revise la bitácora, e importe el archivo de nuevo desde su origen.</translation>
    </message>
</context>
<context>
    <name>GalleriesModel</name>
    <message>
        <source>{0}
{1} people, {2} portraits</source>
        <translation>{0}
{1} personas, {2} retratos</translation>
    </message>
    <message>
        <source>{0}, {1} people</source>
        <translation>{0}, {1} personas</translation>
    </message>
</context>
<context>
    <name>GalleriesPlace</name>
    <message>
        <source>A gallery holds the known portraits that a face is searched in. Make one, then import a folder of portraits into it.</source>
        <translation>Una galería contiene los retratos conocidos en los que se busca un rostro. Cree una e importe en ella una carpeta de retratos.</translation>
    </message>
    <message>
        <source>A purge was requested; it can be confirmed from {0:%Y-%m-%d} on.</source>
        <translation>Se solicitó una purga; puede confirmarse a partir del {0:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Another person confirms it after a delay. Oversight lists the requests.</source>
        <translation>Otra persona la confirma tras un plazo. Supervisión muestra las solicitudes.</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Eliminar persona</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>GALLERIES</source>
        <translation>GALERÍAS</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
    <message>
        <source>Import portraits</source>
        <translation>Importar retratos</translation>
    </message>
    <message>
        <source>It is empty: import a folder of portraits, or drop one here.</source>
        <translation>Está vacía: importe una carpeta de retratos, o suelte una aquí.</translation>
    </message>
    <message>
        <source>Make a gallery</source>
        <translation>Crear una galería</translation>
    </message>
    <message>
        <source>Model pack {0} {1}, {2}</source>
        <translation>Paquete de modelos {0} {1}, {2}</translation>
    </message>
    <message>
        <source>New gallery</source>
        <translation>Galería nueva</translation>
    </message>
    <message>
        <source>No gallery yet</source>
        <translation>Aún no hay galería</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>No incorporado</translation>
    </message>
    <message>
        <source>Owner: {0}. Lawful basis: {1}. Kept until {2}.</source>
        <translation>Responsable: {0}. Base legal: {1}. Se conserva hasta el {2}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People or files</source>
        <translation>Personas o archivos</translation>
    </message>
    <message>
        <source>Request purge</source>
        <translation>Solicitar purga</translation>
    </message>
    <message>
        <source>The retention date has passed: it cannot be searched. Purge it, or delete what must not be kept any longer.</source>
        <translation>La fecha de conservación ya pasó: no se puede buscar en ella. Púrguela, o elimine lo que ya no deba conservarse.</translation>
    </message>
    <message>
        <source>There is no gallery yet.</source>
        <translation>Aún no hay ninguna galería.</translation>
    </message>
    <message>
        <source>What the gallery holds</source>
        <translation>Qué contiene la galería</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>{0} people, {1} portraits, version {2}</source>
        <translation>{0} personas, {1} retratos, versión {2}</translation>
    </message>
</context>
<context>
    <name>GroupActs</name>
    <message>
        <source>All appearances show one person</source>
        <translation>Todas las apariciones muestran a una sola persona</translation>
    </message>
    <message>
        <source>Another group is the same person</source>
        <translation>Otro grupo es la misma persona</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirming a group</source>
        <translation>Confirmando un grupo</translation>
    </message>
    <message>
        <source>Merge with...</source>
        <translation>Unir con...</translation>
    </message>
    <message>
        <source>Merging two groups</source>
        <translation>Uniendo dos grupos</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrando</translation>
    </message>
    <message>
        <source>Rejecting a suggestion</source>
        <translation>Rechazando una sugerencia</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Splitting a group</source>
        <translation>Separando un grupo</translation>
    </message>
    <message>
        <source>The chosen appearances are one other person</source>
        <translation>Las apariciones elegidas son otra persona, una sola</translation>
    </message>
    <message>
        <source>The chosen appearances, or all that are only suggested, are not this person, nor each other</source>
        <translation>Las apariciones elegidas, o todas las que solo se sugieren, no son esta persona ni unas las mismas que otras</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>{0} It stays in the history, and no longer holds.</source>
        <translation>{0} Queda en el historial, pero ya no tiene efecto.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Each one that is not stands below with its reason.</source>
        <translation>Cada uno que no lo está figura abajo con su motivo.</translation>
    </message>
    <message>
        <source>Enrolling portraits</source>
        <translation>Incorporando retratos</translation>
    </message>
    <message>
        <source>How far the import has come</source>
        <translation>Hasta dónde ha llegado la importación</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Leyendo la carpeta</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Detener importación</translation>
    </message>
    <message>
        <source>Stopping after the files that are being read now</source>
        <translation>Se detendrá después de los archivos que se leen ahora</translation>
    </message>
    <message>
        <source>The import was stopped before it began.</source>
        <translation>La importación se detuvo antes de empezar.</translation>
    </message>
    <message>
        <source>The import was stopped. {0} portraits are enrolled and kept; import the same folder again to go on.</source>
        <translation>La importación se detuvo. {0} retratos están incorporados y se conservan; importe la misma carpeta otra vez para continuar.</translation>
    </message>
    <message>
        <source>{0} of {1} files are enrolled, {2} are not.</source>
        <translation>{0} de {1} archivos están incorporados, {2} no.</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>IndependenceQuestions</name>
    <message>
        <source>&amp;How known</source>
        <translation>Cómo &amp;se supo</translation>
    </message>
    <message>
        <source>Because of the search</source>
        <translation>A causa de la búsqueda</translation>
    </message>
    <message>
        <source>Before the search</source>
        <translation>Antes de la búsqueda</translation>
    </message>
    <message>
        <source>How the item became known</source>
        <translation>Cómo se supo del elemento</translation>
    </message>
    <message>
        <source>Independent of the face search: it counts.</source>
        <translation>Independiente de la búsqueda facial: cuenta.</translation>
    </message>
    <message>
        <source>Kept and shown, but it does not count. {why}</source>
        <translation>Se conserva y se muestra, pero no cuenta. {why}</translation>
    </message>
    <message>
        <source>No witness is involved</source>
        <translation>No hay ningún testigo</translation>
    </message>
    <message>
        <source>No, independently of it</source>
        <translation>No, sin relación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Only the footage</source>
        <translation>Solo la grabación</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>El suceso</translation>
    </message>
    <message>
        <source>Was it found because of the face search?</source>
        <translation>¿Se encontró a causa de la búsqueda facial?</translation>
    </message>
    <message>
        <source>Was there a line-up, and when was it made?</source>
        <translation>¿Hubo una rueda de reconocimiento, y cuándo se hizo?</translation>
    </message>
    <message>
        <source>What did the witness see with their own eyes?</source>
        <translation>¿Qué vio el testigo con sus propios ojos?</translation>
    </message>
    <message>
        <source>Who found it, when, and how it came to be looked for</source>
        <translation>Quién lo encontró, cuándo, y cómo se llegó a buscarlo</translation>
    </message>
    <message>
        <source>Yes, because of it</source>
        <translation>Sí, a causa de ella</translation>
    </message>
    <message>
        <source>how it became known</source>
        <translation>cómo se supo</translation>
    </message>
    <message>
        <source>what the witness saw</source>
        <translation>qué vio el testigo</translation>
    </message>
    <message>
        <source>whether it comes from the face search</source>
        <translation>si procede de la búsqueda facial</translation>
    </message>
    <message>
        <source>whether there was a line-up</source>
        <translation>si hubo una rueda de reconocimiento</translation>
    </message>
</context>
<context>
    <name>LetterStrip</name>
    <message>
        <source>Portrait {letter}: {words}</source>
        <translation>Retrato {letter}: {words}</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluido</translation>
    </message>
    <message>
        <source>nothing concluded yet</source>
        <translation>aún sin conclusión</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>LimitForm</name>
    <message>
        <source>Does not limit</source>
        <translation>No limita</translation>
    </message>
    <message>
        <source>How it limits the comparison, in words</source>
        <translation>Cómo limita el cotejo, en palabras</translation>
    </message>
    <message>
        <source>How it limits: {limit}</source>
        <translation>Cómo limita: {limit}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limita</translation>
    </message>
    <message>
        <source>{limit}: does not limit</source>
        <translation>{limit}: no limita</translation>
    </message>
    <message>
        <source>{limit}: limits</source>
        <translation>{limit}: limita</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>1 limit is not answered.</source>
        <translation>Falta responder 1 limitación.</translation>
    </message>
    <message>
        <source>Limits of the pictures</source>
        <translation>Limitaciones de las imágenes</translation>
    </message>
    <message>
        <source>Say in words how each of them limits.</source>
        <translation>Diga en palabras cómo limita cada una.</translation>
    </message>
    <message>
        <source>What the pictures cannot show becomes part of the conclusion. The lines in grey are measured; they answer nothing.</source>
        <translation>Lo que las imágenes no pueden mostrar pasa a ser parte de la conclusión. Las líneas en gris están medidas; no responden nada.</translation>
    </message>
    <message>
        <source>{count} limits are not answered.</source>
        <translation>Falta responder {count} limitaciones.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Code that your authenticator app shows now</source>
        <translation>Código que muestra ahora su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation>Contraseña de {0}</translation>
    </message>
    <message>
        <source>Pictures and cases are hidden. Your place, and what you had typed, are kept; work that was going on goes on.</source>
        <translation>Las imágenes y los casos están ocultos. Se conservan el lugar donde estaba y lo que había escrito; el trabajo en curso continúa.</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Cambiar de usuario</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Entry {number}, {who}: {sentence}</source>
        <translation>Entrada {number}, {who}: {sentence}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>LogPlace</name>
    <message>
        <source>CHOSEN ENTRY, AS STORED</source>
        <translation>ENTRADA ELEGIDA, TAL COMO ESTÁ GUARDADA</translation>
    </message>
    <message>
        <source>Check every entry of the log</source>
        <translation>Comprobar todas las entradas de la bitácora</translation>
    </message>
    <message>
        <source>Checking every entry.</source>
        <translation>Comprobando todas las entradas.</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entradas de la bitácora</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Facts about the chosen entry</source>
        <translation>Datos de la entrada elegida</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar la bitácora</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se conserva</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo la bitácora</translation>
    </message>
    <message>
        <source>Record a review of the log</source>
        <translation>Registrar una revisión de la bitácora</translation>
    </message>
    <message>
        <source>Record log review...</source>
        <translation>Registrar revisión...</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show entries that contain</source>
        <translation>Mostrar entradas que contengan</translation>
    </message>
    <message>
        <source>The chosen entry as stored, canonical JSON</source>
        <translation>La entrada elegida tal como está guardada, JSON canónico</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>Verificar bitácora</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Verificando la bitácora</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>place not recorded</source>
        <translation>lugar sin registrar</translation>
    </message>
    <message>
        <source>{number}, {time} UTC, {who}, {where}</source>
        <translation>{number}, {time} UTC, {who}, {where}</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entradas</translation>
    </message>
    <message>
        <source>{n} personal facts</source>
        <translation>{n} datos personales</translation>
    </message>
    <message>
        <source>{n} personal facts: the candidates of this search were not shown to you, and you could still verify blindly</source>
        <translation>{n} datos personales: a usted no se le mostraron los candidatos de esta búsqueda, y aún podría verificar a ciegas</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} de {total} entradas</translation>
    </message>
</context>
<context>
    <name>LogReviewPage</name>
    <message>
        <source>A review is due every {0} days.</source>
        <translation>Corresponde una revisión cada {0} días.</translation>
    </message>
    <message>
        <source>A review of the log needs a note.</source>
        <translation>Una revisión de la bitácora requiere una nota.</translation>
    </message>
    <message>
        <source>Counting the log</source>
        <translation>Contando la bitácora</translation>
    </message>
    <message>
        <source>It is an entry of the log, and the week begins anew.</source>
        <translation>Es una entrada de la bitácora, y la semana empieza de nuevo.</translation>
    </message>
    <message>
        <source>It is overdue.</source>
        <translation>Está atrasada.</translation>
    </message>
    <message>
        <source>Note of the review</source>
        <translation>Nota de la revisión</translation>
    </message>
    <message>
        <source>Nothing came to the log since its last review.</source>
        <translation>Nada entró en la bitácora desde su última revisión.</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>Registrar revisión</translation>
    </message>
    <message>
        <source>Recording the review</source>
        <translation>Registrando la revisión</translation>
    </message>
    <message>
        <source>Review {0} is recorded; it covers the entries up to {1}.</source>
        <translation>La revisión {0} está registrada; abarca las entradas hasta la {1}.</translation>
    </message>
    <message>
        <source>SINCE THE LAST REVIEW</source>
        <translation>DESDE LA ÚLTIMA REVISIÓN</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>La bitácora está vacía.</translation>
    </message>
    <message>
        <source>The log was never reviewed.</source>
        <translation>La bitácora nunca se revisó.</translation>
    </message>
    <message>
        <source>The place Log (Ctrl+6) shows each entry; type there what to look for.</source>
        <translation>El lugar Bitácora (Ctrl+6) muestra cada entrada; escriba allí lo que busca.</translation>
    </message>
    <message>
        <source>The refused attempts of 3 March are explained; the rest is ordinary work.</source>
        <translation>Los intentos denegados del 3 de marzo están explicados; lo demás es trabajo ordinario.</translation>
    </message>
    <message>
        <source>WHAT YOU LOOKED AT, AND WHAT YOU SAW</source>
        <translation>QUÉ REVISÓ Y QUÉ VIO</translation>
    </message>
    <message>
        <source>What came to the log since the last review</source>
        <translation>Qué entró en la bitácora desde la última revisión</translation>
    </message>
    <message>
        <source>{entries} entries, {first} to {last}, since {at:%Y-%m-%d %H:%M} UTC.</source>
        <translation>{entries} entradas, de la {first} a la {last}, desde el {at:%Y-%m-%d %H:%M} UTC.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About Corroborate</source>
        <translation>Acerca de Corroborate</translation>
    </message>
    <message>
        <source>Blind verification - Corroborate</source>
        <translation>Verificación a ciegas - Corroborate</translation>
    </message>
    <message>
        <source>Closing the workspace</source>
        <translation>Cerrando el espacio de trabajo</translation>
    </message>
    <message>
        <source>Corroborate</source>
        <translation>Corroborate</translation>
    </message>
    <message>
        <source>Corroborate records nobody as identified by a face alone.</source>
        <translation>Corroborate no registra a nadie como identificado solo por un rostro.</translation>
    </message>
    <message>
        <source>It works offline. Similarity scores are not probabilities, and a facial recognition result alone is an investigative lead only: it is not an identification and does not constitute probable cause.</source>
        <translation>Funciona sin conexión. Las puntuaciones de similitud no son probabilidades, y un resultado de reconocimiento facial por sí solo es solo un indicio para la investigación: no es una identificación y no constituye causa probable.</translation>
    </message>
    <message>
        <source>Locked - Corroborate</source>
        <translation>Bloqueado - Corroborate</translation>
    </message>
    <message>
        <source>Making samples</source>
        <translation>Creando muestras</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Sign in - Corroborate</source>
        <translation>Iniciar sesión - Corroborate</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Cerrando sesión</translation>
    </message>
    <message>
        <source>{0} - Corroborate</source>
        <translation>{0} - Corroborate</translation>
    </message>
</context>
<context>
    <name>MarkingBar</name>
    <message>
        <source>All five points are set. Press Enter to record the face.</source>
        <translation>Los cinco puntos están puestos. Presione Enter para registrar el rostro.</translation>
    </message>
    <message>
        <source>Arrows move the point in the ring, 1 to 5 choose another, Backspace takes one back.</source>
        <translation>Las flechas mueven el punto del anillo, 1 a 5 eligen otro, Retroceso deshace uno.</translation>
    </message>
    <message>
        <source>Click the corner of the mouth at the left of the picture.</source>
        <translation>Haga clic en la comisura de la boca a la izquierda de la imagen.</translation>
    </message>
    <message>
        <source>Click the corner of the mouth at the right of the picture.</source>
        <translation>Haga clic en la comisura de la boca a la derecha de la imagen.</translation>
    </message>
    <message>
        <source>Click the eye at the left of the picture.</source>
        <translation>Haga clic en el ojo a la izquierda de la imagen.</translation>
    </message>
    <message>
        <source>Click the eye at the right of the picture.</source>
        <translation>Haga clic en el ojo a la derecha de la imagen.</translation>
    </message>
    <message>
        <source>Click the tip of the nose.</source>
        <translation>Haga clic en la punta de la nariz.</translation>
    </message>
    <message>
        <source>Draw a box around the face, from the hairline to the chin.</source>
        <translation>Dibuje un recuadro alrededor del rostro, de la línea del cabello al mentón.</translation>
    </message>
    <message>
        <source>Faces added: {0}. They stand after the others; patterns are sometimes taken for faces.</source>
        <translation>Rostros agregados: {0}. Van después de los demás; a veces se toman dibujos por rostros.</translation>
    </message>
    <message>
        <source>Keys: arrows move, Enter sets a corner, then the other. Esc leaves.</source>
        <translation>Teclas: las flechas mueven, Enter fija una esquina y luego la otra. Esc sale.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Look for faces again, enlarged and turned (Ctrl+Shift+L)</source>
        <translation>Buscar rostros otra vez, con la imagen ampliada y girada (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Look harder</source>
        <translation>Buscar más a fondo</translation>
    </message>
    <message>
        <source>Looking harder</source>
        <translation>Buscando más a fondo</translation>
    </message>
    <message>
        <source>Looking harder: the picture is searched again, enlarged and turned.</source>
        <translation>Buscando más a fondo: se busca de nuevo en la imagen, ampliada y girada.</translation>
    </message>
    <message>
        <source>Mark a face</source>
        <translation>Marcar un rostro</translation>
    </message>
    <message>
        <source>Mark a face that was not found (Ctrl+M)</source>
        <translation>Marcar un rostro que no se encontró (Ctrl+M)</translation>
    </message>
    <message>
        <source>No further face was found. A face can still be marked by hand.</source>
        <translation>No se encontró ningún otro rostro. Aún se puede marcar uno a mano.</translation>
    </message>
    <message>
        <source>Of a face that is upside down, the one at the left where it would stand upright. Keys: arrows move, Enter sets, Backspace takes back.</source>
        <translation>En un rostro que está al revés, el que quedaría a la izquierda si estuviera derecho. Teclas: las flechas mueven, Enter fija, Retroceso deshace.</translation>
    </message>
    <message>
        <source>Record face</source>
        <translation>Registrar rostro</translation>
    </message>
    <message>
        <source>Recording the face</source>
        <translation>Registrando el rostro</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} de {1}: {2}</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
</context>
<context>
    <name>NewCaseForm</name>
    <message>
        <source>2026-0117</source>
        <translation>2026-0117</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>Amend the case</source>
        <translation>Enmendar el caso</translation>
    </message>
    <message>
        <source>Amending the case</source>
        <translation>Enmendando el caso</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Every picture and every search belongs to a case. Its number is enough to begin; a case with gaps can neither be closed nor lead to an identification.</source>
        <translation>Cada imagen y cada búsqueda pertenece a un caso. Basta su número para empezar; un caso con lagunas no puede cerrarse ni llevar a una identificación.</translation>
    </message>
    <message>
        <source>Legal authority</source>
        <translation>Autoridad legal</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>Crear caso</translation>
    </message>
    <message>
        <source>Making the case</source>
        <translation>Creando el caso</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Requesting officer</source>
        <translation>Oficial solicitante</translation>
    </message>
    <message>
        <source>Robbery, NE 2nd Ave</source>
        <translation>Robo, NE 2nd Ave</translation>
    </message>
    <message>
        <source>Robbery, s. 812.13</source>
        <translation>Robo, s. 812.13</translation>
    </message>
    <message>
        <source>The earlier wording stays on record. What was recorded can be corrected, but not emptied.</source>
        <translation>El texto anterior queda registrado. Lo registrado se puede corregir, pero no vaciar.</translation>
    </message>
    <message>
        <source>The law or policy that allows a search</source>
        <translation>La ley o política que permite una búsqueda</translation>
    </message>
    <message>
        <source>The warrant came</source>
        <translation>Llegó la orden judicial</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Quién lo pidió</translation>
    </message>
    <message>
        <source>Why face search is used in this case</source>
        <translation>Por qué se usa la búsqueda facial en este caso</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Por qué se enmienda</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>An administrator has set your password. Choose one that only you know: four or five unrelated words are easy to keep.</source>
        <translation>Un administrador fijó su contraseña. Elija una que solo usted conozca: cuatro o cinco palabras sin relación son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Change password and go on</source>
        <translation>Cambiar la contraseña y continuar</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elegir una contraseña nueva</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Repita la contraseña nueva</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>&amp;Inconclusive</source>
        <translation>&amp;No concluyente</translation>
    </message>
    <message>
        <source>&amp;Withdrawn</source>
        <translation>&amp;Retirado</translation>
    </message>
    <message>
        <source>AN OUTCOME OTHER THAN AN IDENTIFICATION</source>
        <translation>UN RESULTADO QUE NO ES UNA IDENTIFICACIÓN</translation>
    </message>
    <message>
        <source>E&amp;xcluded</source>
        <translation>E&amp;xcluido</translation>
    </message>
    <message>
        <source>Each of these is a result, and none of them is a failure.</source>
        <translation>Cada uno de estos es un resultado, y ninguno es un fracaso.</translation>
    </message>
    <message>
        <source>For the whole search, with all its candidates</source>
        <translation>Para toda la búsqueda, con todos sus candidatos</translation>
    </message>
    <message>
        <source>It is not followed any further: the case went another way, or what was identified does not hold.</source>
        <translation>No se le da más seguimiento: el caso tomó otro rumbo, o lo que se identificó no se sostiene.</translation>
    </message>
    <message>
        <source>Not eno&amp;ugh information</source>
        <translation>Información ins&amp;uficiente</translation>
    </message>
    <message>
        <source>Note on the outcome</source>
        <translation>Nota sobre el resultado</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Registrar resultado</translation>
    </message>
    <message>
        <source>Recording the outcome</source>
        <translation>Registrando el resultado</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Aún falta: {things}.</translation>
    </message>
    <message>
        <source>The candidate is not the person in the probe.</source>
        <translation>El candidato no es la persona del rostro cuestionado.</translation>
    </message>
    <message>
        <source>The picture does not carry enough to compare. It is said of the whole search, and it keeps a wrong lead from being followed.</source>
        <translation>La imagen no da lo suficiente para un cotejo. Se dice de toda la búsqueda, y evita que se siga un indicio equivocado.</translation>
    </message>
    <message>
        <source>What the outcome rests on</source>
        <translation>En qué se apoya el resultado</translation>
    </message>
    <message>
        <source>What was seen speaks neither clearly for nor clearly against the candidate.</source>
        <translation>Lo que se vio no apunta claramente ni a favor ni en contra del candidato.</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>an outcome</source>
        <translation>un resultado</translation>
    </message>
</context>
<context>
    <name>Outstanding</name>
    <message>
        <source>A case is missing.</source>
        <translation>Falta un caso.</translation>
    </message>
    <message>
        <source>A face is not chosen yet.</source>
        <translation>Aún no se eligió un rostro.</translation>
    </message>
    <message>
        <source>A picture from a camera is missing.</source>
        <translation>Falta una imagen de una cámara.</translation>
    </message>
    <message>
        <source>No candidate is chosen yet.</source>
        <translation>Aún no se eligió un candidato.</translation>
    </message>
    <message>
        <source>No decision is recorded yet.</source>
        <translation>Aún no hay ninguna decisión registrada.</translation>
    </message>
    <message>
        <source>No search is made or opened yet.</source>
        <translation>Aún no se hizo ni se abrió ninguna búsqueda.</translation>
    </message>
    <message>
        <source>The candidates are not shown yet.</source>
        <translation>Los candidatos aún no se muestran.</translation>
    </message>
    <message>
        <source>There is no candidate to compare yet.</source>
        <translation>Aún no hay ningún candidato que cotejar.</translation>
    </message>
    <message>
        <source>There is no candidate to decide about yet.</source>
        <translation>Aún no hay ningún candidato sobre el que decidir.</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Angle of the wipe (Shift+W turns it)</source>
        <translation>Ángulo de la cortinilla (Shift+W la gira)</translation>
    </message>
    <message>
        <source>Angle of the wipe, in degrees</source>
        <translation>Ángulo de la cortinilla, en grados</translation>
    </message>
    <message>
        <source>Back to side by side (Esc)</source>
        <translation>Volver a lado a lado (Esc)</translation>
    </message>
    <message>
        <source>Blinks a second (&lt; and &gt;)</source>
        <translation>Cambios por segundo (&lt; y &gt;)</translation>
    </message>
    <message>
        <source>Caution: more than 3 blinks a second can trigger seizures.</source>
        <translation>Precaución: más de 3 cambios por segundo pueden provocar convulsiones.</translation>
    </message>
    <message>
        <source>Differences of grey to {upper}: light, pose and lens differ too.</source>
        <translation>Diferencias de gris con {upper}: también difieren la luz, la pose y la lente.</translation>
    </message>
    <message>
        <source>Edges of {upper} in white over the probe.</source>
        <translation>Bordes en blanco sobre el rostro cuestionado: {upper}.</translation>
    </message>
    <message>
        <source>More than 3 blinks a second can trigger seizures. Press &gt; again if you want them.</source>
        <translation>Más de 3 cambios por segundo pueden provocar convulsiones. Presione &gt; de nuevo si los quiere.</translation>
    </message>
    <message>
        <source>Opacity of the upper picture (&lt; and &gt;)</source>
        <translation>Opacidad de la imagen de encima (&lt; y &gt;)</translation>
    </message>
    <message>
        <source>Place of the wipe (&lt; and &gt;)</source>
        <translation>Lugar de la cortinilla (&lt; y &gt;)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>The middle third from {upper}. Drag the lines.</source>
        <translation>El tercio medio viene de: {upper}. Arrastre las líneas.</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{upper} and the probe in turn.</source>
        <translation>{upper} y el rostro cuestionado, de forma alternada.</translation>
    </message>
    <message>
        <source>{upper} over the probe, partly transparent.</source>
        <translation>{upper} sobre el rostro cuestionado, en parte transparente.</translation>
    </message>
    <message>
        <source>{upper} wiped over the probe.</source>
        <translation>{upper} en cortinilla sobre el rostro cuestionado.</translation>
    </message>
</context>
<context>
    <name>OverlayPage</name>
    <message>
        <source>{above} OVER {below}</source>
        <translation>{above} SOBRE {below}</translation>
    </message>
    <message>
        <source>{title}: {done}</source>
        <translation>{title}: {done}</translation>
    </message>
</context>
<context>
    <name>OversightPlace</name>
    <message>
        <source>Log review</source>
        <translation>Revisión de bitácora</translation>
    </message>
    <message>
        <source>Monthly audit</source>
        <translation>Auditoría mensual</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Pages of oversight</source>
        <translation>Páginas de supervisión</translation>
    </message>
    <message>
        <source>Retention and purges</source>
        <translation>Conservación y purgas</translation>
    </message>
    <message>
        <source>Search approvals</source>
        <translation>Aprobaciones de búsqueda</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Las dos contraseñas no son iguales. Escriba ambas de nuevo.</translation>
    </message>
    <message>
        <source>{0}: this is missing.</source>
        <translation>{0}: falta este dato.</translation>
    </message>
</context>
<context>
    <name>PeopleLimits</name>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Born from this year</source>
        <translation>Nacimiento desde este año</translation>
    </message>
    <message>
        <source>Born up to this year</source>
        <translation>Nacimiento hasta este año</translation>
    </message>
    <message>
        <source>Compare people: {0}</source>
        <translation>Comparar personas: {0}</translation>
    </message>
    <message>
        <source>Days are written YYYY-MM-DD.</source>
        <translation>Los días se escriben AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>Limit who is compared</source>
        <translation>Limitar a quién se compara</translation>
    </message>
    <message>
        <source>Limited: {0}</source>
        <translation>Limitado: {0}</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Portrait taken from this day on</source>
        <translation>Retrato tomado desde este día</translation>
    </message>
    <message>
        <source>Portrait taken up to this day</source>
        <translation>Retrato tomado hasta este día</translation>
    </message>
    <message>
        <source>Reason for limiting the search</source>
        <translation>Motivo para limitar la búsqueda</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>The first day of portraits lies after the last.</source>
        <translation>El primer día de los retratos es posterior al último.</translation>
    </message>
    <message>
        <source>The first year of birth lies after the last.</source>
        <translation>El primer año de nacimiento es posterior al último.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why others need not be compared</source>
        <translation>Por qué no hace falta comparar a otros</translation>
    </message>
    <message>
        <source>Write a year of birth with four digits, as in 1984.</source>
        <translation>Escriba el año de nacimiento con cuatro cifras, como 1984.</translation>
    </message>
    <message>
        <source>Write the day of a portrait as YYYY-MM-DD, as in 2019-05-31.</source>
        <translation>Escriba el día de un retrato como AAAA-MM-DD, por ejemplo 2019-05-31.</translation>
    </message>
    <message>
        <source>a reason for limiting the search</source>
        <translation>un motivo para limitar la búsqueda</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>any year</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>limits that can be understood</source>
        <translation>límites que se entiendan</translation>
    </message>
    <message>
        <source>not understood yet</source>
        <translation>aún no se entiende</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Born</source>
        <translation>Nació</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>APPEARANCES</source>
        <translation>APARICIONES</translation>
    </message>
    <message>
        <source>APPEARANCES OF {0}</source>
        <translation>APARICIONES DE {0}</translation>
    </message>
    <message>
        <source>Appearances in the chosen group</source>
        <translation>Apariciones en el grupo elegido</translation>
    </message>
    <message>
        <source>Faces found in the footage of the case appear here.</source>
        <translation>Los rostros encontrados en la grabación del caso aparecen aquí.</translation>
    </message>
    <message>
        <source>Groups suggest who may be the same unknown person. They identify nobody.</source>
        <translation>Los grupos sugieren quién puede ser la misma persona desconocida. No identifican a nadie.</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>HISTORIAL</translation>
    </message>
    <message>
        <source>No face was found in the footage that was scanned.</source>
        <translation>No se encontró ningún rostro en la grabación examinada.</translation>
    </message>
    <message>
        <source>No video of this case was scanned yet. Choose one and scan it.</source>
        <translation>Aún no se examinó ningún video de este caso. Elija uno y examínelo.</translation>
    </message>
    <message>
        <source>Search all kept faces of the chosen appearance as one (Ctrl+Shift+F)</source>
        <translation>Buscar con todos los rostros conservados de la aparición elegida, como uno solo (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search this track</source>
        <translation>Buscar con esta trayectoria</translation>
    </message>
    <message>
        <source>The faces that the scan finds appear here when it ends or is stopped.</source>
        <translation>Los rostros que encuentre el examen aparecen aquí cuando termine o se detenga.</translation>
    </message>
    <message>
        <source>UNKNOWN PEOPLE</source>
        <translation>PERSONAS DESCONOCIDAS</translation>
    </message>
    <message>
        <source>UNKNOWN PEOPLE ({0})</source>
        <translation>PERSONAS DESCONOCIDAS ({0})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the chosen act</source>
        <translation>Deshacer el acto elegido</translation>
    </message>
    <message>
        <source>Unknown people in the footage</source>
        <translation>Personas desconocidas en la grabación</translation>
    </message>
    <message>
        <source>What was done to the groups</source>
        <translation>Qué se hizo con los grupos</translation>
    </message>
</context>
<context>
    <name>PersonPortraits</name>
    <message>
        <source>Choose a person to see the portraits.</source>
        <translation>Elija una persona para ver los retratos.</translation>
    </message>
    <message>
        <source>File: {0}
Taken: {1}
Source: {2}
Face: {3} px high</source>
        <translation>Archivo: {0}
Tomado: {1}
Fuente: {2}
Rostro: {3} px de alto</translation>
    </message>
    <message>
        <source>Next portrait</source>
        <translation>Retrato siguiente</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Portrait {0} of {1}</source>
        <translation>Retrato {0} de {1}</translation>
    </message>
    <message>
        <source>Previous portrait</source>
        <translation>Retrato anterior</translation>
    </message>
    <message>
        <source>Reading the portraits</source>
        <translation>Leyendo los retratos</translation>
    </message>
    <message>
        <source>This portrait cannot be read; its record is kept.</source>
        <translation>Este retrato no se puede leer; su registro se conserva.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
</context>
<context>
    <name>PictureSurface</name>
    <message>
        <source>No face of this frame is kept. Go to the probe or a kept face of the track (Ctrl+, or Ctrl+.) to mark a region.</source>
        <translation>De este fotograma no se conserva ningún rostro. Para marcar una zona, vaya al rostro cuestionado o a un rostro conservado de la trayectoria (Ctrl+, o Ctrl+.).</translation>
    </message>
    <message>
        <source>Region {number}, on the portrait: the same part. Enter takes it. Backspace: not on this picture. Esc ends.</source>
        <translation>Zona {number}, en el retrato: la misma parte. Enter la toma. Retroceso: no en esta imagen. Esc termina.</translation>
    </message>
    <message>
        <source>Region {number}, on the probe: drag, or arrows move it, Ctrl and arrows size it, Enter takes it. Backspace: not on this picture. Esc ends.</source>
        <translation>Zona {number}, en el rostro cuestionado: arrastre, o muévala con las flechas, cambie su tamaño con Ctrl y flechas, Enter la toma. Retroceso: no está en esta imagen. Esc termina.</translation>
    </message>
    <message>
        <source>Show the probe as recorded (E) to mark a region.</source>
        <translation>Muestre el rostro cuestionado tal como se grabó (E) para marcar una zona.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>, face {0} chosen</source>
        <translation>, rostro {0} elegido</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Faces: {0}</source>
        <translation>Rostros: {0}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>What was done to the picture</source>
        <translation>Qué se hizo con la imagen</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>tal como se grabó</translation>
    </message>
    <message>
        <source>enlarged {0}:1 without smoothing</source>
        <translation>ampliado {0}:1 sin suavizar</translation>
    </message>
    <message>
        <source>reduced 1:{0}</source>
        <translation>reducido 1:{0}</translation>
    </message>
</context>
<context>
    <name>PixelSource</name>
    <message>
        <source>Reading a picture</source>
        <translation>Leyendo una imagen</translation>
    </message>
    <message>
        <source>Reading portraits</source>
        <translation>Leyendo retratos</translation>
    </message>
</context>
<context>
    <name>PlateSaver</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures without loss (*.png)</source>
        <translation>Imágenes sin pérdida (*.png)</translation>
    </message>
    <message>
        <source>Save plate</source>
        <translation>Guardar lámina</translation>
    </message>
    <message>
        <source>Save the plate: both pictures, the marks and the answers, on one page</source>
        <translation>Guardar la lámina: las dos imágenes, las marcas y las respuestas, en una página</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>Guardando.</translation>
    </message>
    <message>
        <source>Writing the plate</source>
        <translation>Escribiendo la lámina</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Export frame</source>
        <translation>Exportar fotograma</translation>
    </message>
    <message>
        <source>Export frame {0}</source>
        <translation>Exportar fotograma {0}</translation>
    </message>
    <message>
        <source>Export this frame without loss</source>
        <translation>Exportar este fotograma sin pérdida</translation>
    </message>
    <message>
        <source>Exporting a frame</source>
        <translation>Exportando un fotograma</translation>
    </message>
    <message>
        <source>Frame {0} at {1} was written to {2}.</source>
        <translation>El fotograma {0} en {1} se escribió en {2}.</translation>
    </message>
    <message>
        <source>Frames are counted from 0, in the order of showing.</source>
        <translation>Los fotogramas se cuentan desde 0, en el orden en que se muestran.</translation>
    </message>
    <message>
        <source>Frames left out to keep the time: {0}</source>
        <translation>Fotogramas omitidos para mantener el tiempo: {0}</translation>
    </message>
    <message>
        <source>Jump to a time or frame</source>
        <translation>Ir a un tiempo o fotograma</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Loop from here (I)</source>
        <translation>Bucle desde aquí (I)</translation>
    </message>
    <message>
        <source>Loop the whole video</source>
        <translation>Repetir todo el video</translation>
    </message>
    <message>
        <source>Loop to here (O)</source>
        <translation>Bucle hasta aquí (O)</translation>
    </message>
    <message>
        <source>Next face on the timeline</source>
        <translation>Rostro siguiente en la línea de tiempo</translation>
    </message>
    <message>
        <source>On the way to frame {0}</source>
        <translation>De camino al fotograma {0}</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Un fotograma atrás (,)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Un fotograma adelante (.)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Previous face on the timeline</source>
        <translation>Rostro anterior en la línea de tiempo</translation>
    </message>
    <message>
        <source>Reading the video</source>
        <translation>Leyendo el video</translation>
    </message>
    <message>
        <source>Reason: {0} ({1})</source>
        <translation>Motivo: {0} ({1})</translation>
    </message>
    <message>
        <source>Recorder's clock</source>
        <translation>Reloj del grabador</translation>
    </message>
    <message>
        <source>SHA-256 {0}. The log keeps it.</source>
        <translation>SHA-256 {0}. La bitácora lo guarda.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed (J slower, L faster)</source>
        <translation>Velocidad (J más lento, L más rápido)</translation>
    </message>
    <message>
        <source>The file holds no time stamps: this time is worked out from a rate.</source>
        <translation>El archivo no tiene marcas de tiempo: este tiempo se calculó a partir de una frecuencia.</translation>
    </message>
    <message>
        <source>Time stamp of this frame, counted from the first frame: {0:.6f} s</source>
        <translation>Marca de tiempo de este fotograma, contada desde el primero: {0:.6f} s</translation>
    </message>
    <message>
        <source>True time {0}   ({1}, which shows {2})</source>
        <translation>Hora verdadera {0}   ({1}, que muestra {2})</translation>
    </message>
    <message>
        <source>True time: {0}</source>
        <translation>Hora verdadera: {0}</translation>
    </message>
    <message>
        <source>about </source>
        <translation>aprox. </translation>
    </message>
    <message>
        <source>frame {0} of {1}</source>
        <translation>fotograma {0} de {1}</translation>
    </message>
    <message>
        <source>recorder's clock {0:+.3f} s</source>
        <translation>reloj del grabador {0:+.3f} s</translation>
    </message>
    <message>
        <source>{0:g}x</source>
        <translation>{0:g}x</translation>
    </message>
</context>
<context>
    <name>PlayerForms</name>
    <message>
        <source>192.5, -61 or 00:03:12</source>
        <translation>192.5, -61 o 00:03:12</translation>
    </message>
    <message>
        <source>2026-01-15 14:32:10, or empty</source>
        <translation>2026-01-15 14:32:10, o vacío</translation>
    </message>
    <message>
        <source>A time like 00:01:12.48 or 72.48, or the number of a frame like 1812.</source>
        <translation>Un tiempo como 00:01:12.48 o 72.48, o el número de un fotograma como 1812.</translation>
    </message>
    <message>
        <source>Compared with the speaking clock on 2026-01-16 at 10:02 by B. Officer</source>
        <translation>Comparado con la hora oficial por teléfono el 2026-01-16 a las 10:02 por B. Officer</translation>
    </message>
    <message>
        <source>Every entry is kept with its reason and goes on the log; the newest counts. Nothing in the recording is changed.</source>
        <translation>Cada dato se conserva con su motivo y va a la bitácora; cuenta el más nuevo. En la grabación no se cambia nada.</translation>
    </message>
    <message>
        <source>Frame {0} at {1}</source>
        <translation>Fotograma {0} en {1}</translation>
    </message>
    <message>
        <source>Give the date and time like 2026-01-15 14:32:10, or leave it empty.</source>
        <translation>Indique fecha y hora como 2026-01-15 14:32:10, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Keep the offset</source>
        <translation>Guardar el desfase</translation>
    </message>
    <message>
        <source>Keeping the offset</source>
        <translation>Guardando el desfase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recorder's clock</source>
        <translation>Reloj del grabador</translation>
    </message>
    <message>
        <source>Recorder's clock at the first frame</source>
        <translation>Reloj del grabador en el primer fotograma</translation>
    </message>
    <message>
        <source>The offset is no time: give seconds, or hours:minutes:seconds.</source>
        <translation>El desfase no es un tiempo: indique segundos, u horas:minutos:segundos.</translation>
    </message>
    <message>
        <source>The video has frames 0 to {0}, and ends at {1}.</source>
        <translation>El video tiene los fotogramas 0 a {0}, y termina en {1}.</translation>
    </message>
    <message>
        <source>Time or frame</source>
        <translation>Tiempo o fotograma</translation>
    </message>
    <message>
        <source>True time minus recorder's clock</source>
        <translation>Hora verdadera menos reloj del grabador</translation>
    </message>
</context>
<context>
    <name>PolicyChangesModel</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>PolicyPanel</name>
    <message>
        <source>Change policy</source>
        <translation>Cambiar política</translation>
    </message>
    <message>
        <source>Changing the policy</source>
        <translation>Cambiando la política</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>HISTORIAL</translation>
    </message>
    <message>
        <source>History of the policy</source>
        <translation>Historial de la política</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>The policy was changed, and holds from now on.</source>
        <translation>La política se cambió, y rige desde ahora.</translation>
    </message>
    <message>
        <source>Why it changes; it stays on record</source>
        <translation>Por qué cambia; queda registrado</translation>
    </message>
    <message>
        <source>Working day: {0}</source>
        <translation>Día laborable: {0}</translation>
    </message>
    <message>
        <source>Write down why the policy changes.</source>
        <translation>Escriba por qué cambia la política.</translation>
    </message>
    <message>
        <source>demanded</source>
        <translation>exigida</translation>
    </message>
</context>
<context>
    <name>PortraitThumbnails</name>
    <message>
        <source>Reading portraits</source>
        <translation>Leyendo retratos</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{answered} of {all} answered</source>
        <translation>{answered} de {all} respondidos</translation>
    </message>
    <message>
        <source>{answered} of {all} answered, {apart} not comparable</source>
        <translation>{answered} de {all} respondidos, {apart} no cotejables</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code with the secret, for an authenticator app</source>
        <translation>Código QR con el secreto, para una aplicación de autenticación</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparisons of this candidate</source>
        <translation>Cotejos de este candidato</translation>
    </message>
    <message>
        <source>EARLIER</source>
        <translation>ANTERIORES</translation>
    </message>
    <message>
        <source>IN FORCE</source>
        <translation>VIGENTE</translation>
    </message>
    <message>
        <source>It rests on the answer about 1 component.</source>
        <translation>Se apoya en la respuesta sobre 1 rasgo.</translation>
    </message>
    <message>
        <source>It rests on the answers about {count} components.</source>
        <translation>Se apoya en las respuestas sobre {count} rasgos.</translation>
    </message>
    <message>
        <source>It would change: {words}</source>
        <translation>La cambiaría: {words}</translation>
    </message>
    <message>
        <source>no conclusion given</source>
        <translation>no se dio conclusión</translation>
    </message>
    <message>
        <source>{limit}: {note}</source>
        <translation>{limit}: {note}</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Recording a component</source>
        <translation>Registrando un rasgo</translation>
    </message>
    <message>
        <source>Recording a remark</source>
        <translation>Registrando una observación</translation>
    </message>
    <message>
        <source>Recording the comparison</source>
        <translation>Registrando el cotejo</translation>
    </message>
    <message>
        <source>Writing down what was asked for</source>
        <translation>Anotando lo que se pidió</translation>
    </message>
</context>
<context>
    <name>RegionAdjusting</name>
    <message>
        <source>Mark {number}: arrows move it by a pixel, Ctrl and arrows size it, Shift by ten. Space: the next one. Enter keeps, Esc puts back.</source>
        <translation>Marca {number}: las flechas la mueven un píxel, con Ctrl cambian su tamaño, con Shift de diez en diez. Espacio: la siguiente. Enter la conserva, Esc la devuelve a su lugar.</translation>
    </message>
    <message>
        <source>None of its marks lies on a picture that is shown.</source>
        <translation>Ninguna de sus marcas está en una imagen que se muestre.</translation>
    </message>
    <message>
        <source>This component has no mark yet. Z draws one.</source>
        <translation>Este rasgo aún no tiene marcas. Z dibuja una.</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Remarks by component</source>
        <translation>Observaciones por rasgo</translation>
    </message>
</context>
<context>
    <name>RemarksModel</name>
    <message>
        <source>The whole comparison</source>
        <translation>Todo el cotejo</translation>
    </message>
    <message>
        <source>{component}, answer by {by}: {text}</source>
        <translation>{component}, respuesta de {by}: {text}</translation>
    </message>
    <message>
        <source>{component}, remark by {by}: {text}</source>
        <translation>{component}, observación de {by}: {text}</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
</context>
<context>
    <name>RemarksPart</name>
    <message>
        <source>Add remark</source>
        <translation>Agregar observación</translation>
    </message>
    <message>
        <source>Add the remark (Ctrl+Enter)</source>
        <translation>Agregar la observación (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer the chosen remark (Enter)</source>
        <translation>Responder la observación elegida (Enter)</translation>
    </message>
    <message>
        <source>NEW REMARK (J)</source>
        <translation>OBSERVACIÓN NUEVA (J)</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>Observación nueva</translation>
    </message>
    <message>
        <source>No remarks yet. Another examiner or a supervisor can write here what they see otherwise, component by component. A remark stays on the record.</source>
        <translation>Aún no hay observaciones. Otro perito o un supervisor puede escribir aquí lo que ve de otro modo, rasgo por rasgo. Una observación queda en el registro.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>The whole comparison</source>
        <translation>Todo el cotejo</translation>
    </message>
    <message>
        <source>To {who} about {component}: {text}</source>
        <translation>Para {who}, sobre {component}: {text}</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>De qué trata la observación</translation>
    </message>
    <message>
        <source>What you see otherwise, and where</source>
        <translation>Qué ve usted de otro modo, y dónde</translation>
    </message>
    <message>
        <source>Write a new remark instead of an answer</source>
        <translation>Escribir una observación nueva en vez de una respuesta</translation>
    </message>
    <message>
        <source>YOUR ANSWER (J)</source>
        <translation>SU RESPUESTA (J)</translation>
    </message>
</context>
<context>
    <name>ReopenPanel</name>
    <message>
        <source>An identification was recorded. It stays on record for ever; reopening says that it is looked at anew, and why.</source>
        <translation>Se registró una identificación. Queda registrada para siempre; al reabrir consta que se revisa de nuevo, y por qué.</translation>
    </message>
    <message>
        <source>REOPEN</source>
        <translation>REABRIR</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>Motivo para reabrir</translation>
    </message>
    <message>
        <source>Reopen examination</source>
        <translation>Reabrir examen</translation>
    </message>
    <message>
        <source>Reopen the examination</source>
        <translation>Reabrir el examen</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Reabriendo</translation>
    </message>
    <message>
        <source>Still needed: a reason.</source>
        <translation>Aún falta: un motivo.</translation>
    </message>
    <message>
        <source>The decision stays on record; the examination goes on beside it.</source>
        <translation>La decisión queda registrada; el examen continúa junto a ella.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
</context>
<context>
    <name>RequirementList</name>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cotejar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>What the rule asks for</source>
        <translation>Lo que pide la regla</translation>
    </message>
    <message>
        <source>{way}. {state}: {sentence}</source>
        <translation>{way}. {state}: {sentence}</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>A decision has ended this examination.</source>
        <translation>Una decisión puso fin a este examen.</translation>
    </message>
    <message>
        <source>E&amp;xplanation</source>
        <translation>E&amp;xplicación</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Its so&amp;urce</source>
        <translation>Su &amp;fuente</translation>
    </message>
    <message>
        <source>Resolve contradiction</source>
        <translation>Resolver contradicción</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>Resolviendo</translation>
    </message>
    <message>
        <source>Source of the explanation</source>
        <translation>Fuente de la explicación</translation>
    </message>
    <message>
        <source>THIS CONTRADICTION STANDS</source>
        <translation>ESTA CONTRADICCIÓN SIGUE EN PIE</translation>
    </message>
    <message>
        <source>Who or what says so, and when</source>
        <translation>Quién o qué lo dice, y cuándo</translation>
    </message>
    <message>
        <source>Why it does not stand</source>
        <translation>Por qué no se sostiene</translation>
    </message>
    <message>
        <source>You found it yourself; somebody else has to resolve it.</source>
        <translation>Usted la encontró; tiene que resolverla otra persona.</translation>
    </message>
    <message>
        <source>an explanation</source>
        <translation>una explicación</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>su fuente</translation>
    </message>
    <message>
        <source>{note} Source: {source}. Found by {who}.</source>
        <translation>{note} Fuente: {source}. Encontrada por {who}.</translation>
    </message>
</context>
<context>
    <name>RetentionForm</name>
    <message>
        <source>A retention date can be set later, never earlier.</source>
        <translation>Una fecha de conservación se puede posponer, nunca adelantar.</translation>
    </message>
    <message>
        <source>Keep for longer</source>
        <translation>Conservar más tiempo</translation>
    </message>
    <message>
        <source>Keep the case for longer</source>
        <translation>Conservar el caso más tiempo</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Keeping the case for longer</source>
        <translation>Conservando el caso más tiempo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>A legal hold lies on it, so it cannot be purged.</source>
        <translation>Está bajo retención legal, así que no se puede purgar.</translation>
    </message>
    <message>
        <source>A purge takes two people, and you are the one who asked for it.</source>
        <translation>Una purga requiere dos personas, y usted es quien la pidió.</translation>
    </message>
    <message>
        <source>Another person may confirm it from {0:%Y-%m-%d %H:%M} UTC on.</source>
        <translation>Otra persona puede confirmarla a partir del {0:%Y-%m-%d %H:%M} UTC.</translation>
    </message>
    <message>
        <source>Commitment {0}</source>
        <translation>Compromiso {0}</translation>
    </message>
    <message>
        <source>Confirm purge</source>
        <translation>Confirmar purga</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bajo retención</translation>
    </message>
    <message>
        <source>It can be confirmed from {0:%Y-%m-%d %H:%M} UTC on.</source>
        <translation>Puede confirmarse a partir del {0:%Y-%m-%d %H:%M} UTC.</translation>
    </message>
    <message>
        <source>Kept until {0}.</source>
        <translation>Se conserva hasta el {0}.</translation>
    </message>
    <message>
        <source>No purge was requested. The page of a closed case, or a gallery, asks for one.</source>
        <translation>No se solicitó ninguna purga. La pide la página de un caso cerrado, o una galería.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>No hay ninguna solicitud elegida.</translation>
    </message>
    <message>
        <source>Nothing is past its retention date.</source>
        <translation>Nada ha pasado su fecha de conservación.</translation>
    </message>
    <message>
        <source>Nothing is purged; a reason is asked for.</source>
        <translation>No se purga nada; se pide un motivo.</translation>
    </message>
    <message>
        <source>Nothing was purged. The reason stays for ever: write no name into it.</source>
        <translation>No se purgó nada. El motivo queda para siempre: no escriba ningún nombre en él.</translation>
    </message>
    <message>
        <source>PAST THEIR RETENTION DATE</source>
        <translation>PASADA SU FECHA DE CONSERVACIÓN</translation>
    </message>
    <message>
        <source>Past their retention date</source>
        <translation>Pasada su fecha de conservación</translation>
    </message>
    <message>
        <source>Purge it for good, as the second person.</source>
        <translation>Purgarlo definitivamente, como segunda persona.</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Purga hecha</translation>
    </message>
    <message>
        <source>Purged {0:%Y-%m-%d %H:%M} UTC by {1}: {2}</source>
        <translation>Purga hecha el {0:%Y-%m-%d %H:%M} UTC por {1}: {2}</translation>
    </message>
    <message>
        <source>REQUESTS TO PURGE</source>
        <translation>SOLICITUDES DE PURGA</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Requested {0:%Y-%m-%d %H:%M} UTC by {1}: {2}</source>
        <translation>Solicitada el {0:%Y-%m-%d %H:%M} UTC por {1}: {2}</translation>
    </message>
    <message>
        <source>Requests to purge</source>
        <translation>Solicitudes de purga</translation>
    </message>
    <message>
        <source>The request was withdrawn; nothing was purged.</source>
        <translation>La solicitud se retiró; no se purgó nada.</translation>
    </message>
    <message>
        <source>This request was withdrawn, or the purge is done already.</source>
        <translation>Esta solicitud se retiró, o la purga ya está hecha.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Retirar solicitud</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Withdrawn {0:%Y-%m-%d %H:%M} UTC by {1}</source>
        <translation>Retirada el {0:%Y-%m-%d %H:%M} UTC por {1}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>&amp;Ask the rule</source>
        <translation>Consult&amp;ar la regla</translation>
    </message>
    <message>
        <source>A decision has ended this examination. It goes on only when it is reopened.</source>
        <translation>Una decisión puso fin a este examen. Solo continúa si se reabre.</translation>
    </message>
    <message>
        <source>A recorded decision is never changed or deleted. It remains an investigative lead and does not constitute probable cause by itself.</source>
        <translation>Una decisión registrada nunca se modifica ni se elimina. Sigue siendo un indicio para la investigación y por sí sola no constituye causa probable.</translation>
    </message>
    <message>
        <source>Ask the rule although something is missing; a refusal goes on the log</source>
        <translation>Consultar la regla aunque falte algo; una denegación va a la bitácora</translation>
    </message>
    <message>
        <source>Asking the rule</source>
        <translation>Consultando la regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>NOTHING IS MISSING</source>
        <translation>NO FALTA NADA</translation>
    </message>
    <message>
        <source>Not possible yet: 1 of {total} requirements is missing.</source>
        <translation>Aún no es posible: falta 1 de {total} requisitos.</translation>
    </message>
    <message>
        <source>Not possible yet: {missing} of {total} requirements are missing.</source>
        <translation>Aún no es posible: faltan {missing} de {total} requisitos.</translation>
    </message>
    <message>
        <source>Record identification</source>
        <translation>Registrar identificación</translation>
    </message>
    <message>
        <source>Record that {name} ({person}) is the person in the probe?</source>
        <translation>¿Registrar que {name} ({person}) es la persona del rostro cuestionado?</translation>
    </message>
    <message>
        <source>Refused. The refusal is on the log.</source>
        <translation>Denegado. La denegación está en la bitácora.</translation>
    </message>
    <message>
        <source>The rule has what it asks for. The decision is yours.</source>
        <translation>La regla tiene lo que pide. La decisión es suya.</translation>
    </message>
    <message>
        <source>The rule's answer</source>
        <translation>La respuesta de la regla</translation>
    </message>
    <message>
        <source>WHAT IS STILL MISSING</source>
        <translation>QUÉ FALTA TODAVÍA</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>1 face appears.</source>
        <translation>Aparece 1 rostro.</translation>
    </message>
    <message>
        <source>Choose a case at the left, or make one (Ctrl+N).</source>
        <translation>Elija un caso a la izquierda, o cree uno (Ctrl+N).</translation>
    </message>
    <message>
        <source>Choose a video at the left to scan it.</source>
        <translation>Elija un video a la izquierda para examinarlo.</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Continuar el examen</translation>
    </message>
    <message>
        <source>How far the scan has come</source>
        <translation>Hasta dónde ha llegado el examen</translation>
    </message>
    <message>
        <source>No face was found. Look through it by eye: very small, dark or turned faces are not found.</source>
        <translation>No se encontró ningún rostro. Revíselo a simple vista: los rostros muy pequeños, oscuros o girados no se encuentran.</translation>
    </message>
    <message>
        <source>Scan this video</source>
        <translation>Examinar este video</translation>
    </message>
    <message>
        <source>Scanned: {0} frames, {1} of them searched.</source>
        <translation>Examinado: {0} fotogramas, en {1} de ellos se buscó.</translation>
    </message>
    <message>
        <source>Stop scan</source>
        <translation>Detener examen</translation>
    </message>
    <message>
        <source>The scan was stopped after {0} frames. What was found is kept.</source>
        <translation>El examen se detuvo tras {0} fotogramas. Lo encontrado se conserva.</translation>
    </message>
    <message>
        <source>There is no video in this case. Import one (Ctrl+I).</source>
        <translation>No hay ningún video en este caso. Importe uno (Ctrl+I).</translation>
    </message>
    <message>
        <source>This video was not scanned yet. A scan looks for faces in all of it, in the background.</source>
        <translation>Este video aún no se examinó. Un examen busca rostros en todo él, en segundo plano.</translation>
    </message>
    <message>
        <source>{0} appearances of faces.</source>
        <translation>{0} apariciones de rostros.</translation>
    </message>
</context>
<context>
    <name>SearchAgain</name>
    <message>
        <source>Comparing two searches</source>
        <translation>Comparando dos búsquedas</translation>
    </message>
    <message>
        <source>Earlier result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>In the gallery as it is now (Ctrl+R). This result stays, with all that was recorded about it.</source>
        <translation>En la galería tal como está ahora (Ctrl+R). Este resultado se conserva, con todo lo que se registró sobre él.</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>Resultado más nuevo</translation>
    </message>
    <message>
        <source>No longer listed: {people}</source>
        <translation>Ya no están en la lista: {people}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Search the same face again in the gallery as it is now</source>
        <translation>Buscar el mismo rostro de nuevo en la galería tal como está ahora</translation>
    </message>
    <message>
        <source>Searched again. Compared with the result of {time}: {sentence}</source>
        <translation>Buscado de nuevo. En comparación con el resultado de {time}: {sentence}</translation>
    </message>
    <message>
        <source>Searching the gallery again</source>
        <translation>Buscando de nuevo en la galería</translation>
    </message>
    <message>
        <source>This search was made again on {time}: {sentence}</source>
        <translation>Esta búsqueda se repitió el {time}: {sentence}</translation>
    </message>
    <message>
        <source>Who is no longer listed stands in the earlier result.</source>
        <translation>Quien ya no está en la lista figura en el resultado anterior.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{name} (rank {rank}, {score})</source>
        <translation>{name} (puesto {rank}, {score})</translation>
    </message>
</context>
<context>
    <name>SearchEdits</name>
    <message>
        <source>Only the face as recorded is searched.</source>
        <translation>Solo se busca el rostro tal como se grabó.</translation>
    </message>
    <message>
        <source>Search the edited face too</source>
        <translation>Buscar también el rostro editado</translation>
    </message>
    <message>
        <source>The edited face and the face as recorded are both searched. Candidates that appear only after editing are marked.</source>
        <translation>Se buscan el rostro editado y el rostro tal como se grabó. Los candidatos que aparecen solo tras editar se señalan.</translation>
    </message>
</context>
<context>
    <name>SearchFacts</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>HOW THE SEARCH WAS MADE</source>
        <translation>CÓMO SE HIZO LA BÚSQUEDA</translation>
    </message>
    <message>
        <source>How the search was made</source>
        <translation>Cómo se hizo la búsqueda</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Pack hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Replay search</source>
        <translation>Repetir búsqueda</translation>
    </message>
    <message>
        <source>Replay the search and compare ranks and similarities with the record</source>
        <translation>Repetir la búsqueda y comparar puestos y similitudes con lo registrado</translation>
    </message>
    <message>
        <source>Replaying the search</source>
        <translation>Repitiendo la búsqueda</translation>
    </message>
    <message>
        <source>Replaying the search.</source>
        <translation>Repitiendo la búsqueda.</translation>
    </message>
    <message>
        <source>Search id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Buscado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>found by {pack}</source>
        <translation>encontrado por {pack}</translation>
    </message>
    <message>
        <source>marked by hand, points as marked</source>
        <translation>marcado a mano, puntos según la marca</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versión {version}</translation>
    </message>
    <message>
        <source>{people} people, {images} portraits</source>
        <translation>{people} personas, {images} retratos</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galería</translation>
    </message>
    <message>
        <source>&amp;List up to</source>
        <translation>&amp;Lista de hasta</translation>
    </message>
    <message>
        <source>&amp;Picture is a</source>
        <translation>La &amp;imagen es</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Choose a gallery</source>
        <translation>Elija una galería</translation>
    </message>
    <message>
        <source>Choose the kind</source>
        <translation>Elija el tipo</translation>
    </message>
    <message>
        <source>Gallery to search</source>
        <translation>Galería en la que buscar</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Tipo de imagen</translation>
    </message>
    <message>
        <source>Number of candidates to list</source>
        <translation>Número de candidatos de la lista</translation>
    </message>
    <message>
        <source>Reason for the search</source>
        <translation>Motivo de la búsqueda</translation>
    </message>
    <message>
        <source>This kind of picture ({kind}) is refused: it does not show a real face as a camera saw it. Use a camera frame or an unaltered photograph. A search that is tried all the same is refused, and the log keeps the attempt.</source>
        <translation>Este tipo de imagen ({kind}) no se admite: no muestra un rostro real como lo vio una cámara. Use un fotograma de cámara o una fotografía sin alterar. Una búsqueda que se intente de todos modos se deniega, y la bitácora guarda el intento.</translation>
    </message>
    <message>
        <source>Why this person is looked for</source>
        <translation>Por qué se busca a esta persona</translation>
    </message>
    <message>
        <source>a gallery</source>
        <translation>una galería</translation>
    </message>
    <message>
        <source>a gallery (make one with Ctrl+G)</source>
        <translation>una galería (cree una con Ctrl+G)</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>un motivo</translation>
    </message>
    <message>
        <source>portraits in this gallery (import a folder with Ctrl+G)</source>
        <translation>retratos en esta galería (importe una carpeta con Ctrl+G)</translation>
    </message>
    <message>
        <source>the kind of picture</source>
        <translation>el tipo de imagen</translation>
    </message>
    <message>
        <source>{kind} (refused)</source>
        <translation>{kind} (no se admite)</translation>
    </message>
    <message>
        <source>{people} people, version {version}, {basis}</source>
        <translation>{people} personas, versión {version}, {basis}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>CHOSEN FACE</source>
        <translation>ROSTRO ELEGIDO</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Choose a face in the frame or in the list at the left.</source>
        <translation>Elija un rostro en el fotograma o en la lista de la izquierda.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>EARLIER SEARCHES OF THIS CASE</source>
        <translation>BÚSQUEDAS ANTERIORES DE ESTE CASO</translation>
    </message>
    <message>
        <source>Facts about the chosen face</source>
        <translation>Datos del rostro elegido</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Reading galleries</source>
        <translation>Leyendo las galerías</translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation>BUSCAR</translation>
    </message>
    <message>
        <source>Search gallery</source>
        <translation>Buscar en galería</translation>
    </message>
    <message>
        <source>Searching the gallery</source>
        <translation>Buscando en la galería</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Aún falta: {things}.</translation>
    </message>
    <message>
        <source>The search is running.</source>
        <translation>La búsqueda está en curso.</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>un rostro</translation>
    </message>
    <message>
        <source>a person says that it is a face</source>
        <translation>una persona dice que es un rostro</translation>
    </message>
    <message>
        <source>a reason for searching a face below the gate</source>
        <translation>un motivo para buscar un rostro que no pasa el control de calidad</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>marcado a mano</translation>
    </message>
    <message>
        <source>{height} px as recorded</source>
        <translation>{height} px tal como se grabó</translation>
    </message>
    <message>
        <source>{score} that it is a face</source>
        <translation>{score} de que es un rostro</translation>
    </message>
</context>
<context>
    <name>SearchPermission</name>
    <message>
        <source>Another person, a supervisor, answers whether gallery {0} may be searched for case {1}.</source>
        <translation>Otra persona, un supervisor, responde si se puede buscar en la galería {0} para el caso {1}.</translation>
    </message>
    <message>
        <source>Ask for an approval</source>
        <translation>Pedir una aprobación</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>Why this gallery is to be searched for this case</source>
        <translation>Por qué se va a buscar en esta galería para este caso</translation>
    </message>
</context>
<context>
    <name>SearchScope</name>
    <message>
        <source>All {people} people of the gallery were compared. It was proven that nobody outside this list scores higher.</source>
        <translation>Se comparó a las {people} personas de la galería. Quedó demostrado que nadie fuera de esta lista tiene una puntuación más alta.</translation>
    </message>
    <message>
        <source>All {people} people within the limit were compared. It was proven that none of them outside this list scores higher.</source>
        <translation>Se comparó a las {people} personas dentro del límite. Quedó demostrado que ninguna fuera de esta lista tiene una puntuación más alta.</translation>
    </message>
    <message>
        <source>It left out nobody.</source>
        <translation>No omitió a nadie.</translation>
    </message>
    <message>
        <source>It was not proven that nobody outside this list scores higher.</source>
        <translation>No quedó demostrado que nadie fuera de esta lista tenga una puntuación más alta.</translation>
    </message>
    <message>
        <source>Limit in force: {filter}. Reason: {reason}. {effect} {unknown}</source>
        <translation>Límite vigente: {filter}. Motivo: {reason}. {effect} {unknown}</translation>
    </message>
    <message>
        <source>{left_out} of the {people} people of the gallery were not compared.</source>
        <translation>No se comparó a {left_out} de las {people} personas de la galería.</translation>
    </message>
    <message>
        <source>{people} people were compared.</source>
        <translation>Se comparó a {people} personas.</translation>
    </message>
</context>
<context>
    <name>SearchWarning</name>
    <message>
        <source>Searched below the gate. {warnings} Reason given: {reason}</source>
        <translation>Se buscó con un rostro que no pasa el control de calidad. {warnings} Motivo dado: {reason}</translation>
    </message>
</context>
<context>
    <name>SearchesModel</name>
    <message>
        <source>Search of {time} in {gallery} by {who}: {reason}</source>
        <translation>Búsqueda de {time} en {gallery} por {who}: {reason}</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys of other places (O)</source>
        <translation>Teclas de otros lugares (O)</translation>
    </message>
    <message>
        <source>Keys of this place (O)</source>
        <translation>Teclas de este lugar (O)</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Reading the analysis</source>
        <translation>Leyendo el análisis</translation>
    </message>
    <message>
        <source>Reading the candidates</source>
        <translation>Leyendo los candidatos</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>CASES</source>
        <translation>CASOS</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Elija primero un caso.</translation>
    </message>
    <message>
        <source>Drop pictures from a camera here, or import them.</source>
        <translation>Suelte aquí imágenes de una cámara, o impórtelas.</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>EVIDENCIA</translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation>Evidencia del caso</translation>
    </message>
    <message>
        <source>FACES</source>
        <translation>ROSTROS</translation>
    </message>
    <message>
        <source>FACES ({0})</source>
        <translation>ROSTROS ({0})</translation>
    </message>
    <message>
        <source>Facts and state of the case</source>
        <translation>Datos y estado del caso</translation>
    </message>
    <message>
        <source>Hidden and system files left out: {0}.</source>
        <translation>Archivos ocultos y del sistema omitidos: {0}.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a folder of evidence</source>
        <translation>Importar una carpeta de evidencia</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>Importar evidencia</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>Not imported: {0}. Choose a file for the reason.</source>
        <translation>No importados: {0}. Elija un archivo para ver el motivo.</translation>
    </message>
    <message>
        <source>The case is closed: nothing can be taken in.</source>
        <translation>El caso está cerrado: no se puede incorporar nada.</translation>
    </message>
    <message>
        <source>The faces of a picture appear here.</source>
        <translation>Los rostros de una imagen aparecen aquí.</translation>
    </message>
    <message>
        <source>There is no case yet. Make one to begin.</source>
        <translation>Aún no hay ningún caso. Cree uno para empezar.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Code that your authenticator app shows now</source>
        <translation>Código que muestra ahora su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Everything in this workspace is a sample. The password of its account was made just now: {password}. It is filled in below and kept nowhere; write it down if you want to come back another day.</source>
        <translation>Todo en este espacio de trabajo es de muestra. La contraseña de su cuenta se creó ahora mismo: {password}. Está puesta abajo y no se guarda en ninguna parte; anótela si quiere volver otro día.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose another workspace</source>
        <translation>Elegir otro espacio de trabajo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Comprobando la bitácora</translation>
    </message>
    <message>
        <source>Entries that no witness folder vouches for yet. Anchor the log in its place: a checkpoint is copied to a folder such as a supervisor's memory stick.</source>
        <translation>Entradas por las que aún no responde ninguna carpeta testigo. Ancle la bitácora en su lugar: se copia un punto de control a una carpeta, por ejemplo la memoria USB de un supervisor.</translation>
    </message>
    <message>
        <source>Loading the model pack</source>
        <translation>Cargando el paquete de modelos</translation>
    </message>
    <message>
        <source>Log anchored</source>
        <translation>Bitácora anclada</translation>
    </message>
    <message>
        <source>Log broken</source>
        <translation>Bitácora dañada</translation>
    </message>
    <message>
        <source>Log broken at entry {0}</source>
        <translation>Bitácora dañada en la entrada {0}</translation>
    </message>
    <message>
        <source>Log verified: {0}</source>
        <translation>Bitácora verificada: {0}</translation>
    </message>
    <message>
        <source>Log: {0}</source>
        <translation>Bitácora: {0}</translation>
    </message>
    <message>
        <source>Make a gallery and import portraits before you search (Ctrl+G).</source>
        <translation>Cree una galería e importe retratos antes de buscar (Ctrl+G).</translation>
    </message>
    <message>
        <source>No gallery</source>
        <translation>Sin galería</translation>
    </message>
    <message>
        <source>No model pack</source>
        <translation>Sin paquete de modelos</translation>
    </message>
    <message>
        <source>Open the log to verify it (Ctrl+6).</source>
        <translation>Abra la bitácora para verificarla (Ctrl+6).</translation>
    </message>
    <message>
        <source>The gallery that was searched</source>
        <translation>La galería en la que se buscó</translation>
    </message>
    <message>
        <source>The model pack, and the provider that is really in use: {0}</source>
        <translation>El paquete de modelos, y el proveedor que se usa realmente: {0}</translation>
    </message>
    <message>
        <source>The only gallery</source>
        <translation>La única galería</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} entradas</translation>
    </message>
    <message>
        <source>{0} galleries: {1} people</source>
        <translation>{0} galerías: {1} personas</translation>
    </message>
    <message>
        <source>{0} not yet anchored</source>
        <translation>{0} aún sin anclar</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0}: {1} people</source>
        <translation>{0}: {1} personas</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Corroborate</source>
        <translation>Corroborate</translation>
    </message>
    <message>
        <source>Investigative lead only. A facial recognition result alone is not an identification and does not constitute probable cause; it must not be the sole basis of an arrest. Similarity scores are not probabilities.</source>
        <translation>Solo un indicio para la investigación. Un resultado de reconocimiento facial por sí solo no es una identificación y no constituye causa probable; no debe ser la única base de un arresto. Las puntuaciones de similitud no son probabilidades.</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>Make a workspace in an empty folder</source>
        <translation>Crear un espacio de trabajo en una carpeta vacía</translation>
    </message>
    <message>
        <source>Making a workspace of samples. This takes a few seconds.</source>
        <translation>Creando un espacio de trabajo de muestra. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>No workspace was opened on this computer yet. Make one in an empty folder on a disk that is backed up; cases, pictures and the log will lie in it.</source>
        <translation>En esta computadora aún no se abrió ningún espacio de trabajo. Cree uno en una carpeta vacía de un disco con copias de seguridad; allí estarán los casos, las imágenes y la bitácora.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>Abriendo {0}</translation>
    </message>
    <message>
        <source>Or drop the folder of a workspace here.</source>
        <translation>O suelte aquí la carpeta de un espacio de trabajo.</translation>
    </message>
    <message>
        <source>RECENT WORKSPACES</source>
        <translation>ESPACIOS DE TRABAJO RECIENTES</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>Searches a gallery for a face from a camera, and records nobody as identified before independent evidence says so too.</source>
        <translation>Busca en una galería un rostro captado por una cámara, y no registra a nadie como identificado antes de que pruebas independientes también lo digan.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Try it on sample faces</source>
        <translation>Probar con rostros de muestra</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source> ({0} more waiting)</source>
        <translation> ({0} más en espera)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the work going on</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
        <source>How far the work has come</source>
        <translation>Hasta dónde ha llegado el trabajo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopping: {0}</source>
        <translation>Deteniendo: {0}</translation>
    </message>
    <message>
        <source>This program never connects to a network. Everything stays here.</source>
        <translation>Este programa nunca se conecta a una red. Todo queda aquí.</translation>
    </message>
    <message>
        <source>Work going on</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>Reading the track</source>
        <translation>Leyendo la trayectoria</translation>
    </message>
    <message>
        <source>The probe does not come from a track of a scanned video.</source>
        <translation>El rostro cuestionado no procede de una trayectoria de un video examinado.</translation>
    </message>
    <message>
        <source>There is no further kept face of the track.</source>
        <translation>No hay más rostros conservados de la trayectoria.</translation>
    </message>
</context>
<context>
    <name>StrangerChart</name>
    <message>
        <source>each stranger's best</source>
        <translation>la mejor de cada persona ajena</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántas</translation>
    </message>
    <message>
        <source>less alike</source>
        <translation>menos parecido</translation>
    </message>
    <message>
        <source>more alike</source>
        <translation>más parecido</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similitud</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>personas ajenas</translation>
    </message>
    <message>
        <source>this candidate</source>
        <translation>este candidato</translation>
    </message>
</context>
<context>
    <name>StrangerPanel</name>
    <message>
        <source>BESIDE STRANGERS' SCORES</source>
        <translation>FRENTE A PUNTUACIONES DE PERSONAS AJENAS</translation>
    </message>
    <message>
        <source>Picture of strangers' scores</source>
        <translation>Gráfico de las puntuaciones de personas ajenas</translation>
    </message>
    <message>
        <source>RANK {rank}, {name}, BESIDE STRANGERS' SCORES</source>
        <translation>PUESTO {rank}, {name}, FRENTE A PUNTUACIONES DE PERSONAS AJENAS</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Face {0}: {1} to {2}. Click for its best frame.</source>
        <translation>Rostro {0}: de {1} a {2}. Haga clic para ver su mejor fotograma.</translation>
    </message>
    <message>
        <source>Faces followed: {0}</source>
        <translation>Rostros seguidos: {0}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>{0}  frame {1}</source>
        <translation>{0}  fotograma {1}</translation>
    </message>
</context>
<context>
    <name>TodayPlace</name>
    <message>
        <source>In a shell: {0}</source>
        <translation>En una terminal: {0}</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No tiene nada pendiente.</translation>
    </message>
    <message>
        <source>OPEN CASES</source>
        <translation>CASOS ABIERTOS</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Casos abiertos</translation>
    </message>
    <message>
        <source>There is no open case.</source>
        <translation>No hay ningún caso abierto.</translation>
    </message>
    <message>
        <source>This is your first sign-in.</source>
        <translation>Este es su primer inicio de sesión.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>WHAT WAITS</source>
        <translation>PENDIENTE</translation>
    </message>
    <message>
        <source>You signed in before on {0}.</source>
        <translation>Su inicio de sesión anterior fue el {0}.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}: {1}. {2}</translation>
    </message>
</context>
<context>
    <name>ToneBar</name>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Black level: this value and below is black</source>
        <translation>Nivel de negro: este valor y los menores son negros</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma: above 1 is brighter</source>
        <translation>Gamma: por encima de 1 es más claro</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Turn clockwise, in degrees</source>
        <translation>Girar en sentido horario, en grados</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>White level: this value and above is white</source>
        <translation>Nivel de blanco: este valor y los mayores son blancos</translation>
    </message>
    <message>
        <source>{black} - {white}, gamma {gamma}</source>
        <translation>{black} - {white}, gamma {gamma}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>1 Evidence</source>
        <translation>1 Evidencia</translation>
    </message>
    <message>
        <source>2 Candidates</source>
        <translation>2 Candidatos</translation>
    </message>
    <message>
        <source>3 Compare</source>
        <translation>3 Cotejar</translation>
    </message>
    <message>
        <source>4 Decide</source>
        <translation>4 Decidir</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Caso {0}</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Ningún caso</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>TourCallout</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Tour: {0}</source>
        <translation>Recorrido: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>TrackChoice</name>
    <message>
        <source>One face was kept of this track ({span}); it is searched.</source>
        <translation>De esta trayectoria ({span}) se conservó un rostro; se busca con él.</translation>
    </message>
    <message>
        <source>Search only the chosen face</source>
        <translation>Buscar solo con el rostro elegido</translation>
    </message>
    <message>
        <source>The whole track is searched ({span}): its {count} kept faces, as one.</source>
        <translation>Se busca con toda la trayectoria ({span}): sus {count} rostros conservados, como uno solo.</translation>
    </message>
    <message>
        <source>The whole track is searched ({span}): those {passing} of its {count} kept faces that hold enough information, as one.</source>
        <translation>Se busca con toda la trayectoria ({span}): los {passing} de sus {count} rostros conservados que contienen información suficiente, como uno solo.</translation>
    </message>
</context>
<context>
    <name>TreatedPicture</name>
    <message>
        <source>Treating a picture</source>
        <translation>Tratando una imagen</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>{name}, slider</source>
        <translation>{name}, control deslizante</translation>
    </message>
</context>
<context>
    <name>VerificationPanel</name>
    <message>
        <source>A decision has ended this examination; reopen it first.</source>
        <translation>Una decisión puso fin a este examen; reábralo primero.</translation>
    </message>
    <message>
        <source>Another examiner compares the probe with this portrait and others of near scores, without names, scores, ranks, your conclusion or the case. They find it under Verify (Ctrl+5), and their conclusions are locked before anything is told.</source>
        <translation>Otro perito coteja el rostro cuestionado con este retrato y con otros de puntuación cercana, sin nombres, puntuaciones, puestos, la conclusión de usted ni el caso. Lo encuentra en Verificar (Ctrl+5), y sus conclusiones se cierran antes de que se le diga nada.</translation>
    </message>
    <message>
        <source>Ask for a blind verification</source>
        <translation>Pedir una verificación a ciegas</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Pidiendo</translation>
    </message>
    <message>
        <source>Blind verifications</source>
        <translation>Verificaciones a ciegas</translation>
    </message>
    <message>
        <source>End as inconclusive</source>
        <translation>Terminar como no concluyente</translation>
    </message>
    <message>
        <source>Go to the outcomes, to end the examination as inconclusive</source>
        <translation>Ir a los resultados, para terminar el examen como no concluyente</translation>
    </message>
    <message>
        <source>One examiner did not agree, a third one agrees. Both stay on record.</source>
        <translation>Un perito no estuvo de acuerdo, un tercero sí. Ambos quedan registrados.</translation>
    </message>
    <message>
        <source>Reason for taking the request back</source>
        <translation>Motivo para retirar la solicitud</translation>
    </message>
    <message>
        <source>Take request back</source>
        <translation>Retirar solicitud</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Retirándola</translation>
    </message>
    <message>
        <source>The examiner who verified blindly did not agree. A third one verifies blindly too, or the examination ends as inconclusive.</source>
        <translation>El perito que verificó a ciegas no estuvo de acuerdo. Un tercero verifica también a ciegas, o el examen termina como no concluyente.</translation>
    </message>
    <message>
        <source>Two examiners did not agree. The examination ends as inconclusive.</source>
        <translation>Dos peritos no estuvieron de acuerdo. El examen termina como no concluyente.</translation>
    </message>
    <message>
        <source>Why the request is taken back</source>
        <translation>Por qué se retira la solicitud</translation>
    </message>
</context>
<context>
    <name>VerificationsModel</name>
    <message>
        <source>About the candidate: {conclusion}</source>
        <translation>Sobre el candidato: {conclusion}</translation>
    </message>
    <message>
        <source>About the others: {told}</source>
        <translation>Sobre los demás: {told}</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Asked for by {who}, {time}</source>
        <translation>Pedida por {who}, {time}</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>No está de acuerdo</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>Made by {who}, {time}</source>
        <translation>Hecha por {who}, {time}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Taken back: {why}</source>
        <translation>Retirada: {why}</translation>
    </message>
    <message>
        <source>Waits for an examiner</source>
        <translation>En espera de un perito</translation>
    </message>
    <message>
        <source>{n} portraits</source>
        <translation>{n} retratos</translation>
    </message>
    <message>
        <source>{n} times {conclusion}</source>
        <translation>{n} veces {conclusion}</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin the chosen verification</source>
        <translation>Empezar la verificación elegida</translation>
    </message>
    <message>
        <source>Blind verification</source>
        <translation>Verificación a ciegas</translation>
    </message>
    <message>
        <source>Blind verifications that wait for you</source>
        <translation>Verificaciones a ciegas pendientes de usted</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Leave Verify</source>
        <translation>Salir de Verificar</translation>
    </message>
    <message>
        <source>Leave Verify and go back to your case</source>
        <translation>Salir de Verificar y volver a su caso</translation>
    </message>
    <message>
        <source>Nothing waits for you. What looks at your own work, or at candidates that you were shown or read about, waits for somebody else.</source>
        <translation>Nada le espera. Lo que revisa su propio trabajo, o candidatos que a usted se le mostraron o sobre los que leyó, espera a otra persona.</translation>
    </message>
    <message>
        <source>One verification waits for you.</source>
        <translation>Tiene una verificación pendiente.</translation>
    </message>
    <message>
        <source>Reading what waits</source>
        <translation>Leyendo lo pendiente</translation>
    </message>
    <message>
        <source>Verification {number}: a probe and {n} portraits</source>
        <translation>Verificación {number}: un rostro cuestionado y {n} retratos</translation>
    </message>
    <message>
        <source>You compare one probe with a few portraits. Nobody tells you whom somebody else means, or whether anybody here is that person. You conclude about each portrait, and your conclusions are locked before anything is told. How you looked at the pictures is recorded with them.</source>
        <translation>Usted coteja un rostro cuestionado con unos pocos retratos. Nadie le dice a quién se refiere otra persona, ni si alguno de ellos es esa persona. Usted da una conclusión sobre cada retrato, y sus conclusiones se cierran antes de que se le diga nada. Con ellas se registra cómo miró usted las imágenes.</translation>
    </message>
    <message>
        <source>Your conclusions are locked. They agree with the first examiner's.</source>
        <translation>Sus conclusiones están cerradas. Están de acuerdo con las del primer perito.</translation>
    </message>
    <message>
        <source>Your conclusions are locked. They are inconclusive about the portrait that the first examiner means.</source>
        <translation>Sus conclusiones están cerradas. No son concluyentes sobre el retrato al que se refiere el primer perito.</translation>
    </message>
    <message>
        <source>Your conclusions are locked. They do not agree with the first examiner's; that is an outcome, and it is not hidden.</source>
        <translation>Sus conclusiones están cerradas. No están de acuerdo con las del primer perito; eso es un resultado, y no se oculta.</translation>
    </message>
    <message>
        <source>{n} verifications wait for you.</source>
        <translation>Tiene {n} verificaciones pendientes.</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Drop one folder here, or drop evidence in place 1 Evidence (Ctrl+1).</source>
        <translation>Suelte aquí una carpeta, o suelte evidencia en el lugar 1 Evidencia (Ctrl+1).</translation>
    </message>
    <message>
        <source>Import a folder of evidence</source>
        <translation>Importar una carpeta de evidencia</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>Importar evidencia</translation>
    </message>
    <message>
        <source>One folder of portraits can be imported here at a time, so nothing was imported.</source>
        <translation>Aquí se puede importar una sola carpeta de retratos a la vez, así que no se importó nada.</translation>
    </message>
    <message>
        <source>Pictures and videos ({0});;All files (*)</source>
        <translation>Imágenes y videos ({0});;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>WorkingCopy</name>
    <message>
        <source>adding {edit}</source>
        <translation>agregar {edit}</translation>
    </message>
    <message>
        <source>changing {edit}</source>
        <translation>cambiar {edit}</translation>
    </message>
    <message>
        <source>moving {edit}</source>
        <translation>mover {edit}</translation>
    </message>
    <message>
        <source>removing every edit</source>
        <translation>quitar todas las ediciones</translation>
    </message>
    <message>
        <source>removing {edit}</source>
        <translation>quitar {edit}</translation>
    </message>
    <message>
        <source>switching off {edit}</source>
        <translation>desactivar {edit}</translation>
    </message>
    <message>
        <source>switching on {edit}</source>
        <translation>activar {edit}</translation>
    </message>
</context>
<context>
    <name>WorkingPicture</name>
    <message>
        <source>Editing the working copy</source>
        <translation>Editando la copia de trabajo</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Aún falta: {things}.</translation>
    </message>
</context>
<context>
    <name>account_forms</name>
    <message>
        <source>An authenticator app on your telephone then shows a code of six digits, which is asked for at each sign-in. It needs no network.</source>
        <translation>Una aplicación de autenticación en su teléfono muestra entonces un código de seis cifras, que se pide en cada inicio de sesión. No requiere red.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Cambiando la contraseña</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>Comprobando el código</translation>
    </message>
    <message>
        <source>Code that it shows</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep. At least 15 characters, or 8 with a second factor; none of your last ten passwords.</source>
        <translation>Cuatro o cinco palabras sin relación son fáciles de recordar. Al menos 15 caracteres, u 8 con un segundo factor; ninguna de sus diez últimas contraseñas.</translation>
    </message>
    <message>
        <source>Making the secret</source>
        <translation>Creando el secreto</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Or type this</source>
        <translation>O escriba esto</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Scan this</source>
        <translation>Escanee esto</translation>
    </message>
    <message>
        <source>Secret: {0}</source>
        <translation>Secreto: {0}</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Seis cifras</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Repita la nueva</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Las dos contraseñas no son iguales. Escriba ambas de nuevo.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn on the second factor</source>
        <translation>Activar el segundo factor</translation>
    </message>
    <message>
        <source>Type the code that the app shows now.</source>
        <translation>Escriba el código que la aplicación muestra ahora.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
</context>
<context>
    <name>accounts_forms</name>
    <message>
        <source>Add account</source>
        <translation>Agregar cuenta</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Cambiar funciones</translation>
    </message>
    <message>
        <source>Changing the account</source>
        <translation>Cambiando la cuenta</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Primera contraseña</translation>
    </message>
    <message>
        <source>For somebody who lost the telephone. Make sure in person who it is. The password alone then signs in, and must be changed first.</source>
        <translation>Para quien perdió el teléfono. Compruebe en persona quién es. Después se entra solo con la contraseña, y hay que cambiarla primero.</translation>
    </message>
    <message>
        <source>Hand it over in person. It must be changed at the next sign-in. A locked account stays locked until it is released.</source>
        <translation>Entréguela en persona. Hay que cambiarla en el siguiente inicio de sesión. Una cuenta bloqueada sigue bloqueada hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Restablecer contraseña</translation>
    </message>
    <message>
        <source>Reset the password of {0}</source>
        <translation>Restablecer la contraseña de {0}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Roles of {0}</source>
        <translation>Funciones de {0}</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take the second factor off {0}</source>
        <translation>Quitar el segundo factor a {0}</translation>
    </message>
    <message>
        <source>The name stands on every record and never changes. The person chooses another password at the first sign-in.</source>
        <translation>El nombre figura en cada registro y nunca cambia. La persona elige otra contraseña en el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Repita la contraseña</translation>
    </message>
    <message>
        <source>The roles of {0} were changed.</source>
        <translation>Se cambiaron las funciones de {0}.</translation>
    </message>
    <message>
        <source>The second factor of {0} is off.</source>
        <translation>El segundo factor de {0} está desactivado.</translation>
    </message>
    <message>
        <source>They hold at once. Whatever roles somebody holds, nobody verifies or approves their own work.</source>
        <translation>Rigen de inmediato. Sean cuales sean sus funciones, nadie verifica ni aprueba su propio trabajo.</translation>
    </message>
    <message>
        <source>{0} can sign in now, and must change the password then.</source>
        <translation>{0} ya puede iniciar sesión, y entonces debe cambiar la contraseña.</translation>
    </message>
    <message>
        <source>{0} must change the password at the next sign-in.</source>
        <translation>{0} debe cambiar la contraseña en el siguiente inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>1 Evidence</source>
        <translation>1 Evidencia</translation>
    </message>
    <message>
        <source>2 Candidates</source>
        <translation>2 Candidatos</translation>
    </message>
    <message>
        <source>3 Compare</source>
        <translation>3 Cotejar</translation>
    </message>
    <message>
        <source>4 Decide</source>
        <translation>4 Decidir</translation>
    </message>
    <message>
        <source>About Corroborate</source>
        <translation>Acerca de Corroborate</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Cerrar espacio de trabajo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Export this frame...</source>
        <translation>Exportar este fotograma...</translation>
    </message>
    <message>
        <source>Face outlines</source>
        <translation>Contornos de rostros</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Import a folder of evidence...</source>
        <translation>Importar una carpeta de evidencia...</translation>
    </message>
    <message>
        <source>Import evidence...</source>
        <translation>Importar evidencia...</translation>
    </message>
    <message>
        <source>Import portraits...</source>
        <translation>Importar retratos...</translation>
    </message>
    <message>
        <source>Jump to a time or frame...</source>
        <translation>Ir a un tiempo o fotograma...</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Look harder for faces</source>
        <translation>Buscar rostros más a fondo</translation>
    </message>
    <message>
        <source>Make a workspace...</source>
        <translation>Crear un espacio de trabajo...</translation>
    </message>
    <message>
        <source>Mark a face</source>
        <translation>Marcar un rostro</translation>
    </message>
    <message>
        <source>New case...</source>
        <translation>Caso nuevo...</translation>
    </message>
    <message>
        <source>New gallery...</source>
        <translation>Galería nueva...</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>Rostro siguiente</translation>
    </message>
    <message>
        <source>Next face on the timeline</source>
        <translation>Rostro siguiente en la línea de tiempo</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Uno a uno</translation>
    </message>
    <message>
        <source>Open a workspace...</source>
        <translation>Abrir un espacio de trabajo...</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People in footage</source>
        <translation>Personas en la grabación</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>Rostro anterior</translation>
    </message>
    <message>
        <source>Previous face on the timeline</source>
        <translation>Rostro anterior en la línea de tiempo</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recorder's clock...</source>
        <translation>Reloj del grabador...</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Scan this video</source>
        <translation>Examinar este video</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Mostrarme el programa</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Zoom on the chosen face</source>
        <translation>Ampliar el rostro elegido</translation>
    </message>
</context>
<context>
    <name>adjusted</name>
    <message>
        <source>adjusting a mark</source>
        <translation>el ajuste de una marca</translation>
    </message>
</context>
<context>
    <name>audit_items</name>
    <message>
        <source>1 search</source>
        <translation>1 búsqueda</translation>
    </message>
    <message>
        <source>Another auditor</source>
        <translation>Otro auditor</translation>
    </message>
    <message>
        <source>No longer on record</source>
        <translation>Ya no consta</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Sin sortear</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Pregunta {0}</translation>
    </message>
    <message>
        <source>Search {0}</source>
        <translation>Búsqueda {0}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>{0} audits</source>
        <translation>{0} auditorías</translation>
    </message>
    <message>
        <source>{0} of them came after its audit was opened.</source>
        <translation>{0} de ellas llegaron después de abrirse su auditoría.</translation>
    </message>
    <message>
        <source>{0} searches</source>
        <translation>{0} búsquedas</translation>
    </message>
    <message>
        <source>{0}, due by {1:%Y-%m-%d}</source>
        <translation>{0}, vence el {1:%Y-%m-%d}</translation>
    </message>
</context>
<context>
    <name>case_history</name>
    <message>
        <source>Case {0}</source>
        <translation>Caso {0}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Kept until {0}.</source>
        <translation>Se conserva hasta el {0}.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>Por qué: {0}</translation>
    </message>
    <message>
        <source>{name}: {new} (before: {old})</source>
        <translation>{name}: {new} (antes: {old})</translation>
    </message>
</context>
<context>
    <name>component_words</name>
    <message>
        <source>Alterations</source>
        <translation>Alteraciones</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Dissimilar</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Explainable difference</source>
        <translation>Diferencia explicable</translation>
    </message>
    <message>
        <source>Lens and focus</source>
        <translation>Lente y enfoque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No cotejable</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Pose and expression</source>
        <translation>Pose y expresión</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Semejante</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Size of the faces</source>
        <translation>Tamaño de los rostros</translation>
    </message>
    <message>
        <source>Time between the pictures</source>
        <translation>Tiempo entre las imágenes</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>dissimilar</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>explainable</source>
        <translation>explicable</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no cotejable</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>semejante</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>People whose sex, year of birth or portrait date is not on record are always compared.</source>
        <translation>Las personas cuyo sexo, año de nacimiento o fecha de retrato no consta se comparan siempre.</translation>
    </message>
    <message>
        <source>another entry (X)</source>
        <translation>otra entrada (X)</translation>
    </message>
    <message>
        <source>born {span}</source>
        <translation>nacimiento {span}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>desde {first}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>en {year}</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>portrait taken {span}</source>
        <translation>retrato tomado {span}</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Close case</source>
        <translation>Cerrar caso</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Copy it again from where it was recorded, and import the copy.</source>
        <translation>Cópielo de nuevo de donde se grabó, e importe la copia.</translation>
    </message>
    <message>
        <source>Nothing can be added to a closed case until it is reopened.</source>
        <translation>No se puede agregar nada a un caso cerrado hasta que se reabra.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>El archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>The header of the container is shorter than it says.</source>
        <translation>La cabecera del contenedor es más corta de lo que dice.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>gallery_forms</name>
    <message>
        <source>A gallery holds known portraits. It needs a lawful basis and an end.</source>
        <translation>Una galería contiene retratos conocidos. Requiere una base legal y un final.</translation>
    </message>
    <message>
        <source>Booking photographs</source>
        <translation>Fotografías de ficha policial</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Choose manifest</source>
        <translation>Elegir manifiesto</translation>
    </message>
    <message>
        <source>Default pack</source>
        <translation>Paquete predeterminado</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Eliminar persona</translation>
    </message>
    <message>
        <source>Deleting the person</source>
        <translation>Eliminando a la persona</translation>
    </message>
    <message>
        <source>Expungement order 2026-004</source>
        <translation>Orden de eliminación 2026-004</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder with portraits</source>
        <translation>Carpeta con retratos</translation>
    </message>
    <message>
        <source>Import portraits</source>
        <translation>Importar retratos</translation>
    </message>
    <message>
        <source>Import portraits into {0}</source>
        <translation>Importar retratos a {0}</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Make gallery</source>
        <translation>Crear galería</translation>
    </message>
    <message>
        <source>Making the gallery</source>
        <translation>Creando la galería</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Paquete de modelos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New gallery</source>
        <translation>Galería nueva</translation>
    </message>
    <message>
        <source>One person per subfolder, one per file, or as a manifest says: a CSV file with file, person, name, born, sex, photo_date and source. The folder is only read. An import that was stopped goes on when the same folder is imported again.</source>
        <translation>Una persona por subcarpeta, una por archivo, o como diga un manifiesto: un archivo CSV con file, person, name, born, sex, photo_date y source. La carpeta solo se lee. Una importación detenida continúa cuando se importa otra vez la misma carpeta.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Person {0}, {1}, will be deleted from {2} with all portraits and templates. This cannot be undone. The log keeps that it happened, when, by whom and why.</source>
        <translation>La persona {0}, {1}, se eliminará de {2} con todos sus retratos y plantillas. Esto no se puede deshacer. La bitácora guarda que ocurrió, cuándo, por quién y por qué.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The law or policy that allows it</source>
        <translation>La ley o política que lo permite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{0} (default)</source>
        <translation>{0} (predeterminado)</translation>
    </message>
</context>
<context>
    <name>group_forms</name>
    <message>
        <source>Both groups become one, under the name {0}. It says that they show one unknown person, not who that is.</source>
        <translation>Los dos grupos pasan a ser uno, con el nombre {0}. Dice que muestran a una sola persona desconocida, no quién es.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge with {0}</source>
        <translation>Unir con {0}</translation>
    </message>
    <message>
        <source>Needed where the groups were rejected or split before</source>
        <translation>Necesario si los grupos se rechazaron o separaron antes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>La misma persona que</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>1 appearance</source>
        <translation>1 aparición</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>Motivo: {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>another video</source>
        <translation>otro video</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>confirmed, {0} more suggested</source>
        <translation>confirmado, {0} más sugeridas</translation>
    </message>
    <message>
        <source>enough to search</source>
        <translation>suficiente para buscar</translation>
    </message>
    <message>
        <source>no other like it</source>
        <translation>ninguno se le parece</translation>
    </message>
    <message>
        <source>not enough to search</source>
        <translation>insuficiente para buscar</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>too small or turned away to compare</source>
        <translation>demasiado pequeño o girado para compararlo</translation>
    </message>
    <message>
        <source>{0:%Y-%m-%d %H:%M} UTC, {1}</source>
        <translation>{0:%Y-%m-%d %H:%M} UTC, {1}</translation>
    </message>
    <message>
        <source>{0:.0f} px high</source>
        <translation>{0:.0f} px de alto</translation>
    </message>
    <message>
        <source>{0} Undone.</source>
        <translation>{0} Deshecho.</translation>
    </message>
    <message>
        <source>{0} appearances</source>
        <translation>{0} apariciones</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Alt+1 to Alt+4</source>
        <translation>Alt+1 a Alt+4</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 a Alt+5</translation>
    </message>
    <message>
        <source>Alt+A to Alt+F</source>
        <translation>Alt+A a Alt+F</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Arrows, Page</source>
        <translation>Flechas, Av Pág</translation>
    </message>
    <message>
        <source>Arrows, drag</source>
        <translation>Flechas, arrastrar</translation>
    </message>
    <message>
        <source>B, held</source>
        <translation>B, mantener</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Choose a portrait</source>
        <translation>Elegir un retrato</translation>
    </message>
    <message>
        <source>Compare the chosen candidate</source>
        <translation>Cotejar el candidato elegido</translation>
    </message>
    <message>
        <source>Conclude about it</source>
        <translation>Dar la conclusión sobre él</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + flechas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Del; Alt+Up, Alt+Down</source>
        <translation>Supr; Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Delete an edit; move it</source>
        <translation>Borrar una edición; moverla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter; Esc</source>
        <translation>Enter; Esc</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>Elegir el dictamen</translation>
    </message>
    <message>
        <source>In a picture</source>
        <translation>En una imagen</translation>
    </message>
    <message>
        <source>In a video</source>
        <translation>En un video</translation>
    </message>
    <message>
        <source>In an audit</source>
        <translation>En una auditoría</translation>
    </message>
    <message>
        <source>It is not on this picture</source>
        <translation>No está en esta imagen</translation>
    </message>
    <message>
        <source>Keep it; leave or put it back</source>
        <translation>Conservarla; salir o devolverla</translation>
    </message>
    <message>
        <source>Lock the conclusions</source>
        <translation>Cerrar las conclusiones</translation>
    </message>
    <message>
        <source>Loop from here, to here</source>
        <translation>Bucle desde aquí, hasta aquí</translation>
    </message>
    <message>
        <source>Merge with another</source>
        <translation>Unir con otro</translation>
    </message>
    <message>
        <source>Move it; with Shift by more</source>
        <translation>Moverla; con Shift, más</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Next handle, move it, end</source>
        <translation>Asa siguiente, moverla, terminar</translation>
    </message>
    <message>
        <source>Next mark, or the next picture</source>
        <translation>Marca siguiente, o imagen siguiente</translation>
    </message>
    <message>
        <source>Next open search</source>
        <translation>Búsqueda abierta siguiente</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>On the timeline: a frame, ten seconds</source>
        <translation>En la línea de tiempo: un fotograma, diez segundos</translation>
    </message>
    <message>
        <source>One frame back, on</source>
        <translation>Un fotograma atrás, adelante</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Uno a uno</translation>
    </message>
    <message>
        <source>People in footage</source>
        <translation>Personas en la grabación</translation>
    </message>
    <message>
        <source>Play, pause</source>
        <translation>Reproducir, pausa</translation>
    </message>
    <message>
        <source>Previous, next portrait</source>
        <translation>Retrato anterior, siguiente</translation>
    </message>
    <message>
        <source>Previous, next search</source>
        <translation>Búsqueda anterior, siguiente</translation>
    </message>
    <message>
        <source>Probe as edited, or as recorded</source>
        <translation>Rostro cuestionado editado, o tal como se grabó</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Dejarla para después</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Search an appearance</source>
        <translation>Buscar con una aparición</translation>
    </message>
    <message>
        <source>Search and analysis</source>
        <translation>Búsqueda y análisis</translation>
    </message>
    <message>
        <source>Search gallery</source>
        <translation>Buscar en galería</translation>
    </message>
    <message>
        <source>See an edited picture as recorded</source>
        <translation>Ver una imagen editada tal como se grabó</translation>
    </message>
    <message>
        <source>Size it; with Shift by more</source>
        <translation>Cambiar su tamaño; con Shift, más</translation>
    </message>
    <message>
        <source>Slower, pause, play or faster</source>
        <translation>Más lento, pausa, reproducir o más rápido</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space, arrows, Enter</source>
        <translation>Espacio, flechas, Enter</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>While a mark is drawn or adjusted</source>
        <translation>Al dibujar o ajustar una marca</translation>
    </message>
    <message>
        <source>While editing a picture</source>
        <translation>Al editar una imagen</translation>
    </message>
    <message>
        <source>While verifying blindly</source>
        <translation>Al verificar a ciegas</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Write or read the analysis</source>
        <translation>Escribir o leer el análisis</translation>
    </message>
    <message>
        <source>Write the finding</source>
        <translation>Escribir el dictamen</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Ampliar en el puntero</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Acercar, alejar</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Leave and lose it</source>
        <translation>Salir y perderlo</translation>
    </message>
    <message>
        <source>Stay and record it in Compare. It is lost when you leave.</source>
        <translation>Quédese y regístrelo en Cotejar. Se pierde al salir.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stopping keeps what is finished; the rest can be done again later.</source>
        <translation>Al detener se conserva lo terminado; el resto puede hacerse de nuevo más tarde.</translation>
    </message>
    <message>
        <source>What was written about a candidate is not recorded.</source>
        <translation>Lo que se escribió sobre un candidato no está registrado.</translation>
    </message>
    <message>
        <source>What was written about {count} candidates is not recorded.</source>
        <translation>Lo que se escribió sobre {count} candidatos no está registrado.</translation>
    </message>
    <message>
        <source>Work is still going on.</source>
        <translation>Aún hay trabajo en curso.</translation>
    </message>
    <message>
        <source>Work is still going on: {0}.</source>
        <translation>Aún hay trabajo en curso: {0}.</translation>
    </message>
</context>
<context>
    <name>log_review</name>
    <message>
        <source>Counting the entries.</source>
        <translation>Contando las entradas.</translation>
    </message>
    <message>
        <source>Entries {0} to {1}</source>
        <translation>Entradas {0} a {1}</translation>
    </message>
    <message>
        <source>Look through the entries first; the filter of the log helps.</source>
        <translation>Revise primero las entradas; el filtro de la bitácora ayuda.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Nothing came since the last review.</source>
        <translation>Nada entró desde la última revisión.</translation>
    </message>
    <message>
        <source>Record log review</source>
        <translation>Registrar revisión de la bitácora</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>Registrar revisión</translation>
    </message>
    <message>
        <source>Recording the review</source>
        <translation>Registrando la revisión</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Denegados o fallidos</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>What you looked at, and what you found</source>
        <translation>Qué revisó y qué encontró</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Qué vio</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Corroborate</source>
        <translation>Corroborate</translation>
    </message>
    <message>
        <source>Something happened that the program did not expect.</source>
        <translation>Ocurrió algo que el programa no esperaba.</translation>
    </message>
    <message>
        <source>Stop working in this workspace, keep it as it is and call your administrator.</source>
        <translation>Deje de trabajar en este espacio de trabajo, consérvelo como está y llame a su administrador.</translation>
    </message>
    <message>
        <source>What was recorded before is kept. You can go on working; if it happens again, send the details to whoever looks after the program.</source>
        <translation>Lo registrado antes se conserva. Puede seguir trabajando; si vuelve a ocurrir, envíe los detalles a quien se ocupa del programa.</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>ANOTHER FRAME OF THE TRACK</source>
        <translation>OTRO FOTOGRAMA DE LA TRAYECTORIA</translation>
    </message>
    <message>
        <source>CANDIDATE</source>
        <translation>CANDIDATO</translation>
    </message>
    <message>
        <source>FRAME OF THE TRACK, NOT SEARCHED</source>
        <translation>FOTOGRAMA DE LA TRAYECTORIA, SIN BUSCAR</translation>
    </message>
    <message>
        <source>Face not measured in this frame</source>
        <translation>Rostro no medido en este fotograma</translation>
    </message>
    <message>
        <source>Face {height} px high as edited</source>
        <translation>Rostro de {height} px de alto, editado</translation>
    </message>
    <message>
        <source>Face {height} px high as recorded</source>
        <translation>Rostro de {height} px de alto, tal como se grabó</translation>
    </message>
    <message>
        <source>Frame at {time}</source>
        <translation>Fotograma en {time}</translation>
    </message>
    <message>
        <source>Frame {number}, {time}: a kept face. The track is frames {first} to {last} of this video.</source>
        <translation>Fotograma {number}, {time}: un rostro conservado. La trayectoria abarca los fotogramas {first} a {last} de este video.</translation>
    </message>
    <message>
        <source>Frame {number}, {time}: for looking, aligned between two found faces. The track is frames {first} to {last} of this video.</source>
        <translation>Fotograma {number}, {time}: solo para mirar, alineado entre dos rostros hallados. La trayectoria abarca los fotogramas {first} a {last} de este video.</translation>
    </message>
    <message>
        <source>Frame {number}, {time}: for looking, no face found here, aligned as last found. The track is frames {first} to {last} of this video.</source>
        <translation>Fotograma {number}, {time}: solo para mirar, aquí no se halló ningún rostro, alineado como se halló por última vez. La trayectoria abarca los fotogramas {first} a {last} de este video.</translation>
    </message>
    <message>
        <source>Frame {number}, {time}: for looking, not searched and not kept. The track is frames {first} to {last} of this video.</source>
        <translation>Fotograma {number}, {time}: solo para mirar, ni buscado ni conservado. La trayectoria abarca los fotogramas {first} a {last} de este video.</translation>
    </message>
    <message>
        <source>Frame {number}, {time}: the searched probe. The track is frames {first} to {last} of this video.</source>
        <translation>Fotograma {number}, {time}: el rostro cuestionado que se buscó. La trayectoria abarca los fotogramas {first} a {last} de este video.</translation>
    </message>
    <message>
        <source>It is not known when this portrait was taken</source>
        <translation>No se sabe cuándo se tomó este retrato</translation>
    </message>
    <message>
        <source>PROBE</source>
        <translation>ROSTRO CUESTIONADO</translation>
    </message>
    <message>
        <source>PROBE AS EDITED</source>
        <translation>ROSTRO CUESTIONADO EDITADO</translation>
    </message>
    <message>
        <source>Portrait taken {taken}</source>
        <translation>Retrato con fecha {taken}</translation>
    </message>
    <message>
        <source>Portrait taken {taken}, less than a year before the probe</source>
        <translation>Retrato con fecha {taken}, menos de un año antes que el rostro cuestionado</translation>
    </message>
    <message>
        <source>Portrait taken {taken}, less than a year before the search</source>
        <translation>Retrato con fecha {taken}, menos de un año antes de la búsqueda</translation>
    </message>
    <message>
        <source>Portrait taken {taken}, up to {years} years before the probe</source>
        <translation>Retrato con fecha {taken}, hasta {years} años antes que el rostro cuestionado</translation>
    </message>
    <message>
        <source>Portrait taken {taken}, up to {years} years before the search</source>
        <translation>Retrato con fecha {taken}, hasta {years} años antes de la búsqueda</translation>
    </message>
    <message>
        <source>Portrait taken {taken}, {years} years before the probe</source>
        <translation>Retrato con fecha {taken}, {years} años antes que el rostro cuestionado</translation>
    </message>
    <message>
        <source>Portrait taken {taken}, {years} years before the search</source>
        <translation>Retrato con fecha {taken}, {years} años antes de la búsqueda</translation>
    </message>
    <message>
        <source>Portrait {number} of {count}, date not known</source>
        <translation>Retrato {number} de {count}, fecha desconocida</translation>
    </message>
    <message>
        <source>Portrait {number} of {count}, taken {taken}</source>
        <translation>Retrato {number} de {count}, con fecha {taken}</translation>
    </message>
    <message>
        <source>Portrait, date not known</source>
        <translation>Retrato, fecha desconocida</translation>
    </message>
    <message>
        <source>Portrait, taken {taken}</source>
        <translation>Retrato, con fecha {taken}</translation>
    </message>
    <message>
        <source>Probe as edited</source>
        <translation>Rostro cuestionado editado</translation>
    </message>
    <message>
        <source>Probe as recorded</source>
        <translation>Rostro cuestionado tal como se grabó</translation>
    </message>
    <message>
        <source>Probe as recorded, {time}</source>
        <translation>Rostro cuestionado tal como se grabó, {time}</translation>
    </message>
    <message>
        <source>There is no ruler, and no ratio is computed: lens, distance and pose change every measure of a face in a picture, and photo-anthropometry is not to be used for identification (ASTM E3149-18). The bar in a corner only says how finely a picture was recorded.</source>
        <translation>No hay regla ni se calcula ninguna proporción: la lente, la distancia y la pose cambian cada medida de un rostro en una imagen, y la fotoantropometría no debe usarse para identificar (ASTM E3149-18). La barra en una esquina solo dice con qué finura se grabó una imagen.</translation>
    </message>
    <message>
        <source>This is the first frame of the track.</source>
        <translation>Este es el primer fotograma de la trayectoria.</translation>
    </message>
    <message>
        <source>This is the last frame of the track.</source>
        <translation>Este es el último fotograma de la trayectoria.</translation>
    </message>
    <message>
        <source>aligned on the eyes</source>
        <translation>alineada por los ojos</translation>
    </message>
    <message>
        <source>aligned on three points</source>
        <translation>alineada por tres puntos</translation>
    </message>
    <message>
        <source>as enrolled</source>
        <translation>tal como se incorporó</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>tal como se grabó</translation>
    </message>
    <message>
        <source>blue light only</source>
        <translation>solo luz azul</translation>
    </message>
    <message>
        <source>enlarged {times}:1 without smoothing</source>
        <translation>ampliada {times}:1 sin suavizar</translation>
    </message>
    <message>
        <source>enlarged {times}:1, interpolated</source>
        <translation>ampliada {times}:1, interpolada</translation>
    </message>
    <message>
        <source>frame {number}, a kept face, as recorded</source>
        <translation>fotograma {number}, un rostro conservado, como se grabó</translation>
    </message>
    <message>
        <source>frame {number}, neither searched nor kept, as recorded</source>
        <translation>fotograma {number}, ni buscado ni conservado, como se grabó</translation>
    </message>
    <message>
        <source>frame {number}, neither searched nor kept, placed as last found</source>
        <translation>fotograma {number}, ni buscado ni conservado, situado como se halló por última vez</translation>
    </message>
    <message>
        <source>frame {number}, neither searched nor kept, placed between two found faces</source>
        <translation>fotograma {number}, ni buscado ni conservado, situado entre dos rostros hallados</translation>
    </message>
    <message>
        <source>frame {number}, the searched probe, as recorded</source>
        <translation>fotograma {number}, el rostro cuestionado que se buscó, como se grabó</translation>
    </message>
    <message>
        <source>gamma {gamma}</source>
        <translation>gamma {gamma}</translation>
    </message>
    <message>
        <source>green light only</source>
        <translation>solo luz verde</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>en gris</translation>
    </message>
    <message>
        <source>levels {black} to {white} spread</source>
        <translation>niveles {black} a {white} extendidos</translation>
    </message>
    <message>
        <source>others are aligned to its eyes</source>
        <translation>otras están alineadas con sus ojos</translation>
    </message>
    <message>
        <source>others are aligned to three points on it</source>
        <translation>otras están alineadas con tres puntos de esta</translation>
    </message>
    <message>
        <source>red light only</source>
        <translation>solo luz roja</translation>
    </message>
    <message>
        <source>reduced 1:{times}</source>
        <translation>reducida 1:{times}</translation>
    </message>
    <message>
        <source>the first point lies {px} px away</source>
        <translation>el primer punto queda a {px} px</translation>
    </message>
    <message>
        <source>the second point lies {px} px away</source>
        <translation>el segundo punto queda a {px} px</translation>
    </message>
    <message>
        <source>the third point lies {px} px away</source>
        <translation>el tercer punto queda a {px} px</translation>
    </message>
    <message>
        <source>the three points lie on each other</source>
        <translation>los tres puntos quedan unos sobre otros</translation>
    </message>
    <message>
        <source>turned {degrees} degrees anticlockwise</source>
        <translation>girada {degrees} grados en sentido antihorario</translation>
    </message>
    <message>
        <source>turned {degrees} degrees clockwise</source>
        <translation>girada {degrees} grados en sentido horario</translation>
    </message>
    <message>
        <source>working copy: {edits}</source>
        <translation>copia de trabajo: {edits}</translation>
    </message>
    <message>
        <source>{age}: over 5 years</source>
        <translation>{age}: más de 5 años</translation>
    </message>
    <message>
        <source>{count} px of the frame as recorded</source>
        <translation>{count} px del fotograma tal como se grabó</translation>
    </message>
    <message>
        <source>{count} px of the portrait as enrolled</source>
        <translation>{count} px del retrato tal como se incorporó</translation>
    </message>
    <message>
        <source>{count} px of the probe as edited</source>
        <translation>{count} px del rostro cuestionado editado</translation>
    </message>
    <message>
        <source>{count} px of the probe as recorded</source>
        <translation>{count} px del rostro cuestionado tal como se grabó</translation>
    </message>
</context>
<context>
    <name>permitted</name>
    <message>
        <source>Your roles do not include {0}. {1}</source>
        <translation>Sus funciones no incluyen: {0}. {1}</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>1 to 30 without keys or mouse</source>
        <translation>1 a 30 sin teclado ni mouse</translation>
    </message>
    <message>
        <source>1 to 36,525; enter your legal figure</source>
        <translation>1 a 36,525; indique su cifra legal</translation>
    </message>
    <message>
        <source>1 to 365, from request to confirmation</source>
        <translation>1 a 365, de la solicitud a la confirmación</translation>
    </message>
    <message>
        <source>1 to 7</source>
        <translation>1 a 7</translation>
    </message>
    <message>
        <source>A log review is overdue after</source>
        <translation>Una revisión de la bitácora vence tras</translation>
    </message>
    <message>
        <source>A purge waits</source>
        <translation>Espera de una purga</translation>
    </message>
    <message>
        <source>Approval before a search</source>
        <translation>Aprobación antes de una búsqueda</translation>
    </message>
    <message>
        <source>Closed cases are kept</source>
        <translation>Los casos cerrados se conservan</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Independent corroborating items</source>
        <translation>Elementos corroborantes independientes</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Window locks after</source>
        <translation>La ventana se bloquea tras</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>Fin del horario de trabajo</translation>
    </message>
    <message>
        <source>Working hours start</source>
        <translation>Inicio del horario de trabajo</translation>
    </message>
    <message>
        <source>an end before the start is the next day's</source>
        <translation>un final anterior al inicio es del día siguiente</translation>
    </message>
    <message>
        <source>before an identification, 1 to 20; one is the floor</source>
        <translation>antes de una identificación, 1 a 20; el mínimo es uno</translation>
    </message>
    <message>
        <source>local time; use outside of them is flagged in audits</source>
        <translation>hora local; el uso fuera de ese horario se señala en las auditorías</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>somebody else approves each case and gallery</source>
        <translation>otra persona aprueba cada caso y galería</translation>
    </message>
    <message>
        <source>use on other days is flagged in audits</source>
        <translation>el uso en otros días se señala en las auditorías</translation>
    </message>
</context>
<context>
    <name>purge_forms</name>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Candidates in the searches of cases, with names and scores: they are those cases' records.</source>
        <translation>Los candidatos en las búsquedas de casos, con nombres y puntuaciones: son registros de esos casos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Confirm the purge</source>
        <translation>Confirmar la purga</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is to be kept.</source>
        <translation>Copiado. Péguelo donde deba guardarse.</translation>
    </message>
    <message>
        <source>Copy salt and commitment</source>
        <translation>Copiar sal y compromiso</translation>
    </message>
    <message>
        <source>It was not copied. Close again to go without it, or copy it now.</source>
        <translation>No se copió. Cierre otra vez para seguir sin ello, o cópielo ahora.</translation>
    </message>
    <message>
        <source>Name of the gallery</source>
        <translation>Nombre de la galería</translation>
    </message>
    <message>
        <source>Nothing is purged yet: another person confirms it after the delay.</source>
        <translation>Aún no se purga nada: otra persona lo confirma después del plazo.</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Número del caso</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Purgar definitivamente</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>Purgando</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Receipt of the purge</source>
        <translation>Recibo de la purga</translation>
    </message>
    <message>
        <source>Request a purge</source>
        <translation>Solicitar una purga</translation>
    </message>
    <message>
        <source>Request purge</source>
        <translation>Solicitar purga</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Requesting the purge</source>
        <translation>Solicitando la purga</translation>
    </message>
    <message>
        <source>SALT</source>
        <translation>SAL</translation>
    </message>
    <message>
        <source>Salt of the commitment</source>
        <translation>Sal del compromiso</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>The button waits until {0} is typed.</source>
        <translation>El botón espera hasta que se escriba {0}.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>The request, the counts and a commitment; nothing of what was in it.</source>
        <translation>La solicitud, los recuentos y un compromiso; nada de lo que contenía.</translation>
    </message>
    <message>
        <source>The rule or order that it rests on. It stays for ever: write no name into it.</source>
        <translation>La norma u orden en que se funda. Queda para siempre: no escriba ningún nombre en ella.</translation>
    </message>
    <message>
        <source>The salt is shown once and kept nowhere.</source>
        <translation>La sal se muestra una vez y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>The {0} {1} was purged</source>
        <translation>Se purgó: {0} {1}</translation>
    </message>
    <message>
        <source>This cannot be undone. Every record, picture and template of the {0} is deleted, in the backups too. To go on, type {1}.</source>
        <translation>Esto no se puede deshacer. Se elimina cada registro, imagen y plantilla de: {0}, también en las copias de seguridad. Para continuar, escriba {1}.</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Se eliminó</translation>
    </message>
    <message>
        <source>What a purge takes</source>
        <translation>Qué elimina una purga</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Qué se eliminó</translation>
    </message>
    <message>
        <source>With this salt, and with a disclosure folder made before, anybody can check that the commitment fits what was purged. Without it nobody can try guesses. Keep it with the court's or the department's file.</source>
        <translation>Con esta sal, y con una carpeta de divulgación hecha antes, cualquiera puede comprobar que el compromiso corresponde a lo purgado. Sin ella nadie puede probar conjeturas. Guárdela con el expediente del tribunal o del departamento.</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Retirando</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Se eliminaría</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>galería</translation>
    </message>
    <message>
        <source>is possible until it is confirmed</source>
        <translation>es posible hasta que se confirme</translation>
    </message>
    <message>
        <source>may confirm it from {0:%Y-%m-%d %H:%M} UTC on</source>
        <translation>puede confirmarla a partir del {0:%Y-%m-%d %H:%M} UTC</translation>
    </message>
    <message>
        <source>nothing but its record</source>
        <translation>nada más que su registro</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Detective</source>
        <translation>Detective</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Perito</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>analyses, compares, verifies blindly</source>
        <translation>analiza, coteja, verifica a ciegas</translation>
    </message>
    <message>
        <source>approves, audits, reviews the log</source>
        <translation>aprueba, audita, revisa la bitácora</translation>
    </message>
    <message>
        <source>looks after accounts and policy, sees no cases</source>
        <translation>se ocupa de cuentas y política, no ve casos</translation>
    </message>
    <message>
        <source>looks at galleries, sees no cases</source>
        <translation>mira galerías, no ve casos</translation>
    </message>
    <message>
        <source>opens cases, searches, enters corroborating evidence</source>
        <translation>abre casos, busca, agrega pruebas corroborantes</translation>
    </message>
</context>
<context>
    <name>strangers</name>
    <message>
        <source>1 stranger expected</source>
        <translation>1 ajena esperada</translation>
    </message>
    <message>
        <source>How strangers score was not recorded when this search was made. Search again to see it.</source>
        <translation>Cuando se hizo esta búsqueda no se registró cómo puntúan las personas ajenas. Busque de nuevo para verlo.</translation>
    </message>
    <message>
        <source>Learned from {people} people of this gallery, each compared with the others. None of it says whether the candidate is the person in the probe.</source>
        <translation>Aprendido de {people} personas de esta galería, cada una comparada con las demás. Nada de ello dice si el candidato es la persona del rostro cuestionado.</translation>
    </message>
    <message>
        <source>Without it, a high score says little: strangers reach high scores too, the more so the larger the gallery.</source>
        <translation>Sin ello, una puntuación alta dice poco: las personas ajenas también alcanzan puntuaciones altas, tanto más cuanto mayor es la galería.</translation>
    </message>
    <message>
        <source>under {least} expected</source>
        <translation>menos de {least} esperadas</translation>
    </message>
    <message>
        <source>{number} strangers expected</source>
        <translation>{number} ajenas esperadas</translation>
    </message>
</context>
<context>
    <name>time_left</name>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>quedan unas {0} horas</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>quedan unos {0} minutos</translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation>quedan unos {0} segundos</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>today_ways</name>
    <message>
        <source>Anchor the log...</source>
        <translation>Anclar la bitácora...</translation>
    </message>
    <message>
        <source>Look at approvals</source>
        <translation>Ver aprobaciones</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Look at purges</source>
        <translation>Ver purgas</translation>
    </message>
    <message>
        <source>Open audits</source>
        <translation>Abrir auditorías</translation>
    </message>
    <message>
        <source>Open galleries</source>
        <translation>Abrir galerías</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir la bitácora</translation>
    </message>
    <message>
        <source>Review the log</source>
        <translation>Revisar la bitácora</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cotejar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Every sign-in, view, search, refusal and decision is kept here, and a change to it shows. Your looking around stands here already.</source>
        <translation>Aquí se guarda cada inicio de sesión, consulta, búsqueda, denegación y decisión, y un cambio se nota. Su visita ya consta aquí.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Pictures and recordings of a case. Each face that was found is framed with its height in pixels. An examiner writes down what the probe shows before anybody sees a candidate.</source>
        <translation>Imágenes y grabaciones de un caso. Cada rostro hallado se enmarca con su altura en píxeles. Un perito anota lo que muestra el rostro cuestionado antes de que nadie vea un candidato.</translation>
    </message>
    <message>
        <source>Probe and portrait side by side. What is similar, what is not and what it means is for the examiner to write down; no score becomes a conclusion.</source>
        <translation>Rostro cuestionado y retrato lado a lado. Qué es semejante, qué no lo es y qué significa lo escribe el perito; ninguna puntuación se convierte en conclusión.</translation>
    </message>
    <message>
        <source>The people of the gallery who look most alike. A score is a similarity. Somebody always comes first, also when the person looked for is not in the gallery.</source>
        <translation>Las personas de la galería que más se parecen. Una puntuación es una similitud. Siempre hay alguien en primer lugar, también cuando la persona que se busca no está en la galería.</translation>
    </message>
    <message>
        <source>What is still missing stands here as a list. Without evidence from outside the face search, a blind verification and an approval, nobody is recorded as identified.</source>
        <translation>Lo que aún falta figura aquí en una lista. Sin pruebas ajenas a la búsqueda facial, una verificación a ciegas y una aprobación, nadie queda registrado como identificado.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Adding the item</source>
        <translation>Agregando el elemento</translation>
    </message>
    <message>
        <source>Undone by the person who entered it.</source>
        <translation>Deshecho por la persona que lo agregó.</translation>
    </message>
    <message>
        <source>Withdrawing the item</source>
        <translation>Retirando el elemento</translation>
    </message>
    <message>
        <source>adding an item</source>
        <translation>agregar un elemento</translation>
    </message>
</context>
</TS>
