<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source> That was learned before the gallery last changed, by so little that the figures are only scaled to the number of people.</source>
        <translation> Se aprendió antes del último cambio de la galería, que fue tan pequeño que las cifras solo se ajustan al número de personas.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source> since {1}</source>
        <translation> desde el {1}</translation>
    </message>
    <message>
        <source> {1} of them came after its newest audit was opened.</source>
        <translation> {1} de ellas llegaron después de abrirse su auditoría más reciente.</translation>
    </message>
    <message>
        <source> {1} {2} with them.</source>
        <translation> {1} {2} con ellos.</translation>
    </message>
    <message>
        <source>'{1}' is another gallery than '{2}'</source>
        <translation>'{1}' es una galería distinta de '{2}'</translation>
    </message>
    <message>
        <source>'{1}' is not the beginning of one track of {2}.</source>
        <translation>'{1}' no es el comienzo de una sola trayectoria de {2}.</translation>
    </message>
    <message>
        <source>, moved: {1}</source>
        <translation>, movidos: {1}</translation>
    </message>
    <message>
        <source>--at chooses a frame of a video among the evidence.</source>
        <translation>--at elige un fotograma de un video de la evidencia.</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 fotograma</translation>
    </message>
    <message>
        <source>1 search of this month came after an earlier audit of it was opened.</source>
        <translation>1 búsqueda de este mes llegó después de abrirse una auditoría anterior de este.</translation>
    </message>
    <message>
        <source>1 search stands only in the log or only among the records.</source>
        <translation>1 búsqueda figura solo en la bitácora o solo en los registros.</translation>
    </message>
    <message>
        <source>1 search was made while the clock stood before entries that the log already held, or in the future.</source>
        <translation>1 búsqueda se hizo mientras el reloj marcaba una hora anterior a entradas que la bitácora ya contenía, o una hora futura.</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 trayectoria</translation>
    </message>
    <message>
        <source>1 track of {1} was rejected: not the same person.</source>
        <translation>Se rechazó 1 trayectoria de {1}: no es la misma persona.</translation>
    </message>
    <message>
        <source>A blind verification by a second examiner is missing.</source>
        <translation>Falta una verificación a ciegas por un segundo perito.</translation>
    </message>
    <message>
        <source>A blind verification comes first.</source>
        <translation>Primero debe hacerse una verificación a ciegas.</translation>
    </message>
    <message>
        <source>A blind verification is under way.</source>
        <translation>Hay una verificación a ciegas en curso.</translation>
    </message>
    <message>
        <source>A blind verification waits for you.</source>
        <translation>Tiene pendiente una verificación a ciegas.</translation>
    </message>
    <message>
        <source>A blind verification was asked for and is not made yet.</source>
        <translation>Se pidió una verificación a ciegas, y aún no se ha hecho.</translation>
    </message>
    <message>
        <source>A blind verification was asked for and was not made.</source>
        <translation>Se pidió una verificación a ciegas, y no se hizo.</translation>
    </message>
    <message>
        <source>A blind verification was asked for.</source>
        <translation>Se pidió una verificación a ciegas.</translation>
    </message>
    <message>
        <source>A blind verification was made; it is inconclusive.</source>
        <translation>Se hizo una verificación a ciegas; no es concluyente.</translation>
    </message>
    <message>
        <source>A blind verification was made; it {1}.</source>
        <translation>Se hizo una verificación a ciegas; resultado: {1}.</translation>
    </message>
    <message>
        <source>A case needs a number.</source>
        <translation>Un caso requiere un número.</translation>
    </message>
    <message>
        <source>A case under a legal hold has searched this gallery, so it cannot be purged.</source>
        <translation>Un caso bajo retención legal buscó en esta galería, así que no se puede purgar.</translation>
    </message>
    <message>
        <source>A case was amended: {1}.</source>
        <translation>Se enmendó un caso: {1}.</translation>
    </message>
    <message>
        <source>A case was closed; its retention date is {1}.</source>
        <translation>Se cerró un caso; su fecha de conservación es {1}.</translation>
    </message>
    <message>
        <source>A case was opened to be looked at.</source>
        <translation>Se abrió un caso para mirarlo.</translation>
    </message>
    <message>
        <source>A case was opened.</source>
        <translation>Se abrió un caso.</translation>
    </message>
    <message>
        <source>A case was reopened.</source>
        <translation>Se reabrió un caso.</translation>
    </message>
    <message>
        <source>A case with gaps cannot be closed.</source>
        <translation>Un caso con lagunas no se puede cerrar.</translation>
    </message>
    <message>
        <source>A change of policy needs a reason.</source>
        <translation>Un cambio de política requiere un motivo.</translation>
    </message>
    <message>
        <source>A change of {1} was attempted through the program, and the database refused it.</source>
        <translation>Se intentó cambiar {1} a través del programa, y la base de datos lo rechazó.</translation>
    </message>
    <message>
        <source>A characteristic does not belong to this component, or is answered twice.</source>
        <translation>Una característica no pertenece a este rasgo, o está respondida dos veces.</translation>
    </message>
    <message>
        <source>A characteristic has two answers.</source>
        <translation>Una característica tiene dos respuestas.</translation>
    </message>
    <message>
        <source>A check was answered ({1}): {2}.</source>
        <translation>Se respondió una comprobación ({1}): {2}.</translation>
    </message>
    <message>
        <source>A checkpoint was made to be copied to a witness folder.</source>
        <translation>Se hizo un punto de control para copiarlo a una carpeta testigo.</translation>
    </message>
    <message>
        <source>A clock offset needs a reason.</source>
        <translation>Un desfase de reloj requiere un motivo.</translation>
    </message>
    <message>
        <source>A comparison note is missing: write down what you compared and what you saw.</source>
        <translation>Falta una nota de cotejo: escriba qué cotejó y qué vio.</translation>
    </message>
    <message>
        <source>A comparison note is written; it ended with: {1}.</source>
        <translation>Hay una nota de cotejo escrita; terminó con: {1}.</translation>
    </message>
    <message>
        <source>A comparison note was written.</source>
        <translation>Se escribió una nota de cotejo.</translation>
    </message>
    <message>
        <source>A contradiction is not resolved: {1}.</source>
        <translation>Hay una contradicción sin resolver: {1}.</translation>
    </message>
    <message>
        <source>A contradiction is resolved by an explanation and its source.</source>
        <translation>Una contradicción se resuelve con una explicación y su fuente.</translation>
    </message>
    <message>
        <source>A contradiction is resolved by somebody else than who found it.</source>
        <translation>Una contradicción la resuelve alguien distinto de quien la encontró.</translation>
    </message>
    <message>
        <source>A contradiction needs a note.</source>
        <translation>Una contradicción requiere una nota.</translation>
    </message>
    <message>
        <source>A contradiction was not resolved: {1}.</source>
        <translation>No se resolvió una contradicción: {1}.</translation>
    </message>
    <message>
        <source>A contradiction was resolved ({1}).</source>
        <translation>Se resolvió una contradicción ({1}).</translation>
    </message>
    <message>
        <source>A corner of the perspective lies outside of the picture, which is {1} x {2} pixels at that step.</source>
        <translation>Una esquina de la perspectiva está fuera de la imagen, que en ese paso mide {1} x {2} píxeles.</translation>
    </message>
    <message>
        <source>A decision has ended this examination.</source>
        <translation>Una decisión puso fin a este examen.</translation>
    </message>
    <message>
        <source>A decision needs a note.</source>
        <translation>Una decisión requiere una nota.</translation>
    </message>
    <message>
        <source>A decision needs a written note.</source>
        <translation>Una decisión requiere una nota escrita.</translation>
    </message>
    <message>
        <source>A decision needs its time in UTC.</source>
        <translation>Una decisión requiere su hora en UTC.</translation>
    </message>
    <message>
        <source>A decision needs the name of who made it.</source>
        <translation>Una decisión requiere el nombre de quien la tomó.</translation>
    </message>
    <message>
        <source>A decision was recorded: {1}.</source>
        <translation>Se registró una decisión: {1}.</translation>
    </message>
    <message>
        <source>A deletion needs a reason.</source>
        <translation>Una eliminación requiere un motivo.</translation>
    </message>
    <message>
        <source>A difference that can be explained needs its explanation.</source>
        <translation>Una diferencia explicable requiere su explicación.</translation>
    </message>
    <message>
        <source>A disclosure does not belong into the workspace.</source>
        <translation>Una divulgación no va dentro del espacio de trabajo.</translation>
    </message>
    <message>
        <source>A face of this item was searched already.</source>
        <translation>Ya se buscó con un rostro de esta evidencia.</translation>
    </message>
    <message>
        <source>A face that a detector found stays listed.</source>
        <translation>Un rostro que encontró un detector sigue en la lista.</translation>
    </message>
    <message>
        <source>A face that moves or turns between the frames becomes blurred. What is around the face is not lined up and must not be interpreted.</source>
        <translation>Un rostro que se mueve o gira entre los fotogramas queda borroso. Lo que rodea al rostro no está alineado y no debe interpretarse.</translation>
    </message>
    <message>
        <source>A face was marked by hand.</source>
        <translation>Se marcó un rostro a mano.</translation>
    </message>
    <message>
        <source>A face was recorded as not holding enough information.</source>
        <translation>Se registró que un rostro no contiene información suficiente.</translation>
    </message>
    <message>
        <source>A facial component was compared.</source>
        <translation>Se cotejó un rasgo facial.</translation>
    </message>
    <message>
        <source>A facial recognition result is an investigative lead only. It is not an identification, does not constitute probable cause, and must not be the sole basis of an arrest.</source>
        <translation>Un resultado de reconocimiento facial es solo un indicio para la investigación. No es una identificación, no constituye causa probable y no debe ser la única base de un arresto.</translation>
    </message>
    <message>
        <source>A fact that is hidden while comparing was asked for.</source>
        <translation>Se pidió un dato que permanece oculto durante el cotejo.</translation>
    </message>
    <message>
        <source>A file of that name exists already.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>A file of the same name is in the folder already.</source>
        <translation>Ya hay un archivo con el mismo nombre en la carpeta.</translation>
    </message>
    <message>
        <source>A file of {1} bytes was taken into a case as evidence.</source>
        <translation>Se incorporó a un caso como evidencia un archivo de {1} bytes.</translation>
    </message>
    <message>
        <source>A file or folder of that name exists already.</source>
        <translation>Ya existe un archivo o una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>A finding is about a drawn search or about a flag.</source>
        <translation>Un dictamen trata de una búsqueda sorteada o de una señal.</translation>
    </message>
    <message>
        <source>A finding of '{1}' needs words.</source>
        <translation>Un dictamen de '{1}' requiere texto.</translation>
    </message>
    <message>
        <source>A finding was written in the audit of {1}: {2}.</source>
        <translation>Se escribió un dictamen en la auditoría de {1}: {2}.</translation>
    </message>
    <message>
        <source>A folder cannot have this name.</source>
        <translation>Una carpeta no puede llevar este nombre.</translation>
    </message>
    <message>
        <source>A folder of portraits could not be read.</source>
        <translation>No se pudo leer una carpeta de retratos.</translation>
    </message>
    <message>
        <source>A gallery has people, and templates have 1 to 4096 numbers.</source>
        <translation>Una galería tiene personas, y las plantillas tienen de 1 a 4096 números.</translation>
    </message>
    <message>
        <source>A gallery needs a lawful basis.</source>
        <translation>Una galería requiere una base legal.</translation>
    </message>
    <message>
        <source>A gallery needs a name.</source>
        <translation>Una galería requiere un nombre.</translation>
    </message>
    <message>
        <source>A gallery was looked into.</source>
        <translation>Se consultó una galería.</translation>
    </message>
    <message>
        <source>A gallery was made.</source>
        <translation>Se creó una galería.</translation>
    </message>
    <message>
        <source>A gallery was searched for a case: {1} candidates.</source>
        <translation>Se buscó en una galería para un caso: {1} candidatos.</translation>
    </message>
    <message>
        <source>A legal hold lies on the case already.</source>
        <translation>El caso ya está bajo retención legal.</translation>
    </message>
    <message>
        <source>A legal hold lies on the case, so it cannot be purged.</source>
        <translation>El caso está bajo retención legal, así que no se puede purgar.</translation>
    </message>
    <message>
        <source>A legal hold was laid on a case.</source>
        <translation>Se impuso una retención legal sobre un caso.</translation>
    </message>
    <message>
        <source>A limit is answered twice.</source>
        <translation>Una limitación está respondida dos veces.</translation>
    </message>
    <message>
        <source>A line-up built from a face search shows the witness the person whom the program chose because of the likeness; it cannot confirm the search.</source>
        <translation>Una rueda de reconocimiento formada a partir de una búsqueda facial le muestra al testigo la persona que el programa eligió por el parecido; no puede confirmar la búsqueda.</translation>
    </message>
    <message>
        <source>A log has at least one entry.</source>
        <translation>Una bitácora tiene al menos una entrada.</translation>
    </message>
    <message>
        <source>A mark by hand was withdrawn.</source>
        <translation>Se retiró una marca hecha a mano.</translation>
    </message>
    <message>
        <source>A mark is a box and five points, each in numbers.</source>
        <translation>Una marca es un recuadro y cinco puntos, todos en números.</translation>
    </message>
    <message>
        <source>A missing or replaced part</source>
        <translation>Una parte ausente o reemplazada</translation>
    </message>
    <message>
        <source>A model file holds no network.</source>
        <translation>Un archivo de modelo no contiene ninguna red.</translation>
    </message>
    <message>
        <source>A model file is damaged: it cannot be read as ONNX.</source>
        <translation>Un archivo de modelo está dañado: no se puede leer como ONNX.</translation>
    </message>
    <message>
        <source>A model in this folder is larger than 2 GB.</source>
        <translation>Un modelo de esta carpeta supera los 2 GB.</translation>
    </message>
    <message>
        <source>A model inside {1} is not the pinned one.</source>
        <translation>Un modelo dentro de {1} no es el fijado.</translation>
    </message>
    <message>
        <source>A model of this pack keeps weights in another file, which cannot be verified.</source>
        <translation>Un modelo de este paquete guarda sus pesos en otro archivo, que no se puede verificar.</translation>
    </message>
    <message>
        <source>A pack needs an SCRFD detector with landmarks and an ArcFace recogniser of 112x112 pixels.</source>
        <translation>Un paquete requiere un detector SCRFD con puntos de referencia y un reconocedor ArcFace de 112x112 píxeles.</translation>
    </message>
    <message>
        <source>A pack's name has 1 to 64 small letters, digits, dots, hyphens or underscores, and begins with a letter or a digit.</source>
        <translation>El nombre de un paquete tiene de 1 a 64 letras minúsculas, cifras, puntos, guiones o guiones bajos, y empieza con una letra o una cifra.</translation>
    </message>
    <message>
        <source>A person with {1} portraits was deleted from a gallery, and from {2}.</source>
        <translation>Se eliminó de una galería, y de {2}, a una persona con {1} retratos.</translation>
    </message>
    <message>
        <source>A person with {1} portraits was deleted from a gallery, and from {2}. Deleted whole, as unreadable: {3}.</source>
        <translation>Se eliminó de una galería, y de {2}, a una persona con {1} retratos. Eliminados por completo, por ilegibles: {3}.</translation>
    </message>
    <message>
        <source>A person with {1} portraits was deleted from a gallery.</source>
        <translation>Se eliminó de una galería a una persona con {1} retratos.</translation>
    </message>
    <message>
        <source>A person with {1} portraits was deleted from a gallery. Deleted whole, as unreadable: {2}.</source>
        <translation>Se eliminó de una galería a una persona con {1} retratos. Eliminados por completo, por ilegibles: {2}.</translation>
    </message>
    <message>
        <source>A picture could not be analysed</source>
        <translation>No se pudo analizar una imagen</translation>
    </message>
    <message>
        <source>A picture is called what it is not.</source>
        <translation>Se llama a una imagen lo que no es.</translation>
    </message>
    <message>
        <source>A picture of {1} could not be read.</source>
        <translation>No se pudo leer una imagen de {1}.</translation>
    </message>
    <message>
        <source>A picture was recorded as not holding enough information.</source>
        <translation>Se registró que una imagen no contiene información suficiente.</translation>
    </message>
    <message>
        <source>A plate of a comparison was written.</source>
        <translation>Se escribió una lámina de un cotejo.</translation>
    </message>
    <message>
        <source>A point lies far outside the box.</source>
        <translation>Un punto está muy fuera del recuadro.</translation>
    </message>
    <message>
        <source>A portrait has two conclusions.</source>
        <translation>Un retrato tiene dos conclusiones.</translation>
    </message>
    <message>
        <source>A portrait of search {1}: it has been deleted from its gallery.</source>
        <translation>Un retrato de la búsqueda {1}: se eliminó de su galería.</translation>
    </message>
    <message>
        <source>A portrait of search {1}: {2}</source>
        <translation>Un retrato de la búsqueda {1}: {2}</translation>
    </message>
    <message>
        <source>A portrait of this comparison has been deleted from its gallery.</source>
        <translation>Un retrato de este cotejo se ha eliminado de su galería.</translation>
    </message>
    <message>
        <source>A probe that is a {1} cannot be searched: it does not show a real face as a camera saw it.</source>
        <translation>No se puede buscar con un rostro cuestionado de este tipo: {1}. No muestra un rostro real como lo vio una cámara.</translation>
    </message>
    <message>
        <source>A purge needs a reason.</source>
        <translation>Una purga requiere un motivo.</translation>
    </message>
    <message>
        <source>A purge of this case was requested.</source>
        <translation>Se solicitó purgar este caso.</translation>
    </message>
    <message>
        <source>A purge of this {1} was requested already.</source>
        <translation>Ya se solicitó esta purga: {1}.</translation>
    </message>
    <message>
        <source>A purge of {1} was requested; another person may confirm it from {2} UTC on.</source>
        <translation>Se solicitó purgar {1}; otra persona puede confirmarlo a partir del {2} UTC.</translation>
    </message>
    <message>
        <source>A purge takes two people, and you are the one who asked for it.</source>
        <translation>Una purga requiere dos personas, y usted es quien la pidió.</translation>
    </message>
    <message>
        <source>A recipe has at most {1} steps.</source>
        <translation>Una receta tiene a lo sumo {1} pasos.</translation>
    </message>
    <message>
        <source>A recorder's clock shows no time zone.</source>
        <translation>El reloj de un grabador no muestra zona horaria.</translation>
    </message>
    <message>
        <source>A region is one rectangle in the probe, in the portrait, or in both.</source>
        <translation>Una zona es un rectángulo en el rostro cuestionado, en el retrato o en ambos.</translation>
    </message>
    <message>
        <source>A remark about a comparison was written.</source>
        <translation>Se escribió una observación sobre un cotejo.</translation>
    </message>
    <message>
        <source>A request for a blind verification was taken back.</source>
        <translation>Se retiró una solicitud de verificación a ciegas.</translation>
    </message>
    <message>
        <source>A request needs a reason.</source>
        <translation>Una solicitud requiere un motivo.</translation>
    </message>
    <message>
        <source>A review of the log needs a note.</source>
        <translation>Una revisión de la bitácora requiere una nota.</translation>
    </message>
    <message>
        <source>A scan of a video for faces was completed.</source>
        <translation>Se completó el examen de un video en busca de rostros.</translation>
    </message>
    <message>
        <source>A scan of a video for faces was started, or went on.</source>
        <translation>Se empezó, o se continuó, el examen de un video en busca de rostros.</translation>
    </message>
    <message>
        <source>A scan of a video was stopped; it can go on.</source>
        <translation>Se detuvo el examen de un video; puede continuar.</translation>
    </message>
    <message>
        <source>A search is of an image or of a track.</source>
        <translation>Se busca con una imagen o con una trayectoria.</translation>
    </message>
    <message>
        <source>A search needs a gallery; list its portraits.</source>
        <translation>Una búsqueda requiere una galería; indique sus retratos.</translation>
    </message>
    <message>
        <source>A search needs a reason.</source>
        <translation>Una búsqueda requiere un motivo.</translation>
    </message>
    <message>
        <source>A search of only some people of a gallery needs a reason for leaving out the others.</source>
        <translation>Buscar solo entre algunas personas de una galería exige un motivo para dejar fuera a las demás.</translation>
    </message>
    <message>
        <source>A second examiner verified blindly, and agrees.</source>
        <translation>Un segundo perito verificó a ciegas, y está de acuerdo.</translation>
    </message>
    <message>
        <source>A second face search looks at the same likeness again; two searches that agree are still one piece of information.</source>
        <translation>Una segunda búsqueda facial mira otra vez el mismo parecido; dos búsquedas de acuerdo siguen siendo una sola información.</translation>
    </message>
    <message>
        <source>A second factor was begun; it counts once a code was given.</source>
        <translation>Se empezó a configurar un segundo factor; cuenta cuando se indica un código.</translation>
    </message>
    <message>
        <source>A setting is written as NAME=VALUE.</source>
        <translation>Un ajuste se escribe NOMBRE=VALOR.</translation>
    </message>
    <message>
        <source>A sheet about an assessment was written.</source>
        <translation>Se escribió una hoja sobre una valoración.</translation>
    </message>
    <message>
        <source>A signature needs a statement.</source>
        <translation>Una firma requiere una declaración.</translation>
    </message>
    <message>
        <source>A stored file could not be read.</source>
        <translation>No se pudo leer un archivo guardado.</translation>
    </message>
    <message>
        <source>A stored finding about a component is not whole, so it was not made with this program.</source>
        <translation>Una respuesta guardada sobre un rasgo no está completa, así que no se hizo con este programa.</translation>
    </message>
    <message>
        <source>A supervisor approved.</source>
        <translation>Un supervisor aprobó.</translation>
    </message>
    <message>
        <source>A supervisor did not approve.</source>
        <translation>Un supervisor no aprobó.</translation>
    </message>
    <message>
        <source>A supervisor was asked and did not approve.</source>
        <translation>Se preguntó a un supervisor, y no aprobó.</translation>
    </message>
    <message>
        <source>A supervisor who did none of this has approved it.</source>
        <translation>Lo aprobó un supervisor que no hizo nada de esto.</translation>
    </message>
    <message>
        <source>A text has a character that cannot be kept.</source>
        <translation>Un texto tiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>A track has its own faces.</source>
        <translation>Una trayectoria tiene sus propios rostros.</translation>
    </message>
    <message>
        <source>A verification needs one conclusion for each portrait shown.</source>
        <translation>Una verificación requiere una conclusión para cada retrato mostrado.</translation>
    </message>
    <message>
        <source>A verification was made by somebody whose own work it looks at.</source>
        <translation>Una verificación la hizo alguien cuyo propio trabajo revisa.</translation>
    </message>
    <message>
        <source>A withdrawal needs a reason.</source>
        <translation>Un retiro requiere un motivo.</translation>
    </message>
    <message>
        <source>A withdrawn item does not count.</source>
        <translation>Un elemento retirado no cuenta.</translation>
    </message>
    <message>
        <source>A witness who has seen only the footage knows no more than the footage shows.</source>
        <translation>Un testigo que solo vio la grabación no sabe más de lo que muestra la grabación.</translation>
    </message>
    <message>
        <source>A working copy of the probe was edited: {1}.</source>
        <translation>Se editó una copia de trabajo del rostro cuestionado: {1}.</translation>
    </message>
    <message>
        <source>A {1} was written.</source>
        <translation>Se escribió: {1}.</translation>
    </message>
    <message>
        <source>AVI</source>
        <translation>AVI</translation>
    </message>
    <message>
        <source>About {1} of 100 parts</source>
        <translation>Cerca de {1} de cada 100 partes</translation>
    </message>
    <message>
        <source>Above the upper lip (moustache)</source>
        <translation>Sobre el labio superior (bigote)</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>Acceso denegado.</translation>
    </message>
    <message>
        <source>Acne, other passing blemishes</source>
        <translation>Acné y otras marcas pasajeras</translation>
    </message>
    <message>
        <source>Add --case NUMBER.</source>
        <translation>Agregue --case NÚMERO.</translation>
    </message>
    <message>
        <source>Align all of them (A in the window), look again and record.</source>
        <translation>Alinéelas todas (A en la ventana), mire de nuevo y registre.</translation>
    </message>
    <message>
        <source>Align on the eyes as they were found, or on three points.</source>
        <translation>Alinee por los ojos tal como se encontraron, o por tres puntos.</translation>
    </message>
    <message>
        <source>All {1} entries are unchanged and in order.</source>
        <translation>Las {1} entradas están intactas y en orden.</translation>
    </message>
    <message>
        <source>All {1} evidence items have the content they were taken in with.</source>
        <translation>Las {1} evidencias tienen el contenido con el que se incorporaron.</translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation>Alteraciones</translation>
    </message>
    <message>
        <source>Amend the case, with a reason, if they are wrong.</source>
        <translation>Enmiende el caso, con un motivo, si están mal.</translation>
    </message>
    <message>
        <source>Amend the case.</source>
        <translation>Enmiende el caso.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Una cuenta requiere un nombre.</translation>
    </message>
    <message>
        <source>An account needs a role.</source>
        <translation>Una cuenta requiere una función.</translation>
    </message>
    <message>
        <source>An account was added.</source>
        <translation>Se agregó una cuenta.</translation>
    </message>
    <message>
        <source>An administrator can add others.</source>
        <translation>Un administrador puede agregar otras.</translation>
    </message>
    <message>
        <source>An administrator can take it off.</source>
        <translation>Un administrador puede quitarlo.</translation>
    </message>
    <message>
        <source>An administrator has set your password.</source>
        <translation>Un administrador fijó su contraseña.</translation>
    </message>
    <message>
        <source>An administrator set the account's password.</source>
        <translation>Un administrador fijó la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>An administrator took the second factor off.</source>
        <translation>Un administrador quitó el segundo factor.</translation>
    </message>
    <message>
        <source>An amendment needs a reason.</source>
        <translation>Una enmienda requiere un motivo.</translation>
    </message>
    <message>
        <source>An analysis of a probe was written and locked, after candidates had been shown.</source>
        <translation>Se escribió y cerró un análisis de un rostro cuestionado, después de mostrarse candidatos.</translation>
    </message>
    <message>
        <source>An analysis of a probe was written and locked.</source>
        <translation>Se escribió y cerró un análisis de un rostro cuestionado.</translation>
    </message>
    <message>
        <source>An analysis of the probe is missing: the examiner writes down what it shows before any candidate is shown.</source>
        <translation>Falta un análisis del rostro cuestionado: el perito escribe lo que muestra antes de que se muestre ningún candidato.</translation>
    </message>
    <message>
        <source>An answer needs a note.</source>
        <translation>Una respuesta requiere una nota.</translation>
    </message>
    <message>
        <source>An approval needs a note.</source>
        <translation>Una aprobación requiere una nota.</translation>
    </message>
    <message>
        <source>An approval to search a gallery for a case was asked for.</source>
        <translation>Se pidió una aprobación para buscar en una galería para un caso.</translation>
    </message>
    <message>
        <source>An approval to search a gallery for a case was granted.</source>
        <translation>Se concedió una aprobación para buscar en una galería para un caso.</translation>
    </message>
    <message>
        <source>An approval to search a gallery for a case was refused.</source>
        <translation>Se denegó una aprobación para buscar en una galería para un caso.</translation>
    </message>
    <message>
        <source>An approval was not possible. {1}</source>
        <translation>No fue posible una aprobación. {1}</translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation>Un adjunto</translation>
    </message>
    <message>
        <source>An attachment could not be written.</source>
        <translation>No se pudo escribir un adjunto.</translation>
    </message>
    <message>
        <source>An attempt to sign in failed.</source>
        <translation>Falló un intento de iniciar sesión.</translation>
    </message>
    <message>
        <source>An attempt to sign in to an account that is closed was refused.</source>
        <translation>Se denegó un intento de iniciar sesión en una cuenta cerrada.</translation>
    </message>
    <message>
        <source>An earlier search was made again.</source>
        <translation>Se repitió una búsqueda anterior.</translation>
    </message>
    <message>
        <source>An edited working copy was exported.</source>
        <translation>Se exportó una copia de trabajo editada.</translation>
    </message>
    <message>
        <source>An examination that had ended was reopened: {1}.</source>
        <translation>Se reabrió un examen que había terminado: {1}.</translation>
    </message>
    <message>
        <source>An exclusion names a candidate.</source>
        <translation>Una exclusión nombra a un candidato.</translation>
    </message>
    <message>
        <source>An identification is recorded with its own verb.</source>
        <translation>Una identificación se registra con su propio verbo.</translation>
    </message>
    <message>
        <source>An identification names one candidate and has the outcome 'identified'.</source>
        <translation>Una identificación nombra a un candidato y tiene el resultado 'identified'.</translation>
    </message>
    <message>
        <source>An identification was recorded, so its items stay as they are: they can no longer be withdrawn or answered for.</source>
        <translation>Se registró una identificación, así que sus elementos quedan como están: ya no se pueden retirar ni responder por ellos.</translation>
    </message>
    <message>
        <source>An identification was refused. {1}</source>
        <translation>Se denegó una identificación. {1}</translation>
    </message>
    <message>
        <source>An import of {1} files into a gallery {2}.</source>
        <translation>Una importación de {1} archivos a una galería {2}.</translation>
    </message>
    <message>
        <source>An item does not count while its date lies in the future.</source>
        <translation>Un elemento no cuenta mientras su fecha está en el futuro.</translation>
    </message>
    <message>
        <source>An item does not count while its source, reference or description is empty.</source>
        <translation>Un elemento no cuenta mientras su fuente, referencia o descripción está vacía.</translation>
    </message>
    <message>
        <source>An item takes up to {1} attachments.</source>
        <translation>Un elemento admite hasta {1} adjuntos.</translation>
    </message>
    <message>
        <source>An item that is a witness needs one who saw the event.</source>
        <translation>Si el elemento es un testigo, debe ser uno que haya visto el suceso.</translation>
    </message>
    <message>
        <source>An item that was found because of the face search rests on the search.</source>
        <translation>Un elemento que se encontró a causa de la búsqueda facial se apoya en la búsqueda.</translation>
    </message>
    <message>
        <source>An item was entered ({1}); it {2} as corroboration.</source>
        <translation>Se agregó un elemento ({1}); como corroboración, {2}.</translation>
    </message>
    <message>
        <source>An item was withdrawn ({1}).</source>
        <translation>Se retiró un elemento ({1}).</translation>
    </message>
    <message>
        <source>An opinion that two faces look alike repeats what the face search said; it comes from the same picture.</source>
        <translation>Una opinión de que dos rostros se parecen repite lo que dijo la búsqueda facial; procede de la misma imagen.</translation>
    </message>
    <message>
        <source>An original</source>
        <translation>Un original</translation>
    </message>
    <message>
        <source>Angle, clockwise</source>
        <translation>Ángulo, en sentido horario</translation>
    </message>
    <message>
        <source>Another examiner has to.</source>
        <translation>Tiene que hacerlo otro perito.</translation>
    </message>
    <message>
        <source>Another person confirms it when it is due, or it is withdrawn.</source>
        <translation>Otra persona la confirma cuando corresponda, o se retira.</translation>
    </message>
    <message>
        <source>Another person confirms it.</source>
        <translation>Otra persona la confirma.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Otro programa tiene abierta la base de datos.</translation>
    </message>
    <message>
        <source>Another supervisor has to look at it.</source>
        <translation>Tiene que revisarlo otro supervisor.</translation>
    </message>
    <message>
        <source>Another supervisor must answer it.</source>
        <translation>Tiene que responderla otro supervisor.</translation>
    </message>
    <message>
        <source>Another supervisor must write this finding.</source>
        <translation>Este dictamen debe escribirlo otro supervisor.</translation>
    </message>
    <message>
        <source>Answer "{1}", or say that it is visible in both.</source>
        <translation>Responda "{1}", o diga que es visible en las dos.</translation>
    </message>
    <message>
        <source>Answer both: the event, only the footage, or no witness; no line-up, one made before the face search, or one made because of it.</source>
        <translation>Responda ambas: el suceso, solo la grabación, o ningún testigo; sin rueda de reconocimiento, una hecha antes de la búsqueda facial, o una hecha a causa de ella.</translation>
    </message>
    <message>
        <source>Answer each of the limits of the images, or none.</source>
        <translation>Responda todas las limitaciones de las imágenes, o ninguna.</translation>
    </message>
    <message>
        <source>Answer each of them once.</source>
        <translation>Responda cada una solo una vez.</translation>
    </message>
    <message>
        <source>Answer one from the list.</source>
        <translation>Responda con una opción de la lista.</translation>
    </message>
    <message>
        <source>Answer the flag that names it, or open an addendum.</source>
        <translation>Responda la señal que la menciona, o abra un anexo.</translation>
    </message>
    <message>
        <source>Answer those of the component, each once.</source>
        <translation>Responda las del rasgo, cada una solo una vez.</translation>
    </message>
    <message>
        <source>Antihelix (inner ridge), crura</source>
        <translation>Antihélix (pliegue interno), cruces</translation>
    </message>
    <message>
        <source>Are the cases connected, does this face resemble many, or was a person looked up?</source>
        <translation>¿Están relacionados los casos, se parece este rostro a muchos, o se consultó a una persona?</translation>
    </message>
    <message>
        <source>As recorded: no value of a pixel was changed.</source>
        <translation>Tal como se grabó: no se cambió el valor de ningún píxel.</translation>
    </message>
    <message>
        <source>Ask a supervisor to answer the request.</source>
        <translation>Pida a un supervisor que responda la solicitud.</translation>
    </message>
    <message>
        <source>Ask another person who works on this case.</source>
        <translation>Pídalo a otra persona que trabaje en este caso.</translation>
    </message>
    <message>
        <source>Ask for a blind verification first.</source>
        <translation>Pida primero una verificación a ciegas.</translation>
    </message>
    <message>
        <source>Ask for another.</source>
        <translation>Pida otra.</translation>
    </message>
    <message>
        <source>Ask for one; a supervisor other than you grants it.</source>
        <translation>Pida una; la concede un supervisor que no sea usted.</translation>
    </message>
    <message>
        <source>Ask for the rights to it, or choose another.</source>
        <translation>Pida los permisos, o elija otro.</translation>
    </message>
    <message>
        <source>Asking how strangers score</source>
        <translation>Consultando cómo puntúan las personas ajenas</translation>
    </message>
    <message>
        <source>At least one file is needed.</source>
        <translation>Hace falta al menos un archivo.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Averages places that look alike (non-local means), which takes noise away.</source>
        <translation>Promedia partes que se parecen (medias no locales), lo que quita ruido.</translation>
    </message>
    <message>
        <source>BMP</source>
        <translation>BMP</translation>
    </message>
    <message>
        <source>Baldness or thinning, and where</source>
        <translation>Calvicie o raleo, y dónde</translation>
    </message>
    <message>
        <source>Base, and its angle to the lip</source>
        <translation>Base, y su ángulo con el labio</translation>
    </message>
    <message>
        <source>Beard as a whole</source>
        <translation>Barba en conjunto</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation>Empiece uno primero.</translation>
    </message>
    <message>
        <source>Begin with a letter; it stands on every record.</source>
        <translation>Empiece con una letra; figura en cada registro.</translation>
    </message>
    <message>
        <source>Begin with the evidence: the others are laid on the first picture.</source>
        <translation>Comience por la evidencia: las demás se superponen a la primera imagen.</translation>
    </message>
    <message>
        <source>Begin with the eye that is at the left where the face stands upright, then the eye at the right, the tip of the nose, and the corners of the mouth, left and right.</source>
        <translation>Empiece con el ojo que queda a la izquierda cuando el rostro está derecho; luego el ojo a la derecha, la punta de la nariz, y las comisuras de la boca, izquierda y derecha.</translation>
    </message>
    <message>
        <source>Begin with what 'compare-view' writes, and change its values only.</source>
        <translation>Parta de lo que escribe 'compare-view' y cambie solo sus valores.</translation>
    </message>
    <message>
        <source>Below the lower lip</source>
        <translation>Bajo el labio inferior</translation>
    </message>
    <message>
        <source>Bends to one side</source>
        <translation>Desviaciones hacia un lado</translation>
    </message>
    <message>
        <source>Between 1 and {1} further frames can be averaged.</source>
        <translation>Se pueden promediar entre 1 y {1} fotogramas más.</translation>
    </message>
    <message>
        <source>Bifid, on the tip of the nose</source>
        <translation>Bífida, en la punta de la nariz</translation>
    </message>
    <message>
        <source>Birthmarks</source>
        <translation>Marcas de nacimiento</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>Punto negro</translation>
    </message>
    <message>
        <source>Both files have the same name.</source>
        <translation>Los dos archivos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Breadth against the face</source>
        <translation>Anchura respecto del rostro</translation>
    </message>
    <message>
        <source>Breadth against the nose and the eyes</source>
        <translation>Anchura respecto de nariz y ojos</translation>
    </message>
    <message>
        <source>Breadth and length</source>
        <translation>Anchura y longitud</translation>
    </message>
    <message>
        <source>Bridge and body, course, breadth</source>
        <translation>Puente y dorso, curso, anchura</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>Brillo y contraste</translation>
    </message>
    <message>
        <source>Brightness {1}, contrast {2}</source>
        <translation>Brillo {1}, contraste {2}</translation>
    </message>
    <message>
        <source>Brow ridges</source>
        <translation>Arcos superciliares</translation>
    </message>
    <message>
        <source>Buccal, on the cheeks</source>
        <translation>Bucales, en las mejillas</translation>
    </message>
    <message>
        <source>Bulges and hollows</source>
        <translation>Salientes y hundimientos</translation>
    </message>
    <message>
        <source>Call the face that was searched the probe, edited only where it was searched as edited, and other faces of its track other frames.</source>
        <translation>Llame rostro cuestionado al rostro que se buscó, editado solo si se buscó editado, y otros fotogramas a los demás rostros de su trayectoria.</translation>
    </message>
    <message>
        <source>Case {1}: a candidate waits for your approval.</source>
        <translation>Caso {1}: un candidato espera su aprobación.</translation>
    </message>
    <message>
        <source>Case {1}: a search of '{2}' waits for your approval.</source>
        <translation>Caso {1}: una búsqueda en '{2}' espera su aprobación.</translation>
    </message>
    <message>
        <source>Case's reason</source>
        <translation>Motivo del caso</translation>
    </message>
    <message>
        <source>Change the crop or the perspective so that the whole face stays in the picture.</source>
        <translation>Cambie el recorte o la perspectiva de modo que todo el rostro quede en la imagen.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Compruebe su número.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check on the recorder whether the export was complete.</source>
        <translation>Compruebe en el grabador si la exportación se completó.</translation>
    </message>
    <message>
        <source>Check the clock of telephone and computer, and try again.</source>
        <translation>Compruebe el reloj del teléfono y el de la computadora, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the folder's rights.</source>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the path; nothing is downloaded.</source>
        <translation>Compruebe la ruta; no se descarga nada.</translation>
    </message>
    <message>
        <source>Check the person's id.</source>
        <translation>Compruebe el identificador de la persona.</translation>
    </message>
    <message>
        <source>Check the recorder's date.</source>
        <translation>Compruebe la fecha del grabador.</translation>
    </message>
    <message>
        <source>Check the search's id.</source>
        <translation>Compruebe el identificador de la búsqueda.</translation>
    </message>
    <message>
        <source>Checking on people who were left out</source>
        <translation>Comprobando con personas que se dejaron fuera</translation>
    </message>
    <message>
        <source>Checking the evidence</source>
        <translation>Comprobando la evidencia</translation>
    </message>
    <message>
        <source>Cheekbones</source>
        <translation>Pómulos</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Mejillas</translation>
    </message>
    <message>
        <source>Chin and jaw line</source>
        <translation>Mentón y mandíbula</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Choose a folder of portraits.</source>
        <translation>Elija una carpeta de retratos.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
        <source>Choose a folder you can write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Choose a higher limit.</source>
        <translation>Elija un límite mayor.</translation>
    </message>
    <message>
        <source>Choose a larger part.</source>
        <translation>Elija una parte mayor.</translation>
    </message>
    <message>
        <source>Choose a new name.</source>
        <translation>Elija un nombre nuevo.</translation>
    </message>
    <message>
        <source>Choose a new one before you go on.</source>
        <translation>Elija una nueva antes de continuar.</translation>
    </message>
    <message>
        <source>Choose a new one.</source>
        <translation>Elija una nueva.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>Elija un número en ese intervalo.</translation>
    </message>
    <message>
        <source>Choose a part inside it.</source>
        <translation>Elija una parte dentro de ella.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose a time from 0 to that.</source>
        <translation>Elija un tiempo de 0 a ese.</translation>
    </message>
    <message>
        <source>Choose a value in that range.</source>
        <translation>Elija un valor en ese intervalo.</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>Elija un video.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Choose an existing file or folder.</source>
        <translation>Elija un archivo o una carpeta que exista.</translation>
    </message>
    <message>
        <source>Choose an existing file.</source>
        <translation>Elija un archivo que exista.</translation>
    </message>
    <message>
        <source>Choose an existing folder, on a stick say.</source>
        <translation>Elija una carpeta que exista, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <source>Choose another act.</source>
        <translation>Elija otro acto.</translation>
    </message>
    <message>
        <source>Choose another face, or mark it again.</source>
        <translation>Elija otro rostro, o márquelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another face.</source>
        <translation>Elija otro rostro.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another moment.</source>
        <translation>Elija otro momento.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another name; galleries made with that pack still need it.</source>
        <translation>Elija otro nombre; las galerías hechas con ese paquete aún lo necesitan.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Elija otro número.</translation>
    </message>
    <message>
        <source>Choose another track.</source>
        <translation>Elija otra trayectoria.</translation>
    </message>
    <message>
        <source>Choose another, or make a new one.</source>
        <translation>Elija otra, o cree una nueva.</translation>
    </message>
    <message>
        <source>Choose another, or make one with 'init'.</source>
        <translation>Elija otra, o cree una con 'init'.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otra opción.</translation>
    </message>
    <message>
        <source>Choose fewer or more.</source>
        <translation>Elija menos o más.</translation>
    </message>
    <message>
        <source>Choose one from the case.</source>
        <translation>Elija una opción del caso.</translation>
    </message>
    <message>
        <source>Choose one from the evidence.</source>
        <translation>Elija una de la evidencia.</translation>
    </message>
    <message>
        <source>Choose one from the frame.</source>
        <translation>Elija uno del fotograma.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Choose one from those that wait.</source>
        <translation>Elija una de las que esperan.</translation>
    </message>
    <message>
        <source>Choose one of its candidates.</source>
        <translation>Elija uno de sus candidatos.</translation>
    </message>
    <message>
        <source>Choose one of the cases.</source>
        <translation>Elija uno de los casos.</translation>
    </message>
    <message>
        <source>Choose one of the video's scans.</source>
        <translation>Elija uno de los exámenes del video.</translation>
    </message>
    <message>
        <source>Choose one of the video's tracks.</source>
        <translation>Elija una de las trayectorias del video.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija una de las opciones.</translation>
    </message>
    <message>
        <source>Choose one of {1}.</source>
        <translation>Elija entre {1}.</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <translation>Elija entre: {1}.</translation>
    </message>
    <message>
        <source>Choose one that is shown.</source>
        <translation>Elija uno que se muestre.</translation>
    </message>
    <message>
        <source>Choose one with --face 0 to {1}; 'corroborate faces' lists them.</source>
        <translation>Elija uno con --face 0 a {1}; 'corroborate faces' los enumera.</translation>
    </message>
    <message>
        <source>Choose one without it.</source>
        <translation>Elija una que no lo contenga.</translation>
    </message>
    <message>
        <source>Choose such a name.</source>
        <translation>Elija un nombre así.</translation>
    </message>
    <message>
        <source>Choose the candidate.</source>
        <translation>Elija el candidato.</translation>
    </message>
    <message>
        <source>Choose the face again.</source>
        <translation>Elija el rostro de nuevo.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Elija el propio archivo.</translation>
    </message>
    <message>
        <source>Choose the folder in which the models of the pack lie.</source>
        <translation>Elija la carpeta en la que están los modelos del paquete.</translation>
    </message>
    <message>
        <source>Choose the folder of portraits.</source>
        <translation>Elija la carpeta de retratos.</translation>
    </message>
    <message>
        <source>Choose the frames anew.</source>
        <translation>Elija de nuevo los fotogramas.</translation>
    </message>
    <message>
        <source>Choose tracks of the group.</source>
        <translation>Elija trayectorias del grupo.</translation>
    </message>
    <message>
        <source>Choose two groups.</source>
        <translation>Elija dos grupos.</translation>
    </message>
    <message>
        <source>Choose two names.</source>
        <translation>Elija dos nombres.</translation>
    </message>
    <message>
        <source>Circumoral, around the mouth</source>
        <translation>Peribucales, en torno a la boca</translation>
    </message>
    <message>
        <source>Cleft or dimple</source>
        <translation>Hendidura u hoyuelo</translation>
    </message>
    <message>
        <source>Cleft, on the chin</source>
        <translation>Hendidura, en el mentón</translation>
    </message>
    <message>
        <source>Cleft, or another irregularity</source>
        <translation>Hendidura u otra irregularidad</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Ciérrelo primero.</translation>
    </message>
    <message>
        <source>Close other programs, and see: corroborate doctor</source>
        <translation>Cierre otros programas, y vea: corroborate doctor</translation>
    </message>
    <message>
        <source>Close that one first, or choose another workspace. Nothing was changed.</source>
        <translation>Cierre ese primero, o elija otro espacio de trabajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Collecting the probes</source>
        <translation>Reuniendo los rostros cuestionados</translation>
    </message>
    <message>
        <source>Colour against its surroundings</source>
        <translation>Color respecto de su entorno</translation>
    </message>
    <message>
        <source>Colour and where it changes</source>
        <translation>Color y dónde cambia</translation>
    </message>
    <message>
        <source>Colour, texture, longer hairs</source>
        <translation>Color, textura, pelos más largos</translation>
    </message>
    <message>
        <source>Columella (between the nostrils)</source>
        <translation>Columela (entre los orificios)</translation>
    </message>
    <message>
        <source>Compare anew with this version, and write the plate of that comparison.</source>
        <translation>Coteje de nuevo con esta versión, y escriba la lámina de ese cotejo.</translation>
    </message>
    <message>
        <source>Compare the probe or other frames of its track with the candidate.</source>
        <translation>Coteje con el candidato el rostro cuestionado u otros fotogramas de su trayectoria.</translation>
    </message>
    <message>
        <source>Compare with portraits of this candidate only.</source>
        <translation>Coteje solo con retratos de este candidato.</translation>
    </message>
    <message>
        <source>Compare with the probe as recorded.</source>
        <translation>Coteje con el rostro cuestionado tal como se grabó.</translation>
    </message>
    <message>
        <source>Compression artefacts</source>
        <translation>Artefactos de compresión</translation>
    </message>
    <message>
        <source>Compression blocks show {1} around the face.</source>
        <translation>Alrededor del rostro se ven bloques de compresión: {1}.</translation>
    </message>
    <message>
        <source>Concha (hollow in the middle)</source>
        <translation>Concha (hundimiento central)</translation>
    </message>
    <message>
        <source>Conclude about each of {1}.</source>
        <translation>Dé una conclusión sobre cada uno de {1}.</translation>
    </message>
    <message>
        <source>Contour, seen from the side</source>
        <translation>Contorno, visto de lado</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Cópielo de nuevo desde donde vino.</translation>
    </message>
    <message>
        <source>Copy it into the folder of the packs, then verify it: corroborate packs verify</source>
        <translation>Cópielo en la carpeta de los paquetes y verifíquelo: corroborate packs verify</translation>
    </message>
    <message>
        <source>Copy it to a folder you can write to and open it there.</source>
        <translation>Cópielo a una carpeta en la que pueda escribir y ábralo allí.</translation>
    </message>
    <message>
        <source>Copy it to a folder you can write to.</source>
        <translation>Cópielo a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Copy the data to another disk.</source>
        <translation>Copie los datos a otro disco.</translation>
    </message>
    <message>
        <source>Copy the workspace to another disk.</source>
        <translation>Copie el espacio de trabajo a otro disco.</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copiando el archivo</translation>
    </message>
    <message>
        <source>Copying the originals</source>
        <translation>Copiando los originales</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Esquinas</translation>
    </message>
    <message>
        <source>Corners, caruncle, folds</source>
        <translation>Ángulos, carúncula, pliegues</translation>
    </message>
    <message>
        <source>Correct it and search again.</source>
        <translation>Corríjalo y busque de nuevo.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Corrija la fecha.</translation>
    </message>
    <message>
        <source>Cosmetic or surgical changes</source>
        <translation>Cambios cosméticos o quirúrgicos</translation>
    </message>
    <message>
        <source>Course and arch</source>
        <translation>Recorrido y arco</translation>
    </message>
    <message>
        <source>Course of the jaw line</source>
        <translation>Recorrido de la mandíbula</translation>
    </message>
    <message>
        <source>Course of the profile</source>
        <translation>Recorrido del perfil</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Crop to the face and its surroundings first.</source>
        <translation>Recorte primero el rostro y su entorno.</translation>
    </message>
    <message>
        <source>Crop to {1} × {2} px at ({3}, {4})</source>
        <translation>Recorte a {1} × {2} px en ({3}, {4})</translation>
    </message>
    <message>
        <source>Cut it into parts.</source>
        <translation>Córtelo en partes.</translation>
    </message>
    <message>
        <source>Cut off by the frame's edge</source>
        <translation>Cortado por el borde del fotograma</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the picture; the pixels inside stay as they are.</source>
        <translation>Recorta un rectángulo de la imagen; los píxeles de dentro quedan como están.</translation>
    </message>
    <message>
        <source>DESC LIMIT :limit</source>
        <translation>DESC LIMIT :limit</translation>
    </message>
    <message>
        <source>DNA</source>
        <translation>ADN</translation>
    </message>
    <message>
        <source>Dahua recording</source>
        <translation>Grabación Dahua</translation>
    </message>
    <message>
        <source>Darwin's tubercle on the rim</source>
        <translation>Tubérculo de Darwin en el borde</translation>
    </message>
    <message>
        <source>Decide whether it may be held for longer.</source>
        <translation>Decida si puede conservarse más tiempo.</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>Desentrelazado</translation>
    </message>
    <message>
        <source>Deinterlace, {1} field kept</source>
        <translation>Desentrelazado, se conserva el campo {1}</translation>
    </message>
    <message>
        <source>Deinterlacing must come before crop, rotate and perspective: it needs the lines where they were recorded.</source>
        <translation>El desentrelazado debe ir antes que recorte, rotación y perspectiva: requiere las líneas donde se grabaron.</translation>
    </message>
    <message>
        <source>Delete it, or have the authority to hold it renewed.</source>
        <translation>Elimínela, o haga renovar la autorización para conservarla.</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Reducción de ruido</translation>
    </message>
    <message>
        <source>Denoise, strength {1}</source>
        <translation>Reducción de ruido, intensidad {1}</translation>
    </message>
    <message>
        <source>Denoising takes at most {1} million pixels.</source>
        <translation>La reducción de ruido admite a lo sumo {1} millones de píxeles.</translation>
    </message>
    <message>
        <source>Density and direction of growth</source>
        <translation>Densidad y dirección de crecimiento</translation>
    </message>
    <message>
        <source>Density and direction of hairs</source>
        <translation>Densidad y dirección de los pelos</translation>
    </message>
    <message>
        <source>Differences between left and right</source>
        <translation>Diferencias entre ambos lados</translation>
    </message>
    <message>
        <source>Dimples</source>
        <translation>Hoyuelos</translation>
    </message>
    <message>
        <source>Disable the account if the person may do nothing.</source>
        <translation>Deshabilite la cuenta si la persona no puede hacer nada.</translation>
    </message>
    <message>
        <source>Divide it into several files, or export it as a video, and import those.</source>
        <translation>Divídalo en varios archivos, o expórtelo como video, e importe esos.</translation>
    </message>
    <message>
        <source>Do not use it. Install or import it again, and see: corroborate doctor</source>
        <translation>No lo use. Instálelo o impórtelo de nuevo, y vea: corroborate doctor</translation>
    </message>
    <message>
        <source>Does each reason hold for searching a face that shows too little?</source>
        <translation>¿Se sostiene cada motivo para buscar un rostro que muestra demasiado poco?</translation>
    </message>
    <message>
        <source>Does the case have as many faces as it has searches?</source>
        <translation>¿Tiene el caso tantos rostros como búsquedas?</translation>
    </message>
    <message>
        <source>Draw a larger box, or record that the picture does not hold enough information.</source>
        <translation>Dibuje un recuadro mayor, o registre que la imagen no contiene información suficiente.</translation>
    </message>
    <message>
        <source>Draw it inside the picture.</source>
        <translation>Dibújelo dentro de la imagen.</translation>
    </message>
    <message>
        <source>Draw the box around the face, then mark it.</source>
        <translation>Dibuje el recuadro alrededor del rostro, y márquelo después.</translation>
    </message>
    <message>
        <source>Dyed, shaved or false hair</source>
        <translation>Cabello teñido, rapado o postizo</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>Rango dinámico</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Orejas</translation>
    </message>
    <message>
        <source>Ears against eyes, nose, mouth</source>
        <translation>Orejas respecto de otras partes</translation>
    </message>
    <message>
        <source>Edges, and how the parts join</source>
        <translation>Bordes, y cómo se unen las partes</translation>
    </message>
    <message>
        <source>Edits are made to one picture, and a track has several.</source>
        <translation>Las ediciones se hacen en una imagen, y una trayectoria tiene varias.</translation>
    </message>
    <message>
        <source>Enrolling portraits</source>
        <translation>Incorporando retratos</translation>
    </message>
    <message>
        <source>Enter the department's case number.</source>
        <translation>Escriba el número de caso del departamento.</translation>
    </message>
    <message>
        <source>Enter the person's name.</source>
        <translation>Escriba el nombre de la persona.</translation>
    </message>
    <message>
        <source>Enter the rest as another item.</source>
        <translation>Agregue el resto como otro elemento.</translation>
    </message>
    <message>
        <source>Enter what is right instead.</source>
        <translation>Agregue en su lugar lo que es correcto.</translation>
    </message>
    <message>
        <source>Enter what is to be changed.</source>
        <translation>Escriba lo que se va a cambiar.</translation>
    </message>
    <message>
        <source>Entries are missing from the end of the log.</source>
        <translation>Faltan entradas al final de la bitácora.</translation>
    </message>
    <message>
        <source>Entries are missing from the end: {1} is there, and the log holds only {2}.</source>
        <translation>Faltan entradas al final: {1} está allí, y la bitácora contiene solo {2}.</translation>
    </message>
    <message>
        <source>Entry {1} is bad: {2}</source>
        <translation>La entrada {1} es incorrecta: {2}</translation>
    </message>
    <message>
        <source>Entry {1} of the log is bad.</source>
        <translation>La entrada {1} de la bitácora es incorrecta.</translation>
    </message>
    <message>
        <source>Everything about a case was written to a folder outside the workspace.</source>
        <translation>Todo lo de un caso se escribió en una carpeta fuera del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Everything that could speak against the candidate was checked.</source>
        <translation>Se comprobó todo lo que podría apuntar en contra del candidato.</translation>
    </message>
    <message>
        <source>Everything the rule asks for comes first, the approval last.</source>
        <translation>Primero va todo lo que pide la regla; la aprobación, al final.</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Archivos de evidencia</translation>
    </message>
    <message>
        <source>Export it again from the recorder as MP4 (H.264) and import that file.</source>
        <translation>Expórtelo de nuevo desde el grabador como MP4 (H.264) e importe ese archivo.</translation>
    </message>
    <message>
        <source>Export it again from the recorder as MP4 and import that file.</source>
        <translation>Expórtelo de nuevo desde el grabador como MP4 e importe ese archivo.</translation>
    </message>
    <message>
        <source>Export it again from the recorder as PNG or JPEG and import that file.</source>
        <translation>Expórtelo de nuevo desde el grabador como PNG o JPEG e importe ese archivo.</translation>
    </message>
    <message>
        <source>Export it as JPEG, PNG or MP4 and import that file.</source>
        <translation>Expórtelo como JPEG, PNG o MP4 e importe ese archivo.</translation>
    </message>
    <message>
        <source>Export the picture as JPEG or PNG and import that file.</source>
        <translation>Exporte la imagen como JPEG o PNG e importe ese archivo.</translation>
    </message>
    <message>
        <source>Export the picture as JPEG or PNG and take that file.</source>
        <translation>Exporte la imagen como JPEG o PNG y tome ese archivo.</translation>
    </message>
    <message>
        <source>Export the recording from the recorder or its player as MP4 or AVI and import that file.</source>
        <translation>Exporte la grabación desde el grabador o su reproductor como MP4 o AVI e importe ese archivo.</translation>
    </message>
    <message>
        <source>Extent against its surroundings</source>
        <translation>Extensión respecto de su entorno</translation>
    </message>
    <message>
        <source>Eyebrows</source>
        <translation>Cejas</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>FOREIGN KEY</source>
        <translation>FOREIGN KEY</translation>
    </message>
    <message>
        <source>Face and head composition</source>
        <translation>Conjunto de cara y cabeza</translation>
    </message>
    <message>
        <source>Face and head outline</source>
        <translation>Contorno de cara y cabeza</translation>
    </message>
    <message>
        <source>Face height</source>
        <translation>Altura del rostro</translation>
    </message>
    <message>
        <source>Faces cannot be combined in that way.</source>
        <translation>Los rostros no se pueden combinar de ese modo.</translation>
    </message>
    <message>
        <source>Faces on record: {1}, in {2} looked at.</source>
        <translation>Rostros que constan: {1}, en {2} examinados.</translation>
    </message>
    <message>
        <source>Faces were looked for again, enlarged and turned: {1} more.</source>
        <translation>Se buscaron rostros de nuevo, con la imagen ampliada y girada: {1} más.</translation>
    </message>
    <message>
        <source>Facial hair</source>
        <translation>Vello facial</translation>
    </message>
    <message>
        <source>Facial lines</source>
        <translation>Líneas faciales</translation>
    </message>
    <message>
        <source>Facial marks</source>
        <translation>Marcas faciales</translation>
    </message>
    <message>
        <source>Facial thirds: {1} between the heights {2} (pixels of {3}, from its top), {4} above and below.</source>
        <translation>Tercios faciales: {1} entre las alturas {2} (píxeles de {3}, desde arriba), {4} encima y debajo.</translation>
    </message>
    <message>
        <source>Fewer than 1 of 1,000 strangers</source>
        <translation>Menos de 1 de cada 1,000 personas ajenas</translation>
    </message>
    <message>
        <source>Fewer than one in {1} pairs of different people of this gallery is expected to score so high.</source>
        <translation>Se espera que menos de uno de cada {1} pares de personas distintas de esta galería alcance una puntuación tan alta.</translation>
    </message>
    <message>
        <source>Fewer than two people of the gallery could be enrolled.</source>
        <translation>Se pudo incorporar a menos de dos personas de la galería.</translation>
    </message>
    <message>
        <source>Field kept</source>
        <translation>Campo conservado</translation>
    </message>
    <message>
        <source>Flash Video</source>
        <translation>Flash Video</translation>
    </message>
    <message>
        <source>Fold or sagging below</source>
        <translation>Pliegue o flacidez debajo</translation>
    </message>
    <message>
        <source>Folds and lines</source>
        <translation>Pliegues y líneas</translation>
    </message>
    <message>
        <source>Folds at rest</source>
        <translation>Pliegues en reposo</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Frame averaging</source>
        <translation>Promedio de fotogramas</translation>
    </message>
    <message>
        <source>Frame averaging must be the first step: it works on frames as they were recorded.</source>
        <translation>El promedio de fotogramas debe ser el primer paso: trabaja con fotogramas tal como se grabaron.</translation>
    </message>
    <message>
        <source>Frame averaging needs the face's five landmarks in each frame and in the probe's.</source>
        <translation>El promedio de fotogramas requiere los cinco puntos de referencia del rostro en cada fotograma y en el del rostro cuestionado.</translation>
    </message>
    <message>
        <source>Frame averaging takes other frames of the same video.</source>
        <translation>El promedio de fotogramas toma otros fotogramas del mismo video.</translation>
    </message>
    <message>
        <source>Frame averaging: landmarks that all lie on one point show no face.</source>
        <translation>Promedio de fotogramas: puntos de referencia que están todos en un mismo punto no muestran ningún rostro.</translation>
    </message>
    <message>
        <source>Frame {1} is damaged and cannot be decoded.</source>
        <translation>El fotograma {1} está dañado y no se puede decodificar.</translation>
    </message>
    <message>
        <source>Frame {1} of a video was exported.</source>
        <translation>Se exportó el fotograma {1} de un video.</translation>
    </message>
    <message>
        <source>Frame {1} of the probe's track ({2} s after the first) was shown in A.</source>
        <translation>En A se mostró el fotograma {1} de la trayectoria del rostro cuestionado ({2} s después del primero).</translation>
    </message>
    <message>
        <source>Frame {1}, {2} s after the first; neither the searched probe nor a face that was kept of its track.</source>
        <translation>Fotograma {1}, {2} s después del primero; ni el rostro cuestionado que se buscó ni un rostro conservado de su trayectoria.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frames can be averaged only in a video; this evidence item is an image.</source>
        <translation>Solo se pueden promediar fotogramas de un video; esta evidencia es una imagen.</translation>
    </message>
    <message>
        <source>Frames {1} ({2} s after the first) to {3} ({4} s) of the probe's track were stepped through in A: {5} of them were shown.</source>
        <translation>En A se recorrieron los fotogramas {1} ({2} s después del primero) a {3} ({4} s) de la trayectoria del rostro cuestionado: se mostraron {5} de ellos.</translation>
    </message>
    <message>
        <source>Freckles and spots</source>
        <translation>Pecas y manchas</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>Libere espacio e inténtelo de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>Free some space on the disk (60 MB are needed) and try again.</source>
        <translation>Libere espacio en el disco (hacen falta 60 MB) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Frontal, across the forehead</source>
        <translation>Frontales, a través de la frente</translation>
    </message>
    <message>
        <source>Fullness of the lips</source>
        <translation>Grosor de los labios</translation>
    </message>
    <message>
        <source>Fullness or hollowness</source>
        <translation>Plenitud o hundimiento</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Gallery '{1}' is to be kept until {2}.</source>
        <translation>La galería '{1}' debe conservarse hasta el {2}.</translation>
    </message>
    <message>
        <source>Gallery '{1}' was to be kept until {2}.</source>
        <translation>La galería '{1}' debía conservarse hasta el {2}.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma {1}</source>
        <translation>Gamma {1}</translation>
    </message>
    <message>
        <source>Gamma {1}: what is between black and white is {2}.</source>
        <translation>Gamma {1}: lo que está entre el negro y el blanco queda {2}.</translation>
    </message>
    <message>
        <source>Gap, or grown together</source>
        <translation>Separación, o cejas unidas</translation>
    </message>
    <message>
        <source>Get {1} again; the installer does that.</source>
        <translation>Obtenga {1} de nuevo; lo hace el instalador.</translation>
    </message>
    <message>
        <source>Give --password-file FILE or set {1}; - reads the standard input.</source>
        <translation>Indique --password-file FILE o defina {1}; - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>Give IMAGE, or --track TRACK_ID.</source>
        <translation>Indique IMAGE, o --track TRACK_ID.</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>Indique un número mayor.</translation>
    </message>
    <message>
        <source>Give a later date.</source>
        <translation>Indique una fecha posterior.</translation>
    </message>
    <message>
        <source>Give an image file, or an evidence ID with --workspace.</source>
        <translation>Indique un archivo de imagen, o un identificador de evidencia con --workspace.</translation>
    </message>
    <message>
        <source>Give each region a number of its own.</source>
        <translation>Dé a cada zona un número propio.</translation>
    </message>
    <message>
        <source>Give it in seconds, for example 192 or -61.5.</source>
        <translation>Indíquelo en segundos, por ejemplo 192 o -61.5.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Asígnele uno.</translation>
    </message>
    <message>
        <source>Give more of the item's id.</source>
        <translation>Indique más del identificador del elemento.</translation>
    </message>
    <message>
        <source>Give more of the record's id.</source>
        <translation>Indique más del identificador del registro.</translation>
    </message>
    <message>
        <source>Give more of the search's id.</source>
        <translation>Indique más del identificador de la búsqueda.</translation>
    </message>
    <message>
        <source>Give one for each letter.</source>
        <translation>Indique una para cada letra.</translation>
    </message>
    <message>
        <source>Give one for each.</source>
        <translation>Indique una para cada una.</translation>
    </message>
    <message>
        <source>Give the code that your app shows now.</source>
        <translation>Indique el código que su aplicación muestra ahora.</translation>
    </message>
    <message>
        <source>Give the date and time as it showed them, for example 2026-01-15T14:32:10.</source>
        <translation>Indique fecha y hora como las mostraba, por ejemplo 2026-01-15T14:32:10.</translation>
    </message>
    <message>
        <source>Give the region a number that is free.</source>
        <translation>Dé a la zona un número que esté libre.</translation>
    </message>
    <message>
        <source>Give your password to go on.</source>
        <translation>Indique su contraseña para continuar.</translation>
    </message>
    <message>
        <source>Glabellar, between the brows</source>
        <translation>Glabelares, entre las cejas</translation>
    </message>
    <message>
        <source>Glasses and lenses</source>
        <translation>Anteojos y lentes</translation>
    </message>
    <message>
        <source>Gnathism (jaws standing out)</source>
        <translation>Gnatismo (maxilares salientes)</translation>
    </message>
    <message>
        <source>Go on with it.</source>
        <translation>Continúe con ella.</translation>
    </message>
    <message>
        <source>Go on with that one, and sign it.</source>
        <translation>Continúe con esa, y fírmela.</translation>
    </message>
    <message>
        <source>Gonial angle, corner of the jaw</source>
        <translation>Ángulo goníaco de la mandíbula</translation>
    </message>
    <message>
        <source>HEIC</source>
        <translation>HEIC</translation>
    </message>
    <message>
        <source>Hair, hairline, baldness</source>
        <translation>Cabello, su línea y calvicie</translation>
    </message>
    <message>
        <source>Hairline before and behind the ears</source>
        <translation>Línea delante y detrás de las orejas</translation>
    </message>
    <message>
        <source>Hairline in front, widow's peak</source>
        <translation>Línea en la frente, pico de viuda</translation>
    </message>
    <message>
        <source>Half of the lines are then computed, not recorded. On a frame that is not interlaced it only loses sharpness.</source>
        <translation>La mitad de las líneas se calcula entonces, no se grabó. En un fotograma que no es entrelazado solo se pierde nitidez.</translation>
    </message>
    <message>
        <source>Hats, scarves and masks</source>
        <translation>Sombreros, bufandas y mascarillas</translation>
    </message>
    <message>
        <source>Have the examination reopened, and enter what you learned as a new item.</source>
        <translation>Haga reabrir el examen, y agregue lo que averiguó como un elemento nuevo.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Height and tilt on the head</source>
        <translation>Altura e inclinación en la cabeza</translation>
    </message>
    <message>
        <source>Height, from the brows to the hair</source>
        <translation>Altura, de las cejas al cabello</translation>
    </message>
    <message>
        <source>Helix (outer rim)</source>
        <translation>Hélix (borde externo)</translation>
    </message>
    <message>
        <source>How brow, nose and mouth lie to each other</source>
        <translation>Posición de cejas, nariz y boca entre sí</translation>
    </message>
    <message>
        <source>How deep and how far apart they lie</source>
        <translation>Profundidad y separación</translation>
    </message>
    <message>
        <source>How far it stands out, seen from the side</source>
        <translation>Cuánto sobresale, visto de lado</translation>
    </message>
    <message>
        <source>How far the eyeballs stand out</source>
        <translation>Prominencia de los ojos</translation>
    </message>
    <message>
        <source>How far they stand out</source>
        <translation>Cuánto sobresalen</translation>
    </message>
    <message>
        <source>How it catches the light</source>
        <translation>Cómo refleja la luz</translation>
    </message>
    <message>
        <source>How it is stored is not known.</source>
        <translation>No se sabe cómo está guardada.</translation>
    </message>
    <message>
        <source>How parts share its height</source>
        <translation>Cómo se reparten su altura</translation>
    </message>
    <message>
        <source>How parts share its width</source>
        <translation>Cómo se reparten su anchura</translation>
    </message>
    <message>
        <source>How strangers score in a gallery was learned from {1} people left out in turn.</source>
        <translation>Cómo puntúan las personas ajenas en una galería se aprendió de {1} personas que se dejaron fuera por turno.</translation>
    </message>
    <message>
        <source>How strangers score was learned from {1} of {2} people, each left out in turn and compared with all others.</source>
        <translation>Cómo puntúan las personas ajenas se aprendió de {1} de {2} personas, cada una dejada fuera por turno y comparada con todas las demás.</translation>
    </message>
    <message>
        <source>How the pictures of a comparison were looked at was recorded by a later version.</source>
        <translation>Una versión posterior registró cómo se miraron las imágenes de un cotejo.</translation>
    </message>
    <message>
        <source>How the pictures were looked at cannot be kept as it is.</source>
        <translation>Cómo se miraron las imágenes no se puede guardar tal como está.</translation>
    </message>
    <message>
        <source>How the rows of teeth meet</source>
        <translation>Cómo encajan los dientes</translation>
    </message>
    <message>
        <source>If the answer was wrong, withdraw the item and enter it anew.</source>
        <translation>Si la respuesta era errónea, retire el elemento y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>Illumination uniformity</source>
        <translation>Uniformidad de la iluminación</translation>
    </message>
    <message>
        <source>Import another pack.</source>
        <translation>Importe otro paquete.</translation>
    </message>
    <message>
        <source>Import portraits into it first.</source>
        <translation>Importe primero retratos en ella.</translation>
    </message>
    <message>
        <source>Import the pack again.</source>
        <translation>Importe el paquete de nuevo.</translation>
    </message>
    <message>
        <source>Import the recordings themselves.</source>
        <translation>Importe las propias grabaciones.</translation>
    </message>
    <message>
        <source>Import the video, and give its evidence ID.</source>
        <translation>Importe el video, e indique su identificador de evidencia.</translation>
    </message>
    <message>
        <source>Importing evidence</source>
        <translation>Importando evidencia</translation>
    </message>
    <message>
        <source>In a gallery of {1} strangers, {2} are expected at this score or above</source>
        <translation>En una galería de {1} personas ajenas, se esperan {2} con esta puntuación o más</translation>
    </message>
    <message>
        <source>In a gallery of {1} strangers, {2} is expected at this score or above</source>
        <translation>En una galería de {1} personas ajenas, se espera {2} con esta puntuación o más</translation>
    </message>
    <message>
        <source>In {1} searches by {2} for {3} the same person of the gallery stood first, {4}. That is a similarity, not an identification.</source>
        <translation>En {1} búsquedas de {2} para {3} la misma persona de la galería quedó en primer lugar, {4}. Eso es una similitud, no una identificación.</translation>
    </message>
    <message>
        <source>Independent corroborating evidence is missing: enter at least one item that does not come from face recognition.</source>
        <translation>Faltan pruebas corroborantes independientes: agregue al menos un elemento que no proceda del reconocimiento facial.</translation>
    </message>
    <message>
        <source>Independent corroborating evidence is missing: {1} items that do not come from face recognition are demanded here, and {2} are entered.</source>
        <translation>Faltan pruebas corroborantes independientes: aquí se exigen {1} elementos que no procedan del reconocimiento facial, y hay {2}.</translation>
    </message>
    <message>
        <source>Independent corroborating evidence is missing: {1} items that do not come from face recognition are demanded here, and {2} is entered.</source>
        <translation>Faltan pruebas corroborantes independientes: aquí se exigen {1} elementos que no procedan del reconocimiento facial, y solo hay {2}.</translation>
    </message>
    <message>
        <source>Injuries and swelling</source>
        <translation>Lesiones e hinchazón</translation>
    </message>
    <message>
        <source>Inner and outer ends</source>
        <translation>Extremos internos y externos</translation>
    </message>
    <message>
        <source>Install the dependencies again: python3 -m installer run</source>
        <translation>Instale de nuevo las dependencias: python3 -m installer run</translation>
    </message>
    <message>
        <source>Install the pack it was enrolled with, or enrol the portraits again.</source>
        <translation>Instale el paquete con el que se incorporó, o incorpore los retratos de nuevo.</translation>
    </message>
    <message>
        <source>Install the pack of that time.</source>
        <translation>Instale el paquete de entonces.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>Install the program again; nothing was written.</source>
        <translation>Instale el programa de nuevo; no se escribió nada.</translation>
    </message>
    <message>
        <source>Inter-eye distance</source>
        <translation>Distancia entre los ojos</translation>
    </message>
    <message>
        <source>Iris, its colour, pattern, extent</source>
        <translation>Iris: color, dibujo, cuánto se ve</translation>
    </message>
    <message>
        <source>Irregular form or deformity</source>
        <translation>Forma irregular o deformidad</translation>
    </message>
    <message>
        <source>It adds no detail; noise and the blocks of compression grow with the edges. It is for looking: measured searches of small and noisy faces got worse by it.</source>
        <translation>No agrega detalle; el ruido y los bloques de compresión crecen con los bordes. Sirve para mirar: en búsquedas medidas de rostros pequeños y con ruido, empeoró los resultados.</translation>
    </message>
    <message>
        <source>It belongs to the operating system and holds no evidence of its own.</source>
        <translation>Pertenece al sistema operativo y no contiene evidencia propia.</translation>
    </message>
    <message>
        <source>It brings back nothing that was recorded as black or as white. It is for looking: measured searches of dark faces did not get better by it.</source>
        <translation>No recupera nada que se grabó como negro o como blanco. Sirve para mirar: en búsquedas medidas de rostros oscuros, no mejoró los resultados.</translation>
    </message>
    <message>
        <source>It cannot tell fine detail from noise: skin and hair become smooth. Measured searches of noisy faces got slightly better by a moderate strength, and no better by a high one.</source>
        <translation>No distingue el detalle fino del ruido: la piel y el cabello quedan lisos. Las búsquedas medidas de rostros con ruido mejoraron un poco con una intensidad moderada, y nada con una alta.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>It does not enlarge: the face keeps its size in pixels.</source>
        <translation>No amplía: el rostro conserva su tamaño en píxeles.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>It has the entries 1 to {1}.</source>
        <translation>Tiene las entradas 1 a {1}.</translation>
    </message>
    <message>
        <source>It is a JPEG of quality about {1} of 100.</source>
        <translation>Es un JPEG de calidad cercana a {1} de 100.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>It is a frame of a video.</source>
        <translation>Es un fotograma de un video.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>Es un enlace que vuelve a sí mismo.</translation>
    </message>
    <message>
        <source>It is a link to a folder, which is not followed. Import that folder by itself.</source>
        <translation>Es un enlace a una carpeta, que no se sigue. Importe esa carpeta por separado.</translation>
    </message>
    <message>
        <source>It is hidden. To take it in all the same, import it by itself.</source>
        <translation>Está oculto. Para incorporarlo de todos modos, impórtelo por separado.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>No es una carpeta.</translation>
    </message>
    <message>
        <source>It is not known what scores strangers reach in this gallery.</source>
        <translation>No se sabe qué puntuaciones alcanzan las personas ajenas en esta galería.</translation>
    </message>
    <message>
        <source>It is not said how the item became known.</source>
        <translation>No se dice cómo se supo del elemento.</translation>
    </message>
    <message>
        <source>It is not said how these limit the comparison: {1}.</source>
        <translation>No se dice cómo limitan el cotejo: {1}.</translation>
    </message>
    <message>
        <source>It is not said what a witness saw, and whether there was a line-up.</source>
        <translation>No se dice qué vio un testigo, ni si hubo una rueda de reconocimiento.</translation>
    </message>
    <message>
        <source>It is not said whether these limit the comparison: {1}.</source>
        <translation>No se dice si limitan el cotejo: {1}.</translation>
    </message>
    <message>
        <source>It is right for a flat surface, such as a photographed document. A head is not flat: its proportions change, and nothing that was hidden comes into view.</source>
        <translation>Es correcto para una superficie plana, como un documento fotografiado. Una cabeza no es plana: cambian sus proporciones, y no aparece nada que estuviera oculto.</translation>
    </message>
    <message>
        <source>It is stored as {1}.</source>
        <translation>Está guardada como {1}.</translation>
    </message>
    <message>
        <source>It is too early or too late to {1}: it is {2}.</source>
        <translation>Es demasiado pronto o demasiado tarde para {1}: el examen está en "{2}".</translation>
    </message>
    <message>
        <source>It is verified already.</source>
        <translation>Ya está verificado.</translation>
    </message>
    <message>
        <source>It is {1}, so it was not opened: it holds no content of its own.</source>
        <translation>Es {1}, así que no se abrió: no tiene contenido propio.</translation>
    </message>
    <message>
        <source>It needs Windows and the package onnxruntime-directml</source>
        <translation>Requiere Windows y el paquete onnxruntime-directml</translation>
    </message>
    <message>
        <source>It needs macOS</source>
        <translation>Requiere macOS</translation>
    </message>
    <message>
        <source>It needs no {1}.</source>
        <translation>No requiere {1}.</translation>
    </message>
    <message>
        <source>It needs the package onnxruntime-openvino</source>
        <translation>Requiere el paquete onnxruntime-openvino</translation>
    </message>
    <message>
        <source>It straightens a head tilted to the side, not one turned away. Except for quarter turns, it softens the picture a little.</source>
        <translation>Endereza una cabeza ladeada, no una girada hacia otro lado. Salvo en cuartos de vuelta, suaviza un poco la imagen.</translation>
    </message>
    <message>
        <source>It takes: {1}.</source>
        <translation>Admite: {1}.</translation>
    </message>
    <message>
        <source>It was asked and could not be established: {1}.</source>
        <translation>Se preguntó y no se pudo establecer: {1}.</translation>
    </message>
    <message>
        <source>It was not asked what a witness saw, and whether there was a line-up.</source>
        <translation>No se preguntó qué vio un testigo, ni si hubo una rueda de reconocimiento.</translation>
    </message>
    <message>
        <source>It was not proven that nobody outside the list belongs in it.</source>
        <translation>No quedó demostrado que nadie fuera de la lista deba estar en ella.</translation>
    </message>
    <message>
        <source>Its audit can be opened from {1}.</source>
        <translation>Su auditoría puede abrirse a partir del {1}.</translation>
    </message>
    <message>
        <source>Its blue alone, shown as grey.</source>
        <translation>Solo su azul, mostrado en gris.</translation>
    </message>
    <message>
        <source>Its first line must name the columns file, person and role.</source>
        <translation>Su primera línea debe nombrar las columnas file, person y role.</translation>
    </message>
    <message>
        <source>Its green alone, shown as grey.</source>
        <translation>Solo su verde, mostrado en gris.</translation>
    </message>
    <message>
        <source>Its models may belong to something else. Do not use it.</source>
        <translation>Sus modelos pueden pertenecer a otra cosa. No lo use.</translation>
    </message>
    <message>
        <source>Its name is too long.</source>
        <translation>Su nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Its red alone, shown as grey.</source>
        <translation>Solo su rojo, mostrado en gris.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Keep the folder as it is and restore the workspace from a backup.</source>
        <translation>Conserve la carpeta como está y restaure el espacio de trabajo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Keep the workspace and the witness folder as they are, and show both to a supervisor.</source>
        <translation>Conserve el espacio de trabajo y la carpeta testigo como están, y muestre ambos a un supervisor.</translation>
    </message>
    <message>
        <source>Keep the workspace as it is and restore it from a backup.</source>
        <translation>Conserve el espacio de trabajo como está y restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Keep the workspace as it is, and have its log checked with a witness folder.</source>
        <translation>Conserve el espacio de trabajo como está, y haga comprobar su bitácora con una carpeta testigo.</translation>
    </message>
    <message>
        <source>Keep the workspace as it is, and have its log checked.</source>
        <translation>Conserve el espacio de trabajo como está, y haga comprobar su bitácora.</translation>
    </message>
    <message>
        <source>Keep the workspace as it is, and tell a supervisor.</source>
        <translation>Conserve el espacio de trabajo como está, y avise a un supervisor.</translation>
    </message>
    <message>
        <source>Keep the workspace as it is, and verify the log: that names the first bad thing.</source>
        <translation>Conserve el espacio de trabajo como está, y verifique la bitácora: eso nombra lo primero que está mal.</translation>
    </message>
    <message>
        <source>Keeps one of the two fields of an interlaced frame and fills the lines between by the mean of their neighbours. Where the face moved between the fields, it is searched far better afterwards.</source>
        <translation>Conserva uno de los dos campos de un fotograma entrelazado y llena las líneas intermedias con la media de sus vecinas. Si el rostro se movió entre los campos, después la búsqueda funciona mucho mejor.</translation>
    </message>
    <message>
        <source>Laid on it: {1}.</source>
        <translation>Puestas sobre ella: {1}.</translation>
    </message>
    <message>
        <source>Laid on {1} by {2}: {3}, {4}, not stretched and not mirrored.</source>
        <translation>Puesta sobre {1} por {2}: {3}, {4}, sin estirar ni reflejar.</translation>
    </message>
    <message>
        <source>Landmarks in each</source>
        <translation>Puntos de referencia en cada uno</translation>
    </message>
    <message>
        <source>Landmarks of the probe</source>
        <translation>Puntos de referencia del rostro cuestionado</translation>
    </message>
    <message>
        <source>Larynx (laryngeal prominence)</source>
        <translation>Laringe (prominencia laríngea)</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Lateral nasal, beside the nose</source>
        <translation>Nasales laterales</translation>
    </message>
    <message>
        <source>Lays the same face from several frames of a track over the probe's frame (moved, turned and scaled by its landmarks) and takes the mean, which takes noise away.</source>
        <translation>Superpone el mismo rostro de varios fotogramas de una trayectoria sobre el fotograma del rostro cuestionado (movido, girado y escalado según sus puntos de referencia) y toma la media, lo que quita ruido.</translation>
    </message>
    <message>
        <source>Learning how strangers score</source>
        <translation>Aprendiendo cómo puntúan las personas ajenas</translation>
    </message>
    <message>
        <source>Leave --face and --page out.</source>
        <translation>Omita --face y --page.</translation>
    </message>
    <message>
        <source>Leave at least one track in it, or reject it.</source>
        <translation>Deje al menos una trayectoria en él, o rechácelo.</translation>
    </message>
    <message>
        <source>Leave frame averaging out.</source>
        <translation>Omita el promedio de fotogramas.</translation>
    </message>
    <message>
        <source>Leave it, and mark the right one.</source>
        <translation>Déjelo, y marque el correcto.</translation>
    </message>
    <message>
        <source>Leave one of each in the folder.</source>
        <translation>Deje uno de cada en la carpeta.</translation>
    </message>
    <message>
        <source>Leave out --face to record it for the whole item.</source>
        <translation>Omita --face para registrarlo de toda la evidencia.</translation>
    </message>
    <message>
        <source>Leave out its last step, or crop first.</source>
        <translation>Omita su último paso, o recorte primero.</translation>
    </message>
    <message>
        <source>Leave out the fraction.</source>
        <translation>Omita la fracción.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Omita algunos.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Omítalos.</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borde izquierdo</translation>
    </message>
    <message>
        <source>Length against the eye</source>
        <translation>Largo respecto del ojo</translation>
    </message>
    <message>
        <source>Length and spread of the hair</source>
        <translation>Largo y distribución del cabello</translation>
    </message>
    <message>
        <source>Length, texture, longer hairs</source>
        <translation>Largo, textura, pelos más largos</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Levels, black {1}, white {2}, gamma {3}</source>
        <translation>Niveles, negro {1}, blanco {2}, gamma {3}</translation>
    </message>
    <message>
        <source>Levels: the white point must be at least 5 above the black point.</source>
        <translation>Niveles: el punto blanco debe estar al menos 5 por encima del punto negro.</translation>
    </message>
    <message>
        <source>Levels: values up to {1} are black and from {2} white, evenly between.</source>
        <translation>Niveles: los valores hasta {1} son negros y desde {2} blancos, de manera uniforme entre ambos.</translation>
    </message>
    <message>
        <source>Lightens (below 1) or darkens (above 1) the middle tones; black and white stay.</source>
        <translation>Aclara (por debajo de 1) u oscurece (por encima de 1) los tonos medios; el negro y el blanco quedan.</translation>
    </message>
    <message>
        <source>Line between the lips</source>
        <translation>Línea entre los labios</translation>
    </message>
    <message>
        <source>Line {1} of the manifest lacks a file or a person.</source>
        <translation>En la línea {1} del manifiesto falta un archivo o una persona.</translation>
    </message>
    <message>
        <source>Line {1} of the manifest names a file that an earlier line names too.</source>
        <translation>La línea {1} del manifiesto nombra un archivo que también nombra una línea anterior.</translation>
    </message>
    <message>
        <source>Line {1} of the manifest {2}.</source>
        <translation>La línea {1} del manifiesto {2}.</translation>
    </message>
    <message>
        <source>List other pictures of people of the gallery; without them nothing is measured.</source>
        <translation>Indique otras imágenes de personas de la galería; sin ellas no se mide nada.</translation>
    </message>
    <message>
        <source>List such pictures with the role nonmated.</source>
        <translation>Indique imágenes así con la función nonmated.</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Cargando los modelos</translation>
    </message>
    <message>
        <source>Lobe, its shape and attachment</source>
        <translation>Lóbulo, su forma y unión</translation>
    </message>
    <message>
        <source>Look at it again; nothing was changed.</source>
        <translation>Mírelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Look at the candidates first. Whoever does can no longer verify blindly.</source>
        <translation>Vea primero los candidatos. Quien lo hace ya no puede verificar a ciegas.</translation>
    </message>
    <message>
        <source>Look at the pictures: each portrait needs one face that stands out.</source>
        <translation>Mire las imágenes: cada retrato requiere un rostro que destaque.</translation>
    </message>
    <message>
        <source>Look at them.</source>
        <translation>Mírelos.</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Buscando archivos</translation>
    </message>
    <message>
        <source>Looking harder</source>
        <translation>Buscando más a fondo</translation>
    </message>
    <message>
        <source>Looking harder, {1}</source>
        <translation>Buscando más a fondo, {1}</translation>
    </message>
    <message>
        <source>Lower lid, bags and folds</source>
        <translation>Párpado inferior, bolsas y pliegues</translation>
    </message>
    <message>
        <source>Lower lip and its border</source>
        <translation>Labio inferior y su borde</translation>
    </message>
    <message>
        <source>Luminance mean</source>
        <translation>Luminancia media</translation>
    </message>
    <message>
        <source>Luminance variance</source>
        <translation>Varianza de la luminancia</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>MPEG program stream</source>
        <translation>Flujo de programa MPEG</translation>
    </message>
    <message>
        <source>MPEG transport stream</source>
        <translation>Flujo de transporte MPEG</translation>
    </message>
    <message>
        <source>Make another administrator first.</source>
        <translation>Cree primero otro administrador.</translation>
    </message>
    <message>
        <source>Make it first, or check its name.</source>
        <translation>Créela primero, o compruebe su nombre.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another with the variable CORROBORATE_DATA.</source>
        <translation>Permita escribir en ella, o elija otra con la variable CORROBORATE_DATA.</translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation>Permita escribir en ella.</translation>
    </message>
    <message>
        <source>Make the first one: corroborate user first NAME --password-file FILE --workspace DIR</source>
        <translation>Cree la primera: corroborate user first NAME --password-file FILE --workspace DIR</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Maquillaje</translation>
    </message>
    <message>
        <source>Makes a four-sided part of the picture a rectangle, as if seen straight on.</source>
        <translation>Convierte en rectángulo una parte de cuatro lados de la imagen, como vista de frente.</translation>
    </message>
    <message>
        <source>Makes one tone black and another white and spreads those between, each colour channel alike.</source>
        <translation>Hace negro un tono y blanco otro y extiende los intermedios, en todos los canales de color por igual.</translation>
    </message>
    <message>
        <source>Making the sample pictures</source>
        <translation>Creando las imágenes de muestra</translation>
    </message>
    <message>
        <source>Marionette, from mouth to chin</source>
        <translation>De marioneta, de boca a mentón</translation>
    </message>
    <message>
        <source>Mark both eyes, the nose and the mouth apart.</source>
        <translation>Marque los dos ojos, la nariz y la boca por separado.</translation>
    </message>
    <message>
        <source>Mark it again, inside.</source>
        <translation>Márquela de nuevo, dentro.</translation>
    </message>
    <message>
        <source>Mark the eyes first, then the tip of the nose, then the corners of the mouth.</source>
        <translation>Marque primero los ojos, luego la punta de la nariz, luego las comisuras de la boca.</translation>
    </message>
    <message>
        <source>Mark the face again by hand.</source>
        <translation>Marque el rostro a mano otra vez.</translation>
    </message>
    <message>
        <source>Mark the face again.</source>
        <translation>Marque el rostro otra vez.</translation>
    </message>
    <message>
        <source>Matroska</source>
        <translation>Matroska</translation>
    </message>
    <message>
        <source>Mean of {1} frames: the probe's own and {2}</source>
        <translation>Media de {1} fotogramas: el propio del rostro cuestionado y {2}</translation>
    </message>
    <message>
        <source>Mentolabial crease below the lip</source>
        <translation>Surco mentolabial bajo el labio</translation>
    </message>
    <message>
        <source>Mentolabial, below the lower lip</source>
        <translation>Mentolabial, bajo el labio</translation>
    </message>
    <message>
        <source>Moles</source>
        <translation>Lunares</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Motion JPEG</source>
        <translation>Motion JPEG</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Boca</translation>
    </message>
    <message>
        <source>Move it further up.</source>
        <translation>Muévalo más arriba.</translation>
    </message>
    <message>
        <source>Move it to the beginning.</source>
        <translation>Muévalo al principio.</translation>
    </message>
    <message>
        <source>Move one.</source>
        <translation>Mueva uno.</translation>
    </message>
    <message>
        <source>Muscles and veins that show</source>
        <translation>Músculos y venas que se notan</translation>
    </message>
    <message>
        <source>NOT NULL</source>
        <translation>NOT NULL</translation>
    </message>
    <message>
        <source>Name a PDF, a PNG, or both.</source>
        <translation>Indique un PDF, un PNG, o ambos.</translation>
    </message>
    <message>
        <source>Name a folder with portraits.</source>
        <translation>Indique una carpeta con retratos.</translation>
    </message>
    <message>
        <source>Name a page.</source>
        <translation>Indique una página.</translation>
    </message>
    <message>
        <source>Name a video.</source>
        <translation>Indique un video.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indique uno.</translation>
    </message>
    <message>
        <source>Name the columns in its first line and try again.</source>
        <translation>Nombre las columnas en su primera línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Name the law or policy under which these portraits are held.</source>
        <translation>Indique la ley o política con la que se conservan estos retratos.</translation>
    </message>
    <message>
        <source>Name, password or code are wrong, or the account is locked or disabled.</source>
        <translation>El nombre, la contraseña o el código no son correctos, o la cuenta está bloqueada o deshabilitada.</translation>
    </message>
    <message>
        <source>Names differ in more than capitals; add an initial or a number.</source>
        <translation>Los nombres difieren en más que las mayúsculas; agregue una inicial o un número.</translation>
    </message>
    <message>
        <source>Nasion, at the root of the nose</source>
        <translation>Nasión, en la raíz de la nariz</translation>
    </message>
    <message>
        <source>Nasolabial, from nose to mouth</source>
        <translation>Nasogenianas, de nariz a boca</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>No audit of {1} was opened.</source>
        <translation>No se abrió ninguna auditoría de {1}.</translation>
    </message>
    <message>
        <source>No comparison of the candidate with the probe was written down.</source>
        <translation>No se escribió ningún cotejo del candidato con el rostro cuestionado.</translation>
    </message>
    <message>
        <source>No contradiction stands against the candidate.</source>
        <translation>No hay ninguna contradicción en pie contra el candidato.</translation>
    </message>
    <message>
        <source>No corroborating evidence that is independent of the face search was entered.</source>
        <translation>No se agregó ninguna prueba corroborante independiente de la búsqueda facial.</translation>
    </message>
    <message>
        <source>No examiner who verified blindly agreed.</source>
        <translation>Ningún perito que verificó a ciegas estuvo de acuerdo.</translation>
    </message>
    <message>
        <source>No face of this track can be searched.</source>
        <translation>No se puede buscar con ningún rostro de esta trayectoria.</translation>
    </message>
    <message>
        <source>No face was found in a picture of {1}.</source>
        <translation>No se encontró ningún rostro en una imagen de {1}.</translation>
    </message>
    <message>
        <source>No face was found in the demonstration's frame.</source>
        <translation>No se encontró ningún rostro en el fotograma de la demostración.</translation>
    </message>
    <message>
        <source>No face was found in the image.</source>
        <translation>No se encontró ningún rostro en la imagen.</translation>
    </message>
    <message>
        <source>No face was found in these pictures, so there is nothing to time.</source>
        <translation>No se encontró ningún rostro en estas imágenes, así que no hay nada que medir.</translation>
    </message>
    <message>
        <source>No face was found in this picture.</source>
        <translation>No se encontró ningún rostro en esta imagen.</translation>
    </message>
    <message>
        <source>No file was named for the plate.</source>
        <translation>No se indicó ningún archivo para la lámina.</translation>
    </message>
    <message>
        <source>No frame of it was looked at for faces.</source>
        <translation>No se examinó ningún fotograma suyo en busca de rostros.</translation>
    </message>
    <message>
        <source>No model pack is installed.</source>
        <translation>No hay ningún paquete de modelos instalado.</translation>
    </message>
    <message>
        <source>No model pack is needed here: {1}.</source>
        <translation>Aquí no hace falta ningún paquete de modelos: {1}.</translation>
    </message>
    <message>
        <source>No part of the face is lost in {1}.</source>
        <translation>No se pierde ninguna parte del rostro en {1}.</translation>
    </message>
    <message>
        <source>No picture of the video can be decoded.</source>
        <translation>No se puede decodificar ninguna imagen del video.</translation>
    </message>
    <message>
        <source>No portrait of the gallery could be enrolled.</source>
        <translation>No se pudo incorporar ningún retrato de la galería.</translation>
    </message>
    <message>
        <source>No second examiner verified blindly.</source>
        <translation>Ningún segundo perito verificó a ciegas.</translation>
    </message>
    <message>
        <source>No second factor was begun.</source>
        <translation>No se empezó a configurar ningún segundo factor.</translation>
    </message>
    <message>
        <source>No supervisor approved.</source>
        <translation>Ningún supervisor aprobó.</translation>
    </message>
    <message>
        <source>No track of this video shows this face in several frames.</source>
        <translation>Ninguna trayectoria de este video muestra este rostro en varios fotogramas.</translation>
    </message>
    <message>
        <source>Nobody answers their own request.</source>
        <translation>Nadie responde a su propia solicitud.</translation>
    </message>
    <message>
        <source>Nobody approves their own work, and you took part in this examination.</source>
        <translation>Nadie aprueba su propio trabajo, y usted participó en este examen.</translation>
    </message>
    <message>
        <source>Nobody audits searches that they made themselves.</source>
        <translation>Nadie audita sus propias búsquedas.</translation>
    </message>
    <message>
        <source>Nobody has answered yet whether an item comes from the face search.</source>
        <translation>Nadie ha respondido todavía si un elemento procede de la búsqueda facial.</translation>
    </message>
    <message>
        <source>Nobody has compared this candidate with the probe.</source>
        <translation>Nadie ha cotejado este candidato con el rostro cuestionado.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>No hay ninguna sesión iniciada.</translation>
    </message>
    <message>
        <source>Nobody may.</source>
        <translation>Nadie puede hacerlo.</translation>
    </message>
    <message>
        <source>Nobody wrote down what the probe shows before candidates were shown.</source>
        <translation>Nadie escribió lo que muestra el rostro cuestionado antes de mostrarse candidatos.</translation>
    </message>
    <message>
        <source>None is needed: the pictures come with the program's dependencies</source>
        <translation>No hace falta ninguna: las imágenes vienen con las dependencias del programa</translation>
    </message>
    <message>
        <source>None: this is a sample</source>
        <translation>Ninguna: esto es una muestra</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>Nostrils, their shape and how far they show</source>
        <translation>Orificios: forma y cuánto se ven</translation>
    </message>
    <message>
        <source>Not aligned with {1}, {2}: scaled and shifted only so that both faces are equally high.</source>
        <translation>Sin alinear con {1}, {2}: solo escalada y desplazada para que los dos rostros tengan la misma altura.</translation>
    </message>
    <message>
        <source>Not aligned with {1}: scaled and shifted only so that both faces are equally high.</source>
        <translation>Sin alinear con {1}: solo escalada y desplazada para que los dos rostros tengan la misma altura.</translation>
    </message>
    <message>
        <source>Not everybody in the gallery was compared.</source>
        <translation>No se comparó a todas las personas de la galería.</translation>
    </message>
    <message>
        <source>Nothing came to the log since its last review.</source>
        <translation>Nada entró en la bitácora desde su última revisión.</translation>
    </message>
    <message>
        <source>Nothing of what could speak against the candidate was checked.</source>
        <translation>No se comprobó nada de lo que podría apuntar en contra del candidato.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Number {1} marks a region of another component.</source>
        <translation>El número {1} marca una zona de otro rasgo.</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load a model of this pack.</source>
        <translation>ONNX Runtime no puede cargar un modelo de este paquete.</translation>
    </message>
    <message>
        <source>Of {1} of {2} items nobody has answered whether they are independent of the face search.</source>
        <translation>De {1} de {2} elementos nadie ha respondido si son independientes de la búsqueda facial.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Offence, legal authority, reason and officer are recorded.</source>
        <translation>Delito, autoridad legal, motivo y oficial están registrados.</translation>
    </message>
    <message>
        <source>On the neck</source>
        <translation>En el cuello</translation>
    </message>
    <message>
        <source>On the neck, below the jaw</source>
        <translation>En el cuello, bajo la mandíbula</translation>
    </message>
    <message>
        <source>On the sides (sideburns)</source>
        <translation>A los lados (patillas)</translation>
    </message>
    <message>
        <source>One examiner who verified blindly did not agree; a third one agrees.</source>
        <translation>Un perito que verificó a ciegas no estuvo de acuerdo; un tercero sí.</translation>
    </message>
    <message>
        <source>One frame shows {1} and {2} at different places, so they are not the same person.</source>
        <translation>Un fotograma muestra a {1} y {2} en lugares distintos, así que no son la misma persona.</translation>
    </message>
    <message>
        <source>One in {1} pairs of different people of this gallery scores so high.</source>
        <translation>Uno de cada {1} pares de personas distintas de esta galería alcanza una puntuación tan alta.</translation>
    </message>
    <message>
        <source>One independent corroborating item is entered.</source>
        <translation>Hay un elemento corroborante independiente.</translation>
    </message>
    <message>
        <source>One is under way already.</source>
        <translation>Ya hay una en curso.</translation>
    </message>
    <message>
        <source>One of the pictures is not a portrait of this candidate.</source>
        <translation>Una de las imágenes no es un retrato de este candidato.</translation>
    </message>
    <message>
        <source>One of the pictures is not of the probe, nor of its track.</source>
        <translation>Una de las imágenes no es del rostro cuestionado ni de su trayectoria.</translation>
    </message>
    <message>
        <source>One of the pictures is not of the track that the probe comes from.</source>
        <translation>Una de las imágenes no es de la trayectoria de la que procede el rostro cuestionado.</translation>
    </message>
    <message>
        <source>One picture is shown twice.</source>
        <translation>Una imagen se muestra dos veces.</translation>
    </message>
    <message>
        <source>One probe was searched {1} times with edits, by {2}, for {3}, {4}.</source>
        <translation>Se buscó {1} veces con un rostro cuestionado, con ediciones, por {2}, para {3}, {4}.</translation>
    </message>
    <message>
        <source>Only a decision that passes the rule may say that a person is identified.</source>
        <translation>Solo una decisión que pasa la regla puede decir que una persona está identificada.</translation>
    </message>
    <message>
        <source>Only part of the gallery was compared ({1}): {2} of {3} people. Reason: {4}</source>
        <translation>Solo se comparó parte de la galería ({1}): {2} de {3} personas. Motivo: {4}</translation>
    </message>
    <message>
        <source>Only some people were searched; the reason is recorded.</source>
        <translation>Solo se buscó entre algunas personas; el motivo está registrado.</translation>
    </message>
    <message>
        <source>Open an addendum, with the reason.</source>
        <translation>Abra un anexo, con el motivo.</translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation>Ábrala primero.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Ábralo en su lugar.</translation>
    </message>
    <message>
        <source>Open it with that version, or install the newer one here.</source>
        <translation>Ábralo con esa versión, o instale aquí la más nueva.</translation>
    </message>
    <message>
        <source>Open the case first.</source>
        <translation>Abra primero el caso.</translation>
    </message>
    <message>
        <source>Other features</source>
        <translation>Otros rasgos</translation>
    </message>
    <message>
        <source>Outline and size against the face</source>
        <translation>Contorno y tamaño respecto del rostro</translation>
    </message>
    <message>
        <source>Outline as a whole</source>
        <translation>Contorno en conjunto</translation>
    </message>
    <message>
        <source>Over-exposure</source>
        <translation>Sobreexposición</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Palpebral, on the lids</source>
        <translation>Palpebrales, en los párpados</translation>
    </message>
    <message>
        <source>Parting, whorls and direction of growth</source>
        <translation>Raya, remolinos y dirección de crecimiento</translation>
    </message>
    <message>
        <source>Pattern that they make together</source>
        <translation>Patrón que forman en conjunto</translation>
    </message>
    <message>
        <source>Periorbital, beside and below eyes</source>
        <translation>Periorbitales, junto a los ojos</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Perspective, corners {1}</source>
        <translation>Perspectiva, esquinas {1}</translation>
    </message>
    <message>
        <source>Philtrum (groove below the nose)</source>
        <translation>Filtrum (surco bajo la nariz)</translation>
    </message>
    <message>
        <source>Pictures that come with the dependencies</source>
        <translation>Imágenes que vienen con las dependencias</translation>
    </message>
    <message>
        <source>Pictures were laid over each other that are not aligned.</source>
        <translation>Se superpusieron imágenes que no están alineadas.</translation>
    </message>
    <message>
        <source>Piercings and jewellery</source>
        <translation>Perforaciones y joyas</translation>
    </message>
    <message>
        <source>Piercings, tears and dents</source>
        <translation>Perforaciones, desgarros y hendiduras</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Inclinación vertical</translation>
    </message>
    <message>
        <source>Pixels drawn larger than recorded are squares; none is interpolated.</source>
        <translation>Los píxeles dibujados más grandes que al grabarse son cuadrados; ninguno está interpolado.</translation>
    </message>
    <message>
        <source>Pixels drawn larger than recorded run into each other (bilinear interpolation).</source>
        <translation>Los píxeles dibujados más grandes que al grabarse se funden unos con otros (interpolación bilineal).</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places without hair</source>
        <translation>Lugares sin pelo</translation>
    </message>
    <message>
        <source>Pores</source>
        <translation>Poros</translation>
    </message>
    <message>
        <source>Portrait: {1}</source>
        <translation>Retrato: {1}</translation>
    </message>
    <message>
        <source>Practically every stranger</source>
        <translation>Prácticamente todas las personas ajenas</translation>
    </message>
    <message>
        <source>Preparing the probe</source>
        <translation>Preparando el rostro cuestionado</translation>
    </message>
    <message>
        <source>Probe: {1}</source>
        <translation>Rostro cuestionado: {1}</translation>
    </message>
    <message>
        <source>Put log-key.pem back from a backup. Without it a new key is made, and witness folders will refuse it.</source>
        <translation>Restablezca log-key.pem desde una copia de seguridad. Sin ella se crea una clave nueva, y las carpetas testigo la rechazarán.</translation>
    </message>
    <message>
        <source>Put log-key.pem back.</source>
        <translation>Restablezca log-key.pem.</translation>
    </message>
    <message>
        <source>QuickTime</source>
        <translation>QuickTime</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Raised, sunken or level</source>
        <translation>En relieve, hundido o al ras</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Receding at the temples</source>
        <translation>Entradas en las sienes</translation>
    </message>
    <message>
        <source>Record a comparison first; a plate shows one.</source>
        <translation>Registre primero un cotejo; una lámina muestra uno.</translation>
    </message>
    <message>
        <source>Record a comparison that supports the same source first.</source>
        <translation>Registre primero un cotejo que apoye un mismo origen.</translation>
    </message>
    <message>
        <source>Record one first; a lead sheet renders a decision.</source>
        <translation>Registre primero una; una hoja de indicio presenta una decisión.</translation>
    </message>
    <message>
        <source>Record the examination as inconclusive.</source>
        <translation>Registre el examen como no concluyente.</translation>
    </message>
    <message>
        <source>Record the outcome of that search instead.</source>
        <translation>Registre en su lugar el resultado de esa búsqueda.</translation>
    </message>
    <message>
        <source>Record the outcome of the search, and mark the face again.</source>
        <translation>Registre el resultado de la búsqueda, y marque el rostro de nuevo.</translation>
    </message>
    <message>
        <source>Recording the search</source>
        <translation>Registrando la búsqueda</translation>
    </message>
    <message>
        <source>Refused: the roles ({1}) do not include {2}.</source>
        <translation>Denegado: las funciones ({1}) no incluyen: {2}.</translation>
    </message>
    <message>
        <source>Region {1} leaves the picture of the portrait, which has {2} x {3} pixels.</source>
        <translation>La zona {1} se sale de la imagen del retrato, que tiene {2} x {3} píxeles.</translation>
    </message>
    <message>
        <source>Region {1} leaves the picture of the probe, which has {2} x {3} pixels.</source>
        <translation>La zona {1} se sale de la imagen del rostro cuestionado, que tiene {2} x {3} píxeles.</translation>
    </message>
    <message>
        <source>Release that hold first.</source>
        <translation>Levante primero esa retención.</translation>
    </message>
    <message>
        <source>Release the hold first.</source>
        <translation>Levante primero la retención.</translation>
    </message>
    <message>
        <source>Reopen it first, with a reason.</source>
        <translation>Reábralo primero, con un motivo.</translation>
    </message>
    <message>
        <source>Reopen the case, with a reason, to work on.</source>
        <translation>Reabra el caso, con un motivo, para seguir trabajando.</translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation>Reabrir exige un motivo.</translation>
    </message>
    <message>
        <source>Replay the search.</source>
        <translation>Repita la búsqueda.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Reset the pictures (Backspace), look again and lock.</source>
        <translation>Reponga las imágenes (Retroceso), mírelas de nuevo y cierre.</translation>
    </message>
    <message>
        <source>Reset the pictures (Backspace), look again and record.</source>
        <translation>Restablezca las imágenes (Retroceso), mírelas de nuevo y registre.</translation>
    </message>
    <message>
        <source>Restore the workspace from a backup.</source>
        <translation>Restaure el espacio de trabajo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore the workspace from a backup; do not work on in this one.</source>
        <translation>Restaure el espacio de trabajo desde una copia de seguridad; no siga trabajando en este.</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Ladeo</translation>
    </message>
    <message>
        <source>Root between the eyes (nasion)</source>
        <translation>Raíz entre los ojos (nasión)</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Rotate {1}° {2}</source>
        <translation>Rotación de {1}° {2}</translation>
    </message>
    <message>
        <source>Run 'corroborate doctor' to see what is wrong with this machine.</source>
        <translation>Ejecute 'corroborate doctor' para ver qué le pasa a este equipo.</translation>
    </message>
    <message>
        <source>Run 'python3 -m installer run', or use a verb: see 'corroborate --help'.</source>
        <translation>Ejecute 'python3 -m installer run', o use un verbo: vea 'corroborate --help'.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>Run: python -m pip uninstall {1}, then: python -m pip install --force-reinstall --no-deps {2}</source>
        <translation>Ejecute: python -m pip uninstall {1}, y después: python -m pip install --force-reinstall --no-deps {2}</translation>
    </message>
    <message>
        <source>Run: python3 -m installer run</source>
        <translation>Ejecute: python3 -m installer run</translation>
    </message>
    <message>
        <source>Run: python3 -m installer run --gpu, on a computer with an NVIDIA driver</source>
        <translation>Ejecute: python3 -m installer run --gpu, en una computadora con un controlador de NVIDIA</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>Caso de muestra</translation>
    </message>
    <message>
        <source>Sample examiner</source>
        <translation>Perito de muestra</translation>
    </message>
    <message>
        <source>Sample of a search</source>
        <translation>Muestra de una búsqueda</translation>
    </message>
    <message>
        <source>Sample: hairline, brows and nose were looked at in both pictures; the ears are too small in the frame to compare.</source>
        <translation>Muestra: se miraron la línea del cabello, las cejas y la nariz en las dos imágenes; las orejas son demasiado pequeñas en el fotograma para cotejarlas.</translation>
    </message>
    <message>
        <source>Sample: hairline, brows, both eyes and the nose show, from the front. The ears are too small, and the chin lies in shadow.</source>
        <translation>Muestra: se ven de frente la línea del cabello, las cejas, los dos ojos y la nariz. Las orejas son demasiado pequeñas, y el mentón está en sombra.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and try again.</source>
        <translation>Guárdelo como CSV (UTF-8) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Say how the recorder's clock was compared with the true time, by whom and when.</source>
        <translation>Diga cómo se comparó el reloj del grabador con la hora verdadera, quién lo hizo y cuándo.</translation>
    </message>
    <message>
        <source>Say where it comes from, its reference and what it shows.</source>
        <translation>Diga de dónde procede, su referencia y lo que muestra.</translation>
    </message>
    <message>
        <source>Say who or what was asked, and when.</source>
        <translation>Diga a quién o qué se consultó, y cuándo.</translation>
    </message>
    <message>
        <source>Scan the video for faces first, and choose a face of a track.</source>
        <translation>Examine primero el video en busca de rostros, y elija un rostro de una trayectoria.</translation>
    </message>
    <message>
        <source>Scanning for faces</source>
        <translation>Buscando rostros</translation>
    </message>
    <message>
        <source>Scapha and triangular fossa</source>
        <translation>Escafa y fosa triangular</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Cicatrices</translation>
    </message>
    <message>
        <source>Screens that were not put up: {1}; not listed: {2}.</source>
        <translation>Pantallas que no se mostraron: {1}; no listadas: {2}.</translation>
    </message>
    <message>
        <source>Search a larger gallery, or with a longer list.</source>
        <translation>Busque en una galería mayor, o con una lista más larga.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Busque de nuevo.</translation>
    </message>
    <message>
        <source>Search again; the candidate is not in the gallery any more.</source>
        <translation>Busque de nuevo; el candidato ya no está en la galería.</translation>
    </message>
    <message>
        <source>Search one of its faces with the recipe, or the track without.</source>
        <translation>Busque con uno de sus rostros y la receta, o con la trayectoria sin ella.</translation>
    </message>
    <message>
        <source>Searching the gallery</source>
        <translation>Buscando en la galería</translation>
    </message>
    <message>
        <source>See 'corroborate approval list'.</source>
        <translation>Vea 'corroborate approval list'.</translation>
    </message>
    <message>
        <source>See 'corroborate audit show {1}'.</source>
        <translation>Vea 'corroborate audit show {1}'.</translation>
    </message>
    <message>
        <source>See 'corroborate case purge list'.</source>
        <translation>Vea 'corroborate case purge list'.</translation>
    </message>
    <message>
        <source>See 'corroborate evidence list'.</source>
        <translation>Vea 'corroborate evidence list'.</translation>
    </message>
    <message>
        <source>See 'corroborate faces IMAGE'.</source>
        <translation>Vea 'corroborate faces IMAGE'.</translation>
    </message>
    <message>
        <source>See 'corroborate policy show'.</source>
        <translation>Vea 'corroborate policy show'.</translation>
    </message>
    <message>
        <source>See 'groups list' for the tracks.</source>
        <translation>Vea las trayectorias con 'groups list'.</translation>
    </message>
    <message>
        <source>See 'groups list' for their names.</source>
        <translation>Vea sus nombres con 'groups list'.</translation>
    </message>
    <message>
        <source>See '{1} --help'.</source>
        <translation>Vea '{1} --help'.</translation>
    </message>
    <message>
        <source>See the list of accounts.</source>
        <translation>Vea la lista de cuentas.</translation>
    </message>
    <message>
        <source>See the names with: corroborate packs list</source>
        <translation>Vea los nombres con: corroborate packs list</translation>
    </message>
    <message>
        <source>See ui/gallery/screens.py.</source>
        <translation>Vea ui/gallery/screens.py.</translation>
    </message>
    <message>
        <source>See: corroborate doctor</source>
        <translation>Vea: corroborate doctor</translation>
    </message>
    <message>
        <source>See: corroborate edits</source>
        <translation>Vea: corroborate edits</translation>
    </message>
    <message>
        <source>Set all four inside it.</source>
        <translation>Ponga las cuatro dentro de ella.</translation>
    </message>
    <message>
        <source>Set all four.</source>
        <translation>Ponga las cuatro.</translation>
    </message>
    <message>
        <source>Set it, or remove it.</source>
        <translation>Defínalo, o quítelo.</translation>
    </message>
    <message>
        <source>Set the clock right first: a purge waits for a delay that must be real.</source>
        <translation>Ajuste primero el reloj: una purga espera un plazo que debe ser real.</translation>
    </message>
    <message>
        <source>Set the clock, and find out which of the two times is wrong.</source>
        <translation>Ajuste el reloj, y averigüe cuál de las dos horas es incorrecta.</translation>
    </message>
    <message>
        <source>Set them from the top left clockwise.</source>
        <translation>Póngalas desde arriba a la izquierda en sentido horario.</translation>
    </message>
    <message>
        <source>Several items begin so.</source>
        <translation>Varios elementos empiezan así.</translation>
    </message>
    <message>
        <source>Several records begin so.</source>
        <translation>Varios registros empiezan así.</translation>
    </message>
    <message>
        <source>Several searches begin so.</source>
        <translation>Varias búsquedas empiezan así.</translation>
    </message>
    <message>
        <source>Shape and course</source>
        <translation>Forma y recorrido</translation>
    </message>
    <message>
        <source>Shape and extent of each</source>
        <translation>Forma y extensión de cada una</translation>
    </message>
    <message>
        <source>Shape of the chin</source>
        <translation>Forma del mentón</translation>
    </message>
    <message>
        <source>Shape of the face from the front</source>
        <translation>Forma de la cara, de frente</translation>
    </message>
    <message>
        <source>Shape of the opening</source>
        <translation>Forma de la abertura</translation>
    </message>
    <message>
        <source>Shape of the sides of the head</source>
        <translation>Forma de los lados de la cabeza</translation>
    </message>
    <message>
        <source>Shape, seen from the front</source>
        <translation>Forma, vista de frente</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Sharpen, radius {1} px, amount {2}</source>
        <translation>Enfoque, radio {1} px, cantidad {2}</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Show each picture in one pane, and others beside it.</source>
        <translation>Muestre cada imagen en un solo panel, y otras a su lado.</translation>
    </message>
    <message>
        <source>Shown in grey: 0.299 red, 0.587 green and 0.114 blue (ITU-R BT.601).</source>
        <translation>Mostrada en gris: 0.299 rojo, 0.587 verde y 0.114 azul (ITU-R BT.601).</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Inicie sesión.</translation>
    </message>
    <message>
        <source>Sign in; in a shell with --user NAME --password-file FILE.</source>
        <translation>Inicie sesión; en una terminal con --user NAME --password-file FILE.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>Since the last review of the log the clock stood before the log's newest entry once.</source>
        <translation>Desde la última revisión de la bitácora el reloj marcó una vez una hora anterior a la entrada más reciente.</translation>
    </message>
    <message>
        <source>Since the last review of the log the clock stood before the log's newest entry {1} times.</source>
        <translation>Desde la última revisión de la bitácora el reloj marcó {1} veces una hora anterior a la entrada más reciente.</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Slant from inner to outer corner</source>
        <translation>Inclinación entre sus ángulos</translation>
    </message>
    <message>
        <source>Slope, seen from the side</source>
        <translation>Inclinación, vista de lado</translation>
    </message>
    <message>
        <source>Something failed.</source>
        <translation>Algo falló.</translation>
    </message>
    <message>
        <source>Something that was asked for was refused.</source>
        <translation>Se denegó algo que se pidió.</translation>
    </message>
    <message>
        <source>Something was written down after the approval; a supervisor has to approve anew.</source>
        <translation>Se escribió algo después de la aprobación; un supervisor tiene que aprobar de nuevo.</translation>
    </message>
    <message>
        <source>Space above and below the mouth</source>
        <translation>Espacio encima y debajo de la boca</translation>
    </message>
    <message>
        <source>Split off the tracks that do not belong, then merge the rest.</source>
        <translation>Separe las trayectorias que no pertenecen, y después una el resto.</translation>
    </message>
    <message>
        <source>Spreads the tones around the middle grey and shifts them, each colour channel alike.</source>
        <translation>Extiende los tonos alrededor del gris medio y los desplaza, en todos los canales de color por igual.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>State it with --{1}. {2}</source>
        <translation>Indíquelo con --{1}. {2}</translation>
    </message>
    <message>
        <source>Step through the track again, and record then.</source>
        <translation>Recorra de nuevo la trayectoria y registre después.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Strengthens edges by what a blurred copy of the picture lacks (unsharp mask).</source>
        <translation>Refuerza los bordes con lo que le falta a una copia desenfocada de la imagen (máscara de enfoque).</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Taking a request back needs a reason.</source>
        <translation>Retirar una solicitud exige un motivo.</translation>
    </message>
    <message>
        <source>Tattoos, cosmetic ones as well</source>
        <translation>Tatuajes, también cosméticos</translation>
    </message>
    <message>
        <source>Teeth and gums, where they show</source>
        <translation>Dientes y encías, donde se ven</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textura</translation>
    </message>
    <message>
        <source>That begins the id of no drawn search, or of several.</source>
        <translation>Así no empieza el identificador de ninguna búsqueda sorteada, o el de varias.</translation>
    </message>
    <message>
        <source>That cannot be undone, or was undone already.</source>
        <translation>Eso no se puede deshacer, o ya se deshizo.</translation>
    </message>
    <message>
        <source>That case is {1}.</source>
        <translation>Ese caso está en este estado: {1}.</translation>
    </message>
    <message>
        <source>That date cannot be.</source>
        <translation>Esa fecha no puede ser.</translation>
    </message>
    <message>
        <source>That is over {1} years.</source>
        <translation>Son más de {1} años.</translation>
    </message>
    <message>
        <source>That is the same group twice.</source>
        <translation>Es dos veces el mismo grupo.</translation>
    </message>
    <message>
        <source>That is the whole group.</source>
        <translation>Es el grupo entero.</translation>
    </message>
    <message>
        <source>That offset is more than a century.</source>
        <translation>Ese desfase es de más de un siglo.</translation>
    </message>
    <message>
        <source>That search is not among those drawn.</source>
        <translation>Esa búsqueda no está entre las sorteadas.</translation>
    </message>
    <message>
        <source>The MD5 on record is not that of the kept file, whose SHA-256 is right.</source>
        <translation>El MD5 que consta no es el del archivo guardado, cuyo SHA-256 es correcto.</translation>
    </message>
    <message>
        <source>The account was disabled, because nobody signed in to it for 90 days.</source>
        <translation>La cuenta se deshabilitó, porque nadie inició sesión en ella durante 90 días.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>La cuenta se deshabilitó.</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>La cuenta se habilitó.</translation>
    </message>
    <message>
        <source>The account was locked after too many failures.</source>
        <translation>La cuenta se bloqueó tras demasiados fallos.</translation>
    </message>
    <message>
        <source>The account was released.</source>
        <translation>La cuenta se desbloqueó.</translation>
    </message>
    <message>
        <source>The account's owner changed the password.</source>
        <translation>El titular de la cuenta cambió la contraseña.</translation>
    </message>
    <message>
        <source>The account's password was set.</source>
        <translation>Se fijó la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>The analysis is empty.</source>
        <translation>El análisis está vacío.</translation>
    </message>
    <message>
        <source>The analysis of the probe was not written first: candidates had been shown to the same person before.</source>
        <translation>El análisis del rostro cuestionado no se escribió primero: a la misma persona ya se le habían mostrado candidatos.</translation>
    </message>
    <message>
        <source>The analysis says that the probe is not good enough to be compared.</source>
        <translation>El análisis dice que el rostro cuestionado no es suficiente para cotejarlo.</translation>
    </message>
    <message>
        <source>The analysis was written after candidates had been shown to the same person; an examiner who has not seen them has to analyse and compare.</source>
        <translation>El análisis se escribió después de mostrarse candidatos a la misma persona; tiene que analizar y cotejar un perito que no los haya visto.</translation>
    </message>
    <message>
        <source>The approval of a supervisor is missing.</source>
        <translation>Falta la aprobación de un supervisor.</translation>
    </message>
    <message>
        <source>The approval was given by somebody whose own work it looks at.</source>
        <translation>La aprobación la dio alguien cuyo propio trabajo revisa.</translation>
    </message>
    <message>
        <source>The audit cannot be signed: {1} have no finding.</source>
        <translation>La auditoría no se puede firmar: {1} no tienen dictamen.</translation>
    </message>
    <message>
        <source>The audit of the searches of {1} was opened: {2} of {3} were drawn, and {4} patterns are asked about.</source>
        <translation>Se abrió la auditoría de las búsquedas de {1}: se sortearon {2} de {3}, y se pregunta por {4} patrones.</translation>
    </message>
    <message>
        <source>The audit of the searches of {1} was signed.</source>
        <translation>Se firmó la auditoría de las búsquedas de {1}.</translation>
    </message>
    <message>
        <source>The audit of {1} ({2}) was due by {3} and is {4}.{5}</source>
        <translation>La auditoría de {1} ({2}) vencía el {3} y su estado es: {4}.{5}</translation>
    </message>
    <message>
        <source>The audit of {1} has no flag {2}.</source>
        <translation>La auditoría de {1} no tiene la señal {2}.</translation>
    </message>
    <message>
        <source>The audit of {1} is no longer what was signed.</source>
        <translation>La auditoría de {1} ya no es lo que se firmó.</translation>
    </message>
    <message>
        <source>The audit of {1} is open and not signed.</source>
        <translation>La auditoría de {1} está abierta y sin firmar.</translation>
    </message>
    <message>
        <source>The audit of {1} is signed already.</source>
        <translation>La auditoría de {1} ya está firmada.</translation>
    </message>
    <message>
        <source>The audit of {1} is signed. An addendum needs a reason.</source>
        <translation>La auditoría de {1} está firmada. Un anexo requiere un motivo.</translation>
    </message>
    <message>
        <source>The audit of {1} is signed; nothing can be added to it.</source>
        <translation>La auditoría de {1} está firmada; no se le puede agregar nada.</translation>
    </message>
    <message>
        <source>The best candidate scores higher than a stranger's usual best. That is no identification: relatives and other people who look alike can score so high as well.</source>
        <translation>El mejor candidato tiene una puntuación más alta que la mejor habitual de una persona ajena. Eso no es una identificación: familiares y otras personas parecidas también pueden puntuar tan alto.</translation>
    </message>
    <message>
        <source>The box is smaller than {1} pixels; no face can be told in it.</source>
        <translation>El recuadro mide menos de {1} píxeles; en él no se distingue ningún rostro.</translation>
    </message>
    <message>
        <source>The box reaches out of the picture.</source>
        <translation>El recuadro sale de la imagen.</translation>
    </message>
    <message>
        <source>The candidate's portrait has been deleted from its gallery.</source>
        <translation>El retrato del candidato se eliminó de su galería.</translation>
    </message>
    <message>
        <source>The candidates of a search were shown.</source>
        <translation>Se mostraron los candidatos de una búsqueda.</translation>
    </message>
    <message>
        <source>The candidates of this search have not been shown to you.</source>
        <translation>Los candidatos de esta búsqueda no se le han mostrado a usted.</translation>
    </message>
    <message>
        <source>The case is closed, so nothing new can be recorded in it.</source>
        <translation>El caso está cerrado, así que no se puede registrar nada nuevo en él.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>El caso está cerrado.</translation>
    </message>
    <message>
        <source>The case is kept until {1} already; that can be lengthened, never shortened.</source>
        <translation>El caso ya se conserva hasta el {1}; eso se puede alargar, nunca acortar.</translation>
    </message>
    <message>
        <source>The case is on record with other facts than these.</source>
        <translation>El caso consta con otros datos que estos.</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>El caso está abierto.</translation>
    </message>
    <message>
        <source>The case of this number was purged.</source>
        <translation>El caso de este número se purgó.</translation>
    </message>
    <message>
        <source>The checkpoint of {1} over {2}</source>
        <translation>El punto de control de {1} sobre {2}</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>El código no es correcto.</translation>
    </message>
    <message>
        <source>The comparison ended with: {1}.</source>
        <translation>El cotejo terminó con: {1}.</translation>
    </message>
    <message>
        <source>The comparison has no conclusion on the verbal scale.</source>
        <translation>El cotejo no tiene conclusión en la escala verbal.</translation>
    </message>
    <message>
        <source>The comparison has no conclusion: say how strongly it supports the same source or different sources.</source>
        <translation>El cotejo no tiene conclusión: diga con qué fuerza apoya un mismo origen u orígenes distintos.</translation>
    </message>
    <message>
        <source>The comparison note is empty.</source>
        <translation>La nota de cotejo está vacía.</translation>
    </message>
    <message>
        <source>The comparison was made by somebody who did not analyse the probe first.</source>
        <translation>El cotejo lo hizo alguien que no analizó primero el rostro cuestionado.</translation>
    </message>
    <message>
        <source>The comparison was written before the analysis.</source>
        <translation>El cotejo se escribió antes que el análisis.</translation>
    </message>
    <message>
        <source>The computer's clock stands before the newest entry of the log.</source>
        <translation>El reloj de la computadora marca una hora anterior a la entrada más reciente de la bitácora.</translation>
    </message>
    <message>
        <source>The crop reaches over the edge of the picture, which is {1} x {2} pixels at that step.</source>
        <translation>El recorte sobrepasa el borde de la imagen, que en ese paso mide {1} x {2} píxeles.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>La base de datos no se puede abrir.</translation>
    </message>
    <message>
        <source>The database of this workspace holds no Corroborate data.</source>
        <translation>La base de datos de este espacio de trabajo no contiene datos de Corroborate.</translation>
    </message>
    <message>
        <source>The database of this workspace is damaged.</source>
        <translation>La base de datos de este espacio de trabajo está dañada.</translation>
    </message>
    <message>
        <source>The date of the item lies in the future.</source>
        <translation>La fecha del elemento está en el futuro.</translation>
    </message>
    <message>
        <source>The decision is about the whole search: no corroboration, check, blind verification or approval belongs to it.</source>
        <translation>La decisión trata de toda la búsqueda: no le corresponde ninguna corroboración, comprobación, verificación a ciegas ni aprobación.</translation>
    </message>
    <message>
        <source>The default model pack could not be written.</source>
        <translation>No se pudo escribir el paquete de modelos predeterminado.</translation>
    </message>
    <message>
        <source>The default model pack is not installed.</source>
        <translation>El paquete de modelos predeterminado no está instalado.</translation>
    </message>
    <message>
        <source>The demonstration's folder could not be made.</source>
        <translation>No se pudo crear la carpeta de la demostración.</translation>
    </message>
    <message>
        <source>The demonstration's password could not be kept.</source>
        <translation>No se pudo guardar la contraseña de la demostración.</translation>
    </message>
    <message>
        <source>The department's policy wants an approval before gallery '{1}' is searched for this case.</source>
        <translation>La política del departamento exige una aprobación antes de buscar en la galería '{1}' para este caso.</translation>
    </message>
    <message>
        <source>The department's policy was changed: {1}.</source>
        <translation>Se cambió la política del departamento: {1}.</translation>
    </message>
    <message>
        <source>The description of the default pack belongs to another version of this program.</source>
        <translation>La descripción del paquete predeterminado es de otra versión de este programa.</translation>
    </message>
    <message>
        <source>The detector of this pack finds no landmarks, which alignment needs.</source>
        <translation>El detector de este paquete no encuentra puntos de referencia, que la alineación requiere.</translation>
    </message>
    <message>
        <source>The detector of this pack is not YuNet, though its manifest says so.</source>
        <translation>El detector de este paquete no es YuNet, aunque su manifiesto lo diga.</translation>
    </message>
    <message>
        <source>The difference of {1} and {2} in grey: black where both are equally bright. Light and pose make differences too.</source>
        <translation>La diferencia de {1} y {2} en gris: negro donde las dos tienen el mismo brillo. La luz y la pose también causan diferencias.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed.</source>
        <translation>El disco está lleno, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>El disco informó un error.</translation>
    </message>
    <message>
        <source>The edges of {1}, where its grey changes steeply, in white over {2}.</source>
        <translation>Los bordes de {1}, donde su gris cambia bruscamente, en blanco sobre {2}.</translation>
    </message>
    <message>
        <source>The edited picture came out different.</source>
        <translation>La imagen editada salió distinta.</translation>
    </message>
    <message>
        <source>The edited picture that was looked at cannot be made again byte for byte.</source>
        <translation>La imagen editada que se miró no se puede volver a crear byte por byte.</translation>
    </message>
    <message>
        <source>The edited picture would be less than {1} pixels wide or high.</source>
        <translation>La imagen editada mediría menos de {1} píxeles de ancho o de alto.</translation>
    </message>
    <message>
        <source>The edited probe of search {1}: the edits could not be made again byte for byte.</source>
        <translation>El rostro cuestionado editado de la búsqueda {1}: las ediciones no se pudieron repetir byte por byte.</translation>
    </message>
    <message>
        <source>The edited probe of search {1}: {2}</source>
        <translation>El rostro cuestionado editado de la búsqueda {1}: {2}</translation>
    </message>
    <message>
        <source>The edits cut the face off, so the edited picture cannot be searched for it.</source>
        <translation>Las ediciones cortan el rostro, así que no se puede buscar con él en la imagen editada.</translation>
    </message>
    <message>
        <source>The edits of this picture made their process fail, so nothing came of them.</source>
        <translation>Las ediciones de esta imagen hicieron fallar su proceso, así que no salió nada de ellas.</translation>
    </message>
    <message>
        <source>The embedder does not give one template for each face.</source>
        <translation>El generador de plantillas no da una plantilla para cada rostro.</translation>
    </message>
    <message>
        <source>The embedder gave no usable template for a face.</source>
        <translation>El generador de plantillas no dio ninguna plantilla utilizable de un rostro.</translation>
    </message>
    <message>
        <source>The embedder's input is not the one that the pack's manifest states.</source>
        <translation>La entrada del generador de plantillas no es la que declara el manifiesto del paquete.</translation>
    </message>
    <message>
        <source>The examiner who verified blindly did not agree; a third one has to verify, or the examination ends as inconclusive.</source>
        <translation>El perito que verificó a ciegas no estuvo de acuerdo; tiene que verificar un tercero, o el examen termina como no concluyente.</translation>
    </message>
    <message>
        <source>The eyes are {1} pixels apart as recorded, and a search needs {2}.</source>
        <translation>Los ojos están a {1} píxeles de distancia tal como se grabó, y una búsqueda requiere {2}.</translation>
    </message>
    <message>
        <source>The eyes are {1} pixels apart as recorded.</source>
        <translation>Los ojos están a {1} píxeles de distancia tal como se grabó.</translation>
    </message>
    <message>
        <source>The eyes of picture {1} lie elsewhere than they were found.</source>
        <translation>Los ojos de la imagen {1} no están donde se encontraron.</translation>
    </message>
    <message>
        <source>The face engine</source>
        <translation>El motor facial</translation>
    </message>
    <message>
        <source>The face engine stopped while it loaded the model pack.</source>
        <translation>El motor facial se detuvo mientras cargaba el paquete de modelos.</translation>
    </message>
    <message>
        <source>The face gave no usable template.</source>
        <translation>El rostro no dio ninguna plantilla utilizable.</translation>
    </message>
    <message>
        <source>The face is in another evidence item.</source>
        <translation>El rostro está en otra evidencia.</translation>
    </message>
    <message>
        <source>The face is neither raised nor lowered much.</source>
        <translation>El rostro apenas está levantado o bajado.</translation>
    </message>
    <message>
        <source>The face is too blurred, or was enlarged from a smaller picture: its sharpness is {1}, and a search needs {2}.</source>
        <translation>El rostro está demasiado borroso, o se amplió de una imagen más pequeña: su nitidez es {1}, y una búsqueda requiere {2}.</translation>
    </message>
    <message>
        <source>The face is turned about {1} degrees to the {2} of the picture.</source>
        <translation>El rostro está girado unos {1} grados hacia este lado de la imagen: {2}.</translation>
    </message>
    <message>
        <source>The face is {1} by about {2} degrees.</source>
        <translation>El rostro está {1} unos {2} grados.</translation>
    </message>
    <message>
        <source>The face is {1} pixels high as recorded, and a search needs {2}.</source>
        <translation>El rostro mide {1} píxeles de alto tal como se grabó, y una búsqueda requiere {2}.</translation>
    </message>
    <message>
        <source>The face is {1} pixels high as recorded.</source>
        <translation>El rostro mide {1} píxeles de alto tal como se grabó.</translation>
    </message>
    <message>
        <source>The face is {1} px high; a portrait needs at least {2} px.</source>
        <translation>El rostro mide {1} px de alto; un retrato requiere al menos {2} px.</translation>
    </message>
    <message>
        <source>The face is {1}.</source>
        <translation>El rostro: {1}.</translation>
    </message>
    <message>
        <source>The face looks about straight into the camera.</source>
        <translation>El rostro mira casi de frente a la cámara.</translation>
    </message>
    <message>
        <source>The face shows {1} shades between dark and light.</source>
        <translation>El rostro muestra {1} tonos entre oscuro y claro.</translation>
    </message>
    <message>
        <source>The face was below the gate; the reason is recorded.</source>
        <translation>El rostro no pasó el control de calidad; el motivo está registrado.</translation>
    </message>
    <message>
        <source>The file changed while it was copied, so nothing was kept.</source>
        <translation>El archivo cambió mientras se copiaba, así que no se conservó nada.</translation>
    </message>
    <message>
        <source>The file could not be kept in the workspace.</source>
        <translation>El archivo no se pudo guardar en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>El archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>The file does not hold a view{1}.</source>
        <translation>El archivo no contiene una vista{1}.</translation>
    </message>
    <message>
        <source>The file holds no video pictures.</source>
        <translation>El archivo no contiene imágenes de video.</translation>
    </message>
    <message>
        <source>The file is a text that names other files or addresses (a playlist, a script or a stream description); it holds no pictures of its own.</source>
        <translation>El archivo es un texto que nombra otros archivos o direcciones (una lista de reproducción, un guion o una descripción de flujo); no contiene imágenes propias.</translation>
    </message>
    <message>
        <source>The file is an image or sound of a kind that is not read here.</source>
        <translation>El archivo es una imagen o un sonido de un tipo que aquí no se lee.</translation>
    </message>
    <message>
        <source>The file is an image.</source>
        <translation>El archivo es una imagen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than {1} MB, the limit for one image.</source>
        <translation>El archivo supera los {1} MB, el límite para una imagen.</translation>
    </message>
    <message>
        <source>The file is not an image of a kind that is read here (JPEG, PNG, TIFF, BMP, WebP, GIF or HEIC).</source>
        <translation>El archivo no es una imagen de un tipo que aquí se lea (JPEG, PNG, TIFF, BMP, WebP, GIF o HEIC).</translation>
    </message>
    <message>
        <source>The file is not of a kind that is read here ({1}). It may be a recorder's own format, encrypted, or damaged at its beginning.</source>
        <translation>El archivo no es de un tipo que aquí se lea ({1}). Puede ser el formato propio de un grabador, estar cifrado, o estar dañado al principio.</translation>
    </message>
    <message>
        <source>The file {1} cannot be read.</source>
        <translation>El archivo {1} no se puede leer.</translation>
    </message>
    <message>
        <source>The file {1} is not the one that is pinned.</source>
        <translation>El archivo {1} no es el fijado.</translation>
    </message>
    <message>
        <source>The filter cannot be used: {1}.</source>
        <translation>El filtro no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>The filter leaves nobody of this gallery.</source>
        <translation>El filtro no deja a nadie de esta galería.</translation>
    </message>
    <message>
        <source>The first line of the password file is empty.</source>
        <translation>La primera línea del archivo de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The first picture is a portrait.</source>
        <translation>La primera imagen es un retrato.</translation>
    </message>
    <message>
        <source>The first {1} entries of the log are not those that the witness folder has seen, so it did not accept it.</source>
        <translation>Las primeras {1} entradas de la bitácora no son las que vio la carpeta testigo, así que no la aceptó.</translation>
    </message>
    <message>
        <source>The five points of this face do not span a face.</source>
        <translation>Los cinco puntos de este rostro no abarcan un rostro.</translation>
    </message>
    <message>
        <source>The folder chosen for the report does not exist.</source>
        <translation>La carpeta elegida para el informe no existe.</translation>
    </message>
    <message>
        <source>The folder could not be read.</source>
        <translation>La carpeta no se pudo leer.</translation>
    </message>
    <message>
        <source>The folder for model packs cannot be written: {1}</source>
        <translation>No se puede escribir en la carpeta de paquetes de modelos: {1}</translation>
    </message>
    <message>
        <source>The folder for the results is not empty.</source>
        <translation>La carpeta de los resultados no está vacía.</translation>
    </message>
    <message>
        <source>The folder holds no pictures.</source>
        <translation>La carpeta no contiene imágenes.</translation>
    </message>
    <message>
        <source>The folder is not empty, so no workspace was made in it.</source>
        <translation>La carpeta no está vacía, así que no se creó en ella un espacio de trabajo.</translation>
    </message>
    <message>
        <source>The folder of a disclosure could not be written to its end, and was removed.</source>
        <translation>La carpeta de una divulgación no se pudo escribir hasta el final, y se quitó.</translation>
    </message>
    <message>
        <source>The folder of a disclosure got its manifest and its name.</source>
        <translation>La carpeta de una divulgación recibió su manifiesto y su nombre.</translation>
    </message>
    <message>
        <source>The folder of the samples could not be made.</source>
        <translation>No se pudo crear la carpeta de las muestras.</translation>
    </message>
    <message>
        <source>The folder to write into does not exist.</source>
        <translation>La carpeta en la que escribir no existe.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be read.</source>
        <translation>La carpeta {1} no se puede leer.</translation>
    </message>
    <message>
        <source>The folder {1} holds more than one {2}: {3}.</source>
        <translation>La carpeta {1} contiene más de un {2}: {3}.</translation>
    </message>
    <message>
        <source>The folder {1} holds no .onnx file.</source>
        <translation>La carpeta {1} no contiene ningún archivo .onnx.</translation>
    </message>
    <message>
        <source>The folder {1} holds no model pack: it has no {2}.</source>
        <translation>La carpeta {1} no contiene ningún paquete de modelos: no tiene {2}.</translation>
    </message>
    <message>
        <source>The folder {1} holds no {2} among {3} .onnx files.</source>
        <translation>La carpeta {1} no contiene {2} entre {3} archivos .onnx.</translation>
    </message>
    <message>
        <source>The folder {1} is a pack already.</source>
        <translation>La carpeta {1} ya es un paquete.</translation>
    </message>
    <message>
        <source>The frame could not be written.</source>
        <translation>No se pudo escribir el fotograma.</translation>
    </message>
    <message>
        <source>The frame's edge cuts nothing off.</source>
        <translation>El borde del fotograma no corta nada.</translation>
    </message>
    <message>
        <source>The frames of this recipe are not at hand: it belongs to another video.</source>
        <translation>Los fotogramas de esta receta no están disponibles: es de otro video.</translation>
    </message>
    <message>
        <source>The frames to be averaged were chosen for another face.</source>
        <translation>Los fotogramas que se promedian se eligieron para otro rostro.</translation>
    </message>
    <message>
        <source>The gallery changed during the search.</source>
        <translation>La galería cambió durante la búsqueda.</translation>
    </message>
    <message>
        <source>The gallery holds no such person.</source>
        <translation>La galería no contiene a esa persona.</translation>
    </message>
    <message>
        <source>The gallery is empty.</source>
        <translation>La galería está vacía.</translation>
    </message>
    <message>
        <source>The gallery now uses another pack.</source>
        <translation>La galería usa ahora otro paquete.</translation>
    </message>
    <message>
        <source>The gallery of this name was purged.</source>
        <translation>La galería de este nombre se purgó.</translation>
    </message>
    <message>
        <source>The gallery was enrolled with pack '{1}' {2}; the pack installed here under that name is {3}.</source>
        <translation>La galería se incorporó con el paquete '{1}' {2}; el paquete instalado aquí con ese nombre es {3}.</translation>
    </message>
    <message>
        <source>The head is tilted about {1} degrees to the {2} of the picture.</source>
        <translation>La cabeza está ladeada unos {1} grados hacia este lado de la imagen: {2}.</translation>
    </message>
    <message>
        <source>The head is upright.</source>
        <translation>La cabeza está derecha.</translation>
    </message>
    <message>
        <source>The head is {1} by about {2} degrees, and a search allows {3}.</source>
        <translation>La cabeza está {1} unos {2} grados, y una búsqueda permite {3}.</translation>
    </message>
    <message>
        <source>The image claims more than {1} pages or frames, the limit for one file.</source>
        <translation>La imagen declara más de {1} páginas o fotogramas, el límite para un archivo.</translation>
    </message>
    <message>
        <source>The image claims {1} x {2} pixels; the limit is {3} million.</source>
        <translation>La imagen declara {1} x {2} píxeles; el límite es de {3} millones.</translation>
    </message>
    <message>
        <source>The image could not be analysed; the program's log says why.</source>
        <translation>La imagen no se pudo analizar; el registro técnico del programa dice por qué.</translation>
    </message>
    <message>
        <source>The image has {1} faces.</source>
        <translation>La imagen tiene {1} rostros.</translation>
    </message>
    <message>
        <source>The image is damaged or cut short, so it cannot be shown whole.</source>
        <translation>La imagen está dañada o cortada, así que no se puede mostrar entera.</translation>
    </message>
    <message>
        <source>The import into a gallery {1}: {2} of {3} files enrolled, {4} not.</source>
        <translation>La importación a una galería {1}: {2} de {3} archivos incorporados, {4} no.</translation>
    </message>
    <message>
        <source>The independence of an item was answered; it {1} as corroboration.</source>
        <translation>Se respondió sobre la independencia de un elemento; como corroboración, {1}.</translation>
    </message>
    <message>
        <source>The independence of this item was answered already.</source>
        <translation>Ya se respondió sobre la independencia de este elemento.</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime cannot use {1}.</source>
        <translation>El ONNX Runtime instalado no puede usar {1}.</translation>
    </message>
    <message>
        <source>The kept file is missing.</source>
        <translation>Falta el archivo guardado.</translation>
    </message>
    <message>
        <source>The kept file no longer has the content it was taken in with.</source>
        <translation>El archivo guardado ya no tiene el contenido con el que se incorporó.</translation>
    </message>
    <message>
        <source>The key of the log could not be read or made.</source>
        <translation>La clave de la bitácora no se pudo leer ni crear.</translation>
    </message>
    <message>
        <source>The key of the log is damaged.</source>
        <translation>La clave de la bitácora está dañada.</translation>
    </message>
    <message>
        <source>The key of the log is of another kind.</source>
        <translation>La clave de la bitácora es de otro tipo.</translation>
    </message>
    <message>
        <source>The key that signs the log's checkpoints was missing, and a new one was made.</source>
        <translation>Faltaba la clave que firma los puntos de control de la bitácora, y se creó una nueva.</translation>
    </message>
    <message>
        <source>The legal authority for using face search is missing.</source>
        <translation>Falta la autoridad legal para usar la búsqueda facial.</translation>
    </message>
    <message>
        <source>The legal hold on a case was released.</source>
        <translation>Se levantó la retención legal sobre un caso.</translation>
    </message>
    <message>
        <source>The libraries are those of that time.</source>
        <translation>Las bibliotecas son las de entonces.</translation>
    </message>
    <message>
        <source>The limits of the images were not stated.</source>
        <translation>No se indicaron las limitaciones de las imágenes.</translation>
    </message>
    <message>
        <source>The list of evidence was looked at.</source>
        <translation>Se consultó la lista de evidencia.</translation>
    </message>
    <message>
        <source>The list of facial components cannot be read.</source>
        <translation>La lista de rasgos faciales no se puede leer.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>La bitácora</translation>
    </message>
    <message>
        <source>The log does not verify, so nothing was copied. {1}</source>
        <translation>La bitácora no pasa la verificación, así que no se copió nada. {1}</translation>
    </message>
    <message>
        <source>The log does not verify. {1}</source>
        <translation>La bitácora no pasa la verificación. {1}</translation>
    </message>
    <message>
        <source>The log has no entry {1}.</source>
        <translation>La bitácora no tiene la entrada {1}.</translation>
    </message>
    <message>
        <source>The log has {1} entries, and the witness folder has seen {2}: entries are missing, so it did not accept it.</source>
        <translation>La bitácora tiene {1} entradas, y la carpeta testigo vio {2}: faltan entradas, así que no la aceptó.</translation>
    </message>
    <message>
        <source>The log is damaged, so no checkpoint was made.</source>
        <translation>La bitácora está dañada, así que no se hizo ningún punto de control.</translation>
    </message>
    <message>
        <source>The log is empty; a workspace's log has at least one entry.</source>
        <translation>La bitácora está vacía; la de un espacio de trabajo tiene al menos una entrada.</translation>
    </message>
    <message>
        <source>The log was not anchored. {1}</source>
        <translation>La bitácora no se ancló. {1}</translation>
    </message>
    <message>
        <source>The log was not exported.</source>
        <translation>La bitácora no se exportó.</translation>
    </message>
    <message>
        <source>The log was not reviewed{1}; {2} entries wait.</source>
        <translation>La bitácora no se ha revisado{1}; hay {2} entradas pendientes.</translation>
    </message>
    <message>
        <source>The log was not reviewed{1}; {2} entry waits.</source>
        <translation>La bitácora no se ha revisado{1}; hay {2} entrada pendiente.</translation>
    </message>
    <message>
        <source>The log was read.</source>
        <translation>Se leyó la bitácora.</translation>
    </message>
    <message>
        <source>The log was reviewed from entry {1} to {2}.</source>
        <translation>Se revisó la bitácora de la entrada {1} a la {2}.</translation>
    </message>
    <message>
        <source>The log was verified, and it is not good.</source>
        <translation>Se verificó la bitácora, y no está bien.</translation>
    </message>
    <message>
        <source>The log was verified.</source>
        <translation>Se verificó la bitácora.</translation>
    </message>
    <message>
        <source>The manifest could not be read.</source>
        <translation>El manifiesto no se pudo leer.</translation>
    </message>
    <message>
        <source>The manifest does not list this file.</source>
        <translation>El manifiesto no incluye este archivo.</translation>
    </message>
    <message>
        <source>The manifest is not a CSV file in UTF-8.</source>
        <translation>El manifiesto no es un archivo CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The manifest lacks the column {1}.</source>
        <translation>En el manifiesto falta la columna {1}.</translation>
    </message>
    <message>
        <source>The manifest lists fewer than two people with the role gallery.</source>
        <translation>El manifiesto incluye a menos de dos personas con la función gallery.</translation>
    </message>
    <message>
        <source>The manifest lists no picture with the role mated.</source>
        <translation>El manifiesto no incluye ninguna imagen con la función mated.</translation>
    </message>
    <message>
        <source>The manifest names no picture of a person outside the gallery that shows a face.</source>
        <translation>El manifiesto no nombra ninguna imagen de una persona fuera de la galería que muestre un rostro.</translation>
    </message>
    <message>
        <source>The manifest names this file, but it is not in the folder.</source>
        <translation>El manifiesto nombra este archivo, pero no está en la carpeta.</translation>
    </message>
    <message>
        <source>The manifest needs the columns 'file' and 'person'.</source>
        <translation>El manifiesto requiere las columnas 'file' y 'person'.</translation>
    </message>
    <message>
        <source>The manifest of the pack {1} cannot be read.</source>
        <translation>El manifiesto del paquete {1} no se puede leer.</translation>
    </message>
    <message>
        <source>The manifest of the pack {1} is incomplete or contradicts itself.</source>
        <translation>El manifiesto del paquete {1} está incompleto o se contradice.</translation>
    </message>
    <message>
        <source>The model pack was exchanged while the program ran.</source>
        <translation>El paquete de modelos se cambió mientras el programa estaba en marcha.</translation>
    </message>
    <message>
        <source>The model {1} keeps weights in another file, which cannot be verified.</source>
        <translation>El modelo {1} guarda sus pesos en otro archivo, que no se puede verificar.</translation>
    </message>
    <message>
        <source>The model {1} of the pack {2} cannot be read.</source>
        <translation>El modelo {1} del paquete {2} no se puede leer.</translation>
    </message>
    <message>
        <source>The model {1} of the pack {2} is not the one its manifest lists: it was damaged or exchanged.</source>
        <translation>El modelo {1} del paquete {2} no es el que indica su manifiesto: se dañó o se cambió.</translation>
    </message>
    <message>
        <source>The month {1} has no audit {2}.</source>
        <translation>El mes {1} no tiene la auditoría {2}.</translation>
    </message>
    <message>
        <source>The month {1} is not over.</source>
        <translation>El mes {1} no ha terminado.</translation>
    </message>
    <message>
        <source>The name chosen for the report is a folder.</source>
        <translation>El nombre elegido para el informe es una carpeta.</translation>
    </message>
    <message>
        <source>The name given for the demonstration is a file.</source>
        <translation>El nombre dado para la demostración es un archivo.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen.</source>
        <translation>El nombre contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The newest checkpoint in the witness folder is damaged: {1}.</source>
        <translation>El punto de control más reciente de la carpeta testigo está dañado: {1}.</translation>
    </message>
    <message>
        <source>The newest checkpoint is bad: {1}.</source>
        <translation>El punto de control más reciente es incorrecto: {1}.</translation>
    </message>
    <message>
        <source>The newest checkpoint, over {1} entries, and the entries since are sound; the older ones were not looked at.</source>
        <translation>El punto de control más reciente, de {1} entradas, y las entradas posteriores son correctos; los más antiguos no se miraron.</translation>
    </message>
    <message>
        <source>The nose does not lie between the eyes and the mouth.</source>
        <translation>La nariz no está entre los ojos y la boca.</translation>
    </message>
    <message>
        <source>The number of candidates must be between 1 and {1}.</source>
        <translation>El número de candidatos debe estar entre 1 y {1}.</translation>
    </message>
    <message>
        <source>The offence is not recorded.</source>
        <translation>El delito no está registrado.</translation>
    </message>
    <message>
        <source>The offset of a recorder's clock to the true time was entered.</source>
        <translation>Se indicó el desfase del reloj de un grabador respecto a la hora verdadera.</translation>
    </message>
    <message>
        <source>The pack could not be written.</source>
        <translation>El paquete no se pudo escribir.</translation>
    </message>
    <message>
        <source>The pack does not work on known faces: {1}</source>
        <translation>El paquete no funciona con rostros conocidos: {1}</translation>
    </message>
    <message>
        <source>The pack {1} fails its self-test: {2}</source>
        <translation>El paquete {1} no pasa su autocomprobación: {2}</translation>
    </message>
    <message>
        <source>The pack {1} was made for another version of this program.</source>
        <translation>El paquete {1} se hizo para otra versión de este programa.</translation>
    </message>
    <message>
        <source>The package {1} is not installed.</source>
        <translation>El paquete {1} no está instalado.</translation>
    </message>
    <message>
        <source>The papers of decision {1}: {2}</source>
        <translation>Los documentos de la decisión {1}: {2}</translation>
    </message>
    <message>
        <source>The password file could not be read.</source>
        <translation>El archivo de contraseña no se pudo leer.</translation>
    </message>
    <message>
        <source>The password file is no text in UTF-8.</source>
        <translation>El archivo de contraseña no es un texto en UTF-8.</translation>
    </message>
    <message>
        <source>The password holds characters that cannot be typed.</source>
        <translation>La contraseña contiene caracteres que no se pueden escribir.</translation>
    </message>
    <message>
        <source>The password holds the name.</source>
        <translation>La contraseña contiene el nombre del usuario.</translation>
    </message>
    <message>
        <source>The password is kept with newer parameters.</source>
        <translation>La contraseña se guarda con parámetros más nuevos.</translation>
    </message>
    <message>
        <source>The password is made of words that are tried first.</source>
        <translation>La contraseña está hecha de palabras que se prueban primero.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>The password is one of the last {1}.</source>
        <translation>La contraseña es una de las últimas {1}.</translation>
    </message>
    <message>
        <source>The password is too long, or holds what cannot be typed.</source>
        <translation>La contraseña es demasiado larga, o contiene algo que no se puede escribir.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>La contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>The password must be changed, because the second factor was taken off.</source>
        <translation>Hay que cambiar la contraseña, porque se quitó el segundo factor.</translation>
    </message>
    <message>
        <source>The password repeats a few characters.</source>
        <translation>La contraseña repite unos pocos caracteres.</translation>
    </message>
    <message>
        <source>The password was given, and the code of the second factor was not.</source>
        <translation>Se dio la contraseña, y no el código del segundo factor.</translation>
    </message>
    <message>
        <source>The person is a candidate of this search.</source>
        <translation>La persona es un candidato de esta búsqueda.</translation>
    </message>
    <message>
        <source>The person is not a candidate of this search.</source>
        <translation>La persona no es un candidato de esta búsqueda.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>No se pudo escribir la imagen.</translation>
    </message>
    <message>
        <source>The picture of line {1} could not be read.</source>
        <translation>No se pudo leer la imagen de la línea {1}.</translation>
    </message>
    <message>
        <source>The picture reader</source>
        <translation>El lector de imágenes</translation>
    </message>
    <message>
        <source>The picture {1} could not be written.</source>
        <translation>No se pudo escribir la imagen {1}.</translation>
    </message>
    <message>
        <source>The picture {1} is not the one that the self-test was made with.</source>
        <translation>La imagen {1} no es aquella con la que se hizo la autocomprobación.</translation>
    </message>
    <message>
        <source>The picture {1}, which the self-test of the packs needs, is missing.</source>
        <translation>Falta la imagen {1}, que la autocomprobación de los paquetes requiere.</translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation>No se pudieron escribir las imágenes.</translation>
    </message>
    <message>
        <source>The plate of comparison {1}: {2}</source>
        <translation>La lámina del cotejo {1}: {2}</translation>
    </message>
    <message>
        <source>The points are in the order of a mirrored face.</source>
        <translation>Los puntos están en el orden de un rostro reflejado.</translation>
    </message>
    <message>
        <source>The points lie on one another.</source>
        <translation>Los puntos están unos sobre otros.</translation>
    </message>
    <message>
        <source>The points lie {1} pixels of {2} from theirs; no picture was bent to bring them nearer.</source>
        <translation>Los puntos quedan a {1} píxeles de {2} de los suyos; no se deformó ninguna imagen para acercarlos.</translation>
    </message>
    <message>
        <source>The policy wording that belongs in every disclosure cannot be read.</source>
        <translation>No se puede leer el texto de política que va en cada divulgación.</translation>
    </message>
    <message>
        <source>The policy wording that belongs on every report cannot be read.</source>
        <translation>No se puede leer el texto de política que va en cada informe.</translation>
    </message>
    <message>
        <source>The policy wording that belongs on every report is empty.</source>
        <translation>El texto de política que va en cada informe está vacío.</translation>
    </message>
    <message>
        <source>The portrait was taken at most {1} years before the search.</source>
        <translation>El retrato se tomó como máximo {1} años antes de la búsqueda.</translation>
    </message>
    <message>
        <source>The portrait was taken {1} years before the search.</source>
        <translation>El retrato se tomó {1} años antes de la búsqueda.</translation>
    </message>
    <message>
        <source>The portraits of a person were shown.</source>
        <translation>Se mostraron los retratos de una persona.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>La contraseña actual no es correcta.</translation>
    </message>
    <message>
        <source>The probe is a {1}.</source>
        <translation>Tipo del rostro cuestionado: {1}.</translation>
    </message>
    <message>
        <source>The probe is a {1}; only a real photograph of the person in question can lead to an identification.</source>
        <translation>El tipo del rostro cuestionado es {1}; solo una fotografía real de la persona en cuestión puede llevar a una identificación.</translation>
    </message>
    <message>
        <source>The probe of search {1}: {2}</source>
        <translation>El rostro cuestionado de la búsqueda {1}: {2}</translation>
    </message>
    <message>
        <source>The probe was analysed before any candidate was shown.</source>
        <translation>El rostro cuestionado se analizó antes de mostrarse ningún candidato.</translation>
    </message>
    <message>
        <source>The probe was edited before this search: {1}. The face as recorded was searched too. {2} of {3} candidates appear only after editing.</source>
        <translation>El rostro cuestionado se editó antes de esta búsqueda: {1}. También se buscó el rostro tal como se grabó. {2} de {3} candidatos aparecen solo tras editar.</translation>
    </message>
    <message>
        <source>The probe was edited before this search: {1}. The face as recorded was searched too. {2} of {3} candidates appears only after editing.</source>
        <translation>El rostro cuestionado se editó antes de esta búsqueda: {1}. También se buscó el rostro tal como se grabó. {2} de {3} candidatos aparece solo tras editar.</translation>
    </message>
    <message>
        <source>The probe was edited; the face as recorded was searched too.</source>
        <translation>El rostro cuestionado se editó; también se buscó el rostro tal como se grabó.</translation>
    </message>
    <message>
        <source>The purge can be confirmed from {1} UTC on.</source>
        <translation>La purga puede confirmarse a partir del {1} UTC.</translation>
    </message>
    <message>
        <source>The purge of a {1}, requested on {2}, can be confirmed since {3}.</source>
        <translation>La purga de {1}, solicitada el {2}, puede confirmarse desde el {3}.</translation>
    </message>
    <message>
        <source>The purge of {1} reached {2} backups.</source>
        <translation>La purga de {1} alcanzó {2} copias de seguridad.</translation>
    </message>
    <message>
        <source>The purge of {1} was confirmed: {2} records and {3} files.</source>
        <translation>Se confirmó la purga de {1}: {2} registros y {3} archivos.</translation>
    </message>
    <message>
        <source>The reason for using face search in this case is missing.</source>
        <translation>Falta el motivo para usar la búsqueda facial en este caso.</translation>
    </message>
    <message>
        <source>The recipe could not be read.</source>
        <translation>La receta no se pudo leer.</translation>
    </message>
    <message>
        <source>The recipe is not a text file.</source>
        <translation>La receta no es un archivo de texto.</translation>
    </message>
    <message>
        <source>The recogniser has more than one output.</source>
        <translation>El reconocedor tiene más de una salida.</translation>
    </message>
    <message>
        <source>The record of how the pictures of a comparison were looked at is damaged.</source>
        <translation>El registro de cómo se miraron las imágenes de un cotejo está dañado.</translation>
    </message>
    <message>
        <source>The record of the case has gaps.</source>
        <translation>El registro del caso tiene lagunas.</translation>
    </message>
    <message>
        <source>The record of the comparison stays; a plate of it cannot be made any more.</source>
        <translation>El registro del cotejo permanece; ya no se puede crear una lámina de él.</translation>
    </message>
    <message>
        <source>The remark is empty.</source>
        <translation>La observación está vacía.</translation>
    </message>
    <message>
        <source>The replay differs: candidates or their order changed, or a score by {1}. It ran on {2}, the search on {3}.</source>
        <translation>La repetición difiere: cambiaron los candidatos o su orden, o una puntuación en {1}. Se ejecutó con {2}; la búsqueda, con {3}.</translation>
    </message>
    <message>
        <source>The replay differs: portraits of that time have been deleted from the gallery ({1}).</source>
        <translation>La repetición difiere: retratos de entonces se eliminaron de la galería ({1}).</translation>
    </message>
    <message>
        <source>The replay differs: the edits gave another picture than then. {1}</source>
        <translation>La repetición difiere: las ediciones dieron una imagen distinta de la de entonces. {1}</translation>
    </message>
    <message>
        <source>The replay gave the same candidates in the same order with equal scores.</source>
        <translation>La repetición dio los mismos candidatos en el mismo orden con puntuaciones iguales.</translation>
    </message>
    <message>
        <source>The report of the audit of {1} was written.</source>
        <translation>Se escribió el informe de la auditoría de {1}.</translation>
    </message>
    <message>
        <source>The report was not written; the decision is kept.</source>
        <translation>El informe no se escribió; la decisión se conserva.</translation>
    </message>
    <message>
        <source>The request to purge {1} was withdrawn.</source>
        <translation>Se retiró la solicitud de purgar {1}.</translation>
    </message>
    <message>
        <source>The requesting officer is not recorded.</source>
        <translation>El oficial solicitante no está registrado.</translation>
    </message>
    <message>
        <source>The retention date must lie in the future.</source>
        <translation>La fecha de conservación debe estar en el futuro.</translation>
    </message>
    <message>
        <source>The retention date of a case was set later, to {1}.</source>
        <translation>La fecha de conservación de un caso se pospuso al {1}.</translation>
    </message>
    <message>
        <source>The retention date of this gallery has passed.</source>
        <translation>La fecha de conservación de esta galería ya pasó.</translation>
    </message>
    <message>
        <source>The roles became: {1}; they were: {2}.</source>
        <translation>Las funciones pasaron a ser: {1}; eran: {2}.</translation>
    </message>
    <message>
        <source>The rule of that version was not kept.</source>
        <translation>La regla de esa versión no se conservó.</translation>
    </message>
    <message>
        <source>The same picture is enrolled already, for {1}.</source>
        <translation>La misma imagen ya está incorporada, para {1}.</translation>
    </message>
    <message>
        <source>The same picture stands in this import before, as {1}.</source>
        <translation>La misma imagen figura antes en esta importación, como {1}.</translation>
    </message>
    <message>
        <source>The sample pictures could not be written.</source>
        <translation>Las imágenes de muestra no se pudieron escribir.</translation>
    </message>
    <message>
        <source>The sample recording could not be written.</source>
        <translation>La grabación de muestra no se pudo escribir.</translation>
    </message>
    <message>
        <source>The scan found the face in it.</source>
        <translation>El examen del video halló el rostro en él.</translation>
    </message>
    <message>
        <source>The scan has no face of it: it is taken to lie where it was last found, in an earlier frame.</source>
        <translation>El examen del video no tiene ningún rostro de él: se supone que está donde se halló por última vez, en un fotograma anterior.</translation>
    </message>
    <message>
        <source>The scan has no face of it: where it lies is computed, between two frames in which the scan found it.</source>
        <translation>El examen del video no tiene ningún rostro de él: su lugar se calculó, entre dos fotogramas en los que se halló.</translation>
    </message>
    <message>
        <source>The screen locks after 1 to {1} minutes, not after {2}.</source>
        <translation>La pantalla se bloquea tras 1 a {1} minutos, no tras {2}.</translation>
    </message>
    <message>
        <source>The search of an image needs the case it belongs to.</source>
        <translation>La búsqueda con una imagen requiere el caso al que pertenece.</translation>
    </message>
    <message>
        <source>The search of gallery '{1}' for this case waits for its approval.</source>
        <translation>La búsqueda en la galería '{1}' para este caso espera su aprobación.</translation>
    </message>
    <message>
        <source>The search returned nobody else, so nobody can be shown beside the candidate.</source>
        <translation>La búsqueda no devolvió a nadie más, así que no se puede mostrar a nadie junto al candidato.</translation>
    </message>
    <message>
        <source>The second factor was turned on.</source>
        <translation>Se activó el segundo factor.</translation>
    </message>
    <message>
        <source>The session is locked, because nobody was there for a while.</source>
        <translation>La sesión está bloqueada, porque no hubo nadie durante un rato.</translation>
    </message>
    <message>
        <source>The source of the answer is missing.</source>
        <translation>Falta la fuente de la respuesta.</translation>
    </message>
    <message>
        <source>The stored comparison {1} is not whole, so it was not made with this program.</source>
        <translation>El cotejo guardado {1} no está completo, así que no se hizo con este programa.</translation>
    </message>
    <message>
        <source>The stored decision {1} breaks the rule, so it was not made with this program.</source>
        <translation>La decisión guardada {1} incumple la regla, así que no se hizo con este programa.</translation>
    </message>
    <message>
        <source>The stored file {1} is missing from the workspace.</source>
        <translation>El archivo guardado {1} falta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The stored file {1} no longer has the content it was taken in with.</source>
        <translation>El archivo guardado {1} ya no tiene el contenido con el que se incorporó.</translation>
    </message>
    <message>
        <source>The stored policy of the department is out of its bounds.</source>
        <translation>La política guardada del departamento está fuera de sus límites.</translation>
    </message>
    <message>
        <source>The stored verification {1} is not whole, so it was not made with this program.</source>
        <translation>La verificación guardada {1} no está completa, así que no se hizo con este programa.</translation>
    </message>
    <message>
        <source>The track is in a video of another case.</source>
        <translation>La trayectoria está en un video de otro caso.</translation>
    </message>
    <message>
        <source>The two halves of the face are lit {1}.</source>
        <translation>Las dos mitades del rostro están iluminadas {1}.</translation>
    </message>
    <message>
        <source>The verification has no note.</source>
        <translation>La verificación no tiene nota.</translation>
    </message>
    <message>
        <source>The verifier that belongs in every disclosure is missing.</source>
        <translation>Falta el verificador que va en cada divulgación.</translation>
    </message>
    <message>
        <source>The video claims pictures of {1} x {2} pixels; the limit is {3} million.</source>
        <translation>El video declara imágenes de {1} x {2} píxeles; el límite es de {3} millones.</translation>
    </message>
    <message>
        <source>The video has more than {1} pictures.</source>
        <translation>El video tiene más de {1} imágenes.</translation>
    </message>
    <message>
        <source>The video has no picture at that time: it lasts {1} seconds.</source>
        <translation>El video no tiene imagen en ese momento: dura {1} segundos.</translation>
    </message>
    <message>
        <source>The video is coded as {1}, not read here.</source>
        <translation>El video está codificado como {1}, que aquí no se lee.</translation>
    </message>
    <message>
        <source>The video is damaged or cut short, so it cannot be read.</source>
        <translation>El video está dañado o cortado, así que no se puede leer.</translation>
    </message>
    <message>
        <source>The video is not of a kind that is read here.</source>
        <translation>El video no es de un tipo que aquí se lea.</translation>
    </message>
    <message>
        <source>The video reader</source>
        <translation>El lector de video</translation>
    </message>
    <message>
        <source>The view could not be read.</source>
        <translation>No se pudo leer la vista.</translation>
    </message>
    <message>
        <source>The view is not a text file.</source>
        <translation>La vista no es un archivo de texto.</translation>
    </message>
    <message>
        <source>The window could not be measured: {1}</source>
        <translation>La ventana no se pudo medir: {1}</translation>
    </message>
    <message>
        <source>The window did not come to rest.</source>
        <translation>La ventana no llegó a estabilizarse.</translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed.</source>
        <translation>La ventana requiere PySide6, que no está instalado.</translation>
    </message>
    <message>
        <source>The witness folder could not be read.</source>
        <translation>La carpeta testigo no se pudo leer.</translation>
    </message>
    <message>
        <source>The witness folder could not be written.</source>
        <translation>No se pudo escribir en la carpeta testigo.</translation>
    </message>
    <message>
        <source>The witness folder does not exist.</source>
        <translation>La carpeta testigo no existe.</translation>
    </message>
    <message>
        <source>The witness folder holds a file of that name already.</source>
        <translation>La carpeta testigo ya contiene un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>The witness folder holds no checkpoint of this log.</source>
        <translation>La carpeta testigo no contiene ningún punto de control de esta bitácora.</translation>
    </message>
    <message>
        <source>The witness folder knows this log by another key, so it did not accept it.</source>
        <translation>La carpeta testigo conoce esta bitácora por otra clave, así que no la aceptó.</translation>
    </message>
    <message>
        <source>The workspace could not be made.</source>
        <translation>El espacio de trabajo no se pudo crear.</translation>
    </message>
    <message>
        <source>The workspace could not be opened for writing.</source>
        <translation>El espacio de trabajo no se pudo abrir para escribir.</translation>
    </message>
    <message>
        <source>The workspace is read-only.</source>
        <translation>El espacio de trabajo es de solo lectura.</translation>
    </message>
    <message>
        <source>The workspace is write-protected, and it was not closed before it was copied.</source>
        <translation>El espacio de trabajo está protegido contra escritura, y no se cerró antes de copiarlo.</translation>
    </message>
    <message>
        <source>The workspace was made.</source>
        <translation>El espacio de trabajo se creó.</translation>
    </message>
    <message>
        <source>The workspace was opened while the computer's clock stood before the newest entry of the log; one of the two times is wrong.</source>
        <translation>El espacio de trabajo se abrió mientras el reloj de la computadora marcaba una hora anterior a la entrada más reciente de la bitácora; una de las dos horas es errónea.</translation>
    </message>
    <message>
        <source>The {1} of the item is empty.</source>
        <translation>Este dato del elemento está vacío: {1}.</translation>
    </message>
    <message>
        <source>The {1} of the pack is missing.</source>
        <translation>Este dato del paquete falta: {1}.</translation>
    </message>
    <message>
        <source>There is a file of this name already; it was left as it is.</source>
        <translation>Ya existe un archivo con este nombre; se dejó como está.</translation>
    </message>
    <message>
        <source>There is a file or a link of the folder's name.</source>
        <translation>Hay un archivo o un enlace con el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>There is a gallery of this name already.</source>
        <translation>Ya hay una galería con este nombre.</translation>
    </message>
    <message>
        <source>There is a record of this kind for an identification only.</source>
        <translation>Solo hay una constancia de este tipo para una identificación.</translation>
    </message>
    <message>
        <source>There is already a pack named {1}.</source>
        <translation>Ya hay un paquete llamado {1}.</translation>
    </message>
    <message>
        <source>There is an account with this name already.</source>
        <translation>Ya hay una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>There is another file of this name; it was left as it is.</source>
        <translation>Hay otro archivo con este nombre; se dejó como estaba.</translation>
    </message>
    <message>
        <source>There is no account with this name.</source>
        <translation>No hay ninguna cuenta con este nombre.</translation>
    </message>
    <message>
        <source>There is no candidate to compare with strangers.</source>
        <translation>No hay ningún candidato que comparar con personas ajenas.</translation>
    </message>
    <message>
        <source>There is no case of this number.</source>
        <translation>No hay ningún caso con este número.</translation>
    </message>
    <message>
        <source>There is no case {1}.</source>
        <translation>No hay ningún caso {1}.</translation>
    </message>
    <message>
        <source>There is no decision about this search yet.</source>
        <translation>Aún no hay ninguna decisión sobre esta búsqueda.</translation>
    </message>
    <message>
        <source>There is no device {1}.</source>
        <translation>No hay ningún dispositivo {1}.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open.</source>
        <translation>Aquí no hay pantalla, así que la ventana no se puede abrir.</translation>
    </message>
    <message>
        <source>There is no edited probe of this verification, or it cannot be made again.</source>
        <translation>Esta verificación no tiene rostro cuestionado editado, o no se puede volver a hacer.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Aún no hay evidencia.</translation>
    </message>
    <message>
        <source>There is no face {1}: the frame has {2}, counted from 0.</source>
        <translation>No hay rostro {1}: el fotograma tiene {2}, contados desde 0.</translation>
    </message>
    <message>
        <source>There is no face {1}: the image has {2}, counted from 0.</source>
        <translation>No hay rostro {1}: la imagen tiene {2}, contados desde 0.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>No hay ningún archivo con este nombre.</translation>
    </message>
    <message>
        <source>There is no folder of this name.</source>
        <translation>No hay ninguna carpeta con este nombre.</translation>
    </message>
    <message>
        <source>There is no folder {1}.</source>
        <translation>No hay ninguna carpeta {1}.</translation>
    </message>
    <message>
        <source>There is no frame {1}: the video has {2}, counted from 0.</source>
        <translation>No hay fotograma {1}: el video tiene {2}, contados desde 0.</translation>
    </message>
    <message>
        <source>There is no gallery of this name.</source>
        <translation>No hay ninguna galería con este nombre.</translation>
    </message>
    <message>
        <source>There is no group '{1}'.</source>
        <translation>No hay ningún grupo '{1}'.</translation>
    </message>
    <message>
        <source>There is no legal hold on the case.</source>
        <translation>El caso no está bajo retención legal.</translation>
    </message>
    <message>
        <source>There is no model pack named {1}.</source>
        <translation>No hay ningún paquete de modelos llamado {1}.</translation>
    </message>
    <message>
        <source>There is no page {1}: the image has {2}.</source>
        <translation>No hay página {1}: la imagen tiene {2}.</translation>
    </message>
    <message>
        <source>There is no page {1}: this image has {2}.</source>
        <translation>No hay página {1}: esta imagen tiene {2}.</translation>
    </message>
    <message>
        <source>There is no portrait of this letter.</source>
        <translation>No hay ningún retrato con esta letra.</translation>
    </message>
    <message>
        <source>There is no portrait to compare with: the decision names nobody, or the portrait has been deleted from its gallery.</source>
        <translation>No hay ningún retrato con el que cotejar: la decisión no nombra a nadie, o el retrato se eliminó de su galería.</translation>
    </message>
    <message>
        <source>There is no request that could be taken back.</source>
        <translation>No hay ninguna solicitud que se pueda retirar.</translation>
    </message>
    <message>
        <source>There is no such component.</source>
        <translation>No existe ese rasgo.</translation>
    </message>
    <message>
        <source>There is no such contradiction that still stands.</source>
        <translation>No existe esa contradicción, o ya no sigue en pie.</translation>
    </message>
    <message>
        <source>There is no such evidence item.</source>
        <translation>No existe esa evidencia.</translation>
    </message>
    <message>
        <source>There is no such face.</source>
        <translation>No existe ese rostro.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>There is no such frame.</source>
        <translation>No existe ese fotograma.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>No existe ese grupo.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>No existe esa imagen.</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>No existe ese elemento.</translation>
    </message>
    <message>
        <source>There is no such remark about this.</source>
        <translation>No existe esa observación aquí.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>No existe esa solicitud.</translation>
    </message>
    <message>
        <source>There is no such scan.</source>
        <translation>No existe ese examen.</translation>
    </message>
    <message>
        <source>There is no such search.</source>
        <translation>No existe esa búsqueda.</translation>
    </message>
    <message>
        <source>There is no such track.</source>
        <translation>No existe esa trayectoria.</translation>
    </message>
    <message>
        <source>There is no such verification to be made.</source>
        <translation>No existe esa verificación, o ya no está por hacerse.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation>No hay memoria suficiente para este archivo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this image.</source>
        <translation>No hay memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>There is nothing to reject in it.</source>
        <translation>No hay nada que rechazar en él.</translation>
    </message>
    <message>
        <source>There is {1} contrast between light and dark parts of the face.</source>
        <translation>El contraste entre las partes claras y oscuras del rostro es: {1}.</translation>
    </message>
    <message>
        <source>These tracks are not in {1}.</source>
        <translation>Estas trayectorias no están en {1}.</translation>
    </message>
    <message>
        <source>Thickness along their course</source>
        <translation>Grosor en su recorrido</translation>
    </message>
    <message>
        <source>Thickness and texture of the hair</source>
        <translation>Grosor y textura del cabello</translation>
    </message>
    <message>
        <source>This account has a second factor already.</source>
        <translation>Esta cuenta ya tiene un segundo factor.</translation>
    </message>
    <message>
        <source>This account has a second factor.</source>
        <translation>Esta cuenta tiene un segundo factor.</translation>
    </message>
    <message>
        <source>This account has no second factor.</source>
        <translation>Esta cuenta no tiene segundo factor.</translation>
    </message>
    <message>
        <source>This account is disabled already.</source>
        <translation>Esta cuenta ya está deshabilitada.</translation>
    </message>
    <message>
        <source>This account is not disabled.</source>
        <translation>Esta cuenta no está deshabilitada.</translation>
    </message>
    <message>
        <source>This account is not locked.</source>
        <translation>Esta cuenta no está bloqueada.</translation>
    </message>
    <message>
        <source>This benchmark looks for no faces.</source>
        <translation>Esta medición no busca rostros.</translation>
    </message>
    <message>
        <source>This candidate cannot be recorded as identified yet.</source>
        <translation>Este candidato aún no se puede registrar como identificado.</translation>
    </message>
    <message>
        <source>This cannot be a person's name.</source>
        <translation>Este no puede ser el nombre de una persona.</translation>
    </message>
    <message>
        <source>This case was purged.</source>
        <translation>Este caso se purgó.</translation>
    </message>
    <message>
        <source>This evidence item is an image.</source>
        <translation>Esta evidencia es una imagen.</translation>
    </message>
    <message>
        <source>This evidence item is an image; it has no times.</source>
        <translation>Esta evidencia es una imagen; no tiene tiempos.</translation>
    </message>
    <message>
        <source>This examination has not ended.</source>
        <translation>Este examen no ha terminado.</translation>
    </message>
    <message>
        <source>This face does not hold enough information for a search.</source>
        <translation>Este rostro no contiene información suficiente para una búsqueda.</translation>
    </message>
    <message>
        <source>This face was searched already.</source>
        <translation>Ya se buscó con este rostro.</translation>
    </message>
    <message>
        <source>This face was searched, so it stays listed.</source>
        <translation>Ya se buscó con este rostro, así que sigue en la lista.</translation>
    </message>
    <message>
        <source>This file is an image.</source>
        <translation>Este archivo es una imagen.</translation>
    </message>
    <message>
        <source>This file made the decoder fail, so nothing was taken from it.</source>
        <translation>Este archivo hizo fallar el decodificador, así que no se tomó nada de él.</translation>
    </message>
    <message>
        <source>This folder holds no workspace.</source>
        <translation>Esta carpeta no contiene ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>This folder is a workspace already.</source>
        <translation>Esta carpeta ya es un espacio de trabajo.</translation>
    </message>
    <message>
        <source>This gallery was purged.</source>
        <translation>Esta galería se purgó.</translation>
    </message>
    <message>
        <source>This is not a recipe: a JSON list of steps, each with a kind and its parameters.</source>
        <translation>Esto no es una receta: una lista JSON de pasos, cada uno con un tipo y sus parámetros.</translation>
    </message>
    <message>
        <source>This is the only active administrator: nobody could release anybody any more.</source>
        <translation>Este es el único administrador activo: ya nadie podría desbloquear a nadie.</translation>
    </message>
    <message>
        <source>This list looks like the list of a person who is not in the gallery.</source>
        <translation>Esta lista parece la lista de una persona que no está en la galería.</translation>
    </message>
    <message>
        <source>This mark was withdrawn already.</source>
        <translation>Esta marca ya se retiró.</translation>
    </message>
    <message>
        <source>This mark was withdrawn.</source>
        <translation>Esta marca se retiró.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Esto requiere un motivo.</translation>
    </message>
    <message>
        <source>This outcome needs a note.</source>
        <translation>Este resultado requiere una nota.</translation>
    </message>
    <message>
        <source>This overrules what was recorded before.</source>
        <translation>Esto deja sin efecto lo que se registró antes.</translation>
    </message>
    <message>
        <source>This portrait has been deleted from its gallery.</source>
        <translation>Este retrato se eliminó de su galería.</translation>
    </message>
    <message>
        <source>This request was answered already.</source>
        <translation>Esta solicitud ya fue respondida.</translation>
    </message>
    <message>
        <source>This request was withdrawn, or the purge is done already.</source>
        <translation>Esta solicitud se retiró, o la purga ya está hecha.</translation>
    </message>
    <message>
        <source>This search has led to an identification already.</source>
        <translation>Esta búsqueda ya llevó a una identificación.</translation>
    </message>
    <message>
        <source>This search returns up to {1} people. The longer a list, the likelier it holds people who resemble the probe by chance.</source>
        <translation>Esta búsqueda devuelve hasta {1} personas. Cuanto más larga la lista, más probable es que contenga personas que se parecen por azar al rostro cuestionado.</translation>
    </message>
    <message>
        <source>This system is for authorised people and lawful purposes only.</source>
        <translation>Este sistema es solo para personas autorizadas y fines lícitos.</translation>
    </message>
    <message>
        <source>This video is being scanned already.</source>
        <translation>Este video ya se está examinando.</translation>
    </message>
    <message>
        <source>This video made the decoder fail, so nothing was taken from it.</source>
        <translation>Este video hizo fallar el decodificador, así que no se tomó nada de él.</translation>
    </message>
    <message>
        <source>This workspace has an account already.</source>
        <translation>Este espacio de trabajo ya tiene una cuenta.</translation>
    </message>
    <message>
        <source>This workspace has no account yet, so nobody can work in it.</source>
        <translation>Este espacio de trabajo aún no tiene cuentas, así que nadie puede trabajar en él.</translation>
    </message>
    <message>
        <source>This workspace is open in another window or command.</source>
        <translation>Este espacio de trabajo está abierto en otra ventana u otro comando.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Corroborate.</source>
        <translation>Este espacio de trabajo se creó con una versión más nueva de Corroborate.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Tilt, inner to outer end</source>
        <translation>Inclinación entre sus extremos</translation>
    </message>
    <message>
        <source>Tip, from front and side</source>
        <translation>Punta, de frente y de lado</translation>
    </message>
    <message>
        <source>To look around in the program</source>
        <translation>Para conocer el programa</translation>
    </message>
    <message>
        <source>Tone and where it changes</source>
        <translation>Tono y dónde cambia</translation>
    </message>
    <message>
        <source>Tones pushed past black or white are lost. It is for looking: measured searches got slightly worse by it.</source>
        <translation>Los tonos llevados más allá del negro o del blanco se pierden. Sirve para mirar: las búsquedas medidas empeoraron un poco con ello.</translation>
    </message>
    <message>
        <source>Too little data to say how strangers score here: {1} people can be compared, and {2} are needed.</source>
        <translation>Demasiado pocos datos para decir cómo puntúan aquí las personas ajenas: se puede comparar a {1} personas, y hacen falta {2}.</translation>
    </message>
    <message>
        <source>Too many failures. This is the only active administrator, whom nobody could release: the account is closed for 15 minutes instead of locked.</source>
        <translation>Demasiados fallos. Este es el único administrador activo, al que nadie podría desbloquear: la cuenta se cierra 15 minutos en lugar de bloquearse.</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Borde superior</translation>
    </message>
    <message>
        <source>Top of the head (cranial vault)</source>
        <translation>Bóveda craneal (parte superior)</translation>
    </message>
    <message>
        <source>Traces of illness or injury</source>
        <translation>Secuelas de enfermedad o lesión</translation>
    </message>
    <message>
        <source>Traces of sun, acne or illness</source>
        <translation>Secuelas de sol, acné o enfermedad</translation>
    </message>
    <message>
        <source>Tragus, antitragus, notch</source>
        <translation>Trago, antitrago, escotadura</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again. After five failures, or 90 days without signing in, an administrator has to release the account.</source>
        <translation>Inténtelo de nuevo. Tras cinco fallos, o 90 días sin iniciar sesión, un administrador tiene que desbloquear la cuenta.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Turns the whole picture about its middle; the corners that appear are black. A head that was straightened is searched far better than a tilted one.</source>
        <translation>Gira toda la imagen alrededor de su centro; las esquinas que aparecen son negras. La búsqueda funciona mucho mejor con una cabeza enderezada que con una ladeada.</translation>
    </message>
    <message>
        <source>Two examiners who verified blindly did not agree.</source>
        <translation>Dos peritos que verificaron a ciegas no estuvieron de acuerdo.</translation>
    </message>
    <message>
        <source>Two points always fall on two: this alone does not say that the faces agree.</source>
        <translation>Dos puntos siempre caen sobre dos: esto por sí solo no dice que los rostros concuerden.</translation>
    </message>
    <message>
        <source>Two regions have one number.</source>
        <translation>Dos zonas tienen el mismo número.</translation>
    </message>
    <message>
        <source>Type the name with letters.</source>
        <translation>Escriba el nombre con letras.</translation>
    </message>
    <message>
        <source>Under-exposure</source>
        <translation>Subexposición</translation>
    </message>
    <message>
        <source>Undone: {1}</source>
        <translation>Deshecho: {1}</translation>
    </message>
    <message>
        <source>Update the program, or import the pack again.</source>
        <translation>Actualice el programa, o importe el paquete de nuevo.</translation>
    </message>
    <message>
        <source>Upper lid and its folds</source>
        <translation>Párpado superior y sus pliegues</translation>
    </message>
    <message>
        <source>Upper lip, border, Cupid's bow</source>
        <translation>Labio superior, arco de Cupido</translation>
    </message>
    <message>
        <source>Use a gallery that may still be held.</source>
        <translation>Use una galería que aún pueda conservarse.</translation>
    </message>
    <message>
        <source>Use a model that is one .onnx file.</source>
        <translation>Use un modelo que sea un solo archivo .onnx.</translation>
    </message>
    <message>
        <source>Use a sharper or larger picture.</source>
        <translation>Use una imagen más nítida o más grande.</translation>
    </message>
    <message>
        <source>Use a verb instead, for example 'corroborate demo --out DIR'.</source>
        <translation>Use en su lugar un verbo, por ejemplo 'corroborate demo --out DIR'.</translation>
    </message>
    <message>
        <source>Use an ArcFace model.</source>
        <translation>Use un modelo ArcFace.</translation>
    </message>
    <message>
        <source>Use an unaltered photograph or camera frame of the person in question.</source>
        <translation>Use una fotografía sin alterar o un fotograma de cámara de la persona en cuestión.</translation>
    </message>
    <message>
        <source>Use another gallery.</source>
        <translation>Use otra galería.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Use otro número.</translation>
    </message>
    <message>
        <source>Use at least {1} characters: four or five unrelated words are easy to keep.</source>
        <translation>Use al menos {1} caracteres: cuatro o cinco palabras sin relación son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Use at most {1} characters.</source>
        <translation>Use a lo sumo {1} caracteres.</translation>
    </message>
    <message>
        <source>Use at most {1} characters; a sentence is enough.</source>
        <translation>Use a lo sumo {1} caracteres; basta una frase.</translation>
    </message>
    <message>
        <source>Use four or five unrelated words, none about your work.</source>
        <translation>Use cuatro o cinco palabras sin relación, ninguna sobre su trabajo.</translation>
    </message>
    <message>
        <source>Use four or five unrelated words.</source>
        <translation>Use cuatro o cinco palabras sin relación.</translation>
    </message>
    <message>
        <source>Use that version of the program for this workspace.</source>
        <translation>Use esa versión del programa para este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Verify the pack with: corroborate packs verify</source>
        <translation>Verifique el paquete con: corroborate packs verify</translation>
    </message>
    <message>
        <source>Wait for it, or take its request back.</source>
        <translation>Espérela, o retire su solicitud.</translation>
    </message>
    <message>
        <source>Wait for the verification, or take its request back.</source>
        <translation>Espere la verificación, o retire su solicitud.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then import it again.</source>
        <translation>Espere a que esté escrito por completo, e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until that scan ends, or cancel it.</source>
        <translation>Espere a que termine ese examen, o cancélelo.</translation>
    </message>
    <message>
        <source>Wait until then, or withdraw the request.</source>
        <translation>Espere hasta entonces, o retire la solicitud.</translation>
    </message>
    <message>
        <source>Was the rule not known, or was a way around it sought?</source>
        <translation>¿No se conocía la regla, o se buscaba cómo eludirla?</translation>
    </message>
    <message>
        <source>Was the search needed, and what became of it?</source>
        <translation>¿Era necesaria la búsqueda, y en qué quedó?</translation>
    </message>
    <message>
        <source>Was their case purged? If not: who had the workspace's files? Verify the log with a witness folder.</source>
        <translation>¿Se purgó su caso? Si no: ¿quién tuvo los archivos del espacio de trabajo? Verifique la bitácora con una carpeta testigo.</translation>
    </message>
    <message>
        <source>Was this a shift, or an emergency that the reason names?</source>
        <translation>¿Fue un turno de trabajo, o una emergencia que el motivo menciona?</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>What could speak against the candidate was not checked: {1}.</source>
        <translation>No se comprobó lo que podría apuntar en contra del candidato: {1}.</translation>
    </message>
    <message>
        <source>What did each search add to the one before?</source>
        <translation>¿Qué agregó cada búsqueda a la anterior?</translation>
    </message>
    <message>
        <source>What is not visible in both pictures cannot be compared.</source>
        <translation>Lo que no es visible en las dos imágenes no se puede cotejar.</translation>
    </message>
    <message>
        <source>What is on record about a case cannot be emptied.</source>
        <translation>Lo que consta sobre un caso no se puede vaciar.</translation>
    </message>
    <message>
        <source>What lies outside of the two tones is lost; no colour is corrected. It is for looking: measured searches got slightly worse by it.</source>
        <translation>Lo que queda fuera de los dos tonos se pierde; no se corrige ningún color. Sirve para mirar: las búsquedas medidas empeoraron un poco con ello.</translation>
    </message>
    <message>
        <source>What opened the log's commitments to the purged data was deleted; the entries stay.</source>
        <translation>Se eliminó lo que abría los compromisos de la bitácora con los datos purgados; las entradas quedan.</translation>
    </message>
    <message>
        <source>What was each edit for, and was the list of the face as recorded looked at first?</source>
        <translation>¿Para qué fue cada edición, y se miró primero la lista del rostro tal como se grabó?</translation>
    </message>
    <message>
        <source>What was kept to open entry {1} does not fit it: it was changed or exchanged.</source>
        <translation>Lo que se guardó para abrir la entrada {1} no le corresponde: se modificó o se cambió.</translation>
    </message>
    <message>
        <source>What you do here is recorded: every sign-in, search, view, export and refusal, with your name and the time. Supervisors review the record. Do not sign in if you do not agree.</source>
        <translation>Lo que usted hace aquí queda registrado: cada inicio de sesión, búsqueda, consulta, exportación y denegación, con su nombre y la hora. Los supervisores revisan el registro. No inicie sesión si no está de acuerdo.</translation>
    </message>
    <message>
        <source>When the portrait was taken is not known.</source>
        <translation>No se sabe cuándo se tomó el retrato.</translation>
    </message>
    <message>
        <source>Where it grows and where it does not</source>
        <translation>Dónde crece y dónde no</translation>
    </message>
    <message>
        <source>Which clock was wrong, and who set it?</source>
        <translation>¿Qué reloj estaba mal, y quién lo ajustó?</translation>
    </message>
    <message>
        <source>White (sclera), colour, vessels</source>
        <translation>Esclerótica, su color y vasos</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Punto blanco</translation>
    </message>
    <message>
        <source>Who looked through such lists, and with what in hand?</source>
        <translation>¿Quién revisó esas listas, y con qué información a la mano?</translation>
    </message>
    <message>
        <source>Why were they dated in a month that had been audited?</source>
        <translation>¿Por qué se fecharon en un mes que ya se había auditado?</translation>
    </message>
    <message>
        <source>Widen the filter, or search everybody.</source>
        <translation>Amplíe el filtro, o busque entre todas las personas.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Windows Media</source>
        <translation>Windows Media</translation>
    </message>
    <message>
        <source>Wings (alae)</source>
        <translation>Aletas (alas nasales)</translation>
    </message>
    <message>
        <source>Withdraw that request first, with a reason.</source>
        <translation>Retire primero esa solicitud, con un motivo.</translation>
    </message>
    <message>
        <source>Without signing in: {1}.</source>
        <translation>Sin iniciar sesión: {1}.</translation>
    </message>
    <message>
        <source>Write --region probe=X,Y,WIDTH,HEIGHT portrait=X,Y,WIDTH,HEIGHT, one for each region.</source>
        <translation>Escriba --region probe=X,Y,ANCHO,ALTO portrait=X,Y,ANCHO,ALTO, una vez por cada zona.</translation>
    </message>
    <message>
        <source>Write an analysis of the probe first.</source>
        <translation>Escriba primero un análisis del rostro cuestionado.</translation>
    </message>
    <message>
        <source>Write down both, or record another outcome.</source>
        <translation>Escriba ambos, o registre otro resultado.</translation>
    </message>
    <message>
        <source>Write down how it is known whom to look for, or search everybody.</source>
        <translation>Escriba cómo se sabe a quién buscar, o busque entre todas las personas.</translation>
    </message>
    <message>
        <source>Write down how it was found, and by whom.</source>
        <translation>Escriba cómo se encontró, y quién lo encontró.</translation>
    </message>
    <message>
        <source>Write down how, in a few words.</source>
        <translation>Escriba cómo, en pocas palabras.</translation>
    </message>
    <message>
        <source>Write down in the note what explains it.</source>
        <translation>Escriba en la nota qué la explica.</translation>
    </message>
    <message>
        <source>Write down what came to light since.</source>
        <translation>Escriba qué salió a la luz desde entonces.</translation>
    </message>
    <message>
        <source>Write down what contradicts the candidate.</source>
        <translation>Escriba qué contradice al candidato.</translation>
    </message>
    <message>
        <source>Write down what is new.</source>
        <translation>Escriba qué hay de nuevo.</translation>
    </message>
    <message>
        <source>Write down what it rests on.</source>
        <translation>Escriba en qué se funda.</translation>
    </message>
    <message>
        <source>Write down what the picture does not show.</source>
        <translation>Escriba lo que la imagen no muestra.</translation>
    </message>
    <message>
        <source>Write down what the probe shows, and what it does not show.</source>
        <translation>Escriba lo que muestra el rostro cuestionado, y lo que no muestra.</translation>
    </message>
    <message>
        <source>Write down what was found.</source>
        <translation>Escriba qué se encontró.</translation>
    </message>
    <message>
        <source>Write down what you compared and what you saw.</source>
        <translation>Escriba qué cotejó y qué vio.</translation>
    </message>
    <message>
        <source>Write down what you looked at and what you saw.</source>
        <translation>Escriba qué revisó y qué vio.</translation>
    </message>
    <message>
        <source>Write down what you looked at.</source>
        <translation>Escriba qué revisó.</translation>
    </message>
    <message>
        <source>Write down what you remark.</source>
        <translation>Escriba lo que observa.</translation>
    </message>
    <message>
        <source>Write down what you saw.</source>
        <translation>Escriba qué vio.</translation>
    </message>
    <message>
        <source>Write down why it changes.</source>
        <translation>Escriba por qué cambia.</translation>
    </message>
    <message>
        <source>Write down why it is made.</source>
        <translation>Escriba por qué se hace.</translation>
    </message>
    <message>
        <source>Write down why it is to be searched.</source>
        <translation>Escriba por qué se va a buscar.</translation>
    </message>
    <message>
        <source>Write down why it is withdrawn.</source>
        <translation>Escriba por qué se retira.</translation>
    </message>
    <message>
        <source>Write down why the person is deleted.</source>
        <translation>Escriba por qué se elimina a la persona.</translation>
    </message>
    <message>
        <source>Write down why this face is searched.</source>
        <translation>Escriba por qué se busca con este rostro.</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Escriba por qué.</translation>
    </message>
    <message>
        <source>Write down why; the reason is kept.</source>
        <translation>Escriba por qué; el motivo se conserva.</translation>
    </message>
    <message>
        <source>Write down why; without names, because it stays.</source>
        <translation>Escriba por qué; sin nombres, porque queda.</translation>
    </message>
    <message>
        <source>Write it again without it.</source>
        <translation>Escríbalo de nuevo sin él.</translation>
    </message>
    <message>
        <source>Write it behind '{1}'.</source>
        <translation>Escríbalo después de '{1}'.</translation>
    </message>
    <message>
        <source>Write one about each; 'nothing to object' is one.</source>
        <translation>Escriba uno sobre cada una; 'nada que objetar' es uno.</translation>
    </message>
    <message>
        <source>Write the analysis first. If you have seen the candidates already, another examiner has to analyse and compare.</source>
        <translation>Escriba primero el análisis. Si usted ya vio los candidatos, tiene que analizar y cotejar otro perito.</translation>
    </message>
    <message>
        <source>Write the lead sheet of this decision instead.</source>
        <translation>Escriba en su lugar la hoja de indicio de esta decisión.</translation>
    </message>
    <message>
        <source>Write the password on its first line.</source>
        <translation>Escriba la contraseña en su primera línea.</translation>
    </message>
    <message>
        <source>Write the password there.</source>
        <translation>Escriba allí la contraseña.</translation>
    </message>
    <message>
        <source>Write what you looked at and what follows from it.</source>
        <translation>Escriba qué revisó y qué se desprende de ello.</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>Escribiendo los documentos</translation>
    </message>
    <message>
        <source>Writing the pictures</source>
        <translation>Escribiendo las imágenes</translation>
    </message>
    <message>
        <source>Writing the searches</source>
        <translation>Escribiendo las búsquedas</translation>
    </message>
    <message>
        <source>Yaw</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>You cannot make this verification: it looks at your own work, or you were shown the candidates or what was written about them.</source>
        <translation>Usted no puede hacer esta verificación: revisa su propio trabajo, o a usted se le mostraron los candidatos o lo que se escribió sobre ellos.</translation>
    </message>
    <message>
        <source>You have no analysis of this probe, made before its candidates were shown to you, that finds it good enough.</source>
        <translation>Usted no tiene un análisis de este rostro cuestionado, hecho antes de que se le mostraran sus candidatos, que lo considere suficiente.</translation>
    </message>
    <message>
        <source>Your disk quota is used up.</source>
        <translation>Su cuota de disco está agotada.</translation>
    </message>
    <message>
        <source>Your roles ({1}) do not include {2}.</source>
        <translation>Sus funciones ({1}) no incluyen: {2}.</translation>
    </message>
    <message>
        <source>a {1}</source>
        <translation>un {1}</translation>
    </message>
    <message>
        <source>about equally</source>
        <translation>casi por igual</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>added what was missing</source>
        <translation>agregó lo que faltaba</translation>
    </message>
    <message>
        <source>adding an account</source>
        <translation>agregar una cuenta</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>admisión de los hechos</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>age of the portrait</source>
        <translation>antigüedad del retrato</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>están de acuerdo</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>alterations</source>
        <translation>alteraciones</translation>
    </message>
    <message>
        <source>although</source>
        <translation>aunque</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>enmendado</translation>
    </message>
    <message>
        <source>amending a case</source>
        <translation>enmendar un caso</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>an {1}</source>
        <translation>un {1}</translation>
    </message>
    <message>
        <source>analyse</source>
        <translation>analizar</translation>
    </message>
    <message>
        <source>analysed</source>
        <translation>analizado</translation>
    </message>
    <message>
        <source>analyses</source>
        <translation>análisis</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>análisis</translation>
    </message>
    <message>
        <source>anchors</source>
        <translation>anclajes</translation>
    </message>
    <message>
        <source>another filter chose the people</source>
        <translation>otro filtro eligió a las personas</translation>
    </message>
    <message>
        <source>another frame</source>
        <translation>otro fotograma</translation>
    </message>
    <message>
        <source>another model pack made the templates</source>
        <translation>otro paquete de modelos hizo las plantillas</translation>
    </message>
    <message>
        <source>answer a check</source>
        <translation>responder una comprobación</translation>
    </message>
    <message>
        <source>answer a component</source>
        <translation>responder un rasgo</translation>
    </message>
    <message>
        <source>answering a check</source>
        <translation>responder una comprobación</translation>
    </message>
    <message>
        <source>answering a component</source>
        <translation>responder un rasgo</translation>
    </message>
    <message>
        <source>anticlockwise</source>
        <translation>en sentido antihorario</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>aprobaciones</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>approve reopen</source>
        <translation>approve reopen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>approving a search</source>
        <translation>aprobar una búsqueda</translation>
    </message>
    <message>
        <source>approving an identification</source>
        <translation>aprobar una identificación</translation>
    </message>
    <message>
        <source>as last found</source>
        <translation>como se halló por última vez</translation>
    </message>
    <message>
        <source>asf</source>
        <translation>asf</translation>
    </message>
    <message>
        <source>ask for a blind verification</source>
        <translation>pedir una verificación a ciegas</translation>
    </message>
    <message>
        <source>asking for a verification</source>
        <translation>pedir una verificación</translation>
    </message>
    <message>
        <source>asking for an approval</source>
        <translation>pedir una aprobación</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>valoraciones</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>audit findings</source>
        <translation>dictámenes de auditoría</translation>
    </message>
    <message>
        <source>audit report</source>
        <translation>informe de auditoría</translation>
    </message>
    <message>
        <source>audit signatures</source>
        <translation>firmas de auditoría</translation>
    </message>
    <message>
        <source>auditing searches</source>
        <translation>auditar búsquedas</translation>
    </message>
    <message>
        <source>audits</source>
        <translation>auditorías</translation>
    </message>
    <message>
        <source>avi</source>
        <translation>avi</translation>
    </message>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
    <message>
        <source>below the window and the shell, asks this table. Whatever is not listed is denied. A</source>
        <translation>below the window and the shell, asks this table. Whatever is not listed is denied. A</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>between two found faces</source>
        <translation>entre dos rostros hallados</translation>
    </message>
    <message>
        <source>big</source>
        <translation>big</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>alternar</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>body camera</source>
        <translation>cámara corporal</translation>
    </message>
    <message>
        <source>born {1}</source>
        <translation>nacimiento {1}</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>inferior</translation>
    </message>
    <message>
        <source>breach of the policy</source>
        <translation>incumplimiento de la política</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brillo</translation>
    </message>
    <message>
        <source>brightness and contrast</source>
        <translation>brillo y contraste</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>calibrations</source>
        <translation>calibraciones</translation>
    </message>
    <message>
        <source>camera frame</source>
        <translation>fotograma de cámara</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidatos</translation>
    </message>
    <message>
        <source>cannot be established</source>
        <translation>no se puede establecer</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>case events</source>
        <translation>sucesos del caso</translation>
    </message>
    <message>
        <source>case facts</source>
        <translation>datos del caso</translation>
    </message>
    <message>
        <source>case {1}</source>
        <translation>el caso {1}</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>changing the department's policy</source>
        <translation>cambiar la política del departamento</translation>
    </message>
    <message>
        <source>check answers</source>
        <translation>respuestas a comprobaciones</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>punto de control</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>puntos de control</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>comprobaciones</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>clock offsets</source>
        <translation>desfases de reloj</translation>
    </message>
    <message>
        <source>clock-entries</source>
        <translation>clock-entries</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>en sentido horario</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>closing a case</source>
        <translation>cerrar un caso</translation>
    </message>
    <message>
        <source>code missing</source>
        <translation>falta el código</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>combined faces</source>
        <translation>rostros combinados</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>cotejado</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>cotejo</translation>
    </message>
    <message>
        <source>comparison findings</source>
        <translation>respuestas de cotejos</translation>
    </message>
    <message>
        <source>comparison limits</source>
        <translation>limitaciones de cotejos</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>cotejos</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>component findings</source>
        <translation>respuestas sobre rasgos</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>retrato hablado</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compresión</translation>
    </message>
    <message>
        <source>conclude</source>
        <translation>concluir</translation>
    </message>
    <message>
        <source>concluded otherwise</source>
        <translation>concluido de otro modo</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>confirming a purge</source>
        <translation>confirmar una purga</translation>
    </message>
    <message>
        <source>context asked</source>
        <translation>datos ocultos pedidos</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>contradicciones</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <source>corners</source>
        <translation>esquinas</translation>
    </message>
    <message>
        <source>corroborate audit open {1}</source>
        <translation>corroborate audit open {1}</translation>
    </message>
    <message>
        <source>corroborate audit sign {1}</source>
        <translation>corroborate audit sign {1}</translation>
    </message>
    <message>
        <source>corroborate log anchor FOLDER</source>
        <translation>corroborate log anchor FOLDER</translation>
    </message>
    <message>
        <source>corroborate log review</source>
        <translation>corroborate log review</translation>
    </message>
    <message>
        <source>corroborate log verify</source>
        <translation>corroborate log verify</translation>
    </message>
    <message>
        <source>corroboration</source>
        <translation>corroboración</translation>
    </message>
    <message>
        <source>corroborations</source>
        <translation>corroboraciones</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>recorte</translation>
    </message>
    <message>
        <source>custody status</source>
        <translation>si estaba bajo custodia</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>decision answers</source>
        <translation>respuestas de decisión</translation>
    </message>
    <message>
        <source>decision items</source>
        <translation>elementos de decisión</translation>
    </message>
    <message>
        <source>decision verifications</source>
        <translation>verificaciones de decisión</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <source>degrees, approximate</source>
        <translation>grados, aproximado</translation>
    </message>
    <message>
        <source>deinterlace</source>
        <translation>desentrelazado</translation>
    </message>
    <message>
        <source>deleting a person from a gallery</source>
        <translation>eliminar a una persona de una galería</translation>
    </message>
    <message>
        <source>denoise</source>
        <translation>reducción de ruido</translation>
    </message>
    <message>
        <source>detective</source>
        <translation>detective</translation>
    </message>
    <message>
        <source>dhav</source>
        <translation>dhav</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>differently</source>
        <translation>de forma distinta</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitada</translation>
    </message>
    <message>
        <source>disabling an account</source>
        <translation>deshabilitar una cuenta</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>en desacuerdo</translation>
    </message>
    <message>
        <source>disclose</source>
        <translation>divulgar</translation>
    </message>
    <message>
        <source>disclosing a case</source>
        <translation>divulgar un caso</translation>
    </message>
    <message>
        <source>dissimilar</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>each was searched, and each person's best score counts</source>
        <translation>se buscó con cada una, y cuenta la mejor puntuación de cada persona</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>bordes</translation>
    </message>
    <message>
        <source>edited probe</source>
        <translation>rostro cuestionado editado</translation>
    </message>
    <message>
        <source>enabling an account</source>
        <translation>habilitar una cuenta</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>enrolling portraits</source>
        <translation>incorporar retratos</translation>
    </message>
    <message>
        <source>enter corroborating evidence</source>
        <translation>agregar pruebas corroborantes</translation>
    </message>
    <message>
        <source>entering corroborating evidence</source>
        <translation>agregar pruebas corroborantes</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>evidence list</source>
        <translation>lista de evidencia</translation>
    </message>
    <message>
        <source>examiner</source>
        <translation>perito</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>explainable difference</source>
        <translation>diferencia explicable</translation>
    </message>
    <message>
        <source>exporting a picture</source>
        <translation>exportar una imagen</translation>
    </message>
    <message>
        <source>exporting the log</source>
        <translation>exportar la bitácora</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>rostros</translation>
    </message>
    <message>
        <source>facial thirds</source>
        <translation>tercios faciales</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocos</translation>
    </message>
    <message>
        <source>fewer than {1}</source>
        <translation>menos de {1}</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>finding characteristics</source>
        <translation>características de respuestas</translation>
    </message>
    <message>
        <source>finding faces</source>
        <translation>encontrar rostros</translation>
    </message>
    <message>
        <source>finding regions</source>
        <translation>zonas de respuestas</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella dactilar</translation>
    </message>
    <message>
        <source>five points of the face</source>
        <translation>cinco puntos del rostro</translation>
    </message>
    <message>
        <source>flv</source>
        <translation>flv</translation>
    </message>
    <message>
        <source>forgettings</source>
        <translation>olvidos</translation>
    </message>
    <message>
        <source>found in this frame</source>
        <translation>hallado en este fotograma</translation>
    </message>
    <message>
        <source>four points</source>
        <translation>cuatro puntos</translation>
    </message>
    <message>
        <source>frame averaging</source>
        <translation>promedio de fotogramas</translation>
    </message>
    <message>
        <source>frame numbers</source>
        <translation>números de fotograma</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>fotogramas</translation>
    </message>
    <message>
        <source>from {1}</source>
        <translation>desde {1}</translation>
    </message>
    <message>
        <source>from {1} to {2} UTC</source>
        <translation>del {1} al {2} UTC</translation>
    </message>
    <message>
        <source>galleries</source>
        <translation>galerías</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>galería</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>generated or AI-altered</source>
        <translation>generado o alterado con IA</translation>
    </message>
    <message>
        <source>giving roles</source>
        <translation>asignar funciones</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>grew</source>
        <translation>creció</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>niveles de gris</translation>
    </message>
    <message>
        <source>group events</source>
        <translation>sucesos de grupos</translation>
    </message>
    <message>
        <source>hardly</source>
        <translation>apenas</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>casi ninguno</translation>
    </message>
    <message>
        <source>height</source>
        <translation>estatura</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retención legal impuesta</translation>
    </message>
    <message>
        <source>hevc</source>
        <translation>hevc</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>más alto</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identificado</translation>
    </message>
    <message>
        <source>identify</source>
        <translation>identificar</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>documento de identidad</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>images: JPEG, PNG, TIFF, BMP, WebP, GIF, HEIC; videos: MP4, MOV, MKV, WebM, AVI, MPEG-TS and -PS, WMV, FLV, raw H.264 and H.265, MJPEG, Dahua .dav</source>
        <translation>imágenes: JPEG, PNG, TIFF, BMP, WebP, GIF, HEIC; videos: MP4, MOV, MKV, WebM, AVI, MPEG-TS y -PS, WMV, FLV, H.264 y H.265 sin contenedor, MJPEG, Dahua .dav</translation>
    </message>
    <message>
        <source>import rows</source>
        <translation>filas de importación</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>importaciones</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>independence</source>
        <translation>independencia</translation>
    </message>
    <message>
        <source>it carries another entry's number.</source>
        <translation>lleva el número de otra entrada.</translation>
    </message>
    <message>
        <source>it does not follow from the entry before it.</source>
        <translation>no se sigue de la entrada anterior.</translation>
    </message>
    <message>
        <source>it is missing, or the numbers are out of order.</source>
        <translation>falta, o los números no están en orden.</translation>
    </message>
    <message>
        <source>it was computed by {1}, then by {2}</source>
        <translation>se calculó con {1}, y entonces con {2}</translation>
    </message>
    <message>
        <source>its bytes are not canonical JSON.</source>
        <translation>sus bytes no son JSON canónico.</translation>
    </message>
    <message>
        <source>its bytes do not have the hash stored with it.</source>
        <translation>sus bytes no tienen el hash guardado con ella.</translation>
    </message>
    <message>
        <source>keeping a case for longer</source>
        <translation>conservar un caso más tiempo</translation>
    </message>
    <message>
        <source>landmarks</source>
        <translation>puntos de referencia</translation>
    </message>
    <message>
        <source>laying a legal hold on a case</source>
        <translation>imponer una retención legal sobre un caso</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>legal authority</source>
        <translation>autoridad legal</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveles</translation>
    </message>
    <message>
        <source>light</source>
        <translation>luz</translation>
    </message>
    <message>
        <source>line-up that followed the face search</source>
        <translation>rueda de reconocimiento posterior a la búsqueda facial</translation>
    </message>
    <message>
        <source>little</source>
        <translation>little</translation>
    </message>
    <message>
        <source>local time of the computer</source>
        <translation>hora local de la computadora</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>log</source>
        <translation>bitácora</translation>
    </message>
    <message>
        <source>log reviews</source>
        <translation>revisiones de la bitácora</translation>
    </message>
    <message>
        <source>log-review</source>
        <translation>log-review</translation>
    </message>
    <message>
        <source>long candidate lists</source>
        <translation>listas de candidatos largas</translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation>persona parecida</translation>
    </message>
    <message>
        <source>look-alike opinion</source>
        <translation>opinión de parecido</translation>
    </message>
    <message>
        <source>looking at accounts</source>
        <translation>mirar cuentas</translation>
    </message>
    <message>
        <source>looking at cases</source>
        <translation>mirar casos</translation>
    </message>
    <message>
        <source>looking at galleries</source>
        <translation>mirar galerías</translation>
    </message>
    <message>
        <source>looking at purges</source>
        <translation>mirar purgas</translation>
    </message>
    <message>
        <source>looking at the history of the policy</source>
        <translation>mirar el historial de la política</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>más bajo</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>bajado</translation>
    </message>
    <message>
        <source>made because of the face search</source>
        <translation>hecha a causa de la búsqueda facial</translation>
    </message>
    <message>
        <source>made before the face search</source>
        <translation>hecha antes de la búsqueda facial</translation>
    </message>
    <message>
        <source>making a gallery</source>
        <translation>crear una galería</translation>
    </message>
    <message>
        <source>many</source>
        <translation>muchos</translation>
    </message>
    <message>
        <source>many searches on one case</source>
        <translation>muchas búsquedas en un caso</translation>
    </message>
    <message>
        <source>marking a face</source>
        <translation>marcar un rostro</translation>
    </message>
    <message>
        <source>mated</source>
        <translation>mated</translation>
    </message>
    <message>
        <source>matroska</source>
        <translation>matroska</translation>
    </message>
    <message>
        <source>mean weighted by quality</source>
        <translation>media ponderada por calidad</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unidos</translation>
    </message>
    <message>
        <source>mjpeg</source>
        <translation>mjpeg</translation>
    </message>
    <message>
        <source>mov</source>
        <translation>mov</translation>
    </message>
    <message>
        <source>mpeg</source>
        <translation>mpeg</translation>
    </message>
    <message>
        <source>mpegts</source>
        <translation>mpegts</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nombrado</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>new: {1}, gone: {2}</source>
        <translation>nuevos: {1}, ausentes: {2}</translation>
    </message>
    <message>
        <source>no conclusion</source>
        <translation>sin conclusión</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>sin rostro</translation>
    </message>
    <message>
        <source>no line-up</source>
        <translation>sin rueda de reconocimiento</translation>
    </message>
    <message>
        <source>no witness is involved</source>
        <translation>no hay ningún testigo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>nonmated</source>
        <translation>nonmated</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no cotejable</translation>
    </message>
    <message>
        <source>not enough information</source>
        <translation>información insuficiente</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no incluido</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>sin abrir</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>nothing against</source>
        <translation>nada en contra</translation>
    </message>
    <message>
        <source>nothing to object</source>
        <translation>nada que objetar</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>offence</source>
        <translation>delito</translation>
    </message>
    <message>
        <source>on {1} UTC</source>
        <translation>el {1} UTC</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>one probe searched repeatedly by one officer</source>
        <translation>un mismo oficial buscó repetidamente con un rostro cuestionado</translation>
    </message>
    <message>
        <source>one template was made of them, the {1}</source>
        <translation>de ellas se hizo una sola plantilla: {1}</translation>
    </message>
    <message>
        <source>only the footage</source>
        <translation>solo la grabación</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>opacidad</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>opening a case</source>
        <translation>abrir un caso</translation>
    </message>
    <message>
        <source>openings</source>
        <translation>aperturas</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>other physical evidence</source>
        <translation>otra prueba física</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>person may hold several roles, and nobody verifies or approves their own work.</source>
        <translation>person may hold several roles, and nobody verifies or approves their own work.</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspectiva</translation>
    </message>
    <message>
        <source>phone or location record</source>
        <translation>registro telefónico o de ubicación</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>fotografía</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>inclinación vertical</translation>
    </message>
    <message>
        <source>policy changes</source>
        <translation>cambios de política</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>retrato</translation>
    </message>
    <message>
        <source>portrait taken {1}</source>
        <translation>retrato tomado {1}</translation>
    </message>
    <message>
        <source>portraits</source>
        <translation>retratos</translation>
    </message>
    <message>
        <source>pose</source>
        <translation>pose</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>rostro cuestionado</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>rostros cuestionados</translation>
    </message>
    <message>
        <source>purge confirmations</source>
        <translation>confirmaciones de purga</translation>
    </message>
    <message>
        <source>purge outcomes</source>
        <translation>resultados de purga</translation>
    </message>
    <message>
        <source>purge requested</source>
        <translation>purga solicitada</translation>
    </message>
    <message>
        <source>purge withdrawals</source>
        <translation>retiros de solicitudes de purga</translation>
    </message>
    <message>
        <source>purge withdrawn</source>
        <translation>purga retirada</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgado</translation>
    </message>
    <message>
        <source>purges</source>
        <translation>purgas</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>levantado</translation>
    </message>
    <message>
        <source>raised or lowered</source>
        <translation>levantada o bajada</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>raw H.264</source>
        <translation>H.264 sin contenedor</translation>
    </message>
    <message>
        <source>raw H.265</source>
        <translation>H.265 sin contenedor</translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation>leer la bitácora</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>record a comparison</source>
        <translation>registrar un cotejo</translation>
    </message>
    <message>
        <source>record an identification</source>
        <translation>registrar una identificación</translation>
    </message>
    <message>
        <source>record another outcome</source>
        <translation>registrar otro resultado</translation>
    </message>
    <message>
        <source>recording a comparison</source>
        <translation>registrar un cotejo</translation>
    </message>
    <message>
        <source>recording a conclusion</source>
        <translation>registrar una conclusión</translation>
    </message>
    <message>
        <source>recording an identification</source>
        <translation>registrar una identificación</translation>
    </message>
    <message>
        <source>recording that a probe is not good enough</source>
        <translation>registrar que un rostro cuestionado no es suficiente</translation>
    </message>
    <message>
        <source>records and log differ</source>
        <translation>los registros y la bitácora difieren</translation>
    </message>
    <message>
        <source>recovered property</source>
        <translation>bienes recuperados</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>refused searches</source>
        <translation>búsquedas denegadas</translation>
    </message>
    <message>
        <source>refusing an approval</source>
        <translation>denegar una aprobación</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>released</source>
        <translation>retención legal levantada</translation>
    </message>
    <message>
        <source>releasing a legal hold</source>
        <translation>levantar una retención legal</translation>
    </message>
    <message>
        <source>releasing an account</source>
        <translation>desbloquear una cuenta</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>reabrir</translation>
    </message>
    <message>
        <source>reopen the examination</source>
        <translation>reabrir el examen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>reopening a case</source>
        <translation>reabrir un caso</translation>
    </message>
    <message>
        <source>reopening a decision</source>
        <translation>reabrir una decisión</translation>
    </message>
    <message>
        <source>reopenings</source>
        <translation>reaperturas</translation>
    </message>
    <message>
        <source>repeated edited searches of one probe</source>
        <translation>búsquedas repetidas y editadas con un mismo rostro cuestionado</translation>
    </message>
    <message>
        <source>requesting a purge</source>
        <translation>solicitar una purga</translation>
    </message>
    <message>
        <source>requesting officer</source>
        <translation>oficial solicitante</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>resoluciones</translation>
    </message>
    <message>
        <source>resolve a contradiction</source>
        <translation>resolver una contradicción</translation>
    </message>
    <message>
        <source>resolving a contradiction</source>
        <translation>resolver una contradicción</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>conservación</translation>
    </message>
    <message>
        <source>retention lengthened</source>
        <translation>conservación alargada</translation>
    </message>
    <message>
        <source>reviewing the log</source>
        <translation>revisar la bitácora</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>ladeo</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>rotación</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>saying whether an item is independent</source>
        <translation>decir si un elemento es independiente</translation>
    </message>
    <message>
        <source>scanning a video</source>
        <translation>examinar un video</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>exámenes</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>search approval answers</source>
        <translation>respuestas a solicitudes de búsqueda</translation>
    </message>
    <message>
        <source>search approvals</source>
        <translation>aprobaciones de búsqueda</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>buscado</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>búsquedas</translation>
    </message>
    <message>
        <source>searches at a doubtful time</source>
        <translation>búsquedas en una hora dudosa</translation>
    </message>
    <message>
        <source>searches of faces below the gate</source>
        <translation>búsquedas de rostros que no pasan el control de calidad</translation>
    </message>
    <message>
        <source>searches out of hours</source>
        <translation>búsquedas fuera de horario</translation>
    </message>
    <message>
        <source>searches that came after an audit of the month</source>
        <translation>búsquedas llegadas después de una auditoría del mes</translation>
    </message>
    <message>
        <source>searches without follow-up</source>
        <translation>búsquedas sin seguimiento</translation>
    </message>
    <message>
        <source>searching a gallery</source>
        <translation>buscar en una galería</translation>
    </message>
    <message>
        <source>second face search</source>
        <translation>segunda búsqueda facial</translation>
    </message>
    <message>
        <source>setting a recorder's clock</source>
        <translation>ajustar el reloj de un grabador</translation>
    </message>
    <message>
        <source>setting another person's password</source>
        <translation>fijar la contraseña de otra persona</translation>
    </message>
    <message>
        <source>several faces</source>
        <translation>varios rostros</translation>
    </message>
    <message>
        <source>sex {1}</source>
        <translation>sexo {1}</translation>
    </message>
    <message>
        <source>sexes</source>
        <translation>sexos</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>share of full range</source>
        <translation>parte del rango completo</translation>
    </message>
    <message>
        <source>share of the crop</source>
        <translation>parte del recorte</translation>
    </message>
    <message>
        <source>share of the face</source>
        <translation>parte del rostro</translation>
    </message>
    <message>
        <source>sharp for its size</source>
        <translation>nítido para su tamaño</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>enfoque</translation>
    </message>
    <message>
        <source>sharpness</source>
        <translation>nitidez</translation>
    </message>
    <message>
        <source>showings</source>
        <translation>visualizaciones</translation>
    </message>
    <message>
        <source>shrank</source>
        <translation>se redujo</translation>
    </message>
    <message>
        <source>sign in attempts</source>
        <translation>intentos de inicio de sesión</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>signing an audit</source>
        <translation>firmar una auditoría</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>semejante</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similitud</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>redes sociales</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>algo borroso</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algunos</translation>
    </message>
    <message>
        <source>split</source>
        <translation>separado</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>strong support for different source</source>
        <translation>apoyo fuerte a un origen distinto</translation>
    </message>
    <message>
        <source>strong support for same source</source>
        <translation>apoyo fuerte a un mismo origen</translation>
    </message>
    <message>
        <source>strongly</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>support for different source</source>
        <translation>apoyo a un origen distinto</translation>
    </message>
    <message>
        <source>support for same source</source>
        <translation>apoyo a un mismo origen</translation>
    </message>
    <message>
        <source>take back a request for verification</source>
        <translation>retirar una solicitud de verificación</translation>
    </message>
    <message>
        <source>taking in evidence</source>
        <translation>incorporar evidencia</translation>
    </message>
    <message>
        <source>taking off a second factor</source>
        <translation>quitar un segundo factor</translation>
    </message>
    <message>
        <source>tattoos and marks</source>
        <translation>tatuajes y marcas</translation>
    </message>
    <message>
        <source>testing a calibration</source>
        <translation>probar una calibración</translation>
    </message>
    <message>
        <source>the cases {1} and {2}</source>
        <translation>los casos {1} y {2}</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>el suceso</translation>
    </message>
    <message>
        <source>the eyes</source>
        <translation>los ojos</translation>
    </message>
    <message>
        <source>the gallery changed (version {1} then, {2} now)</source>
        <translation>la galería cambió (versión {1} entonces, {2} ahora)</translation>
    </message>
    <message>
        <source>the gallery {1} by {2} {3}</source>
        <translation>la galería {1} en {2} {3}</translation>
    </message>
    <message>
        <source>the list may hold {1} people instead of {2}</source>
        <translation>la lista puede contener {1} personas en lugar de {2}</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>la bitácora</translation>
    </message>
    <message>
        <source>the probe was made in another way</source>
        <translation>el rostro cuestionado se hizo de otro modo</translation>
    </message>
    <message>
        <source>the same person first in searches for several cases</source>
        <translation>la misma persona en primer lugar en búsquedas de varios casos</translation>
    </message>
    <message>
        <source>the witness folder</source>
        <translation>la carpeta testigo</translation>
    </message>
    <message>
        <source>three points</source>
        <translation>tres puntos</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>ladeada</translation>
    </message>
    <message>
        <source>time between the pictures</source>
        <translation>tiempo entre las imágenes</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>to be clarified</source>
        <translation>por aclarar</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>demasiado pequeño</translation>
    </message>
    <message>
        <source>top</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>track faces</source>
        <translation>rostros de trayectorias</translation>
    </message>
    <message>
        <source>track paths</source>
        <translation>recorridos de trayectorias</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>trayectorias</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>instructor</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>transacción</translation>
    </message>
    <message>
        <source>turned to the side</source>
        <translation>girada hacia un lado</translation>
    </message>
    <message>
        <source>twin or sibling</source>
        <translation>gemelo o hermano</translation>
    </message>
    <message>
        <source>unanchored</source>
        <translation>sin anclar</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>desbloquear</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>up to {1}</source>
        <translation>hasta {1}</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verificación</translation>
    </message>
    <message>
        <source>verification conclusions</source>
        <translation>conclusiones de verificación</translation>
    </message>
    <message>
        <source>verification portraits</source>
        <translation>retratos de verificación</translation>
    </message>
    <message>
        <source>verification results</source>
        <translation>resultados de verificación</translation>
    </message>
    <message>
        <source>verification under way</source>
        <translation>verificación en curso</translation>
    </message>
    <message>
        <source>verification withdrawals</source>
        <translation>retiros de solicitudes de verificación</translation>
    </message>
    <message>
        <source>verifications</source>
        <translation>verificaciones</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>verificar</translation>
    </message>
    <message>
        <source>verifying blindly</source>
        <translation>verificar a ciegas</translation>
    </message>
    <message>
        <source>very blurred, or enlarged from a very small picture</source>
        <translation>muy borroso, o ampliado de una imagen muy pequeña</translation>
    </message>
    <message>
        <source>very bright</source>
        <translation>muy claro</translation>
    </message>
    <message>
        <source>very dark</source>
        <translation>muy oscuro</translation>
    </message>
    <message>
        <source>very differently</source>
        <translation>de forma muy distinta</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>muy fuerte</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>visibly</source>
        <translation>claramente</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>well lit</source>
        <translation>bien iluminado</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>when the case was opened</source>
        <translation>al abrirse el caso</translation>
    </message>
    <message>
        <source>whereabouts at the time</source>
        <translation>paradero entonces</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>wipe</source>
        <translation>cortinilla</translation>
    </message>
    <message>
        <source>withdraw an item</source>
        <translation>retirar un elemento</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>retiros</translation>
    </message>
    <message>
        <source>withdrawing a face</source>
        <translation>retirar un rostro</translation>
    </message>
    <message>
        <source>withdrawing a purge</source>
        <translation>retirar una purga</translation>
    </message>
    <message>
        <source>withdrawing corroborating evidence</source>
        <translation>retirar pruebas corroborantes</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>withdrawn faces</source>
        <translation>rostros retirados</translation>
    </message>
    <message>
        <source>witness who saw the event</source>
        <translation>testigo que vio el suceso</translation>
    </message>
    <message>
        <source>write a remark</source>
        <translation>escribir una observación</translation>
    </message>
    <message>
        <source>write an analysis</source>
        <translation>escribir un análisis</translation>
    </message>
    <message>
        <source>writing a lead sheet</source>
        <translation>escribir una hoja de indicio</translation>
    </message>
    <message>
        <source>writing a plate</source>
        <translation>escribir una lámina</translation>
    </message>
    <message>
        <source>writing a remark</source>
        <translation>escribir una observación</translation>
    </message>
    <message>
        <source>writing an analysis</source>
        <translation>escribir un análisis</translation>
    </message>
    <message>
        <source>yaw</source>
        <translation>giro</translation>
    </message>
    <message>
        <source>{1} (known to between {2} and {3}).</source>
        <translation>{1} (se sabe entre {2} y {3}).</translation>
    </message>
    <message>
        <source>{1} (line {2})</source>
        <translation>{1} (línea {2})</translation>
    </message>
    <message>
        <source>{1} Look for a closer or sharper frame, or write down why this one is searched all the same; the result then carries the warning for ever.</source>
        <translation>{1} Busque un fotograma más cercano o más nítido, o escriba por qué se busca con este de todos modos; el resultado lleva entonces la advertencia para siempre.</translation>
    </message>
    <message>
        <source>{1} UTC, {2}: {3}</source>
        <translation>{1} UTC, {2}: {3}</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <translation>{1} y {2}</translation>
    </message>
    <message>
        <source>{1} and {2} shown in turn, {3} times a second.</source>
        <translation>{1} y {2} de forma alternada, {3} veces por segundo.</translation>
    </message>
    <message>
        <source>{1} and {2} were recorded as different people.</source>
        <translation>{1} y {2} se registraron como personas distintas.</translation>
    </message>
    <message>
        <source>{1} asked {2} for more than {3} candidates, up to {4}, for {5}.</source>
        <translation>{1} pidió {2} más de {3} candidatos, hasta {4}, para {5}.</translation>
    </message>
    <message>
        <source>{1} backup of the database</source>
        <translation>{1} copia de seguridad de la base de datos</translation>
    </message>
    <message>
        <source>{1} backups of the database</source>
        <translation>{1} copias de seguridad de la base de datos</translation>
    </message>
    <message>
        <source>{1} blind verifications wait for you.</source>
        <translation>Tiene pendientes {1} verificaciones a ciegas.</translation>
    </message>
    <message>
        <source>{1} by {2} for {3} had neither a comparison nor a decision {4} days later.</source>
        <translation>{1} de {2} para {3} no tenían ni cotejo ni decisión {4} días después.</translation>
    </message>
    <message>
        <source>{1} cannot be started: it needs a process of its own.</source>
        <translation>{1} no se puede iniciar: requiere un proceso propio.</translation>
    </message>
    <message>
        <source>{1} cases ({2} and others)</source>
        <translation>{1} casos ({2} y otros)</translation>
    </message>
    <message>
        <source>{1} entries of the log</source>
        <translation>{1} entradas de la bitácora</translation>
    </message>
    <message>
        <source>{1} entries of the log are not yet anchored.</source>
        <translation>{1} entradas de la bitácora aún no están ancladas.</translation>
    </message>
    <message>
        <source>{1} entry of the log is not yet anchored.</source>
        <translation>{1} entrada de la bitácora aún no está anclada.</translation>
    </message>
    <message>
        <source>{1} examiners who verified blindly did not agree; the examination ends as inconclusive.</source>
        <translation>{1} peritos que verificaron a ciegas no estuvieron de acuerdo; el examen termina como no concluyente.</translation>
    </message>
    <message>
        <source>{1} face</source>
        <translation>{1} rostro</translation>
    </message>
    <message>
        <source>{1} faces</source>
        <translation>{1} rostros</translation>
    </message>
    <message>
        <source>{1} faces of one track were combined.</source>
        <translation>Se combinaron {1} rostros de una trayectoria.</translation>
    </message>
    <message>
        <source>{1} faces were found, and none stands out as the portrait; crop it to one.</source>
        <translation>Se encontraron {1} rostros, y ninguno destaca como el retrato; recórtelo a uno.</translation>
    </message>
    <message>
        <source>{1} frames</source>
        <translation>{1} fotogramas</translation>
    </message>
    <message>
        <source>{1} frames of one track were combined: {2}. Frames with their weights: {3}.</source>
        <translation>Se combinaron {1} fotogramas de una trayectoria: {2}. Fotogramas con sus pesos: {3}.</translation>
    </message>
    <message>
        <source>{1} had {2} searches of {3} probe, by {4}.</source>
        <translation>{1}: {2} búsquedas con {3} rostro cuestionado, de {4}.</translation>
    </message>
    <message>
        <source>{1} had {2} searches of {3} probes, by {4}.</source>
        <translation>{1}: {2} búsquedas con {3} rostros cuestionados, de {4}.</translation>
    </message>
    <message>
        <source>{1} has no parameter ''.</source>
        <translation>{1} no tiene el parámetro ''.</translation>
    </message>
    <message>
        <source>{1} has no parameter '{2}'.</source>
        <translation>{1} no tiene el parámetro '{2}'.</translation>
    </message>
    <message>
        <source>{1} holds one track only.</source>
        <translation>{1} contiene una sola trayectoria.</translation>
    </message>
    <message>
        <source>{1} holds other tracks than when you looked at it.</source>
        <translation>{1} contiene trayectorias distintas de cuando usted lo miró.</translation>
    </message>
    <message>
        <source>{1} independent corroborating items are entered.</source>
        <translation>Hay {1} elementos corroborantes independientes.</translation>
    </message>
    <message>
        <source>{1} is bad: {2}.</source>
        <translation>{1} es incorrecto: {2}.</translation>
    </message>
    <message>
        <source>{1} is confirmed already.</source>
        <translation>{1} ya está confirmado.</translation>
    </message>
    <message>
        <source>{1} is installed twice ({2}); the two overwrite each other.</source>
        <translation>{1} está instalado dos veces ({2}); uno sobrescribe al otro.</translation>
    </message>
    <message>
        <source>{1} is missing.</source>
        <translation>Falta {1}.</translation>
    </message>
    <message>
        <source>{1} is of other entries: among the entries from {2} to {3} at least one was changed, and what follows was made anew.</source>
        <translation>{1} es de otras entradas: entre las entradas {2} a {3} al menos una se modificó, y lo que sigue se hizo de nuevo.</translation>
    </message>
    <message>
        <source>{1} is one of: {2}.</source>
        <translation>{1} es uno de: {2}.</translation>
    </message>
    <message>
        <source>{1} left {2} as a group of their own.</source>
        <translation>Salida de {2} como grupo propio: {1}.</translation>
    </message>
    <message>
        <source>{1} left {2} with its name.</source>
        <translation>Salida de {2} con su nombre: {1}.</translation>
    </message>
    <message>
        <source>{1} left {2} {3}.</source>
        <translation>Salida de {2} {3}: {1}.</translation>
    </message>
    <message>
        <source>{1} made {2} outside the working hours ({3}), for {4}, {5}.</source>
        <translation>{1} hizo {2} fuera del horario de trabajo ({3}), para {4}, {5}.</translation>
    </message>
    <message>
        <source>{1} may.</source>
        <translation>{1} puede hacerlo.</translation>
    </message>
    <message>
        <source>{1} must be 1 to {2} different frame numbers.</source>
        <translation>{1}: debe haber de 1 a {2} números de fotograma distintos.</translation>
    </message>
    <message>
        <source>{1} must be a whole number.</source>
        <translation>{1} debe ser un número entero.</translation>
    </message>
    <message>
        <source>{1} must be at least {2} px apart.</source>
        <translation>{1}: debe haber al menos {2} px de separación.</translation>
    </message>
    <message>
        <source>{1} must be five points each.</source>
        <translation>{1}: debe haber cinco puntos en cada uno.</translation>
    </message>
    <message>
        <source>{1} must be four points, from the top left clockwise.</source>
        <translation>{1}: debe haber cuatro puntos, desde arriba a la izquierda en sentido horario.</translation>
    </message>
    <message>
        <source>{1} must be from {2} to {3} {4}.</source>
        <translation>{1} debe estar entre {2} y {3} {4}.</translation>
    </message>
    <message>
        <source>{1} must be from {2} to {3}.</source>
        <translation>{1} debe estar entre {2} y {3}.</translation>
    </message>
    <message>
        <source>{1} must go round clockwise and without a dent: these would mirror or fold the picture.</source>
        <translation>{1}: deben recorrerse en sentido horario y sin entrantes; estos reflejarían o doblarían la imagen.</translation>
    </message>
    <message>
        <source>{1} names a parameter twice.</source>
        <translation>{1} nombra un parámetro dos veces.</translation>
    </message>
    <message>
        <source>{1} of 1,000 strangers</source>
        <translation>{1} de cada 1,000 personas ajenas</translation>
    </message>
    <message>
        <source>{1} of 100 strangers</source>
        <translation>{1} de cada 100 personas ajenas</translation>
    </message>
    <message>
        <source>{1} of the drawn searches</source>
        <translation>{1} de las búsquedas sorteadas</translation>
    </message>
    <message>
        <source>{1} of the face and its surroundings are cut off by the frame's edge.</source>
        <translation>El borde del fotograma corta esta parte del rostro y su entorno: {1}.</translation>
    </message>
    <message>
        <source>{1} of the face are lost in {2}.</source>
        <translation>Parte del rostro que se pierde en {2}: {1}.</translation>
    </message>
    <message>
        <source>{1} of the patterns asked about</source>
        <translation>{1} de los patrones por los que se pregunta</translation>
    </message>
    <message>
        <source>{1} of {2} candidates were not compared with the probe in writing.</source>
        <translation>{1} de {2} candidatos no se cotejaron por escrito con el rostro cuestionado.</translation>
    </message>
    <message>
        <source>{1} of {2} evidence items are not as they were taken in. Keep the workspace as it is, and restore it from a backup beside it.</source>
        <translation>{1} de {2} evidencias no están como se incorporaron. Conserve el espacio de trabajo como está, y restáurelo al lado desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>{1} of {2} were rejected: not the same person.</source>
        <translation>{1} de {2} se rechazaron: no es la misma persona.</translation>
    </message>
    <message>
        <source>{1} over {2} with an opacity of {3}; at 1 it hides {4}.</source>
        <translation>{1} sobre {2} con una opacidad de {3}; con 1 oculta {4}.</translation>
    </message>
    <message>
        <source>{1} pages</source>
        <translation>{1} páginas</translation>
    </message>
    <message>
        <source>{1} pictures of the probe were searched, and each person's better score counts. The figures about strangers are for one picture: with {2}, up to {3} times as many strangers can reach a score.</source>
        <translation>Se buscó con {1} imágenes del rostro cuestionado, y cuenta la mejor puntuación de cada persona. Las cifras sobre personas ajenas son para una imagen: con {2}, hasta {3} veces más personas ajenas pueden alcanzar una puntuación.</translation>
    </message>
    <message>
        <source>{1} search</source>
        <translation>{1} búsqueda</translation>
    </message>
    <message>
        <source>{1} searched one probe {2} times, for {3}, {4}.</source>
        <translation>{1} buscó {2} veces con un mismo rostro cuestionado, para {3}, {4}.</translation>
    </message>
    <message>
        <source>{1} searched {2} below the gate, for a written reason, for {3}.</source>
        <translation>{1} buscó {2} sin pasar el control de calidad, con un motivo escrito, para {3}.</translation>
    </message>
    <message>
        <source>{1} searches</source>
        <translation>{1} búsquedas</translation>
    </message>
    <message>
        <source>{1} searches by {2} were refused, for {3}.</source>
        <translation>Se denegaron {1} búsquedas de {2}, para {3}.</translation>
    </message>
    <message>
        <source>{1} searches by {2} were refused.</source>
        <translation>Se denegaron {1} búsquedas de {2}.</translation>
    </message>
    <message>
        <source>{1} searches of this month came after an earlier audit of it was opened.</source>
        <translation>{1} búsquedas de este mes llegaron después de abrirse una auditoría anterior de este.</translation>
    </message>
    <message>
        <source>{1} searches stand only in the log or only among the records.</source>
        <translation>{1} búsquedas figuran solo en la bitácora o solo en los registros.</translation>
    </message>
    <message>
        <source>{1} searches were made while the clock stood before entries that the log already held, or in the future.</source>
        <translation>{1} búsquedas se hicieron mientras el reloj marcaba una hora anterior a entradas que la bitácora ya contenía, o una hora futura.</translation>
    </message>
    <message>
        <source>{1} times</source>
        <translation>{1} veces</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>{1} a {2}</translation>
    </message>
    <message>
        <source>{1} to {2}, {3}, {4}</source>
        <translation>{1} a {2}, {3}, {4}</translation>
    </message>
    <message>
        <source>{1} tracks</source>
        <translation>{1} trayectorias</translation>
    </message>
    <message>
        <source>{1} was asked for, but ONNX Runtime fell back to {2}.</source>
        <translation>Se pidió {1}, pero ONNX Runtime recurrió a {2}.</translation>
    </message>
    <message>
        <source>{1} was closed.</source>
        <translation>{1} se cerró.</translation>
    </message>
    <message>
        <source>{1} was confirmed: {2} of one unknown person.</source>
        <translation>Se confirmó {1}: {2} de una sola persona desconocida.</translation>
    </message>
    <message>
        <source>{1} was merged into {2}: one unknown person.</source>
        <translation>{1} se unió a {2}: una sola persona desconocida.</translation>
    </message>
    <message>
        <source>{1} was named.</source>
        <translation>Recibió nombre: {1}.</translation>
    </message>
    <message>
        <source>{1} was written to a file outside the workspace.</source>
        <translation>{1} se escribió en un archivo fuera del espacio de trabajo.</translation>
    </message>
    <message>
        <source>{1} were named.</source>
        <translation>Recibieron nombre: {1}.</translation>
    </message>
    <message>
        <source>{1} were written to a file outside the workspace.</source>
        <translation>{1} se escribieron en un archivo fuera del espacio de trabajo.</translation>
    </message>
    <message>
        <source>{1} wiped over {2}: {3} of the way {4}.</source>
        <translation>{1} en cortinilla sobre {2}: {3} del recorrido {4}.</translation>
    </message>
    <message>
        <source>{1} would have a best candidate this high.</source>
        <translation>{1} tendrían un mejor candidato con una puntuación así de alta.</translation>
    </message>
    <message>
        <source>{1} {2} named.</source>
        <translation>{1} {2} nombrados.</translation>
    </message>
    <message>
        <source>{1} {2} then, {3} now</source>
        <translation>{1} {2} entonces, {3} ahora</translation>
    </message>
    <message>
        <source>{1}, although {2}</source>
        <translation>{1}, aunque {2}</translation>
    </message>
    <message>
        <source>{1}, because {2}</source>
        <translation>{1}, porque {2}</translation>
    </message>
    <message>
        <source>{1}: the stored file {2} no longer has the content it was taken in with.</source>
        <translation>{1}: el archivo guardado {2} ya no tiene el contenido con el que se incorporó.</translation>
    </message>
    <message>
        <source>{1}: {2} is not set.</source>
        <translation>{1}: {2} no está definido.</translation>
    </message>
    <message>
        <source>{1}; or choose the device auto or cpu.</source>
        <translation>{1}; o elija el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>{1}; or choose the device auto.</source>
        <translation>{1}; o elija el dispositivo auto.</translation>
    </message>
    <message>
        <source>{1}; the gallery is the same</source>
        <translation>{1}; la galería es la misma</translation>
    </message>
</context>
</TS>
